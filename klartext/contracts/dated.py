"""What this step tells and contributes as of a day: notices, claims, reminders and the end of the time to claim.

Invariant: a task has the same id whichever day it is, and no task lies before the day that is asked about.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from klartext.balance.decision import Verdict
from klartext.contracts import law, limitation
from klartext.contracts.cause import last_day as last_day_for_cause
from klartext.contracts.claims import claim, in_default, is_disputed
from klartext.contracts.lateness import HALF_A_YEAR, grand_total
from klartext.contracts.naming import contract_name, invoice_name
from klartext.contracts.notice import next_deadline, outlook
from klartext.contracts.sending import sending_day
from klartext.contracts.told import is_any_day
from klartext.contracts.workdays import last_working_day
from klartext.i18n import _, ngettext, show_date, show_money
from klartext.task import Task, task_id

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from klartext.contracts.contract import Contract
    from klartext.contracts.interest import Claim
    from klartext.contracts.invoice import Invoice
    from klartext.contracts.notice import Outlook
    from klartext.model import Workbook

STEP: Final = "contracts"
# A friendly reminder some days after the day it was due, a formal one after the time that the first one gave.
FRIENDLY_AFTER: Final = timedelta(days=5)
FORMAL_AFTER: Final = timedelta(days=8)
A_WEEK, A_MONTH = timedelta(days=7), timedelta(days=30)


def as_of(workbook: Workbook, on: date) -> str:
    """Say which notice is due next, and what is owed on a day."""
    return " ".join(filter(None, (_tell_notice(workbook, on), _tell_claims(workbook, on))))


def due(workbook: Workbook, on: date) -> Iterator[Task]:
    """Contribute what is to be done from a day on."""
    for contract in workbook.contracts:
        yield from _notice(workbook, contract, on)
    yield from _cause(workbook, on)
    for invoice in workbook.invoices:
        owed = claim(workbook, invoice, on)
        if owed.principal:
            yield from _reminders(workbook, invoice, owed, on)
            yield from _limitation(workbook, invoice, on)


def _tell_notice(workbook: Workbook, on: date) -> str:
    found = _next_notice(workbook, on)
    if found is None or found[1].arrives_by is None or found[1].days_left is None:
        return ""
    contract, seen = found
    if seen.days_left == 0:
        said = _("For {contract} a notice must arrive today, {day}; then it ends on {end}.")
    else:
        said = ngettext(
            "For {contract} a notice must arrive by {day}, {count} day from now; then it ends on {end}.",
            "For {contract} a notice must arrive by {day}, {count} days from now; then it ends on {end}.",
            seen.days_left or 0,
        )
    return said.format(
        contract=contract_name(workbook, contract),
        day=show_date(seen.arrives_by),
        count=seen.days_left,
        end=show_date(seen.end),
    )


def _next_notice(workbook: Workbook, on: date) -> tuple[Contract, Outlook] | None:
    """Return the notice that is due next: of those whose missing binds for a whole term, else of all."""
    place = law.of(workbook.client)
    seen = [(each, outlook(each, on, country=place.country, state=place.state)) for each in workbook.contracts]
    binding = [
        (found.arrives_by, each, found)
        for each, found in seen
        if found and found.arrives_by and _is_deadline(workbook, each, found)
    ]
    earliest = min(binding, key=lambda found: found[0], default=None)
    return earliest[1:] if earliest else next_deadline(workbook, on)


def _tell_claims(workbook: Workbook, on: date) -> str:
    owed = in_default(workbook, on)
    if not owed:
        return ""
    return ngettext(
        "{count} invoice is in default; with what the law adds it comes to {total} as of {day}.",
        "{count} invoices are in default; with what the law adds they come to {total} as of {day}.",
        len(owed),
    ).format(
        count=len(owed), total=show_money(grand_total(workbook, owed), workbook.client.currency), day=show_date(on)
    )


def _notice(workbook: Workbook, contract: Contract, on: date) -> Iterator[Task]:
    place = law.of(workbook.client)
    seen = outlook(contract, on, country=place.country, state=place.state)
    if seen is None or seen.arrives_by is None or not _is_deadline(workbook, contract, seen):
        return
    words = {
        "contract": contract_name(workbook, contract),
        "day": show_date(seen.arrives_by),
        "end": show_date(seen.end),
    }
    text = (
        _("Send the notice for {contract}: it must arrive by {day}, for the end on {end}")
        if _wants_out(workbook, contract, seen)
        else _("Decide about a notice for {contract}: it must arrive by {day}, for the end on {end}")
    )
    day = max(on, min(sending_day(seen.arrives_by, place), seen.arrives_by))
    yield Task(task_id("notice", contract.id), STEP, text.format(**words), day)


def _is_deadline(workbook: Workbook, contract: Contract, seen: Outlook) -> bool:
    """Tell whether a day can be missed that matters: a contract that one can leave any month is no reason to hurry."""
    if is_any_day(contract, seen):
        return False
    return not seen.open_ended or _wants_out(workbook, contract, seen)


def _wants_out(workbook: Workbook, contract: Contract, seen: Outlook) -> bool:
    wished = contract.wished_end is not None and seen.end == contract.wished_end
    return wished or workbook.decision.verdict is Verdict.END


def _cause(workbook: Workbook, on: date) -> Iterator[Task]:
    last = last_day_for_cause(workbook)
    if last and last >= on and workbook.ground.cause.strip():
        text = _("Ask a lawyer about ending it at once: a notice would have to be there by {day}")
        yield Task("contracts-cause", STEP, text.format(day=show_date(last)), max(on, last_working_day(last - A_WEEK)))


def _reminders(workbook: Workbook, invoice: Invoice, owed: Claim, on: date) -> Iterator[Task]:
    if is_disputed(invoice) or invoice.due is None or invoice.due >= on:
        return
    name = invoice_name(workbook, invoice)
    if invoice.reminded is None:
        text = _("Send a friendly reminder of invoice {number}").format(number=name)
        yield Task(task_id("remind", invoice.id), STEP, text, max(on, invoice.due + FRIENDLY_AFTER))
    elif owed.default:
        text = _("Send a formal reminder of invoice {number}, with a date").format(number=name)
        yield Task(task_id("formal", invoice.id), STEP, text, max(on, invoice.reminded + FORMAL_AFTER))


def _limitation(workbook: Workbook, invoice: Invoice, on: date) -> Iterator[Task]:
    place = law.of(workbook.client)
    last = limitation.of_invoice(invoice, country=place.country, state=place.state)
    if last and on <= last <= on + HALF_A_YEAR:
        text = _("Invoice {number} is time-barred after {day}: settle before then how you stop that").format(
            number=invoice_name(workbook, invoice), day=show_date(last)
        )
        day = max(on, last_working_day(last - A_MONTH, place.country, place.state))
        yield Task(task_id("barred", invoice.id), STEP, text, day)
