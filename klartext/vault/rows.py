"""What the vault hands out: plain immutable values, decrypted.

Invariant: times are aware and UTC, and a value's repr shows no answers, so that none reaches a log.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

Data = dict[str, Any]

UNDO_PERIOD = timedelta(days=30)
"""How long something deleted can be brought back; afterwards it is erased."""


@dataclass(frozen=True)
class WorkbookRow:
    """One workbook on a shelf, seen from outside."""

    id: str
    schema_version: int
    revision: int
    created_at: datetime
    changed_at: datetime
    deleted_at: datetime | None


@dataclass(frozen=True)
class Row:
    """One record; `data` is None when it was deleted."""

    id: str
    data: Data | None = field(repr=False)
    revision: int
    changed_at: datetime


@dataclass(frozen=True)
class Changes:
    """The records that changed, and the workbook's revision they lead to."""

    revision: int
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Saved:
    """What a save led to: the whole record, and what it replaced although the writer did not know of it."""

    revision: int
    changed_at: datetime
    data: Data = field(repr=False)
    replaced: Data = field(repr=False)
