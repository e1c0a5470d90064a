"""The answers to the contract-review checklist and what is to be asked."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator

from klartext.contracts import checklist
from klartext.i18n import N_
from klartext.record import MOST_PICKS, Choice, Day, Entry, Line, Sheet, Text, ask


class Status(Choice):
    """How a point of the checklist stands in the contract."""

    CLEAR = "clear", N_("clear")
    UNCLEAR = "unclear", N_("unclear")
    RISKY = "risky", N_("risky")
    ABSENT = "absent", N_("not in it")
    MOOT = "moot", N_("does not apply")


def _of_the_checklist(item_id: str) -> str:
    if item_id not in {item.id for item in checklist.items()}:
        raise ValueError
    return item_id


class Finding(Entry):
    """What the contract says on one point; its id is the point's id, such as "D3"."""

    id: Annotated[str, AfterValidator(_of_the_checklist)]
    status: Status | None = ask(N_("How is it in the contract?"))
    clause: Line = ask(N_("Clause"), "")
    note: Text = ask(N_("Note"), "")
    lawyer: bool = ask(N_("Ask a lawyer"), default=False)

    @property
    def is_flagged(self) -> bool:
        """A risky or unclear point, or a weighty one that is not in the contract at all."""
        weighty = checklist.item(self.id).severity == "high"
        return self.status in {Status.RISKY, Status.UNCLEAR} or (self.status is Status.ABSENT and weighty)


class Question(Entry):
    """A question of one's own for the lawyer."""

    text: Text = ask(N_("My question for the lawyer"), "")


class NextCheck(Choice):
    """The short list before signing the next contract."""

    LAWYER = "lawyer", N_("A lawyer has read it, or I know why not")
    TERM = "term", N_("I know how long it binds me")
    EXIT = "exit", N_("I know how I get out, and the date is in my calendar")
    PAYMENT = "payment", N_("Payment dates and what happens when they pass are in it")
    SCOPE = "scope", N_("What is not included is written down")
    LIABILITY = "liability", N_("My liability has a ceiling that I can bear")
    NIGHT = "night", N_("I slept on it")


class Signing(Sheet):
    """Before I sign the next one."""

    checks: tuple[NextCheck, ...] = ask(N_("Before I sign"), (), max_length=MOST_PICKS)
    lawyer: Line = ask(N_("Lawyer I can ask"), "")
    term: Line = ask(N_("The longest term I accept"), "")
    exit: Line = ask(N_("The exit I want"), "")
    payment: Line = ask(N_("How I want to be paid"), "")
    by: Day | None = ask(N_("I am to sign by"))
