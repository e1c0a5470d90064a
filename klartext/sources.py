"""What is derived from what: for each field that the app can fill, the text it would write there.

A source that is missing gives an empty text; texts to the client are written in the client's language.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from klartext.balance.offers import figure
from klartext.consequences.announcement import announcement
from klartext.conversation.letters import confirmation, invitation
from klartext.distance.replies import autoreply, voicemail
from klartext.i18n import _, show_date, speaking
from klartext.letter import tongue
from klartext.message import draft, offers
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Callable

    from klartext.balance.step import Reason
    from klartext.client import Client
    from klartext.consequences.step import Rung
    from klartext.conversation.step import Aftermath, Agreement, Point, Talk
    from klartext.limits.step import Incident, Limit
    from klartext.message.step import Statement
    from klartext.model import Workbook


LONGEST_AGREEMENT = 160


@dataclass(frozen=True)
class Derived:
    """A field whose text can be made from records of the `sources` kinds."""

    kind: str
    field: str
    sources: tuple[str, ...]
    text: Callable[[Workbook, Any], str]


def told(client: Client, incident: Incident) -> str:
    """Tell an incident as the fact of a message, in the client's language."""
    if not incident.what or not incident.day:
        return incident.what
    with speaking(tongue(client)):
        return _("On {day}: {what}").format(day=show_date(incident.day, "long"), what=incident.what)


def line_of(statement: Statement) -> str:
    """Return what a message wants as one line to say."""
    return gist(statement.request or statement.boundary or statement.fact)


def trigger_of(limit: Limit) -> str:
    """Return what sets off a rung that belongs to a limit."""
    return limit.point or limit.behaviour


def broken(agreement: Agreement) -> str:
    """Return what sets off a rung that belongs to an agreement: its day passes and nothing has happened."""
    if not agreement.what or not agreement.day:
        return ""
    return _("By {day} “{what}” has not happened").format(
        day=show_date(agreement.day, "long"), what=gist(agreement.what, LONGEST_AGREEMENT)
    )


def _limit(workbook: Workbook, limit_id: str) -> Limit | None:
    return next((limit for limit in workbook.limits if limit_id and limit.id == limit_id), None)


def _statement(workbook: Workbook, statement_id: str) -> Statement | None:
    return next((each for each in workbook.statements if statement_id and each.id == statement_id), None)


def _fact(workbook: Workbook, statement: Statement) -> str:
    found = (each for each in workbook.incidents if statement.incident and each.id == statement.incident)
    incident = next(found, None)
    return told(workbook.client, incident) if incident else ""


def _need(workbook: Workbook, statement: Statement) -> str:
    limit = _limit(workbook, statement.limit)
    return limit.need if limit else ""


def _otherwise(workbook: Workbook, statement: Statement) -> str:
    limit = _limit(workbook, statement.limit)
    return limit.response if limit else ""


def _point(workbook: Workbook, point: Point) -> str:
    statement = _statement(workbook, point.statement)
    return line_of(statement) if statement else ""


def _trigger(workbook: Workbook, rung: Rung) -> str:
    limit = _limit(workbook, rung.limit)
    if limit:
        return trigger_of(limit)
    agreement = next((each for each in workbook.agreements if rung.agreement and each.id == rung.agreement), None)
    return broken(agreement) if agreement else ""


def _action(workbook: Workbook, rung: Rung) -> str:
    statement = _statement(workbook, rung.statement)
    if statement:
        return statement.otherwise
    limit = _limit(workbook, rung.limit)
    return limit.response if limit else ""


def _reason(workbook: Workbook, reason: Reason) -> str:
    good = next((good for good in workbook.goods if reason.good and good.id == reason.good), None)
    limit = _limit(workbook, reason.limit)
    return good.text if good else limit.behaviour if limit else figure(workbook, reason)


def _invitation(workbook: Workbook, _talk: Talk) -> str:
    return invitation(workbook)


def _confirmation(workbook: Workbook, _after: Aftermath) -> str:
    return confirmation(workbook)


# A text stands after the texts that it is made from.
DERIVED: tuple[Derived, ...] = (
    Derived("statements", "fact", ("incidents", "client"), _fact),
    Derived("statements", "need", ("limits",), _need),
    Derived("statements", "otherwise", ("limits",), _otherwise),
    Derived("statements", "effect", ("incidents", "client"), offers.cost),
    Derived("statements", "effect", ("client",), offers.effect),
    Derived("statements", "boundary", ("client",), offers.boundary),
    Derived("statements", "request", ("client",), offers.request),
    Derived("statements", "otherwise", ("statements", "client"), offers.unless),
    Derived("statements", "spoken", ("statements", "limits", "client"), draft.spoken),
    Derived("statements", "subject", ("statements", "limits", "client"), draft.subject),
    Derived("statements", "mail", ("statements", "limits", "client"), draft.mail),
    Derived("points", "text", ("statements",), _point),
    Derived("talk", "invitation", ("talk", "client", "points", "statements", "limits"), _invitation),
    Derived("aftermath", "mail", ("agreements", "aftermath", "client"), _confirmation),
    Derived("boundary", "autoreply_de", ("core_hours", "mail_slots", "client"), lambda book, _: autoreply(book, "de")),
    Derived("boundary", "autoreply_en", ("core_hours", "mail_slots", "client"), lambda book, _: autoreply(book, "en")),
    Derived("boundary", "voicemail_de", ("core_hours", "client"), lambda book, _: voicemail(book, "de")),
    Derived("boundary", "voicemail_en", ("core_hours", "client"), lambda book, _: voicemail(book, "en")),
    Derived("rungs", "trigger", ("limits", "agreements"), _trigger),
    Derived("rungs", "action", ("limits", "statements"), _action),
    Derived("announcement", "text", ("rungs", "statements", "decision", "client"), lambda book, _: announcement(book)),
    Derived("reasons", "text", ("limits", "goods", "incidents", "numbers", "client"), _reason),
)
