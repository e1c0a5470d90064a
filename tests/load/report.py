"""The figures as a table for people; every cell begins with the ratio workbook / floor."""

from __future__ import annotations

import statistics
from collections.abc import Iterator
from typing import Any, Final

COLUMNS: Final = {
    "load_p50_ms": "load p50 (ms)",
    "load_p95_ms": "load p95 (ms)",
    "rerun_p50_ms": "rerun p50 (ms)",
    "rerun_p95_ms": "rerun p95 (ms)",
    "rerun_cpu_ms": "CPU per rerun (ms)",
    "rerun_kb": "sent per rerun (kB)",
    "cores": "cores busy",
}


def ratios(product: dict[str, float], floor: dict[str, float]) -> dict[str, float]:
    """Return product / floor for each figure that both have."""
    return {name: product[name] / floor[name] for name in COLUMNS if product.get(name) and floor.get(name)}


def markdown(result: dict[str, Any]) -> str:
    """Write the whole report."""
    return "\n".join(_lines(result))


def _lines(result: dict[str, Any]) -> Iterator[str]:
    start, alone = result["cold_start_s"], result["alone"]
    yield "# Benchmark: **ratio** (workbook / floor)\n"
    yield f"The floor shows as many widgets of each kind, without logic. {result['method']}\n"
    yield _row("page", "sessions", "widgets", *COLUMNS.values())
    yield _row("---", "---:", "---:", *("---:" for _ in COLUMNS))
    for case in result["pages"]:
        yield _row(case["page"], case["sessions"], case["widgets"], *(_cell(case, name) for name in COLUMNS))
    yield _row("all", "", "", *(_mean(result["pages"], name) for name in COLUMNS))
    yield "\n| | ratio | workbook | floor |\n| --- | ---: | ---: | ---: |"
    yield _row(
        "cold start to first page (s)", f"**{start['ratio']:.2f}**", f"{start['product']:.2f}", f"{start['floor']:.2f}"
    )
    yield "\n| without a server | ms |\n| --- | ---: |"
    yield _row("PDF of the example, first in a process", f"{alone['first_pdf_ms']:.0f}")
    yield _row("PDF of the example, later ones", f"{alone['pdf_ms']:.0f}")
    yield _row("workbook to a file and back", f"{alone['model_round_trip_ms']:.1f}")
    yield "\n| tone check | precision | recall | 5,000 characters (ms) |\n| --- | ---: | ---: | ---: |"
    for part in result["tone"]:
        name = f"{part['language']}, {part['part'].replace('_', ' ')}"
        yield _row(name, f"{part['precision']:.2f}", f"{part['recall']:.2f}", f"{part['ms']:.1f}")
    yield "\n| contract reader | found | found wrongly | 250,000 characters (ms) |\n| --- | ---: | ---: | ---: |"
    for each in result["reader"]:
        yield _row(each["language"], f"{each['recall']:.2f}", f"{each['wrong']:.2f}", f"{each['ms']:.0f}")
    yield f"\n{result['seconds']:.0f} s in all; the meter itself used {result['meter_cores']:.2f} of a core."
    yield from (f"- Failed: {failure}" for failure in result["failures"])


def _row(*cells: object) -> str:
    return f"| {' | '.join(str(cell) for cell in cells)} |"


def _cell(case: dict[str, Any], name: str) -> str:
    if name not in case["ratio"]:
        return "–"
    return f"**{case['ratio'][name]:.2f}** ({_short(case['product'][name])} / {_short(case['floor'][name])})"


def _short(value: float) -> str:
    return f"{value:.0f}" if value >= 20 else f"{value:.1f}" if value >= 2 else f"{value:.2f}"


def _mean(cases: list[dict[str, Any]], name: str) -> str:
    values = [case["ratio"][name] for case in cases if name in case["ratio"]]
    return f"**{statistics.geometric_mean(values):.2f}**" if values else "–"
