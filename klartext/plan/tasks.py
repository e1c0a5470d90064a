"""The plan's list of tasks: what the steps contribute and what the owner wrote, under the owner's own order."""

from __future__ import annotations

from dataclasses import replace
from itertools import chain
from typing import TYPE_CHECKING

from klartext.companions import companion
from klartext.record import LATEST
from klartext.steps import STEP_IDS, STEPS
from klartext.task import Task

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from klartext.model import Workbook

# Places lie this far apart, so that a task moved between two others finds room.
ROOM = 1_000_000
# Between two places with less room than this nothing fits; then the whole list gets new ones.
LEAST_ROOM = 2
NEXT = 3


def tasks(workbook: Workbook, on: date | None = None) -> tuple[Task, ...]:
    """Return all tasks that were not dropped: by place, which is the date's unless the owner moved the task.

    What depends on the day, such as the next notice, is among them when the day is given.
    """
    contributed = list(_contributed(workbook, on))
    own = [Task(task.id, _known(task.step), task.text, task.day, task.done) for task in workbook.tasks if task.text]
    marks = {mark.id: mark for mark in workbook.task_marks}
    placed = [
        replace(
            task, rank=mark.place if (mark := marks.get(task.id)) and mark.place is not None else _place(task, index)
        )
        for index, task in enumerate(contributed + own)
    ]
    return tuple(sorted((task for task in placed if not task.dropped), key=lambda task: (task.rank or 0, task.id)))


def dropped_tasks(workbook: Workbook, on: date | None = None) -> tuple[Task, ...]:
    """Return the contributed tasks that the owner put aside."""
    return tuple(task for task in _contributed(workbook, on) if task.dropped)


def open_tasks(workbook: Workbook, on: date | None = None) -> tuple[Task, ...]:
    """Return what is still to be done, in order."""
    return tuple(task for task in tasks(workbook, on) if not task.done)


def next_three(workbook: Workbook, on: date | None = None) -> tuple[Task, ...]:
    """Return the next things to do, at most three."""
    return open_tasks(workbook, on)[:NEXT]


def deadlines(workbook: Workbook, on: date | None = None) -> tuple[Task, ...]:
    """Return what is still to be done and has a date, earliest first."""
    return tuple(
        sorted((task for task in open_tasks(workbook, on) if task.day), key=lambda task: (task.day or LATEST, task.id))
    )


def moved(ordered: tuple[Task, ...], task_id: str, by: int) -> dict[str, int]:
    """Return the places, by task id, that move a task up (-1) or down (+1) by one; nothing at the list's end.

    Its new neighbours get their places written down too, so that the order stays when other tasks come and go.
    """
    index = next(index for index, task in enumerate(ordered) if task.id == task_id)
    if not 0 <= index + by < len(ordered):
        return {}
    task, rest = ordered[index], [*ordered[:index], *ordered[index + 1 :]]
    left = rest[index + by - 1] if index + by > 0 else None
    right = rest[index + by] if index + by < len(rest) else None
    low = _rank(left) if left else _rank(right) - ROOM
    high = _rank(right) if right else low + ROOM
    if high - low < LEAST_ROOM:
        rest.insert(index + by, task)
        return {each.id: _rank(ordered[0]) + number * ROOM for number, each in enumerate(rest)}
    neighbours = {each.id: _rank(each) for each in (left, right) if each}
    return {**neighbours, task.id: (low + high) // 2}


def _known(step_id: str) -> str:
    """Return the step an own task came from; a file may name one that there is not."""
    return step_id if step_id in STEP_IDS else ""


def _rank(task: Task | None) -> int:
    return (task.rank or 0) if task else 0


def _contributed(workbook: Workbook, on: date | None) -> Iterator[Task]:
    """Walk what the steps and the companions contribute, under the owner's marks."""
    marks = {mark.id: mark for mark in workbook.task_marks}
    for task in chain(*(step.contributed(workbook, on) for step in STEPS), companion.tasks(workbook)):
        mark = marks.get(task.id)
        yield (
            task
            if mark is None
            else replace(task, day=mark.day or task.day, done=mark.done or task.done, dropped=mark.dropped)
        )


def _place(task: Task, index: int) -> int:
    return (task.day or LATEST).toordinal() * ROOM + index * 64
