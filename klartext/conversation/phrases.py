"""Sentences to pick from: what I want, what I don't go below, how I begin and how I end, and what may be good.

What is said to the client is in the client's language and form of address; what I say to myself is in mine.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.i18n import N_, _, speaking
from klartext.letter import is_familiar, tongue
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from klartext.client import Client
    from klartext.model import Workbook

# From so many messages of step 3 a sentence is offered; more would bury the others.
MOST_FROM_MESSAGES = 3
LONGEST = 200


def openings(workbook: Workbook) -> list[str]:
    """Return first sentences; one begins with something good, if any was named."""
    good = next((good.text for good in workbook.goods if good.text.strip()), "")
    found = _said(workbook.client, _OPENINGS)
    if good:
        with speaking(tongue(workbook.client)):
            found.append(_("I'd like to begin with what works well: {good}").format(good=gist(good, LONGEST)))
    return found


def closings(workbook: Workbook) -> list[str]:
    """Return last sentences: after a yes, for later, and when you are not of one mind."""
    return _said(workbook.client, _CLOSINGS)


def aims(workbook: Workbook) -> list[str]:
    """Return what one may want to achieve, beginning with what step 3 asks for."""
    return [*_first(statement.request for statement in workbook.statements), *map(_, _AIMS)]


def leasts(workbook: Workbook) -> list[str]:
    """Return what one may not want to go below, beginning with what step 3 won't accept."""
    return [*_first(statement.boundary for statement in workbook.statements), *map(_, _LEASTS)]


def goods(workbook: Workbook) -> list[str]:
    """Return what may be good about working together and is not in the list yet."""
    listed = {good.text for good in workbook.goods}
    return [text for text in map(_, _GOODS) if text not in listed]


def _said(client: Client, pairs: Iterable[tuple[str, str]]) -> list[str]:
    with speaking(tongue(client)):
        return [_(familiar if familiar and is_familiar(client) else formal) for formal, familiar in pairs]


def _first(texts: Iterable[str]) -> Iterator[str]:
    """Walk the first few different texts, each in short."""
    yield from list(dict.fromkeys(gist(text, LONGEST) for text in texts if text.strip()))[:MOST_FROM_MESSAGES]


# Each as one says it formally, and on first-name terms where that differs.
_OPENINGS = (
    (
        N_("Thank you for taking the time. I would like us to work well together, and for that I want to settle a few "
           "things with you."),
        N_("Thanks for taking the time. I'd like us to work well together, and for that I want to sort out a few "
           "things with you."),
    ),
    (
        N_("I have written down a few points. I would like to name them first, and then I'd like to hear how you see "
           "them."),
        N_("I've written down a few points. Let me name them first, and then I'd like to hear how you see them."),
    ),
    (N_("There is something on my mind that I have put off for too long. May I tell you about it?"),
     N_("There's something on my mind that I've put off for too long. Can I tell you about it?")),
)  # fmt: skip
_CLOSINGS = (
    (
        N_("Thank you for this talk. I'll write down today what we have agreed, and send it to you."),
        N_("Thanks for this talk. I'll write down today what we agreed, and send it to you."),
    ),
    (N_("In four weeks we look together at how it is going."), ""),
    (N_("I want to think about that. You'll have my answer by noon tomorrow."), ""),
    (
        N_("We don't agree on this today. I'll write to you what I do next."),
        N_("We don't agree on this today. I'll drop you a line about what I do next."),
    ),
)
_AIMS = (
    N_("We speak calmly with each other, also when something goes wrong."),
    N_("There is a date by which the open invoices are paid."),
    N_("Extra work begins with an order in writing."),
    N_("There are fixed times at which I can be reached."),
)
_LEASTS = (
    N_("Nobody shouts. If it happens, I end the talk."),
    N_("A date for the oldest open invoice."),
    N_("No extra work without an order in writing."),
    N_("No calls after the end of my working day."),
)
_GOODS = (
    N_("The work itself interests me."),
    N_("The instructions are clear."),
    N_("Decisions come quickly."),
    N_("I have a free hand in how I do it."),
    N_("The invoices used to be paid on time."),
    N_("We have known each other for a long time."),
    N_("I am recommended to others."),
    N_("In the end we have always found a solution."),
)
