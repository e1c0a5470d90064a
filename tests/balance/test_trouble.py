"""What the trouble costs by the log, and what a year of it would."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartext.balance.numbers import Numbers
from klartext.balance.trouble import Loss, list_losses, loss, loss_of_limit, tell_loss, tell_trouble, year
from klartext.i18n import speaking
from klartext.limits.step import Incident
from klartext.model import Workbook
from klartext.record import EARLIEST, LATEST

FIRST = date(2026, 9, 1)
RATE = Decimal(80)


def incident(after: int | None, hours: Any = None, money: Any = None, limit: str = "") -> Incident:
    """Return an incident so many days after the first; without a day where that is None."""
    return Incident(
        day=None if after is None else FIRST + timedelta(after),
        hours=None if hours is None else Decimal(str(hours)),
        money=None if money is None else Decimal(str(money)),
        limit=limit,
    )


def book(*incidents: Incident, rate: Decimal | None = RATE) -> Workbook:
    return Workbook(incidents=incidents, numbers=Numbers(rate=rate))


def test_hours_are_priced_at_the_rate_and_added_to_the_money() -> None:
    assert loss([incident(0, 2, 30), incident(1, "0.5")], RATE) == Loss(Decimal("2.5"), Decimal(30), Decimal(230))


def test_money_that_is_just_what_the_hours_are_worth_counts_once() -> None:
    assert loss([incident(0, "3.5", 280), incident(1, None, 280)], RATE).worth == 560


def test_without_a_rate_hours_have_no_price_but_money_is_money() -> None:
    assert loss([incident(0, 2, 30)], None) == Loss(Decimal(2), Decimal(30), None)
    assert loss([incident(0, None, 30)], None) == Loss(Decimal(0), Decimal(30), Decimal(30))
    assert loss([], None).worth == 0


def test_a_limit_costs_what_its_own_incidents_cost() -> None:
    kept = book(incident(0, 1, limit="a"), incident(1, 2, limit="b"), incident(2, 4))
    assert loss_of_limit(kept, "a").hours == 1
    assert not loss_of_limit(kept, "c")
    assert not loss_of_limit(kept, ""), "what belongs to no limit belongs to none"


def test_a_year_holds_as_many_of_the_average_incident_as_there_are_intervals() -> None:
    # Three in 73 days are two intervals, so ten in a year; on average they cost 90.
    found = year(book(incident(0, 1), incident(10, None, 100), incident(73, None, 90), incident(None, 50)))
    assert found is not None
    assert (found.cost, found.days) == (Decimal(900), 73)


@pytest.mark.parametrize(("days", "is_estimated"), [(0, False), (29, False), (30, True)])
def test_a_year_is_estimated_from_thirty_days_of_log_on(days: int, is_estimated: bool) -> None:
    assert (year(book(incident(0, 1), incident(days, 1))) is not None) == is_estimated


@pytest.mark.parametrize(
    "incidents", [(), (incident(0, 5),), (incident(None, 5), incident(None, 5)), (incident(0), incident(90))]
)
def test_without_two_dated_incidents_that_cost_something_there_is_no_year(incidents: tuple[Incident, ...]) -> None:
    assert year(book(*incidents)) is None


def test_without_a_price_for_the_hours_there_is_no_year() -> None:
    assert year(book(incident(0, 1), incident(90, 1), rate=None)) is None
    assert year(book(incident(0, None, 5), incident(90), rate=None)) is not None


@given(
    st.lists(
        st.builds(
            Incident,
            day=st.none() | st.dates(EARLIEST, LATEST),
            hours=st.none() | st.sampled_from([Decimal(0), Decimal("0.01"), Decimal(10_000)]),
            money=st.none() | st.sampled_from([Decimal(0), Decimal("0.01"), Decimal(1_000_000_000)]),
        ),
        max_size=6,
    ),
    st.none() | st.sampled_from([Decimal(0), Decimal("0.01"), Decimal(80), Decimal(1_000_000_000)]),
)
def test_whatever_was_logged_can_be_told(incidents: list[Incident], rate: Decimal | None) -> None:
    lost = loss(incidents, rate)
    assert lost.worth is None or lost.worth >= 0
    for language in ("de", "en"):
        with speaking(language):
            assert bool(tell_trouble(book(*incidents, rate=rate))) == bool(lost)
            assert bool(tell_loss(lost, "EUR")) == bool(lost)


@pytest.mark.parametrize(
    ("hours", "money", "listed"),
    [
        ("1", "0", "1 hour"),
        ("6.5", "0", "6.5 hours"),
        ("0", "31.4", "€31.40"),
        ("2", "5", "2 hours and €5.00"),
        ("0", "0", ""),
    ],
)
def test_losses_are_listed_as_one_would_say_them(hours: str, money: str, listed: str) -> None:
    with speaking("en"):
        assert list_losses(Loss(Decimal(hours), Decimal(money), None), "EUR") == listed


def test_it_is_told_so_far_and_for_a_year() -> None:
    with speaking("en"):
        assert tell_trouble(book(incident(0, 1))) == "By your log the trouble has cost you 1 hour so far."
        assert tell_trouble(book(incident(0, 1), incident(73, 1, 20))) == (
            "By your log the trouble has cost you 2 hours and €20.00 so far. "
            "If it goes on as in these 73 days, a year of it costs about €450."
        )
    with speaking("de"):
        assert (
            tell_trouble(book(incident(0, "1.5")))
            == "Nach deinen Notizen hat dich der Ärger bisher 1,5 Stunden gekostet."
        )


def test_what_a_limit_cost_is_told_with_what_it_is_worth() -> None:
    with speaking("en"):
        assert tell_loss(loss([incident(0, 2, 30)], RATE), "EUR") == (
            "So far this has cost you 2 hours and €30.00. At the rate you want that is €190.00 in all."
        )
        assert tell_loss(loss([incident(0, 2, 160)], RATE), "EUR") == "So far this has cost you 2 hours and €160.00."
        assert tell_loss(loss([incident(0, 2)], None), "EUR") == "So far this has cost you 2 hours."
    with speaking("de"):
        assert tell_loss(loss([incident(0, 1)], RATE), "EUR") == (
            "Bisher hat dich das 1 Stunde gekostet. "
            "Zu dem Stundensatz, den du möchtest, sind das zusammen 80,00\u00a0€."
        )
