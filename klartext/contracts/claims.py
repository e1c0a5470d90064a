"""What the open invoices come to: each reckoned by the law of the client card, and all of them together.

Invariant: what is disputed is never added to what is owed, and euros never to another currency.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Final

from klartext.contracts import interest, law
from klartext.contracts.invoice import Disputed

if TYPE_CHECKING:
    from datetime import date

    from klartext.contracts.interest import Claim
    from klartext.contracts.invoice import Invoice
    from klartext.model import Workbook

# The lump sum is one in euros, whatever the invoice is in.
LUMP_SUM_CURRENCY: Final = "EUR"


def claim(workbook: Workbook, invoice: Invoice, on: date) -> Claim:
    """Return what an invoice comes to on a day."""
    place = law.of(workbook.client)
    return interest.owed(
        invoice, workbook.payments, on, consumer=place.consumer, country=place.country, state=place.state
    )


def total(owed: Claim, currency: str) -> Decimal:
    """Return a claim's sum in the currency of the invoice; a lump sum in euros only where that is the currency."""
    return owed.principal + owed.interest + (owed.lump_sum if currency == LUMP_SUM_CURRENCY else Decimal(0))


def is_open(workbook: Workbook, invoice: Invoice, on: date) -> bool:
    """Tell whether something of an invoice is still to be paid."""
    return claim(workbook, invoice, on).principal > 0


def is_disputed(invoice: Invoice) -> bool:
    """Tell whether the client contests the invoice or a part of it."""
    return invoice.disputed in {Disputed.PARTLY, Disputed.YES}


def in_default(workbook: Workbook, on: date) -> list[tuple[Invoice, Claim]]:
    """Return the undisputed invoices with which the client is in default and that are still open."""
    found = [(invoice, claim(workbook, invoice, on)) for invoice in workbook.invoices if not is_disputed(invoice)]
    return [(invoice, owed) for invoice, owed in found if owed.default and owed.principal]
