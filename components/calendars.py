"""Calendar files to download. Each is made when it is asked for, in the reader's time zone, never before."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from components import reader
from klartext.i18n import _, spoken
from klartext.letter import tongue
from klartext.plan.calendar import has_plan, has_talk, has_week, plan_calendar, talk_calendar, week_calendar

if TYPE_CHECKING:
    from collections.abc import Callable

    from components.desk import Desk


def show_week_calendar(desk: Desk) -> None:
    """Offer the week as a calendar file, once there is something in it."""
    if has_week(desk.workbook):
        make = partial(_week, desk, spoken(), _zone(), reader.today())
        _offer(desk, "week", _("Week as a calendar file"), _("My week"), make)
        st.caption(
            _(
                "Your calendar (Google, Apple, Outlook) then shows it every week. When something changes, take the "
                "file in again: what is there is updated."
            )
        )


def show_plan_calendar(desk: Desk) -> None:
    """Offer the dates of the plan as a calendar file, once there are any."""
    if has_plan(desk.workbook, reader.today()):
        make = partial(_plan, desk, spoken(), _zone())
        _offer(desk, "plan", _("Dates as a calendar file"), _("My dates"), make)


def show_talk_calendar(desk: Desk) -> None:
    """Offer the invitation to the talk as a calendar file that can be sent along, once the talk has a date."""
    if has_talk(desk.workbook):
        make = partial(_talk, desk, tongue(desk.workbook.client), _zone())
        _offer(desk, "talk", _("Invitation as a calendar file"), _("Talk"), make)


def _offer(desk: Desk, name: str, label: str, file: str, make: Callable[[], bytes]) -> None:
    st.download_button(
        label,
        make,
        f"{file} {reader.today()}.ics",
        "text/calendar",
        key=f"{desk.tab}.calendar.{name}",
        icon=":material/calendar_month:",
        on_click="ignore",
    )


def _week(desk: Desk, language: str, zone: str, on: date) -> bytes:
    return week_calendar(desk.workbook, language, zone, on, datetime.now(UTC), _namespace(desk))


def _plan(desk: Desk, language: str, zone: str) -> bytes:
    return plan_calendar(desk.workbook, language, zone, datetime.now(UTC), _namespace(desk))


def _talk(desk: Desk, language: str, zone: str) -> bytes:
    return talk_calendar(desk.workbook, language, zone, datetime.now(UTC), _namespace(desk)) or b""


def _zone() -> str:
    """Name the reader's time zone; nothing when the browser keeps it to itself, which looks like UTC."""
    name = str(getattr(reader.zone(), "key", ""))
    return "" if name == "UTC" else name


def _namespace(desk: Desk) -> str:
    return desk.binder.workbook_id if desk.binder else ""
