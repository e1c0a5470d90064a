"""What the verdicts add up to, in one sentence: whole sentences for each mixture, so that no zero is ever counted."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from klartext.i18n import N_, _, ngettext

if TYPE_CHECKING:
    from klartext.model import Workbook

# By which verdicts there are: live, raise, end. With a single one the behaviours are named, else their sum.
_SUMS = {
    (True, True, True): N_(
        "Of {count} behaviours you can live with {live}, you raise {raised}, and {end} would end it."
    ),
    (True, True, False): N_("Of {count} behaviours you can live with {live}, and you raise {raised}."),
    (True, False, True): N_("Of {count} behaviours you can live with {live}, and {end} would end it."),
    (False, True, True): N_("Of {count} behaviours you raise {raised}, and {end} would end it."),
}


def verdicts_in_words(workbook: Workbook) -> str:
    """Say what the verdicts add up to; nothing while there is none."""
    given: Counter[str | None] = Counter(limit.verdict for limit in workbook.limits if limit.behaviour)
    live, raised, end = given["live"], given["raise"], given["end"]
    count = live + raised + end
    if not count:
        return ""
    sentence = _SUMS.get((live > 0, raised > 0, end > 0))
    if sentence:
        text = _(sentence)
    elif live:
        text = ngettext("You can live with {count} behaviour.", "You can live with {count} behaviours.", count)
    elif raised:
        text = ngettext("You raise {count} behaviour.", "You raise {count} behaviours.", count)
    else:
        text = ngettext("{count} behaviour would end it.", "{count} behaviours would end it.", count)
    return text.format(count=count, live=live, raised=raised, end=end) + _undecided(given[None])


def _undecided(count: int) -> str:
    if not count:
        return ""
    still = ngettext("{count} still waits for your verdict.", "{count} still wait for your verdict.", count)
    return f" {still.format(count=count)}"
