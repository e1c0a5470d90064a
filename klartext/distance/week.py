"""The week as it was planned: everything that has a weekday and a time of day.

Invariant: a block belongs to the day on which it begins. One that ends before it began goes on past midnight; one that
ends when it began is none.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

from klartext.i18n import N_, ngettext, show_number
from klartext.record import Choice

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from klartext.model import Workbook

MINUTES_AN_HOUR, MINUTES_A_DAY = 60, 1440
# When a day's core hours begin and end, as far as it is answered.
Hours = tuple[time | None, time | None]
# How long something takes as long as nobody said it.
USUAL_MINUTES = 30


class Weekday(Choice):
    """The days of a week, Monday first."""

    MONDAY = "mon", N_("Monday")
    TUESDAY = "tue", N_("Tuesday")
    WEDNESDAY = "wed", N_("Wednesday")
    THURSDAY = "thu", N_("Thursday")
    FRIDAY = "fri", N_("Friday")
    SATURDAY = "sat", N_("Saturday")
    SUNDAY = "sun", N_("Sunday")

    @property
    def number(self) -> int:
        """How many days after Monday it is."""
        return WEEKDAYS.index(self)

    @classmethod
    def of(cls, day: date) -> Weekday:
        """Return the weekday of a date."""
        return WEEKDAYS[day.weekday()]


WEEKDAYS = tuple(Weekday)


class Sort(Choice):
    """What a block of the week is kept for."""

    CORE = "core", N_("Core hours")
    MAIL = "mail", N_("E-mails")
    BALANCE = "balance", N_("Sport, rest, people")
    SILENT = "silent", N_("Phone silent")


@dataclass(frozen=True)
class Block:
    """Something that comes back each week on these days, from `start` on for `minutes`; `id` is its record's."""

    sort: Sort
    id: str
    days: tuple[Weekday, ...]
    start: time
    minutes: int
    what: str = ""


@dataclass(frozen=True)
class Piece:
    """The part of a block that lies on one day, in minutes from midnight."""

    sort: Sort
    day: Weekday
    begins: int
    ends: int
    what: str = ""


def blocks(workbook: Workbook) -> Iterator[Block]:
    """Walk everything that has a fixed place in the week: core hours, mail, balance, the silent phone."""
    yield from core_blocks(workbook)
    for slot in workbook.mail_slots:
        if slot.days and slot.start:
            yield Block(Sort.MAIL, slot.id, _in_order(slot.days), slot.start, slot.minutes or USUAL_MINUTES)
    for activity in workbook.activities:
        if activity.days and activity.start:
            minutes = activity.minutes or USUAL_MINUTES
            what = activity.what or (activity.kind.label if activity.kind else "")
            yield Block(Sort.BALANCE, activity.id, _in_order(activity.days), activity.start, minutes, what)
    silent, back = workbook.boundary.phone_silent, workbook.boundary.phone_back
    if silent:
        minutes = minutes_between(silent, back) if back else USUAL_MINUTES
        if minutes:
            yield Block(Sort.SILENT, "phone", WEEKDAYS, silent, minutes)


def core_blocks(workbook: Workbook) -> list[Block]:
    """Return the core hours of each day that has any, Monday first."""
    found = (
        Block(Sort.CORE, hours.id, (Weekday(hours.id),), hours.start, minutes_between(hours.start, hours.end))
        for hours in workbook.core_hours
        if hours.start and hours.end
    )
    return sorted((block for block in found if block.minutes), key=lambda block: block.days[0].number)


def pieces(block: Block) -> Iterator[Piece]:
    """Walk a block's parts, cut at midnight; what goes past Sunday's lies on Monday."""
    begins = minutes_of(block.start)
    ends = begins + block.minutes
    for day in block.days:
        yield Piece(block.sort, day, begins, min(ends, MINUTES_A_DAY), block.what)
        if ends > MINUTES_A_DAY:
            yield Piece(block.sort, WEEKDAYS[(day.number + 1) % 7], 0, ends - MINUTES_A_DAY, block.what)


def weekly_minutes(workbook: Workbook, sort: Sort) -> int:
    """Return how many minutes a week everything of a sort takes; an activity without a time of day counts, too."""
    if sort is Sort.BALANCE:
        return sum((each.minutes or USUAL_MINUTES) * len(set(each.days)) for each in workbook.activities)
    return sum(block.minutes * len(block.days) for block in blocks(workbook) if block.sort is sort)


def next_core_day(workbook: Workbook, today: date) -> date | None:
    """Return the first day after today on which core hours begin; None while there are none."""
    at_work = {block.days[0] for block in core_blocks(workbook)}
    coming = (today + timedelta(days=ahead) for ahead in range(1, 8))
    return next((day for day in coming if Weekday.of(day) in at_work), None)


def usual_hours(hours: Sequence[Hours]) -> Hours:
    """Return the beginning and end that most days have; of two as frequent, the one that comes first."""
    return max(hours, key=hours.count, default=(None, None))


def minutes_of(clock: time) -> int:
    """Return the minutes from midnight."""
    return clock.hour * MINUTES_AN_HOUR + clock.minute


def minutes_between(start: time, end: time) -> int:
    """Return the minutes from one time of day to the next time it is the other, fewer than a day."""
    return (minutes_of(end) - minutes_of(start)) % MINUTES_A_DAY


def show_length(minutes: int) -> str:
    """Write a length of time: minutes up to an hour, else hours to a tenth ("45 minutes", "38.5 hours")."""
    if minutes < MINUTES_AN_HOUR:
        return ngettext("{count} minute", "{count} minutes", minutes).format(count=minutes)
    hours = (Decimal(minutes) / MINUTES_AN_HOUR).quantize(Decimal("0.1"))
    return ngettext("{count} hour", "{count} hours", 1 if hours == 1 else 2).format(count=show_number(hours))


def _in_order(days: tuple[Weekday, ...]) -> tuple[Weekday, ...]:
    return tuple(day for day in WEEKDAYS if day in days)
