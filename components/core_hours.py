"""The core hours: which days, from when to when, and the days that are different. Each day is a record of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.form import Form
from components.plain import plain
from klartext.distance.replies import core_hours_in_words
from klartext.distance.week import WEEKDAYS, Sort, Weekday, show_length, usual_hours, weekly_minutes
from klartext.i18n import _

if TYPE_CHECKING:
    from datetime import time

    from components.desk import Desk
    from klartext.distance.week import Hours

# Two of these stand side by side on a phone, and two of the narrower ones in a folded part.
CLOCK_WIDTH, FOLDED_WIDTH = 150, 130
# What most people begin with; nothing of it is saved before a time of day is.
AT_FIRST = WEEKDAYS[:5]
NOTHING: Hours = (None, None)


def ask_core_hours(desk: Desk) -> None:
    """Ask for the days and the hours that most of them have; what is different is folded below."""
    keys = {name: f"{desk.tab}.hours.{name}" for name in ("days", "start", "end")}
    days = _lay_days(desk, keys["days"])
    labels = {day.value: day.label for day in WEEKDAYS}
    st.pills(
        _("On these days I work"),
        list(labels),
        selection_mode="multi",
        format_func=lambda value: labels.get(value, value),
        key=keys["days"],
        on_change=_save_days,
        args=(desk, keys["days"]),
        wrap=True,
    )
    usual = _usual(desk)
    with st.container(horizontal=True):
        for name, label, value in (("start", _("Usually from"), usual[0]), ("end", _("Usually to"), usual[1])):
            st.session_state[keys[name]] = value
            st.time_input(
                label,
                value=None,
                step=900,
                key=keys[name],
                on_change=_save_usual,
                args=(desk, keys, name),
                width=CLOCK_WIDTH,
                disabled=not days,
            )
    with st.container():  # always there, so that what follows keeps its place
        _tell(desk)
    _ask_differing(desk, days)


def _lay_days(desk: Desk, key: str) -> list[Weekday]:
    """Show the days that have hours; before there are any, the ones that were picked, or the usual five."""
    with_hours = [day for day in WEEKDAYS if _shown(desk, day) != NOTHING]
    if with_hours:
        st.session_state[key] = [day.value for day in with_hours]
    else:
        st.session_state.setdefault(key, [day.value for day in AT_FIRST])
    return [Weekday(value) for value in st.session_state[key]]


def _tell(desk: Desk) -> None:
    words = core_hours_in_words(desk.workbook)
    if words:
        length = show_length(weekly_minutes(desk.workbook, Sort.CORE))
        st.caption(plain(_("{hours}: {length} a week.").format(hours=f"{words[0].upper()}{words[1:]}", length=length)))


def _ask_differing(desk: Desk, days: list[Weekday]) -> None:
    """Ask for the days that are different, and offer to make another one so; what was shown stays in sight."""
    label, usual = _("Some days are different"), _usual(desk)
    shown: set[Weekday] = st.session_state.setdefault(f"{desk.tab}.hours.different", set())
    shown |= {day for day in days if _shown(desk, day) not in {usual, NOTHING}}
    desk.unfolded[label] = desk.unfolded.get(label, False) or bool(shown)
    with st.expander(label, expanded=desk.unfolded[label]):
        for day in days:
            if day in shown:
                _ask_day(desk, day)
        others = [day for day in days if day not in shown]
        if others:
            st.markdown(_("Which other day is different?") if shown else _("Which day is different?"))
        with st.container(horizontal=True, gap="small"):
            for day in others:
                key = f"{desk.tab}.hours.{day}.different"
                st.button(day.label, key=key, icon=":material/add:", type="tertiary", on_click=shown.add, args=(day,))


def _ask_day(desk: Desk, day: Weekday) -> None:
    form = _form(desk, day)
    with st.container(horizontal=True):
        form.ask("start", label=_("{weekday} from").format(weekday=day.label), width=FOLDED_WIDTH)
        form.ask("end", label=_("{weekday} to").format(weekday=day.label), width=FOLDED_WIDTH)


def _save_days(desk: Desk, key: str) -> None:
    """Give the days that were picked the usual hours, and take them from the others."""
    picked, usual = st.session_state[key], _usual(desk)
    for day in WEEKDAYS:
        hours = _shown(desk, day)
        if day.value in picked and hours == NOTHING and usual != NOTHING:
            _form(desk, day).fill(start=usual[0], end=usual[1])
        elif day.value not in picked and hours != NOTHING:
            _form(desk, day).fill(start=None, end=None)


def _save_usual(desk: Desk, keys: dict[str, str], name: str) -> None:
    """Save the usual beginning or end on every picked day that has the usual hours, or none yet."""
    usual, value = _usual(desk), st.session_state[keys[name]]
    for day in WEEKDAYS:
        if day.value in st.session_state[keys["days"]] and _shown(desk, day) in {usual, NOTHING}:
            _form(desk, day).fill(**{name: value})


def _usual(desk: Desk) -> Hours:
    return usual_hours([hours for day in WEEKDAYS if (hours := _shown(desk, day)) != NOTHING])


def _shown(desk: Desk, day: Weekday) -> Hours:
    """Return a day's hours as the reader gave them, also while they wait to be saved."""
    return _value(desk, day, "start"), _value(desk, day, "end")


def _value(desk: Desk, day: Weekday, name: str) -> time | None:
    waiting = desk.unsaved.get(("core_hours", day.value, name))
    value: time | None = waiting.patch[name] if waiting else _form(desk, day).value(name)
    return value


def _form(desk: Desk, day: Weekday) -> Form:
    return Form(desk, "core_hours", day.value, {"rank": day.number})
