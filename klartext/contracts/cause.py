"""Leaving at once for a weighty reason: what it needs, and the two weeks of the law.

Invariant: nothing here says whether a reason is weighty enough; that is for a lawyer. Sources: §§ 314 and 626 BGB; the
two weeks hold for German service contracts.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.contracts import law
from klartext.contracts.statutory import last_day_for_cause
from klartext.contracts.workdays import GERMANY
from klartext.i18n import _, ngettext, show_date, show_day
from klartext.limits.step import Verdict
from klartext.words import gist

if TYPE_CHECKING:
    from datetime import date

    from klartext.limits.step import Incident
    from klartext.model import Workbook

LONGEST_FACTS = 300


def needs() -> list[str]:
    """Say what an end for a weighty reason mostly needs."""
    return [
        _("A reason so weighty that waiting for the regular end is too much to ask. Annoyance alone is seldom enough."),
        _("Mostly a warning first, or a deadline, in writing, that led nowhere (§ 314 BGB)."),
        _(
            "Speed: for service contracts the notice has to arrive within two weeks of the day on which you know the "
            "facts (§ 626 BGB), for others within a reasonable time."
        ),
        _("Facts that you can prove: dates, words, witnesses, mails. If the client asks, the reason goes in writing."),
    ]


def last_day(workbook: Workbook) -> date | None:
    """Return the last day for a notice for cause to arrive; None while it is not known since when, or abroad."""
    known_since = workbook.ground.cause_known
    if known_since is None or law.of(workbook.client).country != GERMANY:
        return None
    return last_day_for_cause(known_since)


def latest_incident(workbook: Workbook, on: date) -> Incident | None:
    """Return the latest incident on a limit that ends the relationship; the two weeks might run from its day."""
    ending = {limit.id for limit in workbook.limits if limit.verdict is Verdict.END}
    dated = [each for each in workbook.incidents if each.limit in ending and each.day and each.day <= on]
    return max(dated, key=lambda each: (str(each.day), each.id), default=None)


def tell(workbook: Workbook, on: date) -> list[str]:
    """Say how the two weeks stand, and whether a warning was noted; nothing while there is nothing to tell."""
    ground = workbook.ground
    if not (ground.cause or ground.cause_known or ground.cause_warned):
        return []
    said = [_two_weeks(workbook, on)]
    if ground.cause_warned is None:
        said.append(_("You noted no warning yet. Ask whether one has to come first."))
    elif ground.cause_known and ground.cause_warned > ground.cause_known:
        said.append(
            _("The warning came after the day since which you know the facts. Ask whether something new has to happen.")
        )
    return said


def question(workbook: Workbook) -> str:
    """Word the question to the lawyer; "" while the facts are not written down."""
    ground = workbook.ground
    facts = gist(ground.cause, LONGEST_FACTS)
    if not facts:
        return ""
    facts = facts if facts.endswith((".", "!", "?", "…", "”", "“")) else f"{facts}."
    if ground.cause_known:
        return _(
            "Known since {day}: {facts} Is that a weighty reason, does a warning have to come first, and by when does "
            "a notice have to arrive?"
        ).format(day=show_date(ground.cause_known), facts=facts)
    return _("{facts} Is that a weighty reason, does a warning have to come first, and how quickly must I act?").format(
        facts=facts
    )


def _two_weeks(workbook: Workbook, on: date) -> str:
    last = last_day(workbook)
    if workbook.ground.cause_known is None:
        return _("With the day since which you know it, you see here when the two weeks end.")
    if last is None:
        return _("The two weeks are German law. Elsewhere, too, nobody should wait long: ask now.")
    days = (last - on).days
    if days < 0:
        return _(
            "The two weeks ended on {day}. Whether it still counts, perhaps because it goes on, is a question for a "
            "lawyer."
        ).format(day=show_day(last))
    if days == 0:
        return _("The two weeks end today. Call a lawyer now if you want to go this way.")
    return ngettext(
        "The two weeks end on {day}: {count} day left. By then the notice has to be there.",
        "The two weeks end on {day}: {count} days left. By then the notice has to be there.",
        days,
    ).format(day=show_day(last), count=days)
