"""What the trouble costs, by the incident log: hours at the rate that is wanted, and money.

Invariant: money that is just what the hours of the same incident are worth is counted once. A year is estimated only
from a log of at least 30 days: what an incident cost on average, times as many as would come in a year.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from klartext.i18n import _, ngettext, show_estimate, show_list, show_money, show_number

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import date

    from klartext.limits.step import Incident
    from klartext.model import Workbook

LEAST_DAYS: Final = 30
YEAR: Final = 365
_NOTHING = Decimal()


@dataclass(frozen=True)
class Loss:
    """Hours and money as they were logged; `worth` is both in money, None while the hours have no price."""

    hours: Decimal
    money: Decimal
    worth: Decimal | None

    def __bool__(self) -> bool:
        return bool(self.hours or self.money)


@dataclass(frozen=True)
class Year:
    """What a year of it would cost, and the days of log that it is estimated from."""

    cost: Decimal
    days: int


def loss(incidents: Iterable[Incident], rate: Decimal | None) -> Loss:
    """Add up what incidents cost; `rate` is the price of an hour."""
    found = list(incidents)
    hours = sum((incident.hours or _NOTHING for incident in found), _NOTHING)
    money = sum((incident.money or _NOTHING for incident in found), _NOTHING)
    if rate is None:
        return Loss(hours, money, None if hours else money)
    return Loss(hours, money, sum((_worth(incident, rate) for incident in found), _NOTHING))


def loss_of_limit(workbook: Workbook, limit_id: str) -> Loss:
    """Return what a limit's incidents cost so far."""
    incidents = (incident for incident in workbook.incidents if limit_id and incident.limit == limit_id)
    return loss(incidents, workbook.numbers.rate)


def year(workbook: Workbook) -> Year | None:
    """Estimate what a year of trouble costs; None below 30 days of log or while its hours have no price.

    From the first to the last of n incidents there are n - 1 intervals, so that a year holds (n - 1) / days * 365.
    """
    dated = [incident for incident in workbook.incidents if incident.day]
    worth = loss(dated, workbook.numbers.rate).worth
    days = _span([incident.day for incident in dated if incident.day])
    if not worth or days < LEAST_DAYS:
        return None
    return Year(worth * (len(dated) - 1) * YEAR / (len(dated) * days), days)


def tell_loss(lost: Loss, currency: str) -> str:
    """Say what something has cost so far; nothing when that is nothing."""
    if not lost:
        return ""
    told = _("So far this has cost you {losses}.").format(losses=list_losses(lost, currency))
    if lost.hours and lost.worth not in {None, lost.money}:
        told += " " + _("At the rate you want that is {worth} in all.").format(
            worth=show_money(lost.worth or _NOTHING, currency)
        )
    return told


def tell_trouble(workbook: Workbook) -> str:
    """Say what all the trouble has cost so far, and what that is in a year."""
    currency = workbook.client.currency
    lost = loss(workbook.incidents, workbook.numbers.rate)
    if not lost:
        return ""
    told = [_("By your log the trouble has cost you {losses} so far.").format(losses=list_losses(lost, currency))]
    expected = year(workbook)
    if expected:
        amount = show_estimate(expected.cost, currency)
        told.append(
            _("If it goes on as in these {days} days, a year of it costs about {amount}.").format(
                days=expected.days, amount=amount
            )
        )
    return " ".join(told)


def list_losses(lost: Loss, currency: str) -> str:
    """Write hours and money as one would say them ("6.5 hours and €31.40")."""
    hours = ngettext("{hours} hour", "{hours} hours", 1 if lost.hours == 1 else 2)
    parts = [hours.format(hours=show_number(lost.hours))] if lost.hours else []
    return show_list([*parts, show_money(lost.money, currency)] if lost.money else parts)


def _worth(incident: Incident, rate: Decimal) -> Decimal:
    hours, money = (incident.hours or _NOTHING) * rate, incident.money or _NOTHING
    return hours if hours == money else hours + money


def _span(days: Sequence[date]) -> int:
    return (max(days) - min(days)).days if days else 0
