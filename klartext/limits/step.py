"""Step 1: what I put up with, what I raise, what ends it; and the log of what happened."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from klartext.i18n import N_, _, ngettext
from klartext.limits.crossing import crossed
from klartext.limits.log import log_in_words
from klartext.limits.standing import crossed_in_words
from klartext.limits.verdicts import verdicts_in_words
from klartext.record import Amount, Choice, Day, Entry, Line, Ref, Text, ask
from klartext.task import Task, task_id
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.limits.crossing import Crossing
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

    @property
    def area(self) -> Group:
        """The area under which it is listed; one that names none stands with the first."""
        return self.group or Group.TONE

    @property
    def is_drawn(self) -> bool:
        """Tell whether it can be crossed: it is raised, or ends it."""
        return self.verdict in {Verdict.RAISE, Verdict.END}

    @property
    def ends_it(self) -> bool:
        """Tell whether crossing it ends the relationship."""
        return self.verdict is Verdict.END


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

    @property
    def is_told(self) -> bool:
        """Tell whether it holds anything yet; asked of hundreds, so the usual answers are looked at first."""
        return bool(self.day or self.what) or not self.is_blank()


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
    pointless = sum(limit.is_drawn and not (limit.point or limit.times) for limit in limits)
    if pointless:
        yield ngettext("from when {count} limit counts", "from when {count} limits count", pointless).format(
            count=pointless
        )
    unprepared = sum(not crossing.limit.response for crossing in crossed(workbook))
    if unprepared:
        yield ngettext(
            "what you do about {count} limit that is crossed",
            "what you do about {count} limits that are crossed",
            unprepared,
        ).format(count=unprepared)


def summary(workbook: Workbook) -> str:
    """Say in a few sentences what the verdicts add up to, which limits are crossed, and what it cost so far."""
    parts = (verdicts_in_words(workbook), crossed_in_words(workbook), log_in_words(workbook))
    return " ".join(part for part in parts if part)


def tasks(workbook: Workbook) -> Iterator[Task]:
    """Contribute what was decided for each limit that is crossed, and each limit the client does not know well enough.

    What was decided is to be done anew with every incident, so its task belongs to the latest one; an end is decided
    once.
    """
    found = {crossing.limit.id: crossing for crossing in crossed(workbook)}
    for limit in workbook.limits:
        if not limit.behaviour:
            continue
        if limit.id in found:
            yield from _for_a_crossed_one(found[limit.id])
        if limit.verdict is Verdict.RAISE and limit.known not in {Known.SAID, Known.WRITTEN}:
            yield _task("limit", limit.id, _("Bring it up: {behaviour}"), limit)
        elif limit.ends_it and limit.known is not Known.WRITTEN:
            yield _task("limit", limit.id, _("Put in writing where it ends: {behaviour}"), limit)


def _for_a_crossed_one(crossing: Crossing) -> Iterator[Task]:
    limit, latest = crossing.limit, crossing.incidents[-1].id
    if limit.ends_it and limit.response:
        yield _task("end", limit.id, _("Decide about the end, as you planned for “{behaviour}”: {response}"), limit)
    elif limit.ends_it:
        yield _task("end", limit.id, _("Decide about the end: {behaviour}"), limit)
    elif limit.response:
        yield _task("crossed", latest, _("Do what you decided for “{behaviour}”: {response}"), limit)
    elif limit.known in {Known.SAID, Known.WRITTEN}:
        yield _task("crossed", latest, _("The client knows; decide what you do: {behaviour}"), limit)


def _task(prefix: str, record_id: str, sentence: str, limit: Limit) -> Task:
    room = 40 if "{response}" in sentence else 90
    text = sentence.format(behaviour=gist(limit.behaviour, room), response=gist(limit.response))
    return Task(task_id(prefix, record_id), "limits", text)
