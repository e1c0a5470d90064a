"""The cash line: three futures from the same reserve, told apart by dashes and words."""

from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings

from klartext.balance.numbers import Numbers
from klartext.client import Client
from klartext.i18n import LANGUAGES, speaking
from klartext.model import Workbook
from klartext.pictures import cash
from klartext.pictures.picture import Picture
from tests.balance.numbers import ANY_NUMBERS, YEAR, changed

ON = date(2026, 11, 23)


def painted(numbers: Numbers = YEAR, language: str = "en", currency: str = "EUR") -> Picture:
    with speaking(language):
        picture = cash.paint(Workbook(numbers=numbers, client=Client(currency=currency)), ON)
    assert picture is not None
    return picture


def data(picture: Picture, field: str) -> list[dict[str, Any]]:
    """Return the data set whose rows have this field."""
    sets = picture.spec["datasets"].values()
    return next(rows for rows in sets if field in rows[0])


@pytest.mark.parametrize(
    "numbers",
    [
        Numbers(),
        changed(reserve=None),
        changed(turnover=None),
        changed(replaced=None, new_turnover=None),
        changed(turnover=0, total=0, need=0, reserve=0, new_turnover=0),
    ],
)
def test_with_one_future_or_no_money_at_all_there_is_no_picture(numbers: Numbers) -> None:
    assert cash.paint(Workbook(numbers=numbers), ON) is None


def test_every_line_begins_at_the_reserve_and_ends_after_twelve_months() -> None:
    rows = data(painted(), "future")
    for name, end in (("Staying", 27_000), ("New terms", 30_000), ("Ending", 14_500)):
        line = [(row["month"], row["cash"]) for row in rows if row["future"] == name]
        assert line[0] == (0, 24_000)
        assert line[-1] == (12, end)


def test_a_line_bends_within_a_month_where_things_change() -> None:
    bends = {row["month"] for row in data(painted(changed(notice="0.5", replaced="2.2")), "future")}
    assert {0.5, 2.7} <= bends


def test_it_tells_the_three_futures_and_what_they_were_reckoned_from() -> None:
    assert painted().takeaway == (
        "Staying: up to €27,000 after twelve months. New terms: up to €30,000 after twelve months. "
        "Ending: lowest is €13,500 in month 8; after twelve months there is €14,500. "
        "Reckoned simply, with €24,000 in reserve, a need of €6,000 a month and €3,750 from other clients. "
        "Ending means 3 months of notice, then 5 months without a replacement, then all of it replaced. "
        "Hours won, late payments and other taxes are left out."
    )
    assert painted(language="de").takeaway.startswith("Bleiben: nach zwölf Monaten 27.000\u00a0€, mehr als heute.")


def test_its_table_has_a_row_for_each_month_and_a_column_for_each_future() -> None:
    picture = painted(changed(replaced=None), currency="CHF")
    assert picture.columns == ("After months", "Staying", "New terms")
    assert len(picture.rows) == 13
    assert picture.rows[0] == ("0", "CHF24,000", "CHF24,000")
    assert picture.rows[12][0] == "12"


def test_the_words_at_the_ends_keep_their_distance() -> None:
    for numbers in (YEAR, changed(new_turnover=30_000), changed(need=None, replaced=0, new_turnover=30_000)):
        places = [row["place"] for row in data(painted(numbers), "place")]
        assert len(places) == 4
        assert places == sorted(places)
        highest = max(row["cash"] for row in data(painted(numbers), "future"))
        assert all(after - before >= 0.079 * highest for before, after in pairwise(places))


def test_each_future_has_a_dash_of_its_own_and_the_reader_brings_the_colours() -> None:
    spec = painted().spec
    assert len({str(dash) for dash in cash.DASHES.values()}) == 3
    assert spec["width"] == "container"
    assert "#" not in str(spec)


def test_a_future_keeps_its_colour_and_dash_when_another_is_left_out() -> None:
    domains = [
        str(painted(numbers).spec["layer"][2]["encoding"]["color"]["scale"])
        for numbers in (YEAR, changed(new_turnover=None))
    ]
    assert domains[0] == domains[1] == str({"domain": ["Staying", "New terms", "Ending"]})


@pytest.mark.parametrize(("turnover", "form"), [(1_000_000_000, "~s"), (30_000, ",.0f"), ("0.01", ",.2f")])
def test_large_and_small_amounts_fit_the_axis(turnover: Any, form: str) -> None:
    numbers = changed(turnover=turnover, total=turnover, need=None, new_turnover=turnover, reserve=1)
    assert form in str(painted(numbers).spec["layer"])


@given(ANY_NUMBERS)
@settings(max_examples=25)
def test_any_numbers_make_a_picture_or_none(numbers: Numbers) -> None:
    for language in LANGUAGES:
        with speaking(language):
            picture = cash.paint(Workbook(numbers=numbers), ON)
            assert picture is None or (picture.takeaway and len(picture.rows) == 13)
