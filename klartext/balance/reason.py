"""A reason for or against the client: how heavy it is, how sure the owner is of it, and where it comes from."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from klartext.i18n import N_
from klartext.record import Choice, Entry, Line, Ref, Steps, ask

LIGHTEST, HEAVIEST = 1, 5


class Side(Choice):
    """The two columns."""

    PRO = "pro", N_("speaks for it")
    CON = "con", N_("speaks against it")


class Sure(Choice):
    """How sure the owner is of a reason."""

    GUESS = "guess", N_("a guess")
    LIKELY = "likely", N_("likely")
    CERTAIN = "certain", N_("certain")


class Reason(Entry):
    """Something that speaks for or against the client; `good` or `limit` is the id of what it was taken over from."""

    unanswered = Entry.unanswered | {"limit", "good"}
    side: Side | None = ask(N_("For or against?"))
    text: Line = ask(N_("Reason"), "")
    weight: Annotated[int, Field(ge=LIGHTEST, le=HEAVIEST), Steps(LIGHTEST, HEAVIEST)] | None = ask(
        N_("Weight"), help=N_("1 weighs little, 5 very much.")
    )
    sure: Sure | None = ask(
        N_("How sure I am"), help=N_("A guess counts for a third of its weight, what is likely for two thirds.")
    )
    limit: Ref = ask("", "", printed=False)
    good: Ref = ask("", "", printed=False)
