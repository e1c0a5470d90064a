"""What is said before the page: that the first answer was saved and how to come back, or that the key was replaced."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import reader
from components.http.forms import post_button, same_tab_link
from components.return_link import show_return_link
from klartext.i18n import _
from klartext.vault import form_token

if TYPE_CHECKING:
    from components.desk import Desk


def offer_return_link(desk: Desk) -> None:
    """Offer the return link once, when the first answer of a shelf was saved here."""
    if not desk.first_save or reader.keeps_nothing():
        return
    with st.container(border=True):
        if reader.has_no_cookies():
            st.markdown(
                _(
                    "Your browser blocks cookies, so this workbook is gone when you close the tab. "
                    "On the page “Action plan” you can download it as a file and go on with that "
                    "another time."
                )
            )
        else:
            st.markdown(
                _(
                    "**Your first answer is saved.** This browser will find it again. For another "
                    "device, or in case the browser forgets, there is a return link."
                )
            )
            link = st.popover(_("Show the return link"), icon=":material/key:", key="greeting.link", on_change="rerun")
            if link.open:
                with link:
                    show_return_link(desk)
        st.button(
            _("Good, later"), key="greeting.done", type="tertiary", on_click=setattr, args=(desk, "first_save", False)
        )


def tell_about_key() -> None:
    """Say that this device's key was replaced, and what can be done."""
    st.title(_("This key has been replaced"), anchor=False)
    st.markdown(_("A new return link was made for these workbooks. On this device the old one no longer opens them."))
    st.markdown(_("If you made it in another window of this browser, just reload. Otherwise open the new link here."))
    same_tab_link("/", _("Reload"))
    st.markdown(_("You can also start afresh on this device. What was written before stays with the new link."))
    post_button("/lock", _("Start afresh here"), {"token": form_token(reader.desk().secret)})
