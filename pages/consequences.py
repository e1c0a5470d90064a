"""Step 5: the ladder of consequences, how believable it is, its announcement, and what has to be settled at the end."""

from datetime import timedelta
from functools import partial

import streamlit as st

from components import reader
from components.cards import cards
from components.form import Form
from components.frame import begin_step, example, finish_step, more
from components.ladder import offer_limits, offer_rungs, show_believable
from components.plain import plain
from components.suggestions import offer_draft
from components.thread import show_thread
from components.tone import show_tone
from klartext.consequences.announcement import announcement
from klartext.consequences.rungs import caution
from klartext.consequences.step import Leaving, Move
from klartext.consequences.worked import WORKED
from klartext.i18n import _, show_day
from klartext.letter import tongue
from klartext.words import gist

WEEK = timedelta(days=7)

desk, step = begin_step(
    "consequences",
    guidance=_(
        "Think ahead once, in a quiet moment: what do you do if everything stays as it is? Build a ladder that "
        "starts small and ends where you really would end it. Every rung has something that sets it off, something "
        "you then do, and a day. Which of them the client hears about is up to you."
    ),
    why=_(
        "A consequence invented in anger turns out too hard or never comes. One that you thought through beforehand "
        "can be announced calmly. Then it is no threat either: it says what you will do, not what the other one "
        "deserves."
    ),
)
pending_examples = [WORKED]


def draw_rung(form: Form) -> None:
    form.pick("move", {move: move.label for move in Move})
    with st.container():  # always there, so that what follows keeps its place and the focus stays where it is
        warning = caution(form.value("move"))
        if warning:
            st.info(warning, icon=":material/info:")
    form.ask("trigger", "action")
    if pending_examples:
        example(desk, step.id, pending_examples.pop())
    form.ask("day")
    with st.container():
        offer_day(form)
    form.row("resolve", "would")
    form.ask("known")
    limits = {limit.id: gist(limit.behaviour, 60) for limit in desk.workbook.limits if limit.behaviour}
    if limits:
        form.pick("limit", limits, none=_("no particular limit"))
    show_thread(form)


def offer_day(form: Form) -> None:
    """Offer a day a week after the rung below, or a week from today, while there is none."""
    if form.value("day") is None and not form.record.is_blank():
        before = [rung.day for rung in desk.workbook.rungs if rung.day and rung.rank < form.value("rank")]
        day = max([*before, reader.today()]) + WEEK
        label = _("A week later: {day}") if before else _("A week from today: {day}")
        key = f"{form.key('day')}.offer"
        st.button(label.format(day=show_day(day)), key=key, type="tertiary", on_click=partial(form.fill, day=day))


def ask_for_announcement() -> None:
    form = Form(desk, "announcement")
    offer_draft(
        form,
        "text",
        announcement(desk.workbook),
        label=_("Suggest wording"),
        needs=_("As soon as a rung is decided, a wording can be suggested here."),
        follows=form.value("text") == announcement(desk.workbook),
    )
    form.ask("text")
    show_tone(form, "text", tongue(desk.workbook.client))


def draw_leaving(point: Leaving) -> None:
    form = Form(desk, "leaving", point.value)
    st.markdown(f"**{point.label}**: {plain(point.hint)}")
    status, note = st.columns(2)
    with status:
        form.ask("settled", label=_("Status: {point}").format(point=point.label))
    with note:
        form.ask("note", label=_("Note: {point}").format(point=point.label))


st.subheader(_("My ladder"), anchor=False)
with st.container(horizontal=True):
    offer_rungs(desk)
    offer_limits(desk)
cards(desk, "rungs", draw_rung, add=_("Add a rung of my own"), open_first=True)

st.subheader(_("Is the ladder believable?"), anchor=False)
with st.container():
    show_believable(desk)

with more(desk, _("How I put it to the client"), "announcement"):
    st.markdown(
        _(
            "Two or three sentences that you could say calmly: what you need and by when, what you do otherwise, and "
            "what stays good if it works out."
        )
    )
    ask_for_announcement()

with more(desk, _("If it ends: what has to be settled"), "leaving"):
    st.markdown(
        _(
            "You needn't want an end to fill this in. Whoever knows what is left to do can leave in good order, or "
            "stay more calmly."
        )
    )
    for point in Leaving:
        draw_leaving(point)

finish_step(desk, step)
