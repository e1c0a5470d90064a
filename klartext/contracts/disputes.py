"""What to ask a lawyer about a disputed invoice, before any reminder goes out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.contracts.invoice import Disputed
from klartext.contracts.naming import invoice_name
from klartext.i18n import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.contracts.invoice import Invoice
    from klartext.model import Workbook


def questions(workbook: Workbook, invoice: Invoice) -> list[str]:
    """Return the questions that a dispute raises; none while nobody disputes the invoice."""
    if invoice.disputed not in {Disputed.PARTLY, Disputed.YES}:
        return []
    name = invoice_name(workbook, invoice)
    return [each.format(number=name) for each in _questions(invoice)]


def _questions(invoice: Invoice) -> Iterator[str]:
    yield _("Invoice {number}: what do I have to prove, and do my order, hours and acceptance prove it?")
    yield _("Invoice {number}: which of the objections do I have to answer, and by when?")
    if invoice.disputed is Disputed.PARTLY:
        yield _("Invoice {number}: may I ask for the undisputed part now, without giving up the rest?")
    if invoice.accepted is None:
        yield _("Invoice {number}: does my work count as accepted, although nobody has declared it?")
    yield _("Invoice {number}: may the client hold back all of it, and may I stop working meanwhile?")
    yield _("Invoice {number}: does a reminder help now, or does it harm?")
