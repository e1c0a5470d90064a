"""The figures of a year in sentences, and what each of them still needs."""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.balance import rate, share
from klartext.balance.numbers import unanswered
from klartext.balance.rate import tell_rate_in_full
from klartext.balance.share import tell_dependence, tell_share
from klartext.balance.trouble import tell_trouble
from klartext.i18n import _, show_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.balance.numbers import Numbers
    from klartext.model import Workbook


def figures(workbook: Workbook) -> list[str]:
    """Return what the numbers add up to, one sentence or two each."""
    numbers = workbook.numbers
    share_of_it = " ".join(filter(None, (tell_share(numbers), tell_dependence(numbers))))
    told = (tell_rate_in_full(numbers, workbook.client.currency), share_of_it, tell_trouble(workbook))
    return [sentence for sentence in told if sentence]


def tell_unanswered(numbers: Numbers) -> Iterator[str]:
    """Say which answers a figure still needs; nothing before the first number, so that nobody feels examined."""
    if numbers.is_blank():
        return
    needs_rate = _("Your real hourly rate still needs: {questions}.")
    needs_share = _("The share of your turnover still needs: {questions}.")
    for sentence, names in ((needs_rate, rate.NEEDED), (needs_share, share.NEEDED)):
        lacking = unanswered(numbers, *names)
        if lacking:
            yield sentence.format(questions=show_list(lacking))
    if numbers.billed is not None and numbers.unbilled is not None and not numbers.billed + numbers.unbilled:
        yield _("Without hours there is no hourly rate.")
