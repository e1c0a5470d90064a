"""How robust the weights are: which single weight, changed by how much, would turn them round.

Invariant: only one weight changes at a time, to another whole weight from 1 to 5; how sure a reason is stays as it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from klartext.balance.reason import HEAVIEST, LIGHTEST, Side
from klartext.balance.weighing import THIRDS, counted, is_weighed, weigh
from klartext.i18n import _
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from klartext.balance.reason import Reason


@dataclass(frozen=True)
class Tipping:
    """The nearest weight of one reason with which the heavier side is the heavier no more."""

    reason: Reason
    weight: int
    evens: bool
    """Whether both sides then weigh the same; else the other one is the heavier."""

    @property
    def steps(self) -> int:
        """By how many steps the weight changes."""
        return abs(self.weight - (self.reason.weight or 0))


def tippings(reasons: Iterable[Reason]) -> list[Tipping]:
    """Return for each reason that can do it alone the smallest change that tips the weights, the nearest first.

    Of equal changes one that turns them round comes before one that makes them even. Weights that are even have no
    heavier side, so nothing tips them.
    """
    weighed = [reason for reason in reasons if is_weighed(reason)]
    scales = weigh(weighed)
    lead = abs(scales.pro - scales.con)
    found = [_nearest(reason, lead, scales.heavier) for reason in weighed if scales.heavier]
    return sorted((each for each in found if each), key=lambda each: (each.steps, each.evens))


def carriers(reasons: Iterable[Reason]) -> list[Reason]:
    """Return the reasons without which the heavier side would be the heavier no more, the heaviest first."""
    weighed = [reason for reason in reasons if is_weighed(reason)]
    scales = weigh(weighed)
    lead = abs(scales.pro - scales.con)
    found = [reason for reason in weighed if reason.side is scales.heavier and counted(reason) >= lead]
    return sorted(found, key=lambda reason: -counted(reason))


def tell_tipping(reasons: Sequence[Reason]) -> str:
    """Say what it would take to turn the weights round; nothing while one side is empty."""
    scales = weigh(reasons)
    if not (scales.pro and scales.con):
        return ""
    if scales.heavier is None:
        return _("Both sides weigh the same: whichever weight you change tips it.")
    found = tippings(reasons)
    return _tell(found[0]) if found else _tell_steady(carriers(reasons))


def _nearest(reason: Reason, lead: int, heavier: Side | None) -> Tipping | None:
    """Return where a reason's weight has to go to make up for the lead, given in thirds; None when that is too far."""
    thirds = THIRDS[reason.sure]
    steps = -(-lead // thirds)
    weight = (reason.weight or 0) + (-steps if reason.side is heavier else steps)
    return Tipping(reason, weight, evens=steps * thirds == lead) if LIGHTEST <= weight <= HEAVIEST else None


def _tell(tipping: Tipping) -> str:
    outcome = (
        _("With weight {weight} rather than {now} for “{reason}”, both sides would weigh the same.")
        if tipping.evens
        else _("With weight {weight} rather than {now} for “{reason}”, the other side would be the heavier one.")
    )
    reason = tipping.reason
    told = outcome.format(weight=tipping.weight, now=reason.weight, reason=gist(reason.text, 60))
    close = _("It is close.")
    return f"{close} {told}" if tipping.steps == 1 else told


def _tell_steady(carrying: Sequence[Reason]) -> str:
    if not carrying:
        return _("That is steady: no single weight turns it round, and no reason carries it alone.")
    return _("That is fairly steady: only if “{reason}” fell away altogether would it turn or be even.").format(
        reason=gist(carrying[0].text, 60)
    )
