"""The terms on a time line: what they show and what they tell."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.consequences.step import Move, Rung
from klartext.contracts.contract import Contract, NoticeTo, Pay, Unit
from klartext.i18n import LANGUAGES, speaking
from klartext.model import Workbook
from klartext.pictures import terms
from klartext.pictures.picture import Picture
from tests.pictures.drawing import drawn
from tests.workbooks import parts

ON = date(2026, 11, 23)
YEARLY = Contract(
    id="c", name="Upkeep", start=date(2025, 5, 1), term=24, term_unit=Unit.MONTHS, renewal=12,
    renewal_unit=Unit.MONTHS, notice=3, notice_unit=Unit.MONTHS, notice_to=NoticeTo.TERM_END,
)  # fmt: skip
FIXED = Contract(id="f", rank=1, start=date(2026, 1, 1), term=12, term_unit=Unit.MONTHS)


def rungs(*days: date) -> tuple[Rung, ...]:
    return tuple(Rung(id=str(place), rank=place, move=Move.REMINDER, day=day) for place, day in enumerate(days))


def painted(**answers: Any) -> Picture | None:
    with speaking("en"):
        return terms.paint(Workbook(**answers), ON)


@pytest.mark.parametrize(
    "answers",
    [
        {},
        {"rungs": rungs(ON, ON, ON)},
        {"contracts": (FIXED,)},
        {"contracts": (FIXED,), "rungs": rungs(ON)},
        {"contracts": (Contract(id="x", name="Nothing known"),)},
    ],
)
def test_with_fewer_than_three_days_or_no_contract_there_is_no_picture(answers: dict[str, Any]) -> None:
    assert painted(**answers) is None


def test_a_contract_that_renews_itself_shows_its_terms_and_the_time_for_a_notice() -> None:
    picture = painted(contracts=(YEARLY,))
    assert picture is not None
    assert [(bar["sort"], bar["first"][:10], bar["last"][:10]) for bar in drawn(picture, 0)] == [
        ("runs until the nearest end", "2026-07-26", "2027-05-01"),
        ("would run on until then", "2027-05-01", "2028-04-30"),
        ("time for a notice", "2026-11-23", "2027-02-01"),
    ]
    assert picture.rows == (
        ("31 Jan 2027", "“Upkeep”", "Last day for a notice"),
        ("30 Apr 2027", "“Upkeep”", "The contract can end"),
        ("31 Jan 2028", "“Upkeep”", "Last day for a notice, if the first is missed"),
        ("30 Apr 2028", "“Upkeep”", "The next end after that"),
    )


def test_it_tells_the_first_day_to_watch_and_how_the_ladder_lies_to_it() -> None:
    day = date(2027, 1, 31)
    for ladder, told in (
        ((), ""),
        (rungs(day), " Your whole ladder lies before it."),
        (rungs(ON, day + timedelta(days=1)), " 1 rung of your ladder comes after it."),
    ):
        picture = painted(contracts=(YEARLY,), rungs=ladder)
        assert picture is not None
        assert picture.takeaway == (
            "The first day to watch is 31 Jan 2027: by then a notice for “Upkeep” must have arrived." + told
        )


def test_what_has_no_day_to_miss_says_so() -> None:
    any_day = Contract(id="a", pay=Pay.DAY, start=date(2026, 1, 1))
    picture = painted(contracts=(FIXED, any_day), rungs=rungs(ON))
    assert picture is not None
    assert picture.takeaway == "2 contracts on the line; none has a day for a notice that you could miss."


def test_german_is_told_in_german() -> None:
    with speaking("de"):
        picture = terms.paint(Workbook(contracts=(YEARLY,)), ON)
    assert picture is not None
    assert picture.takeaway.startswith("Der erste Tag, auf den es ankommt, ist der 31.01.2027")


def test_of_very_many_contracts_the_first_are_drawn_and_all_are_in_the_table() -> None:
    many = tuple(YEARLY.model_copy(update={"id": f"c{n}", "name": "x " * 50_000}) for n in range(40))
    picture = painted(contracts=many)
    assert picture is not None
    assert len(drawn(picture, 0)) == 3 * terms.MOST_ROWS
    assert len(picture.rows) == 160
    assert "#" not in str(picture)


@given(contracts=parts("contracts"), ladder=parts("rungs"), on=st.dates(date(1990, 1, 1), date(2100, 12, 31)))
@settings(max_examples=40, deadline=None)
def test_whatever_was_answered_is_drawn_or_left_out(
    contracts: tuple[Contract, ...], ladder: tuple[Rung, ...], on: date
) -> None:
    for language in LANGUAGES:
        with speaking(language):
            picture = terms.paint(Workbook(contracts=contracts, rungs=ladder), on)
        if picture:
            assert all(bar["first"] <= bar["last"] for bar in drawn(picture, 0))
            assert all(len(row) == len(picture.columns) for row in picture.rows)
