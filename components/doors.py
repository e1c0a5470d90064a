"""What brings you here: six doors, each to the exercise that helps tonight."""

from __future__ import annotations

import streamlit as st

from components.navigation import page_of
from klartext.i18n import _

HAPPENED = "happened"
_OPEN_DOOR = "open_door"


def show_doors() -> str | None:
    """Show the doors; return the one that opens on the start page itself, if it was taken."""
    st.subheader(_("What brings you here?"), anchor=False)
    doors = (
        (HAPPENED, _("Something just happened"), ":material/bolt:", ""),
        ("unpaid", _("They do not pay"), ":material/payments:", "contracts"),
        ("growing", _("It keeps growing"), ":material/trending_up:", "limits"),
        ("tone", _("It is the tone"), ":material/record_voice_over:", "message"),
        ("out", _("I want out"), ":material/door_open:", "balance"),
        ("signing", _("I am about to sign"), ":material/contract:", "contracts"),
    )
    with st.grid(3, min_column_width=180):
        for door, label, icon, page in doors:
            if st.button(label, key=f"door.{door}", icon=icon, width="stretch"):
                st.session_state[_OPEN_DOOR] = door
                if page:
                    st.switch_page(page_of(page))
    return HAPPENED if st.session_state.get(_OPEN_DOOR) == HAPPENED else None


def close_door() -> None:
    """Go back to the doors."""
    st.session_state.pop(_OPEN_DOOR, None)
