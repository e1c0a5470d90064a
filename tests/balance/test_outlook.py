"""The cash line in words."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings

from klartext.balance.cash import Path, future, futures
from klartext.balance.numbers import Numbers
from klartext.balance.outlook import (
    show_months,
    tell_assumptions,
    tell_future,
    tell_futures,
    tell_unanswered_futures,
)
from klartext.i18n import speaking
from klartext.model import Workbook
from tests.balance.numbers import ANY_NUMBERS, YEAR, changed


def said(path: Path = Path.END, **answers: Any) -> str:
    line = future(changed(**answers), path)
    assert line is not None
    with speaking("en"):
        return tell_future(line, "EUR")


@pytest.mark.parametrize(
    ("told", "answers"),
    [
        ("Ending: lowest is €13,500 in month 8; after twelve months there is €14,500.", {}),
        (
            "Ending: the money runs out in month 7; the lowest point is -€4,500.",
            {"reserve": 1},
        ),
        (
            "Ending: the money runs out in month 3, lowest is -€250; in month 4 it is back where it is today.",
            {"need": 5_000, "reserve": "0.2", "notice": 1, "replaced": 2},
        ),
        (
            "Ending: lowest is €17,500 in month 2; in month 4 it is back where it is today.",
            {"need": 5_000, "notice": 0, "replaced": 2},
        ),
        ("Ending: down to €6,000 after twelve months.", {"reserve": "5.5", "notice": 0, "replaced": 12}),
    ],
)
def test_each_shape_of_an_end_has_its_sentence(told: str, answers: dict[str, Any]) -> None:
    assert said(**answers) == told


def test_staying_goes_up_stays_or_goes_down() -> None:
    assert said(Path.STAY) == "Staying: up to €27,000 after twelve months."
    assert said(Path.STAY, need=None) == "Staying: the reserve stays where it is, at €25,000."
    assert said(Path.STAY, need=7_000) == "Staying: down to €19,000 after twelve months."
    assert said(Path.TERMS) == "New terms: up to €30,000 after twelve months."


def test_the_assumptions_stand_beside_it() -> None:
    with speaking("en"):
        assert tell_assumptions(Workbook(numbers=YEAR)) == (
            "Reckoned simply, with €24,000 in reserve, a need of €6,000 a month and €3,750 from other clients. "
            "Ending means 3 months of notice, then 5 months without a replacement, then all of it replaced. "
            "Hours won, late payments and other taxes are left out."
        )
        assert tell_assumptions(Workbook(numbers=changed(need=None, notice=None, replaced=1))) == (
            "Reckoned simply, with €25,000 in reserve and a need of €6,250 a month, which is what comes in today. "
            "Ending means 1 month without a replacement, then all of it replaced. "
            "Hours won, late payments and other taxes are left out."
        )
        assert "replaced at once" in tell_assumptions(Workbook(numbers=changed(replaced=0)))
        assert "Ending" not in tell_assumptions(Workbook(numbers=changed(replaced=None)))
        assert tell_assumptions(Workbook(numbers=changed(reserve=None))) == ""


def test_german_says_the_same() -> None:
    with speaking("de"):
        assert tell_futures(Workbook(numbers=YEAR)) == [
            "Bleiben: nach zwölf Monaten 27.000\u00a0€, mehr als heute.",
            "Neu geregelt: nach zwölf Monaten 30.000\u00a0€, mehr als heute.",
            "Beenden: am wenigsten im 8. Monat mit 13.500\u00a0€; nach zwölf Monaten 14.500\u00a0€.",
        ]


def test_one_future_alone_is_no_comparison() -> None:
    assert tell_futures(Workbook(numbers=changed(replaced=None, new_turnover=None))) == []
    assert len(tell_futures(Workbook(numbers=changed(replaced=None)))) == 2


def test_it_says_what_each_line_still_needs() -> None:
    with speaking("en"):
        assert tell_unanswered_futures(Numbers()) == []
        assert tell_unanswered_futures(YEAR) == []
        assert tell_unanswered_futures(changed(total=None, reserve=None, replaced=None)) == [
            "The cash line still needs: “My total turnover in a year” and “Months my reserve will last”."
        ]
        assert tell_unanswered_futures(changed(replaced=None, new_turnover=None)) == [
            "The line “New terms” still needs: “Turnover in a year on my new terms”.",
            "The line “Ending” still needs: “Months until the turnover is replaced”.",
        ]


def test_months_are_written_as_one_would_say_them() -> None:
    with speaking("de"):
        found = [show_months(months) for months in map(Decimal, ("1", "5.5", "0"))]
    assert found == ["1 Monat", "5,5 Monate", "0 Monate"]


@given(ANY_NUMBERS)
@settings(max_examples=60)
def test_every_line_can_be_told_in_both_languages(numbers: Numbers) -> None:
    book = Workbook(numbers=numbers)
    for language in ("de", "en"):
        with speaking(language):
            told = tell_futures(book)
            assert all(told)
            assert len(told) in {0, len(futures(numbers))}
            assert bool(tell_assumptions(book)) == bool(futures(numbers))
