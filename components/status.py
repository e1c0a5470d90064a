"""The line at the foot of every page: saved and when, or not saved yet and why. It is never ahead of the vault."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import reader
from components.plain import plain_gist
from components.trouble import sentence
from klartext.i18n import _, show_time
from klartext.model import kinds

if TYPE_CHECKING:
    from components.desk import Desk, Notice


def show_status(desk: Desk) -> None:
    """Say whether everything on the screen is saved."""
    with st.bottom:
        if desk.trouble or desk.unsaved:
            _show_unsaved(desk)
        elif reader.keeps_nothing():
            st.caption(_(":material/visibility_off: Only this visit: nothing is kept after you close this tab."))
        elif desk.saved_at:
            st.caption(_(":material/check: Saved at {time}").format(time=show_time(desk.saved_at, reader.zone())))


def show_notices(desk: Desk) -> None:
    """Tell once what was changed in another window or on another device."""
    for notice in desk.notices:
        st.info(_notice(notice), icon=":material/sync:")
        if notice.other:
            st.code(notice.other, language=None, wrap_lines=True)
    desk.notices.clear()


def _show_unsaved(desk: Desk) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        reason = sentence(desk.trouble) + " " if desk.trouble else ""
        st.markdown(_(":material/edit: Not saved yet; your text is still here.") + f" {reason}")
        if desk.trouble:
            st.button(_("Save again"), key="save_again", icon=":material/refresh:")


def _notice(notice: Notice) -> str:
    title = kinds()[notice.kind].model_fields[notice.field].title
    name = plain_gist(_(title) if title else notice.field)
    if notice.other is None:
        return _("“{field}” was changed in another window or on another device. You see the newer answer.").format(
            field=name
        )
    return _(
        "“{field}” was also changed in another window or on another device. Your answer was saved; the other one was:"
    ).format(field=name)
