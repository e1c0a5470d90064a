"""Letters to the client: drafts to begin with, and the words once more to copy. Nothing is put in unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from klartext.i18n import _

if TYPE_CHECKING:
    from collections.abc import Mapping

    from components.form import Form


def offer_letters(form: Form, name: str, drafts: Mapping[str, str], *, needs: str) -> None:
    """Offer drafts, by the labels of their buttons, while a field is empty or holds one of them as it was made.

    `needs` says why there is none. What the owner reworded is never replaced.
    """
    with st.container(horizontal=True):
        text, offered = form.value(name), {label: draft for label, draft in drafts.items() if draft}
        if (form.kind, form.id, name) in form.desk.unsaved:
            return
        if not offered:
            st.caption(needs)
        elif not text or text in offered.values():
            for number, (label, draft) in enumerate(offered.items()):
                if draft != text:
                    key, icon = f"{form.key(name)}.draft.{number}", ":material/edit_note:"
                    st.button(label, key=key, icon=icon, on_click=form.fill, kwargs={name: draft})
        else:
            st.caption(_("It stays as you worded it. Empty the field to have it drafted anew."))


def show_copy(text: str) -> None:
    """Show a text once more with the sign that copies it; nothing while there is none."""
    with st.container():
        if text:
            with st.popover(_("To copy"), icon=":material/content_copy:", type="tertiary"):
                st.caption(_("Tap or point at a text; the sign at its upper right copies it."))
                st.code(text, language=None, wrap_lines=True)
