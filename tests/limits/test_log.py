"""The incident log as a whole: its order, and what it cost."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from klartext.client import Client
from klartext.i18n import speaking
from klartext.limits.log import Losses, hours_in_words, log_in_words, losses, newest_first
from klartext.limits.step import Incident
from klartext.model import Workbook


def incident(number: int, day: date | None = None, hours: str = "", money: str = "") -> Incident:
    return Incident(
        id=f"i{number}", rank=number, day=day, what="x",
        hours=Decimal(hours) if hours else None, money=Decimal(money) if money else None,
    )  # fmt: skip


def test_the_newest_come_first_and_those_that_want_a_day_before_them() -> None:
    log = (incident(0, date(2026, 1, 1)), incident(1), incident(2, date(2026, 5, 1)), incident(3, date(2026, 1, 1)))
    assert [each.id for each in newest_first(log)] == ["i1", "i2", "i3", "i0"]


def test_what_was_lost_is_added_up_to_the_cent() -> None:
    log = (incident(0, hours="0.1", money="0.10"), incident(1, hours="0.2"), incident(2, money="0.20"))
    assert losses(Workbook(incidents=log)) == Losses(Decimal("0.3"), Decimal("0.30"))
    assert losses(Workbook()) == Losses(Decimal(0), Decimal(0))


@pytest.mark.parametrize(
    ("hours", "german", "english"),
    [
        ("1", "1 Stunde", "1 hour"),
        ("1.00", "1 Stunde", "1 hour"),
        ("0.5", "0,5 Stunden", "0.5 hours"),
        ("1000", "1.000 Stunden", "1,000 hours"),
    ],
)
def test_only_one_hour_is_singular(hours: str, german: str, english: str) -> None:
    with speaking("de"):
        assert hours_in_words(Decimal(hours)) == german
    with speaking("en"):
        assert hours_in_words(Decimal(hours)) == english


def test_the_log_is_told_with_what_it_cost_in_the_clients_currency() -> None:
    log = (incident(0, hours="1"), incident(1, money="1029.6"))
    with speaking("de"):
        assert log_in_words(Workbook(incidents=log)) == (
            "2 Vorfälle stehen in deinem Protokoll. Das hat dich bisher 1 Stunde und 1.029,60\u00a0€ gekostet."
        )
        assert log_in_words(Workbook(incidents=log[:1])) == (
            "1 Vorfall steht in deinem Protokoll. Das hat dich bisher 1 Stunde gekostet."
        )
    with speaking("en"):
        francs = Workbook(incidents=log, client=Client(currency="CHF"))
        assert "1 hour and CHF1,029.60" in log_in_words(francs)
        assert log_in_words(Workbook(incidents=(incident(0),))) == "1 incident is in your log."


def test_an_empty_log_says_nothing() -> None:
    assert log_in_words(Workbook()) == ""
    assert log_in_words(Workbook(incidents=(Incident(id="a", limit="b"),))) == ""
