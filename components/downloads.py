"""The plan and the workbook as files. Each is made when it is asked for, never before."""

from __future__ import annotations

from datetime import UTC, date, datetime
from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from components import reader
from components.calendars import show_plan_calendar
from klartext.i18n import LANGUAGE_NAMES, LANGUAGES, _, spoken
from klartext.plan.pdf import action_plan

if TYPE_CHECKING:
    from components.desk import Desk

_LANGUAGE = "downloads.language"
_FILES = {"de": "Aktionsplan", "en": "Action plan"}


def show_downloads(desk: Desk) -> None:
    """Offer the PDF in either language, whatever the page speaks, and the workbook file."""
    st.subheader(_("Downloads"), anchor=False)
    st.session_state.setdefault(_LANGUAGE, spoken())
    language = (
        st.segmented_control(
            _("Language of the PDF"), LANGUAGES, format_func=LANGUAGE_NAMES.__getitem__, required=True, key=_LANGUAGE
        )
        or spoken()
    )
    with st.container(horizontal=True):
        st.download_button(
            _("Action plan as PDF"),
            partial(_pdf, desk, language, reader.today()),
            f"{_FILES[language]} {reader.today()}.pdf",
            "application/pdf",
            key="downloads.pdf",
            icon=":material/picture_as_pdf:",
            on_click="ignore",
        )
        show_plan_calendar(desk)
        show_workbook_file(desk)
    st.caption(
        _(
            "The PDF holds everything except the angry version. The workbook file is your backup: on "
            "the start page you can go on with it, here or elsewhere."
        )
    )


def show_workbook_file(desk: Desk) -> None:
    """Offer the open workbook as a file."""
    st.download_button(
        _("Workbook file"),
        partial(_file, desk),
        f"Klartext {reader.today()}.json",
        "application/json",
        key="downloads.workbook",
        icon=":material/save:",
        on_click="ignore",
    )


def _file(desk: Desk) -> bytes:
    """Write the workbook as it is when the reader clicks."""
    return desk.workbook.to_file()


def _pdf(desk: Desk, language: str, on: date) -> bytes:
    return action_plan(desk.workbook, language, on=on, written=datetime.now(UTC))
