"""The real hourly rate, and how far it is from the one that is wanted."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given

from klartext.balance.numbers import Numbers
from klartext.balance.rate import NEEDED, new_rate, real_rate, tell_rate, tell_rate_in_full
from klartext.i18n import speaking
from tests.balance.numbers import ANY_NUMBERS, YEAR, changed


def test_it_is_the_turnover_shared_out_over_all_hours() -> None:
    assert real_rate(YEAR) == Decimal("60.00")
    assert new_rate(YEAR) == Decimal("73.33")
    assert real_rate(changed(billed=1, unbilled=2, turnover=1)) == Decimal("0.33")
    assert real_rate(changed(billed=0, unbilled="0.01", turnover=1_000_000_000)) == Decimal(100_000_000_000)


@pytest.mark.parametrize("name", NEEDED)
def test_without_one_of_its_answers_there_is_none(name: str) -> None:
    assert real_rate(changed(**{name: None})) is None
    assert tell_rate(changed(**{name: None}), "EUR") == ""
    assert tell_rate_in_full(changed(**{name: None}), "EUR") == ""


def test_without_hours_there_is_none() -> None:
    none = changed(billed=0, unbilled=0, new_unbilled=0)
    assert real_rate(none) is None
    assert new_rate(none) is None


@given(ANY_NUMBERS)
def test_whatever_the_numbers_it_is_right_to_the_cent_or_not_there(numbers: Numbers) -> None:
    rate = real_rate(numbers)
    if (
        rate is not None
        and numbers.turnover is not None
        and numbers.billed is not None
        and numbers.unbilled is not None
    ):
        exact = Fraction(numbers.turnover) / Fraction(numbers.billed + numbers.unbilled)
        assert abs(Fraction(rate) - exact) <= Fraction(1, 200)
    else:
        assert rate is None
    for language in ("de", "en"):
        with speaking(language):
            assert bool(tell_rate_in_full(numbers, "CHF")) == (rate is not None)


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        (80, "An hour for this client really brings you €60.00. That is €20.00 less than the €80.00 you want."),
        (50, "An hour for this client really brings you €60.00. That is €10.00 more than the €50.00 you want."),
        (60, "An hour for this client really brings you €60.00. That is just the rate you want."),
        (None, "An hour for this client really brings you €60.00."),
    ],
)
def test_it_is_told_beside_the_rate_that_is_wanted(wanted: Any, told: str) -> None:
    with speaking("en"):
        assert tell_rate(changed(rate=wanted), "EUR") == told


def test_it_is_told_with_its_hours_and_what_the_new_terms_would_bring() -> None:
    with speaking("en"):
        told = tell_rate_in_full(YEAR, "EUR")
    assert told.endswith("100 of 500 hours are not billed. On your new terms it would be €73.33.")
    with speaking("de"):
        assert tell_rate_in_full(changed(new_turnover=None), "EUR") == (
            "Eine Stunde für diesen Kunden bringt dir in Wirklichkeit 60,00\u00a0€. Das sind 20,00\u00a0€ weniger als "
            "die 80,00\u00a0€, die du möchtest. 100 von 500 Stunden werden nicht abgerechnet."
        )
