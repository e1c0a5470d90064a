"""Working days and the days on which a payment can fall due, with the holidays of Germany, Austria and Switzerland.

Invariant: a country that Klartext does not know counts as Germany, a state that it does not know as none, which leaves
the holidays of the whole country. German holidays are known from 1991 on.
"""

from __future__ import annotations

from datetime import date, timedelta
from functools import cache, lru_cache
from typing import Final

from dateutil.easter import easter

from klartext.contracts.periods import ONE_DAY

GERMANY, AUSTRIA, SWITZERLAND = "de", "at", "ch"
COUNTRIES: Final = (GERMANY, AUSTRIA, SWITZERLAND)
MONDAY, SATURDAY, SUNDAY = 0, 5, 6


def known(country: str | None) -> str:
    """Return the country whose holidays and law apply: "de", "at" or "ch"."""
    return country if country in COUNTRIES else GERMANY


@cache
def states(country: str) -> tuple[str, ...]:
    """Return the codes of a country's states or cantons, such as "BY", "9" or "ZH"."""
    from holidays import country_holidays

    return tuple(code for code in country_holidays(known(country).upper()).subdivisions if len(code) <= 2)


def is_holiday(day: date, country: str = GERMANY, state: str = "") -> bool:
    """Tell whether a day is a public holiday in the state, or in the whole country when no state is named."""
    return day in _holidays(known(country), state, day.year)


def is_working_day(day: date, country: str = GERMANY, state: str = "") -> bool:
    """Tell whether offices are open: Monday to Friday, no holiday."""
    return day.weekday() < SATURDAY and not is_holiday(day, country, state)


def last_working_day(day: date, country: str = GERMANY, state: str = "") -> date:
    """Return the last working day on or before a day."""
    while not is_working_day(day, country, state):
        day -= ONE_DAY
    return day


def first_of_week(day: date, country: str = GERMANY, state: str = "") -> date:
    """Return the first "Werktag" of a day's week: Monday to Saturday, no holiday."""
    found = day - timedelta(days=day.weekday())
    while is_holiday(found, country, state):
        found += ONE_DAY
    return found


def last_day_to_pay(day: date, country: str = GERMANY, state: str = "") -> date:
    """Return the day on which a payment due on `day` is still in time.

    Sundays and holidays move it to the next day that is neither; so do Saturdays, except in Switzerland, where that
    holds for statutory periods only. Sources: § 193 BGB, for payments BGH III ZR 159/06; ABGB § 903, with the federal
    act of 1961 that puts Saturday and Good Friday on a par; OR 78. Periods of notice are never moved like this
    (BGH III ZR 172/04).
    """
    while _rests(day, known(country), state):
        day += ONE_DAY
    return day


def _rests(day: date, country: str, state: str) -> bool:
    if country == AUSTRIA and day == easter(day.year) - timedelta(days=2):
        return True
    first_day_of_rest = SUNDAY if country == SWITZERLAND else SATURDAY
    return day.weekday() >= first_day_of_rest or is_holiday(day, country, state)


@lru_cache(maxsize=1024)
def _holidays(country: str, state: str, year: int) -> frozenset[date]:
    from holidays import country_holidays

    return frozenset(country_holidays(country.upper(), subdiv=state if state in states(country) else None, years=year))
