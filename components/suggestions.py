"""What may stand in an empty field: sentences to pick, or a draft. Nothing is filled in unasked."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.plain import plain, plain_gist
from components.shape import shape
from klartext.i18n import _

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from components.form import Form


def suggest(form: Form, name: str, offered: Callable[[], Sequence[str]]) -> None:
    """Offer sentences to pick while a field is empty; they are made only once they are asked for."""
    with st.container():
        if not is_open(form, name):
            return
        title = _("Suggestions: {question}").format(question=_(shape(form.kind, name).title))
        key = f"{form.key(name)}.suggestions"
        with st.expander(title, icon=":material/lightbulb:", type="compact", key=key, on_change="rerun") as folded:
            if folded.open:
                for number, text in enumerate(offered()):
                    st.button(
                        plain(text),
                        key=f"{form.key(name)}.suggestion.{number}",
                        type="tertiary",
                        on_click=form.fill,
                        kwargs={name: text},
                    )


def offer_draft(form: Form, name: str, draft: str, *, label: str, needs: str, follows: bool) -> None:
    """Offer a draft while a field is empty, or say what it still needs; afterwards say whether it follows."""
    with st.container():
        if not is_open(form, name):
            st.caption(
                _("It follows your answers until you reword it.")
                if follows
                else _("You have reworded it, so it stays as it is when your answers change.")
            )
        elif draft:
            icon = ":material/edit_note:"
            key = f"{form.key(name)}.draft"
            st.button(plain_gist(label), key=key, icon=icon, on_click=form.fill, kwargs={name: draft})
        else:
            st.caption(needs)


def is_open(form: Form, name: str) -> bool:
    """Tell whether a field is empty, on the screen as well as in the vault."""
    return not form.value(name) and (form.kind, form.id, name) not in form.desk.unsaved
