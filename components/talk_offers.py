"""What can be taken into the talk with a click: messages of step 3, ideas of something good, typical objections."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.form import Form
from components.plain import plain, plain_gist
from klartext.conversation import phrases
from klartext.conversation.objections import not_listed
from klartext.i18n import _
from klartext.record import new_id
from klartext.sources import line_of

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.desk import Desk
    from klartext.conversation.objections import Typical
    from klartext.message.step import Statement

# With more messages than this only the first ones get a button of their own, beside the one for all.
MOST_OFFERED = 4


def offer_statements(desk: Desk) -> None:
    """Offer what step 3 wants to say and no talking point says yet: one by one, and all of it at once."""
    taken = {point.statement for point in desk.workbook.points}
    offered = [each for each in desk.workbook.statements if line_of(each) and each.id not in taken]
    for statement in offered[:MOST_OFFERED]:
        label = _("Take over from step 3: {line}").format(line=plain_gist(line_of(statement)))
        key, one = f"{desk.tab}.points.take.{statement.id}", (desk, [statement])
        st.button(label, key=key, icon=":material/redo:", on_click=_take_over, args=one)
    if len(offered) > 1:
        label = _("Take over all {count}").format(count=len(offered))
        key, everything = f"{desk.tab}.points.take_all", (desk, offered)
        st.button(label, key=key, icon=":material/playlist_add:", on_click=_take_over, args=everything)


def offer_goods(desk: Desk) -> None:
    """Offer what may be good about working together; a click puts it on the list."""
    label, key = _("Ideas: what may be good"), f"{desk.tab}.goods.ideas"
    with st.popover(label, icon=":material/list:", key=key, on_change="rerun") as ideas:
        if ideas.open:
            for text in phrases.goods(desk.workbook):
                key = f"{desk.tab}.goods.idea.{text}"
                st.button(text, key=key, type="tertiary", on_click=_add_good, args=(desk, text))


def offer_objections(desk: Desk) -> None:
    """Offer typical objections that are not in the list yet; a click puts one there with its answer, to be reworded."""
    label, key = _("Typical objections"), f"{desk.tab}.objections.typical"
    with st.popover(label, icon=":material/list:", key=key, on_change="rerun") as typical:
        if typical.open:
            for each in not_listed(desk.workbook):
                says, _answer = each.worded(desk.workbook.client)
                key = f"{desk.tab}.objections.typical.{each.id}"
                st.button(plain(says), key=key, type="tertiary", on_click=_add_objection, args=(desk, each))


def _take_over(desk: Desk, statements: Sequence[Statement]) -> None:
    first = _next_rank(desk, "points")
    taken = {
        new_id(): {"text": line_of(statement), "statement": statement.id, "rank": first + index}
        for index, statement in enumerate(statements)
    }
    desk.answer_all("points", taken)


def _add_good(desk: Desk, text: str) -> None:
    Form(desk, "goods", new_id(), {"rank": _next_rank(desk, "goods")}).put(text=text)


def _add_objection(desk: Desk, typical: Typical) -> None:
    says, answer = typical.worded(desk.workbook.client)
    patch = {"text": says, "answer": answer, "rank": _next_rank(desk, "objections")}
    desk.answer_all("objections", {typical.record_id: patch})


def _next_rank(desk: Desk, kind: str) -> int:
    return max((entry.rank for entry in getattr(desk.workbook, kind)), default=-1) + 1
