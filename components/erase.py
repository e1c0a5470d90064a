"""Delete a workbook, said plainly: what goes, and how long it can be brought back."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.navigation import page_of
from klartext.i18n import _

if TYPE_CHECKING:
    from components.desk import Desk


def show_erase(desk: Desk) -> None:
    """Say how workbooks are deleted, and lead there."""
    st.subheader(_("Delete"), anchor=False)
    if desk.shelf is None:
        st.markdown(_("Nothing of yours is stored here so far."))
        return
    st.markdown(
        _(
            "On the start page, under “My clients”, you delete single workbooks. Bringing one back "
            "is possible for 30 days."
        )
    )
    st.page_link(page_of("start"), label=_("To my clients"), icon=":material/delete:")
