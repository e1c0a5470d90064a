"""Step 5: what happens if nothing changes."""

from __future__ import annotations

from typing import TYPE_CHECKING, Annotated

from klartext.i18n import N_, _, ngettext, show_date
from klartext.limits.step import Known, Verdict
from klartext.record import Choice, Day, Entry, Ref, Sheet, Text, ask, named_after
from klartext.task import Task, task_id
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.model import Workbook


class Move(Choice):
    """The rungs that are offered."""

    REMINDER = "reminder", N_("Send a reminder")
    WRITTEN_NOTICE = "written_notice", N_("Set a deadline in writing")
    PAUSE = "pause", N_("Pause the work")
    PREPAYMENT = "prepayment", N_("Work for prepayment only")
    PRICE = "price", N_("Change the price")
    FORMAL_NOTICE = "formal_notice", N_("Formal letter")
    END = "end", N_("End the relationship")
    OTHER = "other", N_("Something else")


class Resolve(Choice):
    """How firmly a rung is decided."""

    DECIDED = "decided", N_("decided")
    OPEN = "open", N_("still open")


class Would(Choice):
    """Whether the owner would really take the rung."""

    YES = "yes", N_("yes")
    UNSURE = "unsure", N_("not sure")
    NO = "no", N_("no")


class Rung(Entry):
    """One step of the ladder."""

    unanswered = Entry.unanswered | {"limit", "statement", "agreement"}
    move: Move | None = ask(N_("Kind of rung"))
    trigger: Text = ask(N_("What sets it off"), "", help=N_("Something that you and others can see has happened."))
    action: Text = ask(N_("What I do then"), "")
    day: Day | None = ask(N_("On or before"))
    limit: Ref = ask(N_("Belongs to"), "", printed=False)
    statement: Ref = ask("", "", printed=False)
    agreement: Ref = ask("", "", printed=False)
    known: Known | None = ask(N_("Does the client know?"))
    resolve: Resolve | None = ask(N_("Is it decided?"))
    would: Would | None = ask(N_("Would I really do it?"))


class Announcement(Sheet):
    """How a consequence is announced."""

    text: Text = ask(
        N_("How I announce it"),
        "",
        help=N_("What I will do, from when, and what the client can do so that it doesn't come to that."),
    )


class Leaving(Choice):
    """What has to be settled when it ends."""

    INVOICES = "invoices", N_("Open invoices")
    HANDOVER = "handover", N_("Hand-over")
    DATA = "data", N_("Data")
    ACCESS = "access", N_("Access and passwords")
    REFERENCES = "references", N_("References")
    SUCCESSOR = "successor", N_("Successor")

    @property
    def hint(self) -> str:
        """What there is to think of, in the language being spoken."""
        return _(_LEAVING_HINTS[self])


_LEAVING_HINTS = {
    Leaving.INVOICES: N_("What is unpaid, what isn't billed yet, the final invoice and its due date."),
    Leaving.HANDOVER: N_("What state the work is in, who takes it over, which files you give and in which form."),
    Leaving.DATA: N_("What you must give back, what you must delete, what you have to keep for the tax office."),
    Leaving.ACCESS: N_("Accounts, keys and passwords in both directions: what you return and what you change."),
    Leaving.REFERENCES: N_("Whether you may show the work, and who would write a few lines about it."),
    Leaving.SUCCESSOR: N_("Whether you can and want to name someone; you don't owe it."),
}


class Settled(Choice):
    """How far a point of leaving is settled."""

    OPEN = "open", N_("open")
    DONE = "done", N_("done")
    NOT_NEEDED = "not_needed", N_("not needed")


class LeavingPoint(Entry):
    """A point of the ending checklist; its id is the point's name."""

    id: Annotated[str, named_after(Leaving)]
    settled: Settled | None = ask(N_("Status"))
    note: Text = ask(N_("Note"), "")


def missing(workbook: Workbook) -> Iterator[str]:
    """Name what the core of this step still lacks."""
    rungs = workbook.rungs
    if not rungs:
        yield _("a first rung: what you do if nothing changes")
        return
    undated = sum(rung.day is None for rung in rungs)
    if undated:
        yield ngettext("a date for {count} rung", "a date for {count} rungs", undated).format(count=undated)
    if rungs[-1].would is not Would.YES:
        yield _("a last rung that you would really take")
    ends_it = any(limit.verdict is Verdict.END for limit in workbook.limits)
    if ends_it and not any(rung.move in {Move.END, Move.FORMAL_NOTICE} for rung in rungs):
        yield _("a rung for the limits that end it")


def summary(workbook: Workbook) -> str:
    """Say in one sentence how far the ladder reaches."""
    if not workbook.rungs:
        return ""
    decided = sum(rung.resolve is Resolve.DECIDED for rung in workbook.rungs)
    said = ngettext(
        "Your ladder has {count} rung, {decided} decided.",
        "Your ladder has {count} rungs, {decided} decided.",
        len(workbook.rungs),
    ).format(count=len(workbook.rungs), decided=decided)
    return " ".join(filter(None, (said, _first_and_last(workbook.rungs))))


def _first_and_last(rungs: tuple[Rung, ...]) -> str:
    """Say when the ladder begins and where it leads, as far as its rungs have days."""
    dated = sorted((rung for rung in rungs if rung.day and _name(rung)), key=lambda rung: (rung.day, rung.rank))
    if not dated:
        return ""
    first, last = dated[0], dated[-1]
    begins = _("It begins on {day}: {rung}.").format(day=show_date(first.day), rung=_name(first))
    if first is last:
        return begins
    leads = _("It leads up to {day}: {rung}.").format(day=show_date(last.day), rung=_name(last))
    return f"{begins} {leads}"


def _name(rung: Rung) -> str:
    return rung.move.label if rung.move and rung.move is not Move.OTHER else gist(rung.action, 60).rstrip(".")


def tasks(workbook: Workbook) -> Iterator[Task]:
    """Contribute each rung on its date and what is open about leaving."""
    for rung in workbook.rungs:
        action = gist(rung.action).rstrip(".") or (rung.move.label if rung.move else "")
        if not action:
            continue
        text = (
            _("{action} (when: {trigger})").format(trigger=gist(rung.trigger, 60).rstrip("."), action=action)
            if rung.trigger
            else action
        )
        yield Task(task_id("rung", rung.id), "consequences", text, rung.day)
    for point in workbook.leaving:
        if point.settled is Settled.OPEN:
            yield Task(
                task_id("leaving", point.id),
                "consequences",
                _("Settle before it ends: {point}").format(point=Leaving(point.id).label),
            )
