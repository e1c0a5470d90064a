"""The base rates from which default interest is reckoned, half-year by half-year.

Germany: § 247 BGB, set by the Bundesbank on 1 January and 1 July; the 3.62 % that stand in the statute are only where
it once began. Austria: the rate on the first day of a half-year counts for all of it (§ 456 UGB); it moves at other
times and by other steps than the German one.

Invariant: the rates follow each other without a gap, a half-year each, and every one names its source.
"""

from __future__ import annotations

import json
from bisect import bisect_right
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache
from importlib import resources

from klartext.contracts.periods import ONE_DAY


@dataclass(frozen=True)
class BaseRate:
    """A rate in percent a year, from the first day of a half-year on."""

    valid_from: date
    percent: Decimal
    source: str


@cache
def rates(country: str) -> tuple[BaseRate, ...]:
    """Return the base rates of "de" or "at", earliest first; any other country is a KeyError."""
    source = resources.files(__package__).joinpath("base_rates.json").read_text(encoding="utf-8")
    known = json.loads(source)[country]
    return tuple(
        BaseRate(date.fromisoformat(row["from"]), Decimal(row["percent"]), known["sources"][row["source"]])
        for row in known["rates"]
    )


def base_rate(day: date, country: str) -> BaseRate:
    """Return the rate in force on a day; the last known one for days beyond it, LookupError for days before the first.

    Days after `known_until` have to be marked as such where the result is shown.
    """
    place = bisect_right(rates(country), day, key=lambda rate: rate.valid_from)
    if place == 0:
        raise LookupError(country)
    return rates(country)[place - 1]


def known_until(country: str) -> date:
    """Return the last day of the last half-year whose rate is known."""
    last = rates(country)[-1].valid_from
    following = date(last.year, 7, 1) if last.month == 1 else date(last.year + 1, 1, 1)
    return following - ONE_DAY
