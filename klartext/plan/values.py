"""One answer as words: chosen by the kind of its value, so that a field of a later version needs nothing here."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import TYPE_CHECKING, Any, get_args

from klartext.i18n import _, show_day, show_list, show_money, show_number, show_time
from klartext.model import is_list, kinds
from klartext.record import Choice, Money
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic.fields import FieldInfo

    from klartext.model import Workbook
    from klartext.record import Record

# Choices with longer words than these stand on lines of their own.
SHORT_WORDS = 24


def answers(record: Record, workbook: Workbook) -> Iterator[tuple[str, str, str]]:
    """Walk everything that is printed of a record, as (field, question, answer)."""
    printed = printed_answers(record)
    for name, field in type(record).model_fields.items():
        if referred := _referred(record, name, workbook):
            yield name, _question(field), referred
        elif name in printed and name.removesuffix("_unit") not in printed.keys() - {name}:
            yield name, _question(field), _with_unit(name, printed, type(record), workbook)


def printed_answers(record: Record) -> dict[str, Any]:
    """Return what was answered and may be printed."""
    fields = type(record).model_fields
    return {name: value for name, value in record.answered().items() if _is_printed(fields[name])}


def name_of(record: Record) -> str:
    """Return the text by which one knows a record: the first thing that was written in it."""
    return next((value for value in printed_answers(record).values() if type(value) is str and value.strip()), "")


def referred_record(record: Record, name: str, workbook: Workbook) -> Record | None:
    """Return the record to which a field refers: `limit` holds the id of one of the `limits`."""
    value, kind = getattr(record, name, None), f"{name}s"
    if not isinstance(value, str) or not value or kind not in kinds() or not is_list(kind):
        return None
    return workbook.find(kind, value)


def _referred(record: Record, name: str, workbook: Workbook) -> str:
    if not type(record).model_fields[name].title:
        return ""
    other = referred_record(record, name, workbook)
    return gist(name_of(other), 160) if other else ""


def _with_unit(name: str, printed: dict[str, Any], model: type[Record], workbook: Workbook) -> str:
    """Return an answer in words; a number whose unit is asked beside it (`term`, `term_unit`) takes that unit along."""
    names = [each for each in (name, f"{name}_unit") if each in printed]
    return " ".join(_words(printed[each], model.model_fields[each], workbook) for each in names)


def _question(field: FieldInfo) -> str:
    return _(field.title) if field.title else ""


def _is_printed(field: FieldInfo) -> bool:
    return not isinstance(field.json_schema_extra, dict) or field.json_schema_extra.get("printed") is not False


def _words(value: Any, field: FieldInfo, workbook: Workbook) -> str:  # noqa: PLR0911 - one line a type
    match value:
        case Choice():
            return value.label
        case bool():
            return _("yes") if value else _("no")
        case tuple():
            return _several([_words(each, field, workbook) for each in value])
        case date():
            return show_day(value)
        case time():
            return show_time(value)
        case Decimal() if _is_money(field):
            return show_money(value, workbook.client.currency)
        case Decimal() | int():
            return show_number(value)
    return str(value)


def _several(words: list[str]) -> str:
    return (
        show_list(words)
        if all(len(each) <= SHORT_WORDS for each in words)
        else "\n".join(f"– {each}" for each in words)
    )


def _is_money(field: FieldInfo) -> bool:
    return any(isinstance(mark, Money) for mark in (*field.metadata, *_marks(field.annotation)))


def _marks(annotation: Any) -> Iterator[object]:
    """Walk what is annotated inside a type such as `Amount | None`."""
    yield from getattr(annotation, "__metadata__", ())
    for part in get_args(annotation):
        yield from _marks(part)
