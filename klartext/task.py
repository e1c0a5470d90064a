"""A thing to do: contributed by a step or written by the owner, with the owner's own marks on it."""

from __future__ import annotations

from dataclasses import dataclass
from hashlib import sha256
from typing import TYPE_CHECKING

from klartext.i18n import N_
from klartext.record import Day, Entry, Line, Rank, Ref, ask

if TYPE_CHECKING:
    from datetime import date


LONGEST_ID, LONGEST_HASH = 24, 12


@dataclass(frozen=True)
class Task:
    """A task as the plan shows it. `id` is stable as long as its source is; `step` is "" for an own task."""

    id: str
    step: str
    text: str
    day: date | None = None
    done: bool = False
    dropped: bool = False
    rank: int | None = None


def task_id(prefix: str, record_id: str) -> str:
    """Return the id of a task that a record contributes: at most 24 characters, the same whenever it is asked."""
    name = f"{prefix}-{record_id}"
    return name if len(name) <= LONGEST_ID else f"{prefix}-{sha256(record_id.encode()).hexdigest()[:LONGEST_HASH]}"


class OwnTask(Entry):
    """A task that the owner wrote down."""

    unanswered = Entry.unanswered | {"step"}
    text: Line = ask(N_("What is to be done"), "")
    day: Day | None = ask(N_("By when"))
    done: bool = ask(N_("Done"), default=False)
    step: Ref = ask("", "", printed=False)


class TaskMark(Entry):
    """What the owner decided about a contributed task; its id is the task's id."""

    day: Day | None = ask(N_("By when"), printed=False)
    done: bool = ask(N_("Done"), default=False, printed=False)
    dropped: bool = ask(N_("Not for me"), default=False, printed=False)
    place: Rank | None = ask("", printed=False)
