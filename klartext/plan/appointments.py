"""Appointments and the calendar file that holds them (RFC 5545).

Invariant: an appointment keeps its UID as long as its record lives, and a later file carries a higher SEQUENCE, so that
importing again changes what is there instead of adding to it. A UID is a digest; nobody reads a name or an answer in
it. The same appointments, zone and stamp make the same bytes.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from hashlib import sha256
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from icalendar import Calendar, Event

from klartext.i18n import spoken
from klartext.plan.zones import vtimezone

if TYPE_CHECKING:
    from collections.abc import Sequence

    from klartext.distance.week import Weekday

LONGEST_DIGEST = 32
BEGINNING = datetime(2020, 1, 1, tzinfo=UTC)
# A calendar's text has no other signs that control than these two.
_CONTROLS = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x84\x86-\x9f]")
_BREAKS = re.compile(r"\r\n|[\r\x0b\x0c\x85\u2028\u2029]")


@dataclass(frozen=True)
class Appointment:
    """Something with its place in time; `id` is stable and unique in its workbook.

    Two dates are whole days, the second not included; two datetimes without a zone are wall times of the calendar's.
    With `weekly` it comes back on these days for good, and begins on one of them. `is_free` leaves the time bookable.
    """

    id: str
    summary: str
    start: date
    end: date
    description: str = ""
    location: str = ""
    weekly: tuple[Weekday, ...] = ()
    is_free: bool = False


@dataclass(frozen=True)
class Edition:
    """When and for whom a calendar file is written.

    `zone` is an IANA name; "" leaves times floating, so that they are read wherever the calendar is. `namespace` tells
    one workbook from another; only a digest of it goes into the file. `stamp` is the moment of writing, with a zone.
    """

    zone: str
    stamp: datetime
    namespace: str = ""

    @property
    def sequence(self) -> int:
        """Count the minutes since 2020: a later edition has a higher number without remembering the one before."""
        return max(0, (self.stamp - BEGINNING) // timedelta(minutes=1))

    def uid(self, appointment_id: str) -> str:
        """Return the UID of an appointment."""
        digest = sha256(f"{self.namespace}\n{appointment_id}".encode()).hexdigest()
        return f"{digest[:LONGEST_DIGEST]}@klartext"


def written(appointments: Sequence[Appointment], edition: Edition) -> bytes:
    """Write appointments as a calendar file, its texts being in the language that is spoken."""
    calendar = Calendar()
    calendar.add("prodid", f"-//Klartext//Klartext//{spoken().upper()}")
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    zone = ZoneInfo(edition.zone) if edition.zone else None
    timed = [each for each in appointments if isinstance(each.start, datetime)]
    if zone and edition.zone != "UTC" and (timed or not appointments):  # a calendar without any part is not valid
        days = [each.start for each in timed] or [edition.stamp]
        calendar.add_component(vtimezone(zone, min(days), max(days)))
    for appointment in appointments:
        calendar.add_component(_event(appointment, edition, zone))
    data: bytes = calendar.to_ical()
    return data


def _event(appointment: Appointment, edition: Edition, zone: ZoneInfo | None) -> Event:
    event = Event()
    event.add("uid", edition.uid(appointment.id))
    event.add("dtstamp", edition.stamp.astimezone(UTC).replace(microsecond=0))
    event.add("sequence", edition.sequence)
    event.add("dtstart", _in(zone, appointment.start))
    event.add("dtend", _in(zone, appointment.end))
    if appointment.weekly:
        event.add("rrule", {"freq": "weekly", "byday": [day.value[:2].upper() for day in appointment.weekly]})
    for name, text in (
        ("summary", appointment.summary),
        ("description", appointment.description),
        ("location", appointment.location),
    ):
        if text:
            event.add(name, _clean(text))
    event.add("transp", "TRANSPARENT" if appointment.is_free else "OPAQUE")
    return event


def _in(zone: ZoneInfo | None, start: date) -> date:
    return start.replace(tzinfo=zone) if isinstance(start, datetime) else start


def _clean(text: str) -> str:
    return _CONTROLS.sub("", _BREAKS.sub("\n", text))
