"""The real hourly rate: the turnover shared out over all hours, billed or not, beside the rate that is wanted.

It is turnover for an hour's work, before costs and taxes. Without hours there is no rate.
"""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING, Final

from klartext.i18n import _, show_money, show_number

if TYPE_CHECKING:
    from klartext.balance.numbers import Numbers

NEEDED: Final = ("turnover", "billed", "unbilled")
_CENT = Decimal("0.01")


def real_rate(numbers: Numbers) -> Decimal | None:
    """Return the turnover per hour, rounded to the cent; None while an answer is missing or there are no hours."""
    return _per_hour(numbers.turnover, numbers.billed, numbers.unbilled)


def new_rate(numbers: Numbers) -> Decimal | None:
    """Return the same on the new terms, with as many hours billed as today."""
    return _per_hour(numbers.new_turnover, numbers.billed, numbers.new_unbilled)


def tell_rate(numbers: Numbers, currency: str) -> str:
    """Say what an hour really brings, and how far that is from the rate that is wanted."""
    real = real_rate(numbers)
    if real is None:
        return ""
    return " ".join(
        filter(
            None,
            (
                _("An hour for this client really brings you {rate}.").format(rate=show_money(real, currency)),
                _compare(real, numbers.rate, currency),
            ),
        )
    )


def tell_rate_in_full(numbers: Numbers, currency: str) -> str:
    """Say the same with the hours it comes from, and what the new terms would make of it."""
    real, new = real_rate(numbers), new_rate(numbers)
    if real is None or numbers.billed is None or numbers.unbilled is None:
        return ""
    hours = _("{unbilled} of {all} hours are not billed.").format(
        unbilled=show_number(numbers.unbilled), all=show_number(numbers.billed + numbers.unbilled)
    )
    terms = _("On your new terms it would be {rate}.").format(rate=show_money(new, currency)) if new is not None else ""
    return " ".join(filter(None, (tell_rate(numbers, currency), hours, terms)))


def _per_hour(turnover: Decimal | None, billed: Decimal | None, unbilled: Decimal | None) -> Decimal | None:
    if turnover is None or billed is None or unbilled is None or billed + unbilled == 0:
        return None
    return (turnover / (billed + unbilled)).quantize(_CENT, ROUND_HALF_UP)


def _compare(real: Decimal, wanted: Decimal | None, currency: str) -> str:
    if wanted is None:
        return ""
    sentence = (
        _("That is just the rate you want.")
        if real == wanted
        else _("That is {gap} less than the {wanted} you want.")
        if real < wanted
        else _("That is {gap} more than the {wanted} you want.")
    )
    return sentence.format(gap=show_money(abs(real - wanted), currency), wanted=show_money(wanted, currency))
