"""The contract review on paper: what was found point by point, what is open, what to ask a lawyer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.contracts import checklist
from klartext.contracts.review import Finding, Status
from klartext.i18n import _, spoken
from klartext.plan.canvas import Cell, Column, Row
from klartext.plan.ink import BODY, SMALL, SMALL_HEAD, SMALL_LABEL, SMALL_STRONG, STRONG

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.model import Workbook
    from klartext.plan.canvas import Canvas
    from klartext.plan.ink import Form

# Shapes that differ without colour; the word stands beside each.
SIGNS: dict[Status, Form] = {
    Status.CLEAR: "tick",
    Status.UNCLEAR: "diamond",
    Status.RISKY: "triangle",
    Status.ABSENT: "circle",
    Status.MOOT: "dash",
}
# What is longer stands below the row, in the whole width.
LONGEST_CLAUSE, LONGEST_NOTE = 60, 400
KINDS = frozenset({"findings", "questions"})


def write_review(canvas: Canvas, workbook: Workbook) -> None:
    """Write the review as a table, red flags first; nothing when there was none."""
    findings = _in_order(workbook)
    if not findings:
        return
    canvas.heading(2, _("Contract review"), outline=_("Contract review"), above=20)
    canvas.space(4)
    columns = (
        Column(0, 140, _("Point")),
        Column(150, 100, _("Result")),
        Column(260, 56, _("Clause")),
        Column(326, 145, _("Note")),
    )
    canvas.table(columns, [_row(finding) for finding in findings], SMALL_HEAD)
    answered = {finding.id for finding in findings}
    unanswered = [item for item in checklist.items() if item.id not in answered]
    if unanswered:
        canvas.space(10)
        canvas.paragraph((_("Not looked at yet"), SMALL_STRONG), keep=True)
        canvas.paragraph(
            *(
                span
                for item in unanswered
                for span in ((f"{item.id} ", SMALL_STRONG), (f"{_asked(item.id)}  ", SMALL_LABEL))
            )
        )


def write_questions(canvas: Canvas, workbook: Workbook) -> None:
    """Write what to ask a lawyer: the points that were marked, and questions of one's own."""
    asked = list(_questions(workbook))
    if not asked:
        return
    canvas.heading(2, _("Questions for the lawyer"), outline=_("Questions for the lawyer"), above=20)
    canvas.space(4)
    with canvas.items():
        for name, question in asked:
            canvas.item("box", *([(f"{name} ", STRONG)] if name else []), (question, BODY))


def _in_order(workbook: Workbook) -> list[Finding]:
    places = {item.id: place for place, item in enumerate(checklist.items())}
    written = [finding for finding in workbook.findings if not finding.is_blank()]
    return sorted(written, key=lambda finding: (not finding.is_flagged, places[finding.id]))


def _row(finding: Finding) -> Row:
    status = finding.status
    word = (status.label if status else _("still open"), SMALL_STRONG if finding.is_flagged else SMALL)
    lawyer = (("\n", SMALL), (_("Ask a lawyer"), SMALL_STRONG)) if finding.lawyer else ()
    written = (finding.clause, LONGEST_CLAUSE, _("Clause")), (finding.note, LONGEST_NOTE, _("Note"))
    beside = [text if len(text) <= longest else "…" for text, longest, _title in written]
    below = [(title, text) for text, longest, title in written if len(text) > longest]
    return Row(
        (
            Cell(((f"{finding.id}  ", SMALL_STRONG), (_asked(finding.id), SMALL))),
            Cell((word, *lawyer), SIGNS[status] if status else "box"),
            *(Cell(((text, SMALL),)) for text in beside),
        ),
        f"{finding.id} …",
        tuple(span for title, text in below for span in ((f"{title}: ", SMALL_LABEL), (f"{text}\n", SMALL))),
    )


def _asked(item_id: str) -> str:
    return checklist.item(item_id).question.in_language(spoken())


def _questions(workbook: Workbook) -> Iterator[tuple[str, str]]:
    for finding in _in_order(workbook):
        if finding.lawyer:
            clause = _("clause {clause}").format(clause=finding.clause) if finding.clause else ""
            yield finding.id, f"{_asked(finding.id)} ({clause})" if clause and len(clause) < 80 else _asked(finding.id)
    for question in workbook.questions:
        if question.text:
            yield "", question.text
