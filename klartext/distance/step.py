"""Step 2: how this stays out of the rest of my life."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from klartext.distance.strain import strained_days, trend
from klartext.distance.week import Sort, Weekday, blocks, core_blocks, show_length, weekly_minutes
from klartext.i18n import N_, _, ngettext, show_day, show_time
from klartext.record import MOST_PICKS, Choice, Clock, Day, Entry, Line, Sheet, Steps, Text, ask, named_after
from klartext.task import Task, task_id
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.model import Workbook

__all__ = (
    "Activity",
    "Balance",
    "Boundary",
    "Checkin",
    "CoreHours",
    "MailSlot",
    "Outcome",
    "Thought",
    "Weekday",
    "YesNo",
    "missing",
    "summary",
    "tasks",
)


class YesNo(Choice):
    """A plain question's answer."""

    YES = "yes", N_("yes")
    NO = "no", N_("no")


class Balance(Choice):
    """What an activity gives back."""

    SPORT = "sport", N_("Sport")
    RELAXATION = "relaxation", N_("Relaxation")
    PEOPLE = "people", N_("People")
    OTHER = "other", N_("Something else")


class Outcome(Choice):
    """What became of a parked thought."""

    PARKED = "parked", N_("parked")
    TAKEN = "taken", N_("taken up")
    DROPPED = "dropped", N_("let go")


class Checkin(Entry):
    """How one day went; its id is made of the day, so there is one a day."""

    day: Day | None = ask(N_("Day"))
    strain: Annotated[int, Field(ge=0, le=10), Steps(0, 10)] | None = ask(
        N_("Strain"), help=N_("0 is none, 10 is more than you can bear.")
    )
    sleep: Annotated[Decimal, Field(ge=0, le=24, decimal_places=2)] | None = ask(N_("Hours slept"))
    brooding: Annotated[int, Field(ge=0, le=1440)] | None = ask(N_("Minutes spent brooding"))
    word: Text = ask(N_("A few words about it"), "")


class CoreHours(Entry):
    """When the owner works on one weekday; its id is the weekday."""

    id: Annotated[str, named_after(Weekday)]
    start: Clock | None = ask(N_("Working from"))
    end: Clock | None = ask(N_("Working until"))


class MailSlot(Entry):
    """A fixed time for this client's mail."""

    days: tuple[Weekday, ...] = ask(N_("On these days"), (), max_length=MOST_PICKS)
    start: Clock | None = ask(N_("Begins at"))
    minutes: Annotated[int, Field(ge=1, le=1440)] | None = ask(N_("Minutes"))


class Boundary(Sheet):
    """The rules that keep work at work."""

    phone_silent: Clock | None = ask(N_("The work phone is silent from"))
    phone_back: Clock | None = ask(N_("and rings again from"))
    autoreply_de: Text = ask(N_("Auto-reply in German"), "")
    autoreply_en: Text = ask(N_("Auto-reply in English"), "")
    voicemail_de: Text = ask(N_("Voicemail greeting in German"), "")
    voicemail_en: Text = ask(N_("Voicemail greeting in English"), "")
    hard: YesNo | None = ask(N_("Do you find it hard to switch off from work?"))
    ritual: Text = ask(
        N_("How I close the working day"),
        "",
        help=N_("Always the same small thing: write down tomorrow's first task, close the lid, walk round the block."),
    )


class Thought(Entry):
    """A thought that may wait until the next core hour."""

    text: Text = ask(N_("The thought"), "")
    until: Day | None = ask(N_("Park it until"))
    outcome: Outcome | None = ask(N_("What became of it"))


class Activity(Entry):
    """Something that gives strength, with its place in the week."""

    kind: Balance | None = ask(N_("Kind"))
    what: Line = ask(N_("What"), "")
    days: tuple[Weekday, ...] = ask(N_("On these days"), (), max_length=MOST_PICKS)
    start: Clock | None = ask(N_("Begins at"))
    minutes: Annotated[int, Field(ge=1, le=1440)] | None = ask(N_("Minutes"))


def missing(workbook: Workbook) -> Iterator[str]:
    """Name what the core of this step still lacks."""
    if all(checkin.answered().keys() <= {"day"} for checkin in workbook.checkins):
        yield _("one check-in: how it is today")
    if not any(hours.start and hours.end for hours in workbook.core_hours):
        yield _("core hours for at least one day")
    if workbook.boundary.phone_silent is None:
        yield _("when the work phone goes silent")


def summary(workbook: Workbook) -> str:
    """Say in a few sentences what the hours, the rules and the check-ins add up to."""
    return " ".join(filter(None, (*_hours(workbook), _phone(workbook), _strain(workbook))))


def _hours(workbook: Workbook) -> Iterator[str]:
    days = len(core_blocks(workbook))
    if days:
        work = show_length(weekly_minutes(workbook, Sort.CORE))
        text = ngettext("You work {length} on {count} day a week.", "You work {length} on {count} days a week.", days)
        yield text.format(length=work, count=days)
    slots = sum(len(set(slot.days)) for slot in workbook.mail_slots if slot.start)
    if slots:
        text = ngettext(
            "You read this client's e-mails at {count} fixed time a week.",
            "You read this client's e-mails at {count} fixed times a week.",
            slots,
        )
        yield text.format(count=slots)
    balance = weekly_minutes(workbook, Sort.BALANCE)
    if balance:
        yield _("What gives you strength has {length} a week.").format(length=show_length(balance))


def _phone(workbook: Workbook) -> str:
    silent = workbook.boundary.phone_silent
    return _("From {time} the phone may ring without you.").format(time=show_time(silent)) if silent else ""


def _strain(workbook: Workbook) -> str:
    """Tell the latest strain and, where there is enough, where it is going."""
    days = strained_days(workbook)
    if not days:
        return ""
    latest = _("Latest strain: {strain} of 10 ({day}).").format(strain=days[-1].strain, day=show_day(days[-1].day))
    return f"{trend(workbook)} {latest}".strip()


def tasks(workbook: Workbook) -> Iterator[Task]:
    """Contribute setting up what was decided here."""
    boundary = workbook.boundary
    if boundary.phone_silent:
        yield Task(
            "distance-phone",
            "distance",
            _("Set the work phone to go silent at {time}").format(time=show_time(boundary.phone_silent)),
        )
    if any(slot.days and slot.start for slot in workbook.mail_slots):
        yield Task("distance-mail", "distance", _("Switch off the notifications for new e-mails"))
    if boundary.autoreply_de or boundary.autoreply_en:
        yield Task("distance-autoreply", "distance", _("Switch on the auto-reply"))
    if boundary.voicemail_de or boundary.voicemail_en:
        yield Task("distance-voicemail", "distance", _("Record the voicemail"))
    if any(True for _block in blocks(workbook)):
        yield Task("distance-calendar", "distance", _("Take my week over into the calendar"))
    for activity in workbook.activities:
        if activity.what and not (activity.days and activity.start):
            yield Task(
                task_id("activity", activity.id),
                "distance",
                _("Find it a fixed place in the week: {what}").format(what=gist(activity.what)),
            )
    for thought in workbook.thoughts:
        if thought.text and thought.outcome in {None, Outcome.PARKED}:
            yield Task(
                task_id("thought", thought.id),
                "distance",
                _("Take up or let go: {thought}").format(thought=gist(thought.text)),
                thought.until,
            )
