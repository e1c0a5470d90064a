"""The seven steps, declared once: their order, their words, and how far a workbook is in each."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from klartext.balance import step as balance
from klartext.consequences import step as consequences
from klartext.contracts import dated
from klartext.contracts import step as contracts
from klartext.conversation import step as conversation
from klartext.distance import step as distance
from klartext.i18n import N_, _
from klartext.limits import step as limits
from klartext.message import step as message
from klartext.model import Mark
from klartext.record import Choice

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from datetime import date

    from klartext.model import Workbook
    from klartext.task import Task


def nothing_due(_workbook: Workbook, _on: date) -> Iterable[Task]:
    """Contribute nothing that depends on the day."""
    return ()


def nothing_told(_workbook: Workbook, _on: date) -> str:
    """Tell nothing that depends on the day."""
    return ""


class Progress(Choice):
    """How far a step is."""

    NOT_STARTED = "not_started", N_("not started")
    IN_PROGRESS = "in_progress", N_("in progress")
    DONE = "done", N_("done")
    ENOUGH = "enough", N_("enough for today")
    SKIPPED = "skipped", N_("does not apply")


@dataclass(frozen=True)
class Step:
    """One step; `id` is also its address and the name of its page."""

    id: str
    number: int
    name: str
    query: str
    kinds: tuple[str, ...]
    missing: Callable[[Workbook], Iterable[str]]
    summary: Callable[[Workbook], str]
    tasks: Callable[[Workbook], Iterable[Task]]
    as_of: Callable[[Workbook, date], str] = nothing_told
    due: Callable[[Workbook, date], Iterable[Task]] = nothing_due

    @property
    def title(self) -> str:
        """The step's name, in the language being spoken."""
        return _(self.name)

    @property
    def question(self) -> str:
        """The question that the step answers, in the language being spoken."""
        return _(self.query)

    def progress(self, workbook: Workbook) -> Progress:
        """Tell how far this step is; the owner's own word comes before ours."""
        mark = next((entry.mark for entry in workbook.step_marks if entry.id == self.id), None)
        if mark is Mark.SKIPPED:
            return Progress.SKIPPED
        if not self.is_started(workbook):
            return Progress.NOT_STARTED
        if not any(True for _thing in self.missing(workbook)):
            return Progress.DONE
        return Progress.ENOUGH if mark is Mark.ENOUGH else Progress.IN_PROGRESS

    def told(self, workbook: Workbook, on: date) -> str:
        """Return what the answers add up to on a day; "" while they add up to nothing."""
        return " ".join(filter(None, (self.as_of(workbook, on), self.summary(workbook))))

    def contributed(self, workbook: Workbook, on: date | None) -> Iterator[Task]:
        """Walk the tasks of this step; those that depend on the day only when a day is given."""
        if on:
            yield from self.due(workbook, on)
        yield from self.tasks(workbook)

    def is_started(self, workbook: Workbook) -> bool:
        """Tell whether the step holds an answer."""
        return any(kind in self.kinds for kind, _record_id, record in workbook.records() if not record.is_blank())


STEPS = (
    Step(
        "limits", 1, N_("Limits"), N_("What do I put up with, what do I raise, what ends it?"),
        ("limits", "incidents"), limits.missing, limits.summary, limits.tasks,
    ),
    Step(
        "distance", 2, N_("Distance"), N_("How do I keep this out of the rest of my life?"),
        ("checkins", "core_hours", "mail_slots", "boundary", "thoughts", "activities"),
        distance.missing, distance.summary, distance.tasks,
    ),
    Step(
        "message", 3, N_("Message"), N_("How do I say it firmly, with respect and with facts?"),
        ("statements",), message.missing, message.summary, message.tasks,
    ),
    Step(
        "conversation", 4, N_("Conversation"), N_("How do I prepare for the talk?"),
        ("talk", "points", "goods", "objections", "aftermath", "agreements"),
        conversation.missing, conversation.summary, conversation.tasks,
    ),
    Step(
        "consequences", 5, N_("Consequences"), N_("What happens if nothing changes?"),
        ("rungs", "announcement", "leaving"), consequences.missing, consequences.summary, consequences.tasks,
    ),
    Step(
        "balance", 6, N_("Balance"), N_("What is this client worth to me, and what would ending cost?"),
        ("reasons", "numbers", "beyond", "decision"), balance.missing, balance.summary, balance.tasks,
    ),
    Step(
        "contracts", 7, N_("Contracts"), N_("What binds me, when can I get out, what do I sign next?"),
        ("ground", "contracts", "findings", "questions", "invoices", "payments", "signing"),
        contracts.missing, contracts.summary, contracts.tasks, dated.as_of, dated.due,
    ),
)  # fmt: skip
STEP_IDS = tuple(step.id for step in STEPS)


def step(step_id: str) -> Step:
    """Return a step by its id; KeyError when there is none."""
    return next(step for step in STEPS if step.id == step_id)


def step_of_kind(kind: str) -> Step | None:
    """Return the step on whose page records of this kind are written."""
    return next((step for step in STEPS if kind in step.kinds), None)
