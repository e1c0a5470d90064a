"""The ladder on a time line: what it shows and what it tells."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from klartext.balance.step import Decision
from klartext.consequences.step import Move, Resolve, Rung
from klartext.contracts.contract import Contract, NoticeTo, Unit
from klartext.i18n import LANGUAGES, speaking
from klartext.model import Workbook
from klartext.pictures import ladder

ON = date(2026, 11, 23)
# Notice has to arrive by 30 November 2026, for 31 December.
YEARLY = Contract(
    id="c", start=date(2026, 1, 1), term=12, term_unit=Unit.MONTHS, renewal=12, renewal_unit=Unit.MONTHS,
    notice=1, notice_unit=Unit.MONTHS, notice_to=NoticeTo.TERM_END,
)  # fmt: skip


def rungs(*days: date | None) -> tuple[Rung, ...]:
    return tuple(
        Rung(id=str(number), rank=number, move=Move.REMINDER, day=day, resolve=Resolve.DECIDED)
        for number, day in enumerate(days)
    )


def shown(**parts: Any) -> list[dict[str, Any]]:
    """Return the rows of the chart's largest data set."""
    picture = ladder.paint(Workbook(**parts), ON)
    assert picture is not None
    sets: list[list[dict[str, Any]]] = list(picture.spec["datasets"].values())
    return max(sets, key=len)


THREE = rungs(date(2026, 12, 1), date(2026, 12, 8), date(2026, 12, 24))


@pytest.mark.parametrize("few", [(), THREE[:1], THREE[:2], rungs(None, None, None, None)])
def test_with_fewer_than_three_dated_rungs_there_is_no_picture(few: tuple[Rung, ...]) -> None:
    assert ladder.paint(Workbook(rungs=few), ON) is None


@pytest.mark.parametrize(
    ("last", "ending"),
    [
        (date(2026, 11, 29), "The last one leaves 1 day until the last day for a notice."),
        (date(2026, 11, 30), "The last one is the last day for a notice."),
        (date(2026, 12, 24), "The last one comes 24 days after the last day for a notice."),
    ],
)
def test_it_tells_how_the_last_rung_lies_to_the_last_day_for_a_notice(last: date, ending: str) -> None:
    early = rungs(date(2026, 11, 24), date(2026, 11, 25), last)
    with speaking("en"):
        picture = ladder.paint(Workbook(rungs=early, contracts=(YEARLY,)), ON)
    assert picture is not None
    assert picture.takeaway.startswith("3 dated rungs, from 24 Nov 2026 to ")
    assert picture.takeaway.endswith(ending)


def test_rungs_without_a_day_are_counted_in_words() -> None:
    with speaking("en"):
        picture = ladder.paint(Workbook(rungs=(*THREE, *rungs(None, None))), ON)
    assert picture is not None
    assert picture.takeaway == "3 dated rungs, from 1 Dec 2026 to 24 Dec 2026. 2 have no date yet."


def test_all_days_stand_in_their_order_and_in_the_table() -> None:
    book = {"rungs": THREE, "contracts": (YEARLY,), "decision": Decision(again=date(2026, 12, 10))}
    days = [row["day"][:10] for row in shown(**book)]
    assert days == ["2026-11-30", "2026-12-01", "2026-12-08", "2026-12-10", "2026-12-24", "2026-12-31"]
    picture = ladder.paint(Workbook(**book), ON)
    assert picture is not None
    assert len(picture.rows) == 6
    assert all(len(row) == len(picture.columns) for row in picture.rows)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("span", [0, 1, 40_000])
def test_days_that_are_the_same_or_a_lifetime_apart_stay_on_the_line(language: str, span: int) -> None:
    first = date(1990, 1, 1)
    far = rungs(first, first + timedelta(days=span), first + timedelta(days=span))
    with speaking(language):
        assert len(shown(rungs=far)) == 3


def test_of_very_many_rungs_the_first_are_drawn_and_all_are_in_the_table() -> None:
    many = rungs(*(ON + timedelta(days=number) for number in range(500)))
    picture = ladder.paint(Workbook(rungs=many), ON)
    assert picture is not None
    assert len(shown(rungs=many)) == ladder.MOST
    assert len(picture.rows) == 500


def test_a_long_action_is_cut_and_a_specification_holds_no_colour() -> None:
    own = tuple(rung.revised({"move": Move.OTHER, "action": "x " * 50_000}) for rung in THREE)
    assert all(len(row["label"]) < 75 for row in shown(rungs=own))
    picture = ladder.paint(Workbook(rungs=own), ON)
    assert "#" not in str(picture)
