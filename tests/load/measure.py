"""What is measured: page loads and reruns under a crowd, starts, and the work that needs no server."""

from __future__ import annotations

import asyncio
import math
import random
import statistics
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import date

from klartext.example import workbook
from klartext.model import Workbook
from klartext.plan.pdf import action_plan
from tests.load.server import MeasuredServer
from tests.load.wire import Tab, tab

Cookies = Mapping[str, str]


@dataclass(frozen=True)
class Crowd:
    """How many sessions there are at once, for how many seconds in each turn, and how long each thinks on average."""

    sessions: int
    seconds: float
    think: float
    loads: int = 1  # page loads of each session in a turn, one after the other; the last tab stays open

    def pause(self) -> float:
        """Return how long someone thinks this time."""
        return random.uniform(0.5, 1.5) * self.think


@dataclass
class Samples:
    """What one server did for one page and one crowd; all times are seconds."""

    loads: list[float] = field(default_factory=list)
    reruns: list[float] = field(default_factory=list)
    received: int = 0
    cpu: float = 0.0
    lasted: float = 0.0

    def figures(self) -> dict[str, float]:
        """Return what is reported, in milliseconds and kilobytes; nothing without samples."""
        if not self.loads or not self.reruns:
            return {}
        return {
            "load_p50_ms": percentile(self.loads, 50) * 1000,
            "load_p95_ms": percentile(self.loads, 95) * 1000,
            "rerun_p50_ms": percentile(self.reruns, 50) * 1000,
            "rerun_p95_ms": percentile(self.reruns, 95) * 1000,
            "rerun_cpu_ms": self.cpu / len(self.reruns) * 1000,
            "rerun_kb": self.received / len(self.reruns) / 1000,
            "cores": self.cpu / self.lasted,
            "reruns": len(self.reruns),
        }


def percentile(values: Sequence[float], share: float) -> float:
    """Return the smallest value that `share` percent of the values do not exceed."""
    return sorted(values)[max(0, math.ceil(share / 100 * len(values)) - 1)]


async def take_turn(server: MeasuredServer, page: str, people: Sequence[Cookies], crowd: Crowd, to: Samples) -> None:
    """Let the crowd come to a page within one thinking pause, change one answer again and again, and leave."""
    async with AsyncExitStack() as stack:
        async with asyncio.TaskGroup() as arriving:
            arrivals = [
                arriving.create_task(_arrive(server.url, page, cookies, crowd, stack, to))
                for cookies in people[: crowd.sessions]
            ]
        tabs = [arrival.result() for arrival in arrivals]
        began, cpu, received = time.perf_counter(), server.cpu(), sum(each.received for each in tabs)
        async with asyncio.TaskGroup() as answering:
            for each in tabs:
                answering.create_task(_answer_until(began + crowd.seconds, each, crowd, to))
        to.lasted += time.perf_counter() - began
        to.cpu += server.cpu() - cpu
        to.received += sum(each.received for each in tabs) - received


async def _arrive(url: str, page: str, cookies: Cookies, crowd: Crowd, stack: AsyncExitStack, to: Samples) -> Tab:
    if crowd.sessions > 1:
        await asyncio.sleep(random.uniform(0, crowd.think))
    for _ in range(crowd.loads - 1):
        start = time.perf_counter()
        async with tab(url, page, cookies):
            to.loads.append(time.perf_counter() - start)
    start = time.perf_counter()
    opened = await stack.enter_async_context(tab(url, page, cookies))
    to.loads.append(time.perf_counter() - start)
    return opened


async def _answer_until(end: float, opened: Tab, crowd: Crowd, to: Samples) -> None:
    while True:
        await asyncio.sleep(crowd.pause())
        if time.perf_counter() > end:
            return
        start = time.perf_counter()
        await opened.answer(opened.text(), f"Bis Freitag um 15 Uhr, Fassung {random.randrange(10**6):06}.")
        to.reruns.append(time.perf_counter() - start)


async def count_widgets(server: MeasuredServer, page: str, cookies: Cookies) -> dict[str, int]:
    """Return how many widgets of each kind a page shows."""
    async with tab(server.url, page, cookies) as opened:
        return dict(opened.kinds())


async def start(server: MeasuredServer, page: str, cookies: Cookies) -> float:
    """Start a server; return the seconds until somebody has its first page."""
    began = time.perf_counter()
    server.start()
    async with tab(server.url, page, cookies):
        return time.perf_counter() - began


def work_without_a_server(on: date) -> dict[str, float]:
    """Return milliseconds for the example's PDF, the first in a process and later ones, and for reading and writing."""
    example = workbook("de", on)
    first = _milliseconds(lambda: action_plan(example, "de", on=on))
    later = statistics.median(_milliseconds(lambda: action_plan(example, "de", on=on)) for _ in range(5))
    trip = statistics.median(_milliseconds(lambda: Workbook.from_file(example.to_file())) for _ in range(50))
    return {"first_pdf_ms": first, "pdf_ms": later, "model_round_trip_ms": trip}


def _milliseconds(work: Callable[[], object]) -> float:
    began = time.perf_counter()
    work()
    return (time.perf_counter() - began) * 1000
