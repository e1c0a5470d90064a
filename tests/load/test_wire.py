"""The benchmark measures what it says: an answer that is saved, and a floor that shows what it is told to show."""

import asyncio
import json
from collections.abc import Coroutine, Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.browser.server import ROOT
from tests.load.measure import Cookies, count_widgets, percentile
from tests.load.server import MeasuredServer
from tests.load.shelves import fill_shelves
from tests.load.wire import PageBroken, tab


def finished(waiting: Coroutine[Any, Any, Any]) -> Any:
    """Wait for it in a thread of its own: a browser test may have left an event loop in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, waiting).result()


@pytest.fixture
def product(tmp_path: Path) -> Iterator[MeasuredServer]:
    server = MeasuredServer(ROOT / "app.py", tmp_path / "product")
    server.start()
    yield server
    server.stop()


@pytest.fixture
def floor(tmp_path: Path) -> Iterator[MeasuredServer]:
    pages = json.dumps({"limits": {"text_area": 2, "checkbox": 3, "something new": 1}})
    server = MeasuredServer(ROOT / "tests" / "load" / "floor.py", tmp_path / "floor", FLOOR_PAGES=pages)
    server.start()
    yield server
    server.stop()


async def answer(server: MeasuredServer, page: str, cookies: Cookies, text: str) -> int:
    """Change the first text of a page; return how many bytes came."""
    async with tab(server.url, page, cookies) as opened:
        before = opened.received
        await opened.answer(opened.text(), text)
        return opened.received - before


async def shown(server: MeasuredServer, page: str, cookies: Cookies) -> str:
    async with tab(server.url, page, cookies) as opened:
        return opened.text().state.string_value


def test_an_answer_given_over_the_wire_is_saved_on_that_shelf_alone(product: MeasuredServer) -> None:
    one, other = fill_shelves(product.database_url, 2, date(2026, 5, 4))
    assert finished(answer(product, "message", one, "Bis Freitag um 15 Uhr")) > 1000
    assert finished(shown(product, "message", one)) == "Bis Freitag um 15 Uhr"
    assert finished(shown(product, "message", other)) not in {"", "Bis Freitag um 15 Uhr"}
    assert product.cpu() > 0


def test_the_floor_shows_as_many_widgets_as_it_is_told(floor: MeasuredServer) -> None:
    assert finished(count_widgets(floor, "limits", {})) == {"text_area": 2, "checkbox": 3, "button": 1}
    finished(answer(floor, "limits", {}, "something"))
    with pytest.raises(PageBroken):
        finished(shown(floor, "nowhere", {}))


def test_percentiles_are_values_that_were_measured() -> None:
    values = [float(each) for each in range(20, 0, -1)]
    assert (percentile(values, 50), percentile(values, 95), percentile(values, 100)) == (10.0, 19.0, 20.0)
    assert percentile([3.0], 50) == percentile([3.0], 95) == 3.0
