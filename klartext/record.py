"""What every answer is made of: small frozen records whose fields carry their own question and bounds.

A field's title is the question on the page, the heading in the PDF and the name in a notice, so it is asked once.
"""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import date, time
from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Annotated, Any, ClassVar, Self

from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from klartext.errors import AnswerRefused
from klartext.i18n import _

if TYPE_CHECKING:
    from collections.abc import Mapping

LONGEST_TEXT = 100_000
EARLIEST, LATEST = date(1990, 1, 1), date(2100, 12, 31)
LARGEST_AMOUNT = Decimal(1_000_000_000)
MOST_PICKS = 100


@dataclass(frozen=True)
class Lines:
    """Marks a text of several lines; one without it is a single line."""


@dataclass(frozen=True)
class Steps:
    """Marks a whole number that is picked from a short row of steps."""

    first: int
    last: int


@dataclass(frozen=True)
class Money:
    """Marks an amount in the client's currency."""


def _without_lone_surrogates(text: object) -> object:
    """Half of a character pair is no character: no file, database or font can hold it."""
    return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") if isinstance(text, str) else text


Line = Annotated[str, Field(max_length=LONGEST_TEXT), BeforeValidator(_without_lone_surrogates)]
Text = Annotated[Line, Lines()]
Ident = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{1,24}$")]
Ref = Annotated[str, Field(pattern=r"^[A-Za-z0-9_-]{0,24}$")]
Day = Annotated[date, Field(ge=EARLIEST, le=LATEST)]
# A place in a list; a whole number that JavaScript can hold as well.
Rank = Annotated[int, Field(ge=-(2**53), le=2**53)]
Clock = Annotated[time, AfterValidator(lambda value: value.replace(second=0, microsecond=0, tzinfo=None))]
Amount = Annotated[Decimal, Field(ge=0, le=LARGEST_AMOUNT, decimal_places=2, allow_inf_nan=False), Money()]


def named_after(choices: type[Choice]) -> AfterValidator:
    """Return what keeps an id among these choices' values."""
    return AfterValidator(lambda name: choices(name).value)


class Choice(StrEnum):
    """A value out of a few, with the words a reader sees for it."""

    message: str

    def __new__(cls, value: str, message: str = "") -> Self:
        """Keep the words beside the value."""
        member = str.__new__(cls, value)
        member._value_ = value
        member.message = message
        return member

    @property
    def label(self) -> str:
        """The words for this value in the language being spoken."""
        return _(self.message)


def ask(title: str, default: Any = None, *, help: str = "", printed: bool = True, **bounds: Any) -> Any:  # noqa: A002
    """Declare a field: its question, its default, a word of help, whether the PDF shows it, and its bounds."""
    return Field(default, title=title, description=help, json_schema_extra={"printed": printed}, **bounds)


def new_id() -> str:
    """Make an id of 12 characters (72 random bits)."""
    return secrets.token_urlsafe(9)


class Record(BaseModel):
    """A set of answers that is saved field by field."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)
    unanswered: ClassVar[frozenset[str]] = frozenset()

    def revised(self, patch: Mapping[str, Any]) -> Self:
        """Return this record with some fields answered anew; AnswerRefused says which bound was passed."""
        try:
            return type(self).model_validate({**dict(self), **patch})
        except ValidationError as error:
            raise _refusal(error) from None

    def is_blank(self) -> bool:
        """Tell whether nothing has been answered; links to other records are no answers."""
        return not self.answered()

    def answered(self) -> dict[str, Any]:
        """Return the fields that hold something else than their default, in the order they are asked."""
        return {
            name: value
            for name, value in self
            if name not in self.unanswered and value != type(self).model_fields[name].get_default()
        }

    def stored(self, *names: str) -> dict[str, Any]:
        """Return fields as JSON values; all of them that were answered when none is named."""
        return (
            self.model_dump(mode="json", include=set(names))
            if names
            else self.model_dump(mode="json", exclude_defaults=True)
        )


class Sheet(Record):
    """A record of which a workbook has exactly one."""


class Entry(Record):
    """A record of a list; `rank` orders the list, equal ranks by id."""

    unanswered: ClassVar[frozenset[str]] = frozenset({"id", "rank"})
    id: Ident = Field(default_factory=new_id)
    rank: Rank = 0

    def stored(self, *names: str) -> dict[str, Any]:
        """Return fields as JSON values, never without the id when all are asked for."""
        return super().stored(*names) if names else {"id": self.id, **super().stored()}


_REASONS = {
    "string_too_long": ("too_long", "max_length"),
    "greater_than_equal": ("too_small", "ge"),
    "less_than_equal": ("too_large", "le"),
    "decimal_max_places": ("too_precise", "decimal_places"),
    "too_long": ("too_many", "max_length"),
    "enum": ("not_a_choice", ""),
    "literal_error": ("not_a_choice", ""),
}

_COMPARED = ("greater_than_equal", "less_than_equal")


def _refusal(error: ValidationError) -> AnswerRefused:
    first = error.errors(include_url=False, include_input=False)[0]
    reason, bound = _REASONS.get(first["type"], ("not_a_value", ""))
    limit = first.get("ctx", {}).get(bound)
    if first["type"] in _COMPARED and isinstance(limit, str):
        limit = date.fromisoformat(limit)  # pydantic writes the bound of a date as text
    return AnswerRefused(reason, limit)
