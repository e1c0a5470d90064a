"""The action plan as a PDF: everything that was written about one client, in one language."""

from __future__ import annotations

from datetime import UTC, datetime, time
from typing import TYPE_CHECKING

from klartext import i18n
from klartext.i18n import _, show_date
from klartext.pictures import gallery
from klartext.plan import glyphs
from klartext.plan.canvas import Canvas
from klartext.plan.drawing import write_picture
from klartext.plan.entries import write_kind
from klartext.plan.front import write_client, write_cover, write_tasks
from klartext.plan.ink import BODY, QUIET, SMALL_LABEL
from klartext.plan.paper import Imprint, print_pages
from klartext.plan.review import KINDS, write_questions, write_review
from klartext.steps import STEPS, Progress
from klartext.words import gist

if TYPE_CHECKING:
    from datetime import date

    from klartext.model import Workbook
    from klartext.plan.ink import Page
    from klartext.steps import Step


def action_plan(workbook: Workbook, language: str, *, on: date, written: datetime | None = None) -> bytes:
    """Return the plan as of a day, in "de" or "en". Equal input gives equal bytes; `written` is the file's date."""
    with i18n.speaking(language):
        return print_pages(lay_out(workbook, on), _imprint(workbook, on, written))


def lay_out(workbook: Workbook, on: date) -> list[Page]:
    """Return the plan's pages in the language being spoken."""
    canvas = Canvas()
    write_cover(canvas, workbook, on)
    write_tasks(canvas, workbook, on)
    write_client(canvas, workbook)
    for step in STEPS:
        _write_step(canvas, workbook, step, on)
    write_review(canvas, workbook)
    write_questions(canvas, workbook)
    canvas.space(20)
    canvas.rule()
    canvas.space(6)
    canvas.paragraph((_("This plan informs. It is no legal advice and does not replace it."), SMALL_LABEL))
    return canvas.finish()


def _write_step(canvas: Canvas, workbook: Workbook, step: Step, on: date) -> None:
    title = f"{step.number} {step.title}"
    canvas.heading(2, title, outline=title, above=18)
    skipped, started = step.progress(workbook) is Progress.SKIPPED, step.is_started(workbook)
    if skipped or not started:
        state = _("This step does not apply.") if skipped else _("Not answered yet.")
        canvas.paragraph((f"{step.question} ", QUIET), (state, BODY), keep=started)
    else:
        canvas.paragraph((step.question, QUIET), keep=True)
    if not started:
        return
    pictures = gallery.of_step(step.id, workbook, on)
    if summary := step.told(workbook, on):
        canvas.space(3)
        # A picture may stand on the next page: it takes much room.
        canvas.paragraph((summary, BODY), keep=not pictures)
    for picture in pictures:
        write_picture(canvas, picture)
    if any(kind in KINDS and getattr(workbook, kind) for kind in step.kinds):
        canvas.paragraph((_("The contract review stands in a section of its own."), BODY), keep=True)
    for kind in step.kinds:
        if kind not in KINDS:
            write_kind(canvas, workbook, kind)


def _imprint(workbook: Workbook, on: date, written: datetime | None) -> Imprint:
    client = gist(glyphs.printable(workbook.client.name), 70)
    return Imprint(
        title=_("Action plan – {client}").format(client=client) if client else _("Action plan"),
        language={"de": "de-DE", "en": "en-GB"}[i18n.spoken()],
        written=written or datetime.combine(on, time(), UTC),
        head=(client, _("Action plan")),
        foot=_("As of {day}").format(day=show_date(on, "long")),
    )
