"""A message in words: put together from its parts, looked over, copied, checked before it is sent."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import streamlit as st

from components import reader
from components.plain import plain
from components.suggestions import is_open
from components.tone import show_tone
from klartext.i18n import _
from klartext.letter import tongue
from klartext.message import draft, mail, offers

if TYPE_CHECKING:
    from components.form import Form
    from klartext.message.step import Statement


def draw_wording(form: Form) -> None:
    """Show the lines to say and the e-mail of a message, with what helps to write and to send them."""
    workbook, statement = form.desk.workbook, statement_of(form)
    st.markdown(_("From what stands above, a few lines to say and an e-mail can be put together. Reword them freely."))
    _offer_draft(form, spoken=draft.spoken(workbook, statement))
    form.ask("spoken")
    _show_tone_of_whole(form, "spoken")
    _show_copy(form, "spoken")
    _offer_draft(form, subject=draft.subject(workbook, statement), mail=draft.mail(workbook, statement))
    form.ask("subject", "mail")
    _show_tone_of_whole(form, "mail")
    _show_copy(form, "subject", "mail")
    _check_mail(form)


def _offer_draft(form: Form, **drafts: str) -> None:
    """Offer to put the parts together while nothing is worded; afterwards say whether the wording follows its parts."""
    with st.container():
        *_before, main = drafts
        if is_open(form, main):
            fresh = {name: text for name, text in drafts.items() if text and is_open(form, name)}
            if fresh:
                st.button(
                    _("Suggest what to say") if main == "spoken" else _("Suggest the e-mail"),
                    key=f"{form.key(main)}.draft",
                    icon=":material/edit_note:",
                    on_click=form.fill,
                    kwargs=fresh,
                )
            else:
                st.caption(_("As soon as a fact, a limit or a request stands above, it can be put together here."))
        elif draft.follows(form.desk.workbook, statement_of(form), main):
            st.caption(_("It follows what you change above, until you reword it."))
        elif drafts[main]:
            st.caption(_("You reworded it, so it stays as it is. Empty the field to have it suggested anew."))


def _show_tone_of_whole(form: Form, name: str) -> None:
    """Show what the tone check says of a whole wording; as long as it follows its parts, they are looked at there."""
    statement = statement_of(form)
    follows = draft.follows(form.desk.workbook, statement, name)
    holds = draft.held(statement, form.value(name))
    show_tone(form, name, tongue(form.desk.workbook.client), complete=True, holds=holds, follows=follows)


def _show_copy(form: Form, *names: str) -> None:
    """Show what was worded once more with a button that copies it."""
    with st.container():
        texts = [form.value(name) for name in names if form.value(name)]
        if texts:
            with st.popover(_("To copy"), icon=":material/content_copy:"):
                st.caption(_("Tap or point at a text; the sign at its upper right copies it."))
                for text in texts:
                    st.code(text, language=None, wrap_lines=True)


def _check_mail(form: Form) -> None:
    """Ask what was checked, each point beside what can be seen of it, and whether to sleep on it."""
    findings = mail.look(form.desk.workbook, statement_of(form))
    form.ask("checks", captions={each.check: _sign(each) + plain(each.words) for each in findings})
    form.ask("sleep", on_change=_sleep_on_it, args=(form,))
    with st.container():
        if form.value("sleep"):
            form.ask("sleep_until")


def _sign(finding: mail.Finding) -> str:
    return ":material/check: " if finding.is_met else ":material/search: "


def _sleep_on_it(form: Form) -> None:
    """Save the tick and, with it, the day on which the task stands."""
    form.save("sleep")
    form.fill(sleep_until=offers.after_a_night(reader.today()) if form.value("sleep") else None)


def statement_of(form: Form) -> Statement:
    """Return the message that a form is about, as it is saved."""
    return cast("Statement", form.record)
