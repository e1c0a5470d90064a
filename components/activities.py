"""What gives strength: suggestions to pick from, and the list of what was chosen with its place in the week."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.cards import cards
from components.form import Form
from klartext.distance.step import Balance
from klartext.distance.suggestions import SUGGESTIONS
from klartext.distance.week import show_length
from klartext.i18n import _

if TYPE_CHECKING:
    from components.desk import Desk
    from klartext.distance.suggestions import Suggestion

# Two of these stand side by side in a card on a phone.
SIDE_BY_SIDE = 120


def ask_activities(desk: Desk) -> None:
    """Offer suggestions by kind and ask for activities."""
    with st.container(horizontal=True):
        for kind in (Balance.SPORT, Balance.RELAXATION, Balance.PEOPLE):
            _suggest(desk, kind)
    cards(desk, "activities", _draw, add=_("Add an activity"))


def _draw(form: Form) -> None:
    form.ask("kind", "what", "days")
    with st.container(horizontal=True):
        form.ask("start", "minutes", width=SIDE_BY_SIDE)


def _suggest(desk: Desk, kind: Balance) -> None:
    """Offer what is not in the list yet; a click takes one over, to be reworded at will."""
    offered = [
        each for each in SUGGESTIONS if each.kind is kind and ("activities", each.activity_id) not in desk.records
    ]
    if offered:
        with st.popover(kind.label, icon=":material/lightbulb:"):
            for suggestion in offered:
                st.button(
                    f"{suggestion.text} · {show_length(suggestion.minutes)}",
                    key=f"{desk.tab}.suggestion.{suggestion.id}",
                    type="tertiary",
                    on_click=_take_over,
                    args=(desk, suggestion),
                )


def _take_over(desk: Desk, suggestion: Suggestion) -> None:
    rank = max((activity.rank for activity in desk.workbook.activities), default=-1) + 1
    form = Form(desk, "activities", suggestion.activity_id, {"rank": rank, "kind": suggestion.kind})
    form.put(what=suggestion.text, minutes=suggestion.minutes)
