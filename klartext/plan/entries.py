"""The records of a step, as they are printed: a lead line and everything that was answered, short ones on one line."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from klartext.consequences.step import Leaving, LeavingPoint, Rung
from klartext.contracts.invoice import Payment
from klartext.conversation.step import Objection
from klartext.distance.step import Checkin, CoreHours, Weekday
from klartext.i18n import N_, _, show_day
from klartext.limits.step import Incident
from klartext.message.step import Statement
from klartext.model import is_list
from klartext.moment import Moment
from klartext.plan.ink import BODY, LABEL, STRONG
from klartext.plan.values import answers, name_of, printed_answers, referred_record
from klartext.words import gist

if TYPE_CHECKING:
    from klartext.model import Workbook
    from klartext.plan.canvas import Canvas
    from klartext.plan.ink import Style
    from klartext.record import Choice, Record

TITLES = {
    "limits": N_("Behaviours and verdicts"),
    "incidents": N_("What happened"),
    "checkins": N_("How I was"),
    "core_hours": N_("Core hours"),
    "mail_slots": N_("Time for this client's mail"),
    "boundary": N_("The rules that keep work at work"),
    "thoughts": N_("Parked thoughts"),
    "activities": N_("What gives me strength"),
    "statements": N_("What I want to say"),
    "talk": N_("The talk"),
    "points": N_("Talking points"),
    "goods": N_("What is good about working together"),
    "objections": N_("Objections and answers"),
    "aftermath": N_("After the talk"),
    "agreements": N_("What was agreed"),
    "rungs": N_("The ladder"),
    "announcement": N_("The announcement"),
    "leaving": N_("Before it ends"),
    "reasons": N_("For and against"),
    "numbers": N_("The numbers"),
    "beyond": N_("Beyond money"),
    "decision": N_("The decision"),
    "ground": N_("What it rests on"),
    "contracts": N_("Contracts"),
    "invoices": N_("Invoices"),
    "payments": N_("Part payments"),
    "signing": N_("Before I sign the next one"),
    "looks": N_("Looking again"),
    "moments": N_("When something had just happened"),
}
LONGEST_LEAD = 110
# A record whose answers fit on about two lines is printed as one paragraph.
LONGEST_FACT, LONGEST_FACTS = 60, 150
# So many records of a kind have to be short; otherwise all of them look alike, as blocks.
MOSTLY = 0.7
# In a list that is written in rows, a record this many times longer still gets a row.
LENIENCE = 3


class Lead(NamedTuple):
    """The line that a record begins with, and the fields that it already tells in full."""

    text: str
    told: frozenset[str] = frozenset()


def write_kind(canvas: Canvas, workbook: Workbook, kind: str) -> None:
    """Write all records of a kind under the kind's title."""
    part = getattr(workbook, kind)
    shown = (record for record in (part if is_list(kind) else (part,)) if _belongs(record, workbook))
    records = [record for record in shown if any(answers(record, workbook))]
    if not records:
        return
    if title := _(TITLES.get(kind, "")):
        canvas.heading(3, title, outline=title, above=9)
        canvas.space(2)
    told = [_tell(record, workbook, number) for number, record in enumerate(records, start=1)]
    in_rows = sum(_is_short(facts) for _lead, facts in told) >= MOSTLY * len(told)
    with canvas.items():
        for lead, facts in told:
            _write(canvas, lead, facts, in_rows=in_rows)


def _belongs(record: Record, workbook: Workbook) -> bool:
    """Tell whether what a record is part of is still there: a part payment went with its invoice."""
    return not isinstance(record, Payment) or workbook.find("invoices", record.invoice) is not None


def write_sheet(canvas: Canvas, workbook: Workbook, record: Record, *, without: frozenset[str]) -> None:
    """Write what was answered in one record, without some of its fields."""
    _write(
        canvas,
        "",
        [(label, text) for name, label, text in answers(record, workbook) if name not in without],
        in_rows=False,
    )


def _tell(record: Record, workbook: Workbook, number: int) -> tuple[str, list[tuple[str, str]]]:
    lead = _lead(record, workbook, number)
    return lead.text, [(label, text) for name, label, text in answers(record, workbook) if name not in lead.told]


def _write(canvas: Canvas, lead: str, facts: list[tuple[str, str]], *, in_rows: bool) -> None:
    if lead and not facts:
        canvas.item("dot", (lead, BODY))
    elif lead and in_rows and _is_short(facts, LENIENCE):
        canvas.item("dot", (f"{lead}  ", STRONG), *_in_a_row(facts))
    elif facts:
        _write_block(canvas, lead, facts)


def _write_block(canvas: Canvas, lead: str, facts: list[tuple[str, str]]) -> None:
    if lead:
        canvas.space(4)
        canvas.heading(4, lead)
    for index, (label, text) in enumerate(facts):
        # The first one stays with the second, so that no block begins at the very end of a page.
        canvas.labelled((label, LABEL), (text, BODY), keep=index == 0 and len(facts) > 1 and len(text) < LONGEST_FACTS)
        canvas.space(2)
    if lead:
        canvas.space(5)


def _is_short(facts: list[tuple[str, str]], lenience: int = 1) -> bool:
    lengths = [len(label) + len(text) for label, text in facts]
    return (
        max(lengths, default=0) <= LONGEST_FACT * lenience
        and sum(lengths) <= LONGEST_FACTS * lenience
        and not any("\n" in text for _label, text in facts)
    )


def _in_a_row(facts: list[tuple[str, str]]) -> list[tuple[str, Style]]:
    spans = []
    for index, (label, text) in enumerate(facts):
        spans += [
            (label + (" " if label.endswith("?") else ": "), LABEL),
            (text + ("  · " if index < len(facts) - 1 else ""), BODY),
        ]
    return spans


def _lead(record: Record, workbook: Workbook, number: int = 1) -> Lead:  # noqa: PLR0911 - one line a kind
    match record:
        case Checkin() | Moment() if record.day:
            return Lead(show_day(record.day), frozenset({"day"}))
        case Incident() if record.day:
            about = _name_of(record, "limit", workbook)
            return Lead(
                f"{show_day(record.day)}: {about}" if about else show_day(record.day), frozenset({"day", "limit"})
            )
        case CoreHours():
            return Lead(_label(Weekday, record.id))
        case Rung():
            return Lead(f"{number}. {record.move.label}" if record.move else f"{number}.", frozenset({"move"}))
        case LeavingPoint():
            return Lead(_label(Leaving, record.id))
        case Statement():
            return Lead(_name_of(record, "limit", workbook) or _gist(name_of(record)), frozenset({"limit"}))
        case Payment():
            return Lead(_name_of(record, "invoice", workbook), frozenset({"invoice"}))
        case Objection():
            return Lead("")
    return _first_words(record)


def _label(choices: type[Choice], value: str) -> str:
    return next(each.label for each in choices if each.value == value)


def _first_words(record: Record) -> Lead:
    if not hasattr(record, "id"):
        return Lead("")
    for name, value in printed_answers(record).items():
        if type(value) is str and value.strip():
            whole = len(value) <= LONGEST_LEAD and "\n" not in value
            return Lead(value if whole else _gist(value), frozenset({name}) if whole else frozenset())
    return Lead("")


def _name_of(record: Record, name: str, workbook: Workbook) -> str:
    other = referred_record(record, name, workbook)
    return _gist(name_of(other)) if other else ""


def _gist(text: str) -> str:
    return gist(text, LONGEST_LEAD)
