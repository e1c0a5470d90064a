"""How much of the turnover one client brings, and what it can mean to depend on one.

Invariant: this is information about Germany, not advice. Sources: § 12a TVG (more than half of the income, in arts and
media one third), § 2 sentence 1 no. 9 SGB VI (essentially one client, no employee); five sixths of the turnover is a
rule of thumb of the pension insurance, not the text of the law.
"""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from typing import TYPE_CHECKING, Final

from klartext.i18n import _, show_number

if TYPE_CHECKING:
    from klartext.balance.numbers import Numbers

NEEDED: Final = ("turnover", "total")
A_LOT, HALF, NEARLY_ALL = Fraction(1, 3), Fraction(1, 2), Fraction(5, 6)


def share(numbers: Numbers) -> Fraction | None:
    """Return this client's part of the whole turnover; None while it can't be known or the whole is the smaller one."""
    if numbers.turnover is None or not numbers.total or is_total_too_small(numbers):
        return None
    return Fraction(numbers.turnover) / Fraction(numbers.total)


def is_total_too_small(numbers: Numbers) -> bool:
    """Tell whether the whole is given as less than its part."""
    return numbers.turnover is not None and numbers.total is not None and numbers.total < numbers.turnover


def tell_share(numbers: Numbers) -> str:
    """Say how much of the turnover comes from this client, or that the two numbers don't fit together."""
    if is_total_too_small(numbers):
        return _("Your total is smaller than this client's turnover – please look at these two numbers again.")
    part = share(numbers)
    return (
        _("{percent} per cent of your turnover comes from this client.").format(percent=percent(part)) if part else ""
    )


def tell_dependence(numbers: Numbers) -> str:
    """Say what such a share can mean; nothing below a third."""
    part = share(numbers)
    if part is None or part < A_LOT:
        return ""
    sentences = [_("The more comes from one side, the harder a no is to say. That is no failing, only good to know.")]
    if part > HALF:
        sentences.append(
            _(
                "In Germany, someone who works in person and gets more than half of the income from one client (a "
                "third in arts and media) can count as “arbeitnehmerähnlich”, like an employee (§ 12a TVG)."
            )
        )
    if part >= NEARLY_ALL:
        sentences.append(
            _(
                "And someone with essentially one client and no employee may have to pay into the German pension "
                "insurance (§ 2 sentence 1 no. 9 SGB VI). Five sixths of the turnover is the rule of thumb it uses, "
                "not the text of the law. The Deutsche Rentenversicherung or a lawyer can tell you where you stand."
            )
        )
    return " ".join(sentences)


def percent(part: Fraction) -> str:
    """Write a part as whole per cent; what is more than nothing or less than all doesn't round to it."""
    whole = round(part * 100)
    if 0 < part < 1:
        whole = min(max(whole, 1), 99)
    return show_number(Decimal(whole))
