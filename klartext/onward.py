"""The ways between records of different steps: back to what one was made from, on to what can be made from it.

incident -> message; limit -> message, rung, reason; message -> talking point, rung; agreement -> rung;
rung -> reason, plan; good -> reason.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from klartext.balance.step import Reason, Side
from klartext.consequences.step import Rung
from klartext.conversation.step import Agreement, Good, Point, Who
from klartext.i18n import N_, _, show_date
from klartext.limits.step import Incident, Limit, Verdict
from klartext.message.offers import announced
from klartext.message.step import Statement
from klartext.sources import broken, line_of, told, trigger_of
from klartext.steps import step_of_kind

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from klartext.model import Workbook
    from klartext.record import Record


@dataclass(frozen=True)
class Way:
    """A way from one record to another: the page it leads to, and what a new record would begin with.

    `links` tie the new record to its source; `begins` holds its first answers, and is empty where the record exists.
    """

    label: str
    page: str
    about: str = ""
    kind: str = ""
    links: Mapping[str, str] = field(default_factory=dict)
    begins: Mapping[str, Any] = field(default_factory=dict)


def ways_back(workbook: Workbook, kind: str, record: Record) -> Iterator[Way]:
    """Walk the records that this one was made from."""
    for name, (page, label) in _SOURCES.items():
        if (home := step_of_kind(kind)) and home.id == page:
            continue  # it stands on the same page
        source_id = getattr(record, name, "")
        source = workbook.find(f"{name}s", source_id) if source_id and kind != f"{name}s" else None
        if source:
            yield Way(_(label), page, _about(source))


def ways_on(workbook: Workbook, record: Record) -> Iterator[Way]:
    """Walk what was made from this record, and offer to make what was not."""
    match record:
        case Incident():
            yield from _from_incident(workbook, record)
        case Limit() if record.verdict in {Verdict.RAISE, Verdict.END}:
            yield from _from_limit(workbook, record)
        case Statement():
            yield from _from_statement(workbook, record)
        case Rung():
            yield from _from_rung(workbook, record)
        case Good() if record.text:
            yield from _to_reason(workbook, "good", record.id, {"text": record.text, "side": Side.PRO})
        case Agreement() if record.what and record.day and record.who is not Who.ME:
            yield from _from_agreement(workbook, record)


def statement_from(workbook: Workbook, limit: Limit | None, incident: Incident | None = None) -> Way:
    """Return the way to a new message about a limit, with the facts of an incident or the latest one there is."""
    fact = incident or _latest_incident(workbook, limit)
    begins = {
        "fact": told(workbook.client, fact) if fact else "",
        "need": limit.need if limit else "",
        "otherwise": announced(limit),
    }
    links = {"limit": limit.id if limit else "", "incident": fact.id if fact else ""}
    filled = {name: text for name, text in begins.items() if text} or {"fact": ""}
    return Way(_("Write the message"), "message", kind="statements", links=links, begins=filled)


def _from_incident(workbook: Workbook, incident: Incident) -> Iterator[Way]:
    made = [each for each in workbook.statements if each.incident == incident.id]
    yield from (Way(_("Message"), "message", _about(each)) for each in made)
    limit = next((each for each in workbook.limits if each.id == incident.limit), None)
    if not made and incident.what and (limit is None or limit.verdict in {Verdict.RAISE, Verdict.END}):
        yield statement_from(workbook, limit, incident)


def _from_limit(workbook: Workbook, limit: Limit) -> Iterator[Way]:
    statements = [each for each in workbook.statements if each.limit == limit.id]
    yield from (Way(_("Message"), "message", _about(each)) for each in statements)
    if not statements and limit.behaviour:
        yield statement_from(workbook, limit)
    rungs = [each for each in workbook.rungs if each.limit == limit.id]
    yield from (Way(_("Rung"), "consequences", _about(each)) for each in rungs)
    if not rungs and limit.behaviour:
        begins = {"trigger": trigger_of(limit), "action": limit.response}
        filled = {name: text for name, text in begins.items() if text}
        yield Way(_("Put it on the ladder"), "consequences", kind="rungs", links={"limit": limit.id}, begins=filled)
    if limit.behaviour:
        yield from _to_reason(workbook, "limit", limit.id, {"text": limit.behaviour, "side": Side.CON})


def _from_statement(workbook: Workbook, statement: Statement) -> Iterator[Way]:
    points = [each for each in workbook.points if each.statement == statement.id]
    yield from (Way(_("Talking point"), "conversation", _about(each)) for each in points)
    line = line_of(statement)
    links = {"statement": statement.id}
    if not points and line:
        yield Way(_("Make it a talking point"), "conversation", kind="points", links=links, begins={"text": line})
    rungs = [each for each in workbook.rungs if each.statement == statement.id]
    yield from (Way(_("Rung"), "consequences", _about(each)) for each in rungs)
    if not rungs and statement.otherwise:
        limit = next((each for each in workbook.limits if each.id == statement.limit), None)
        begins = {"action": statement.otherwise, "day": statement.request_by}
        if limit:
            begins["trigger"] = trigger_of(limit)
        filled = {name: value for name, value in begins.items() if value}
        links = {"statement": statement.id, "limit": statement.limit}
        yield Way(_("Put it on the ladder"), "consequences", kind="rungs", links=links, begins=filled)


def _from_rung(workbook: Workbook, rung: Rung) -> Iterator[Way]:
    limit = next((each for each in workbook.limits if each.id == rung.limit), None)
    if limit and limit.behaviour:
        yield from _to_reason(workbook, "limit", limit.id, {"text": limit.behaviour, "side": Side.CON})
    if rung.action or rung.move:
        yield Way(_("In your plan"), "plan", show_date(rung.day) or _("without a date"))


def _from_agreement(workbook: Workbook, agreement: Agreement) -> Iterator[Way]:
    rungs = [each for each in workbook.rungs if each.agreement == agreement.id]
    yield from (Way(_("Rung"), "consequences", _about(each)) for each in rungs)
    if not rungs:
        begins = {"trigger": broken(agreement), "day": agreement.day}
        links = {"agreement": agreement.id}
        yield Way(_("Put it on the ladder"), "consequences", kind="rungs", links=links, begins=begins)


def _to_reason(workbook: Workbook, link: str, source_id: str, begins: Mapping[str, Any]) -> Iterator[Way]:
    made = [each for each in workbook.reasons if getattr(each, link) == source_id]
    yield from (Way(_("Balance"), "balance", each.text) for each in made)
    if not made:
        yield Way(_("Weigh it in the balance"), "balance", kind="reasons", links={link: source_id}, begins=begins)


def _latest_incident(workbook: Workbook, limit: Limit | None) -> Incident | None:
    dated = [each for each in workbook.incidents if limit and each.limit == limit.id and each.what and each.day]
    return max(dated, key=lambda each: (str(each.day), each.id), default=None)


_SOURCES = {
    "limit": ("limits", N_("Limit")),
    "incident": ("limits", N_("Incident")),
    "statement": ("message", N_("Message")),
    "good": ("conversation", N_("Good side")),
    "agreement": ("conversation", N_("Agreement")),
}


def _about(record: Record) -> str:
    match record:
        case Limit():
            return record.behaviour
        case Incident() | Agreement():
            return record.what
        case Statement():
            return record.subject or line_of(record)
        case Rung():
            return record.action or (record.move.label if record.move else record.trigger)
        case Point() | Good() | Reason():
            return record.text
    return ""
