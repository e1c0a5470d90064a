"""The notice and the reminders, drafted from the answers in the client's language and form of address.

Invariant: a draft claims nothing that the dates don't show. What it can't do without is missing: then it is empty.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from klartext.contracts import law
from klartext.contracts.claims import LUMP_SUM_CURRENCY, claim, is_disputed, total
from klartext.contracts.notice import outlook
from klartext.contracts.workdays import last_day_to_pay
from klartext.i18n import _, show_date, show_money, speaking
from klartext.letter import is_familiar, letter, tongue
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from klartext.client import Client
    from klartext.contracts.contract import Contract
    from klartext.contracts.interest import Claim
    from klartext.contracts.invoice import Invoice
    from klartext.model import Workbook

# How long the client gets to pay.
FRIENDLY_TIME: Final = timedelta(days=7)
FORMAL_TIME: Final = timedelta(days=10)
LONGEST_NAME: Final = 80


def notice(workbook: Workbook, contract: Contract, on: date) -> str:
    """Draft the notice to the wished or the next possible end; "" where a contract ends by itself or is still blank."""
    place, client = law.of(workbook.client), workbook.client
    seen = outlook(contract, on, country=place.country, state=place.state)
    if contract.is_blank() or (seen and seen.arrives_by is None):
        return ""
    with speaking(tongue(client)):
        end = seen.end if seen else contract.wished_end
        return _under(_notice_subject(contract), letter(client, _notice(contract, end), *_notice_rest(client)))


def friendly_reminder(workbook: Workbook, invoice: Invoice, on: date) -> str:
    """Remind in a friendly way, as if it had been overlooked; "" while there is nothing to remind of."""
    owed = claim(workbook, invoice, on)
    if not _can_remind(invoice, owed):
        return ""
    client = workbook.client
    with speaking(tongue(client)):
        by = _by(workbook, on + FRIENDLY_TIME)
        asked = (
            _("Could you transfer the amount by {day}?")
            if is_familiar(client)
            else _("Would you please transfer the amount by {day}?")
        ).format(day=by)
        first = [_overlooked(invoice), _still_open(workbook, invoice, owed)]
        thanks = _("If the money is already on its way, this has settled itself. Thank you!")
        return _under(_invoice_subject(invoice), letter(client, " ".join(filter(None, first)), asked, thanks))


def formal_reminder(workbook: Workbook, invoice: Invoice, on: date) -> str:
    """Remind formally: a day and, once in default, interest and lump sum; "" while there is nothing to remind of."""
    owed = claim(workbook, invoice, on)
    if not _can_remind(invoice, owed):
        return ""
    client = workbook.client
    with speaking(tongue(client)):
        first = [_unpaid(invoice), _reminded(client, invoice)]
        return _under(
            _formal_subject(invoice),
            letter(
                client,
                " ".join(filter(None, first)),
                "\n".join(_account(workbook, owed, on)),
                _formal_request(client, _by(workbook, on + FORMAL_TIME)),
                _otherwise(client, owed),
            ),
        )


def _can_remind(invoice: Invoice, owed: Claim) -> bool:
    return owed.principal > 0 and not is_disputed(invoice)


def _by(workbook: Workbook, day: date) -> str:
    place = law.of(workbook.client)
    return show_date(last_day_to_pay(day, place.country, place.state), "long")


def _under(subject: str, body: str) -> str:
    return f"{subject}\n\n{body}"


def _notice_subject(contract: Contract) -> str:
    name = gist(contract.name, LONGEST_NAME)
    return _("Notice: {contract}").format(contract=name) if name else _("Notice")


def _notice(contract: Contract, end: date | None) -> str:
    about = _about(contract)
    if end is None:
        return _("I hereby give notice on {contract} to the next possible day.").format(contract=about)
    return _("I hereby give notice on {contract} to {end}, or else to the next possible day.").format(
        contract=about, end=show_date(end, "long")
    )


def _about(contract: Contract) -> str:
    name, signed = gist(contract.name, LONGEST_NAME), show_date(contract.signed, "long")
    if name and signed:
        return _("the contract “{name}” of {day}").format(name=name, day=signed)
    if name:
        return _("the contract “{name}”").format(name=name)
    return _("our contract of {day}").format(day=signed) if signed else _("our contract")


def _notice_rest(client: Client) -> Iterator[str]:
    yield (
        _("Please write me a line that this notice has reached you and on which day the contract ends.")
        if is_familiar(client)
        else _("Please confirm in writing that this notice has reached you and on which day the contract ends.")
    )
    yield _("Until then I do the work that we agreed on. Let us settle the hand-over in good time.")


def _invoice_subject(invoice: Invoice) -> str:
    number = gist(invoice.number, LONGEST_NAME)
    return _("Invoice {number}").format(number=number) if number else _("My invoice")


def _formal_subject(invoice: Invoice) -> str:
    number = gist(invoice.number, LONGEST_NAME)
    return _("Reminder: invoice {number}").format(number=number) if number else _("Reminder: my invoice")


def _overlooked(invoice: Invoice) -> str:
    about = _this_invoice(invoice)
    if invoice.due:
        return _("Perhaps it was overlooked: {invoice} was due on {day}.").format(
            invoice=about, day=show_date(invoice.due, "long")
        )
    return _("Perhaps it was overlooked: {invoice} is still unpaid.").format(invoice=about)


def _unpaid(invoice: Invoice) -> str:
    about = _this_invoice(invoice)
    if invoice.due:
        return _("Until today {invoice}, due on {day}, has not been paid in full.").format(
            invoice=about, day=show_date(invoice.due, "long")
        )
    return _("Until today {invoice} has not been paid in full.").format(invoice=about)


def _this_invoice(invoice: Invoice) -> str:
    number = gist(invoice.number, LONGEST_NAME)
    return _("my invoice {number}").format(number=number) if number else _("my last invoice")


def _still_open(workbook: Workbook, invoice: Invoice, owed: Claim) -> str:
    currency = workbook.client.currency
    if invoice.amount and owed.principal < invoice.amount:
        return _("Of {amount}, {open} are still open.").format(
            amount=show_money(invoice.amount, currency), open=show_money(owed.principal, currency)
        )
    return _("The amount is {amount}.").format(amount=show_money(owed.principal, currency))


def _reminded(client: Client, invoice: Invoice) -> str:
    if not invoice.reminded:
        return ""
    day = show_date(invoice.reminded, "long")
    if is_familiar(client):
        return _("I wrote to you about it on {day}.").format(day=day)
    return _("I reminded you of it on {day}.").format(day=day)


def _account(workbook: Workbook, owed: Claim, on: date) -> Iterator[str]:
    currency = workbook.client.currency
    if not owed.default:
        yield _("Still open: {amount}").format(amount=show_money(owed.principal, currency))
        return
    yield _("Default began on {day}. As of {today} this is owed:").format(
        day=show_date(owed.default.first_interest_day, "long"), today=show_date(on, "long")
    )
    yield _("– open amount: {amount}").format(amount=show_money(owed.principal, currency))
    yield _("– default interest: {amount}").format(amount=show_money(owed.interest, currency))
    if owed.lump_sum:
        yield _("– lump sum for late payment: {amount}").format(amount=show_money(owed.lump_sum, LUMP_SUM_CURRENCY))
    if owed.lump_sum == 0 or currency == LUMP_SUM_CURRENCY:
        yield _("– together: {amount}").format(amount=show_money(total(owed, currency), currency))


def _formal_request(client: Client, by: str) -> str:
    if is_familiar(client):
        return _("Please transfer this so that it is on my account by {day}.").format(day=by)
    return _("I ask you to transfer this so that it is on my account by {day}.").format(day=by)


def _otherwise(client: Client, owed: Claim) -> str:
    said = [_("Interest is added for each further day.")] if owed.default else []
    said.append(
        _("If nothing has come by then, I'll take the next steps without writing to you again.")
        if is_familiar(client)
        else _("If nothing has come by then, I will take the next steps without writing again.")
    )
    return " ".join(said)
