"""The incident log held against the limits: which are crossed, how often, since when.

Invariant: only a limit that is raised or ends it can be crossed; without a number of times the first one counts. The
order in which incidents were written down makes no difference.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from klartext.limits.step import Incident, Limit
    from klartext.model import Workbook


@dataclass(frozen=True)
class Crossing:
    """A limit with what happened against it, the earliest first; incidents without a day come last."""

    limit: Limit
    incidents: tuple[Incident, ...]

    @property
    def count(self) -> int:
        """How often it happened."""
        return len(self.incidents)

    @property
    def allowed(self) -> int:
        """From how many times on it counts."""
        return self.limit.times or 1

    @property
    def is_crossed(self) -> bool:
        """Tell whether it happened often enough to count."""
        return self.counts(self.count)

    @property
    def since(self) -> date | None:
        """The day on which it began to count; None when it doesn't, or that incident has no day."""
        return self.incidents[self.allowed - 1].day if self.is_crossed else None

    @property
    def latest(self) -> Incident | None:
        """What happened last, as far as it has a day."""
        return max((incident for incident in self.incidents if incident.day), key=_order, default=None)

    def counts(self, nth: int) -> bool:
        """Tell whether the `nth` time, from 1, is past the limit."""
        return self.limit.is_drawn and nth >= self.allowed

    def nth(self, incident: Incident) -> int:
        """Return which time an incident of this limit was, from 1."""
        return 1 + sum(_order(each) < _order(incident) for each in self.incidents)


def history(workbook: Workbook, limit: Limit) -> Crossing:
    """Return what happened against a limit, whatever the verdict on it."""
    return _history(limit, (each for each in workbook.incidents if each.limit == limit.id))


def crossings(workbook: Workbook) -> tuple[Crossing, ...]:
    """Return every limit that is raised or ends it and against which something happened, in the limits' order."""
    log: dict[str, list[Incident]] = {}
    for incident in workbook.incidents:
        log.setdefault(incident.limit, []).append(incident)
    found = (_history(limit, log.get(limit.id, ())) for limit in workbook.limits if limit.is_drawn)
    return tuple(crossing for crossing in found if crossing.incidents)


def crossed(workbook: Workbook) -> tuple[Crossing, ...]:
    """Return the limits that are crossed: those that end it first, then the most frequent."""
    found = [crossing for crossing in crossings(workbook) if crossing.is_crossed]
    return tuple(sorted(found, key=lambda each: (not each.limit.ends_it, -each.count)))


def over_the_limit(workbook: Workbook) -> frozenset[str]:
    """Return the ids of all incidents that happened when their limit already counted."""
    return frozenset(
        incident.id
        for crossing in crossings(workbook)
        for nth, incident in enumerate(crossing.incidents, start=1)
        if crossing.counts(nth)
    )


def _history(limit: Limit, incidents: Iterable[Incident]) -> Crossing:
    return Crossing(limit, tuple(sorted((each for each in incidents if each.is_told), key=_order)))


def _order(incident: Incident) -> tuple[date, int, str]:
    return incident.day or date.max, incident.rank, incident.id
