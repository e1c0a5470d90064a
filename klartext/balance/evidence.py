"""Single findings that speak for or against a decision, each as a sentence; nothing where there is nothing to say."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from klartext.balance.cash import Path, amount, future
from klartext.balance.rate import new_rate, real_rate
from klartext.balance.weighing import heaviest, show_weight, weigh
from klartext.distance.strain import course, trend
from klartext.i18n import _, ngettext, show_estimate, show_list, show_money
from klartext.limits.crossing import crossed
from klartext.limits.step import Known
from klartext.limits.step import Verdict as LimitVerdict
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.balance.reason import Side
    from klartext.limits.crossing import Crossing
    from klartext.model import Workbook

QUOTED: Final = 2
SHORT: Final = 60
# Strain that stays here or above is told, even if it doesn't rise.
HIGH: Final = 7
_FIRM: Final = {LimitVerdict.RAISE, LimitVerdict.END}
_UNKNOWN: Final = {None, Known.NEVER}


def tell_side(workbook: Workbook, side: Side) -> Iterator[str]:
    """Quote what weighs most on a side, and say so where it is the heavier of two."""
    found = heaviest(workbook.reasons, side)
    if not found:
        return
    quoted = show_list(
        [
            _("“{reason}” (weight {weight})").format(reason=gist(each.text, SHORT), weight=each.weight)
            for each in found[:QUOTED]
        ]
    )
    yield _("What weighs most: {reasons}.").format(reasons=quoted)
    scales = weigh(workbook.reasons)
    less, more = sorted((scales.pro, scales.con))
    if less and scales.heavier is side:
        yield _("This side is the heavier one, {more} to {less}.").format(
            more=show_weight(more), less=show_weight(less)
        )


def tell_crossed(workbook: Workbook, verdict: LimitVerdict) -> Iterator[str]:
    """Quote the limits with this verdict that are crossed, and how often."""
    found = [each for each in crossed(workbook) if each.limit.verdict is verdict and each.limit.behaviour]
    for crossing in found[:QUOTED]:
        yield _tell_crossing(crossing)


def _tell_crossing(crossing: Crossing) -> str:
    count, limit = crossing.count, crossing.limit
    if limit.verdict is LimitVerdict.END:
        sentence = ngettext(
            "“{behaviour}” was to end it, and it happened {count} time.",
            "“{behaviour}” was to end it, and it happened {count} times.",
            count,
        )
    elif limit.known in _UNKNOWN:
        sentence = ngettext(
            "“{behaviour}” happened {count} time, and you meant to raise it.",
            "“{behaviour}” happened {count} times, and you meant to raise it.",
            count,
        )
    else:
        sentence = ngettext(
            "“{behaviour}” happened {count} time. The client knows that limit.",
            "“{behaviour}” happened {count} times. The client knows that limit.",
            count,
        )
    return sentence.format(behaviour=gist(limit.behaviour, SHORT), count=count)


def tell_unknown(workbook: Workbook) -> Iterator[str]:
    """Say how many limits the client hasn't heard of."""
    silent = sum(limit.verdict in _FIRM and limit.known in _UNKNOWN for limit in workbook.limits)
    if silent:
        yield ngettext(
            "The client hasn't heard of {count} of your limits yet.",
            "The client hasn't heard of {count} of your limits yet.",
            silent,
        ).format(count=silent)


def tell_uncrossed(workbook: Workbook) -> Iterator[str]:
    """Say that no limit is crossed, once there are limits and a log."""
    has_limits = any(limit.verdict in _FIRM for limit in workbook.limits)
    if workbook.incidents and has_limits and not crossed(workbook):
        yield _("By your log none of your limits is crossed.")


def tell_new_terms(workbook: Workbook) -> Iterator[str]:
    """Say what the new terms would bring, where that is more than today."""
    numbers, currency = workbook.numbers, workbook.client.currency
    real, new = real_rate(numbers), new_rate(numbers)
    if real is not None and new is not None and new > real:
        yield _("On new terms an hour would bring {new} rather than {real}.").format(
            new=show_money(new, currency), real=show_money(real, currency)
        )
    terms, stay = future(numbers, Path.TERMS), future(numbers, Path.STAY)
    if terms and stay and terms.end > stay.end:
        yield _("After twelve months there would be {more} more than if all stays as it is.").format(
            more=show_estimate(amount(terms.end - stay.end), currency)
        )


def tell_end(workbook: Workbook) -> Iterator[str]:
    """Say that the reserve would carry an end, and how low it would get."""
    end = future(workbook.numbers, Path.END)
    if end is None or end.dry:
        return
    when, lowest = end.lowest
    if when:
        yield _("Your reserve would carry an end: it is lowest in month {month}, at {lowest}.").format(
            month=when, lowest=show_estimate(amount(lowest), workbook.client.currency)
        )
    else:
        yield _("Your reserve would carry an end: it doesn't fall below what it is today.")


def tell_strain(workbook: Workbook, direction: int) -> Iterator[str]:
    """Tell the strain where it eases (-1), or where it rises or stays high (1)."""
    went = course(workbook)
    if went is None:
        return
    rises = went.now > went.before if went.moved else went.overall >= HIGH
    eases = went.moved and went.now < went.before
    if direction == rises - eases:
        yield trend(workbook)
