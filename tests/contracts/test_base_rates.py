from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest

from klartext.contracts.base_rates import base_rate, known_until, rates


@pytest.mark.parametrize(("country", "first"), [("de", date(2002, 1, 1)), ("at", date(2013, 1, 1))])
def test_there_is_a_rate_for_every_half_year_and_no_gap(country: str, first: date) -> None:
    begins = [rate.valid_from for rate in rates(country)]
    assert begins[0] == first
    assert all((begin.day, begin.month) in {(1, 1), (1, 7)} for begin in begins)
    assert all(timedelta(180) < later - earlier < timedelta(185) for earlier, later in pairwise(begins))


@pytest.mark.parametrize("country", ["de", "at"])
def test_every_rate_is_a_quarter_or_a_few_hundredths_and_names_its_source(country: str) -> None:
    assert all(rate.percent.as_tuple().exponent == -2 and len(rate.source) > 10 for rate in rates(country))
    assert all(Decimal("-0.88") <= rate.percent <= Decimal("3.88") for rate in rates(country))


@pytest.mark.parametrize(
    ("country", "on", "percent"),
    [
        ("de", date(2002, 1, 1), "2.57"),
        ("de", date(2008, 12, 31), "3.19"),
        ("de", date(2014, 7, 1), "-0.73"),
        ("de", date(2022, 12, 31), "-0.88"),
        ("de", date(2023, 1, 1), "1.62"),
        ("de", date(2024, 6, 30), "3.62"),
        ("de", date(2024, 7, 1), "3.37"),
        ("de", date(2025, 6, 30), "2.27"),
        ("de", date(2025, 12, 31), "1.27"),
        ("de", date(2026, 6, 30), "1.27"),
        ("de", date(2026, 12, 31), "1.52"),
        ("de", date(2030, 1, 1), "1.52"),
        ("at", date(2013, 6, 30), "0.38"),
        ("at", date(2016, 6, 30), "-0.12"),
        ("at", date(2022, 12, 31), "-0.62"),
        ("at", date(2024, 12, 31), "3.88"),
        ("at", date(2025, 6, 30), "2.53"),
        ("at", date(2026, 11, 23), "1.53"),
    ],
)
def test_a_day_has_the_rate_of_its_half_year(country: str, on: date, percent: str) -> None:
    assert base_rate(on, country).percent == Decimal(percent)


@pytest.mark.parametrize(("country", "day"), [("de", date(2001, 12, 31)), ("at", date(2012, 12, 31))])
def test_before_the_first_rate_there_is_none(country: str, day: date) -> None:
    with pytest.raises(LookupError):
        base_rate(day, country)


@pytest.mark.parametrize("country", ["de", "at"])
def test_a_rate_is_known_until_its_half_year_is_over(country: str) -> None:
    last = rates(country)[-1].valid_from
    until = known_until(country)
    assert (until.month, until.day) in {(6, 30), (12, 31)}
    assert timedelta(180) < until - last < timedelta(185)
    assert until >= date(2026, 12, 31)
