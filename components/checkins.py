"""How it is today, and how it was: one check-in a day, the earlier ones to be opened and changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import reader
from components.form import Form
from components.plain import plain_gist
from klartext.distance.helplines import are_worth_mentioning, nearest_first
from klartext.i18n import _, show_day, spoken
from klartext.record import EARLIEST

if TYPE_CHECKING:
    from components.desk import Desk

SHOWN_AT_FIRST = 3
LONGEST_WORD = 40
# Two of these stand side by side on a phone, and two narrow ones in a card.
WIDTH, NARROW = 155, 120


def checkin_on(desk: Desk, day: str) -> Form:
    """Return the form of a day's check-in; it is written with its first answer."""
    return Form(desk, "checkins", day, {"day": day})


def ask_details(form: Form, width: int = WIDTH) -> None:
    """Ask for sleep, brooding and a word on a day."""
    with st.container(horizontal=True):
        form.ask("sleep", "brooding", width=width)
    form.ask("word")


def mention_helplines(desk: Desk) -> None:
    """Say kindly where someone listens, after several days of high strain; that it was said is kept nowhere."""
    with st.container():  # always there, so that what follows keeps its place and the focus stays where it is
        if are_worth_mentioning(desk.workbook, reader.today()):
            nearest, *others = nearest_first(str(getattr(reader.zone(), "key", "")))
            intro = _(
                "You noted a very high strain several times in the last two weeks. You needn't carry that alone. "
                "Here someone listens, day and night, whatever it is about:"
            )
            elsewhere = "\n".join(f"- {each.text}" for each in others)
            outro = _("Your doctor is there for you, too. In an emergency, call [112](tel:112).")
            st.info(f"{intro}\n\n- {nearest.text}\n{elsewhere}\n\n{outro}", icon=":material/call:")


def show_earlier(desk: Desk) -> None:
    """List earlier check-ins, each to be opened and changed, and offer to write one for a day that was missed."""
    opened, days = st.session_state.get(_opened(desk), ""), _days(desk)
    was_deleted = desk.deleted is not None and desk.deleted[0] == "checkins"
    with st.expander(_("Earlier check-ins"), expanded=bool(days) or was_deleted):
        for index, day in enumerate(days):
            if index < SHOWN_AT_FIRST or day == opened or st.session_state.get(_all(desk)):
                _show_day(desk, day, is_open=day == opened)
        if len(days) > SHOWN_AT_FIRST and not st.session_state.get(_all(desk)):
            st.button(_("Show all"), key=f"{_all(desk)}.show", on_click=_show_all, args=(desk,))
        if was_deleted:
            _offer_undo(desk)
        st.date_input(
            _("Look at another day or add one"),
            value=None,
            min_value=EARLIEST,
            max_value=reader.today(),
            key=f"{desk.tab}.other_day",
            format="DD.MM.YYYY" if spoken() == "de" else "DD/MM/YYYY",
            on_change=_open_other_day,
            args=(desk,),
        )


def _days(desk: Desk) -> list[str]:
    """Return the days that were checked in on and the one that is being looked at, the latest first."""
    days = {checkin.id for checkin in desk.workbook.checkins} | {st.session_state.get(_opened(desk), "")}
    return sorted(days - {"", str(reader.today())}, reverse=True)


def _show_day(desk: Desk, day: str, *, is_open: bool) -> None:
    form = checkin_on(desk, day)
    key = f"{desk.tab}.checkins.{day}"
    icon = ":material/expand_less:" if is_open else ":material/expand_more:"
    turned = (desk, "" if is_open else day)
    st.button(_headline(form), key=f"{key}.open", type="tertiary", icon=icon, on_click=_turn_to, args=turned)
    if is_open:
        with st.container(border=True):
            form.ask("strain")
            ask_details(form, NARROW)
            st.button(
                _("Delete"),
                key=f"{key}.delete",
                type="tertiary",
                icon=":material/delete:",
                on_click=_delete,
                args=(desk, day),
            )


def _headline(checkin: Form) -> str:
    """Name a check-in on one line."""
    strain, word = checkin.value("strain"), plain_gist(checkin.value("word"), LONGEST_WORD)
    rated = "" if strain is None else _("strain {strain} of 10").format(strain=strain)
    return " · ".join(filter(None, (show_day(checkin.value("day")), rated, word)))


def _open_other_day(desk: Desk) -> None:
    """Open the day that was picked; it is written with its first answer."""
    _turn_to(desk, str(st.session_state[f"{desk.tab}.other_day"] or ""))
    st.session_state[f"{desk.tab}.other_day"] = None


def _turn_to(desk: Desk, day: str) -> None:
    st.session_state[_opened(desk)] = day


def _show_all(desk: Desk) -> None:
    st.session_state[_all(desk)] = True


def _delete(desk: Desk, day: str) -> None:
    desk.delete("checkins", day)
    _turn_to(desk, "")


def _undo(desk: Desk) -> None:
    desk.undo_delete()


def _offer_undo(desk: Desk) -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(_("Deleted."))
        st.button(_("Undo"), key=f"{desk.tab}.checkins.undo", icon=":material/undo:", on_click=_undo, args=(desk,))


def _opened(desk: Desk) -> str:
    return f"{desk.tab}.opened_day"


def _all(desk: Desk) -> str:
    return f"{desk.tab}.all_days"
