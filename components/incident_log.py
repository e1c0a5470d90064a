"""The incident log: one line for each incident, the newest first; only the open one is a form.

The order stays as it is while one is open, so that a card does not move away when its date is changed.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

import streamlit as st

from components import reader
from components.form import Form
from components.limit_card import show_standing
from components.plain import plain_gist
from components.thread import show_thread
from klartext.i18n import _, ngettext, show_date
from klartext.limits.catalogue import behaviour_of
from klartext.limits.crossing import over_the_limit
from klartext.limits.log import newest_first
from klartext.limits.standing import standing_of
from klartext.record import new_id
from klartext.words import gist

if TYPE_CHECKING:
    from components.desk import Desk
    from klartext.limits.step import Incident

KIND = "incidents"
SHOWN_AT_FIRST = 5
SHOWN_MORE = 20
LONGEST = 26
FLAG = ":material/flag:"


def show_log(desk: Desk) -> None:
    """Show the log with a button that adds an incident on top."""
    st.button(_("Add an incident"), key=_key(desk, "add.log"), icon=":material/add:", on_click=_add, args=(desk,))
    if desk.deleted and desk.deleted[0] == KIND:
        _offer_undo(desk)
    added, opened = st.session_state.get(_key(desk, "added"), ""), _opened(desk)
    listed = [record_id for record_id in _order(desk) if record_id != added]
    with st.container():
        for record_id in sorted(opened - set(listed)):
            _card(desk, record_id)
    _list(desk, listed, opened)


def draw_incident(form: Form) -> None:
    """Ask for one incident; tell which time it was and what was decided for it."""
    limits = {limit.id: limit for limit in form.desk.workbook.limits if limit.behaviour}
    form.ask("day")
    form.pick("limit", {each.id: gist(each.behaviour, 60) for each in limits.values()}, none=_("another one"))
    with st.container():
        show_standing(standing_of(form.desk.workbook, cast("Incident", form.record)))
        about = behaviour_of(limits.get(form.value("limit")))
        if about and about.care:
            st.markdown(f":material/volunteer_activism: {about.care}")
    form.ask("what")
    form.row("hours", "money")
    form.ask("witnesses", "proof")
    show_thread(form)


def _opened(desk: Desk) -> set[str]:
    """Return the ids of the open incidents: the one that was turned to, and those with an answer still to be saved."""
    waiting = {record_id for kind, record_id, _field in desk.unsaved if kind == KIND}
    return (waiting | {st.session_state.get(_key(desk, "opened"), "")}) - {""}


def _order(desk: Desk) -> list[str]:
    """Return the ids of all incidents as they are listed: in the order seen when one was opened, new ones on top."""
    newest = [incident.id for incident in newest_first(desk.workbook.incidents)]
    if not st.session_state.get(_key(desk, "opened")):
        return newest
    seen = st.session_state.get(_key(desk, "order"), [])
    return [each for each in newest if each not in set(seen)] + [each for each in seen if each in set(newest)]


def _list(desk: Desk, listed: list[str], opened: set[str]) -> None:
    over, over_words = over_the_limit(desk.workbook), _("over your limit")
    shown = SHOWN_AT_FIRST + st.session_state.get(_key(desk, "more"), 0)
    with st.container():
        if over & set(listed):
            st.caption(f"{FLAG} {over_words}")
    with st.container(gap="xsmall"):
        for index, record_id in enumerate(listed):
            if index < shown or record_id in opened:
                _line(desk, record_id, is_open=record_id in opened, is_over=record_id in over)
    hidden = len(listed) - shown
    if hidden > 0:
        count = min(hidden, SHOWN_MORE)
        label = ngettext("Show {count} more", "Show {count} more", count).format(count=count)
        st.button(label, key=_key(desk, "show_more"), icon=":material/expand_more:", on_click=_show_more, args=(desk,))


def _line(desk: Desk, record_id: str, *, is_open: bool, is_over: bool) -> None:
    form = Form(desk, KIND, record_id)
    icon = ":material/expand_less:" if is_open else ":material/expand_more:"
    st.button(
        _headline(form, is_over=is_over), key=_key(desk, f"{record_id}.open"), type="tertiary", icon=icon,
        on_click=_turn_to, args=(desk, "" if is_open else record_id),
    )  # fmt: skip
    if is_open:
        _card(desk, record_id)


def _headline(form: Form, *, is_over: bool) -> str:
    """Name an incident on one line."""
    limit = next((each for each in form.desk.workbook.limits if each.id == form.value("limit")), None)
    about = (limit.behaviour if limit else "") or form.value("what")
    day = show_date(form.value("day")) or _("no date")
    parts = (day, " ".join(filter(None, (FLAG if is_over else "", plain_gist(about, LONGEST)))))
    return " · ".join(part for part in parts if part)


def _card(desk: Desk, record_id: str) -> None:
    form = Form(desk, KIND, record_id, {"day": reader.today(), "rank": _next_rank(desk)})
    with st.container(border=True, key=f"card-{KIND}-{record_id}"):
        draw_incident(form)
        with st.container(horizontal=True, horizontal_alignment="right", gap="xsmall"):
            st.button(
                _("Close"), key=_key(desk, f"{record_id}.close"), type="tertiary", icon=":material/expand_less:",
                on_click=_turn_to, args=(desk, ""),
            )  # fmt: skip
            st.button(
                _("Delete"), key=_key(desk, f"{record_id}.delete"), type="tertiary", icon=":material/delete:",
                on_click=_delete, args=(desk, record_id),
            )  # fmt: skip


def _offer_undo(desk: Desk) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(_("Deleted."))
        st.button(_("Undo"), key=_key(desk, "undo.log"), icon=":material/undo:", on_click=_undo, args=(desk,))


def _add(desk: Desk) -> None:
    """Open a new incident above the list; it is written with its first answer, and stays there until it is closed."""
    record_id = new_id()
    _turn_to(desk, record_id)
    st.session_state[_key(desk, "added")] = record_id


def _turn_to(desk: Desk, record_id: str) -> None:
    """Open one incident and close the other; the list keeps its order meanwhile."""
    st.session_state[_key(desk, "order")] = _order(desk)
    st.session_state[_key(desk, "opened")] = record_id
    st.session_state[_key(desk, "added")] = ""


def _show_more(desk: Desk) -> None:
    key = _key(desk, "more")
    st.session_state[key] = st.session_state.get(key, 0) + SHOWN_MORE


def _delete(desk: Desk, record_id: str) -> None:
    desk.delete(KIND, record_id)
    _turn_to(desk, "")


def _undo(desk: Desk) -> None:
    desk.undo_delete()


def _next_rank(desk: Desk) -> int:
    return max((incident.rank for incident in desk.workbook.incidents), default=-1) + 1


def _key(desk: Desk, name: str) -> str:
    return f"{desk.tab}.{KIND}.{name}"
