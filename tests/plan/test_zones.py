"""A time zone written out reads, in a library that knows nothing of its name, as the zone itself does."""

from __future__ import annotations

import io
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from dateutil import tz

from klartext.plan.zones import vtimezone

ON = date(2026, 11, 23)


def text_of(name: str, first: date = ON, last: date = ON) -> str:
    written: bytes = vtimezone(ZoneInfo(name), first, last).to_ical()
    return written.decode().replace("\r\n ", "")


def differences(name: str, first: date, last: date) -> list[datetime]:
    """Return the noons between two days that a reader of the written zone would take for another moment."""
    calendar = io.StringIO(f"BEGIN:VCALENDAR\r\n{text_of(name, first, last)}END:VCALENDAR\r\n")
    written, real = tz.tzical(calendar).get(), ZoneInfo(name)
    noons = (datetime.combine(first, time(12)) + timedelta(days) for days in range((last - first).days))
    return [noon for noon in noons if noon.replace(tzinfo=written).utcoffset() != noon.replace(tzinfo=real).utcoffset()]


@pytest.mark.parametrize(
    "name",
    [
        "Europe/Berlin",
        "Europe/London",
        "America/New_York",
        "America/Santiago",
        "America/Nuuk",
        "Australia/Lord_Howe",
        "Africa/Casablanca",
        "Asia/Gaza",
        "Asia/Kolkata",
        "Pacific/Chatham",
        "Etc/GMT+5",
    ],
)
def test_a_written_zone_tells_the_same_time_for_ten_years(name: str) -> None:
    assert differences(name, ON, ON + timedelta(days=3650)) == []


def test_the_clocks_of_the_past_are_right_too() -> None:
    # Until 1995 summer ended in September.
    assert differences("Europe/Berlin", date(1990, 1, 1), date(2000, 1, 1)) == []


def test_a_zone_that_gave_up_its_summer_is_right_before_and_after() -> None:
    assert differences("Europe/Moscow", date(2009, 1, 1), date(2016, 1, 1)) == []
    assert differences("America/Sao_Paulo", date(2017, 1, 1), date(2022, 1, 1)) == []


def test_what_held_before_the_only_change_is_written_too() -> None:
    # Caracas gave up half an hour on 1 May 2016 and changed nothing else for years.
    assert differences("America/Caracas", date(2015, 6, 1), date(2019, 1, 1)) == []


def test_a_yearly_change_is_written_as_a_rule_that_holds_for_good() -> None:
    berlin = text_of("Europe/Berlin")
    assert "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3" in berlin
    assert "RRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10" in berlin
    assert berlin.count("BEGIN:STANDARD") == berlin.count("BEGIN:DAYLIGHT") == 1
    york = text_of("America/New_York")
    assert "BYDAY=2SU;BYMONTH=3" in york
    assert "BYDAY=1SU;BYMONTH=11" in york


def test_a_change_without_a_yearly_rule_is_written_on_its_own() -> None:
    assert "RDATE" in text_of("Africa/Casablanca")
    assert "RRULE" not in text_of("Africa/Casablanca")


def test_a_zone_whose_clocks_never_change_has_one_part() -> None:
    kolkata = text_of("Asia/Kolkata")
    assert kolkata.count("BEGIN:") == 2
    assert "TZOFFSETTO:+0530" in kolkata
