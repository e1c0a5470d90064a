"""A time zone written out, so that a calendar that has never heard of its name reads the right times.

Where the clocks change by the same rule each year, the rule is written, which holds for good. Where they don't (a
change of law, a change that follows the moon), each change is written on its own, for as many years as asked for.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from itertools import groupby
from typing import TYPE_CHECKING

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard

if TYPE_CHECKING:
    from collections.abc import Iterator
    from zoneinfo import ZoneInfo

# A weekly appointment has no end; a rule is trusted when it held for so many years.
YEARS_AHEAD = 10
Rule = dict[str, str | int]
WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
DAYS_A_WEEK = 7


@dataclass(frozen=True)
class Change:
    """A change of the clocks: the wall time at which it happens, in the old offset, and both offsets."""

    at: datetime
    before: timedelta
    after: timedelta
    name: str
    is_summer: bool

    @property
    def kind(self) -> tuple[timedelta, timedelta, str, bool]:
        """What makes changes of several years one rule."""
        return self.before, self.after, self.name, self.is_summer

    @property
    def is_last(self) -> bool:
        """Tell whether its weekday is the last one of the month."""
        return (self.at + timedelta(days=DAYS_A_WEEK)).month != self.at.month

    @property
    def ordinal(self) -> int:
        """The how-manieth of its weekday in the month it is."""
        return (self.at.day - 1) // DAYS_A_WEEK + 1


def vtimezone(zone: ZoneInfo, first: date, last: date) -> Timezone:
    """Return a zone as it is from the first day to well after the last."""
    begins, ends = date(first.year - 1, 1, 1), date(last.year + YEARS_AHEAD, 12, 31)
    changes = sorted(_changes(zone, begins, ends), key=lambda change: (change.kind, change.at))
    rules = {kind: _rule(list(alike)) for kind, alike in groupby(changes, key=lambda change: change.kind)}
    written = Timezone()
    written.add("tzid", zone.key)
    if not rules or None in rules.values():
        written.add_component(_at_first(zone, begins))
    for kind, alike in groupby(changes, key=lambda change: change.kind):
        written.add_component(_observance(list(alike), rules[kind]))
    return written


def _at_first(zone: ZoneInfo, day: date) -> TimezoneStandard | TimezoneDaylight:
    """Say what held before the first change that is written."""
    start = datetime(day.year, day.month, day.day, tzinfo=zone)
    offset = start.utcoffset() or timedelta()
    return _part(Change(start.replace(tzinfo=None), offset, offset, start.tzname() or "", is_summer=bool(start.dst())))


def _observance(alike: list[Change], rule: Rule | None) -> TimezoneStandard | TimezoneDaylight:
    part = _part(alike[0])
    if rule:
        part.add("rrule", rule)
    elif len(alike) > 1:
        part.add("rdate", [change.at for change in alike[1:]])
    return part


def _part(change: Change) -> TimezoneStandard | TimezoneDaylight:
    part = TimezoneDaylight() if change.is_summer else TimezoneStandard()
    part.add("dtstart", change.at)
    part.add("tzoffsetfrom", change.before)
    part.add("tzoffsetto", change.after)
    part.add("tzname", change.name)
    return part


def _rule(alike: list[Change]) -> Rule | None:
    """Return the yearly rule that all these changes keep: the last Sunday of March, the first of November."""
    first = alike[0]
    years = {change.at.year for change in alike}
    if len(alike) != len(years) or len(years) <= YEARS_AHEAD or len({_roughly(change) for change in alike}) > 1:
        return None
    ordinals = {change.ordinal for change in alike}
    if all(change.is_last for change in alike):
        ordinals = {-1}
    if len(ordinals) > 1:
        return None
    return {"freq": "yearly", "bymonth": first.at.month, "byday": f"{ordinals.pop()}{WEEKDAYS[first.at.weekday()]}"}


def _roughly(change: Change) -> tuple[int, int, time]:
    return change.at.month, change.at.weekday(), change.at.time()


def _changes(zone: ZoneInfo, first: date, last: date) -> Iterator[Change]:
    """Walk the changes of the clocks between two days, to the minute."""
    day = datetime(first.year, first.month, first.day, tzinfo=UTC)
    end = datetime(last.year, last.month, last.day, tzinfo=UTC)
    while day < end:
        following = day + timedelta(days=1)
        if _offset(zone, following) != _offset(zone, day):
            yield _change(zone, day, following)
        day = following


def _change(zone: ZoneInfo, low: datetime, high: datetime) -> Change:
    before, span = _offset(zone, low), timedelta(seconds=20)
    while high - low > span:
        middle = low + (high - low) // 2
        low, high = (middle, high) if _offset(zone, middle) == before else (low, middle)
    at = (high + timedelta(seconds=30)).replace(second=0, microsecond=0)
    local = at.astimezone(zone)
    wall = (at + before).replace(tzinfo=None)
    return Change(wall, before, _offset(zone, at), local.tzname() or "", is_summer=bool(local.dst()))


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta()
