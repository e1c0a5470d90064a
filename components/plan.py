"""The plan on the screen: what one should see at a glance, then every task with its date and its mark."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components import reader
from components.cards import cards
from components.form import Form
from components.navigation import page_of
from components.plain import plain
from klartext.i18n import _, ngettext, show_date, show_day
from klartext.plan.tasks import deadlines, dropped_tasks, moved, next_three, tasks
from klartext.steps import step
from klartext.words import gist

if TYPE_CHECKING:
    from datetime import date

    from components.desk import Desk
    from klartext.task import Task


NEAREST: Final = 5


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
    coming = next_three(desk.workbook, reader.today())
    if not coming:
        st.markdown(
            _(
                "Nothing is open. The steps contribute tasks here as you answer them, and you can "
                "write down your own below."
            )
        )
        return
    # One list, so that a screen reader counts three.
    st.markdown("\n".join(f"{number}. {plain(task.text)}{_when(task.day)}" for number, task in enumerate(coming, 1)))


def show_deadlines(desk: Desk) -> None:
    """Show the open dates, the nearest first, with how far away they are; the later ones folded."""
    dated = deadlines(desk.workbook, reader.today())
    if not dated:
        return
    st.subheader(_("Deadlines"), anchor=False)
    for task in dated[:NEAREST]:
        _show_deadline(task)
    later = dated[NEAREST:]
    if later:
        with st.expander(ngettext("{count} later date", "{count} later dates", len(later)).format(count=len(later))):
            for task in later:
                _show_deadline(task)


def _show_deadline(task: Task) -> None:
    st.markdown(f"**{show_day(task.day)}** ({_distance(task.day)}): {plain(task.text)}")


def show_tasks(desk: Desk) -> None:
    """Show every task with its tick, date and place, then the owner's own and those put aside."""
    st.subheader(_("All tasks"), anchor=False)
    ordered = tasks(desk.workbook, reader.today())
    for task in ordered:
        if not _is_own(desk, task):
            _show_task(desk, task, ordered)
    st.markdown(_("**My own tasks**"))
    cards(desk, "tasks", lambda form: form.ask("text", "day", "done"), add=_("Add a task"))
    _show_dropped(desk)


def _show_task(desk: Desk, task: Task, ordered: tuple[Task, ...]) -> None:
    mark = Form(desk, "task_marks", task.id)
    with st.container(border=True, gap="xsmall"):
        mark.ask("done", label=plain(task.text))
        origin = _("From step: {title}").format(title=step(task.step).title) if task.step else ""
        with st.container(horizontal=True, horizontal_alignment="distribute", vertical_alignment="center"):
            st.caption(f"{origin}{_when(task.day)}")
            change = st.popover(_("Change"), key=mark.key("change"), on_change="rerun", type="tertiary")
        if change.open:
            with change:
                _show_changes(mark, task, ordered)


def _show_changes(mark: Form, task: Task, ordered: tuple[Task, ...]) -> None:
    mark.ask("day")
    for by, name, label, icon in (
        (-1, "up", _("Move up"), ":material/arrow_upward:"),
        (1, "down", _("Move down"), ":material/arrow_downward:"),
    ):
        places = moved(ordered, task.id, by)
        if places:
            st.button(label, key=mark.key(name), type="tertiary", icon=icon, on_click=_move, args=(mark.desk, places))
    drop = {"dropped": True}
    icon = ":material/close:"
    st.button(_("Not for me"), key=mark.key("drop"), type="tertiary", icon=icon, on_click=mark.put, kwargs=drop)


def _move(desk: Desk, places: dict[str, int]) -> None:
    desk.answer_all("task_marks", {task_id: {"place": place} for task_id, place in places.items()})


def _show_dropped(desk: Desk) -> None:
    put_aside = dropped_tasks(desk.workbook, reader.today())
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
