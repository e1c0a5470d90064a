"""Days as contracts write them in either language; what may be read as two days is read as none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Final

from klartext.record import EARLIEST, LATEST

_MONTHS: Final = (
    "januar|jänner|january|jan", "februar|feber|february|feb", "märz|maerz|march|mar|mrz", "april|apr", "mai|may",
    "juni|june|jun", "juli|july|jul", "august|aug", "september|sept|sep", "oktober|october|okt|oct",
    "november|nov", "dezember|december|dez|dec",
)  # fmt: skip
_NUMBER: Final = {name: number for number, names in enumerate(_MONTHS, 1) for name in names.split("|")}
_NAME: Final = "|".join(sorted(_NUMBER, key=len, reverse=True))
_DAY: Final = re.compile(
    rf"""(?<![\d.])(?:
      (?P<iso>\d{{4}}-\d{{2}}-\d{{2}})
    | (?P<day>\d{{1,2}})\.\s?(?P<month>\d{{1,2}})\.\s?(?P<year>\d{{4}}|\d{{2}})
    | (?P<day2>\d{{1,2}})(?:\.|st|nd|rd|th)?\s+(?:day\s+of\s+)?(?P<name>{_NAME})\.?,?\s+(?P<year2>\d{{4}})
    | (?P<name2>{_NAME})\.?\s+(?P<day3>\d{{1,2}})(?:st|nd|rd|th)?,?\s+(?P<year3>\d{{4}})
    )(?!\d)""",
    re.VERBOSE | re.IGNORECASE,
)


@dataclass(frozen=True)
class Written:
    """A day and where it is written."""

    day: date
    start: int
    end: int


def days(text: str, start: int, end: int) -> Iterator[Written]:
    """Walk the days written between two places of a text."""
    for found in _DAY.finditer(text, start, end):
        try:
            day = _day(found)
        except ValueError:
            continue
        if EARLIEST <= day <= LATEST:
            yield Written(day, *found.span())


def _day(found: re.Match[str]) -> date:
    if found["iso"]:
        return date.fromisoformat(found["iso"])
    if found["month"]:
        year = int(found["year"])
        return date(year if year > 99 else 2000 + year, int(found["month"]), int(found["day"]))
    name = (found["name"] or found["name2"]).lower()
    written, day = found["year2"] or found["year3"], found["day2"] or found["day3"]
    return date(int(written), _NUMBER[name], int(day))
