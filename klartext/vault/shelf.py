"""An opened shelf: a person's workbooks.

Invariant: the shelf's key is in memory only; once the shelf was renewed elsewhere, this one answers SecretRevoked.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Connection, and_, func, insert, literal, or_, select, update
from sqlalchemy import Row as SqlRow

from klartext.errors import WorkbookMissing
from klartext.vault import grants
from klartext.vault.binder import Binder
from klartext.vault.change import Change
from klartext.vault.database import Database
from klartext.vault.keys import new_id, new_key
from klartext.vault.recordseal import RecordSeal
from klartext.vault.rows import UNDO_PERIOD, Data, WorkbookRow
from klartext.vault.secret import new_secret
from klartext.vault.shelfkey import ShelfKey, move_workbooks
from klartext.vault.tables import Moment, workbooks

_ID = re.compile("[0-9a-f]{32}")
_LIVE = workbooks.c.deleted_at.is_(None)
_OLDEST_FIRST = (workbooks.c.created_at, workbooks.c.id)


class Shelf:
    """Finds, adds and moves the workbooks of one shelf. `Vault` opens it."""

    def __init__(self, database: Database, secret: str, key: ShelfKey) -> None:
        self.secret = secret
        self._database = database
        self._key = key

    @property
    def id(self) -> str:
        """The shelf's id."""
        return self._key.shelf_id

    def check(self) -> None:
        """Raise SecretRevoked when the shelf was renewed elsewhere: one indexed question."""
        with self._database.reading() as connection:
            self._key.check(connection)

    def workbooks(self) -> tuple[WorkbookRow, ...]:
        """Return the workbooks that are not deleted, oldest first."""
        with self._database.reading() as connection:
            return tuple(map(_workbook_row, self._find(connection, _LIVE)))

    def deleted_workbooks(self) -> tuple[WorkbookRow, ...]:
        """Return the workbooks that can be restored, latest deleted first."""
        with self._database.reading() as connection:
            found = self._find(connection, workbooks.c.deleted_at >= self._undo_ends(), workbooks.c.deleted_at.desc())
            return tuple(map(_workbook_row, found))

    def first_workbook(self, schema_version: int) -> Binder:
        """Open the oldest workbook; create one when there is none. Whoever races for it gets the same."""
        with self._database.reading() as connection:
            oldest = self._find(connection, _LIVE)[:1]
        if oldest:
            return self._binder(oldest[0])
        with self._database.writing() as connection:
            self._key.hold(connection)
            created_meanwhile = self._find(connection, _LIVE)[:1]
            if created_meanwhile:
                return self._binder(created_meanwhile[0])
            return self._create(connection, schema_version, {})

    def create_workbook(self, schema_version: int, records: Iterable[tuple[str, Data]] = ()) -> Binder:
        """Add a workbook, with its records at once."""
        with self._database.writing() as connection:
            self._key.hold(connection)
            return self._create(connection, schema_version, dict(records))

    def open_workbook(self, workbook_id: str) -> Binder:
        """Open a workbook; WorkbookMissing when it is deleted or not on this shelf."""
        with self._database.reading() as connection:
            found = self._find(connection, and_(_LIVE, workbooks.c.id == _id(workbook_id)))
        if not found:
            raise WorkbookMissing
        return self._binder(found[0])

    def peek(self, workbook_id: str, record_id: str) -> Data | None:
        """Return one record of a workbook, also of a deleted one; None when it holds no such record."""
        with self._database.reading() as connection:
            found = self._find(connection, workbooks.c.id == _id(workbook_id))
        if not found:
            raise WorkbookMissing
        return self._binder(found[0]).peek(record_id)

    def delete_workbook(self, workbook_id: str) -> None:
        """Delete a workbook so that it can be restored for 30 days; no harm when it is deleted already."""
        # The first deletion counts: a second click must not begin the 30 days anew.
        self._mark(workbook_id, func.coalesce(workbooks.c.deleted_at, literal(self._database.now(), Moment)))

    def restore_workbook(self, workbook_id: str) -> None:
        """Bring a deleted workbook back; no harm when it was not deleted."""
        self._mark(workbook_id, None)

    def renew(self) -> str:
        """Return a new secret for this shelf.

        Both secrets open it until the new one first does; then the older ones are revoked. So an answer that gets lost
        on its way takes nothing with it. Of several new secrets only the latest counts.
        """
        secret = new_secret()
        now = self._database.now()
        with self._database.writing() as connection:
            self._key.hold(connection)
            grants.revoke_pending(connection, self.id, now)
            grants.add(connection, secret, self._key, now, used_at=None)
        return secret

    def absorb(self, other: "Shelf") -> None:
        """Move the other shelf's workbooks here, deleted ones too; the other shelf stays, empty."""
        if other.id == self.id:
            return
        with self._database.writing() as connection:
            for shelf in sorted((self, other), key=lambda shelf: shelf.id):  # in one order: no deadlock
                shelf._key.hold(connection)  # noqa: SLF001 - another shelf's key is what this is about
            move_workbooks(connection, other._key, self._key)  # noqa: SLF001

    def _find(
        self, connection: Connection, where: ColumnElement[bool], *order: ColumnElement[Any]
    ) -> Sequence[SqlRow[Any]]:
        mine = select(workbooks).where(workbooks.c.shelf_id == self.id, where)
        found = connection.execute(mine.order_by(*order, *_OLDEST_FIRST)).all()
        self._key.check(connection)
        return found

    def _binder(self, row: SqlRow[Any]) -> Binder:
        data_key = self._key.unwrap(row.id, row.wrapped_key)
        return Binder(self._database, RecordSeal(row.id, data_key), row.schema_version)

    def _create(self, connection: Connection, schema_version: int, records: Mapping[str, Data]) -> Binder:
        seal = RecordSeal(new_id(), data_key := new_key())
        change = Change(connection, seal, 1 if records else 0, schema_version, self._next_moment(connection))
        connection.execute(
            insert(workbooks).values(
                id=seal.workbook_id,
                shelf_id=self.id,
                wrapped_key=self._key.wrap(seal.workbook_id, data_key),
                schema_version=schema_version,
                revision=change.revision,
                created_at=change.at,
                changed_at=change.at,
            )
        )
        change.add(records.items())
        return Binder(self._database, seal, schema_version)

    def _next_moment(self, connection: Connection) -> datetime:
        # "Oldest first" must hold for workbooks made within one millisecond too.
        latest = connection.scalar(select(func.max(workbooks.c.created_at)).where(workbooks.c.shelf_id == self.id))
        now = self._database.now()
        return now if latest is None else max(now, latest + timedelta(milliseconds=1))

    def _mark(self, workbook_id: str, deleted_at: ColumnElement[Any] | None) -> None:
        there = or_(_LIVE, workbooks.c.deleted_at >= self._undo_ends())
        marked = update(workbooks).where(workbooks.c.id == _id(workbook_id), workbooks.c.shelf_id == self.id, there)
        with self._database.writing() as connection:
            self._key.hold(connection)
            if not connection.execute(marked.values(deleted_at=deleted_at)).rowcount:
                raise WorkbookMissing

    def _undo_ends(self) -> datetime:
        return self._database.now() - UNDO_PERIOD


def _id(workbook_id: str) -> str:
    # It may come from an address bar: a driver must not see what the column could not hold.
    if _ID.fullmatch(workbook_id) is None:
        raise WorkbookMissing
    return workbook_id


def _workbook_row(row: SqlRow[Any]) -> WorkbookRow:
    return WorkbookRow(row.id, row.schema_version, row.revision, row.created_at, row.changed_at, row.deleted_at)
