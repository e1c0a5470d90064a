"""Looking again: after 30 and 90 days the start page asks three things once more and shows before and after."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import reader
from components.form import Form
from components.plain import plain
from klartext.i18n import _, ngettext, show_date
from klartext.looking_again import START, Look, beginning, latest_look, now, occasion

if TYPE_CHECKING:
    from components.desk import Desk
    from klartext.looking_again import Occasion


def remember(desk: Desk) -> None:
    """Remember how things stand on the day of the first decision; once, and only what the answers tell."""
    if ("looks", START) not in desk.records:
        today = now(desk.workbook, reader.today())
        patch = {name: value for name, value in today if name in {"day", "strain", "crossed", "lean"}}
        desk.answer("looks", START, patch)


def show_looking_again(desk: Desk) -> None:
    """Ask once more when it is time, and show the last comparison there is."""
    due = occasion(desk.workbook, reader.today())
    if due:
        _ask(desk, due)
    last = latest_look(desk.workbook)
    if last:
        _compare(desk, last, is_open=bool(due))


def _ask(desk: Desk, due: Occasion) -> None:
    today = now(desk.workbook, reader.today())
    form = Form(desk, "looks", due.id, {"day": reader.today(), "crossed": today.crossed})
    days = (reader.today() - due.since).days
    with st.container(border=True):
        st.subheader(_("Look again?"), anchor=False)
        since = ngettext("You began {count} day ago, on {day}.", "You began {count} days ago, on {day}.", days)
        st.markdown(since.format(count=days, day=show_date(due.since)))
        st.markdown(_("Three short answers show what has changed. You needn't; later is fine."))
        form.ask("strain", "crossed", "lean", "words")


def _compare(desk: Desk, look: Look, *, is_open: bool) -> None:
    before = beginning(desk.workbook)
    if before is None or before.day is None or look.day is None:
        return
    with st.expander(_("Before and after"), expanded=is_open, icon=":material/compare_arrows:"):
        then, later = st.columns(2)
        for column, title, side in (
            (then, _("At the beginning, {day}"), before),
            (later, _("Looked at again, {day}"), look),
        ):
            with column:
                st.markdown(f"**{title.format(day=show_date(side.day))}**")
                st.markdown(_side(side))


def _side(look: Look) -> str:
    """Tell one side of the comparison as a list."""
    unknown = _("not noted")
    strain = unknown if look.strain is None else _("{strain} of 10").format(strain=look.strain)
    crossed = unknown if look.crossed is None else str(look.crossed)
    lean = look.lean.label if look.lean else unknown
    lines = [
        _("Strain: {strain}").format(strain=strain),
        _("Limits crossed in 30 days: {count}").format(count=crossed),
        _("The balance leans: {lean}").format(lean=lean),
    ]
    if look.words:
        lines.append(plain(look.words))
    return "\n".join(f"- {line}" for line in lines)
