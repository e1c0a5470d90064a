"""Where the client is based: asked on the card, and again where the law and the holidays matter."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.form import Form
from components.plain import plain
from klartext.client import Country
from klartext.contracts import law, states
from klartext.i18n import _

if TYPE_CHECKING:
    from components.desk import Desk


def ask_place(form: Form) -> None:
    """Ask for country and, where it is known, state; a state of another country is not shown as chosen."""
    form.ask("country")
    with st.container():
        country = form.value("country")
        if country not in {None, Country.OTHER}:
            form.pick("state", states.names(country.value), none=_("does not matter"))


def show_law(desk: Desk) -> None:
    """Say with which law and holidays is reckoned, let the card be completed here, and tell what differs abroad."""
    client = desk.workbook.client
    st.caption(plain(law.tell(client)))
    with st.popover(_("Country, holidays, kind of client"), icon=":material/gavel:", type="tertiary"):
        st.markdown(_("This belongs to the client card; what you choose here stands there, too."))
        form = Form(desk, "client")
        ask_place(form)
        form.ask("kind")
    with st.container():
        if law.differences(client):
            st.markdown(f":material/public: {plain(law.differences(client))}")
