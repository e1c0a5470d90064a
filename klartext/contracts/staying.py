"""What staying in a contract until its end means in months and money; neither good nor bad.

Invariant: half months are the finest unit, and the money follows from the months that are shown, so that a reader can
follow the sum.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from klartext.i18n import _, ngettext, show_date, show_estimate, show_money, show_number

if TYPE_CHECKING:
    from datetime import date

    from klartext.balance.numbers import Numbers

MONTHS_A_YEAR: Final = Decimal(12)
DAYS_A_YEAR: Final = Decimal("365.25")
CENT: Final = Decimal("0.01")


@dataclass(frozen=True)
class Staying:
    """How long a contract still runs: its last day, the days until then, and the months in halves."""

    end: date
    days: int
    months: Decimal

    def brings(self, monthly: Decimal) -> Decimal:
        """Return what comes in until the end, at so much a month."""
        return self.months * monthly


def staying(end: date, on: date) -> Staying | None:
    """Return what staying until `end` means on a day; None when that end has passed."""
    if end < on:
        return None
    days = (end - on).days
    halves = (2 * days * MONTHS_A_YEAR / DAYS_A_YEAR).quantize(Decimal(1), ROUND_HALF_UP)
    return Staying(end, days, halves / 2)


def tell(stay: Staying, monthly: Decimal | None, currency: str) -> str:
    """Say how long it still runs, and about how much that brings when a month's worth is known."""
    day = show_date(stay.end)
    if stay.months < 1:
        said = ngettext(
            "Until {day} it runs {count} more day.", "Until {day} it runs {count} more days.", stay.days
        ).format(day=day, count=stay.days)
        return said if monthly is None else f"{said} {_in_days(stay, monthly, currency)}"
    if monthly is None:
        return ngettext(
            "Until {day} it runs about {months} more month.",
            "Until {day} it runs about {months} more months.",
            1 if stay.months == 1 else 2,
        ).format(day=day, months=show_number(stay.months))
    return ngettext(
        "Until {day} it runs about {months} more month. At {monthly} a month that comes to about {sum}.",
        "Until {day} it runs about {months} more months. At {monthly} a month that comes to about {sum}.",
        1 if stay.months == 1 else 2,
    ).format(
        day=day,
        months=show_number(stay.months),
        monthly=show_money(monthly, currency),
        sum=show_estimate(stay.brings(monthly), currency),
    )


def monthly_turnover(numbers: Numbers) -> Decimal | None:
    """Return a month of the turnover in the balance, to the cent; None while it has none."""
    if numbers.turnover is None:
        return None
    return (numbers.turnover / MONTHS_A_YEAR).quantize(CENT, ROUND_HALF_UP)


def _in_days(stay: Staying, monthly: Decimal, currency: str) -> str:
    part = monthly * MONTHS_A_YEAR * stay.days / DAYS_A_YEAR
    return _("At {monthly} a month that comes to about {sum}.").format(
        monthly=show_money(monthly, currency), sum=show_estimate(part, currency)
    )
