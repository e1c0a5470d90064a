"""Step 1: what I put up with, what I raise, what ends it; and the log of what happened."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from klartext.i18n import N_, _, ngettext
from klartext.record import Amount, Choice, Day, Entry, Line, Ref, Text, ask
from klartext.task import Task, task_id
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.model import Workbook


class Group(Choice):
    """The three fields in which behaviour crosses limits."""

    TONE = "tone", N_("Tone")
    PAYING = "paying", N_("Paying")
    DEMANDS = "demands", N_("Demands")


class Verdict(Choice):
    """What a behaviour means for the relationship."""

    LIVE = "live", N_("I can live with it")
    RAISE = "raise", N_("I'll raise it")
    END = "end", N_("That ends it")


class Known(Choice):
    """What the client knows of the limit."""

    NEVER = "never", N_("never said")
    SAID = "said", N_("said")
    WRITTEN = "written", N_("in writing")


class Limit(Entry):
    """A behaviour and where the owner stands on it."""

    unanswered = Entry.unanswered | {"catalogue"}
    group: Group | None = ask(N_("Area"))
    behaviour: Line = ask(N_("Behaviour"), "")
    verdict: Verdict | None = ask(N_("My verdict"))
    point: Text = ask(
        N_("When it starts to count"),
        "",
        help=N_("Something you can count or date: “more than 14 days overdue”, “shouting, once”."),
    )
    times: Annotated[int, Field(ge=1, le=999)] | None = ask(
        N_("How many times before it counts"), help=N_("1 means the first time already counts.")
    )
    need: Text = ask(
        N_("The need it protects"), "", help=N_("For example calm work, planning, respect, being paid on time.")
    )
    known: Known | None = ask(N_("Does the client know?"))
    response: Text = ask(
        N_("What I do when it happens"), "", help=N_("Decide it now, so that you needn't decide it when you are upset.")
    )
    catalogue: Ref = ask("", "", printed=False)


class Incident(Entry):
    """Something that happened, told as facts."""

    unanswered = Entry.unanswered | {"limit"}
    day: Day | None = ask(N_("Date"))
    limit: Ref = ask(N_("Which behaviour was it?"), "", printed=False)
    what: Text = ask(
        N_("What happened, facts only"), "", help=N_("What a camera would have seen: who said or did what, when.")
    )
    hours: Annotated[Decimal, Field(ge=0, le=10_000, decimal_places=2)] | None = ask(N_("Hours lost"))
    money: Amount | None = ask(N_("Money lost"))
    witnesses: Line = ask(N_("Who was there"), "")
    proof: Text = ask(
        N_("Where the proof is"), "", help=N_("The e-mail from that day, a screenshot, a note of the call.")
    )


def missing(workbook: Workbook) -> Iterator[str]:
    """Name what the core of this step still lacks."""
    limits = [limit for limit in workbook.limits if limit.behaviour]
    if not limits:
        yield _("at least one behaviour that bothers you")
        return
    open_verdicts = sum(limit.verdict is None for limit in limits)
    if open_verdicts:
        yield ngettext("a verdict on {count} behaviour", "a verdict on {count} behaviours", open_verdicts).format(
            count=open_verdicts
        )
    pointless = sum(
        limit.verdict in {Verdict.RAISE, Verdict.END} and not (limit.point or limit.times) for limit in limits
    )
    if pointless:
        yield ngettext("from when {count} limit counts", "from when {count} limits count", pointless).format(
            count=pointless
        )


def summary(workbook: Workbook) -> str:
    """Say in one sentence what the verdicts add up to."""
    counts = {verdict: sum(limit.verdict is verdict for limit in workbook.limits) for verdict in Verdict}
    if not any(counts.values()):
        return ""
    return _("You can live with {live}, you raise {raise_}, and {end} would end it.").format(
        live=counts[Verdict.LIVE], raise_=counts[Verdict.RAISE], end=counts[Verdict.END]
    )


def tasks(workbook: Workbook) -> Iterator[Task]:
    """Contribute one task per limit that the client does not know well enough yet."""
    for limit in workbook.limits:
        if not limit.behaviour:
            continue
        if limit.verdict is Verdict.RAISE and limit.known not in {Known.SAID, Known.WRITTEN}:
            yield Task(
                task_id("limit", limit.id),
                "limits",
                _("Bring it up: {behaviour}").format(behaviour=gist(limit.behaviour)),
            )
        elif limit.verdict is Verdict.END and limit.known is not Known.WRITTEN:
            yield Task(
                task_id("limit", limit.id),
                "limits",
                _("Put in writing where it ends: {behaviour}").format(behaviour=gist(limit.behaviour)),
            )
