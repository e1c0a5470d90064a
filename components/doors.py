"""What brings you here: six doors, each to the exercise that helps tonight, with a word on where to begin."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

import streamlit as st

from components.navigation import page_of
from klartext.i18n import N_, _

if TYPE_CHECKING:
    from components.desk import Desk

HAPPENED: Final = "happened"
_OPEN_DOOR: Final = "open_door"


@dataclass(frozen=True)
class Door:
    """A reason to come, the page it leads to, the parts that are open there, and a word on where to begin."""

    id: str
    label: str
    icon: str
    page: str = ""
    places: tuple[str, ...] = ()
    note: str = ""


DOORS: Final = (
    Door(HAPPENED, N_("Something just happened"), ":material/bolt:"),
    Door(
        "unpaid", N_("They do not pay"), ":material/payments:", "contracts", ("invoices",),
        N_(
            "They don't pay? Open “Late payment: the open invoices” below and note the dates of each invoice. That is "
            "the exercise for tonight; everything else on this page can wait."
        ),
    ),
    Door(
        "growing", N_("It keeps growing"), ":material/trending_up:", "limits", (),
        N_(
            "It keeps growing? Go to “Demands” below, pick the one thing that grows the most, and write from when it "
            "counts. One is enough for tonight."
        ),
    ),
    Door(
        "tone", N_("It is the tone"), ":material/record_voice_over:", "message", (),
        N_(
            "It is the tone? Take the last time it hurt and write down, as a camera would have it, what was said. Then "
            "one sentence about how you want to be spoken to. You needn't send it tonight."
        ),
    ),
    Door(
        "out", N_("I want out"), ":material/door_open:", "balance", ("beyond",),
        N_(
            "You want out? First put both sides next to each other here, so that you still want it tomorrow. Step 7 "
            "then shows on which day you can leave, and step 5 what has to be settled."
        ),
    ),
    Door(
        "signing", N_("I am about to sign"), ":material/contract:", "contracts", ("signing",),
        N_(
            "About to sign? Open “Before I sign the next one” at the end of this page: lawyer, term, way out, payment. "
            "Whoever wants your signature tonight can wait until tomorrow."
        ),
    ),
)  # fmt: skip


def show_doors(desk: Desk) -> bool:
    """Show the doors; tell whether the one that opens on the start page itself was taken."""
    st.subheader(_("What brings you here?"), anchor=False)
    with st.grid(3, min_column_width=180):
        for door in DOORS:
            if st.button(_(door.label), key=f"door.{door.id}", icon=door.icon, width="stretch"):
                st.session_state[_OPEN_DOOR] = door.id
                if door.page:
                    desk.came_for = (door.page, door.id)
                    st.switch_page(page_of(door.page))
    return bool(st.session_state.get(_OPEN_DOOR) == HAPPENED)


def close_door() -> None:
    """Go back to the doors."""
    st.session_state.pop(_OPEN_DOOR, None)


def show_where_to_begin(desk: Desk, page: str) -> None:
    """Say on the page that a door led to where to begin, and unfold that part."""
    door = next((door for door in DOORS if desk.came_for == (page, door.id)), None)
    if door:
        desk.wanted = set(door.places)
        st.info(_(door.note), icon=door.icon)
