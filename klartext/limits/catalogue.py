"""The catalogue of typical behaviours, to be picked and reworded on the page of limits."""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.limits.demands import DEMANDS
from klartext.limits.paying import PAYING
from klartext.limits.tone import TONE

if TYPE_CHECKING:
    from klartext.limits.behaviour import Behaviour
    from klartext.limits.step import Group, Limit
    from klartext.model import Workbook

BEHAVIOURS: tuple[Behaviour, ...] = (*TONE, *PAYING, *DEMANDS)


def behaviour_of(limit: Limit | None) -> Behaviour | None:
    """Return the behaviour that a limit was taken from; None for one's own."""
    return next((each for each in BEHAVIOURS if limit and each.id == limit.catalogue), None)


def offered(workbook: Workbook, group: Group) -> tuple[Behaviour, ...]:
    """Return the behaviours of a group that were not taken yet."""
    taken = {limit.catalogue for limit in workbook.limits}
    return tuple(each for each in BEHAVIOURS if each.group is group and each.id not in taken)
