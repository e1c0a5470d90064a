"""The seven steps as a list: how far each is, what is missing, and where to go on."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

import streamlit as st

from components.navigation import page_of
from klartext.i18n import _, show_list
from klartext.steps import STEPS, Progress, step_of_kind

if TYPE_CHECKING:
    from components.desk import Desk

_COLOURS: Final[dict[Progress, Literal["green", "blue"]]] = {
    Progress.DONE: "green",
    Progress.IN_PROGRESS: "blue",
    Progress.ENOUGH: "blue",
}


def show_task_list(desk: Desk) -> None:
    """Show each step with its state in words."""
    st.subheader(_("The seven steps"), anchor=False)
    last = step_of_kind(desk.last_kind) if desk.last_kind else None
    if last:
        st.page_link(
            page_of(last.id),
            label=_("Pick up where you left off: {title}").format(title=last.title),
            icon=":material/play_arrow:",
        )
    for step in STEPS:
        progress = desk.progress()[step.id]
        with st.container(border=True, gap="xxsmall"):
            with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
                st.page_link(page_of(step.id), label=f"**{step.number} {step.title}**")
                st.badge(progress.label, color=_COLOURS.get(progress, "gray"))
            st.caption(step.question)
            if progress is Progress.IN_PROGRESS:
                st.caption(_("Still missing: {things}.").format(things=show_list(list(step.missing(desk.workbook)))))
