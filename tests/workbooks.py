"""Any record and any workbook that the document allows, drawn from its own types."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from types import UnionType
from typing import TYPE_CHECKING, Annotated, Any, Union, get_args, get_origin

from hypothesis import strategies as st
from pydantic.fields import FieldInfo

from klartext.client import CURRENCIES
from klartext.companions.companion import all_companions
from klartext.consequences.step import Leaving
from klartext.contracts import checklist
from klartext.distance.step import Weekday
from klartext.model import Workbook, is_list, kinds
from klartext.record import Choice, Record

if TYPE_CHECKING:
    from collections.abc import Iterator

    from hypothesis.strategies import SearchStrategy

# The kinds whose records have names that are given.
FIXED_IDS = {
    "core_hours": tuple(day.value for day in Weekday),
    "leaving": tuple(point.value for point in Leaving),
    "findings": tuple(item.id for item in checklist.items()),
    "companions": tuple(advice.id for companion in all_companions() for advice in companion.points),
}
TEXTS = (
    "",
    "\x00",
    "a\x00b",
    "Äöü ß – „so“",
    "👩‍👩‍👧‍👦 🇩🇪",
    "\u202eשלום\u202c عربى",
    "\ufeff\u2028\u2029\x85\x1b[0m",
    '"\\\r\n\t',
    "x" * 100_000,
    "😀" * 100_000,
)


@dataclass(frozen=True)
class Field:
    """A field of the document with the type at its core and everything that bounds it."""

    kind: str
    name: str
    type: Any
    many: bool
    optional: bool
    marks: tuple[Any, ...]

    def bound(self, name: str) -> Any:
        """Return a bound such as "ge" or "decimal_places"; None where there is none."""
        return next((value for mark in self.marks if (value := getattr(mark, name, None)) is not None), None)

    @property
    def is_free_text(self) -> bool:
        """A text that is neither a choice nor a name of something."""
        return self.type is str and self.bound("pattern") is None and not self.is_currency and self.name != "id"

    @property
    def is_currency(self) -> bool:
        return (self.kind, self.name) == ("client", "currency")

    def __str__(self) -> str:
        return f"{self.kind}.{self.name}"


def fields() -> Iterator[Field]:
    """Walk every field of every kind."""
    for kind in kinds():
        yield from fields_of(kind)


def fields_of(kind: str) -> Iterator[Field]:
    for name, info in kinds()[kind].model_fields.items():
        core, many, optional, marks = _unwrapped(info.annotation, tuple(info.metadata))
        yield Field(kind, name, core, many, optional, marks)


def _unwrapped(annotation: Any, marks: tuple[Any, ...]) -> tuple[Any, bool, bool, tuple[Any, ...]]:
    marks = tuple(each for mark in marks for each in (mark.metadata if isinstance(mark, FieldInfo) else (mark,)))
    parts = get_args(annotation)
    if get_origin(annotation) in {Union, UnionType}:
        core, many, _optional, more = _unwrapped(next(part for part in parts if part is not type(None)), marks)
        return core, many, True, more
    if get_origin(annotation) is Annotated:
        return _unwrapped(parts[0], (*marks, *parts[1:]))
    return (parts[0], True, False, marks) if get_origin(annotation) is tuple else (annotation, False, False, marks)


def sample(kind: str, **answers: Any) -> Record:
    """Return a record of a kind, its id one that the kind allows."""
    return kinds()[kind].model_validate({**name_of(kind), **answers})


def name_of(kind: str) -> dict[str, str]:
    """Return an id for the first record of a kind, as an answer; nothing where a kind has no ids."""
    return {"id": FIXED_IDS.get(kind, ("x1",))[0]} if is_list(kind) else {}


def texts() -> SearchStrategy[str]:
    return st.text(max_size=40) | st.sampled_from(TEXTS)


def answers(field: Field) -> SearchStrategy[Any]:
    """Draw what may be answered to a field."""
    if field.name == "id" and field.kind in FIXED_IDS:
        return st.sampled_from(FIXED_IDS[field.kind])
    if field.many:
        return st.lists(st.sampled_from(tuple(field.type)), max_size=4).map(tuple)
    return st.none() | _single(field) if field.optional else _single(field)


def _single(field: Field) -> SearchStrategy[Any]:
    least, most = field.bound("ge"), field.bound("le")
    if field.is_currency:
        return st.sampled_from(CURRENCIES)
    if field.bound("pattern"):
        return st.from_regex(field.bound("pattern"), fullmatch=True)
    if isinstance(field.type, type) and issubclass(field.type, Choice):
        return st.sampled_from(tuple(field.type))
    drawn: dict[Any, SearchStrategy[Any]] = {
        str: texts(),
        bool: st.booleans(),
        int: st.integers(least, most),
        time: st.times().map(lambda moment: moment.replace(second=0, microsecond=0)),
    }
    if field.type is date:
        return st.dates(least, most)
    if field.type is Decimal:
        return st.decimals(least, most, places=field.bound("decimal_places"))
    return drawn[field.type]


def records(kind: str) -> SearchStrategy[Record]:
    """Draw any record of a kind."""
    return st.fixed_dictionaries({field.name: answers(field) for field in fields_of(kind)}).map(
        lambda answered: kinds()[kind](**answered)
    )


def parts(kind: str) -> SearchStrategy[Any]:
    """Draw all records of a kind."""
    if not is_list(kind):
        return records(kind)
    return st.lists(records(kind), max_size=3, unique_by=lambda entry: str(entry.stored("id"))).map(tuple)


@st.composite
def workbooks(draw: st.DrawFn) -> Workbook:
    """Draw a workbook in which a few kinds are answered."""
    chosen = draw(st.lists(st.sampled_from(tuple(kinds())), max_size=5, unique=True))
    return Workbook(**{kind: draw(parts(kind)) for kind in chosen})
