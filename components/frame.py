"""The bones of every step page: question, guidance, what it adds up to, what it contributes, what is missing."""

from __future__ import annotations

from contextlib import contextmanager
from typing import TYPE_CHECKING

import streamlit as st

from components import reader
from components.companions import show_companions
from components.doors import show_where_to_begin
from components.form import Form
from components.hints import show_hints
from components.navigation import page_of
from components.pictures import show_pictures
from components.plain import plain
from klartext.i18n import _, show_day, show_list
from klartext.model import Mark
from klartext.plan.tasks import tasks
from klartext.steps import STEPS, Progress, Step
from klartext.steps import step as step_of
from klartext.trade import Trade

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from components.desk import Desk

_TRADE = "example.trade"


def begin_step(step_id: str, *, guidance: str, why: str) -> tuple[Desk, Step]:
    """Show the question, a few sentences of guidance and, folded away, why it helps."""
    desk, step = reader.desk(), step_of(step_id)
    st.caption(_("Step {number} of {all}: {title}").format(number=step.number, all=len(STEPS), title=step.title))
    st.title(step.question, anchor=False)
    show_where_to_begin(desk, step_id)
    st.markdown(guidance)
    with st.expander(_("Why this helps")):
        st.markdown(why)
    return desk, step


def example(desk: Desk, step_id: str, worked: Mapping[Trade, str]) -> None:
    """Show a worked example, folded and clearly marked, in one of several trades; it is never saved."""
    label = _("A worked example")
    folded = st.expander(label, icon=":material/lightbulb:", key=f"{desk.tab}.example.{step_id}", on_change="rerun")
    if folded.open:
        with folded:
            st.caption(_("Made up, to show how it can look. It is not saved with your answers."))
            st.session_state.setdefault(_TRADE, next(iter(worked)).value)
            labels = {each.value: each.label for each in worked}
            trade = st.segmented_control(
                _("Made up by"),
                list(labels),
                format_func=lambda value: labels.get(value, value),
                key=_TRADE,
                required=True,
                persist_state="session",
            )
            st.markdown(_(worked[Trade(trade or next(iter(worked)))]))


@contextmanager
def more(desk: Desk, label: str, *places: str) -> Iterator[None]:
    """Hold a further part of the exercise: folded until one of its places holds an answer.

    A place is a kind ("points"), a field of a sheet ("talk.aim") or a field of one record ("statements.a1.mail"). What
    is open stays open until the reader leaves the page, so that nothing folds away under their hands.
    """
    key = f"{label}:{'.'.join(places)}"
    desk.unfolded[key] = desk.unfolded.get(key, False) or any(
        place in desk.wanted or _holds_answer(desk, place) for place in places
    )
    with st.expander(label, expanded=desk.unfolded[key]):
        yield


def _holds_answer(desk: Desk, place: str) -> bool:
    kind, *path = place.split(".")
    records = [
        record
        for of, record_id, record in desk.workbook.records()
        if of == kind and (len(path) < 2 or path[0] == record_id)
    ]
    return any(path[-1] in record.answered() if path else not record.is_blank() for record in records)


def finish_step(desk: Desk, step: Step) -> None:
    """Show what the answers add up to, what they put into the plan, what is missing, and the way on."""
    workbook = desk.workbook
    summary = step.told(workbook, reader.today())
    if summary:
        st.subheader(_("What it adds up to"), anchor=False)
        st.markdown(plain(summary))
        show_pictures(desk, step.id)
    show_hints(desk, step)
    show_companions(desk, step.id)
    _show_contributions(desk, step)
    _show_progress(desk, step)
    _show_way_on(step)


def _show_contributions(desk: Desk, step: Step) -> None:
    contributed = [task for task in tasks(desk.workbook, reader.today()) if task.step == step.id]
    if not contributed:
        return
    st.subheader(_("What this puts into your action plan"), anchor=False)
    for task in contributed:
        sign = ":material/check_box:" if task.done else ":material/check_box_outline_blank:"
        day = f" ({show_day(task.day)})" if task.day else ""
        st.markdown(f"{sign} {plain(task.text + day)}")


def _show_progress(desk: Desk, step: Step) -> None:
    st.subheader(_("How far you are"), anchor=False)
    progress = desk.progress()[step.id]
    if progress is Progress.SKIPPED:
        st.markdown(_("You said that this step does not apply to you. That is fine."))
    else:
        missing = list(step.missing(desk.workbook))
        if missing:
            st.markdown(_("Still missing: {things}.").format(things=show_list(missing)))
        else:
            st.markdown(_("Everything that matters here is answered."))
        if progress is Progress.ENOUGH:
            st.markdown(_("You said that it is enough for today. You can go on whenever you like."))
    mark = Form(desk, "step_marks", step.id)
    with st.container(horizontal=True):
        if progress in {Progress.ENOUGH, Progress.SKIPPED}:
            _mark_button(mark, None, _("Carry on after all"))
        if progress in {Progress.NOT_STARTED, Progress.IN_PROGRESS}:
            _mark_button(mark, Mark.ENOUGH, Mark.ENOUGH.label)
            _mark_button(mark, Mark.SKIPPED, Mark.SKIPPED.label)


def _mark_button(form: Form, mark: Mark | None, label: str) -> None:
    st.button(label, key=f"{form.key('mark')}.{mark}", on_click=form.put, kwargs={"mark": mark})


def _show_way_on(step: Step) -> None:
    st.divider()
    before = STEPS[step.number - 2] if step.number > 1 else None
    after = STEPS[step.number] if step.number < len(STEPS) else None
    with st.container(horizontal=True, horizontal_alignment="distribute"):
        if before:
            st.page_link(
                page_of(before.id), label=_("Back: {title}").format(title=before.title), icon=":material/arrow_back:"
            )
        else:
            st.page_link(page_of("start"), label=_("Back to the start page"), icon=":material/arrow_back:")
        if after:
            st.page_link(
                page_of(after.id),
                label=_("Next: {title}").format(title=after.title),
                icon=":material/arrow_forward:",
                icon_position="right",
            )
        else:
            st.page_link(
                page_of("plan"),
                label=_("Next: your action plan"),
                icon=":material/arrow_forward:",
                icon_position="right",
            )
