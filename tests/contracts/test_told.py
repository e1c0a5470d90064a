from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.contracts.contract import Contract, NoticeTo, Pay, Unit
from klartext.contracts.law import Law
from klartext.contracts.notice import outlook
from klartext.contracts.told import Told, told
from klartext.i18n import LANGUAGES, speaking
from tests.workbooks import records

ON = date(2026, 11, 23)
BERLIN = Law("de", "BE", consumer=False)
YEARLY: dict[str, Any] = {
    "start": date(2025, 5, 1), "term": 24, "term_unit": Unit.MONTHS, "renewal": 12, "renewal_unit": Unit.MONTHS,
    "notice": 3, "notice_unit": Unit.MONTHS, "notice_to": NoticeTo.TERM_END,
}  # fmt: skip


def say(on: date = ON, **fields: Any) -> Told:
    contract = Contract(id="c", **fields)
    seen = outlook(contract, on, country="de", state="BE")
    assert seen is not None
    with speaking("en"):
        found = told(contract, seen, on, BERLIN, "EUR")
    assert found is not None
    return found


def test_the_last_day_for_a_notice_stands_first_and_a_weekend_does_not_move_it() -> None:
    found = say(**YEARLY)
    assert (found.label, found.day) == ("Your notice must have arrived by", date(2027, 1, 31))
    assert found.distance == "69 days left"
    assert found.lines[0] == "Then the contract ends on Fri, 30 Apr 2027."
    assert "It is no working day. The last working day before it is Fri, 29 Jan 2027: aim for that one." in found.lines
    assert "By post, send it by Thu, 21 Jan 2027." in found.lines
    assert "If you miss it, the next end is 30 Apr 2028, with a notice that arrives by 31 Jan 2028." in found.lines


def test_german_says_it_in_german() -> None:
    contract = Contract(id="c", **YEARLY)
    seen = outlook(contract, ON)
    assert seen is not None
    with speaking("de"):
        found = told(contract, seen, ON, BERLIN, "EUR")
    assert found is not None
    assert found.label == "Deine Kündigung muss angekommen sein bis"
    assert found.distance == "noch 69 Tage"


@pytest.mark.parametrize(("ahead", "distance"), [(0, "That is today."), (1, "1 day left"), (2, "2 days left")])
def test_the_last_days_are_told_as_one_would_say_them(ahead: int, distance: str) -> None:
    found = say(date(2027, 1, 31) - timedelta(days=ahead), **YEARLY)
    assert found.distance == distance
    assert "For the post it is getting tight. Hand it over and have it receipted, or send a messenger." in found.lines
    assert not any("aim for that one" in line for line in found.lines) or ahead == 2


def test_what_comes_in_until_then_follows_from_the_months_that_are_shown() -> None:
    assert say(**YEARLY, monthly=2000).lines[-1] == (
        "Until 30 Apr 2027 it runs about 5 more months. At €2,000.00 a month that comes to about €10,000."
    )
    assert say(**YEARLY).lines[-1] == "Until 30 Apr 2027 it runs about 5 more months."


def test_a_clause_that_counts_backwards_gets_its_safe_day() -> None:
    wished: dict[str, Any] = {
        "notice": 3,
        "notice_unit": Unit.MONTHS,
        "notice_to": NoticeTo.ANY_DAY,
        "wished_end": date(2027, 5, 30),
    }
    found = say(**wished)
    assert found.day == date(2027, 2, 28)
    assert any("Sat, 27 Feb 2027 may be meant" in line for line in found.lines)
    assert not any("may be meant" in line for line in say(**YEARLY).lines)


def test_a_fixed_term_ends_by_itself() -> None:
    fixed: dict[str, Any] = {"start": date(2026, 1, 1), "term": 12, "term_unit": Unit.MONTHS}
    found = say(**fixed)
    assert (found.label, found.day, found.distance) == ("It ends by itself on", date(2026, 12, 31), "38 days left")
    late = say(date(2027, 2, 1), **fixed)
    assert late.distance == "That day has passed."
    assert "simply went on" in late.lines[0]


def test_where_any_day_will_do_there_is_no_deadline() -> None:
    found = say(pay=Pay.DAY)
    assert (found.label, found.day) == ("If notice arrives today, it can end on", ON + timedelta(days=1))
    assert "no day to miss" in found.lines[0]


@given(contract=records("contracts"), on=st.dates(date(1990, 1, 1), date(2100, 12, 31)))
@settings(max_examples=60, deadline=None)
def test_whatever_was_answered_can_be_told_in_both_languages(contract: Contract, on: date) -> None:
    seen = outlook(contract, on)
    for language in LANGUAGES:
        with speaking(language):
            found = told(contract, seen, on, BERLIN, "CHF") if seen else None
        if found:
            said = " ".join((found.label, found.distance, *found.lines))
            assert "{" not in said
            assert "None" not in said
