"""The incident log on a line of time: which row an incident stands in, and what is added up into one mark.

Invariant: the rows are those of the behaviours that crossed a limit most often, then of the most frequent ones; the
others share the last one. What would be too many marks is added up by month, then by year.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from klartext.i18n import _, show_date
from klartext.limits.crossing import over_the_limit
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from klartext.model import Workbook

MOST_ROWS = 6
MOST_MARKS = 150
LONGEST = 60

# Day, month and year: the first day of each, and how it is written.
_UNITS: Final[tuple[tuple[Callable[[date], date], str], ...]] = (
    (lambda day: day, "medium"),
    (lambda day: day.replace(day=1), "LLLL y"),
    (lambda day: day.replace(month=1, day=1), "y"),
)


@dataclass(frozen=True)
class Happened:
    """An incident with a day, in the row of its behaviour."""

    row: int
    day: date
    hours: Decimal
    is_over: bool


@dataclass(frozen=True)
class Mark:
    """What happened in one row on one day, or in one month or year; `when` says which."""

    row: int
    day: date
    when: str
    count: int
    hours: Decimal
    is_over: bool


@dataclass(frozen=True)
class Timeline:
    """The names of the rows, and every incident that has a day, in the order of the log.

    Only the first `named` rows belong to one behaviour each; what may follow is shared by the rest.
    """

    names: tuple[str, ...]
    named: int
    happened: tuple[Happened, ...]


def timeline(workbook: Workbook) -> Timeline:
    """Lay the incident log on a line of time."""
    over = over_the_limit(workbook)
    known = {limit.id: gist(limit.behaviour, LONGEST) for limit in workbook.limits if limit.behaviour}
    ordered = _ordered(workbook, over, known)
    fits = len(ordered) <= MOST_ROWS
    named = [each for each in (ordered if fits else ordered[: MOST_ROWS - 1]) if each in known]
    row_of = {each: row for row, each in enumerate(named)}
    shared = (_("Something else"),) if len(named) < len(ordered) else ()
    happened = tuple(
        Happened(row_of.get(each.limit, len(named)), each.day, each.hours or Decimal(0), each.id in over)
        for each in workbook.incidents
        if each.day
    )
    return Timeline((*(known[each] for each in named), *shared), len(named), happened)


def gathered(happened: Sequence[Happened]) -> tuple[Mark, ...]:
    """Add up what happened in a row on a day; by month or year when that would still be too many marks."""
    marks: tuple[Mark, ...] = ()
    for unit, written in _UNITS:
        found: dict[tuple[date, int, bool], list[Decimal]] = {}
        for each in happened:
            found.setdefault((unit(each.day), each.row, each.is_over), []).append(each.hours)
        marks = tuple(
            Mark(row, day, show_date(day, written), len(hours), sum(hours, Decimal(0)), is_over)
            for (day, row, is_over), hours in sorted(found.items())
        )
        if len(marks) <= MOST_MARKS:
            break
    return marks


def _ordered(workbook: Workbook, over: frozenset[str], known: Mapping[str, str]) -> list[str]:
    """Return the ids of all limits against which something happened on some day, the weightiest first."""
    dated = [incident for incident in workbook.incidents if incident.day]
    count = Counter(incident.limit for incident in dated)
    past = Counter(incident.limit for incident in dated if incident.id in over)
    return sorted(count, key=lambda each: (each not in known, -past[each], -count[each], each))
