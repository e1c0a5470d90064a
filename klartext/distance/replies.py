"""What an auto-reply and a voicemail say, made of the core hours and the times for e-mails.

Both answer everyone who writes or calls, so they say neither du nor Sie. They give no reason, and promise nothing that
the hours don't hold: no day, only that answers are given within them.
"""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from klartext.distance.week import (
    MINUTES_A_DAY,
    MINUTES_AN_HOUR,
    Sort,
    Weekday,
    blocks,
    core_blocks,
    minutes_of,
)
from klartext.i18n import N_, _, show_list, speaking, spoken

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from datetime import time

    from klartext.distance.week import Block
    from klartext.model import Workbook

HALF_A_DAY = MINUTES_A_DAY // 2
# So many days in a row are told by their first and last.
LEAST_RUN = 3
_HABITS = {
    Weekday.MONDAY: N_("Mondays"),
    Weekday.TUESDAY: N_("Tuesdays"),
    Weekday.WEDNESDAY: N_("Wednesdays"),
    Weekday.THURSDAY: N_("Thursdays"),
    Weekday.FRIDAY: N_("Fridays"),
    Weekday.SATURDAY: N_("Saturdays"),
    Weekday.SUNDAY: N_("Sundays"),
}


def autoreply(workbook: Workbook, language: str) -> str:
    """Return the text of an auto-reply in a language; "" while there are neither core hours nor times for e-mails."""
    with speaking(language):
        hours, mail = core_hours_in_words(workbook), _mail_times(workbook)
        texts = {
            (True, True): _(
                "Hello,\n\nThank you for your message. I read e-mails {mail}. My working hours are {hours}. "
                "I answer within these hours."
            ),
            (True, False): _(
                "Hello,\n\nThank you for your message. My working hours are {hours}. I answer within these hours."
            ),
            (False, True): _("Hello,\n\nThank you for your message. I read e-mails {mail}, and answer at these times."),
        }
        text = texts.get((bool(hours), bool(mail)))
        if text is None:
            return ""
        close = "\n".join(filter(None, (_("Kind regards"), workbook.client.signature)))
        return f"{text.format(hours=hours, mail=mail)}\n\n{close}"


def voicemail(workbook: Workbook, language: str) -> str:
    """Return the text of a voicemail greeting in a language; "" while there are no core hours."""
    with speaking(language):
        hours, name = core_hours_in_words(workbook), workbook.client.signature
        if not hours:
            return ""
        if name:
            return _(
                "Hello, this is {name}. I can't take the call right now. My working hours are {hours}. "
                "Please leave a name, a number and what it is about. I return calls within these hours."
            ).format(name=name, hours=hours)
        return _(
            "Hello. I can't take the call right now. My working hours are {hours}. "
            "Please leave a name, a number and what it is about. I return calls within these hours."
        ).format(hours=hours)


def core_hours_in_words(workbook: Workbook) -> str:
    """Tell the core hours as one would say them ("Mondays to Thursdays from 9 am to 5 pm, Fridays until 2 pm")."""
    groups: dict[tuple[time, int], list[Block]] = {}
    for block in core_blocks(workbook):
        groups.setdefault((block.start, block.minutes), []).append(block)
    told, start_before = [], None
    for (start, minutes), alike in groups.items():
        days = _days([block.days[0] for block in alike])
        words = {"days": days, "start": _clock(minutes_of(start)), "end": _clock(_end(minutes_of(start) + minutes))}
        text = _("{days} until {end}") if start == start_before else _("{days} from {start} to {end}")
        told.append(text.format(**words))
        start_before = start
    return ", ".join(told)


def _mail_times(workbook: Workbook) -> str:
    """Tell when e-mails are read, the earliest time first ("Mondays to Fridays at 9:30 am")."""
    times: dict[time, set[Weekday]] = {}
    for block in blocks(workbook):
        if block.sort is Sort.MAIL:
            times.setdefault(block.start, set()).update(block.days)
    by_days: dict[tuple[Weekday, ...], list[time]] = {}
    for start, days in sorted(times.items()):
        by_days.setdefault(tuple(sorted(days, key=lambda day: day.number)), []).append(start)
    told = (
        _("{days} at {times}").format(days=_days(days), times=show_list([_clock(minutes_of(each)) for each in starts]))
        for days, starts in by_days.items()
    )
    return "; ".join(told)


def _days(days: Sequence[Weekday]) -> str:
    """Name days as they come back, a long run by its ends ("Mondays to Thursdays and Saturdays")."""
    return show_list([part for run in _runs(days) for part in _run(run)])


def _run(run: Sequence[Weekday]) -> Iterable[str]:
    if len(run) == len(Weekday):
        return (_("daily"),)
    if len(run) < LEAST_RUN:
        return [_(_HABITS[day]) for day in run]
    return (_("{first} to {last}").format(first=_(_HABITS[run[0]]), last=_(_HABITS[run[-1]])),)


def _runs(days: Sequence[Weekday]) -> list[list[Weekday]]:
    """Cut days, in the order of the week, where one was left out."""
    runs: list[list[Weekday]] = [[days[0]]]
    for before, day in pairwise(days):
        if day.number == before.number + 1:
            runs[-1].append(day)
        else:
            runs.append([day])
    return runs


def _end(minutes: int) -> int:
    return minutes if minutes <= MINUTES_A_DAY else minutes - MINUTES_A_DAY


def _clock(minutes: int) -> str:
    """Write a time of day as one says it in a letter: "9" and "9:30" in German, "9 am" and "9:30 am" in English.

    It comes in minutes from midnight; the end of a day is the next midnight.
    """
    hour, minute = divmod(minutes, MINUTES_AN_HOUR)
    rest = f":{minute:02}" if minute else ""
    if spoken() == "de":
        return f"{hour}{rest}"
    if minutes % HALF_A_DAY == 0:
        return _("noon") if minutes == HALF_A_DAY else _("midnight")
    half = "am" if minutes < HALF_A_DAY else "pm"
    return f"{(hour - 1) % 12 + 1}{rest} {half}"
