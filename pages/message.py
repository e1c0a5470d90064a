"""Step 3: what I want to say about each behaviour, spoken and as an e-mail."""

import streamlit as st

from components.cards import cards
from components.form import Form
from components.frame import begin_step, example, finish_step, more
from components.navigation import page_of
from components.plain import plain_gist
from klartext.i18n import _, show_date
from klartext.limits.step import Limit, Verdict
from klartext.words import gist

WORDING = ("spoken", "subject", "mail", "checks", "sleep")
INCIDENTS_OFFERED = 5

desk, step = begin_step(
    "message",
    guidance=_(
        "Say what weighs on you when things are calm, one behaviour at a time. Keep to what happened and what it "
        "causes, leave reproaches out, and say plainly what you won't accept. Then ask for something definite, with a "
        "date, and say what follows if nothing changes."
    ),
    why=_(
        "It is hard to argue with a fact, while one reproach calls for the next. A request with a date makes it easy "
        "for the client to say yes, and you notice whether anything happens. And if you have the words already, you "
        "needn't search for them with a pounding heart."
    ),
)
workbook = desk.workbook
pending_examples = [
    _(
        "**What happened:** On 3 November the corrections came at 22:40, due at 8:00 the next day. "
        "**What it causes:** I worked at night, and another client had to wait. "
        "**The need behind it:** hours I can plan with. **What I won't accept:** I don't work overnight. "
        "**What I ask for:** corrections by 15:00 on a working day; then they are done the day after. "
        "**What follows otherwise:** they wait one day longer."
    )
]


def draw_statement(form: Form) -> None:
    limit = pick_limit(form)
    with st.container():  # always there, so that what follows keeps its place and the focus stays where it is
        offer_incidents(form)
    form.ask("fact")
    if pending_examples:
        example(pending_examples.pop())
    form.ask("effect")
    with st.container():
        offer_need(form, limit)
    form.ask("need", "boundary", "request", "request_by", "otherwise")
    with more(desk, _("Spoken and as an e-mail"), *(f"statements.{form.id}.{name}" for name in WORDING)):
        st.markdown(_("Put it together in your own words: a few lines to say, and an e-mail with one concern only."))
        form.ask(*WORDING)


def pick_limit(form: Form) -> Limit | None:
    """Ask which limit it is about, among those to be raised or to end on; return the one that was chosen."""
    chosen = form.value("limit")
    limits = {
        limit.id: limit
        for limit in workbook.limits
        if limit.id == chosen or (limit.behaviour and limit.verdict in {Verdict.RAISE, Verdict.END})
    }
    if limits:
        form.pick(
            "limit", {limit_id: gist(limit.behaviour) for limit_id, limit in limits.items()}, none=_("something else")
        )
    return limits.get(chosen)


def offer_incidents(form: Form) -> None:
    """Offer the latest incidents of the chosen limit as the fact while there is none."""
    incidents = [
        incident for incident in workbook.incidents if incident.what and incident.limit == form.value("limit") != ""
    ]
    if not incidents or not is_open(form, "fact"):
        return
    st.caption(_("From your incident log; a click takes it over:"))
    for incident in sorted(incidents, key=lambda one: str(one.day or ""), reverse=True)[:INCIDENTS_OFFERED]:
        day = show_date(incident.day, "long")
        fact = _("On {day}: {what}").format(day=day, what=incident.what) if day else incident.what
        st.button(
            plain_gist(fact, 90),
            key=f"{form.key('fact')}.{incident.id}",
            icon=":material/history:",
            on_click=form.fill,
            kwargs={"fact": fact},
        )


def offer_need(form: Form, limit: Limit | None) -> None:
    """Offer the need that the chosen limit protects while there is none."""
    if limit and limit.need and is_open(form, "need"):
        label = _("Take over from step 1: {need}").format(need=plain_gist(limit.need))
        st.button(
            label,
            key=f"{form.key('need')}.take",
            icon=":material/redo:",
            on_click=form.fill,
            kwargs={"need": limit.need},
        )


def is_open(form: Form, name: str) -> bool:
    """Tell whether a field is empty, on the screen as well as in the vault."""
    return not form.value(name) and (form.kind, form.id, name) not in desk.unsaved


if not any(limit.verdict in {Verdict.RAISE, Verdict.END} for limit in workbook.limits):
    st.markdown(
        _("If you note in step 1 what you want to raise, you can go on with it here. You can also begin right away.")
    )
    st.page_link(page_of("limits"), label=_("To step 1: limits"), icon=":material/arrow_back:")
cards(desk, "statements", draw_statement, add=_("Add something else I want to say"), open_first=True)

finish_step(desk, step)
