"""The cash line in words: each future in a sentence, and what it was reckoned from."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from klartext.balance.cash import ASKS, NEEDED, YEAR, Path, amount, future, futures, month
from klartext.balance.numbers import unanswered
from klartext.i18n import _, ngettext, show_estimate, show_list, show_number

if TYPE_CHECKING:
    from decimal import Decimal

    from klartext.balance.cash import Future
    from klartext.balance.numbers import Numbers
    from klartext.model import Workbook

ENOUGH_TO_COMPARE: Final = 2


def tell_futures(workbook: Workbook) -> list[str]:
    """Say of each future that can be reckoned how the cash goes; nothing while there is only one."""
    found = futures(workbook.numbers)
    if len(found) < ENOUGH_TO_COMPARE:
        return []
    return [tell_future(each, workbook.client.currency) for each in found]


def tell_future(line: Future, currency: str) -> str:
    """Say when the money runs out or is lowest, when it is back at today's level, and what is there after a year."""
    when, lowest = line.lowest
    words = {
        "future": line.path.label,
        "when": when,
        "lowest": show_estimate(amount(lowest), currency),
        "end": show_estimate(amount(line.end), currency),
        "dry": line.dry,
        "back": line.back,
    }
    return _shape(line, when).format(**words)


def tell_assumptions(workbook: Workbook) -> str:
    """Say what the futures are reckoned from, and what is not in them."""
    numbers, currency = workbook.numbers, workbook.client.currency
    today = month(numbers)
    if today is None:
        return ""
    base = (
        _("Reckoned simply, with {reserve} in reserve and a need of {need} a month, which is what comes in today.")
        if numbers.need is None
        else _("Reckoned simply, with {reserve} in reserve, a need of {need} a month and {others} from other clients.")
    )
    told = [
        base.format(
            reserve=show_estimate(amount(today.reserve), currency),
            need=show_estimate(amount(today.need), currency),
            others=show_estimate(amount(today.others), currency),
        )
    ]
    if future(numbers, Path.END):
        told.append(_tell_end(numbers))
    told.append(_("Hours won, late payments and other taxes are left out."))
    return " ".join(told)


def tell_unanswered_futures(numbers: Numbers) -> list[str]:
    """Say what each line of the picture still needs."""
    if numbers.is_blank():
        return []
    lacking = unanswered(numbers, *NEEDED)
    if lacking:
        return [_("The cash line still needs: {questions}.").format(questions=show_list(lacking))]
    return [
        _("The line “{future}” still needs: {questions}.").format(future=path.label, questions=show_list(missing))
        for path in Path
        if (missing := unanswered(numbers, *ASKS[path]))
    ]


def show_months(months: Decimal) -> str:
    """Write a length of time in months ("1 month", "5.5 months")."""
    return ngettext("{months} month", "{months} months", 1 if months == 1 else 2).format(months=show_number(months))


def _shape(line: Future, when: int) -> str:  # noqa: PLR0911 - one line a shape
    """Return the sentence that fits the shape of a line."""
    if line.dry and line.back:
        return _(
            "{future}: the money runs out in month {dry}, lowest is {lowest}; in month {back} it is back where it is "
            "today."
        )
    if line.dry:
        return _("{future}: the money runs out in month {dry}; the lowest point is {lowest}.")
    if line.back:
        return _("{future}: lowest is {lowest} in month {when}; in month {back} it is back where it is today.")
    if when == YEAR:
        return _("{future}: down to {end} after twelve months.")
    if when:
        return _("{future}: lowest is {lowest} in month {when}; after twelve months there is {end}.")
    if line.end == line.start:
        return _("{future}: the reserve stays where it is, at {end}.")
    return _("{future}: up to {end} after twelve months.")


def _tell_end(numbers: Numbers) -> str:
    gap = show_months(numbers.replaced) if numbers.replaced else ""
    runs_on = show_months(numbers.notice) if numbers.notice else ""
    if runs_on and gap:
        return _("Ending means {notice} of notice, then {gap} without a replacement, then all of it replaced.").format(
            notice=runs_on, gap=gap
        )
    if gap:
        return _("Ending means {gap} without a replacement, then all of it replaced.").format(gap=gap)
    return _("Ending means that all of it is replaced at once.")
