"""Step 4: the setting of the talk, what I say in it, and what came out."""

from contextlib import nullcontext
from functools import partial

import streamlit as st

from components import reader
from components.calendars import show_talk_calendar
from components.cards import cards
from components.form import Form
from components.frame import begin_step, example, finish_step, more
from components.navigation import page_of
from components.plain import plain, plain_gist
from components.suggestions import offer_draft, suggest
from components.talk_offers import offer_goods, offer_objections, offer_statements
from components.thread import show_thread
from klartext.conversation import phrases, place, safety, timing
from klartext.conversation.letters import confirmation, invitation, is_reworded
from klartext.conversation.readiness import readiness
from klartext.conversation.step import CONFIRM, INVITE, Safety
from klartext.conversation.worked import WORKED
from klartext.i18n import _, show_list

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
after = Form(desk, "aftermath")


def draw_point(form: Form) -> None:
    form.ask("text")
    show_thread(form)


def draw_good(form: Form) -> None:
    form.ask("text")
    show_thread(form)


def draw_objection(form: Form) -> None:
    form.ask("text", "answer")


def draw_agreement(form: Form) -> None:
    form.ask("what")
    form.row("who", "day")
    show_thread(form)


def show_safety() -> None:
    """Ask whether a talk is right at all: first and openly after what step 1 holds, else folded."""
    grave = safety.grounds(workbook)
    if grave:
        with st.container(border=True):
            named = show_list(
                [_("“{words}”").format(words=plain_gist(limit.behaviour)) for limit in grave if limit.behaviour]
            )
            st.markdown(_("In step 1 you noted: {behaviours}. So one question comes first.").format(behaviours=named))
            ask_safety()
    else:
        with more(desk, _("Were there threats or sexual remarks? Then look here first"), "talk.safety"):
            ask_safety()


def ask_safety() -> None:
    st.markdown(safety.advice(None))
    talk.ask("safety")
    with st.container():  # always there, so that what follows keeps its place and the focus stays where it is
        if talk.value("safety") in {Safety.FINE, Safety.COMPANY}:
            st.markdown(safety.advice(talk.value("safety")))


def show_core() -> None:
    show_where_and_when()
    st.subheader(_("What do I say?"), anchor=False)
    show_points()
    show_goods()
    st.subheader(_("What is the least I need?"), anchor=False)
    talk.ask("least")
    suggest(talk, "least", partial(phrases.leasts, workbook))


def show_where_and_when() -> None:
    st.subheader(_("Where and when?"), anchor=False)
    talk.ask("place")
    st.caption(place.reason(talk.value("place")))
    with st.container():
        if talk.value("safety") is Safety.COMPANY:
            talk.ask("people")
    talk.ask("day")
    talk.row("start", "minutes")
    with st.container():
        for note in (*timing.notes(workbook, reader.today()), timing.clock_there(workbook, reader.zone())):
            if note:
                st.markdown(f":material/info: {plain(note)}")


def show_points() -> None:
    with st.container():
        cards(desk, "points", draw_point, add=_("Add a talking point"), open_first=True)
        offer_statements(desk)


def show_goods() -> None:
    with st.container():
        if not talk.value("nothing_good") or workbook.goods:
            cards(desk, "goods", draw_good, add=_("Add something good"), open_first=True)
            offer_goods(desk)
    with st.container():
        talk.ask("nothing_good")
        if talk.value("nothing_good"):
            st.caption(_("That is an answer, too."))


def show_rest() -> None:
    with more(
        desk, _("The setting in detail"), *(f"talk.{name}" for name in ("reason", "where", "people", "undisturbed"))
    ):
        talk.ask("where", "reason")
        if talk.value("safety") is not Safety.COMPANY:
            talk.ask("people")
        talk.ask("undisturbed")
    with more(desk, _("Invite the client"), "talk.invitation"):
        offer_draft(
            talk,
            "invitation",
            invitation(workbook),
            label=_("Draft the invitation"),
            needs=_("As soon as place and date are chosen, an invitation can be drafted here."),
            follows=not is_reworded(talk.value("invitation"), invitation, workbook),
        )
        talk.ask("invitation")
        show_talk_calendar(desk)
        if talk.value("day"):
            Form(desk, "task_marks", INVITE).ask("done", label=_("The invitation is sent"))
    with more(desk, _("Aim, first and last sentence"), "talk.aim", "talk.opening", "talk.closing"):
        for name, texts in (("aim", phrases.aims), ("opening", phrases.openings), ("closing", phrases.closings)):
            talk.ask(name)
            suggest(talk, name, partial(texts, workbook))
    with more(desk, _("What the client may say, and what I answer"), "objections"):
        st.markdown(_("Two or three are enough. “I'll think about it and call you tomorrow” is an answer, too."))
        offer_objections(desk)
        cards(desk, "objections", draw_objection, add=_("Add an objection"))
    with more(desk, _("After the talk"), "aftermath", "agreements"):
        show_aftermath()


def show_aftermath() -> None:
    after.row("held", "next_day")
    after.ask("mood", "note")
    cards(desk, "agreements", draw_agreement, add=_("Add an agreement"))
    offer_draft(
        after,
        "mail",
        confirmation(workbook),
        label=_("Draft the confirmation"),
        needs=_("As soon as you have noted an agreement, the e-mail that confirms it can be drafted here."),
        follows=not is_reworded(after.value("mail"), confirmation, workbook),
    )
    after.ask("mail")
    if after.value("held"):
        Form(desk, "task_marks", CONFIRM).ask("done", label=_("The confirmation is sent"))


def show_readiness() -> None:
    ready = readiness(workbook, reader.today())
    if ready is None:
        return
    st.subheader(_("Well prepared?"), anchor=False)
    st.progress(ready.share, text=ready.words)
    signs = {True: ":material/check_circle:", False: ":material/radio_button_unchecked:"}
    st.markdown("  \n".join(f"{signs[check.done]} {plain(check.text)}" for check in ready.checks))


show_safety()
example(desk, step.id, WORKED)
no_talk = talk.value("safety") is Safety.NO_TALK
if no_talk:
    st.info(safety.advice(Safety.NO_TALK), icon=":material/mail:")
    st.page_link(page_of("message"), label=_("To step 3: the message"), icon=":material/edit_note:")
with st.expander(_("If you decide on a talk after all")) if no_talk else nullcontext():
    show_core()
    show_rest()
show_readiness()

finish_step(desk, step)
