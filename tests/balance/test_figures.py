"""The figures of a year: what they say, and what they still need."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from klartext.balance.figures import figures, tell_unanswered
from klartext.balance.numbers import Numbers
from klartext.client import Client
from klartext.i18n import speaking
from klartext.limits.step import Incident
from klartext.model import Workbook
from tests.balance.numbers import YEAR, changed


def needs(numbers: Numbers) -> list[str]:
    with speaking("en"):
        return list(tell_unanswered(numbers))


def test_each_figure_that_can_be_worked_out_is_told_once() -> None:
    incidents = (Incident(id="i", day=date(2026, 9, 1), hours=Decimal(2)),)
    with speaking("en"):
        rate, share, trouble = figures(Workbook(numbers=YEAR, incidents=incidents, client=Client(currency="CHF")))
    assert rate.startswith("An hour for this client really brings you CHF")
    assert share.startswith("40 per cent of your turnover comes from this client. The more comes from one side")
    assert trouble == "By your log the trouble has cost you 2 hours so far."


def test_without_numbers_there_is_nothing_to_tell_and_nobody_is_examined() -> None:
    assert figures(Workbook()) == []
    assert needs(Numbers()) == []


def test_what_is_missing_is_named_by_its_question() -> None:
    assert needs(YEAR) == []
    assert needs(changed(turnover=None, unbilled=None)) == [
        "Your real hourly rate still needs: “Turnover with this client in a year” and “Hours not billed in a year”.",
        "The share of your turnover still needs: “Turnover with this client in a year”.",
    ]


def test_no_hours_at_all_are_said_plainly() -> None:
    assert needs(changed(billed=0, unbilled=0)) == ["Without hours there is no hourly rate."]
    assert needs(changed(billed=0, unbilled=1)) == []
