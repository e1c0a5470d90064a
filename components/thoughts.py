"""Thoughts that wait: those whose day has come first, then a place to park new ones, then what became of the others."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import reader
from components.cards import cards
from components.form import Form
from components.plain import plain, plain_gist
from klartext.distance.step import Outcome
from klartext.distance.thoughts import come_up, has_come_up, settled, task_of, waits
from klartext.distance.week import next_core_day
from klartext.i18n import _, ngettext, show_day

if TYPE_CHECKING:
    from datetime import date

    from components.desk import Desk
    from klartext.distance.step import Thought

LONGEST_LINE = 90


def show_come_up(desk: Desk) -> None:
    """Show the thoughts whose day has come, each to be taken up, let go or parked again."""
    with st.container():  # always there, so that what follows keeps its place
        found = come_up(desk.workbook, reader.today())
        if found:
            st.subheader(_("You parked this until now"), anchor=False)
        for thought in found:
            with st.container(border=True, key=f"come-up-{thought.id}"):
                st.markdown(plain(thought.text))
                _offer_outcomes(desk, thought)


def show_parking(desk: Desk) -> None:
    """Offer to park thoughts until the next core hours, and show those that wait."""
    today = reader.today()
    next_day = next_core_day(desk.workbook, today)
    cards(
        desk,
        "thoughts",
        _draw,
        among=lambda thought: waits(thought) and not has_come_up(thought, today),
        add=_("Park a thought"),
        seed={"outcome": Outcome.PARKED, "until": next_day},
        movable=False,
    )
    _show_settled(desk)


def _draw(form: Form) -> None:
    form.ask("text", "until")


def _offer_outcomes(desk: Desk, thought: Thought) -> None:
    form, today = Form(desk, "thoughts", thought.id), reader.today()
    with st.container(horizontal=True, gap="small"):
        st.button(
            _("Take it up: a task for today"),
            key=form.key("take_up"),
            icon=":material/task_alt:",
            on_click=_take_up,
            args=(desk, thought, today),
        )
        st.button(
            _("Let it go"),
            key=form.key("let_go"),
            icon=":material/air:",
            on_click=form.fill,
            kwargs={"outcome": Outcome.DROPPED},
        )
        next_day = next_core_day(desk.workbook, today)
        if next_day:
            st.button(
                _("Park it until {day}").format(day=show_day(next_day)),
                key=form.key("again"),
                icon=":material/local_parking:",
                type="tertiary",
                on_click=form.fill,
                kwargs={"until": next_day},
            )


def _take_up(desk: Desk, thought: Thought, today: date) -> None:
    """Make a thought an own task; it stands last in the list."""
    task = task_of(thought, today)
    rank = max((own.rank for own in desk.workbook.tasks), default=-1) + 1
    Form(desk, "tasks", task.id, {"rank": rank, "day": task.day, "step": task.step}).put(text=task.text, done=False)
    Form(desk, "thoughts", thought.id).fill(outcome=Outcome.TAKEN)


def _show_settled(desk: Desk) -> None:
    found = settled(desk.workbook)
    if not found:
        return
    label = ngettext("{count} thought taken up or let go", "{count} thoughts taken up or let go", len(found))
    with st.expander(label.format(count=len(found))):
        for thought in found:
            form = Form(desk, "thoughts", thought.id)
            with st.container(horizontal=True, vertical_alignment="center"):
                outcome = thought.outcome.label if thought.outcome else ""
                st.markdown(f"{plain_gist(thought.text, LONGEST_LINE)} ({outcome})")
                st.button(
                    _("Park it again"),
                    key=form.key("park"),
                    type="tertiary",
                    icon=":material/undo:",
                    on_click=form.fill,
                    kwargs={"outcome": Outcome.PARKED, "until": next_core_day(desk.workbook, reader.today())},
                )
