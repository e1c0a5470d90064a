"""One change to a workbook: a transaction that holds the workbook.

Invariant: the workbook's row is locked first and its revision raised, so changes come one after the other, and whoever
has seen revision n misses nothing by asking for what came after n.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, delete, insert, select, update

from klartext.errors import WorkbookMissing
from klartext.vault.recordseal import RecordSeal
from klartext.vault.rows import UNDO_PERIOD, Data
from klartext.vault.tables import records, workbooks


@dataclass(frozen=True)
class Change:
    """The open transaction, and what every row written in it gets."""

    connection: Connection
    seal: RecordSeal
    revision: int
    schema_version: int
    at: datetime

    @classmethod
    def begin(cls, connection: Connection, seal: RecordSeal, at: datetime) -> "Change":
        """Lock the workbook and raise its revision; WorkbookMissing when it was deleted."""
        present = and_(workbooks.c.id == seal.workbook_id, workbooks.c.deleted_at.is_(None))
        raised = update(workbooks).where(present).values(revision=workbooks.c.revision + 1, changed_at=at)
        row = connection.execute(raised.returning(workbooks.c.revision, workbooks.c.schema_version)).one_or_none()
        if row is None:
            raise WorkbookMissing
        return cls(connection, seal, row.revision, row.schema_version, at)

    def read(self, record_id: str) -> Data:
        """Return the stored fields, those of a deleted record too; nothing when it was never there."""
        row_id = self.seal.row_id(record_id)
        sealed = self.connection.scalar(select(records.c.sealed).where(self._row(row_id)))
        return {} if sealed is None else self.seal.open(row_id, sealed)[1]

    def put(self, record_id: str, data: Mapping[str, Any]) -> None:
        """Write a record, whether it is new, there or deleted."""
        there = self._row(self.seal.row_id(record_id))
        if not self._set(there, sealed=self.seal.close(record_id, data), deleted_at=None):
            self.add([(record_id, data)])

    def add(self, new: Iterable[tuple[str, Mapping[str, Any]]]) -> None:
        """Write records that are not there yet."""
        rows = [{"row_id": self.seal.row_id(name), "sealed": self.seal.close(name, data)} for name, data in new]
        if rows:
            same = {"workbook_id": self.seal.workbook_id, "revision": self.revision, "changed_at": self.at}
            self.connection.execute(insert(records).values(same), [row | same for row in rows])

    def delete(self, record_id: str) -> None:
        """Mark a record as deleted, if it is there."""
        there = self._row(self.seal.row_id(record_id))
        self._set(and_(there, records.c.deleted_at.is_(None)), deleted_at=self.at)

    def restore(self, record_id: str) -> None:
        """Take the mark away again, if it has one."""
        there = self._row(self.seal.row_id(record_id))
        self._set(and_(there, records.c.deleted_at.is_not(None)), deleted_at=None)

    def replace_all(self, new: Mapping[str, Mapping[str, Any]], schema_version: int) -> None:
        """Make these the only records, in a newer schema."""
        for record_id, data in new.items():
            self.put(record_id, data)
        self._empty_older_rows()
        upgraded = update(workbooks).where(workbooks.c.id == self.seal.workbook_id)
        self.connection.execute(upgraded.values(schema_version=schema_version))

    def erase_old_tombstones(self) -> None:
        """Erase the records that were deleted too long ago to be restored."""
        old = and_(records.c.workbook_id == self.seal.workbook_id, records.c.deleted_at < self.at - UNDO_PERIOD)
        self.connection.execute(delete(records).where(old))

    def _empty_older_rows(self) -> None:
        # Rows stay to tell other tabs of the deletion; their contents go: they are of a schema nobody reads any more.
        older = and_(records.c.workbook_id == self.seal.workbook_id, records.c.revision < self.revision)
        for row in self.connection.execute(select(records.c.row_id, records.c.sealed).where(older)).all():
            record_id, _data = self.seal.open(row.row_id, row.sealed)
            self._set(self._row(row.row_id), sealed=self.seal.close(record_id, {}), deleted_at=self.at)

    def _row(self, row_id: str) -> ColumnElement[bool]:
        return and_(records.c.workbook_id == self.seal.workbook_id, records.c.row_id == row_id)

    def _set(self, where: ColumnElement[bool], **values: object) -> bool:
        written = update(records).where(where).values(revision=self.revision, changed_at=self.at, **values)
        return self.connection.execute(written).rowcount > 0
