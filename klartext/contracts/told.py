"""A contract's dates in words: the one day that matters, and what it means.

Invariant: the day told is never moved by a weekend or holiday; what is safer is said beside it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from klartext.contracts.notice import safe_day
from klartext.contracts.sending import sending_day
from klartext.contracts.staying import staying
from klartext.contracts.staying import tell as tell_staying
from klartext.i18n import _, ngettext, show_date, show_day

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from klartext.contracts.contract import Contract
    from klartext.contracts.law import Law
    from klartext.contracts.notice import Outlook


@dataclass(frozen=True)
class Told:
    """What the day is, the day, how far away it is, and what there is to know about it, one sentence or two a line."""

    label: str
    day: date
    distance: str
    lines: tuple[str, ...]


def told(contract: Contract, seen: Outlook, on: date, law: Law, currency: str) -> Told | None:
    """Tell a contract's dates; None when it has no end that Klartext knows."""
    if seen.end is None:
        return None
    stay = staying(seen.end, on)
    last = (tell_staying(stay, contract.monthly, currency),) if stay else ()
    if seen.arrives_by is None:
        return Told(_("It ends by itself on"), seen.end, _distance(seen.end, on), (*_by_itself(seen.end, on), *last))
    if is_any_day(contract, seen):
        line = _("You can give notice on any day, so there is no day to miss. Each day later moves the end by a day.")
        label = _("If notice arrives today, it can end on")
        return Told(label, seen.end, _distance(seen.end, on), (line, *last))
    lines = (*_meaning(seen), *_arrival(contract, seen, on, law), *_missed(seen), *last)
    return Told(_("Your notice must have arrived by"), seen.arrives_by, _distance(seen.arrives_by, on), lines)


def is_any_day(contract: Contract, seen: Outlook) -> bool:
    """Tell whether waiting a day only loses a day, so that there is no deadline."""
    if seen.end is None or seen.next_end is None or seen.end in {contract.wished_end, seen.minimum_until}:
        return False
    return (seen.next_end - seen.end).days <= 1


def _distance(day: date, on: date) -> str:
    days = (day - on).days
    if days < 0:
        return _("That day has passed.")
    if days == 0:
        return _("That is today.")
    return ngettext("{count} day left", "{count} days left", days).format(count=days)


def _by_itself(end: date, on: date) -> Iterator[str]:
    if end < on:
        yield _("If you both simply went on after that, ask what that means: it may now run without an end.")
    else:
        yield _(
            "No notice is needed for that. Earlier than that you can mostly leave only if the contract allows it, or "
            "for a weighty reason."
        )


def _meaning(seen: Outlook) -> Iterator[str]:
    yield _("Then the contract ends on {end}.").format(end=show_day(seen.end))


def _arrival(contract: Contract, seen: Outlook, on: date, law: Law) -> Iterator[str]:
    if seen.arrives_by is None:
        return
    safe = safe_day(contract, seen)
    if safe and on <= safe < seen.arrives_by:
        yield _(
            "If the contract counts backwards from its end, {day} may be meant. With that day you are on the safe side."
        ).format(day=show_day(safe))
    workday = seen.last_working_day
    if workday and on <= workday < seen.arrives_by:
        yield _("It is no working day. The last working day before it is {day}: aim for that one.").format(
            day=show_day(workday)
        )
    posted = sending_day(min(filter(None, (safe, seen.arrives_by))), law)
    if posted > on:
        yield _("By post, send it by {day}.").format(day=show_day(posted))
    else:
        yield _("For the post it is getting tight. Hand it over and have it receipted, or send a messenger.")


def _missed(seen: Outlook) -> Iterator[str]:
    if seen.next_end and seen.next_arrives_by:
        yield _("If you miss it, the next end is {end}, with a notice that arrives by {day}.").format(
            end=show_date(seen.next_end), day=show_date(seen.next_arrives_by)
        )
