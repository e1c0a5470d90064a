"""How well the talk is prepared: a few things to have ready, and which of them still lack.

Invariant: nothing here is a condition. A talk with half of it can be a good one, and the words say so.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from klartext.conversation.step import INVITE, Safety, was_held
from klartext.i18n import N_, _

if TYPE_CHECKING:
    from datetime import date

    from klartext.model import Workbook


@dataclass(frozen=True)
class Check:
    """One thing to have ready, in the words for it."""

    id: str
    text: str
    done: bool


@dataclass(frozen=True)
class Readiness:
    """All of them, in the order in which they are asked."""

    checks: tuple[Check, ...]

    @property
    def done(self) -> int:
        """How many are ready."""
        return sum(check.done for check in self.checks)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self.checks)

    @property
    def share(self) -> float:
        """The part that is ready, from 0 to 1."""
        return self.done / self.count

    @property
    def open(self) -> tuple[Check, ...]:
        """Those that still lack."""
        return tuple(check for check in self.checks if not check.done)

    @property
    def words(self) -> str:
        """Say how far it is, in the language being spoken."""
        return _(_words(self.share)).format(done=self.done, count=self.count)


def readiness(workbook: Workbook, on: date) -> Readiness | None:
    """Look at what is ready as of a day; None before the first answer, and when no talk is ahead."""
    talk = workbook.talk
    begun = not talk.is_blank() or workbook.points or workbook.goods
    if talk.safety is Safety.NO_TALK or was_held(workbook) or not begun:
        return None
    in_company = talk.safety is Safety.COMPANY
    return Readiness(
        (
            Check("safety", _("I have asked myself whether a talk is the right thing"), done=talk.safety is not None),
            *(
                [Check("company", _("Someone I trust is with me"), done=bool(talk.people.strip()))]
                if in_company
                else []
            ),
            Check("place", _("The place is chosen"), done=talk.place is not None),
            Check("day", _("The date lies ahead"), done=talk.day is not None and talk.day >= on),
            Check("points", _("I know what I want to say"), done=any(point.text.strip() for point in workbook.points)),
            Check(
                "good", _("I can name something good, or know that today there is nothing"), done=_has_good(workbook)
            ),
            Check("least", _("I know the least I accept"), done=bool(talk.least.strip())),
            Check("undisturbed", _("I have seen to it that nobody disturbs us"), done=bool(talk.undisturbed)),
            Check("invited", _("The invitation is sent"), done=_is_invited(workbook)),
        )
    )


def _has_good(workbook: Workbook) -> bool:
    return workbook.talk.nothing_good or any(good.text.strip() for good in workbook.goods)


def _is_invited(workbook: Workbook) -> bool:
    return any(mark.id == INVITE and mark.done for mark in workbook.task_marks)


def _words(share: float) -> str:
    """Return the words for a share, to be filled in with the figures."""
    if share == 1:
        return N_("You are well prepared: all {count} things are ready.")
    if share >= 0.75:
        return N_("Almost there: {done} of {count} things are ready.")
    if share >= 0.5:
        return N_("You have half of it or more: {done} of {count} things are ready.")
    return N_("You are on the way: {done} of {count} things are ready. You needn't do it all today.")
