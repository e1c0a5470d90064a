"""Step 6: what this client is worth to me, and what ending would cost."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from klartext.balance.decision import Beyond, Decision, Verdict
from klartext.balance.numbers import Numbers
from klartext.balance.rate import tell_rate
from klartext.balance.reason import Reason, Side, Sure
from klartext.balance.share import HALF, share, tell_share
from klartext.balance.tipping import tell_tipping
from klartext.balance.trouble import tell_trouble
from klartext.balance.weighing import THIRDS, WHOLE, is_weighed, show_weight, weigh
from klartext.i18n import _, ngettext
from klartext.task import Task

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.model import Workbook

__all__ = ["Beyond", "Decision", "Numbers", "Reason", "Side", "Sure", "Verdict", "missing", "summary", "tasks"]

MOST_SENTENCES: Final = 4


def missing(workbook: Workbook) -> Iterator[str]:
    """Name what the core of this step still lacks."""
    written = [reason for reason in workbook.reasons if reason.text and reason.side]
    sides = {reason.side for reason in written}
    if Side.PRO not in sides:
        yield _("one thing that speaks for the client")
    if Side.CON not in sides:
        yield _("one thing that speaks against the client")
    weightless = sum(reason.weight is None for reason in written)
    if weightless:
        yield ngettext("the weight of {count} reason", "the weight of {count} reasons", weightless).format(
            count=weightless
        )
    decision = workbook.decision
    if decision.verdict is None:
        yield _("your decision, or “not yet”")
    elif decision.verdict is Verdict.NOT_YET and decision.again is None:
        yield _("the day on which you look again")
    elif decision.verdict is Verdict.CONDITIONS and not decision.conditions:
        yield _("the conditions")


def summary(workbook: Workbook) -> str:
    """Say in a few sentences how the weights stand and what the numbers show; neither decides."""
    numbers, currency = workbook.numbers, workbook.client.currency
    telling = [_tell_weights(workbook), tell_tipping(workbook.reasons), tell_rate(numbers, currency)]
    others = [tell_share(numbers), tell_trouble(workbook)]
    part = share(numbers)
    telling += others if part is None or part > HALF else reversed(others)
    told = [sentence for sentence in telling if sentence][:MOST_SENTENCES]
    return " ".join([*told, _("You decide; later is fine.")]) if told else ""


def tasks(workbook: Workbook) -> Iterator[Task]:
    """Contribute what the decision asks for next, on the day on which the owner looks again."""
    decision = workbook.decision
    if decision.verdict is Verdict.NOT_YET:
        yield Task("decision-again", "balance", _("Look at the decision again"), decision.again)
    elif decision.verdict is Verdict.CONDITIONS:
        yield Task("decision-conditions", "balance", _("See whether the conditions are met"), decision.again)
    elif decision.verdict is Verdict.END:
        yield Task("decision-end", "balance", _("Prepare the end: dates, hand-over, last invoice"), decision.again)


def _tell_weights(workbook: Workbook) -> str:
    scales = weigh(workbook.reasons)
    if not (scales.pro or scales.con):
        return ""
    is_sure = all(THIRDS[reason.sure] == WHOLE for reason in workbook.reasons if is_weighed(reason))
    sentence = (
        _("What speaks for it weighs {pro}, what speaks against it {con}.")
        if is_sure
        else _("With your doubts counted in, what speaks for it weighs {pro}, what speaks against it {con}.")
    )
    return sentence.format(pro=show_weight(scales.pro), con=show_weight(scales.con))
