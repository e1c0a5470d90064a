"""Step 5: the ladder of consequences, its announcement, and what has to be settled when it ends."""

import streamlit as st

from components.cards import cards
from components.form import Form
from components.frame import begin_step, example, finish_step, more
from klartext.consequences.rungs import OFFERS, caution
from klartext.consequences.step import Leaving, Move
from klartext.i18n import _
from klartext.record import new_id
from klartext.words import gist

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


def draw_rung(form: Form) -> None:
    form.pick("move", {move: move.label for move in Move})
    warning = caution(form.value("move"))
    if warning:
        st.info(warning, icon=":material/info:")
    form.ask("trigger", "action")
    form.ask("day")
    limits = {limit.id: gist(limit.behaviour, 60) for limit in desk.workbook.limits if limit.behaviour}
    if limits:
        form.pick("limit", limits, none=_("no particular limit"))
    form.ask("known")
    form.row("resolve", "would")


def offer_rungs() -> None:
    """Offer typical rungs that are not on the ladder yet; a click takes one over, to be reworded at will."""
    taken = {rung.move for rung in desk.workbook.rungs}
    with st.popover(_("Typical rungs"), icon=":material/list:"):
        for offer in OFFERS:
            if offer.move not in taken:
                key = f"{desk.tab}.offer.{offer.move}"
                words = {"move": offer.move, "trigger": offer.trigger, "action": offer.action}
                st.button(offer.move.label, key=key, icon=":material/add:", on_click=take_over, kwargs=words)
                st.caption(_("If {trigger}, then I {action}.").format(trigger=offer.trigger, action=offer.action))


def take_over(**words: str) -> None:
    """Start a rung with these words. A callback runs before the page knows its language, so it is handed them."""
    rank = max((rung.rank for rung in desk.workbook.rungs), default=-1) + 1
    Form(desk, "rungs", new_id(), {"rank": rank}).put(**words)


def draw_leaving(point: Leaving) -> None:
    form = Form(desk, "leaving", point.value)
    status, note = st.columns(2)
    with status:
        form.ask("settled", label=point.label)
    with note:
        form.ask("note", label=_("Note: {point}").format(point=point.label))


st.subheader(_("My ladder"), anchor=False)
offer_rungs()
cards(desk, "rungs", draw_rung, add=_("Add a rung of my own"), open_first=True)
example(
    _(
        "**What I do:** work paused. **If** the two invoices of January aren't in my account by 10 March, **then I** "
        "pause the work on the second part until they are. **On or by:** 11 March. **Does the client know?** in "
        "writing, since the talk. **Is it decided?** yes. **Would I really do it?** yes, I looked at the contract "
        "first."
    )
)

with more(desk, _("How I put it to the client"), "announcement"):
    st.markdown(
        _(
            "Two or three sentences that you could say calmly: what you need and by when, what you do otherwise, and "
            "what stays good if it works out."
        )
    )
    Form(desk, "announcement").ask("text")

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
