"""The first words: what this is and how it is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import reader
from components.plain import plain
from klartext.i18n import _
from klartext.words import gist

if TYPE_CHECKING:
    from components.desk import Desk


def show_welcome(desk: Desk) -> None:
    """Say what this is; to someone who was here before, only whose workbook lies open."""
    st.title(_("A client is wearing you down? Work out what you want."), anchor=False)
    if reader.has_no_cookies():
        st.warning(
            _(
                "Your browser blocks cookies here. You can work through everything, but it is gone "
                "when you close the tab, unless you download the file on the page “Action plan”."
            ),
            icon=":material/cookie_off:",
        )
    if desk.records:
        situation = desk.workbook.client.situation
        if situation:
            st.markdown(plain(gist(situation, 300)))
        return
    st.markdown(
        _(
            "Seven short steps lead from “what do I put up with?” to a plan with dates that you can print. "
            "Begin where it hurts most, stop when you like, come back when you like. You decide; later is fine."
        )
    )
    with st.expander(_("How your answers are kept"), icon=":material/lock:"):
        st.markdown(
            _(
                "You need no account. Every answer is saved here, on the server that runs Klartext, "
                "as soon as you leave the field, "
                "and with no other service. It is encrypted with a key that only your browser and "
                "your return link hold; "
                "the database and its backups tell nothing. Whoever runs the server could read along "
                "while it works with your "
                "answers, as with any server. Nothing is stored before your first answer."
            )
        )


def offer_only_this_visit(desk: Desk) -> None:
    """Offer, before anything is stored, to keep nothing at all."""
    if desk.shelf is None and not reader.keeps_nothing() and not reader.has_no_cookies():
        st.button(
            _("Only this visit: keep nothing"),
            key="visit.only",
            icon=":material/visibility_off:",
            on_click=reader.keep_nothing,
        )
        st.caption(_("Then everything is gone when you close the tab."))
