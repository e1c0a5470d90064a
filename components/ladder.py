"""Around the ladder: rungs on offer, limits that still need one, and whether it is believable."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import reader
from components.form import Form
from components.plain import plain, plain_gist
from components.thread import take
from klartext.consequences.believable import checks
from klartext.consequences.rungs import OFFERS
from klartext.i18n import _
from klartext.limits.step import Verdict
from klartext.onward import ways_on
from klartext.record import new_id

if TYPE_CHECKING:
    from components.desk import Desk


def offer_rungs(desk: Desk) -> None:
    """Offer typical rungs that are not on the ladder yet; a click takes one over, to be reworded at will."""
    taken = {rung.move for rung in desk.workbook.rungs}
    with st.popover(_("Typical rungs"), icon=":material/list:"):
        for offer in OFFERS:
            if offer.move not in taken:
                key = f"{desk.tab}.offer.{offer.move}"
                words = {"move": offer.move, "trigger": offer.trigger, "action": offer.action}
                icon = ":material/add:"
                st.button(offer.move.label, key=key, icon=icon, on_click=_take_over, args=(desk,), kwargs=words)
                st.caption(f"{offer.trigger} {offer.action}")


def offer_limits(desk: Desk) -> None:
    """Offer a rung for each limit of step 1 that has none yet, those that end it first."""
    limits = [limit for limit in desk.workbook.limits if limit.verdict in {Verdict.RAISE, Verdict.END}]
    ways = {
        limit.id: (limit, way)
        for limit in sorted(limits, key=lambda limit: limit.verdict is not Verdict.END)
        for way in ways_on(desk.workbook, limit)
        if way.kind == "rungs" and way.begins
    }
    if ways:
        with st.popover(_("From my limits"), icon=":material/redo:"):
            for limit, way in ways.values():
                key = f"{desk.tab}.rung.{limit.id}"
                st.button(plain_gist(limit.behaviour), key=key, icon=":material/add:", on_click=take, args=(desk, way))
                st.caption(limit.verdict.label if limit.verdict else "")


def show_believable(desk: Desk) -> None:
    """Show each check of the ladder with how it stands, in words and with a sign."""
    found = checks(desk.workbook, reader.today())
    if not found:
        st.caption(_("With the first rung you see here what makes a ladder hold."))
        return
    lines = [
        f"- {':material/check_circle:' if check.is_met else ':material/pending:'} {plain(check.text)}"
        for check in found
    ]
    st.markdown("\n".join(lines))


def _take_over(desk: Desk, **words: str) -> None:
    rank = max((rung.rank for rung in desk.workbook.rungs), default=-1) + 1
    Form(desk, "rungs", new_id(), {"rank": rank}).put(**words)
