"""The days on which a contract can end.

Each function returns the first such day that is not before the day given; none is moved by a weekend or holiday.
"""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Callable, Mapping
from datetime import date, timedelta
from typing import Final

from klartext.contracts.contract import NoticeTo
from klartext.contracts.periods import ONE_DAY, Period

Ends = Callable[[date], date]

SATURDAY: Final = 5


def any_day(day: date) -> date:
    """Every day will do."""
    return day


def month_end(day: date) -> date:
    """Return the last day of the month."""
    return day.replace(day=monthrange(day.year, day.month)[1])


def quarter_end(day: date) -> date:
    """Return the last day of the calendar quarter."""
    return month_end(day.replace(month=(day.month + 2) // 3 * 3, day=1))


def year_end(day: date) -> date:
    """Return the last day of the calendar year."""
    return day.replace(month=12, day=31)


def saturday(day: date) -> date:
    """Return the Saturday on which the week of work ends; after a Sunday, that of the next week."""
    return day + timedelta(days=(SATURDAY - day.weekday()) % 7)


ON_THE_CALENDAR: Final[Mapping[NoticeTo, Ends]] = {
    NoticeTo.ANY_DAY: any_day,
    NoticeTo.MONTH_END: month_end,
    NoticeTo.QUARTER_END: quarter_end,
    NoticeTo.YEAR_END: year_end,
}


def of_terms(first_end: date, renewal: Period) -> Ends:
    """Return the ends of a term that renews itself: each renewal begins on the day after an end (§ 190 BGB)."""

    def on_or_after(day: date) -> date:
        end = first_end
        if renewal.days and end < day:
            skipped = (day - end).days // renewal.days
            end += timedelta(days=skipped * renewal.days)
        while end < day:
            end = renewal.term_end(end + ONE_DAY)
        return end

    return on_or_after
