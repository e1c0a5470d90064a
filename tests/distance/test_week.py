"""What has a fixed place in the week, and how much of it there is."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.distance.step import Activity, Balance, Boundary, CoreHours, MailSlot
from klartext.distance.week import (
    WEEKDAYS,
    Block,
    Sort,
    Weekday,
    blocks,
    core_blocks,
    minutes_between,
    next_core_day,
    pieces,
    show_length,
    usual_hours,
    weekly_minutes,
)
from klartext.i18n import speaking
from klartext.model import Workbook

MONDAY, FRIDAY, SUNDAY = date(2026, 11, 23), date(2026, 11, 27), date(2026, 11, 29)
CLOCKS = st.times().map(lambda moment: moment.replace(second=0, microsecond=0))


def hours(day: str, start: int | None, end: int | None) -> CoreHours:
    return CoreHours(id=day, start=None if start is None else time(start), end=None if end is None else time(end))


def office() -> Workbook:
    days = ("mon", "tue", "wed", "thu")
    return Workbook(core_hours=(hours("fri", 9, 14), *(hours(day, 9, 17) for day in days)))


def sorts(**parts: object) -> list[Sort]:
    return [block.sort for block in blocks(Workbook.model_validate(parts))]


def test_core_hours_stand_in_the_order_of_the_week_however_they_were_entered() -> None:
    assert [block.id for block in core_blocks(office())] == ["mon", "tue", "wed", "thu", "fri"]
    assert weekly_minutes(office(), Sort.CORE) == (4 * 8 + 5) * 60


@pytest.mark.parametrize("half", [hours("mon", 9, None), hours("mon", None, 17), hours("mon", 9, 9)])
def test_hours_without_two_different_ends_have_no_place(half: CoreHours) -> None:
    assert sorts(core_hours=(half,)) == []


def test_an_end_before_the_beginning_lies_on_the_next_day() -> None:
    assert minutes_between(time(22), time(6)) == 8 * 60
    assert minutes_between(time(9), time(0)) == 15 * 60
    assert minutes_between(time(0), time(23, 59)) == 24 * 60 - 1


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"mail_slots": (MailSlot(id="m", days=(Weekday.MONDAY,), start=time(9)),)}, [Sort.MAIL]),
        ({"mail_slots": (MailSlot(id="m", days=(Weekday.MONDAY,)),)}, []),
        ({"mail_slots": (MailSlot(id="m", start=time(9)),)}, []),
        ({"activities": (Activity(id="a", days=(Weekday.MONDAY,), start=time(9)),)}, [Sort.BALANCE]),
        ({"activities": (Activity(id="a", start=time(9), minutes=30),)}, []),
        ({"boundary": Boundary(phone_silent=time(18), phone_back=time(9))}, [Sort.SILENT]),
        ({"boundary": Boundary(phone_silent=time(18))}, [Sort.SILENT]),
        ({"boundary": Boundary(phone_silent=time(18), phone_back=time(18))}, []),
        ({"boundary": Boundary(phone_back=time(9))}, []),
    ],
)
def test_only_what_has_days_and_a_time_has_a_place(parts: dict[str, object], expected: list[Sort]) -> None:
    assert sorts(**parts) == expected


def test_what_has_no_length_takes_half_an_hour() -> None:
    book = Workbook(
        mail_slots=(MailSlot(id="m", days=(Weekday.MONDAY,), start=time(9)),),
        activities=(Activity(id="a", kind=Balance.SPORT, days=(Weekday.MONDAY, Weekday.TUESDAY), start=time(9)),),
        boundary=Boundary(phone_silent=time(18)),
    )
    assert {block.minutes for block in blocks(book)} == {30}
    assert weekly_minutes(book, Sort.BALANCE) == 60


def test_an_activity_without_a_name_goes_by_its_kind() -> None:
    book = Workbook(activities=(Activity(id="a", kind=Balance.SPORT, days=(Weekday.MONDAY,), start=time(9)),))
    with speaking("en"):
        assert [block.what for block in blocks(book)] == ["Sport"]


def test_an_activity_counts_in_the_sum_without_a_time_of_day_and_a_day_only_once() -> None:
    days = (Weekday.MONDAY, Weekday.MONDAY, Weekday.FRIDAY)
    book = Workbook(activities=(Activity(id="a", days=days, minutes=45), Activity(id="b", minutes=45)))
    assert weekly_minutes(book, Sort.BALANCE) == 90


def test_a_sunday_night_goes_on_on_monday() -> None:
    block = Block(Sort.SILENT, "phone", (Weekday.SUNDAY,), time(22), 600)
    assert [(piece.day, piece.begins, piece.ends) for piece in pieces(block)] == [
        (Weekday.SUNDAY, 1320, 1440),
        (Weekday.MONDAY, 0, 480),
    ]


@settings(max_examples=80)
@given(CLOCKS, st.integers(1, 1440), st.sets(st.sampled_from(WEEKDAYS), min_size=1))
def test_cutting_at_midnight_loses_no_minute(start: time, minutes: int, days: set[Weekday]) -> None:
    found = list(pieces(Block(Sort.CORE, "x", tuple(days), start, minutes)))
    assert sum(piece.ends - piece.begins for piece in found) == minutes * len(days)
    assert all(0 <= piece.begins < piece.ends <= 1440 for piece in found)


@pytest.mark.parametrize(
    ("today", "expected"),
    [(MONDAY, MONDAY + timedelta(1)), (FRIDAY, date(2026, 11, 30)), (SUNDAY, date(2026, 11, 30))],
)
def test_the_next_core_day_is_the_first_working_day_after_today(today: date, expected: date) -> None:
    assert next_core_day(office(), today) == expected


def test_who_works_on_one_day_only_waits_a_week() -> None:
    assert next_core_day(Workbook(core_hours=(hours("mon", 9, 17),)), MONDAY) == MONDAY + timedelta(7)


def test_without_core_hours_there_is_no_next_one() -> None:
    assert next_core_day(Workbook(core_hours=(hours("mon", 9, None),)), MONDAY) is None


def test_the_usual_hours_are_those_of_most_days_and_of_the_first_where_two_are_as_frequent() -> None:
    long, short = (time(9), time(17)), (time(9), time(14))
    assert usual_hours([short, long, long]) == long
    assert usual_hours([short, long]) == short
    assert usual_hours([]) == (None, None)


@pytest.mark.parametrize(
    ("minutes", "english", "german"),
    [
        (1, "1 minute", "1 Minute"),
        (45, "45 minutes", "45 Minuten"),
        (60, "1 hour", "1 Stunde"),
        (62, "1 hour", "1 Stunde"),
        (90, "1.5 hours", "1,5 Stunden"),
        (2310, "38.5 hours", "38,5 Stunden"),
    ],
)
def test_a_length_is_told_in_minutes_up_to_an_hour_and_then_in_hours(minutes: int, english: str, german: str) -> None:
    for language, expected in (("en", english), ("de", german)):
        with speaking(language):
            assert show_length(minutes) == expected


def test_a_weekday_is_known_by_its_date() -> None:
    assert [Weekday.of(MONDAY + timedelta(days)) for days in range(7)] == list(WEEKDAYS)
    assert [day.number for day in WEEKDAYS] == list(range(7))
