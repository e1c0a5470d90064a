"""Looking again after 30 and 90 days: how things were when they began, and how they are now.

Invariant: what can be read off dated answers (strain, limits crossed) is never asked for the beginning; only how the
balance leaned then is remembered, on the day of the first decision.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from klartext.balance.weighing import weigh
from klartext.i18n import N_
from klartext.limits.crossing import crossings
from klartext.record import Choice, Day, Entry, Steps, Text, ask

if TYPE_CHECKING:
    from klartext.model import Workbook

START = "start"
OCCASIONS = (30, 90)
PERIOD = timedelta(days=30)


class Lean(Choice):
    """To which side the balance leans."""

    CLEARLY_FOR = "clearly_for", N_("clearly for this client")
    RATHER_FOR = "rather_for", N_("rather for this client")
    EVEN = "even", N_("neither way")
    RATHER_AGAINST = "rather_against", N_("rather against")
    CLEARLY_AGAINST = "clearly_against", N_("clearly against")


class Look(Entry):
    """How things stood on one day; its id is "start" or the occasion, such as "day-30"."""

    day: Day | None = ask(N_("Day"))
    strain: Annotated[int, Field(ge=0, le=10), Steps(0, 10)] | None = ask(
        N_("Strain these days"), help=N_("0 is none, 10 is more than you can bear.")
    )
    crossed: Annotated[int, Field(ge=0, le=9999)] | None = ask(N_("How often was a limit crossed in the last 30 days?"))
    lean: Lean | None = ask(N_("Where does the balance lean?"))
    words: Text = ask(N_("What is different now"), "")


@dataclass(frozen=True)
class Occasion:
    """A day on which it is worth looking again, and the record that holds the answers."""

    days: int
    since: date

    @property
    def id(self) -> str:
        """The id of the occasion's record."""
        return f"day-{self.days}"


def beginning(workbook: Workbook) -> Look | None:
    """Return how things were at first; None before anything has a date."""
    kept = next((look for look in workbook.looks if look.id == START), None)
    day = kept.day if kept and kept.day else _first_day(workbook)
    if day is None:
        return None
    return Look(
        id=START,
        day=day,
        strain=kept.strain if kept and kept.strain is not None else _strain(workbook, day, day + timedelta(days=7)),
        crossed=kept.crossed if kept and kept.crossed is not None else crossed_until(workbook, day),
        lean=kept.lean if kept else None,
        words=kept.words if kept else "",
    )


def now(workbook: Workbook, on: date) -> Look:
    """Return how things are on a day, as far as the answers tell."""
    return Look(
        id=START,
        day=on,
        strain=_strain(workbook, on - timedelta(days=7), on),
        crossed=crossed_until(workbook, on),
        lean=lean(workbook),
    )


def occasion(workbook: Workbook, on: date) -> Occasion | None:
    """Return the latest occasion that has come and has no answer yet."""
    first = beginning(workbook)
    if first is None or first.day is None:
        return None
    come = [days for days in OCCASIONS if on >= first.day + timedelta(days=days)]
    # What was answered today stays open until tomorrow, so that the questions don't vanish under the reader's hands.
    answered = {look.id for look in workbook.looks if look.day and look.day < on}
    latest = Occasion(come[-1], first.day) if come else None
    return latest if latest and latest.id not in answered else None


def latest_look(workbook: Workbook) -> Look | None:
    """Return the look that was answered last, apart from the beginning."""
    answered = [look for look in workbook.looks if look.id != START and look.day and look.answered().keys() - {"day"}]
    return max(answered, key=lambda look: (look.day, look.id), default=None)


def crossed_until(workbook: Workbook, on: date) -> int:
    """Count the incidents of limits that are raised or end it, in the 30 days up to a day."""
    return sum(
        on - PERIOD < incident.day <= on
        for crossing in crossings(workbook)
        for incident in crossing.incidents
        if incident.day
    )


def lean(workbook: Workbook) -> Lean | None:
    """Tell to which side the weights lean; None while there are none. A third more is clearly more."""
    scales = weigh(workbook.reasons)
    pro, con = scales.pro, scales.con
    if pro + con == 0:
        return None
    if pro == con:
        return Lean.EVEN
    if pro > con:
        return Lean.CLEARLY_FOR if 3 * pro >= 4 * con else Lean.RATHER_FOR
    return Lean.CLEARLY_AGAINST if 3 * con >= 4 * pro else Lean.RATHER_AGAINST


def _first_day(workbook: Workbook) -> date | None:
    days = [checkin.day for checkin in workbook.checkins if checkin.day and checkin.strain is not None]
    return min(days, default=None)


def _strain(workbook: Workbook, first: date, last: date) -> int | None:
    """Return the middle strain of the check-ins between two days, rounded; None without any."""
    found = sorted(
        checkin.strain
        for checkin in workbook.checkins
        if checkin.day and checkin.strain is not None and first <= checkin.day <= last
    )
    return found[len(found) // 2] if found else None
