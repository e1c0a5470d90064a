"""The talk in a few sentences: its setting, what you bring to it, what came out. What is not answered is not told."""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.i18n import _, ngettext, show_day, show_list, show_time

if TYPE_CHECKING:
    from klartext.conversation.step import Talk
    from klartext.model import Workbook


def setting(talk: Talk) -> str:
    """Tell where, when and how long; "" while none of it is known."""
    facts = [
        talk.place.label if talk.place else "",
        show_day(talk.day),
        show_time(talk.start) if talk.start else "",
        ngettext("{count} minute", "{count} minutes", talk.minutes).format(count=talk.minutes) if talk.minutes else "",
    ]
    known = [fact for fact in facts if fact]
    return _("The talk: {facts}.").format(facts=", ".join(known)) if known else ""


def luggage(workbook: Workbook) -> str:
    """Count what is prepared to be said."""
    points = sum(bool(point.text) for point in workbook.points)
    goods = sum(bool(good.text) for good in workbook.goods)
    answers = sum(bool(objection.answer) for objection in workbook.objections)
    things = [
        ngettext("{count} talking point", "{count} talking points", points).format(count=points) if points else "",
        ngettext("{count} good side", "{count} good sides", goods).format(count=goods) if goods else "",
        ngettext("{count} answer", "{count} answers", answers).format(count=answers) if answers else "",
        _("a limit below which you don't go") if workbook.talk.least else "",
    ]
    known = [thing for thing in things if thing]
    return _("You bring {things}.").format(things=show_list(known)) if known else ""


def outcome(workbook: Workbook) -> str:
    """Tell when you talked, what was agreed and when you speak again."""
    after = workbook.aftermath
    agreed = [agreement for agreement in workbook.agreements if agreement.what]
    undated = sum(agreement.day is None for agreement in agreed)
    parts = [
        _("You talked on {day}.").format(day=show_day(after.held)) if after.held else "",
        _agreed(len(agreed)) if agreed else "",
        _undated(undated) if undated else "",
        _("You speak again on {day}.").format(day=show_day(after.next_day)) if after.next_day else "",
    ]
    return " ".join(part for part in parts if part)


def _agreed(count: int) -> str:
    return ngettext("You agreed on {count} thing.", "You agreed on {count} things.", count).format(count=count)


def _undated(count: int) -> str:
    return ngettext("{count} of them has no date yet.", "{count} of them have no date yet.", count).format(count=count)
