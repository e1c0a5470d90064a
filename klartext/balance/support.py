"""What speaks for which decision, read off the answers: weights, crossed limits, hourly rate, cash line, strain.

Invariant: it puts the owner's own answers beside each decision and ranks none. A decision for which nothing speaks yet
is left out.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from klartext.balance.cash import Path, future
from klartext.balance.decision import Verdict
from klartext.balance.evidence import (
    tell_crossed,
    tell_end,
    tell_new_terms,
    tell_side,
    tell_strain,
    tell_uncrossed,
    tell_unknown,
)
from klartext.balance.rate import real_rate
from klartext.balance.reason import Side, Sure
from klartext.balance.tipping import tippings
from klartext.balance.trouble import year
from klartext.balance.weighing import is_weighed, weigh
from klartext.i18n import N_, _, ngettext, show_estimate
from klartext.limits.step import Verdict as LimitVerdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from klartext.model import Workbook


@dataclass(frozen=True)
class Support:
    """A decision and the sentences that speak for it."""

    verdict: Verdict
    sentences: tuple[str, ...]

    @property
    def title(self) -> str:
        """What the sentences speak for, in the language being spoken."""
        return _(_TITLES[self.verdict])


def support(workbook: Workbook) -> list[Support]:
    """Return what speaks for each decision, in the order in which they are offered."""
    found = (Support(verdict, tuple(speaks(workbook))) for verdict, speaks in _SPEAKS.items())
    return [each for each in found if each.sentences]


def _for_going_on(workbook: Workbook) -> Iterator[str]:
    yield from tell_side(workbook, Side.PRO)
    numbers = workbook.numbers
    real, end = real_rate(numbers), future(numbers, Path.END)
    if real is not None and numbers.rate is not None and real >= numbers.rate:
        yield _("An hour really brings as much as you want, or more.")
    if end and end.dry:
        yield _("If it ended, the money would run out in month {month}.").format(month=end.dry)
    yield from tell_strain(workbook, -1)
    yield from tell_uncrossed(workbook)


def _for_conditions(workbook: Workbook) -> Iterator[str]:
    yield from tell_crossed(workbook, LimitVerdict.RAISE)
    yield from tell_unknown(workbook)
    yield from tell_new_terms(workbook)


def _for_ending(workbook: Workbook) -> Iterator[str]:
    yield from tell_crossed(workbook, LimitVerdict.END)
    yield from tell_side(workbook, Side.CON)
    yield from tell_strain(workbook, 1)
    expected = year(workbook)
    if expected:
        cost = show_estimate(expected.cost, workbook.client.currency)
        yield _("A year of trouble costs about {amount}.").format(amount=cost)
    yield from tell_end(workbook)


def _for_not_yet(workbook: Workbook) -> Iterator[str]:
    weighed = [reason for reason in workbook.reasons if is_weighed(reason)]
    scales = weigh(weighed)
    nearest = next(iter(tippings(weighed)), None)
    if scales.pro and scales.con and (scales.heavier is None or (nearest and nearest.steps == 1)):
        yield _("The weights are close: one step on one of them makes the difference.")
    guesses = sum(reason.sure is Sure.GUESS for reason in weighed)
    if guesses:
        yield ngettext(
            "{count} of your reasons is a guess. Perhaps you can find out.",
            "{count} of your reasons are guesses. Perhaps you can find out.",
            guesses,
        ).format(count=guesses)


_TITLES: Final = {
    Verdict.GO_ON: N_("For going on:"),
    Verdict.CONDITIONS: N_("For conditions:"),
    Verdict.END: N_("For ending it:"),
    Verdict.NOT_YET: N_("For “not yet”:"),
}
_SPEAKS: Final[dict[Verdict, Callable[[Workbook], Iterator[str]]]] = {
    Verdict.GO_ON: _for_going_on,
    Verdict.CONDITIONS: _for_conditions,
    Verdict.END: _for_ending,
    Verdict.NOT_YET: _for_not_yet,
}
