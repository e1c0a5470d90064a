"""Step 2: how this stays out of the rest of my life."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Annotated

from pydantic import Field

from klartext.i18n import N_, _, ngettext, show_day, show_time
from klartext.record import MOST_PICKS, Choice, Clock, Day, Entry, Line, Sheet, Steps, Text, ask, named_after
from klartext.task import Task, task_id
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.model import Workbook


class Weekday(Choice):
    """The days of a week, Monday first."""

    MONDAY = "mon", N_("Monday")
    TUESDAY = "tue", N_("Tuesday")
    WEDNESDAY = "wed", N_("Wednesday")
    THURSDAY = "thu", N_("Thursday")
    FRIDAY = "fri", N_("Friday")
    SATURDAY = "sat", N_("Saturday")
    SUNDAY = "sun", N_("Sunday")


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
    """Say in one sentence what the rules and check-ins add up to."""
    parts = []
    days = sum(bool(hours.start and hours.end) for hours in workbook.core_hours)
    if days:
        parts.append(
            ngettext("You work on {count} day a week.", "You work on {count} days a week.", days).format(count=days)
        )
    if workbook.boundary.phone_silent:
        parts.append(
            _("From {time} the phone may ring without you.").format(time=show_time(workbook.boundary.phone_silent))
        )
    strained = [checkin for checkin in workbook.checkins if checkin.day and checkin.strain is not None]
    if strained:
        latest = max(strained, key=lambda checkin: (checkin.day, checkin.id))
        parts.append(_("Latest strain: {strain} of 10 ({day}).").format(strain=latest.strain, day=show_day(latest.day)))
    return " ".join(parts)


def tasks(workbook: Workbook) -> Iterator[Task]:
    """Contribute setting up what was decided here."""
    boundary = workbook.boundary
    if boundary.phone_silent:
        yield Task(
            "distance-phone",
            "distance",
            _("Set the work phone to go silent at {time}").format(time=show_time(boundary.phone_silent)),
        )
    if boundary.autoreply_de or boundary.autoreply_en:
        yield Task("distance-autoreply", "distance", _("Switch on the auto-reply"))
    if boundary.voicemail_de or boundary.voicemail_en:
        yield Task("distance-voicemail", "distance", _("Record the voicemail"))
    for activity in workbook.activities:
        if activity.what:
            yield Task(
                task_id("activity", activity.id),
                "distance",
                _("Put it into the calendar: {what}").format(what=gist(activity.what)),
            )
    for thought in workbook.thoughts:
        if thought.text and thought.outcome in {None, Outcome.PARKED}:
            yield Task(
                task_id("thought", thought.id),
                "distance",
                _("Take up or let go: {thought}").format(thought=gist(thought.text)),
                thought.until,
            )
