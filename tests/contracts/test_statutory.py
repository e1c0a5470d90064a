from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartext.contracts import statutory
from klartext.contracts.contract import Contract, Pay
from klartext.contracts.notice import outlook

DAY = timedelta(days=1)


def leaves(pay: Pay, arrival: date, country: str = "de", state: str = "") -> tuple[date | None, date | None]:
    seen = outlook(Contract(id="c", start=date(2020, 1, 1), pay=pay), arrival, country=country, state=state)
    assert seen is not None
    assert seen.open_ended
    return seen.end, seen.arrives_by


@pytest.mark.parametrize(
    ("arrival", "end"),
    [
        (date(2026, 2, 15), date(2026, 2, 28)),
        (date(2026, 2, 16), date(2026, 3, 31)),
        (date(2026, 4, 15), date(2026, 4, 30)),
        (date(2028, 2, 15), date(2028, 2, 29)),
        (date(2026, 12, 16), date(2027, 1, 31)),
    ],
)
def test_paid_by_the_month_notice_by_the_15th_ends_with_the_month(arrival: date, end: date) -> None:
    assert leaves(Pay.MONTH, arrival) == (end, end.replace(day=15))


@pytest.mark.parametrize(
    ("arrival", "end", "arrives_by"),
    [
        (date(2026, 11, 22), date(2026, 11, 28), date(2026, 11, 23)),
        (date(2026, 11, 23), date(2026, 11, 28), date(2026, 11, 23)),
        (date(2026, 11, 24), date(2026, 12, 5), date(2026, 11, 30)),
        (date(2026, 11, 28), date(2026, 12, 5), date(2026, 11, 30)),
        (date(2026, 4, 7), date(2026, 4, 11), date(2026, 4, 7)),
        (date(2026, 4, 8), date(2026, 4, 18), date(2026, 4, 13)),
    ],
)
def test_paid_by_the_week_notice_on_its_first_working_day_ends_on_saturday(
    arrival: date, end: date, arrives_by: date
) -> None:
    assert leaves(Pay.WEEK, arrival) == (end, arrives_by)


def test_a_holiday_of_the_state_moves_the_first_working_day_of_the_week() -> None:
    monday = date(2027, 11, 1)
    assert leaves(Pay.WEEK, monday + DAY, state="BY") == (date(2027, 11, 6), monday + DAY)
    assert leaves(Pay.WEEK, monday + DAY, state="HH") == (date(2027, 11, 13), date(2027, 11, 8))


@pytest.mark.parametrize(
    ("pay", "arrival", "end", "arrives_by"),
    [
        (Pay.DAY, date(2026, 2, 28), date(2026, 3, 1), date(2026, 2, 28)),
        (Pay.QUARTER, date(2026, 5, 19), date(2026, 6, 30), date(2026, 5, 19)),
        (Pay.QUARTER, date(2026, 5, 20), date(2026, 9, 30), date(2026, 8, 19)),
        (Pay.PIECE, date(2026, 7, 17), date(2026, 7, 17), date(2026, 7, 17)),
        (Pay.MAIN, date(2026, 7, 17), date(2026, 7, 31), date(2026, 7, 17)),
    ],
)
def test_every_other_pay_has_its_period(pay: Pay, arrival: date, end: date, arrives_by: date) -> None:
    assert leaves(pay, arrival) == (end, arrives_by)


@given(st.sampled_from(Pay), st.dates(date(1995, 1, 1), date(2095, 1, 1)))
def test_the_last_arrival_is_the_latest_day_that_still_reaches_the_end(pay: Pay, arrival: date) -> None:
    rule = statutory.notice(pay, "de")
    assert rule is not None
    lead, ends = rule
    end = ends(lead.after(arrival))
    latest = lead.last_arrival(end)
    assert arrival <= latest
    assert ends(lead.after(latest)) == end
    assert ends(lead.after(latest + DAY)) > end


def test_a_swiss_mandate_ends_at_any_time() -> None:
    assert leaves(Pay.MONTH, date(2026, 11, 23), "ch") == (date(2026, 11, 23), date(2026, 11, 23))


def test_austrian_law_names_no_period() -> None:
    assert outlook(Contract(id="c", pay=Pay.MONTH), date(2026, 1, 1), country="at") is None


def test_a_country_that_klartext_does_not_know_goes_by_german_law() -> None:
    assert leaves(Pay.MONTH, date(2026, 2, 15), "other") == (date(2026, 2, 28), date(2026, 2, 15))


def test_notice_for_cause_has_two_weeks_from_knowing_the_facts_and_no_weekend_more() -> None:
    assert statutory.last_day_for_cause(date(2026, 11, 8)) == date(2026, 11, 22)
    assert statutory.last_day_for_cause(date(2100, 12, 31)) == date(2101, 1, 14)
