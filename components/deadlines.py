"""The dates of a contract on its card: the last day for a notice, large and plain, and the draft of the notice."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import reader
from components.letters import offer_letters, show_copy
from components.plain import plain
from klartext.contracts import law, sending
from klartext.contracts.letters import notice
from klartext.contracts.needs import needs
from klartext.contracts.notice import outlook
from klartext.contracts.staying import monthly_turnover
from klartext.contracts.told import told
from klartext.i18n import _, show_date, show_day, show_list, show_money

if TYPE_CHECKING:
    from components.form import Form
    from klartext.contracts.contract import Contract


def show_deadline(form: Form) -> None:
    """Show what a contract's dates come to; its container is always there, so that what follows keeps its place."""
    with st.container():
        contract: Contract = form.record  # type: ignore[assignment]
        if contract.is_blank():
            st.caption(_("As soon as the dates stand here, you see the last day for a notice."))
            return
        client, today = form.desk.workbook.client, reader.today()
        place = law.of(client)
        seen = outlook(contract, today, country=place.country, state=place.state)
        found = told(contract, seen, today, place, client.currency) if seen else None
        if found is None:
            _show_needs(contract, place.country)
            return
        with st.container(border=True, gap="small"):
            st.metric(found.label, show_date(found.day), found.distance, delta_color="off", delta_arrow="off")
            st.caption(show_day(found.day))
            st.markdown("\n".join(f"- {plain(line)}" for line in found.lines))


def offer_monthly(form: Form) -> None:
    """Offer a month of the turnover in step 6, while a single contract doesn't say what it brings."""
    workbook = form.desk.workbook
    with st.container():
        month = monthly_turnover(workbook.numbers)
        if month and form.value("monthly") is None and len(workbook.contracts) == 1:
            label = _("As in step 6: {amount} a month").format(amount=show_money(month, workbook.client.currency))
            key, fill = form.key("monthly.offer"), {"monthly": month}
            st.button(plain(label), key=key, type="tertiary", on_click=form.fill, kwargs=fill)


def show_notice(form: Form) -> None:
    """Offer the draft of a notice, and what to look at before it goes out; built only while it is open."""
    key = form.key("notice.fold")
    st.session_state.setdefault(key, bool(form.value("letter") or form.value("checks")))
    with st.expander(_("Draft of the notice"), icon=":material/edit_note:", key=key, on_change="rerun") as folded:
        if folded.open:
            _show_draft(form)


def _show_draft(form: Form) -> None:
    workbook, today = form.desk.workbook, reader.today()
    contract: Contract = form.record  # type: ignore[assignment]
    st.markdown(
        _("A draft commits you to nothing. It names the end that you would like, or else the next possible one.")
    )
    offer_letters(
        form,
        "letter",
        {_("Draft the notice"): notice(workbook, contract, today)},
        needs=_("A contract that ends by itself needs no notice; without any dates there is nothing to draft yet."),
    )
    form.ask("letter")
    show_copy(form.value("letter"))
    st.markdown(plain(sending.advice(contract.form)))
    st.markdown(plain(sending.proof()))
    if workbook.client.partner:
        partner = " ".join(workbook.client.partner.split())
        st.markdown(_("Contract partner, from the client card: {partner}").format(partner=plain(partner)))
    form.ask("checks")


def _show_needs(contract: Contract, country: str) -> None:
    lacking = needs(contract, country)
    if lacking:
        said = _("For the last day for a notice, this is still needed: {things}.")
        st.markdown(f":material/hourglass_empty: {plain(said.format(things=show_list(lacking)))}")
    else:
        st.markdown(_("These dates lead beyond the calendar that Klartext knows."))
