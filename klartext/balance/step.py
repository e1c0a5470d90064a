"""Step 6: what this client is worth to me, and what ending would cost."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from klartext.i18n import N_, _, show_date
from klartext.record import Amount, Choice, Day, Entry, Line, Sheet, Steps, Text, ask
from klartext.task import Task

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.model import Workbook


class Side(Choice):
    """The two columns."""

    PRO = "pro", N_("speaks for it")
    CON = "con", N_("speaks against it")


class Sure(Choice):
    """How sure the owner is of a reason."""

    GUESS = "guess", N_("a guess")
    LIKELY = "likely", N_("likely")
    CERTAIN = "certain", N_("certain")


class Verdict(Choice):
    """The decision."""

    GO_ON = "go_on", N_("I go on")
    CONDITIONS = "conditions", N_("I go on, with conditions")
    END = "end", N_("I end it")
    NOT_YET = "not_yet", N_("Not yet, I look again later")


class Reason(Entry):
    """Something that speaks for or against the client."""

    side: Side | None = ask(N_("For or against?"))
    text: Line = ask(N_("Reason"), "")
    weight: Annotated[int, Field(ge=1, le=5), Steps(1, 5)] | None = ask(
        N_("Weight"), help=N_("1 weighs little, 5 very much.")
    )
    sure: Sure | None = ask(N_("How sure I am"))


Hours = Annotated[Decimal, Field(ge=0, le=10_000, decimal_places=2)]
Months = Annotated[Decimal, Field(ge=0, le=600, decimal_places=1)]


class Numbers(Sheet):
    """What the client brings and costs in a year."""

    turnover: Amount | None = ask(N_("Turnover with this client in a year"))
    total: Amount | None = ask(N_("My total turnover in a year"))
    billed: Hours | None = ask(N_("Hours billed in a year"))
    unbilled: Hours | None = ask(
        N_("Hours not billed in a year"), help=N_("Calls, extra rounds, waiting, chasing money.")
    )
    rate: Amount | None = ask(N_("The hourly rate I want"))
    reserve: Months | None = ask(N_("Months my reserve will last"))
    replaced: Months | None = ask(N_("Months until the turnover is replaced"))


class Beyond(Sheet):
    """What ending would mean apart from money."""

    reputation: Text = ask(N_("My reputation"), "")
    people: Text = ask(N_("People I would miss, or not"), "")
    time: Text = ask(N_("My time"), "")
    sleep: Text = ask(N_("My sleep"), "")
    possible: Text = ask(N_("What becomes possible"), "")


class Decision(Sheet):
    """The decision in the owner's own words."""

    verdict: Verdict | None = ask(N_("My decision"))
    conditions: Text = ask(N_("On these conditions"), "")
    again: Day | None = ask(N_("I'll look again on"))
    words: Text = ask(N_("In my own words"), "")


def missing(workbook: Workbook) -> Iterator[str]:
    """Name what the core of this step still lacks."""
    sides = {reason.side for reason in workbook.reasons if reason.text}
    if Side.PRO not in sides:
        yield _("one thing that speaks for the client")
    if Side.CON not in sides:
        yield _("one thing that speaks against the client")
    decision = workbook.decision
    if decision.verdict is None:
        yield _("your decision, or “not yet”")
    elif decision.verdict is Verdict.NOT_YET and decision.again is None:
        yield _("the day on which you look again")
    elif decision.verdict is Verdict.CONDITIONS and not decision.conditions:
        yield _("the conditions")


def summary(workbook: Workbook) -> str:
    """Say in one sentence how the weights stand; the weights never decide."""
    weigh = {side: sum(reason.weight or 0 for reason in workbook.reasons if reason.side is side) for side in Side}
    if not any(weigh.values()):
        return ""
    return _("What speaks for it weighs {pro}, what speaks against it {con}. You decide; later is fine.").format(
        pro=weigh[Side.PRO], con=weigh[Side.CON]
    )


def tasks(workbook: Workbook) -> Iterator[Task]:
    """Contribute what the decision asks for next."""
    decision = workbook.decision
    if decision.verdict is Verdict.NOT_YET:
        yield Task("decision-again", "balance", _("Look at the decision again"), decision.again)
    elif decision.verdict is Verdict.CONDITIONS:
        text = (
            _("See whether the conditions are met")
            if decision.again is None
            else _("See whether the conditions are met by {day}").format(day=show_date(decision.again))
        )
        yield Task("decision-conditions", "balance", text, decision.again)
    elif decision.verdict is Verdict.END:
        yield Task("decision-end", "balance", _("Prepare the end: dates, hand-over, last invoice"), decision.again)
