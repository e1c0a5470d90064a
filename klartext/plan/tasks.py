"""The plan's list of tasks: what the steps contribute and what the owner wrote, under the owner's own order."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from klartext.record import LATEST
from klartext.steps import STEPS
from klartext.task import Task

if TYPE_CHECKING:
    from collections.abc import Iterable

    from klartext.model import Workbook

# Places lie this far apart, so that a task moved between two others finds room.
ROOM = 1_000_000
NEXT = 3


def tasks(workbook: Workbook) -> tuple[Task, ...]:
    """Return all tasks that were not dropped: by place, which is the date's unless the owner moved the task."""
    contributed = [task for step in STEPS for task in _contributed(workbook, step.tasks(workbook))]
    own = [Task(task.id, task.step, task.text, task.day, task.done) for task in workbook.tasks if task.text]
    marks = {mark.id: mark for mark in workbook.task_marks}
    placed = [
        replace(
            task, rank=mark.place if (mark := marks.get(task.id)) and mark.place is not None else _place(task, index)
        )
        for index, task in enumerate(contributed + own)
    ]
    return tuple(sorted((task for task in placed if not task.dropped), key=lambda task: (task.rank or 0, task.id)))


def dropped_tasks(workbook: Workbook) -> tuple[Task, ...]:
    """Return the contributed tasks that the owner put aside."""
    return tuple(task for step in STEPS for task in _contributed(workbook, step.tasks(workbook)) if task.dropped)


def open_tasks(workbook: Workbook) -> tuple[Task, ...]:
    """Return what is still to be done, in order."""
    return tuple(task for task in tasks(workbook) if not task.done)


def next_three(workbook: Workbook) -> tuple[Task, ...]:
    """Return the next things to do, at most three."""
    return open_tasks(workbook)[:NEXT]


def deadlines(workbook: Workbook) -> tuple[Task, ...]:
    """Return what is still to be done and has a date, earliest first."""
    return tuple(
        sorted((task for task in open_tasks(workbook) if task.day), key=lambda task: (task.day or LATEST, task.id))
    )


def place_before(task: Task, ordered: tuple[Task, ...]) -> int | None:
    """Return the place that moves a task up by one; None when it is first."""
    index = _index(task, ordered)
    return _between(ordered, index - 2, index - 1) if index else None


def place_after(task: Task, ordered: tuple[Task, ...]) -> int | None:
    """Return the place that moves a task down by one; None when it is last."""
    index = _index(task, ordered)
    return _between(ordered, index + 1, index + 2) if index < len(ordered) - 1 else None


def _contributed(workbook: Workbook, contributed: Iterable[Task]) -> Iterable[Task]:
    marks = {mark.id: mark for mark in workbook.task_marks}
    for task in contributed:
        mark = marks.get(task.id)
        yield (
            task
            if mark is None
            else replace(task, day=mark.day or task.day, done=mark.done or task.done, dropped=mark.dropped)
        )


def _place(task: Task, index: int) -> int:
    return (task.day or LATEST).toordinal() * ROOM + index * 64


def _index(task: Task, ordered: tuple[Task, ...]) -> int:
    return next(index for index, other in enumerate(ordered) if other.id == task.id)


def _between(ordered: tuple[Task, ...], first: int, second: int) -> int:
    low = ordered[first].rank or 0 if first >= 0 else (ordered[0].rank or 0) - ROOM
    high = ordered[second].rank or 0 if second < len(ordered) else (ordered[-1].rank or 0) + ROOM
    return (low + high) // 2
