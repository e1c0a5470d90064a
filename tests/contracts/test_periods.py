from datetime import date, timedelta
from typing import Any

import pytest
from dateutil.relativedelta import relativedelta
from hypothesis import given
from hypothesis import strategies as st

from klartext.contracts.contract import Unit
from klartext.contracts.periods import BeyondCalendar, Period
from tests.contracts.worked import WEEKDAYS, day, examples, period

DAY = timedelta(days=1)
DAYS = st.dates(date(1995, 1, 1), date(2095, 12, 31))
PERIODS = st.builds(Period, st.integers(1, 60), st.sampled_from(Unit)).filter(lambda each: each.unit != Unit.YEARS)


def term_end_by_the_book(start: date, months: int) -> date:
    """§ 188 (2) and (3) BGB: the day before the one with the start's number, or the last of the month."""
    first = start.replace(day=1) + relativedelta(months=months)
    return min(first + timedelta(days=start.day - 2), first + relativedelta(months=1) - DAY)


@pytest.mark.parametrize("example", examples("notice"), ids=lambda example: example["id"])
def test_a_notice_arrives_so_that_the_whole_period_is_left(example: dict[str, Any]) -> None:
    latest = period(example["period"]).last_arrival(day(example["end"]))
    assert latest == day(example["latest"])
    assert WEEKDAYS[latest.weekday()] == example["wd"]


@pytest.mark.parametrize("example", examples("forward"), ids=lambda example: example["id"])
def test_an_event_or_a_term_leads_to_its_last_day(example: dict[str, Any]) -> None:
    counted = period(example["period"])
    is_term = example["period"].endswith("P")
    end = (counted.term_end if is_term else counted.after)(day(example["start"]))
    assert end == day(example["end"])
    assert WEEKDAYS[end.weekday()] == example["wd"]


@given(DAYS, PERIODS)
def test_the_last_arrival_is_the_latest_day_whose_period_is_over_in_time(end: date, counted: Period) -> None:
    latest = counted.last_arrival(end)
    assert counted.after(latest) <= end < counted.after(latest + DAY)


@given(DAYS, st.integers(1, 60))
def test_months_after_an_event_end_on_its_number_or_on_the_last_of_the_month(event: date, months: int) -> None:
    assert Period(months, Unit.MONTHS).after(event) == event + relativedelta(months=months)


@given(DAYS, st.integers(1, 60))
def test_a_term_of_months_ends_on_the_day_before_its_number(start: date, months: int) -> None:
    assert Period(months, Unit.MONTHS).term_end(start) == term_end_by_the_book(start, months)


@given(DAYS, st.integers(1, 60))
def test_a_term_of_days_has_so_many_days_with_the_first(start: date, days: int) -> None:
    assert (Period(days, Unit.DAYS).term_end(start) - start).days + 1 == days
    assert Period(days, Unit.WEEKS).term_end(start) == Period(7 * days, Unit.DAYS).term_end(start)


@given(DAYS, st.integers(1, 5))
def test_a_year_is_twelve_months(start: date, years: int) -> None:
    long, short = Period(years, Unit.YEARS), Period(12 * years, Unit.MONTHS)
    assert long.after(start) == short.after(start)
    assert long.term_end(start) == short.term_end(start)
    assert long.last_arrival(start) == short.last_arrival(start)


def test_taking_months_off_the_end_is_wrong_at_146_ends_in_nine_years_and_a_mirror_at_198() -> None:
    ends = [date(2024, 1, 1) + timedelta(days=days) for days in range(9 * 365 + 3)]
    cases = [(end, months, Period(months, Unit.MONTHS)) for end in ends for months in (1, 2, 3, 6, 12)]
    assert len(cases) == 16_440
    latest = [counted.last_arrival(end) for end, _months, counted in cases]
    plain = [end - relativedelta(months=months) for end, months, _counted in cases]
    mirror = [counted.counted_back(end) for end, _months, counted in cases]
    assert sum(one != other for one, other in zip(latest, plain, strict=True)) == 146
    assert sum(one != other for one, other in zip(latest, mirror, strict=True)) == 198
    assert {(one - other).days for one, other in zip(latest, mirror, strict=True)} == {0, 1}


def test_counted_back_literally_three_months_before_30_may_are_the_27th_of_february() -> None:
    assert Period(3, Unit.MONTHS).counted_back(date(2026, 5, 30)) == date(2026, 2, 27)
    assert Period(30, Unit.DAYS).counted_back(date(2026, 6, 30)) == date(2026, 5, 31)


@pytest.mark.parametrize("unit", Unit)
def test_no_period_leads_beyond_the_last_day_that_klartext_knows(unit: Unit) -> None:
    with pytest.raises(BeyondCalendar):
        Period(3660, unit).after(date(2100, 12, 1))
    with pytest.raises(BeyondCalendar):
        Period(3660, unit).term_end(date(2100, 12, 1))


def test_no_period_leads_back_beyond_the_first_day_there_is() -> None:
    with pytest.raises(BeyondCalendar):
        Period(3660, Unit.YEARS).last_arrival(date(2026, 1, 1))
    with pytest.raises(BeyondCalendar):
        Period(3660, Unit.WEEKS).last_arrival(date(50, 1, 1))


def test_the_last_day_of_all_can_be_reached() -> None:
    assert Period(1, Unit.YEARS).term_end(date(2100, 1, 1)) == date(2100, 12, 31)
    assert Period(1, Unit.DAYS).after(date(2100, 12, 30)) == date(2100, 12, 31)
