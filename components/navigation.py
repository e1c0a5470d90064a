"""The pages of the workbook and the way between them: declared once, titled in the reader's language."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import streamlit as st

from components import reader
from components.http.forms import post_button, same_tab_link
from components.plain import plain_gist
from components.return_link import show_return_link
from klartext.i18n import LANGUAGE_NAMES, LANGUAGES, _, spoken
from klartext.steps import STEPS, Progress
from klartext.vault import form_token

if TYPE_CHECKING:
    from streamlit.navigation.page import StreamlitPage

    from components.desk import Desk

_PAGES = Path(__file__).resolve().parent.parent / "pages"
_ICONS = {
    Progress.NOT_STARTED: ":material/radio_button_unchecked:",
    Progress.IN_PROGRESS: ":material/timelapse:",
    Progress.DONE: ":material/check_circle:",
    Progress.ENOUGH: ":material/bedtime:",
    Progress.SKIPPED: ":material/do_not_disturb_on:",
}


def page_of(name: str) -> str:
    """Return the file of a page, as page links and switches want it."""
    return str(_PAGES / f"{name}.py")


def navigate(desk: Desk | None) -> StreamlitPage:
    """Declare all pages and return the one that was asked for."""
    steps = [
        st.Page(page_of(step.id), title=f"{step.number} {step.title}", url_path=step.id, icon=_icon(desk, step.id))
        for step in STEPS
    ]
    return st.navigation(
        {
            "": [st.Page(page_of("start"), title=_("Start"), icon=":material/home:", default=True)],
            _("Seven steps"): steps,
            _("What comes out"): [
                st.Page(page_of("plan"), title=_("Action plan"), url_path="plan", icon=":material/task_alt:")
            ],
            _("About"): [
                st.Page(page_of("privacy"), title=_("Privacy"), url_path="privacy", icon=":material/lock:"),
                st.Page(page_of("coach"), title=_("Shared links"), url_path="coach", visibility="hidden"),
            ],
        }
    )


def show_sidebar(desk: Desk | None, page: StreamlitPage) -> None:
    """Show what belongs to every page: whose workbook it is, the return link, the language, the lock."""
    with st.sidebar:
        if desk and desk.records:
            st.caption(
                _("Workbook: {name}").format(name=plain_gist(desk.workbook.client.name) or _("client without a name"))
            )
        keeps = desk and desk.shelf and not reader.keeps_nothing() and not reader.has_no_cookies()
        if desk and keeps:
            link = st.popover(_("Return link"), icon=":material/key:", key="return_link", on_change="rerun")
            if link.open:
                with link:
                    show_return_link(desk)
        for language in LANGUAGES:
            if language != spoken():
                same_tab_link(f"/language/{language}?back=/{page.url_path}", LANGUAGE_NAMES[language])
        if desk and keeps:
            with st.popover(_("Sign out on this device"), icon=":material/logout:"):
                st.markdown(
                    _(
                        "This browser forgets your workbooks. They stay stored; only your return "
                        "link opens them again. Do you have it?"
                    )
                )
                post_button("/lock", _("Sign out on this device"), {"token": form_token(desk.secret)})


def _icon(desk: Desk | None, step_id: str) -> str:
    return _ICONS[desk.progress()[step_id] if desk else Progress.NOT_STARTED]
