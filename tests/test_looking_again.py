"""Looking again: when it is time, what is compared, and what is remembered."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartext.balance.step import Reason, Side
from klartext.distance.step import Checkin
from klartext.limits.step import Incident, Limit, Verdict
from klartext.looking_again import Lean, Look, beginning, crossed_until, latest_look, lean, now, occasion
from klartext.model import Workbook

BEGAN = date(2026, 6, 1)
START = Look(id="start", day=BEGAN, strain=8, crossed=4, lean=Lean.RATHER_AGAINST)
LIMITS = (
    Limit(id="loud", behaviour="Shouts", verdict=Verdict.RAISE),
    Limit(id="curt", behaviour="Is curt", verdict=Verdict.LIVE),
)


def weighed(pro: int, con: int) -> Workbook:
    sides = [(Side.PRO, pro), (Side.CON, con)]
    return Workbook(
        reasons=tuple(
            Reason(id=f"{side}-{number}", side=side, text="x", weight=1) for side, n in sides for number in range(n)
        )
    )


@pytest.mark.parametrize(("after", "days"), [(0, None), (29, None), (30, 30), (89, 30), (90, 90), (4000, 90)])
def test_it_is_time_after_30_and_after_90_days(after: int, days: int | None) -> None:
    due = occasion(Workbook(looks=(START,)), BEGAN + timedelta(days=after))
    assert (due.days if due else None) == days


def test_what_was_answered_is_not_asked_again_but_stays_open_for_the_day() -> None:
    on = BEGAN + timedelta(days=31)
    book = Workbook(looks=(START, Look(id="day-30", day=on, strain=5)))
    assert occasion(book, on) is not None
    assert occasion(book, on + timedelta(days=1)) is None
    later = occasion(book, BEGAN + timedelta(days=90))
    assert later is not None
    assert later.id == "day-90"


def test_without_a_decision_the_first_check_in_is_the_beginning() -> None:
    assert beginning(Workbook()) is None
    assert occasion(Workbook(), BEGAN) is None
    checkins = tuple(
        Checkin(id=str(day), day=day, strain=strain)
        for day, strain in (
            (BEGAN, 9),
            (BEGAN + timedelta(days=2), 7),
            (BEGAN + timedelta(days=4), 8),
            (BEGAN + timedelta(days=60), 1),
        )
    )
    first = beginning(Workbook(checkins=checkins))
    assert first is not None
    assert (first.day, first.strain, first.crossed, first.lean) == (BEGAN, 8, 0, None)


def test_only_limits_that_are_raised_or_end_it_can_be_crossed_and_only_in_the_last_30_days() -> None:
    days = {"a": 0, "b": 29, "c": 30, "d": -1}
    incidents = tuple(
        Incident(id=name, limit="loud", day=BEGAN - timedelta(days=ago), what="x") for name, ago in days.items()
    )
    book = Workbook(limits=LIMITS, incidents=(*incidents, Incident(id="e", limit="curt", day=BEGAN, what="x")))
    assert crossed_until(book, BEGAN) == 2


def test_now_is_read_off_the_answers() -> None:
    today = BEGAN + timedelta(days=40)
    book = Workbook(checkins=(Checkin(id="a", day=today - timedelta(days=1), strain=3),), reasons=weighed(3, 2).reasons)
    look = now(book, today)
    assert (look.day, look.strain, look.crossed, look.lean) == (today, 3, 0, Lean.CLEARLY_FOR)


@pytest.mark.parametrize(
    ("pro", "con", "leans"),
    [
        (0, 0, None),
        (3, 3, Lean.EVEN),
        (4, 3, Lean.CLEARLY_FOR),
        (5, 4, Lean.RATHER_FOR),
        (4, 5, Lean.RATHER_AGAINST),
        (3, 4, Lean.CLEARLY_AGAINST),
        (1, 0, Lean.CLEARLY_FOR),
    ],
)
def test_the_balance_leans_clearly_from_a_third_more(pro: int, con: int, leans: Lean | None) -> None:
    assert lean(weighed(pro, con)) is leans


@given(st.integers(0, 12), st.integers(0, 12))
def test_turning_the_sides_round_turns_the_lean_round(pro: int, con: int) -> None:
    order = list(Lean)
    one, other = lean(weighed(pro, con)), lean(weighed(con, pro))
    if one is None or other is None:
        assert one is other
    else:
        assert order.index(one) + order.index(other) == 4


def test_the_last_look_with_an_answer_is_compared() -> None:
    looks = (
        START,
        Look(id="day-30", day=BEGAN + timedelta(30), strain=5),
        Look(id="day-90", day=BEGAN + timedelta(90)),
    )
    last = latest_look(Workbook(looks=looks))
    assert last is not None
    assert last.id == "day-30"
    assert latest_look(Workbook(looks=(START,))) is None
