"""A picture on its page: drawn in the reader's colours and signs, and told in words."""

from __future__ import annotations

import json
from typing import Any

import pytest

from klartext.balance.reason import Reason, Side
from klartext.model import Workbook
from tests.pages.workbench import workbench

REASONS = tuple(
    Reason(id=str(number), rank=number, side=side, text=f"Grund {number}", weight=3)
    for number, side in enumerate((Side.PRO, Side.CON, Side.CON))
)


def chart(lang: str) -> Any:
    with workbench(lang) as bench:
        bench.put(Workbook(reasons=REASONS))
        (found,) = bench.page("balance").get("vega_lite_chart")
        return found.proto


@pytest.mark.parametrize(("lang", "decimal", "monday"), [("de", ",", "Montag"), ("en", ".", "Monday")])
def test_numbers_and_dates_are_written_the_readers_way(lang: str, decimal: str, monday: str) -> None:
    locale = json.loads(chart(lang).spec)["config"]["locale"]
    assert locale["number"]["decimal"] == decimal
    assert locale["time"]["days"][1] == monday
    # d3 needs every one of these; without one it writes no date at all.
    assert set(locale["time"]) == {
        "dateTime", "date", "time", "periods", "days", "shortDays", "months", "shortMonths",
    }  # fmt: skip


def test_words_and_rules_take_the_colour_of_the_text_so_that_they_can_be_read_in_the_dark() -> None:
    config = json.loads(chart("en").spec)["config"]
    assert config["text"] == config["rule"] == {"color": "currentColor"}


def test_the_takeaway_is_the_text_alternative() -> None:
    assert chart("en").alt.startswith("For the client: 3 in all, most of it from “Grund 0”.")
