"""Periods, counted as the civil codes count them (§§ 187-190 BGB; OR 77 and ABGB §§ 902-903 count alike).

Invariant: the day of an event never counts, the first day of a term does; a month ends on the day with the same
number or, where there is none, on its last day. No weekend and no holiday moves anything here, and no result lies
after the last day that Klartext knows.
"""

from __future__ import annotations

from calendar import monthrange
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from klartext.contracts.contract import Unit
from klartext.errors import KlartextError
from klartext.record import LATEST

ONE_DAY: Final = timedelta(days=1)
_DAYS: Final = {Unit.DAYS: 1, Unit.WEEKS: 7}
_MONTHS: Final = {Unit.MONTHS: 1, Unit.YEARS: 12}
_MONTH_END: Final = 31


class BeyondCalendar(KlartextError):
    """A period leads to a day that Klartext does not know."""


@dataclass(frozen=True)
class Period:
    """A number of days, weeks, months or years."""

    count: int
    unit: Unit

    @property
    def days(self) -> int:
        """The length of a period of days or weeks; 0 for one of months or years."""
        return self.count * _DAYS.get(self.unit, 0)

    @property
    def months(self) -> int:
        """The length of a period of months or years; 0 for one of days or weeks."""
        return self.count * _MONTHS.get(self.unit, 0)

    def after(self, event: date) -> date:
        """Return the last day of the period that an event sets off (§§ 187 (1), 188 (2) and (3) BGB)."""
        if self.months:
            return _in_month(event, self.months, event.day)
        return _moved(event, self.days)

    def term_end(self, start: date) -> date:
        """Return the last day of a term whose first day is `start` (§§ 187 (2), 188 (2) and (3) BGB).

        A term ends on the day before the one with the start's number. That is not one day less than `after`: six
        months from 31 August end on 28 February, not on the 27th.
        """
        if not self.months:
            return _moved(start, self.days - 1)
        if start.day == 1:
            return _in_month(start, self.months - 1, _MONTH_END)
        return _in_month(start, self.months, start.day - 1)

    def last_arrival(self, end: date) -> date:
        """Return the latest day that still leaves the whole period up to `end`.

        It is the latest day whose `after` is no later than `end`; for months that is not `end` minus months: three
        months before 30 June it is 31 March.
        """
        if not self.months:
            return _moved(end, -self.days)
        return _in_month(end, -self.months, _MONTH_END if is_month_end(end) else end.day)

    def counted_back(self, end: date) -> date:
        """Return the day before the period, counted backwards from `end` as in a mirror.

        Some read "three months before the end" in this way; it is at most a day earlier than `last_arrival`.
        """
        if not self.months:
            return self.last_arrival(end)
        following = end + ONE_DAY
        return _in_month(following, -self.months, following.day) - ONE_DAY


def is_month_end(day: date) -> bool:
    """Tell whether a day is the last of its month."""
    return day.day == monthrange(day.year, day.month)[1]


def _in_month(day: date, months: int, number: int) -> date:
    """Return the day with this number, or else the last one, in the month so many months later."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    if not date.min.year <= year <= LATEST.year:
        raise BeyondCalendar
    return date(year, month + 1, min(number, monthrange(year, month + 1)[1]))


def _moved(day: date, days: int) -> date:
    ordinal = day.toordinal() + days
    if not date.min.toordinal() <= ordinal <= LATEST.toordinal():
        raise BeyondCalendar
    return date.fromordinal(ordinal)
