"""What goes to the lawyer: the questions in one list to copy, and leaving at once for a weighty reason."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

import streamlit as st

from components import reader
from components.form import Form
from components.plain import plain, plain_gist
from klartext.contracts import cause
from klartext.contracts.flags import as_text, for_the_lawyer
from klartext.i18n import _, show_date
from klartext.record import new_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.desk import Desk


def show_questions(desk: Desk) -> None:
    """Show all questions for the lawyer as one text that can be copied; its container is always there."""
    with st.container():
        questions = for_the_lawyer(desk.workbook)
        if not questions:
            st.caption(_("Points that you tick for a lawyer and questions of your own come together here."))
            return
        st.markdown(_("Your list, ready to copy: tap or point at it, the sign at its upper right copies it."))
        st.code(as_text(questions), language=None, wrap_lines=True)


def offer_questions(desk: Desk, key: str, questions: Sequence[str]) -> None:
    """Offer to put questions on the lawyer's list; those that stand there already are not offered again."""
    asked = {question.text for question in desk.workbook.questions}
    fresh = [question for question in questions if question not in asked]
    if fresh:
        label, icon = _("Put this on the lawyer's list"), ":material/playlist_add:"
        st.button(label, key=f"{key}.ask", icon=icon, on_click=_put, args=(desk, fresh))
    elif questions:
        st.caption(_("It is on the lawyer's list."))


def show_cause(desk: Desk) -> None:
    """Say what an end for a weighty reason needs, ask for facts and days, and tell the two weeks."""
    form = Form(desk, "ground")
    st.markdown(_("Sometimes it can't go on, not even until the notice period is over. Mostly this is what it needs:"))
    st.markdown("\n".join(f"- {plain(need)}" for need in cause.needs()))
    st.markdown(_("Ask a lawyer about it, soon, and before you write to the client."))
    form.ask("cause")
    _offer_incident(form)
    form.row("cause_known", "cause_warned")
    with st.container():
        for line in cause.tell(desk.workbook, reader.today()):
            st.markdown(f":material/event: {plain(line)}")
        question = cause.question(desk.workbook)
        offer_questions(desk, form.key("cause"), [question] if question else [])


def _offer_incident(form: Form) -> None:
    """Offer the day of the latest incident on a limit that ends it, while none is noted."""
    with st.container():
        incident = cause.latest_incident(form.desk.workbook, reader.today())
        if incident and incident.day and form.value("cause_known") is None:
            label = _("Take the day from your log: {day}, {what}").format(
                day=show_date(incident.day), what=plain_gist(incident.what, 40) or _("without a note")
            )
            key, take = form.key("cause_known.offer"), partial(_take, form, incident.day, incident.what)
            st.button(label, key=key, icon=":material/event:", on_click=take)


def _take(form: Form, day: object, what: str) -> None:
    """Take over the day, and what happened while nothing else was written."""
    form.fill(cause_known=day, **({} if form.value("cause") else {"cause": what}))


def _put(desk: Desk, questions: Sequence[str]) -> None:
    rank = max((question.rank for question in desk.workbook.questions), default=-1) + 1
    for place, text in enumerate(questions, rank):
        Form(desk, "questions", new_id(), {"rank": place}).put(text=text)
