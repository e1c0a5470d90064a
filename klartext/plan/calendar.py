"""The calendars of a workbook: the owner's week, the dates of the plan, and the invitation to the talk.

Invariant: the invitation goes to the client, so it holds what the client is meant to read and nothing else. It names
no METHOD: that would need e-mail addresses, and without one every calendar program takes the file in.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from klartext.conversation.step import Place, Safety
from klartext.distance.week import Sort, Weekday, blocks
from klartext.i18n import _, speaking
from klartext.plan.appointments import Appointment, Edition, written
from klartext.plan.tasks import deadlines
from klartext.steps import step
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from klartext.conversation.step import Talk
    from klartext.distance.week import Block
    from klartext.model import Workbook
    from klartext.task import Task

# How long a talk takes as long as nobody said it, in minutes.
USUAL_TALK = 60
LONGEST_SUMMARY = 120
TALK, TALK_TASK = "talk", "talk-hold"
# These leave the time bookable: they say when one works, not that one is taken.
_FREE = {Sort.CORE, Sort.SILENT}


def week_calendar(
    workbook: Workbook, language: str, zone: str, on: date, stamp: datetime, namespace: str = ""
) -> bytes:
    """Write the week as it was planned, each appointment beginning on its first day from `on` and coming back weekly.

    Zone, stamp and namespace as in Edition; the language is that of its texts.
    """
    with speaking(language):
        return written(list(_week(workbook, on)), Edition(zone, stamp, namespace))


def plan_calendar(workbook: Workbook, language: str, zone: str, stamp: datetime, namespace: str = "") -> bytes:
    """Write what is still to be done and has a date: tasks as whole days, the talk with its time of day."""
    with speaking(language):
        return written(list(_plan(workbook, _day(stamp, zone))), Edition(zone, stamp, namespace))


def whole_calendar(
    workbook: Workbook, language: str, zone: str, on: date, stamp: datetime, namespace: str = ""
) -> bytes:
    """Write the dates of the plan and the week in one file."""
    with speaking(language):
        return written([*_plan(workbook, on), *_week(workbook, on)], Edition(zone, stamp, namespace))


def talk_calendar(workbook: Workbook, language: str, zone: str, stamp: datetime, namespace: str = "") -> bytes | None:
    """Write the invitation to the talk; None while it has no date, or if there is to be no talk."""
    talk, mine = workbook.talk, workbook.client.signature
    if not talk.day or not has_talk(workbook):
        return None
    with speaking(language):
        summary = _("Talk with {name}").format(name=gist(mine)) if mine else _("Talk")
        appointment = _talk(talk, talk.day, summary, description=talk.invitation, location=talk.where or _medium(talk))
        return written([appointment], Edition(zone, stamp, namespace))


def has_week(workbook: Workbook) -> bool:
    """Tell whether there is anything to write into a calendar of the week."""
    return any(True for _block in blocks(workbook))


def has_plan(workbook: Workbook, on: date | None = None) -> bool:
    """Tell whether there is any date to write into a calendar of the plan, as of a day if one is given."""
    return bool(deadlines(workbook, on))


def has_talk(workbook: Workbook) -> bool:
    """Tell whether there is a talk to invite to: it has a date, and a talk is the right thing."""
    return workbook.talk.day is not None and workbook.talk.safety is not Safety.NO_TALK


def _day(stamp: datetime, zone: str) -> date:
    """Return the day that it is where the calendar is written."""
    return (stamp.astimezone(ZoneInfo(zone)) if zone else stamp).date()


def _week(workbook: Workbook, on: date) -> Iterator[Appointment]:
    for block in blocks(workbook):
        first = next(day for day in (on + timedelta(days=ahead) for ahead in range(7)) if Weekday.of(day) in block.days)
        start = datetime.combine(first, block.start)
        yield Appointment(
            id=f"{block.sort.value}/{block.id}",
            summary=_summary(block, workbook.client.name),
            start=start,
            end=start + timedelta(minutes=block.minutes),
            description=block.what if len(block.what) > LONGEST_SUMMARY else "",
            weekly=block.days,
            is_free=block.sort in _FREE,
        )


def _summary(block: Block, client: str) -> str:
    if block.sort is Sort.MAIL and client:
        return _("Read e-mails: {client}").format(client=gist(client))
    return gist(block.what, LONGEST_SUMMARY) or block.sort.label


def _plan(workbook: Workbook, on: date) -> Iterator[Appointment]:
    for task in deadlines(workbook, on):
        if task.day and task.id == TALK_TASK and task.step:
            client = gist(workbook.client.name)
            summary = _("Talk with {name}").format(name=client) if client else _("Talk")
            yield _talk(workbook.talk, task.day, summary, location=_place(workbook.talk))
        elif task.day:
            yield _whole_day(task, task.day)


def _whole_day(task: Task, day: date) -> Appointment:
    summary = gist(task.text, LONGEST_SUMMARY)
    origin = _("From step: {title}").format(title=step(task.step).title) if task.step else _("My own task")
    return Appointment(
        id=f"task/{task.id}",
        summary=summary,
        start=day,
        end=day + timedelta(days=1),
        description=origin if summary == task.text else f"{task.text}\n\n{origin}",
        is_free=True,
    )


def _talk(talk: Talk, day: date, summary: str, *, description: str = "", location: str = "") -> Appointment:
    """Return the talk with its time of day, or as a whole day while that is open; its id is the same in every file."""
    if not talk.start:
        return Appointment(TALK, summary, day, day + timedelta(days=1), description, location, is_free=True)
    start = datetime.combine(day, talk.start)
    end = start + timedelta(minutes=talk.minutes or USUAL_TALK)
    return Appointment(TALK, summary, start, end, description, location)


def _place(talk: Talk) -> str:
    """Say where the talk is held, as the owner knows it."""
    medium = _medium(talk)
    return ", ".join(filter(None, (medium, talk.where))) or (talk.place.label if talk.place else "")


def _medium(talk: Talk) -> str:
    """Say by what means the talk is held, where that is the same for both."""
    return talk.place.label if talk.place and talk.place in {Place.PHONE, Place.VIDEO} else ""
