from datetime import date
from typing import Any

import pytest

from klartext.contracts import workdays
from tests.contracts.worked import day, examples

FRIDAY, SATURDAY, SUNDAY, MONDAY = (date(2026, 11, number) for number in (20, 21, 22, 23))


@pytest.mark.parametrize("example", examples("notice"), ids=lambda example: example["id"])
def test_the_last_working_day_is_the_one_of_the_worked_example(example: dict[str, Any]) -> None:
    assert workdays.last_working_day(day(example["latest"])) == day(example["last_workday"])


@pytest.mark.parametrize("year", [1995, 2002, 2026, 2100])
def test_the_nine_german_holidays_are_no_working_days(year: int) -> None:
    fixed = {date(year, *each) for each in ((1, 1), (5, 1), (10, 3), (12, 25), (12, 26))}
    found = {each for each in every_day(year) if workdays.is_holiday(each)}
    assert fixed < found
    assert len(found) == 9


def every_day(year: int) -> list[date]:
    first = date(year, 1, 1).toordinal()
    return [date.fromordinal(number) for number in range(first, date(year, 12, 31).toordinal() + 1)]


@pytest.mark.parametrize(
    ("found", "country", "state", "holiday"),
    [
        (date(2026, 1, 6), "de", "", False),
        (date(2026, 1, 6), "de", "BY", True),
        (date(2026, 1, 6), "de", "HH", False),
        (date(2026, 10, 31), "de", "HH", True),
        (date(2026, 1, 6), "at", "", True),
        (date(2026, 10, 26), "at", "9", True),
        (date(2026, 10, 26), "de", "", False),
        (date(2026, 8, 1), "ch", "", True),
        (date(2026, 5, 1), "ch", "", False),
        (date(2026, 5, 1), "ch", "ZH", True),
    ],
)
def test_each_country_and_state_has_its_holidays(found: date, country: str, state: str, holiday: bool) -> None:
    assert workdays.is_holiday(found, country, state) is holiday


@pytest.mark.parametrize(("country", "state"), [("other", ""), ("fr", "CA"), ("de", "ZH"), ("de", "XYZ"), ("de", "?")])
def test_an_unknown_country_or_state_leaves_the_german_holidays(country: str, state: str) -> None:
    assert workdays.is_holiday(date(2026, 10, 3), country, state)
    assert not workdays.is_holiday(date(2026, 1, 6), country, state)


def test_every_state_can_be_named() -> None:
    assert [len(workdays.states(country)) for country in workdays.COUNTRIES] == [16, 9, 26]


def test_offices_are_closed_at_weekends_and_on_holidays() -> None:
    assert [workdays.is_working_day(each) for each in (FRIDAY, SATURDAY, SUNDAY, MONDAY)] == [True, False, False, True]
    assert workdays.last_working_day(SUNDAY) == FRIDAY
    assert workdays.last_working_day(date(2026, 4, 6)) == date(2026, 4, 2)
    assert workdays.last_working_day(MONDAY) == MONDAY


@pytest.mark.parametrize(
    ("country", "due", "last"),
    [
        ("de", FRIDAY, FRIDAY),
        ("de", SATURDAY, MONDAY),
        ("de", SUNDAY, MONDAY),
        ("de", date(2026, 4, 3), date(2026, 4, 7)),
        ("de", date(2026, 12, 25), date(2026, 12, 28)),
        ("at", date(2026, 4, 3), date(2026, 4, 7)),
        ("at", date(2026, 12, 8), date(2026, 12, 9)),
        ("at", SATURDAY, MONDAY),
        ("ch", SATURDAY, SATURDAY),
        ("ch", SUNDAY, MONDAY),
        ("ch", date(2026, 4, 3), date(2026, 4, 3)),
    ],
)
def test_a_day_of_payment_moves_to_the_next_day_on_which_one_pays(country: str, due: date, last: date) -> None:
    assert workdays.last_day_to_pay(due, country) == last


def test_the_holidays_of_a_state_move_a_payment_too() -> None:
    assert workdays.last_day_to_pay(date(2026, 1, 6), "de", "BY") == date(2026, 1, 7)
    assert workdays.last_day_to_pay(date(2026, 1, 6), "de") == date(2026, 1, 6)


@pytest.mark.parametrize(
    ("any_day", "first"),
    [
        (SUNDAY, date(2026, 11, 16)),
        (MONDAY, MONDAY),
        (date(2026, 4, 11), date(2026, 4, 7)),
        (SATURDAY, date(2026, 11, 16)),
    ],
)
def test_a_week_begins_with_its_first_day_that_is_no_holiday(any_day: date, first: date) -> None:
    assert workdays.first_of_week(any_day) == first
