"""How heavy the reasons are, each side for itself.

Invariant: weights are added up in thirds, whole numbers, so that nothing is rounded. A guess counts for one third of
its weight, what is likely for two thirds, what is certain in full, and so is what nobody says how sure it is.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from klartext.balance.reason import Side, Sure
from klartext.i18n import show_number

if TYPE_CHECKING:
    from collections.abc import Iterable

    from klartext.balance.reason import Reason

WHOLE: Final = 3
THIRDS: Final = {Sure.GUESS: 1, Sure.LIKELY: 2, Sure.CERTAIN: WHOLE, None: WHOLE}


@dataclass(frozen=True)
class Scales:
    """What each side weighs, in thirds."""

    pro: int
    con: int

    @property
    def heavier(self) -> Side | None:
        """The side that weighs more; None when both weigh the same."""
        return None if self.pro == self.con else Side.PRO if self.pro > self.con else Side.CON


def is_weighed(reason: Reason) -> bool:
    """Tell whether a reason counts: it says something, on one side, with a weight."""
    return bool(reason.side and reason.text and reason.weight)


def counted(reason: Reason) -> int:
    """Return what a reason counts for, in thirds; 0 when it has no side, text or weight."""
    return (reason.weight or 0) * THIRDS[reason.sure] if is_weighed(reason) else 0


def weigh(reasons: Iterable[Reason]) -> Scales:
    """Add up what each side counts for."""
    sums = dict.fromkeys(Side, 0)
    for reason in reasons:
        if reason.side:
            sums[reason.side] += counted(reason)
    return Scales(sums[Side.PRO], sums[Side.CON])


def heaviest(reasons: Iterable[Reason], side: Side | None = None) -> list[Reason]:
    """Return the reasons that count, of one side or of both, the heaviest first, else in their own order."""
    found = [reason for reason in reasons if is_weighed(reason) and side in {None, reason.side}]
    return sorted(found, key=lambda reason: -counted(reason))


def show_weight(thirds: int) -> str:
    """Write a weight that is given in thirds as a number with at most one decimal ("8", "8.3")."""
    return show_number((Decimal(thirds) / WHOLE).quantize(Decimal("0.1")))
