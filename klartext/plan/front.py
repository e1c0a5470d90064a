"""The first pages: the situation, the decision, what comes next, all tasks, the deadlines, who it is about."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from klartext.i18n import _, ngettext, show_date, show_day
from klartext.plan import tasks
from klartext.plan.canvas import Cell, Column, Row
from klartext.plan.entries import write_kind, write_sheet
from klartext.plan.ink import BODY, GREY, QUIET, SMALL, SMALL_HEAD, SMALL_LABEL, SMALL_STRONG, STRONG
from klartext.record import LATEST
from klartext.steps import STEP_IDS, step
from klartext.words import gist

if TYPE_CHECKING:
    from datetime import date

    from klartext.model import Workbook
    from klartext.plan.canvas import Canvas
    from klartext.plan.ink import Style
    from klartext.task import Task

# What is longer stands in its step in full and here in short.
LONGEST_ON_COVER = 700


def write_cover(canvas: Canvas, workbook: Workbook, on: date) -> None:
    """Write whose plan it is, the situation and the decision."""
    canvas.title(_("Action plan"), gist(workbook.client.name, 160), _("As of {day}").format(day=show_date(on, "long")))
    with canvas.barred():
        canvas.paragraph((_("The situation"), SMALL_HEAD), keep=True)
        if workbook.client.situation:
            canvas.paragraph((_in_short(workbook.client.situation), BODY))
        else:
            canvas.paragraph((_("The situation has not been described yet."), QUIET))
        canvas.space(8)
        canvas.paragraph((_("The decision"), SMALL_HEAD), keep=True)
        _write_decision(canvas, workbook)


def write_tasks(canvas: Canvas, workbook: Workbook, on: date) -> None:
    """Write the next three things, all tasks by date, and the deadlines."""
    everything = sorted(tasks.tasks(workbook, on), key=lambda task: (task.day or LATEST, task.rank or 0, task.id))
    if not everything:
        _begin(canvas, _("All tasks by date"))
        canvas.paragraph((_("There are no tasks yet."), QUIET))
        return
    _begin(canvas, _("The next three things"))
    upcoming = tasks.next_three(workbook, on)
    with canvas.items():
        for task in upcoming:
            when = [(f"  {show_day(task.day)}{_lateness(task, on)}", STRONG)] if task.day else []
            canvas.item("box", (gist(task.text, 200), BODY), *when)
    if not upcoming:
        canvas.paragraph((_("Everything is done."), BODY))
    _begin(canvas, _("All tasks by date"))
    columns = (Column(0, 290, _("Task")), Column(302, 76, _("From")), Column(386, 85, _("By when")))
    canvas.table(columns, [Row(_task_cells(task, on)) for task in everything], SMALL_HEAD)
    _write_deadlines(canvas, workbook, on)


def write_client(canvas: Canvas, workbook: Workbook) -> None:
    """Write the rest of the client card and the moments in which something had just happened."""
    shown = {
        name
        for name, text in (("name", workbook.client.name), ("situation", workbook.client.situation))
        if text == _on_cover(name, text)
    }
    if set(workbook.client.answered()) - shown:
        _begin(canvas, _("The client"))
        write_sheet(canvas, workbook, workbook.client, without=frozenset(shown))
    write_kind(canvas, workbook, "moments")
    write_kind(canvas, workbook, "looks")


def _begin(canvas: Canvas, title: str) -> None:
    canvas.heading(2, title, outline=title, above=20)
    canvas.space(4)


def _write_decision(canvas: Canvas, workbook: Workbook) -> None:
    decision = workbook.decision
    if decision.is_blank():
        canvas.paragraph((_("There is no decision yet. You decide; later is fine."), QUIET))
    if decision.verdict:
        canvas.paragraph((decision.verdict.label, STRONG))
    for text in (decision.conditions, decision.words):
        if text:
            canvas.paragraph((_in_short(text), BODY))
    if decision.again:
        canvas.paragraph((_("I'll look again on {day}").format(day=show_day(decision.again)), BODY))


def _in_short(text: str) -> str:
    return text if len(text) <= LONGEST_ON_COVER and text.count("\n") <= 8 else gist(text, LONGEST_ON_COVER)


def _on_cover(name: str, text: str) -> str:
    return gist(text, 160) if name == "name" else _in_short(text)


def _task_cells(task: Task, on: date) -> tuple[Cell, Cell, Cell]:
    source = step(task.step).title if task.step in STEP_IDS else _("own task")
    return (
        Cell(((task.text, _style_of(task)),), "ticked box" if task.done else "box"),
        Cell(((source, SMALL_LABEL),)),
        Cell(_when(task, on)),
    )


def _style_of(task: Task) -> Style:
    return replace(SMALL, colour=GREY) if task.done else SMALL


def _when(task: Task, on: date) -> tuple[tuple[str, Style], ...]:
    if task.day is None:
        return ((_("without a date"), SMALL_LABEL),)
    day = (show_date(task.day), _style_of(task))
    return (day, ("\n", SMALL), (_("overdue"), SMALL_STRONG)) if task.day < on and not task.done else (day,)


def _lateness(task: Task, on: date) -> str:
    late = _("overdue")
    return f" ({late})" if task.day and task.day < on else ""


def _write_deadlines(canvas: Canvas, workbook: Workbook, on: date) -> None:
    dated = tasks.deadlines(workbook, on)
    if not dated:
        return
    _begin(canvas, _("Deadlines"))
    columns = (Column(0, 96, _("Date")), Column(108, 82, _("Time left")), Column(202, 269, _("What")))
    rows = [
        Row(
            (
                Cell(((show_day(task.day), SMALL_STRONG),)),
                Cell(((_time_left(task, on), SMALL),)),
                Cell(((gist(task.text, 200), SMALL),)),
            )
        )
        for task in dated
    ]
    canvas.table(columns, rows, SMALL_HEAD)


def _time_left(task: Task, on: date) -> str:
    days = (task.day - on).days if task.day else 0
    if days == 0:
        return _("today")
    if days > 0:
        return ngettext("in {count} day", "in {count} days", days).format(count=days)
    return ngettext("{count} day ago", "{count} days ago", -days).format(count=-days)
