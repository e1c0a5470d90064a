"""An invoice in words: in default or not yet, since when and why, what it comes to, and when it is too late."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING, Final

from klartext.contracts import base_rates, law, limitation
from klartext.contracts.claims import LUMP_SUM_CURRENCY, claim, total
from klartext.contracts.default import Trigger, starts
from klartext.i18n import N_, _, ngettext, show_date, show_money, show_number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.contracts.interest import Claim
    from klartext.contracts.invoice import Invoice
    from klartext.model import Workbook

# From here on the end of the time to claim is near enough to be told with emphasis.
HALF_A_YEAR: Final = timedelta(days=183)


def tell(workbook: Workbook, invoice: Invoice, on: date) -> list[str]:
    """Say how an invoice stands on a day, one thought a line; nothing while it is blank."""
    if invoice.is_blank():
        return []
    lacking = list(_lacking(invoice))
    if lacking:
        return [_("To reckon with it, this is still needed: {things}.").format(things="; ".join(lacking))]
    owed = claim(workbook, invoice, on)
    if invoice.paid and invoice.paid <= on:
        return list(_tell_paid(workbook, owed))
    return [*_tell_default(workbook, invoice, owed, on), *_tell_limitation(workbook, invoice, on)]


def method(workbook: Workbook) -> str:
    """Say in a line how interest is reckoned."""
    rate = _(_RATES[law.of(workbook.client).country])
    return _(
        "{rate} Counted are the days that passed, both ends included, over 365 days a year (366 in a leap year). "
        "Calculators of courts may differ by a few euros."
    ).format(rate=rate)


def segments(owed: Claim, currency: str) -> tuple[tuple[str, ...], ...]:
    """Return the stretches of a claim as rows of words: from, to, days, open amount, rate, interest."""
    return tuple(
        (
            show_date(each.first),
            show_date(each.last),
            str(each.days),
            show_money(each.principal, currency),
            _("{rate} %").format(rate=show_number(each.percent)),
            show_money(each.interest, currency),
        )
        for each in owed.segments
    )


def _lacking(invoice: Invoice) -> Iterator[str]:
    if invoice.amount is None:
        yield _("the amount")
    if not (invoice.due or invoice.received):
        yield _("the day on which it was due or received")


def _tell_paid(workbook: Workbook, owed: Claim) -> Iterator[str]:
    if owed.default is None:
        yield _("Paid. Nothing is left to claim from what you noted.")
        return
    currency = workbook.client.currency
    yield ngettext(
        "Paid, {count} day late. Interest for that: {interest}.",
        "Paid, {count} days late. Interest for that: {interest}.",
        owed.days,
    ).format(count=owed.days, interest=show_money(owed.interest, currency))
    if owed.lump_sum:
        yield _("A lump sum of {amount} could be added. Whether you ask for it is up to you.").format(
            amount=show_money(owed.lump_sum, LUMP_SUM_CURRENCY)
        )


def _tell_default(workbook: Workbook, invoice: Invoice, owed: Claim, on: date) -> Iterator[str]:
    currency = workbook.client.currency
    if owed.principal == 0:
        yield _("The part payments cover all of it.")
    elif owed.default is None:
        yield _("Open: {amount}.").format(amount=show_money(owed.principal, currency))
        yield _not_yet(workbook, invoice)
        return
    if owed.default:
        yield _("In default since {day}: {reason}.").format(
            day=show_date(owed.default.first_interest_day), reason=_(_REASONS[owed.default.trigger])
        )
        yield _sum(owed, currency, on)
        if owed.lump_sum and currency != LUMP_SUM_CURRENCY:
            yield _("A lump sum of {amount} comes on top.").format(amount=show_money(owed.lump_sum, LUMP_SUM_CURRENCY))
    if owed.beyond_known_rates_from:
        yield _(
            "The base rate from {day} on is not known here yet; the last known one was taken. Look it up before you "
            "ask for the sum."
        ).format(day=show_date(owed.beyond_known_rates_from))


def _sum(owed: Claim, currency: str, on: date) -> str:
    words = {
        "day": show_date(on),
        "open": show_money(owed.principal, currency),
        "interest": show_money(owed.interest, currency),
        "lump_sum": show_money(owed.lump_sum, LUMP_SUM_CURRENCY),
        "total": show_money(total(owed, currency), currency),
    }
    if owed.lump_sum and currency == LUMP_SUM_CURRENCY:
        return _("As of {day}: {open} open, {interest} interest, {lump_sum} lump sum, together {total}.").format(
            **words
        )
    return _("As of {day}: {open} open, {interest} interest, together {total}.").format(**words)


def _not_yet(workbook: Workbook, invoice: Invoice) -> str:
    place = law.of(workbook.client)
    coming = starts(invoice, consumer=place.consumer, country=place.country, state=place.state)
    if coming:
        return _("Not in default yet. Without a payment, default begins on {day}.").format(
            day=show_date(coming.first_interest_day)
        )
    return _("Not in default yet. A reminder after the day it is due would set it off.")


def _tell_limitation(workbook: Workbook, invoice: Invoice, on: date) -> Iterator[str]:
    place = law.of(workbook.client)
    last = limitation.of_invoice(invoice, country=place.country, state=place.state)
    if last is None:
        return
    if last < on:
        yield _(
            "By these dates, {day} was the last day before it was time-barred. Whether something stopped the clock, a "
            "lawyer can tell."
        ).format(day=show_date(last))
    elif last - on <= HALF_A_YEAR:
        yield _(
            "Last day before it is time-barred: {day}. A reminder of your own doesn't stop that; a court order to pay "
            "does."
        ).format(day=show_date(last))
    else:
        yield _("Last day before it is time-barred: {day}.").format(day=show_date(last))


def known_until(workbook: Workbook) -> date | None:
    """Return the last day for which the base rate is known; None where no base rate counts."""
    country = law.of(workbook.client).country
    return base_rates.known_until(country) if country in {"de", "at"} else None


def grand_total(workbook: Workbook, owed: list[tuple[Invoice, Claim]]) -> Decimal:
    """Return the sum of several claims in the currency of the card."""
    return sum((total(each, workbook.client.currency) for _invoice, each in owed), Decimal(0))


_REASONS = {
    Trigger.DUE: N_("the agreed day passed"),
    Trigger.REMINDER: N_("your reminder came"),
    Trigger.INVOICE: N_("30 days passed after it was due and the invoice was there"),
}
_RATES = {
    "de": N_("Interest is 9 points above the base rate, with private persons 5 (§ 288 BGB)."),
    "at": N_("Interest is 9.2 points above the Austrian base rate (§ 456 UGB), with private persons 4 %."),
    "ch": N_("Interest is 5 % a year (OR 104)."),
}
