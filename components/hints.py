"""Where the answers contradict each other, said on the pages on which they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import reader
from components.navigation import page_of
from components.plain import plain
from klartext.consistency import hints
from klartext.i18n import _
from klartext.steps import step as step_of

if TYPE_CHECKING:
    from components.desk import Desk
    from klartext.steps import Step


def show_hints(desk: Desk, step: Step) -> None:
    """Say what does not fit together yet, and where to look."""
    for number, hint in enumerate(hints(desk.workbook, reader.today(), step.id)):
        with st.container(border=True, key=f"hint-{step.id}-{number}"):
            st.markdown(f":material/balance: {plain(hint.text)}")
            for other in hint.steps:
                if other != step.id:
                    label = _("Look at step {number}: {title}")
                    there = step_of(other)
                    st.page_link(page_of(other), label=label.format(number=there.number, title=there.title))
