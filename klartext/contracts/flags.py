"""What the review found: the points for a second look, and what goes to the lawyer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.contracts import checklist
from klartext.contracts.review import Status
from klartext.i18n import _, spoken
from klartext.words import gist

if TYPE_CHECKING:
    from klartext.contracts.review import Finding
    from klartext.model import Workbook

LONGEST_CLAUSE, LONGEST_NOTE = 40, 160
_WEIGHT = {"high": 0, "medium": 1, "low": 2}


def flags(workbook: Workbook) -> tuple[Finding, ...]:
    """Return the points for a second look: risky ones first, then by weight, those alike in the checklist's order."""
    places = {item.id: place for place, item in enumerate(checklist.items())}
    flagged = (finding for finding in workbook.findings if finding.is_flagged)
    return tuple(
        sorted(
            flagged,
            key=lambda each: (
                each.status is not Status.RISKY,
                _WEIGHT[checklist.item(each.id).severity],
                places[each.id],
            ),
        )
    )


def details(finding: Finding) -> str:
    """Return status, clause and note of a finding in short, as far as there are any."""
    clause = _("clause {clause}").format(clause=gist(finding.clause, LONGEST_CLAUSE)) if finding.clause.strip() else ""
    status = finding.status.label if finding.status else ""
    return " · ".join(filter(None, (status, clause, gist(finding.note, LONGEST_NOTE))))


def for_the_lawyer(workbook: Workbook) -> tuple[str, ...]:
    """Return what is to be asked: the points ticked, in the order of the checklist, then the owner's own questions."""
    ticked = {finding.id: finding for finding in workbook.findings if finding.lawyer}
    points = [_asked(ticked[item.id]) for item in checklist.items() if item.id in ticked]
    own = [" ".join(question.text.split()) for question in workbook.questions if question.text.strip()]
    return (*points, *own)


def as_text(questions: tuple[str, ...]) -> str:
    """Return the questions as a numbered text to copy."""
    return "\n".join(f"{number}. {question}" for number, question in enumerate(questions, 1))


def _asked(finding: Finding) -> str:
    question = checklist.item(finding.id).question.in_language(spoken())
    said = details(finding)
    return f"{finding.id}: {question}" + (f" ({said})" if said else "")
