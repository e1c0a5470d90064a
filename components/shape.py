"""Which widget a field wants, read off its type, so that a new field of the document needs no code on a page."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from functools import cache
from types import UnionType
from typing import Annotated, Any, Union, get_args, get_origin

from klartext.model import kinds
from klartext.record import Choice, Lines, Money, Steps

TEXT, LINE, ONE, MANY, TICK, SCALE, WHOLE, NUMBER, MONEY, DAY, CLOCK = (
    "text", "line", "one", "many", "tick", "scale", "whole", "number", "money", "day", "clock",
)  # fmt: skip
_PLAIN = {bool: TICK, int: WHOLE, Decimal: NUMBER, date: DAY, time: CLOCK, str: LINE}


@dataclass(frozen=True)
class Shape:
    """What a field is asked with: the kind of widget, the question, a word of help and, if there are any, choices."""

    widget: str
    title: str
    help: str
    choices: tuple[Any, ...] = ()


@cache
def shape(kind: str, name: str) -> Shape:
    """Return the shape of a field."""
    field = kinds()[kind].model_fields[name]
    widget, choices = _widget(field.annotation, tuple(field.metadata))
    return Shape(widget, field.title or "", field.description or "", choices)


def _widget(annotation: Any, marks: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
    if get_origin(annotation) in {Union, UnionType}:
        return _widget(next(part for part in get_args(annotation) if part is not type(None)), marks)
    if get_origin(annotation) is Annotated:
        inner, *more = get_args(annotation)
        return _widget(inner, (*marks, *more))
    if get_origin(annotation) is tuple:
        return MANY, tuple(get_args(annotation)[0])
    if isinstance(annotation, type) and issubclass(annotation, Choice):
        return ONE, tuple(annotation)
    return _marked(_PLAIN[annotation], marks)


def _marked(widget: str, marks: tuple[Any, ...]) -> tuple[str, tuple[Any, ...]]:
    for mark in marks:
        if isinstance(mark, Steps):
            return SCALE, tuple(range(mark.first, mark.last + 1))
        if isinstance(mark, Lines):
            return TEXT, ()
        if isinstance(mark, Money):
            return MONEY, ()
    return widget, ()
