"""The plan on the screen: what one should see at a glance, then every task with its date and its mark."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import reader
from components.cards import cards
from components.form import Form
from components.navigation import page_of
from components.plain import plain
from klartext.i18n import _, ngettext, show_date, show_day
from klartext.plan.tasks import deadlines, dropped_tasks, next_three, place_after, place_before, tasks
from klartext.steps import step
from klartext.words import gist

if TYPE_CHECKING:
    from datetime import date

    from components.desk import Desk
    from klartext.task import Task


def show_situation(desk: Desk) -> None:
    """Show the situation and the decision, in the owner's words."""
    workbook = desk.workbook
    if workbook.client.situation:
        st.markdown(plain(gist(workbook.client.situation, 400)))
    decision = workbook.decision
    st.subheader(_("The decision"), anchor=False)
    if decision.verdict is None:
        st.markdown(_("Not made yet. You decide; later is fine."))
        st.page_link(page_of("balance"), label=_("To the balance"), icon=":material/arrow_forward:")
        return
    again = _(" I'll look again on {day}.").format(day=show_date(decision.again)) if decision.again else ""
    st.markdown(f"**{decision.verdict.label}.**{again}")
    for text in (decision.conditions, decision.words):
        if text:
            st.markdown(plain(gist(text, 600)))


def show_next(desk: Desk) -> None:
    """Show the next three things."""
    st.subheader(_("The next three things"), anchor=False)
    coming = next_three(desk.workbook)
    if not coming:
        st.markdown(
            _(
                "Nothing is open. The steps contribute tasks here as you answer them, and you can "
                "write down your own below."
            )
        )
    for task in coming:
        st.markdown(f"1. {plain(task.text)}{_when(task.day)}")


def show_deadlines(desk: Desk) -> None:
    """Show all open dates, the nearest first, with how far away they are."""
    dated = deadlines(desk.workbook)
    if not dated:
        return
    st.subheader(_("Deadlines"), anchor=False)
    for task in dated:
        st.markdown(f"**{show_day(task.day)}** ({_distance(task.day)}): {plain(task.text)}")


def show_tasks(desk: Desk) -> None:
    """Show every task with its tick, date and place, then the owner's own and those put aside."""
    st.subheader(_("All tasks"), anchor=False)
    ordered = tasks(desk.workbook)
    for task in ordered:
        if task.step or not _is_own(desk, task):
            _show_task(desk, task, ordered)
    st.markdown(_("**My own tasks**"))
    cards(desk, "tasks", lambda form: form.ask("text", "day", "done"), add=_("Add a task"))
    _show_dropped(desk)


def _show_task(desk: Desk, task: Task, ordered: tuple[Task, ...]) -> None:
    mark = Form(desk, "task_marks", task.id)
    with st.container(border=True, gap="xsmall"):
        mark.ask("done", label=plain(task.text))
        origin = _("From step: {title}").format(title=step(task.step).title) if task.step else ""
        st.caption(f"{origin}{_when(task.day)}")
        with st.container(horizontal=True, gap="xsmall"):
            with st.popover(_("Other date"), icon=":material/event:", type="tertiary"):
                mark.ask("day")
            before, after = place_before(task, ordered), place_after(task, ordered)
            if before is not None:
                st.button(
                    _("Move up"),
                    key=f"{mark.key('up')}",
                    type="tertiary",
                    icon=":material/arrow_upward:",
                    on_click=mark.put,
                    kwargs={"place": before},
                )
            if after is not None:
                st.button(
                    _("Move down"),
                    key=f"{mark.key('down')}",
                    type="tertiary",
                    icon=":material/arrow_downward:",
                    on_click=mark.put,
                    kwargs={"place": after},
                )
            st.button(
                _("Not for me"),
                key=f"{mark.key('drop')}",
                type="tertiary",
                icon=":material/close:",
                on_click=mark.put,
                kwargs={"dropped": True},
            )


def _show_dropped(desk: Desk) -> None:
    put_aside = dropped_tasks(desk.workbook)
    if not put_aside:
        return
    with st.expander(
        ngettext("{count} task put aside", "{count} tasks put aside", len(put_aside)).format(count=len(put_aside))
    ):
        for task in put_aside:
            mark = Form(desk, "task_marks", task.id)
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(plain(task.text))
                st.button(
                    _("Bring back"),
                    key=f"{mark.key('back')}",
                    icon=":material/undo:",
                    on_click=mark.put,
                    kwargs={"dropped": False},
                )


def _is_own(desk: Desk, task: Task) -> bool:
    return any(own.id == task.id for own in desk.workbook.tasks)


def _when(day: date | None) -> str:
    return f" · {show_day(day)}" if day else ""


def _distance(day: date | None) -> str:
    days = (day - reader.today()).days if day else 0
    if days == 0:
        return _("today")
    if days < 0:
        return ngettext("{count} day ago", "{count} days ago", -days).format(count=-days)
    return ngettext("in {count} day", "in {count} days", days).format(count=days)
