"""From which day on a client is in default with an invoice.

Invariant: where a fact is missing, default begins later rather than sooner, so that nobody claims too much. The day on
which default is set off never counts; the first day of default is the first day of interest.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Final

from klartext.contracts.invoice import Invoice
from klartext.contracts.periods import ONE_DAY
from klartext.contracts.workdays import GERMANY, known, last_day_to_pay

THIRTY_DAYS: Final = timedelta(days=30)


class Trigger(StrEnum):
    """What sets off default."""

    DUE = "due"
    REMINDER = "reminder"
    INVOICE = "invoice"


@dataclass(frozen=True)
class Default:
    """The last day on which payment was in time, and the day after it, from which interest runs."""

    trigger: Trigger
    last_day_to_pay: date

    @property
    def first_interest_day(self) -> date:
        """The first day of default."""
        return self.last_day_to_pay + ONE_DAY


def after_due(due: date, country: str = GERMANY, state: str = "") -> Default:
    """Return the default that an agreed day of payment sets off without a reminder (§ 286 (2) no. 1 BGB).

    A weekend or holiday moves the day (§ 193 BGB). Austria (§ 1334 ABGB) and Switzerland (OR 102 (2)) know the
    same rule.
    """
    return Default(Trigger.DUE, last_day_to_pay(due, country, state))


def after_invoice(received: date, state: str = "") -> Default:
    """Return the default that sets in 30 days after a claim is due and its invoice was received (§ 286 (3) BGB).

    The day of receipt does not count; a weekend or holiday moves the 30th day (BGH III ZR 159/06). German law only, and
    against private persons only if the invoice told them.
    """
    return Default(Trigger.INVOICE, last_day_to_pay(received + THIRTY_DAYS, GERMANY, state))


def after_reminder(reminded: date) -> Default:
    """Return the default that a reminder sets off on the day it arrives, once the claim is due (§ 286 (1) BGB)."""
    return Default(Trigger.REMINDER, reminded)


def starts(invoice: Invoice, *, consumer: bool, country: str = GERMANY, state: str = "") -> Default | None:
    """Return the earliest default that an invoice's dates show; None when they show none.

    The day due is taken as agreed, so it counts by itself, if the invoice and the acceptance had come by then. A
    reminder counts when it came after all of them.
    """
    found = _possible(invoice, known(country), state, consumer=consumer)
    return min(found, key=lambda default: default.last_day_to_pay, default=None)


def _possible(invoice: Invoice, country: str, state: str, *, consumer: bool) -> Iterator[Default]:
    # Pay for a work is not due before its acceptance (§ 641 BGB); where no day was agreed, it is due at once (§ 271).
    days = [day for day in (invoice.due, invoice.received, invoice.accepted) if day]
    claimable = max(days, default=date.min)
    if invoice.due and invoice.due == claimable:
        yield after_due(invoice.due, country, state)
    if invoice.reminded and invoice.reminded > claimable:
        yield after_reminder(invoice.reminded)
    # Receipt unclear: from the receipt of the service, unless the debtor is a consumer (§ 286 (3) sentence 2 BGB).
    came = invoice.received or (invoice.accepted and not consumer)
    if country == GERMANY and came and (invoice.told or not consumer):
        yield after_invoice(claimable, state)
