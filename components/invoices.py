"""An invoice on its card: in short, or with its dates, what it comes to, the reminder or the questions of a dispute."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import reader
from components.form import Form
from components.lawyer import offer_questions
from components.letters import offer_letters, show_copy
from components.plain import plain
from klartext.client import Kind
from klartext.contracts import disputes, lateness, letters
from klartext.contracts.claims import claim, is_disputed, is_open
from klartext.contracts.naming import invoice_name
from klartext.i18n import _

if TYPE_CHECKING:
    from klartext.contracts.invoice import Invoice


def is_folded(form: Form) -> bool:
    """Tell whether an invoice is shown in short: it was saved earlier, and nobody opened it on this visit.

    What is open stays open until the reader leaves the page, so that nothing folds away under their hands.
    """
    unfolded, place = form.desk.unfolded, f"invoices.{form.id}"
    if (form.kind, form.id) not in form.desk.records:
        unfolded.setdefault(place, False)  # nothing is open by it yet, but once saved it is known as one of this visit
        return False
    if place in unfolded or any(each[:2] == (form.kind, form.id) for each in form.desk.unsaved):
        unfolded[place] = True
    return place not in unfolded


def show_folded(form: Form) -> None:
    """Show an invoice in short, with a button that opens it."""
    invoice: Invoice = form.record  # type: ignore[assignment]
    name = invoice_name(form.desk.workbook, invoice)
    state = f" · {plain(invoice.disputed.label)}" if invoice.disputed and is_disputed(invoice) else ""
    st.markdown(_("**Invoice {number}**").format(number=plain(name)) + state)
    show_claim(form)
    opened = {f"invoices.{form.id}": True}
    label = _("Edit invoice {number}").format(number=plain(name))
    st.button(
        label,
        key=form.key("open"),
        icon=":material/edit:",
        on_click=form.desk.unfolded.update,
        args=(opened,),
    )


def ask_if_told(form: Form) -> None:
    """Ask what the invoice says of default: it only matters with a private person."""
    with st.container():
        if form.desk.workbook.client.kind is Kind.CONSUMER:
            form.ask("told")


def show_claim(form: Form) -> None:
    """Show how the invoice stands today, with the stretches of interest folded; the container is always there."""
    with st.container():
        workbook, today = form.desk.workbook, reader.today()
        invoice: Invoice = form.record  # type: ignore[assignment]
        lines = lateness.tell(workbook, invoice, today)
        if not lines:
            return
        with st.container(border=True, gap="small"):
            st.markdown("  \n".join(plain(line) for line in lines))
            rows = lateness.segments(claim(workbook, invoice, today), workbook.client.currency)
            if rows:
                _show_segments(form, rows)


def show_reminder(form: Form) -> None:
    """Offer a reminder; for a disputed invoice the lawyer's questions instead, as a reminder might do harm."""
    invoice: Invoice = form.record  # type: ignore[assignment]
    with st.container():
        if is_disputed(invoice):
            st.markdown(_("While it is disputed, ask first and remind later. These questions may help:"))
            questions = disputes.questions(form.desk.workbook, invoice)
            st.markdown("\n".join(f"- {plain(question)}" for question in questions))
            offer_questions(form.desk, form.key("disputes"), questions)
        if form.value("reminder") or (
            not is_disputed(invoice) and is_open(form.desk.workbook, invoice, reader.today())
        ):
            _show_letter(form, invoice)


def _show_letter(form: Form, invoice: Invoice) -> None:
    """Show the reminder folded until it is written; what is in it is built only while it is open."""
    key = form.key("reminder.fold")
    st.session_state.setdefault(key, bool(form.value("reminder")))
    with st.expander(_("Reminder"), icon=":material/edit_note:", key=key, on_change="rerun") as folded:
        if folded.open:
            workbook, today = form.desk.workbook, reader.today()
            drafts = {
                _("Draft a friendly reminder"): letters.friendly_reminder(workbook, invoice, today),
                _("Draft a formal reminder"): letters.formal_reminder(workbook, invoice, today),
            }
            offer_letters(form, "reminder", drafts, needs=_("Nothing is open that you could remind of without asking."))
            form.ask("reminder")
            show_copy(form.value("reminder"))


def _show_segments(form: Form, rows: tuple[tuple[str, ...], ...]) -> None:
    key = form.key("segments")
    with st.expander(_("How the interest is reckoned"), type="compact", key=key, on_change="rerun") as folded:
        if folded.open:
            columns = (_("From"), _("To"), _("Days"), _("Open"), _("A year"), _("Interest"))
            lines = [columns, tuple("---" for _column in columns), *(tuple(map(plain, row)) for row in rows)]
            st.markdown("\n".join("| " + " | ".join(line) + " |" for line in lines))
            st.caption(plain(lateness.method(form.desk.workbook)))
