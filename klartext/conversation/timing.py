"""Whether the day and the hour of the talk are calm ones. A note never forbids anything."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from klartext.client import Country
from klartext.contracts.workdays import SATURDAY, is_holiday
from klartext.conversation.step import was_held
from klartext.distance.step import Weekday
from klartext.i18n import _, show_day, show_time

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date, tzinfo

    from klartext.conversation.step import Talk
    from klartext.distance.step import CoreHours
    from klartext.model import Workbook


def notes(workbook: Workbook, on: date) -> list[str]:
    """Return what is worth knowing about the talk's date and time, as of a day."""
    if was_held(workbook):
        return []
    return [*_of_the_day(workbook, on), *_of_the_hour(workbook)]


def clock_there(workbook: Workbook, here: tzinfo) -> str:
    """Say what the client's clock shows when the talk begins; nothing when it shows the same as the one here."""
    talk = workbook.talk
    if not (talk.day and talk.start and workbook.client.zone):
        return ""
    try:
        there = ZoneInfo(workbook.client.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        return ""
    begins = datetime.combine(talk.day, talk.start, here)
    seen = begins.astimezone(there)
    if seen.replace(tzinfo=None) == begins.replace(tzinfo=None):
        return ""
    return _("For the client that is {day} at {time}.").format(day=show_day(seen.date()), time=show_time(seen.time()))


def _of_the_day(workbook: Workbook, on: date) -> Iterator[str]:
    day, client = workbook.talk.day, workbook.client
    if day is None:
        return
    if day < on:
        yield _("That day has passed. If you have talked, note below what came of it; otherwise choose a new date.")
    country = client.country or Country.GERMANY
    if country is not Country.OTHER and is_holiday(day, country, client.state):
        yield _("{day} is a public holiday ({country}). Another day may suit you both better.").format(
            day=show_day(day), country=country.label
        )
    elif day.weekday() >= SATURDAY:
        yield _("{day} is at the weekend. A working day makes it plain that this is about work.").format(
            day=show_day(day)
        )
    if any(incident.day == day for incident in workbook.incidents):
        yield _("Something happened on that very day. After a night's sleep it is easier to talk calmly.")


def _of_the_hour(workbook: Workbook) -> Iterator[str]:
    talk = workbook.talk
    if talk.day is None or talk.start is None:
        return
    name = tuple(Weekday)[talk.day.weekday()].value
    hours = next((each for each in workbook.core_hours if each.id == name and each.start and each.end), None)
    if hours and not _lies_within(talk, hours):
        yield _("That is not quite within your core hours ({start} to {end}). Is it what you want?").format(
            start=show_time(hours.start),  # type: ignore[arg-type]
            end=show_time(hours.end),  # type: ignore[arg-type]
        )


def _lies_within(talk: Talk, hours: CoreHours) -> bool:
    """Tell whether the whole talk lies in the core hours of its day; hours may pass midnight."""
    day, start = talk.day, talk.start
    if not (day and start and hours.start and hours.end):
        return True
    opens, closes = datetime.combine(day, hours.start), datetime.combine(day, hours.end)
    begins = datetime.combine(day, start)
    if closes <= opens:
        closes += timedelta(days=1)
        if begins < opens:
            begins += timedelta(days=1)
    return opens <= begins and begins + timedelta(minutes=talk.minutes or 0) <= closes
