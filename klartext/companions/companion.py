"""A companion card: a neighbouring topic in a few paragraphs, with points that can be ticked into the plan."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Annotated

from pydantic import AfterValidator

from klartext.i18n import N_, _
from klartext.record import Entry, Ident, ask
from klartext.task import Task, task_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.model import Workbook


@dataclass(frozen=True)
class Advice:
    """One point of a companion's checklist. Its id never changes: what was ticked keeps its meaning."""

    id: str
    message: str

    @property
    def text(self) -> str:
        """The point in the language being spoken, worded as something to do."""
        return _(self.message)


@dataclass(frozen=True)
class Companion:
    """A neighbouring topic on the page of a step."""

    id: str
    step: str
    name: str
    paragraphs: tuple[str, ...]
    points: tuple[Advice, ...]

    @property
    def title(self) -> str:
        """The topic in the language being spoken."""
        return _(self.name)

    @property
    def text(self) -> str:
        """The paragraphs in the language being spoken, as Markdown."""
        return "\n\n".join(_(paragraph) for paragraph in self.paragraphs)


def _known_point(name: str) -> str:
    if name not in {advice.id for companion in all_companions() for advice in companion.points}:
        raise ValueError
    return name


def all_companions() -> tuple[Companion, ...]:
    """Return the four companions, in the order of the steps."""
    from klartext.companions.topics import COMPANIONS  # it is made of the classes above

    return COMPANIONS


def of_step(step_id: str) -> tuple[Companion, ...]:
    """Return the companions that stand on the page of a step."""
    return tuple(companion for companion in all_companions() if companion.step == step_id)


class CompanionPoint(Entry):
    """A point that the owner ticked into the plan; its id is the point's."""

    id: Annotated[Ident, AfterValidator(_known_point)]
    wanted: bool = ask(N_("I put this into my plan"), default=False, printed=False)


def tasks(workbook: Workbook) -> Iterator[Task]:
    """Contribute the points that were ticked, each to the step on whose page its card stands."""
    wanted = {point.id for point in workbook.companions if point.wanted}
    for companion in all_companions():
        for advice in companion.points:
            if advice.id in wanted:
                yield Task(task_id("companion", advice.id), companion.step, advice.text)
