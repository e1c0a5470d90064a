"""When a claim for pay becomes time-barred.

Invariant: where the rule is not known there is no day, and a missing fact makes the day earlier, never later. A private
reminder stops nothing (§ 204 BGB); a served court order to pay does.
"""

from __future__ import annotations

from datetime import date

from klartext.contracts.contract import Unit
from klartext.contracts.invoice import Invoice
from klartext.contracts.periods import BeyondCalendar, Period
from klartext.contracts.workdays import AUSTRIA, GERMANY, SWITZERLAND, known, last_day_to_pay

THREE_YEARS = Period(3, Unit.YEARS)


def last_day(arisen: date, *, country: str = GERMANY, state: str = "") -> date | None:
    """Return the last day before limitation for a claim that fell due, and was known, on this day.

    Germany: three years from the end of that year (§§ 195, 199 (1) BGB), moved by a weekend or holiday (§ 193 BGB).
    Austria: three years to the day for the pay of a business (§ 1486 no. 1 ABGB); nobody should rely on a move.
    Switzerland: None, because five or ten years apply, depending on the work (OR 127, 128).
    """
    place = known(country)
    if place == SWITZERLAND:
        return None
    if place == AUSTRIA:
        return _three_years_after(arisen)
    return last_day_to_pay(date(arisen.year + 3, 12, 31), place, state)


def of_invoice(invoice: Invoice, *, country: str = GERMANY, state: str = "") -> date | None:
    """Return the last day before limitation of an invoice; None when it has no date.

    It is reckoned from the earliest of its dates: a claim can fall due long before the day that the invoice names.
    """
    days = [day for day in (invoice.accepted, invoice.received, invoice.due) if day]
    return last_day(min(days), country=country, state=state) if days else None


def _three_years_after(day: date) -> date | None:
    try:
        return THREE_YEARS.after(day)
    except BeyondCalendar:
        return None
