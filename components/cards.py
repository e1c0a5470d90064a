"""A list of records as cards: add, fill in, move, delete and bring back. Every card is a form of its own."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

import streamlit as st

from components.form import Form
from klartext.i18n import _
from klartext.record import Entry, new_id

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from components.desk import Desk


def cards(  # noqa: PLR0913 - each says one thing about the list, by name
    desk: Desk,
    kind: str,
    draw: Callable[[Form], None],
    *,
    add: str,
    among: Callable[[Any], bool] = lambda _entry: True,
    seed: Mapping[str, Any] | None = None,
    movable: bool = True,
    open_first: bool = False,
    place: str = "",
) -> None:
    """Show the records of a kind that are `among` the wanted ones, and a button that adds one.

    `seed` is what a new record begins with; with `open_first` an empty list already shows its first card. Lists of one
    kind on one page need a `place` each, unless their buttons say different things.
    """
    entries: tuple[Entry, ...] = tuple(entry for entry in getattr(desk.workbook, kind) if among(entry))
    place = f"{kind}:{place or add}"
    drafts = _drafts(desk, kind, place, needs_blank=open_first and not entries)
    _offer_undo(desk, kind, place, among)
    for index, entry in enumerate(entries):
        _card(desk, Form(desk, kind, entry.id), draw, entries if movable else (), index)
    for record_id in drafts:
        form = Form(desk, kind, record_id, {**(seed or {}), "rank": _next_rank(desk, kind)})
        _card(desk, form, draw, (), 0, drafts)
    st.button(
        add, key=f"{desk.tab}.{kind}.add.{place}", icon=":material/add:", on_click=partial(drafts.append, new_id())
    )


def _drafts(desk: Desk, kind: str, place: str, *, needs_blank: bool) -> list[str]:
    """Return the ids of the cards that hold no saved answer yet; the blank first one goes when the list has others."""
    drafts = desk.drafts.setdefault(place, [])
    blank = desk.blanks.get(place)
    if blank and not needs_blank and not any(unsaved[:2] == (kind, blank) for unsaved in desk.unsaved):
        drafts[:] = [record_id for record_id in drafts if record_id != blank]
    drafts[:] = [record_id for record_id in drafts if (kind, record_id) not in desk.records]
    if needs_blank and not drafts:
        desk.blanks[place] = new_id()
        drafts.append(desk.blanks[place])
    return drafts


def _card(
    desk: Desk,
    form: Form,
    draw: Callable[[Form], None],
    entries: Sequence[Entry],
    index: int,
    drafts: list[str] | None = None,
) -> None:
    key = f"{desk.tab}.{form.kind}.{form.id}"
    with st.container(border=True, key=f"card-{form.kind}-{form.id}"):
        draw(form)
        with st.container(horizontal=True, horizontal_alignment="right", gap="xsmall"):
            if entries:
                _offer_moves(desk, form.kind, key, entries, index)
            st.button(
                _("Delete"),
                key=f"{key}.delete",
                type="tertiary",
                icon=":material/delete:",
                on_click=_delete,
                args=(desk, form.kind, form.id, drafts),
            )


def _offer_moves(desk: Desk, kind: str, key: str, entries: Sequence[Entry], index: int) -> None:
    for other, way, label, icon in (
        (index - 1, "up", _("Move up"), ":material/arrow_upward:"),
        (index + 1, "down", _("Move down"), ":material/arrow_downward:"),
    ):
        if 0 <= other < len(entries):
            pair = (desk, kind, entries[index].id, entries[other].id)
            st.button(label, key=f"{key}.{way}", type="tertiary", icon=icon, on_click=_swap, args=pair)


def _offer_undo(desk: Desk, kind: str, place: str, among: Callable[[Any], bool]) -> None:
    if desk.deleted and desk.deleted[0] == kind and among(desk.deleted[2]):
        with st.container(horizontal=True, vertical_alignment="center"):
            st.markdown(_("Deleted."))
            st.button(
                _("Undo"), key=f"{desk.tab}.{kind}.undo.{place}", icon=":material/undo:", on_click=_undo, args=(desk,)
            )


def _undo(desk: Desk) -> None:
    desk.undo_delete()


def _swap(desk: Desk, kind: str, first: str, second: str) -> None:
    """Swap two records; where ranks are equal the whole list gets new ones first."""
    ranks = {entry.id: index for index, entry in enumerate(getattr(desk.workbook, kind))}
    ranks[first], ranks[second] = ranks[second], ranks[first]
    changed = {
        entry.id: {"rank": ranks[entry.id]} for entry in getattr(desk.workbook, kind) if entry.rank != ranks[entry.id]
    }
    desk.answer_all(kind, changed)


def _delete(desk: Desk, kind: str, record_id: str, drafts: list[str] | None) -> None:
    if drafts is not None and record_id in drafts:
        drafts.remove(record_id)
    desk.delete(kind, record_id)


def _next_rank(desk: Desk, kind: str) -> int:
    return max((entry.rank for entry in getattr(desk.workbook, kind)), default=-1) + 1
