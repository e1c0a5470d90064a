"""Whether a ladder is believable: what makes it so, and which of that is still open.

Invariant: a ladder is believable when each rung has a trigger and a day, the last one is one that the owner would
really take, what ends it has a rung, and no rung comes too late for the contract. None of it is an order.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from klartext.consequences.step import Move, Resolve, Would
from klartext.consistency import hints
from klartext.i18n import _, ngettext
from klartext.limits.step import Known, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from klartext.model import Workbook


@dataclass(frozen=True)
class Check:
    """One thing that makes a ladder believable, in a sentence that says how it stands."""

    id: str
    is_met: bool
    text: str


def checks(workbook: Workbook, on: date) -> tuple[Check, ...]:
    """Return every check of the ladder in the language being spoken; none while there is no rung."""
    return tuple(_all(workbook, on)) if workbook.rungs else ()


def _all(workbook: Workbook, on: date) -> Iterator[Check]:
    yield _triggers(workbook)
    yield _days(workbook)
    yield _last(workbook)
    yield _told(workbook)
    if any(limit.verdict is Verdict.END and limit.behaviour for limit in workbook.limits):
        yield _ends(workbook, on)
    if any(rung.move is Move.END and rung.day for rung in workbook.rungs) and workbook.contracts:
        yield _contract(workbook, on)


def _triggers(workbook: Workbook) -> Check:
    bare = sum(not rung.trigger for rung in workbook.rungs)
    if not bare:
        return Check("trigger", True, _("Every rung says what sets it off."))
    text = ngettext("{count} rung doesn't say what sets it off.", "{count} rungs don't say what sets them off.", bare)
    return Check("trigger", False, text.format(count=bare))


def _days(workbook: Workbook) -> Check:
    undated = sum(rung.day is None for rung in workbook.rungs)
    if not undated:
        return Check("day", True, _("Every rung has a date."))
    text = ngettext("{count} rung has no date yet.", "{count} rungs have no date yet.", undated)
    return Check("day", False, text.format(count=undated))


def _last(workbook: Workbook) -> Check:
    match workbook.rungs[-1].would:
        case Would.YES:
            return Check("last", True, _("The last rung is one that you would really take."))
        case Would.NO:
            return Check("last", False, _("You wouldn't take the last rung. A smaller one that you mean weighs more."))
    return Check("last", False, _("It is still open whether you would really take the last rung."))


def _told(workbook: Workbook) -> Check:
    open_ones = sum(
        rung.resolve is not Resolve.DECIDED and rung.known in {Known.SAID, Known.WRITTEN} for rung in workbook.rungs
    )
    if not open_ones:
        return Check("told", True, _("What the client has been told is decided."))
    text = ngettext(
        "The client knows of {count} rung that you haven't decided yet.",
        "The client knows of {count} rungs that you haven't decided yet.",
        open_ones,
    )
    return Check("told", False, text.format(count=open_ones))


def _ends(workbook: Workbook, on: date) -> Check:
    bare = [hint for hint in hints(workbook, on, "limits") if "consequences" in hint.steps]
    if not bare:
        return Check("ends", True, _("Whatever would end it has a rung."))
    return Check("ends", False, _("Not everything that would end it has a rung yet."))


def _contract(workbook: Workbook, on: date) -> Check:
    late = [hint for hint in hints(workbook, on, "contracts") if "consequences" in hint.steps]
    if not late:
        return Check("contract", True, _("The end of the ladder comes in time for the contract's notice."))
    return Check("contract", False, _("The end of the ladder comes after the contract's last day for a notice."))
