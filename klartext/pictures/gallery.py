"""Which pictures belong to which step, and which records each of them shows."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from klartext.pictures import bars, cash, incidents, ladder, limit_map, strain, terms, week

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from klartext.model import Workbook
    from klartext.pictures.picture import Picture


@dataclass(frozen=True)
class Painting:
    """How a picture is made: from records of these kinds, as of a day; None while there is too little to show."""

    id: str
    kinds: tuple[str, ...]
    paint: Callable[[Workbook, date], Picture | None]


GALLERY: dict[str, tuple[Painting, ...]] = {
    "limits": (
        Painting("limit_map", ("limits", "incidents"), limit_map.paint),
        Painting("incidents", ("limits", "incidents"), incidents.paint),
    ),
    "distance": (
        Painting("strain", ("checkins",), strain.paint),
        Painting("week", ("core_hours", "mail_slots", "activities", "boundary"), week.paint),
    ),
    "consequences": (Painting("ladder", ("client", "rungs", "contracts", "decision"), ladder.paint),),
    "balance": (
        Painting("bars", ("reasons",), bars.paint),
        Painting("cash", ("client", "numbers"), cash.paint),
    ),
    "contracts": (Painting("terms", ("client", "contracts", "rungs"), terms.paint),),
}


def of_step(step_id: str, workbook: Workbook, on: date) -> list[Picture]:
    """Return the pictures of a step, in the language being spoken."""
    painted = (painting.paint(workbook, on) for painting in GALLERY.get(step_id, ()))
    return [picture for picture in painted if picture]
