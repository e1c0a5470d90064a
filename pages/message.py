"""Step 3: what I want to say about each behaviour, spoken and as an e-mail."""

import streamlit as st

from components import reader
from components.cards import cards
from components.form import Form
from components.frame import begin_step, example, finish_step, more
from components.navigation import page_of
from components.plain import plain_gist
from components.suggestions import is_open
from components.thread import show_thread, take
from components.tone import show_tone
from components.wording import draw_wording, statement_of
from klartext.i18n import _, show_day
from klartext.letter import tongue
from klartext.limits.step import Verdict
from klartext.message import draft, offers
from klartext.message.worked import WORKED
from klartext.onward import statement_from
from klartext.sources import told
from klartext.words import gist

REASONS = ("effect", "need", "otherwise")
WORDING = ("spoken", "subject", "mail", "checks", "sleep")
STARTS_OFFERED = 6

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
language = tongue(workbook.client)
pending_examples = [WORKED]


def offer_starts() -> None:
    """Offer to begin a message about each limit that none is about yet."""
    waiting = offers.unsaid(workbook)[:STARTS_OFFERED]
    if not waiting:
        return
    st.markdown(_("From step 1, not said yet:"))
    with st.container(horizontal=True, gap="xsmall"):
        for limit in waiting:
            st.button(
                _("Write about: {behaviour}").format(behaviour=plain_gist(limit.behaviour, 50)),
                key=f"{desk.tab}.statements.about.{limit.id}",
                icon=":material/edit_note:",
                wrap=True,
                on_click=take,
                args=(desk, statement_from(workbook, limit)),
            )


def draw_statement(form: Form) -> None:
    pick_limit(form)
    form.ask("fact")
    show_tone(form, "fact", language)
    with st.container():  # always there, so that what follows keeps its place and the focus stays where it is
        offer_incidents(form)
    if pending_examples:
        example(desk, step.id, pending_examples.pop())
    ask_with_offers(form, "boundary", offers.boundary(workbook, statement_of(form)))
    ask_with_offers(form, "request", offers.request(workbook, statement_of(form)))
    form.ask("request_by")
    with st.container():
        offer_days(form)
    with more(desk, _("What it causes, and what follows otherwise"), *places(form, REASONS)):
        draw_reasons(form)
    with more(desk, _("In words: to say and to send"), *places(form, WORDING)):
        draw_wording(form)
    show_thread(form)


def pick_limit(form: Form) -> None:
    """Ask which limit it is about, among those to be raised or to end on."""
    chosen = form.value("limit")
    limits = {
        limit.id: gist(limit.behaviour)
        for limit in workbook.limits
        if limit.id == chosen or (limit.behaviour and limit.verdict in {Verdict.RAISE, Verdict.END})
    }
    if limits:
        form.pick("limit", limits, none=_("something else"))


def offer_incidents(form: Form) -> None:
    """Offer the latest incidents as the fact while there is none; the fact then follows its incident."""
    incidents = offers.incidents(workbook, statement_of(form)) if is_open(form, "fact") else ()
    if not incidents:
        return
    st.caption(_("From your incident log; a click takes it over:"))
    for incident in incidents:
        links = {"incident": incident.id} | ({} if form.value("limit") else {"limit": incident.limit})
        st.button(
            plain_gist(told(workbook.client, incident), 90),
            key=f"{form.key('fact')}.{incident.id}",
            icon=":material/history:",
            on_click=form.fill,
            kwargs={"fact": told(workbook.client, incident), **links},
        )


def ask_with_offers(form: Form, name: str, *texts: str) -> None:
    """Ask a field; below it what the tone check finds, or what could stand in it while it is empty."""
    form.ask(name)
    show_tone(form, name, language)
    with st.container():
        for number, text in enumerate(filter(None, texts) if is_open(form, name) else ()):
            st.button(
                _("Suggestion: {text}").format(text=plain_gist(text, 120)),
                key=f"{form.key(name)}.offer.{number}",
                icon=":material/edit_note:",
                on_click=form.fill,
                kwargs={name: text},
            )


def offer_days(form: Form) -> None:
    """Offer days to ask by that are no weekends or holidays, while there is none."""
    if form.value("request_by"):
        return
    with st.container(horizontal=True, gap="xsmall"):
        for weeks, day in offers.days(workbook.client, reader.today()):
            label = _("In one week: {day}") if weeks == 1 else _("In two weeks: {day}")
            st.button(
                label.format(day=show_day(day)),
                key=f"{form.key('request_by')}.in.{weeks}",
                icon=":material/event:",
                on_click=form.fill,
                kwargs={"request_by": day},
            )


def draw_reasons(form: Form) -> None:
    statement = statement_of(form)
    limit = draft.limit_of(workbook, statement)
    ask_with_offers(form, "effect", *offers.effects(workbook, statement))
    ask_with_offers(form, "need", limit.need if limit else "")
    ask_with_offers(form, "otherwise", *offers.consequences(workbook, statement))


def places(form: Form, names: tuple[str, ...]) -> list[str]:
    return [f"statements.{form.id}.{name}" for name in names]


with st.container():
    if any(limit.verdict in {Verdict.RAISE, Verdict.END} for limit in workbook.limits):
        offer_starts()
    else:
        st.markdown(
            _(
                "If you note in step 1 what you want to raise, you can go on with it here. You can also begin right "
                "away."
            )
        )
        st.page_link(page_of("limits"), label=_("To step 1: limits"), icon=":material/arrow_back:")
cards(desk, "statements", draw_statement, add=_("Add something else I want to say"), open_first=True)

with st.expander(_("Greeting and signature")):
    st.markdown(
        _(
            "Your drafts are written in this language and form of address, with this greeting and this name. Change it "
            "here and it changes on the client card."
        )
    )
    client = Form(desk, "client")
    client.row("person", "signature")
    client.ask("address", "language")

finish_step(desk, step)
