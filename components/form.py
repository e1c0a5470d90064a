"""The one way to bind inputs to the fields of a record: seeded from the desk, saved at each change.

A widget's key is made of the tab's open workbook, the kind, the record and the field; it never holds an answer.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any

import streamlit as st

from components import shape as shapes
from components.refusal import show_refusal
from components.shape import shape
from components.widgets import WIDGETS, parts_of
from klartext.i18n import _
from klartext.model import blank

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from components.desk import Desk
    from components.shape import Shape
    from klartext.record import Record


class Form:
    """Inputs for one record. `seed` is saved along with the first answer of a new record."""

    def __init__(self, desk: Desk, kind: str, record_id: str = "", seed: Mapping[str, Any] | None = None) -> None:
        self.desk, self.kind, self.id = desk, kind, record_id or kind
        self.seed = dict(seed or {})

    @property
    def record(self) -> Record:
        """The record as it is saved, or as it would begin."""
        found = self.desk.records.get((self.kind, self.id))
        return found or blank(self.kind, self.id).revised(self.seed)

    def key(self, name: str) -> str:
        """Return the key of a field's widget."""
        return f"{self.desk.tab}.{self.kind}.{self.id}.{name}"

    def ask(self, *names: str, **overrides: Any) -> None:
        """Show the inputs of some fields, one below the other."""
        for name in names:
            self._show(name, shape(self.kind, name), overrides)

    def row(self, *names: str) -> None:
        """Show the inputs of some fields side by side; on a phone they stand below each other."""
        for column, name in zip(st.columns(len(names)), names, strict=True):
            with column:
                self.ask(name)

    def pick(self, name: str, options: Mapping[str, str], *, label: str = "", none: str = "") -> None:
        """Show a field as a choice among given values; `none` is what the empty value is called."""
        key, field = self.key(name), shape(self.kind, name)
        values = [*([""] if none else []), *options]
        self._let_go(name)
        self.lay(name, key, lambda value: str(value) if str(value) in values else None)
        st.selectbox(
            label or _(field.title),
            values,
            index=None,
            key=key,
            placeholder=_("Please choose"),
            format_func=lambda value: options.get(value) or none or value,
            on_change=self.save,
            args=(name,),
            help=_(field.help) or None,
        )
        self._tell(name)

    def value(self, name: str) -> Any:
        """Return a field as it is saved."""
        return getattr(self.record, name)

    def save(self, name: str) -> None:
        """Save a field as its widget shows it. Runs as the widget's callback, before the page."""
        self.put(**{name: self._answer(name)})

    def put(self, **fields: Any) -> None:
        """Save fields; the desk keeps what could not be saved."""
        extra = {} if (self.kind, self.id) in self.desk.records else self.seed
        self.desk.answer(self.kind, self.id, {**extra, **fields}, asked=next(iter(fields)))

    def fill(self, **fields: Any) -> None:
        """Save fields and let their widgets show it; for callbacks, which run before the widgets are made."""
        for name, value in fields.items():
            self.put(**{name: value})
            self.desk.changed_elsewhere.add((self.kind, self.id, name))

    def _answer(self, name: str) -> Any:
        field = shape(self.kind, name)
        parts = parts_of(self, name, field)
        if parts:
            return tuple(choice for choice, key in parts.items() if st.session_state.get(key))
        raw = st.session_state.get(self.key(name))
        if field.widget in {shapes.NUMBER, shapes.MONEY} and raw is not None:
            return Decimal(repr(raw)) if isinstance(raw, float) else Decimal(raw)
        if raw is None and field.widget in {shapes.TEXT, shapes.LINE}:
            return ""
        return tuple(raw or ()) if field.widget == shapes.MANY else raw

    def _show(self, name: str, field: Shape, overrides: Mapping[str, Any]) -> None:
        common = {"on_change": self.save, "args": (name,), "help": _(field.help) or None, **overrides}
        label = common.pop("label", None) or _(field.title)
        self._let_go(name)
        WIDGETS[field.widget](self, name, label, field, common)
        self._tell(name)

    def _tell(self, name: str) -> None:
        """Say below the field when what it shows is out of bounds."""
        unsaved = self.desk.unsaved.get((self.kind, self.id, name))
        if unsaved and unsaved.refusal:
            show_refusal(unsaved.refusal)

    def lay(self, name: str, key: str, show: Callable[[Any], Any] = lambda value: value) -> None:
        """Give the widget its value: what waits to be saved, else what is saved; never what the reader just typed."""
        if key not in st.session_state:
            unsaved = self.desk.unsaved.get((self.kind, self.id, name))
            st.session_state[key] = show(unsaved.patch[name] if unsaved else getattr(self.record, name))

    def _let_go(self, name: str) -> None:
        """Forget what the widget shows when the field was changed elsewhere, so that it is seeded anew."""
        place = (self.kind, self.id, name)
        if place in self.desk.changed_elsewhere:
            self.desk.changed_elsewhere.discard(place)
            for key in (self.key(name), *parts_of(self, name, shape(self.kind, name)).values()):
                st.session_state.pop(key, None)
