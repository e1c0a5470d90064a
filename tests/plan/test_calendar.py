"""Calendars, read back by another library than the one that wrote them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from ical.calendar import Calendar
from ical.calendar_stream import IcsCalendarStream
from ical.event import Event

from klartext.client import Client
from klartext.conversation.step import Aftermath, Place, Safety, Talk
from klartext.distance.step import Activity, Balance, Boundary, CoreHours, MailSlot, Weekday
from klartext.example import workbook as example
from klartext.i18n import LANGUAGES
from klartext.model import Workbook
from klartext.plan.calendar import (
    has_plan,
    has_talk,
    has_week,
    plan_calendar,
    talk_calendar,
    week_calendar,
    whole_calendar,
)
from klartext.task import OwnTask, TaskMark
from tests.workbooks import workbooks

ZONE = "Europe/Berlin"
BERLIN = ZoneInfo(ZONE)
MONDAY = date(2026, 11, 23)
STAMP = datetime(2026, 11, 23, 20, 15, 30, tzinfo=UTC)
SWIM = Activity(id="a", kind=Balance.SPORT, what="Schwimmen", days=(Weekday.THURSDAY,), start=time(19), minutes=60)
TALK = Talk(
    day=date(2026, 12, 1),
    start=time(10),
    minutes=45,
    place=Place.OFFICE,
    where="Weidenhof 3; zweiter Stock",
    invitation="Guten Tag, Frau Adler,\n\nich lade Sie ein.",
    aim="AIM-Z",
    least="LEAST-Z",
    opening="OPENING-Z",
    closing="CLOSING-Z",
    people="PEOPLE-Z",
    reason="REASON-Z",
)


def read(data: bytes | None) -> Calendar:
    assert data is not None
    return IcsCalendarStream.calendar_from_ics(data.decode())


def week(book: Workbook, on: date = MONDAY, language: str = "de", zone: str = ZONE) -> Calendar:
    return read(week_calendar(book, language, zone, on, STAMP))


def plan(book: Workbook, language: str = "de") -> Calendar:
    return read(plan_calendar(book, language, ZONE, STAMP))


def only(calendar: Calendar) -> Event:
    (event,) = calendar.events
    return event


def lines(data: bytes) -> Iterator[bytes]:
    assert data.endswith(b"\r\n")
    yield from data[:-2].split(b"\r\n")


def times(calendar: Calendar, first: date, days: int, zone: str = ZONE) -> list[tuple[datetime, datetime]]:
    """Return when everything happens between two days, in a zone."""
    place = ZoneInfo(zone)
    start = datetime(first.year, first.month, first.day, tzinfo=place)
    found = calendar.timeline_tz(place).overlapping(start, start + timedelta(days))
    return [(event.start_datetime.astimezone(place), event.end_datetime.astimezone(place)) for event in found]


def at(day: date, hour: int, minute: int = 0) -> datetime:
    return datetime(day.year, day.month, day.day, hour, minute, tzinfo=BERLIN)


# the week


def test_core_hours_come_back_each_week_and_leave_the_time_bookable() -> None:
    event = only(week(Workbook(core_hours=(CoreHours(id="mon", start=time(9), end=time(17)),))))
    assert (event.summary, event.transparency) == ("Kernzeiten", "TRANSPARENT")
    assert (event.start_datetime, event.end_datetime) == (at(MONDAY, 9), at(MONDAY, 17))
    assert event.rrule is not None
    assert event.rrule.as_rrule_str() == "FREQ=WEEKLY;BYDAY=MO"


@pytest.mark.parametrize("ahead", range(7))
def test_a_series_begins_on_its_first_weekday_from_the_given_day(ahead: int) -> None:
    on = MONDAY + timedelta(days=ahead)
    event = only(week(Workbook(activities=(SWIM,)), on))
    first = event.start_datetime.date()
    assert first.weekday() == 3
    assert on <= first < on + timedelta(days=7)


def test_several_days_are_one_series_that_begins_on_the_nearest_of_them() -> None:
    slot = MailSlot(id="m", days=(Weekday.FRIDAY, Weekday.MONDAY, Weekday.WEDNESDAY), start=time(9, 30), minutes=20)
    event = only(week(Workbook(mail_slots=(slot,), client=Client(name="Grün & Söhne")), date(2026, 11, 24)))
    assert event.rrule is not None
    assert event.rrule.as_rrule_str() == "FREQ=WEEKLY;BYDAY=MO,WE,FR"
    assert event.start_datetime == at(date(2026, 11, 25), 9, 30)
    assert event.end_datetime == at(date(2026, 11, 25), 9, 50)
    assert event.summary == "E-Mails lesen: Grün & Söhne"
    assert event.transparency == "OPAQUE"


def test_nine_o_clock_stays_nine_o_clock_when_the_clocks_change() -> None:
    calendar = week(Workbook(core_hours=(CoreHours(id="mon", start=time(9), end=time(17)),)))
    for change in (date(2027, 3, 28), date(2027, 10, 31), date(2041, 3, 31)):
        found = times(calendar, change - timedelta(days=10), 20)
        assert len(found) == 3
        assert {(start.hour, end.hour) for start, end in found} == {(9, 17)}
        assert len({start.utcoffset() for start, _end in found}) == 2


def test_a_calendar_elsewhere_shows_the_owners_hours_in_its_own_time() -> None:
    calendar = week(Workbook(core_hours=(CoreHours(id="mon", start=time(9), end=time(17)),)), zone="America/New_York")
    assert [start.hour for start, _end in times(calendar, date(2027, 1, 4), 1)] == [15]


def test_a_silent_phone_goes_past_midnight_every_day() -> None:
    calendar = week(Workbook(boundary=Boundary(phone_silent=time(18, 30), phone_back=time(9))))
    event = only(calendar)
    assert (event.summary, event.transparency) == ("Telefon stumm", "TRANSPARENT")
    assert (event.start_datetime, event.end_datetime) == (at(MONDAY, 18, 30), at(MONDAY + timedelta(1), 9))
    assert len(times(calendar, date(2027, 1, 4), 7)) == 8


def test_hours_that_end_before_they_begin_end_on_the_next_day() -> None:
    event = only(week(Workbook(core_hours=(CoreHours(id="sun", start=time(22), end=time(6)),))))
    assert event.end_datetime - event.start_datetime == timedelta(hours=8)
    assert event.end_datetime.date() == date(2026, 11, 30)


def test_what_has_no_length_takes_half_an_hour_and_what_has_no_place_is_left_out() -> None:
    activities = (
        SWIM.revised({"minutes": None}),
        SWIM.revised({"id": "b", "days": ()}),
        SWIM.revised({"id": "c", "start": None}),
    )
    event = only(week(Workbook(activities=activities)))
    assert event.end_datetime - event.start_datetime == timedelta(minutes=30)
    assert event.summary == "Schwimmen"


def test_without_a_zone_times_are_read_wherever_the_calendar_is() -> None:
    data = week_calendar(Workbook(activities=(SWIM,)), "de", "", MONDAY, STAMP)
    assert b"DTSTART:20261126T190000\r\n" in data
    assert b"VTIMEZONE" not in data
    assert b"DTSTART:20261126T190000Z\r\n" in week_calendar(Workbook(activities=(SWIM,)), "de", "UTC", MONDAY, STAMP)


# the plan


def test_the_dates_of_the_plan_are_whole_days() -> None:
    tasks = (OwnTask(id="t", text="Steuerberaterin anrufen", day=date(2026, 11, 27)), OwnTask(id="u", text="Ohne Tag"))
    event = only(plan(Workbook(tasks=tasks)))
    assert (event.dtstart, event.dtend) == (date(2026, 11, 27), date(2026, 11, 28))
    assert (event.summary, event.description) == ("Steuerberaterin anrufen", "Eigene Aufgabe")
    assert event.rrule is None


def test_what_is_done_or_put_aside_is_no_date_any_more() -> None:
    tasks = (OwnTask(id="t", text="x", day=MONDAY, done=True),)
    aside = Workbook(tasks=tasks, talk=TALK, task_marks=(TaskMark(id="talk-hold", dropped=True),))
    assert not [event for event in plan(aside).events if event.dtstart in {TALK.day, MONDAY}]


def test_the_talk_stands_there_with_its_time_and_place() -> None:
    talks = [
        event
        for event in plan(Workbook(talk=TALK, client=Client(name="Velthaus"))).events
        if event.summary == "Gespräch mit Velthaus"
    ]
    (talk,) = talks
    assert (talk.start_datetime, talk.end_datetime) == (at(date(2026, 12, 1), 10), at(date(2026, 12, 1), 10, 45))
    assert talk.location == "Weidenhof 3; zweiter Stock"
    assert talk.transparency == "OPAQUE"


def test_a_talk_that_was_put_off_stands_on_its_new_day() -> None:
    marks = (TaskMark(id="talk-hold", day=date(2026, 12, 8)),)
    found = {
        event.start_datetime.date()
        for event in plan(Workbook(talk=TALK, task_marks=marks)).events
        if event.summary == "Gespräch"
    }
    assert found == {date(2026, 12, 8)}


@pytest.mark.parametrize(
    ("place", "where", "told"),
    [
        (Place.PHONE, "+49 40 123", "by phone, +49 40 123"),
        (Place.VIDEO, "", "by video"),
        (Place.OFFICE, "", "at my office"),
        (Place.ELSEWHERE, "Café Nord", "Café Nord"),
        (None, "", None),
    ],
)
def test_the_place_is_told_as_far_as_it_is_known(place: Place | None, where: str, told: str | None) -> None:
    talk = TALK.revised({"place": place, "where": where})
    (event,) = [event for event in plan(Workbook(talk=talk), "en").events if event.summary == "Talk"]
    assert event.location == told


def test_a_long_task_has_a_short_summary_and_its_whole_text_below() -> None:
    text = "Unterlagen sammeln und " * 4000
    event = only(plan(Workbook(tasks=(OwnTask(id="t", text=text, day=MONDAY),))))
    assert event.summary is not None
    assert len(event.summary) <= 120
    assert event.description == f"{text}\n\nEigene Aufgabe"


# the invitation


def test_the_invitation_holds_what_the_client_may_read_and_nothing_else() -> None:
    client = Client(name="NAME-Z", situation="SITUATION-Z", contact="CONTACT-Z", signature="Mara Lindner")
    after = Aftermath(note="NOTE-Z", mail="MAIL-Z")
    data = talk_calendar(Workbook(talk=TALK, client=client, aftermath=after, activities=(SWIM,)), "de", ZONE, STAMP)
    assert data is not None
    assert not re.findall(rb"[A-Z]+-Z", data)
    event = only(read(data))
    assert event.summary == "Gespräch mit Mara Lindner"
    assert event.description == TALK.invitation
    assert (event.start_datetime, event.end_datetime) == (at(date(2026, 12, 1), 10), at(date(2026, 12, 1), 10, 45))
    assert b"METHOD" not in data
    assert b"ORGANIZER" not in data
    assert b"ATTENDEE" not in data


def test_the_clients_way_to_the_talk_is_never_at_my_office() -> None:
    talk = TALK.revised({"where": ""})
    assert only(read(talk_calendar(Workbook(talk=talk), "de", ZONE, STAMP))).location is None
    by_phone = only(read(talk_calendar(Workbook(talk=talk.revised({"place": Place.PHONE})), "en", ZONE, STAMP)))
    assert by_phone.location == "by phone"


def test_a_talk_without_a_time_is_a_whole_day_and_one_without_a_length_takes_an_hour() -> None:
    whole = only(read(talk_calendar(Workbook(talk=TALK.revised({"start": None})), "de", ZONE, STAMP)))
    assert (whole.dtstart, whole.dtend) == (date(2026, 12, 1), date(2026, 12, 2))
    hour = only(read(talk_calendar(Workbook(talk=TALK.revised({"minutes": None})), "de", ZONE, STAMP)))
    assert hour.end_datetime - hour.start_datetime == timedelta(hours=1)


@pytest.mark.parametrize("talk", [TALK.revised({"day": None}), TALK.revised({"safety": Safety.NO_TALK}), Talk()])
def test_there_is_no_invitation_to_a_talk_that_is_not_to_be(talk: Talk) -> None:
    assert talk_calendar(Workbook(talk=talk), "de", ZONE, STAMP) is None
    assert not has_talk(Workbook(talk=talk))


# every calendar


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_fills_a_calendar_in_either_language(language: str) -> None:
    book = example(language, MONDAY)
    whole = read(whole_calendar(book, language, ZONE, MONDAY, STAMP))
    parts = [*plan(book, language).events, *week(book, language=language).events]
    assert len(whole.events) == len(parts) > 25
    assert len({event.uid for event in whole.events}) == len(whole.events)
    assert {"de": "Kernzeiten", "en": "Core hours"}[language] in {event.summary for event in whole.events}
    assert whole.prodid == f"-//Klartext//Klartext//{language.upper()}"
    assert [zone.tz_id for zone in whole.timezones] == [ZONE]


def test_taking_the_file_in_again_updates_what_is_there() -> None:
    book = Workbook(activities=(SWIM,), tasks=(OwnTask(id="t", text="x", day=MONDAY),), talk=TALK)
    later = book.model_copy(
        update={
            "activities": (SWIM.revised({"what": "Laufen", "days": (Weekday.SUNDAY,), "start": time(8)}),),
            "talk": TALK.revised({"day": date(2027, 1, 12)}),
        }
    )
    first = read(whole_calendar(book, "de", ZONE, MONDAY, STAMP, "w1"))
    second = read(whole_calendar(later, "en", "Europe/Vienna", MONDAY, STAMP + timedelta(minutes=3), "w1"))
    assert {event.uid for event in first.events} == {event.uid for event in second.events}
    assert max(event.sequence or 0 for event in first.events) < min(event.sequence or 0 for event in second.events)
    assert {event.dtstamp for event in second.events} == {STAMP + timedelta(minutes=3)}


def test_the_invitation_and_the_plan_speak_of_the_same_talk() -> None:
    book = Workbook(talk=TALK)
    invited = only(read(talk_calendar(book, "de", ZONE, STAMP)))
    assert invited.uid in {event.uid for event in plan(book).events}


def test_two_workbooks_never_share_an_appointment_and_a_uid_tells_nothing() -> None:
    book = example("de", MONDAY)
    one, other = (read(whole_calendar(book, "de", ZONE, MONDAY, STAMP, name)) for name in ("w1", "w2"))
    assert not {event.uid for event in one.events} & {event.uid for event in other.events}
    assert all(re.fullmatch(r"[0-9a-f]{32}@klartext", event.uid) for event in one.events)


def test_lines_are_folded_and_ended_as_the_standard_wants_it() -> None:
    text = "Größe 😀 prüfen, „so“; dann \\ weiter\n" * 40
    data = plan_calendar(Workbook(tasks=(OwnTask(id="t", text=text, day=MONDAY),)), "de", ZONE, STAMP)
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines(data))
    assert only(read(data)).description == f"{text}\n\nEigene Aufgabe"
    for line in lines(data):
        line.decode()


@pytest.mark.parametrize("sign", ["\x00", "\x1b[0m", "\x7f", "\x85", "\u2028", "\r", "\x0b"])
def test_signs_that_no_calendar_may_hold_are_left_out(sign: str) -> None:
    task = OwnTask(id="t", text=f"vor{sign}nach " * 30, day=MONDAY)
    data = plan_calendar(Workbook(tasks=(task,)), "de", ZONE, STAMP)
    assert not re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u2028\u2029]", data.decode())
    assert only(read(data)).summary


def test_nobody_can_smuggle_an_appointment_in_with_a_text() -> None:
    text = "x\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:smuggled"
    event = only(plan(Workbook(tasks=(OwnTask(id="t", text=text, day=MONDAY),))))
    assert event.summary == "x END:VEVENT BEGIN:VEVENT SUMMARY:smuggled"


def test_an_empty_calendar_is_still_a_valid_one() -> None:
    assert not has_week(Workbook())
    assert not has_plan(Workbook())
    for data in (week_calendar(Workbook(), "de", ZONE, MONDAY, STAMP), plan_calendar(Workbook(), "en", ZONE, STAMP)):
        assert read(data).events == []
        assert b"BEGIN:VTIMEZONE" in data


def test_the_same_answers_at_the_same_moment_make_the_same_file() -> None:
    book = example("de", MONDAY)
    made = {whole_calendar(book, "de", ZONE, MONDAY, STAMP, "w") for _time in range(2)}
    assert len(made) == 1


@settings(max_examples=40)
@given(workbooks())
def test_any_workbook_makes_calendars_that_can_be_read(book: Workbook) -> None:
    calendar = read(whole_calendar(book, "de", ZONE, MONDAY, STAMP))
    assert len(calendar.events) == len(week(book).events) + len(plan(book).events)
    assert has_week(book) is bool(week(book).events)
    assert has_plan(book, STAMP.date()) is bool(plan(book).events)
    invitation = talk_calendar(book, "en", ZONE, STAMP)
    assert (invitation is not None) is has_talk(book)
    if invitation:
        only(read(invitation))
