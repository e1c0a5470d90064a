"""The contract reader on its own: how much of the written contracts it finds, and how long 250,000 characters take."""

from __future__ import annotations

import statistics
import time
from itertools import cycle
from typing import Final

from klartext.contracts import checklist
from klartext.contracts.reader import find
from klartext.i18n import LANGUAGES
from tests.contracts.written import GOLD, found_among_first, text_of

LONG: Final = 250_000
RUNS: Final = 5
FIRST: Final = 3


def reader_figures() -> list[dict[str, object]]:
    """Return for each language the share of clauses found and of silent items with a find, and the milliseconds."""
    return [_figures(language) for language in LANGUAGES]


def _figures(language: str) -> dict[str, object]:
    names = [name for name in GOLD if name.startswith(language)]
    found = {name: find(text_of(name)) for name in names}
    counted = [found_among_first(name, found[name], FIRST) for name in names]
    marked = sum(marked for _, marked in counted)
    silent = len(names) * len(checklist.items()) - marked
    wrong = sum(len(found[name].keys() - GOLD[name].keys()) for name in names)
    return {
        "language": language,
        "recall": sum(hit for hit, _ in counted) / marked,
        "wrong": wrong / silent,
        "ms": _speed(names),
    }


def _speed(names: list[str]) -> float:
    text = _long_contract(names)
    times = []
    for _run in range(RUNS):
        began = time.perf_counter()
        find(text)
        times.append(time.perf_counter() - began)
    return statistics.median(times) * 1000


def _long_contract(names: list[str]) -> str:
    text = ""
    for name in cycle(names):
        text += f"{text_of(name)}\n\n"
        if len(text) >= LONG:
            return text[:LONG]
    return text
