"""The law's periods of notice for services, for contracts in which none was agreed.

Invariant: where the law names no period that Klartext knows, there is none; nothing is guessed.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final, Protocol

from klartext.contracts import ends
from klartext.contracts.contract import Pay, Unit
from klartext.contracts.ends import Ends
from klartext.contracts.periods import ONE_DAY, Period
from klartext.contracts.workdays import AUSTRIA, GERMANY, SWITZERLAND, first_of_week, known

AT_ONCE: Final = Period(0, Unit.DAYS)
MID_MONTH: Final = 15


class Lead(Protocol):
    """The time that a notice takes: a period, or a day by which it must have arrived."""

    def after(self, event: date) -> date:
        """Return the first day on which a notice that arrives on `event` can end the contract."""

    def last_arrival(self, end: date) -> date:
        """Return the last day on which a notice that is to end the contract on `end` can arrive."""


@dataclass(frozen=True)
class ByMidMonth:
    """Notice by the 15th ends at the end of the month (§ 621 no. 3 BGB)."""

    def after(self, event: date) -> date:
        """Return the end of the month, or of the next one when the 15th has passed."""
        this = ends.month_end(event)
        return this if event.day <= MID_MONTH else ends.month_end(this + ONE_DAY)

    def last_arrival(self, end: date) -> date:
        """Return the 15th of the month that ends."""
        return end.replace(day=MID_MONTH)


@dataclass(frozen=True)
class ByFirstOfWeek:
    """Notice by the first working day of a week, Saturdays included, ends on its Saturday (§ 621 no. 2 BGB)."""

    country: str = GERMANY
    state: str = ""

    def after(self, event: date) -> date:
        """Return the Saturday of this week, or of the next one when its first working day has passed."""
        this = ends.saturday(event - timedelta(days=event.weekday()))
        return this if event <= self.last_arrival(this) else this + timedelta(weeks=1)

    def last_arrival(self, end: date) -> date:
        """Return the first working day of the week that ends."""
        return first_of_week(end, self.country, self.state)


def notice(pay: Pay, country: str = GERMANY, state: str = "") -> tuple[Lead, Ends] | None:
    """Return how long a notice takes and on which days it can end a service contract without a term.

    Germany: § 621 BGB. Switzerland: a mandate can be ended at any time (OR 404 (1)), as service contracts mostly are
    one. Austria: None, since the periods for employees don't apply to free service contracts (OGH 27 Feb 2025,
    8 ObS 4/24g); what remains is a fair period, which no calculation knows.
    """
    place = known(country)
    if place == AUSTRIA:
        return None
    if place == SWITZERLAND:
        return AT_ONCE, ends.any_day
    if pay is Pay.WEEK:
        return ByFirstOfWeek(GERMANY, state), ends.saturday
    return _GERMAN[pay]


_GERMAN: Final[Mapping[Pay, tuple[Lead, Ends]]] = {
    Pay.DAY: (Period(1, Unit.DAYS), ends.any_day),
    Pay.MONTH: (ByMidMonth(), ends.month_end),
    Pay.QUARTER: (Period(6, Unit.WEEKS), ends.quarter_end),
    Pay.PIECE: (AT_ONCE, ends.any_day),
    Pay.MAIN: (Period(2, Unit.WEEKS), ends.any_day),
}


def last_day_for_cause(known_since: date) -> date:
    """Return the last day for a notice for cause to arrive: two weeks from knowing the facts (§ 626 (2) BGB).

    A weekend might move it (§ 193 BGB); nobody should rely on that, so it is not moved here. It holds for German
    service contracts; otherwise it is "within a reasonable time" (§ 314 (3) BGB).
    """
    return known_since + timedelta(weeks=2)
