"""The invitation to the talk and the short mail that confirms it, drafted from the answers in the client's language.

Invariant: a draft says nothing that was not answered. What it can't do without is missing: then it is empty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.conversation.step import Place, Safety, Who
from klartext.i18n import LANGUAGES, N_, _, show_date, show_list, show_time, speaking
from klartext.letter import is_familiar, letter, tongue
from klartext.limits.step import Group

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from klartext.client import Client
    from klartext.conversation.step import Agreement, Talk
    from klartext.model import Workbook


def invitation(workbook: Workbook) -> str:
    """Invite the client to the talk; "" without place and date, or when there will be no talk."""
    talk, client = workbook.talk, workbook.client
    if talk.safety is Safety.NO_TALK or talk.place is None or talk.day is None:
        return ""
    with speaking(tongue(client)):
        wish = " ".join(filter(None, [_wish(client), _topics(workbook)]))
        return letter(client, wish, "\n".join([_("My suggestion:"), *_frame(talk)]), _question(client))


def confirmation(workbook: Workbook) -> str:
    """Confirm to the client what was agreed, by whom and by when; "" while nothing was agreed."""
    after, client = workbook.aftermath, workbook.client
    agreed = [agreement for agreement in workbook.agreements if agreement.what.strip()]
    if not agreed:
        return ""
    with speaking(tongue(client)):
        thanks = (
            _("Thank you for our talk on {day}. This is what we agreed:").format(day=show_date(after.held, "long"))
            if after.held
            else _("Thank you for our talk. This is what we agreed:")
        )
        again = _("We speak again on {day}.").format(day=show_date(after.next_day, "long")) if after.next_day else ""
        return letter(client, "\n".join([thanks, *(_line(client, each) for each in agreed)]), again, _check(client))


def is_reworded(text: str, write: Callable[[Workbook], str], workbook: Workbook) -> bool:
    """Tell whether a letter reads otherwise than it would be drafted now, in either language."""
    for language in LANGUAGES:
        with speaking(language):
            if text == write(workbook):
                return False
    return bool(text)


def _wish(client: Client) -> str:
    return (
        _("I'd like to sit down with you calmly and talk about how we can go on working well together.")
        if is_familiar(client)
        else _("I would like to talk with you calmly about how we can go on working well together.")
    )


def _topics(workbook: Workbook) -> str:
    """Name what it is about as neutrally as can be: the areas of the limits behind the talking points."""
    told = {point.statement for point in workbook.points if point.statement}
    about = {statement.limit for statement in workbook.statements if statement.id in told and statement.limit}
    groups = {limit.group for limit in workbook.limits if limit.id in about}
    named = [_(_TOPICS[group]) for group in Group if group in groups]
    return _("It is about {topics}.").format(topics=show_list(named)) if named else ""


_TOPICS = {
    Group.TONE: N_("the way we talk with each other"),
    Group.PAYING: N_("the invoices"),
    Group.DEMANDS: N_("what belongs to the job and what doesn't"),
}


def _frame(talk: Talk) -> Iterator[str]:
    day = show_date(talk.day, "full")
    when = _("{day} at {time}").format(day=day, time=show_time(talk.start)) if talk.start else day
    yield _("When: {when}").format(when=when)
    if talk.minutes:
        yield _("How long: about {minutes} minutes").format(minutes=talk.minutes)
    if talk.place:
        place = _(_PLACES[talk.place])
        yield _("Where: {where}").format(where=", ".join(filter(None, [place, talk.where.strip()])))
    if talk.people.strip():
        yield _("Taking part: {people}").format(people=talk.people.strip())


_PLACES = {
    Place.OFFICE: N_("in my office"),
    Place.PHONE: N_("by phone"),
    Place.VIDEO: N_("by video"),
    Place.ELSEWHERE: N_("at a quiet place"),
}


def _question(client: Client) -> str:
    return (
        _("Does that suit you? If not, just name another time.")
        if is_familiar(client)
        else _("Would that suit you? If not, please suggest another time.")
    )


def _line(client: Client, agreement: Agreement) -> str:
    what = " ".join(agreement.what.split()).rstrip(".")
    who = _(_side(client, agreement.who)) if agreement.who else ""
    by = show_date(agreement.day, "long")
    if who and by:
        return _("– {who}: {what} (by {day})").format(who=who, what=what, day=by)
    if by:
        return _("– {what} (by {day})").format(what=what, day=by)
    return f"– {who}: {what}" if who else f"– {what}"


def _side(client: Client, who: Who) -> str:
    if who is Who.CLIENT:
        return N_("You, for your part") if is_familiar(client) else N_("On your side")
    return N_("On my side") if who is Who.ME else N_("Both of us")


def _check(client: Client) -> str:
    return (
        _("If you understood something differently, just write to me in the next few days.")
        if is_familiar(client)
        else _("If you understood anything differently, please write to me in the next few days.")
    )
