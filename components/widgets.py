"""One widget for each kind of field, seeded and saved through its form."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import streamlit as st

from components import shape as shapes
from klartext.i18n import _, spoken

if TYPE_CHECKING:
    from collections.abc import Callable

    from components.form import Form
    from components.shape import Shape
    from klartext.record import Choice

# The widget's own bounds are wider than the document's, so that it is the document that refuses, in the reader's words.
FIRST_DAY, LAST_DAY = date(1900, 1, 1), date(2199, 12, 31)
# With longer labels than this, in characters with the room around each, a row of segments no longer fits a phone.
ROW_LENGTH, ROOM = 40, 4
# A choice with a longer label than this is a sentence, and gets a tick box of its own.
LONGEST_PILL = 17
FEW = 8


def parts_of(form: Form, name: str, field: Shape) -> dict[Any, str]:
    """Return the keys of the tick boxes that make up a field whose choices are whole sentences; else nothing."""
    if field.widget != shapes.MANY or all(len(choice.label) <= LONGEST_PILL for choice in field.choices):
        return {}
    return {choice: f"{form.key(name)}.{choice.value}" for choice in field.choices}


def _text(form: Form, name: str, label: str, _field: Shape, common: dict[str, Any]) -> None:
    form.lay(name, form.key(name))
    st.text_area(label, key=form.key(name), height="content", **common)


def _line(form: Form, name: str, label: str, _field: Shape, common: dict[str, Any]) -> None:
    form.lay(name, form.key(name))
    st.text_input(label, key=form.key(name), **common)


def _one(form: Form, name: str, label: str, field: Shape, common: dict[str, Any]) -> None:
    key = form.key(name)
    values = [choice.value for choice in field.choices]
    labels = {choice.value: choice.label for choice in field.choices}
    form.lay(name, key, lambda value: None if value is None else str(value))
    common |= {"format_func": lambda value: labels.get(value, value), "key": key}
    if len(values) > FEW:
        st.selectbox(label, values, index=None, placeholder=_("Please choose"), **common)
    elif sum(len(text) + ROOM for text in labels.values()) <= ROW_LENGTH:
        st.segmented_control(label, values, wrap=True, **common)
    elif max(map(len, labels.values())) <= ROW_LENGTH:
        st.pills(label, values, wrap=True, **common)
    else:
        st.radio(label, values, index=None, **common)


def _many(form: Form, name: str, label: str, field: Shape, common: dict[str, Any]) -> None:
    key, parts, captions = form.key(name), parts_of(form, name, field), common.pop("captions", None)
    if not parts:
        labels = {choice.value: choice.label for choice in field.choices}
        form.lay(name, key, lambda value: [str(choice) for choice in value])
        common |= {"format_func": lambda value: labels.get(value, value), "key": key, "wrap": True}
        st.pills(label, list(labels), selection_mode="multi", **common)
        return
    with st.container(gap="xsmall"):
        st.markdown(f"**{label}**")
        for choice, part in parts.items():
            form.lay(name, part, partial(_holds, choice))
            st.checkbox(choice.label, key=part, on_change=form.save, args=(name,))
            if captions is not None:
                with st.container():  # always there, so that the next tick box keeps its place
                    if choice in captions:
                        st.caption(captions[choice])


def _holds(choice: Choice, value: tuple[Choice, ...]) -> bool:
    return choice in value


def _tick(form: Form, name: str, label: str, _field: Shape, common: dict[str, Any]) -> None:
    form.lay(name, form.key(name))
    st.checkbox(label, key=form.key(name), **common)


def _scale(form: Form, name: str, label: str, field: Shape, common: dict[str, Any]) -> None:
    form.lay(name, form.key(name))
    st.pills(label, list(field.choices), key=form.key(name), wrap=True, **common)


def _whole(form: Form, name: str, label: str, _field: Shape, common: dict[str, Any]) -> None:
    form.lay(name, form.key(name))
    st.number_input(label, value=None, step=1, key=form.key(name), **common)


def _number(form: Form, name: str, label: str, _field: Shape, common: dict[str, Any]) -> None:
    form.lay(name, form.key(name), lambda value: None if value is None else float(value))
    st.number_input(label, value=None, step=0.5, format="%0.2f", key=form.key(name), **common)


def _money(form: Form, name: str, label: str, _field: Shape, common: dict[str, Any]) -> None:
    form.lay(name, form.key(name), lambda value: None if value is None else float(value))
    labelled = f"{label} ({form.desk.workbook.client.currency})"
    st.number_input(labelled, value=None, step=10.0, format="%0.2f", key=form.key(name), **common)


def _day(form: Form, name: str, label: str, _field: Shape, common: dict[str, Any]) -> None:
    form.lay(name, form.key(name))
    written = "DD.MM.YYYY" if spoken() == "de" else "DD/MM/YYYY"
    st.date_input(
        label, value=None, min_value=FIRST_DAY, max_value=LAST_DAY, format=written, key=form.key(name), **common
    )


def _clock(form: Form, name: str, label: str, _field: Shape, common: dict[str, Any]) -> None:
    form.lay(name, form.key(name))
    st.time_input(label, value=None, step=900, key=form.key(name), **common)


WIDGETS: Final[dict[str, Callable[[Form, str, str, Shape, dict[str, Any]], None]]] = {
    shapes.TEXT: _text,
    shapes.LINE: _line,
    shapes.ONE: _one,
    shapes.MANY: _many,
    shapes.TICK: _tick,
    shapes.SCALE: _scale,
    shapes.WHOLE: _whole,
    shapes.NUMBER: _number,
    shapes.MONEY: _money,
    shapes.DAY: _day,
    shapes.CLOCK: _clock,
}
