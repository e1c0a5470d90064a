"""Step 4: the setting of the talk, what I say in it, and what came out."""

from contextlib import nullcontext

import streamlit as st

from components.cards import cards
from components.form import Form
from components.frame import begin_step, example, finish_step, more
from components.navigation import page_of
from components.plain import plain_gist
from klartext.conversation.step import Safety
from klartext.i18n import _
from klartext.message.step import Statement
from klartext.record import new_id
from klartext.words import gist

desk, step = begin_step(
    "conversation",
    guidance=_(
        "A good talk begins before the first sentence: with a calm moment, at your place if you can, otherwise by "
        "phone, with enough time and nobody to disturb you. Note in short lines what you want to say, and also what "
        "works well between you. You can hold on to that when the talk takes a turn."
    ),
    why=_(
        "On your own ground you set the pace. Naming the good things is not flattery: someone who hears what works is "
        "more likely to listen to the rest. And if you know the least you accept, you are not so easily talked out of "
        "it."
    ),
)
workbook = desk.workbook
talk = Form(desk, "talk")


def draw_point(form: Form) -> None:
    form.ask("text")


def draw_good(form: Form) -> None:
    form.ask("text")


def draw_objection(form: Form) -> None:
    form.ask("text", "answer")


def draw_agreement(form: Form) -> None:
    form.ask("what")
    form.row("who", "day")


def show_core() -> None:
    st.subheader(_("Where and when?"), anchor=False)
    talk.ask("place")
    with st.container():  # always there, so that what follows keeps its place and the focus stays where it is
        if talk.value("safety") is Safety.COMPANY:
            st.markdown(_("Then have someone you trust with you, on the phone as well. Who could that be?"))
            talk.ask("people")
    talk.ask("day")
    talk.row("start", "minutes")

    st.subheader(_("What do I say?"), anchor=False)
    with st.container():
        cards(desk, "points", draw_point, add=_("Add a talking point"), open_first=True)
        offer_statements()
    with st.container():
        if not talk.value("nothing_good") or workbook.goods:
            cards(desk, "goods", draw_good, add=_("Add something good"), open_first=True)
    with st.container():
        talk.ask("nothing_good")
        if talk.value("nothing_good"):
            st.caption(_("That is an answer, too."))

    st.subheader(_("What is the least I need?"), anchor=False)
    talk.ask("least")


def offer_statements() -> None:
    """Offer what step 3 wants to say and no talking point says yet."""
    taken = {point.statement for point in workbook.points}
    for statement in workbook.statements:
        line = gist(statement.request or statement.boundary or statement.fact)
        if line and statement.id not in taken:
            label = _("Take over from step 3: {line}").format(line=plain_gist(line))
            st.button(
                label,
                key=f"{desk.tab}.points.take.{statement.id}",
                icon=":material/redo:",
                on_click=take_over,
                args=(statement, line),
            )


def take_over(statement: Statement, line: str) -> None:
    rank = max((point.rank for point in workbook.points), default=-1) + 1
    Form(desk, "points", new_id(), {"statement": statement.id, "rank": rank}).put(text=line)


def show_rest() -> None:
    with more(
        desk,
        _("The setting in detail"),
        *(f"talk.{name}" for name in ("reason", "where", "people", "undisturbed", "invitation")),
    ):
        talk.ask("reason", "where")
        if talk.value("safety") is not Safety.COMPANY:
            talk.ask("people")
        talk.ask("undisturbed", "invitation")
    with more(desk, _("Aim, first and last sentence"), "talk.aim", "talk.opening", "talk.closing"):
        talk.ask("aim", "opening", "closing")
    with more(desk, _("What the client may say, and what I answer"), "objections"):
        st.markdown(_("Two or three are enough. “I'll think about it and call you tomorrow” is an answer, too."))
        cards(desk, "objections", draw_objection, add=_("Add an objection"))
    with more(desk, _("After the talk"), "aftermath", "agreements"):
        after = Form(desk, "aftermath")
        after.row("held", "next_day")
        after.ask("mood", "note")
        cards(desk, "agreements", draw_agreement, add=_("Add an agreement"))
        after.ask("mail")


talk.ask("safety")
example(
    _(
        "**Where and when:** by phone, Thursday at 10:00, 30 minutes. "
        "**Talking points:** corrections by 15:00; extra rounds are billed by the hour. "
        "**What is good about working together:** the briefs are clear. "
        "**The least I accept:** no calls after 18:00."
    )
)
no_talk = talk.value("safety") is Safety.NO_TALK
if no_talk:
    st.info(
        _("Then you needn't talk. Everything goes in writing, at your own pace, and you keep whatever comes back."),
        icon=":material/mail:",
    )
    st.page_link(page_of("message"), label=_("To step 3: the message"), icon=":material/edit_note:")
with st.expander(_("If you decide on a talk after all")) if no_talk else nullcontext():
    show_core()
    show_rest()

finish_step(desk, step)
