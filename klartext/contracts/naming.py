"""By what name sentences speak of a contract or an invoice."""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.i18n import _
from klartext.words import gist

if TYPE_CHECKING:
    from klartext.contracts.contract import Contract
    from klartext.contracts.invoice import Invoice
    from klartext.model import Workbook

LONGEST = 40


def contract_name(workbook: Workbook, contract: Contract) -> str:
    """Return the name that the owner gave a contract in quotes, else its number."""
    if contract.name.strip():
        return _("“{words}”").format(words=gist(contract.name, LONGEST))
    return _("contract {number}").format(number=_place(workbook.contracts, contract))


def invoice_name(workbook: Workbook, invoice: Invoice) -> str:
    """Return the number that the owner gave an invoice, else its place in the list."""
    return gist(invoice.number, LONGEST) or _("no. {place} of the list").format(
        place=_place(workbook.invoices, invoice)
    )


def _place(entries: tuple[Contract, ...] | tuple[Invoice, ...], wanted: Contract | Invoice) -> int:
    """Return a record's place, counted from 1; after the last one when it is not saved yet."""
    ids = [entry.id for entry in entries]
    return ids.index(wanted.id) + 1 if wanted.id in ids else len(ids) + 1
