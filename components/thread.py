"""The thread on a card: where an answer came from, where it led, and the one click that takes it further."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.form import Form
from components.navigation import page_of
from components.plain import plain_gist
from klartext.i18n import _
from klartext.onward import ways_back, ways_on
from klartext.record import new_id

if TYPE_CHECKING:
    from components.desk import Desk
    from klartext.onward import Way

# What a link says of a record, so that it fits beside its label on a phone.
LONGEST: Final = 26


def show_thread(form: Form) -> None:
    """Show the links of a saved record to what it was made from and to what was made from it, and offer what is next.

    The container is always there, so that what follows keeps its place.
    """
    with st.container(horizontal=True, gap="small"):
        if (form.kind, form.id) not in form.desk.records:
            return
        for way in ways_back(form.desk.workbook, form.kind, form.record):
            _link(way, ":material/arrow_back:")
        for number, way in enumerate(ways_on(form.desk.workbook, form.record)):
            if way.begins:
                _offer(form, way, number)
            else:
                _link(way, ":material/arrow_forward:")


def _link(way: Way, icon: str) -> None:
    st.page_link(page_of(way.page), label=f"{way.label}: {plain_gist(way.about, LONGEST)}", icon=icon)


def _offer(form: Form, way: Way, number: int) -> None:
    """Offer to begin a record from this one; a click writes it and opens its page."""
    key = f"{form.key('onward')}.{number}"
    if st.button(way.label, key=key, icon=":material/arrow_forward:", type="tertiary"):
        take(form.desk, way)
        st.switch_page(page_of(way.page))


def take(desk: Desk, way: Way) -> None:
    """Write the record that a way begins, once; it stands last in its list."""
    rank = max((entry.rank for entry in getattr(desk.workbook, way.kind)), default=-1) + 1
    Form(desk, way.kind, new_id(), {"rank": rank, **way.links}).put(**way.begins)


def take_further(form: Form, text: str = "") -> None:
    """Offer only the next steps of a record as plain buttons, under a sentence that says why."""
    ways = [way for way in ways_on(form.desk.workbook, form.record) if way.begins]
    if ways:
        st.markdown(text or _("Take it further:"))
        with st.container(horizontal=True):
            for number, way in enumerate(ways):
                _offer(form, way, number)
