"""Reads the story's files and fills in its days.

A file holds records as a workbook file does, with two freedoms: a text may be a list of its lines, and `{talk}` stands
for the day of that name (`{talk:d. MMMM}` writes it out, in Babel's date patterns).
"""

import json
from dataclasses import dataclass
from datetime import date
from importlib.resources import files
from typing import Any

from babel.dates import format_date

from klartext.example.days import days
from klartext.model import FORMAT, SCHEMA_VERSION, Workbook, is_list, kinds

# The ids of these records have a meaning, which orders them; the others keep the order of the file.
_ORDERED_BY_ID = {"checkins", "companions", "findings", "leaving", "looks", "task_marks", "step_marks"}


@dataclass(frozen=True)
class _Day:
    """A day that writes itself out in a language."""

    day: date
    language: str

    def __format__(self, pattern: str) -> str:
        return format_date(self.day, pattern, locale=self.language) if pattern else self.day.isoformat()


def workbook(language: str, on: date) -> Workbook:
    """Tell the story in "de" or "en" as it stands on a day."""
    spoken = {name: _Day(day, language) for name, day in days(on).items()}
    document: dict[str, Any] = {"format": FORMAT, "schema_version": SCHEMA_VERSION}
    for file in (files("klartext.example") / language).iterdir():
        for kind, part in json.loads(file.read_text(encoding="utf-8")).items():
            document[kind] = _records(kind, part, spoken) if is_list(kind) else _record(kind, part, spoken)
    return Workbook.from_file(json.dumps(document).encode())


def _records(kind: str, entries: list[dict[str, Any]], spoken: dict[str, _Day]) -> list[dict[str, Any]]:
    ranked = kind not in _ORDERED_BY_ID
    return [_record(kind, entry, spoken) | {"rank": index * ranked} for index, entry in enumerate(entries)]


def _record(kind: str, fields: dict[str, Any], spoken: dict[str, _Day]) -> dict[str, Any]:
    return {name: _value(kinds()[kind].model_fields[name].annotation, value, spoken) for name, value in fields.items()}


def _value(wanted: object, value: object, spoken: dict[str, _Day]) -> object:
    if wanted is str and isinstance(value, list):
        value = "\n".join(value)
    return value.format_map(spoken) if isinstance(value, str) else value
