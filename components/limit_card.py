"""The card of one limit: three decisions in sight, what the log says of it, the rest folded."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import streamlit as st

from components.frame import more
from components.plain import plain
from components.thread import show_thread
from klartext.i18n import _
from klartext.limits.catalogue import behaviour_of
from klartext.limits.standing import standing

if TYPE_CHECKING:
    from components.form import Form
    from klartext.limits.behaviour import Behaviour
    from klartext.limits.standing import Standing
    from klartext.limits.step import Limit

_DETAILS = ("times", "known", "need", "response")


def draw_limit(form: Form) -> None:
    """Ask for a behaviour, the verdict on it and from when it counts; tell how things stand."""
    limit = cast("Limit", form.record)
    taken = behaviour_of(limit)
    suggested = taken.suggested(limit) if taken else frozenset()
    if limit.group is None:
        form.ask("group")
    form.ask("behaviour", "verdict", "point")
    with st.container():
        if "point" in suggested:
            st.caption(
                _("From when it counts, how often and the need are suggestions. Reword them until they fit you.")
            )
        if taken and taken.care:
            st.markdown(f":material/volunteer_activism: {taken.care}")
        show_standing(standing(form.desk.workbook, limit))
    # What was only suggested does not unfold the card: it is no answer yet.
    answers = (f"limits.{form.id}.{name}" for name in _DETAILS if name not in suggested)
    with more(form.desk, _("More about it"), *answers):
        form.row("times", "known")
        form.row("need", "response")
        with st.container():
            _offer_response(form, taken)
    show_thread(form)


def show_standing(found: Standing) -> None:
    """Show what the log says: quietly, and with a flag once a limit is crossed."""
    text = "  \n".join(plain(sentence) for sentence in found.sentences)
    if found.is_crossed:
        st.info(text, icon=":material/flag:")
    elif text:
        st.markdown(text)


def _offer_response(form: Form, taken: Behaviour | None) -> None:
    if taken and not form.value("response"):
        st.button(
            _("Suggest wording"),
            key=f"{form.key('response')}.offer",
            icon=":material/edit_note:",
            on_click=form.fill,
            kwargs={"response": taken.response},
        )
