"""Step 4: a good setting for the talk, and a prepared head."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Annotated, Final

from pydantic import Field

from klartext.contracts.workdays import last_working_day
from klartext.conversation.safety import grounds
from klartext.conversation.told import luggage, outcome, setting
from klartext.i18n import N_, _
from klartext.record import MOST_PICKS, Choice, Clock, Day, Entry, Line, Ref, Sheet, Text, ask
from klartext.task import Task, task_id
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.model import Workbook

# The ids of two tasks that can be ticked here as well as in the plan.
INVITE: Final = "talk-invite"
CONFIRM: Final = "talk-confirm"
# An invitation that arrives three days ahead leaves time to answer; it is sent on a working day.
AHEAD: Final = timedelta(days=3)


class Place(Choice):
    """Where the talk is held."""

    OFFICE = "office", N_("at my office")
    PHONE = "phone", N_("by phone")
    VIDEO = "video", N_("by video")
    ELSEWHERE = "elsewhere", N_("elsewhere")


class Safety(Choice):
    """Whether the talk should be held at all, and how."""

    FINE = "fine", N_("Nothing speaks against a talk")
    COMPANY = "company", N_("There were threats or sexual remarks: not alone")
    NO_TALK = "no_talk", N_("There were threats or sexual remarks: no talk, in writing only")


class Undisturbed(Choice):
    """What makes a talk undisturbed."""

    DOOR = "door", N_("The door is closed, a sign hangs outside")
    PHONES = "phones", N_("Other phones and notifications are off")
    TIME = "time", N_("Half an hour is free before and after")
    WATER = "water", N_("Water, paper and pen are at hand")
    NOTES = "notes", N_("My notes are in front of me")
    FILES = "files", N_("Contract, invoices and the log are within reach")
    CALM = "calm", N_("The moment is calm: no deadline that day, nothing has just happened")


class Mood(Choice):
    """How the talk went."""

    GOOD = "good", N_("good")
    MIXED = "mixed", N_("mixed")
    BAD = "bad", N_("bad")


class Who(Choice):
    """Who owes what was agreed."""

    ME = "me", N_("Me")
    CLIENT = "client", N_("The client")
    BOTH = "both", N_("Both of us")


class Talk(Sheet):
    """The setting and the frame of the talk."""

    safety: Safety | None = ask(N_("Is a talk the right thing?"))
    place: Place | None = ask(N_("Where"))
    reason: Text = ask(N_("Why there"), "")
    where: Line = ask(N_("Place, number or link"), "")
    day: Day | None = ask(N_("Date of the talk"))
    start: Clock | None = ask(N_("Time of day"))
    minutes: Annotated[int, Field(ge=5, le=1440)] | None = ask(N_("Length in minutes"))
    people: Line = ask(N_("Who takes part"), "")
    undisturbed: tuple[Undisturbed, ...] = ask(N_("So that nobody disturbs us"), (), max_length=MOST_PICKS)
    invitation: Text = ask(N_("The invitation"), "")
    aim: Text = ask(N_("What I want to achieve"), "")
    least: Text = ask(N_("The least I accept"), "")
    opening: Text = ask(N_("My first sentence"), "")
    closing: Text = ask(N_("My last sentence"), "")
    nothing_good: bool = ask(N_("Nothing good comes to mind today"), default=False)


class Point(Entry):
    """One line to say in the talk."""

    unanswered = Entry.unanswered | {"statement"}
    text: Line = ask(N_("Talking point"), "")
    statement: Ref = ask("", "", printed=False)


class Good(Entry):
    """Something that is good about working together."""

    text: Line = ask(N_("What is good about working together"), "")


class Objection(Entry):
    """What the client may say, and my answer."""

    text: Text = ask(N_("The client may say"), "")
    answer: Text = ask(N_("I answer"), "")


class Aftermath(Sheet):
    """How the talk went."""

    held: Day | None = ask(N_("The talk was held on"))
    mood: Mood | None = ask(N_("How it went"))
    note: Text = ask(N_("What I take away from it"), "")
    next_day: Day | None = ask(N_("We speak again on"))
    mail: Text = ask(N_("The short e-mail that confirms it"), "")


class Agreement(Entry):
    """Something that was agreed in the talk."""

    what: Text = ask(N_("What was agreed"), "")
    who: Who | None = ask(N_("Who does it"))
    day: Day | None = ask(N_("By when"))


def was_held(workbook: Workbook) -> bool:
    """Tell whether the talk has taken place; one with a later date is still ahead."""
    talk, held = workbook.talk, workbook.aftermath.held
    return held is not None and (talk.day is None or held >= talk.day)


def missing(workbook: Workbook) -> Iterator[str]:
    """Name what the core of this step still lacks; nothing once the talk was held, or won't be."""
    talk = workbook.talk
    if talk.safety is Safety.NO_TALK or was_held(workbook):
        return
    if talk.safety is None and grounds(workbook):
        yield _("whether a talk is right at all")
    if talk.place is None:
        yield _("where you talk")
    if talk.day is None:
        yield _("a date for the talk")
    if not any(point.text for point in workbook.points):
        yield _("at least one talking point")
    if not talk.nothing_good and not any(good.text for good in workbook.goods):
        yield _("one good thing about working together, or “nothing today”")
    if not talk.least:
        yield _("the least you accept")


def summary(workbook: Workbook) -> str:
    """Say what the talk is going to be, what you bring to it, and what came out."""
    if workbook.talk.safety is Safety.NO_TALK:
        return _("You decided not to talk. Everything goes in writing.")
    ahead = [] if was_held(workbook) else [setting(workbook.talk), luggage(workbook)]
    return " ".join(filter(None, [*ahead, outcome(workbook)]))


def tasks(workbook: Workbook) -> Iterator[Task]:
    """Contribute the invitation, the talk and what was agreed in it."""
    talk, after = workbook.talk, workbook.aftermath
    if talk.safety is not Safety.NO_TALK and talk.day:
        held = was_held(workbook)
        if not held:
            yield Task(INVITE, "conversation", _("Send the invitation to the talk"), last_working_day(talk.day - AHEAD))
        yield Task("talk-hold", "conversation", _("Have the talk"), talk.day, done=held)
    if after.held:
        yield Task(CONFIRM, "conversation", _("Confirm in writing what was agreed"), after.held + timedelta(days=1))
    for agreement in workbook.agreements:
        if agreement.what:
            text = (
                _("{who}: {what}").format(who=agreement.who.label, what=gist(agreement.what))
                if agreement.who
                else gist(agreement.what)
            )
            yield Task(task_id("agree", agreement.id), "conversation", text, agreement.day)
    if after.next_day:
        yield Task("talk-next", "conversation", _("Speak again as agreed"), after.next_day)
