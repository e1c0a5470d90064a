from datetime import date
from decimal import Decimal

import pytest

from klartext.contracts import tariff


def percent(country: str, day: date, *, consumer: bool, first_day: date | None = None) -> str:
    return str(tariff.of(country, consumer=consumer, first_day=first_day or day).percent(day))


@pytest.mark.parametrize(
    ("day", "business", "consumer"),
    [
        (date(2010, 1, 1), "8.12", "5.12"),
        (date(2014, 7, 1), "7.27", "4.27"),
        (date(2014, 7, 29), "8.27", "4.27"),
        (date(2025, 12, 31), "10.27", "6.27"),
        (date(2026, 6, 30), "10.27", "6.27"),
        (date(2026, 7, 1), "10.52", "6.52"),
    ],
)
def test_german_interest_is_nine_points_above_the_base_rate_and_five_for_consumers(
    day: date, business: str, consumer: str
) -> None:
    assert percent("de", day, consumer=False) == business
    assert percent("de", day, consumer=True) == consumer


def test_an_old_obligation_keeps_its_eight_points() -> None:
    old = date(2014, 7, 28)
    assert percent("de", date(2026, 7, 1), consumer=False, first_day=old) == "9.52"
    assert tariff.of("de", consumer=False, first_day=old).lump_sum == 0
    assert tariff.of("at", consumer=False, first_day=date(2013, 3, 15)).percent(date(2013, 1, 1)) == Decimal("8.38")


def test_austrian_interest_is_more_for_a_business_and_four_percent_for_others() -> None:
    assert percent("at", date(2026, 7, 1), consumer=False) == "10.73"
    assert percent("at", date(2026, 7, 1), consumer=True) == "4"


@pytest.mark.parametrize("consumer", [True, False])
def test_swiss_interest_is_five_percent_for_everybody(consumer: bool) -> None:
    assert percent("ch", date(1991, 7, 1), consumer=consumer) == "5"


def test_a_country_that_klartext_does_not_know_goes_by_german_law() -> None:
    assert percent("other", date(2026, 7, 1), consumer=False) == "10.52"


@pytest.mark.parametrize(
    ("country", "consumer", "lump_sum"),
    [("de", False, 40), ("at", False, 40), ("ch", False, 0), ("de", True, 0), ("at", True, 0), ("ch", True, 0)],
)
def test_the_lump_sum_is_for_businesses_in_the_european_union(country: str, consumer: bool, lump_sum: int) -> None:
    assert tariff.of(country, consumer=consumer, first_day=date(2026, 1, 1)).lump_sum == lump_sum


def test_a_fixed_rate_is_always_known() -> None:
    fixed = tariff.of("ch", consumer=False, first_day=date(2026, 1, 1))
    assert (fixed.known_from, fixed.known_until, fixed.changes) == (date.min, date.max, ())
    moving = tariff.of("de", consumer=False, first_day=date(2026, 1, 1))
    assert moving.known_from == moving.changes[0] == date(2002, 1, 1)
    assert moving.known_until > moving.changes[-1]
