"""Step 7: what binds me, when I can get out, what I sign next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.contracts import checklist
from klartext.contracts.contract import Basis
from klartext.contracts.review import Status
from klartext.i18n import _, ngettext
from klartext.task import Task, task_id
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.model import Workbook


def missing(workbook: Workbook) -> Iterator[str]:
    """Name what the core of this step still lacks."""
    if workbook.ground.basis is None:
        yield _("what your work rests on")
    if workbook.ground.basis is Basis.NOTHING:
        return
    if not any(contract.start for contract in workbook.contracts):
        yield _("a contract with its first day")
    answered = {finding.id for finding in workbook.findings if finding.status}
    open_items = sum(item_id not in answered for item_id in checklist.CORE)
    if open_items:
        yield ngettext(
            "{count} of the most important points", "{count} of the most important points", open_items
        ).format(count=open_items)


def summary(workbook: Workbook) -> str:
    """Say in one sentence how far the review is and what it found."""
    answered = [finding for finding in workbook.findings if finding.status]
    if not answered:
        return ""
    flagged = sum(finding.is_flagged for finding in answered)
    lawyer = sum(finding.lawyer for finding in workbook.findings)
    return _("Answered: {answered} of {all} points. For a second look: {flagged}. For a lawyer: {lawyer}.").format(
        answered=len(answered), all=len(checklist.items()), flagged=flagged, lawyer=lawyer
    )


def tasks(workbook: Workbook) -> Iterator[Task]:
    """Contribute the visit to the lawyer, unclear points and open invoices."""
    questions = sum(finding.lawyer for finding in workbook.findings) + sum(
        bool(question.text) for question in workbook.questions
    )
    if questions:
        text = ngettext("Ask a lawyer about {count} point", "Ask a lawyer about {count} points", questions).format(
            count=questions
        )
        yield Task("contracts-lawyer", "contracts", text)
    unclear = sum(finding.status is Status.UNCLEAR and not finding.lawyer for finding in workbook.findings)
    if unclear:
        text = ngettext(
            "Clear up {count} unclear point of the contract", "Clear up {count} unclear points of the contract", unclear
        ).format(count=unclear)
        yield Task("contracts-unclear", "contracts", text)
    for invoice in workbook.invoices:
        if invoice.paid is None and (invoice.number or invoice.amount):
            name = gist(invoice.number, 40) or _("without a number")
            yield Task(
                task_id("invoice", invoice.id),
                "contracts",
                _("Has invoice {number} been paid?").format(number=name),
                invoice.due,
            )
    if workbook.signing.by:
        yield Task("contracts-sign", "contracts", _("Go through the short list before you sign"), workbook.signing.by)
