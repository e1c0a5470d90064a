"""Companion cards: a neighbouring topic that unfolds where it helps, with points to tick into the plan."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.form import Form
from components.plain import plain
from klartext.companions.companion import of_step
from klartext.i18n import _

if TYPE_CHECKING:
    from components.desk import Desk
    from klartext.companions.companion import Companion


def show_companions(desk: Desk, step_id: str) -> None:
    """Show the companions of a step, each folded; what is in one is built only while it is open."""
    companions = of_step(step_id)
    if companions:
        st.subheader(_("Close to this topic"), anchor=False)
    for companion in companions:
        key = f"{desk.tab}.companion.{companion.id}"
        with st.expander(companion.title, icon=":material/menu_book:", key=key, on_change="rerun") as folded:
            if folded.open:
                _show(desk, companion)


def _show(desk: Desk, companion: Companion) -> None:
    st.markdown(companion.text)
    st.markdown(_("**Tick what you want in your plan:**"))
    for advice in companion.points:
        Form(desk, "companions", advice.id).ask("wanted", label=plain(advice.text))
