"""The incident log as a whole: its order on the page, and what it cost in hours and money."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

from klartext.i18n import _, ngettext, show_list, show_money, show_number

if TYPE_CHECKING:
    from klartext.limits.step import Incident
    from klartext.model import Workbook


@dataclass(frozen=True)
class Losses:
    """What incidents cost: hours, and money in the client's currency."""

    hours: Decimal
    money: Decimal


def newest_first(incidents: tuple[Incident, ...]) -> tuple[Incident, ...]:
    """Return incidents in the log's order: those without a day, as they still want one, then the latest first."""
    return tuple(sorted(incidents, key=lambda each: (each.day or date.max, each.rank, each.id), reverse=True))


def losses(workbook: Workbook) -> Losses:
    """Add up the hours and the money of the whole log."""
    return Losses(
        sum((incident.hours or Decimal(0) for incident in workbook.incidents), Decimal(0)),
        sum((incident.money or Decimal(0) for incident in workbook.incidents), Decimal(0)),
    )


def log_in_words(workbook: Workbook) -> str:
    """Say how many incidents there are and what they cost; nothing while there is none."""
    count = sum(incident.is_told for incident in workbook.incidents)
    if not count:
        return ""
    logged = ngettext("{count} incident is in your log.", "{count} incidents are in your log.", count)
    lost, parts = losses(workbook), []
    if lost.hours:
        parts.append(hours_in_words(lost.hours))
    if lost.money:
        parts.append(show_money(lost.money, workbook.client.currency))
    cost = _("That has cost you {losses} so far.").format(losses=show_list(parts)) if parts else ""
    return " ".join(filter(None, (logged.format(count=show_number(count)), cost)))


def hours_in_words(hours: Decimal) -> str:
    """Write a number of hours; only exactly one is singular."""
    return ngettext("{hours} hour", "{hours} hours", 1 if hours == 1 else 2).format(hours=show_number(hours))
