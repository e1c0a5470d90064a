"""When a contract can end, and by when notice must arrive.

Invariant: a notice ends the contract on the first possible day that leaves the whole period after its arrival, and a
day of arrival that falls on a weekend or holiday stays where it is (BGH 17 Feb 2005, III ZR 172/04): the other side's
time is never shortened. On the last day itself notice is still in time.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from klartext.contracts import ends, statutory
from klartext.contracts.contract import Contract, NoticeTo, Unit
from klartext.contracts.ends import Ends
from klartext.contracts.periods import ONE_DAY, BeyondCalendar, Period
from klartext.contracts.statutory import Lead
from klartext.contracts.workdays import GERMANY, known, last_working_day

if TYPE_CHECKING:
    from klartext.model import Workbook


@dataclass(frozen=True)
class Outlook:
    """What a contract's dates come to on a day.

    `end` is the wished end if the contract can end on that day, else the next possible end; for a fixed term it is its
    last day, even once that has passed. `arrives_by` is the last day on which a notice to that end can arrive, and
    `last_working_day` the last working day on or before it, which may have passed already. `next_end` and
    `next_arrives_by` are the pair that follows when that day is missed; None when it lies beyond the calendar.
    `days_left` counts from the day asked about to `arrives_by`. `open_ended` says that the contract runs until someone
    gives notice, without terms that renew themselves. `minimum_until` is the last day of the first term.

    A fixed term that does not renew itself needs no notice: `arrives_by` and what belongs to it are None.
    """

    end: date | None
    arrives_by: date | None
    last_working_day: date | None
    next_end: date | None
    next_arrives_by: date | None
    days_left: int | None
    open_ended: bool
    minimum_until: date | None


@dataclass(frozen=True)
class _Way:
    """A way out: the time that a notice takes, the days on which it can end the contract, none before `not_before`."""

    lead: Lead
    ends: Ends
    not_before: date

    def soonest(self, arrival: date) -> date:
        return self.ends(max(self.lead.after(arrival), self.not_before))


def outlook(contract: Contract, on: date, *, country: str = GERMANY, state: str = "") -> Outlook | None:
    """Return what follows from a contract for a notice that arrives on `on` or later.

    A contract with a term ends with it or, when it renews itself, with each renewal (`term_end`, or nothing said). With
    another day to give notice to, the term is the least time, after which the contract runs on until such a day. Where
    no period of notice was agreed and there is no term, the law's period for this kind of pay applies.

    None when the data do not suffice - a number without its unit, a term without a start, no period of notice where
    one is needed, or only one of months without the day it leads to - or when they lead beyond the calendar.
    """
    try:
        return _outlook(contract, on, country, state)
    except BeyondCalendar:
        return None


def safe_day(contract: Contract, outlook: Outlook) -> date | None:
    """Return the day by which notice is in time even if the clause literally counts backwards from the end.

    It is `arrives_by` or a day before it ("no later than three months before the end": to 30 May, arriving by 27
    instead of 28 February); None when no notice is needed.
    """
    period = _period(contract.notice, contract.notice_unit)
    if outlook.arrives_by is None or outlook.end is None or period is None:
        return outlook.arrives_by
    return min(outlook.arrives_by, period.counted_back(outlook.end))


def next_deadline(workbook: Workbook, on: date) -> tuple[Contract, Outlook] | None:
    """Return the contract whose notice must arrive earliest, with its outlook.

    A contract that one can leave on any day has no deadline, unless it is for the end of its first term or for the one
    wished for: waiting a day only loses a day.
    """
    country, state = known(workbook.client.country), workbook.client.state
    found = [
        (seen.arrives_by, contract, seen)
        for contract in workbook.contracts
        if (seen := outlook(contract, on, country=country, state=state)) and seen.arrives_by
        if seen.end in {contract.wished_end, seen.minimum_until} or not _any_day_will_do(contract, country, state)
    ]
    earliest = min(found, key=lambda each: each[0], default=None)
    return earliest[1:] if earliest else None


def _outlook(contract: Contract, on: date, country: str, state: str) -> Outlook | None:
    first_end = _first_end(contract)
    if first_end and _ends_with_its_terms(contract) and contract.renewal is None:
        return Outlook(first_end, None, None, None, None, None, open_ended=False, minimum_until=first_end)
    way = _way(contract, country, state)
    if way is None:
        return None
    end = _end(way, on, contract.wished_end)
    arrives_by = way.lead.last_arrival(end)
    next_end = _next(way, arrives_by)
    return Outlook(
        end=end,
        arrives_by=arrives_by,
        last_working_day=last_working_day(arrives_by, country, state),
        next_end=next_end,
        next_arrives_by=way.lead.last_arrival(next_end) if next_end else None,
        days_left=(arrives_by - on).days,
        open_ended=first_end is None or not _ends_with_its_terms(contract),
        minimum_until=first_end,
    )


def _end(way: _Way, on: date, wished: date | None) -> date:
    soonest = way.soonest(on)
    return wished if wished and wished > soonest and way.ends(wished) == wished else soonest


def _next(way: _Way, missed: date) -> date | None:
    try:
        return way.soonest(missed + ONE_DAY)
    except BeyondCalendar:
        return None


def _way(contract: Contract, country: str, state: str) -> _Way | None:
    """Return the way out of a contract that needs notice; None when its data leave it open."""
    first_end = _first_end(contract)
    if _is_half_told(contract):
        return None
    not_before = first_end or contract.start or date.min
    period = _period(contract.notice, contract.notice_unit)
    if period is None:
        rule = statutory.notice(contract.pay, country, state) if contract.pay and contract.term is None else None
        return _Way(*rule, not_before) if rule else None
    days = _ends(contract, period, first_end)
    return _Way(period, days, not_before) if days else None


def _ends(contract: Contract, period: Period, first_end: date | None) -> Ends | None:
    if contract.notice_to and contract.notice_to in ends.ON_THE_CALENDAR:
        return ends.ON_THE_CALENDAR[contract.notice_to]
    renewal = _period(contract.renewal, contract.renewal_unit)
    if contract.term:
        return ends.of_terms(first_end, renewal) if first_end and renewal else None
    # A period of days or weeks alone means any day; one of months hardly ever does, so the day has to be told.
    return ends.any_day if contract.notice_to is None and period.days else None


def _any_day_will_do(contract: Contract, country: str, state: str) -> bool:
    way = _way(contract, country, state)
    return way is not None and way.ends is ends.any_day


def _ends_with_its_terms(contract: Contract) -> bool:
    return contract.notice_to in {None, NoticeTo.TERM_END}


def _first_end(contract: Contract) -> date | None:
    term = _period(contract.term, contract.term_unit)
    return term.term_end(contract.start) if term and contract.start else None


def _is_half_told(contract: Contract) -> bool:
    """Tell whether a number lacks its unit, or a term its first day."""
    pairs = (
        (contract.term, contract.term_unit),
        (contract.renewal, contract.renewal_unit),
        (contract.notice, contract.notice_unit),
    )
    lacks_unit = any(count is not None and unit is None for count, unit in pairs)
    return lacks_unit or (contract.term is not None and contract.start is None)


def _period(count: int | None, unit: Unit | None) -> Period | None:
    return Period(count, unit) if count is not None and unit is not None else None
