"""What a message says, put together from its parts: as lines to speak, and as an e-mail with its subject.

Invariants: a draft speaks the client's language and form of address; each part stands in it as it was typed; a part
that is missing leaves no gap. With neither fact nor limit nor request there is nothing to say: the draft is empty.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from klartext.i18n import LANGUAGES, _, show_date, speaking
from klartext.i18n import spoken as language
from klartext.letter import is_familiar, letter, tongue
from klartext.limits.step import Group, Verdict
from klartext.message.sentence import begins_with_lead, finished, flow, is_conditional, is_question, is_whole, names_day
from klartext.message.tone.mark import Lack
from klartext.words import gist

if TYPE_CHECKING:
    from datetime import date

    from klartext.client import Client
    from klartext.limits.step import Limit
    from klartext.message.step import Statement
    from klartext.model import Workbook

# A subject of this many characters is shown in full by the usual mail programs.
LONGEST_SUBJECT: Final = 60
_DAY_AND_MONTH: Final = {"de": "d. MMMM", "en": "d MMMM"}


def spoken(workbook: Workbook, statement: Statement) -> str:
    """Return the message as lines to say, one thought each."""
    if not _has_core(statement):
        return ""
    client, limit = workbook.client, limit_of(workbook, statement)
    with speaking(tongue(client)):
        lines = (
            _addressed(client, _opening(limit)),
            _fact(statement),
            _effect(statement),
            _need(statement),
            _boundary(statement),
            _request(client, limit, statement, short_day(statement.request_by)),
            _otherwise(statement),
            _last_question(client, statement),
        )
        return "\n".join(filter(None, lines))


def subject(workbook: Workbook, statement: Statement) -> str:
    """Return a subject that says what is asked for and by when, in at most 60 characters."""
    about = (statement.request.strip() or statement.boundary.strip() or statement.fact.strip()).rstrip(".!")
    if not about:
        return ""
    day = statement.request_by if statement.request.strip() else None
    limit = limit_of(workbook, statement)
    with speaking(tongue(workbook.client)):
        if day is None or names_day(about, day):
            return _in_short(about, limit, LONGEST_SUBJECT)
        room = LONGEST_SUBJECT - len(_("{about} – by {day}").format(about="", day=short_day(day)))
        return _("{about} – by {day}").format(about=_in_short(about, limit, room), day=short_day(day))


def mail(workbook: Workbook, statement: Statement) -> str:
    """Return the message as an e-mail, from the greeting to the name."""
    if not _has_core(statement):
        return ""
    client, limit = workbook.client, limit_of(workbook, statement)
    with speaking(tongue(client)):
        return letter(
            client,
            _opening(limit),
            flow(_fact(statement), _effect(statement)),
            flow(_need(statement), _boundary(statement)),
            _request(client, limit, statement, show_date(statement.request_by, "long")),
            _otherwise(statement),
            _thanks(client),
        )


def follows(workbook: Workbook, statement: Statement, name: str) -> bool:
    """Tell whether a field still reads as it was put together, in whichever language, and so follows its parts."""
    for each in LANGUAGES:
        with speaking(each):
            if getattr(statement, name) == _DRAFTS[name](workbook, statement):
                return True
    return False


def held(statement: Statement, text: str) -> frozenset[Lack]:
    """Return what a text is known to hold because a part of the message stands in it."""
    parts = {Lack.FACT: statement.fact, Lack.LIMIT: statement.boundary, Lack.REQUEST: statement.request}
    found = {lack for lack, part in parts.items() if part.strip() and part.strip() in text}
    if statement.request_by and names_day(text, statement.request_by):
        found.add(Lack.DATE)
    return frozenset(found)


def limit_of(workbook: Workbook, statement: Statement) -> Limit | None:
    """Return the limit that the message is about, if there is one."""
    return next((limit for limit in workbook.limits if statement.limit and limit.id == statement.limit), None)


def short_day(day: date | None) -> str:
    """Write a day without its year, as one says it, in the language being spoken."""
    return show_date(day, _DAY_AND_MONTH[language()])


def _in_short(about: str, limit: Limit | None, room: int) -> str:
    """Return what it is about if it fits, else the area it belongs to; cut only where that is not known."""
    if len(" ".join(about.split(maxsplit=room))) <= room:
        return gist(about, room)
    match limit.group if limit else None:
        case Group.TONE:
            return _("How we talk with each other")
        case Group.PAYING:
            return _("Open payment")
        case Group.DEMANDS:
            return _("An agreement on our work")
    return gist(about, room)


def _has_core(statement: Statement) -> bool:
    return any(part.strip() for part in (statement.fact, statement.boundary, statement.request))


def _addressed(client: Client, sentence: str) -> str:
    """Begin what is said with the name, where there is one."""
    person = " ".join(client.person.split())
    return f"{person}, {sentence}" if person else sentence[:1].upper() + sentence[1:]


def _opening(limit: Limit | None) -> str:
    """Return a first sentence without a reproach; it stands behind a comma and begins as it may stand there."""
    if limit and limit.verdict is Verdict.END:
        return _("I have something to say that matters a great deal to me.")
    match limit.group if limit else None:
        case Group.TONE:
            return _("I care about how we work together, so I would like to bring something up.")
        case Group.PAYING:
            return _("I would like to clear up a question of payment.")
        case Group.DEMANDS:
            return _("I want our work to go well, and for that I would like us to agree on something.")
    return _("I value our work together, so I would like to clear something up.")


def _fact(statement: Statement) -> str:
    return _led(statement.fact, _("What happened: {text}"))


def _effect(statement: Statement) -> str:
    return _led(statement.effect, _("The result: {text}"))


def _need(statement: Statement) -> str:
    return _led(statement.need, _("What matters to me here: {text}"))


def _boundary(statement: Statement) -> str:
    return _led(statement.boundary, _("My rule is: {text}"))


def _otherwise(statement: Statement) -> str:
    if is_conditional(statement.otherwise):
        return finished(statement.otherwise)
    text = finished(statement.otherwise)
    return _("If nothing changes: {text}").format(text=text) if text else ""


def _request(client: Client, limit: Limit | None, statement: Statement, day: str) -> str:
    """Ask for what is asked for; the day comes with it unless the request names it already."""
    text = statement.request.strip()
    lead = _("Here is my request: {text}") if is_familiar(client) else _("What I ask of you: {text}")
    asked = _led(text, lead)
    if not statement.request_by or names_day(text, statement.request_by):
        return asked
    return flow(asked, _by(client, limit, text).format(day=day))


def _by(client: Client, limit: Limit | None, request: str) -> str:
    """Return the sentence that names the day: for an answer, a payment, a promise, or for anything else."""
    group = limit.group if limit else None
    if not request or is_question(request):
        return _("Please get back to me by {day}.") if is_familiar(client) else _("Please reply to me by {day}.")
    if group is Group.PAYING:
        return _("I am counting on it by {day}.")
    if group is Group.TONE:
        return _("Please confirm that by {day}.") if is_familiar(client) else _("Please confirm this to me by {day}.")
    return _("I would like to have this settled by {day}.")


def _last_question(client: Client, statement: Statement) -> str:
    if is_question(statement.request):
        return ""
    if statement.request.strip():
        return _("Can we agree on that?")
    return _("How do you see it?") if is_familiar(client) else _("How do you see this?")


def _thanks(client: Client) -> str:
    return (
        _("If anything about this is unclear, just write to me. Thanks for that.")
        if is_familiar(client)
        else _("If anything about this is unclear, please write to me. Thank you.")
    )


def _led(text: str, lead: str) -> str:
    """Return typed words as a sentence: on their own if they are one, otherwise behind a few words of ours."""
    ended = finished(text)
    return ended if not ended or is_whole(text) or begins_with_lead(text) else lead.format(text=ended)


_DRAFTS = {"spoken": spoken, "subject": subject, "mail": mail}
