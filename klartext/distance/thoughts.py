"""Parked thoughts: what has come up again, what waits, and what is done with.

Invariant: a thought without a day waits until someone looks; only a day that has come brings one up by itself.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.distance.step import Outcome
from klartext.task import OwnTask, task_id

if TYPE_CHECKING:
    from datetime import date

    from klartext.distance.step import Thought
    from klartext.model import Workbook


def has_come_up(thought: Thought, today: date) -> bool:
    """Tell whether a parked thought's day has come."""
    return waits(thought) and thought.until is not None and thought.until <= today


def waits(thought: Thought) -> bool:
    """Tell whether a thought is parked."""
    return thought.outcome in {None, Outcome.PARKED}


def come_up(workbook: Workbook, today: date) -> list[Thought]:
    """Return the thoughts whose day has come, the one that waited longest first."""
    found = [thought for thought in workbook.thoughts if thought.text and has_come_up(thought, today)]
    return sorted(found, key=lambda thought: (str(thought.until), thought.rank, thought.id))


def settled(workbook: Workbook) -> list[Thought]:
    """Return the thoughts that were taken up or let go."""
    return [thought for thought in workbook.thoughts if not waits(thought)]


def task_of(thought: Thought, today: date) -> OwnTask:
    """Return the own task that a thought becomes when it is taken up; taken up twice, it stays one."""
    return OwnTask(id=task_id("took", thought.id), text=" ".join(thought.text.split()), day=today, step="distance")
