"""An opened workbook.

Invariant: the data key is in memory only, and each method is one transaction.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import Any

from sqlalchemy import ColumnElement, and_, select
from sqlalchemy import Row as SqlRow

from klartext.errors import VaultBusy, VaultTooNew, WorkbookMissing
from klartext.vault.change import Change
from klartext.vault.database import Database
from klartext.vault.recordseal import RecordSeal, as_stored
from klartext.vault.rows import Changes, Data, Row, Saved
from klartext.vault.tables import records as record_table
from klartext.vault.tables import workbooks


class Binder:
    """Loads and changes the records of one workbook. `Shelf` opens it."""

    def __init__(self, database: Database, seal: RecordSeal, schema_version: int) -> None:
        self.schema_version = schema_version
        self._database = database
        self._seal = seal

    @property
    def workbook_id(self) -> str:
        """The workbook's id."""
        return self._seal.workbook_id

    def revision(self) -> int:
        """Return the number of the latest change; WorkbookMissing when the workbook was deleted."""
        with self._database.reading() as connection:
            revision: int | None = connection.scalar(select(workbooks.c.revision).where(self._present()))
        if revision is None:
            raise WorkbookMissing
        return revision

    def load(self, since: int = 0) -> Changes:
        """Return the records changed after revision `since`; deleted ones too, with data None, when it is above 0."""
        wanted = and_(record_table.c.workbook_id == workbooks.c.id, record_table.c.revision > since)
        if since <= 0:
            wanted = and_(wanted, record_table.c.deleted_at.is_(None))
        # One statement, so that the revision and the rows belong to the same moment. No record: one row of NULLs.
        statement = (
            select(workbooks.c.revision.label("latest"), record_table)
            .select_from(workbooks.outerjoin(record_table, wanted))
            .where(self._present())
            .order_by(record_table.c.revision, record_table.c.row_id)
        )
        with self._database.reading() as connection:
            found = connection.execute(statement).all()
        if not found:
            raise WorkbookMissing
        return Changes(found[0].latest, tuple(self._row(row) for row in found if row.row_id is not None))

    def peek(self, record_id: str) -> Data | None:
        """Return one record, whether the workbook is deleted or not; None when it is not there."""
        wanted = and_(
            record_table.c.workbook_id == self.workbook_id,
            record_table.c.row_id == self._seal.row_id(record_id),
            record_table.c.deleted_at.is_(None),
        )
        with self._database.reading() as connection:
            found = connection.execute(select(record_table).where(wanted)).one_or_none()
        return self._row(found).data if found else None

    def save(self, record_id: str, patch: Mapping[str, Any], *, base: Mapping[str, Any] | None = None) -> Saved:
        """Merge fields into a record, creating it or bringing it back.

        `base` is what the writer believed these fields to be; without it nothing counts as replaced unknowingly.
        """
        fields = as_stored(patch)
        with self._change() as change:
            stored = change.read(record_id)
            change.put(record_id, stored | fields)
        replaced = {} if base is None else _replaced(stored, fields, as_stored(base))
        return Saved(change.revision, change.at, stored | fields, replaced)

    def save_all(self, patches: Mapping[str, Mapping[str, Any]]) -> int:
        """Merge fields into several records at once; returns the revision."""
        with self._change() as change:
            for record_id, patch in patches.items():
                change.put(record_id, change.read(record_id) | dict(patch))
        return change.revision

    def delete(self, record_id: str) -> int:
        """Delete a record so that it can be restored for 30 days; no harm when it is not there."""
        with self._change() as change:
            change.delete(record_id)
            change.erase_old_tombstones()
        return change.revision

    def restore(self, record_id: str) -> int:
        """Bring a deleted record back; no harm when it was not deleted, or is erased by now."""
        with self._change() as change:
            change.restore(record_id)
        return change.revision

    def rewrite(self, records: Mapping[str, Mapping[str, Any]], schema_version: int, *, seen: int | None = None) -> int:
        """Replace all records by these, written in another schema; what is left out is deleted for good.

        VaultBusy when somebody else rewrote the workbook first, or changed it after revision `seen`: open it again.
        """
        with self._database.writing() as connection:
            change = Change.begin(connection, self._seal, self._database.now())
            if change.schema_version != self.schema_version or seen not in {None, change.revision - 1}:
                raise VaultBusy("changed meanwhile")
            change.replace_all(records, schema_version)
        self.schema_version = schema_version
        return change.revision

    @contextmanager
    def _change(self) -> Iterator[Change]:
        with self._database.writing() as connection:
            change = Change.begin(connection, self._seal, self._database.now())
            if change.schema_version > self.schema_version:
                # Another process rewrote it in a newer schema: a record in the old one would not fit in.
                raise VaultTooNew("workbook")
            yield change

    def _present(self) -> ColumnElement[bool]:
        return and_(workbooks.c.id == self.workbook_id, workbooks.c.deleted_at.is_(None))

    def _row(self, row: SqlRow[Any]) -> Row:
        record_id, data = self._seal.open(row.row_id, row.sealed)
        return Row(record_id, data if row.deleted_at is None else None, row.revision, row.changed_at)


def _replaced(stored: Data, patch: Data, base: Data) -> Data:
    return {
        field: stored[field]
        for field, value in patch.items()
        if field in stored and stored[field] != base.get(field) and stored[field] != value
    }
