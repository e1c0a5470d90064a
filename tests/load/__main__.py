"""Measure the workbook beside the floor: `python -m tests.load [--json] [--pages limits plan]`; under six minutes."""

from __future__ import annotations

import argparse
import asyncio
import json
import random
import signal
import statistics
import sys
import tempfile
import time
from datetime import date
from pathlib import Path
from typing import Any, Final

from websockets.exceptions import WebSocketException

from tests.browser.server import ROOT
from tests.load.measure import Cookies, Crowd, Samples, count_widgets, start, take_turn, work_without_a_server
from tests.load.reader import reader_figures
from tests.load.report import markdown, ratios
from tests.load.server import MeasuredServer
from tests.load.shelves import fill_shelves
from tests.load.tone import tone_figures
from tests.load.wire import PageBroken

PAGES: Final = ("limits", "message", "balance", "contracts", "plan")
CROWDS: Final = (Crowd(1, seconds=3, think=0.2, loads=5), Crowd(20, seconds=6, think=1.0))
STARTS: Final = 3
BUDGET: Final = 330.0  # seconds after which the pages are given up; starting and stopping come on top
METHOD: Final = (
    "Both servers run with the same options on one machine, in turns (workbook, floor, floor, workbook). Twenty "
    "sessions arrive within a second and think for one second on average; a single session thinks for 0.2 seconds."
)


async def compare(product: MeasuredServer, pages: list[str], people: list[Cookies], folder: Path) -> dict[str, Any]:
    """Start both servers, measure everything, and stop the floor."""
    end = asyncio.get_running_loop().time() + BUDGET
    product.start()
    widgets = {page: await count_widgets(product, page, people[0]) for page in pages}
    floor = MeasuredServer(Path(__file__).with_name("floor.py"), folder / "floor", FLOOR_PAGES=json.dumps(widgets))
    try:
        starts = await compare_starts(product, floor, pages[0], people[0])
        for page in pages:  # the first visit to a page imports what it needs
            await count_widgets(product, page, people[0])
            shown = await count_widgets(floor, page, people[0])
            if sum(shown.values()) != sum(widgets[page].values()):
                raise PageBroken(f"the floor of {page} shows {shown}")
        cases, failures = await compare_pages(product, floor, widgets, people, end)
    finally:
        floor.stop()
    return {"method": METHOD, "cold_start_s": starts, "pages": cases, "failures": failures}


async def compare_starts(
    product: MeasuredServer, floor: MeasuredServer, page: str, cookies: Cookies
) -> dict[str, float]:
    """Start each server a few times, in turns; both run afterwards."""
    seconds: dict[MeasuredServer, list[float]] = {product: [], floor: []}
    for turn in range(STARTS):
        for server in (product, floor) if turn % 2 == 0 else (floor, product):
            server.stop()
            seconds[server].append(await start(server, page, cookies))
    ours, plain = statistics.median(seconds[product]), statistics.median(seconds[floor])
    return {"product": ours, "floor": plain, "ratio": ours / plain}


async def compare_pages(
    product: MeasuredServer,
    floor: MeasuredServer,
    widgets: dict[str, dict[str, int]],
    people: list[Cookies],
    end: float,
) -> tuple[list[dict[str, Any]], list[str]]:
    """Measure every page with every crowd until the loop's clock says `end`; return figures and what went wrong."""
    cases, failures = [], []
    for crowd in CROWDS:
        for page, kinds in widgets.items():
            if asyncio.get_running_loop().time() > end:
                failures.append(f"{page} with {crowd.sessions} sessions: no time left")
                continue
            print(f"{page}, {crowd.sessions} at once", file=sys.stderr, flush=True)
            samples = {product: Samples(), floor: Samples()}
            for server in (product, floor, floor, product):
                try:
                    async with asyncio.timeout_at(end):
                        await take_turn(server, page, people, crowd, samples[server])
                except* (OSError, EOFError, WebSocketException, PageBroken) as errors:
                    failures += [f"{page} with {crowd.sessions} sessions: {error!r}" for error in errors.exceptions]
            ours, plain = samples[product].figures(), samples[floor].figures()
            case = {"page": page, "sessions": crowd.sessions, "widgets": sum(kinds.values())}
            cases.append(case | {"ratio": ratios(ours, plain), "product": ours, "floor": plain})
    return cases, failures


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.load", description="Measure the workbook beside the floor.")
    parser.add_argument("--json", action="store_true", help="print JSON in place of the table")
    parser.add_argument("--pages", nargs="+", choices=PAGES, default=list(PAGES), help="measure only these")
    arguments = parser.parse_args()
    signal.signal(signal.SIGTERM, signal.default_int_handler)  # so that the servers are stopped then, too
    random.seed(7)
    began, used, today = time.monotonic(), time.process_time(), date.today()  # noqa: DTZ011 - the example's own day
    alone, tone, reader = work_without_a_server(today), tone_figures(), reader_figures()
    with tempfile.TemporaryDirectory(prefix="klartext-bench-") as name:
        folder = Path(name)
        product = MeasuredServer(ROOT / "app.py", folder / "product")
        people: list[Cookies] = [*fill_shelves(product.database_url, max(each.sessions for each in CROWDS), today)]
        try:
            result = asyncio.run(compare(product, arguments.pages, people, folder))
        finally:
            product.stop()
    seconds = time.monotonic() - began
    result |= {"alone": alone, "tone": tone, "reader": reader}
    result |= {"seconds": seconds, "meter_cores": (time.process_time() - used) / seconds}
    print(json.dumps(result, indent=1) if arguments.json else markdown(result))
    return 1 if result["failures"] else 0


if __name__ == "__main__":
    sys.exit(main())
