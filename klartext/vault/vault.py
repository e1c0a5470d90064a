"""The vault: opens shelves.

Invariant: only somebody who brings a secret gets a shelf, and nothing here can make one readable without it.
"""

from collections.abc import Callable
from contextlib import suppress
from datetime import datetime, timedelta

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.exc import IntegrityError

from klartext.errors import VaultError
from klartext.vault import grants, migrate
from klartext.vault.database import Database, utc_now
from klartext.vault.engine import connect
from klartext.vault.grants import Grant
from klartext.vault.keys import new_id, new_key
from klartext.vault.rows import UNDO_PERIOD
from klartext.vault.shelf import Shelf
from klartext.vault.shelfkey import ShelfKey, hold_shelf, move_workbooks
from klartext.vault.tables import metadata, records, shelves, workbooks

_USE_NOTED_EVERY = timedelta(days=1)


class Vault:
    """One database of shelves. Safe to share between threads."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def open(cls, url: str, *, clock: Callable[[], datetime] = utc_now) -> "Vault":
        """Open a database and bring it up to date; VaultTooNew when a newer Klartext migrated it.

        `url` is `sqlite:///path` or `postgresql://...`; `?timeout=` says how many seconds to wait for a lock.
        """
        database = Database(connect(url), clock)
        try:
            migrate.upgrade(database)
        except BaseException:
            database.close()
            raise
        return cls(database)

    @classmethod
    def in_memory(cls, *, clock: Callable[[], datetime] = utc_now) -> "Vault":
        """Open a throw-away vault for one visit: gone when it is closed."""
        database = Database(connect("sqlite://"), clock)
        with database.writing() as connection:
            metadata.create_all(connection)
        return cls(database)

    def close(self) -> None:
        """Close the database."""
        self._database.close()

    def ping(self) -> None:
        """Raise a VaultError when the database does not answer."""
        with self._database.reading() as connection:
            connection.execute(select(shelves.c.id).limit(1))

    def shelf(self, secret: str) -> Shelf | None:
        """Open the shelf of a secret; None when the secret was never seen.

        SecretUnknown when it is malformed, SecretRevoked when a newer one has taken its place.
        """
        with self._database.reading() as connection:
            grant = grants.find(connection, secret)
        if grant is None:
            return None
        if grant.pending:
            return self._shelf_after_renewal(secret, grant)
        key = grant.shelf_key(secret)
        self._note_use(grant)
        return Shelf(self._database, secret, key)

    def start_shelf(self, secret: str) -> Shelf:
        """Open the shelf of a secret; create it when the secret was never seen."""
        found = self.shelf(secret)
        if found is not None:
            return found
        try:
            return self._create_shelf(secret)
        except IntegrityError:  # another tab was faster
            found = self.shelf(secret)
            if found is None:
                raise
            return found

    def purge_deleted(self) -> int:
        """Erase the workbooks and records that were deleted too long ago to be restored; returns how many workbooks."""
        ended = self._database.now() - UNDO_PERIOD
        with self._database.writing() as connection:
            connection.execute(delete(records).where(records.c.deleted_at < ended))
            return connection.execute(delete(workbooks).where(workbooks.c.deleted_at < ended)).rowcount

    def _create_shelf(self, secret: str) -> Shelf:
        key = ShelfKey(new_id(), 1, new_key())
        now = self._database.now()
        with self._database.writing() as connection:
            connection.execute(insert(shelves).values(id=key.shelf_id, key_number=key.number, created_at=now))
            grants.add(connection, secret, key, now, used_at=now)
        return Shelf(self._database, secret, key)

    def _shelf_after_renewal(self, secret: str, pending: Grant) -> Shelf:
        with self._database.writing() as connection:
            hold_shelf(connection, pending.shelf_id)
            grant = grants.find(connection, secret) or pending
            key = grant.shelf_key(secret)
            if grant.pending:  # else another tab was faster
                key = self._renewed(connection, grant, secret, key)
        return Shelf(self._database, secret, key)

    def _renewed(self, connection: Connection, grant: Grant, secret: str, old: ShelfKey) -> ShelfKey:
        # The data keys stay, only their wrapping is new: workbooks that are open elsewhere go on working.
        new = old.successor()
        now = self._database.now()
        connection.execute(update(shelves).where(shelves.c.id == new.shelf_id).values(key_number=new.number))
        move_workbooks(connection, old, new)
        grants.replace_key(connection, grant, secret, new)
        grants.note_use(connection, grant, now)
        grants.revoke_others(connection, grant, now)
        return new

    def _note_use(self, grant: Grant) -> None:
        now = self._database.now()
        if grant.used_at is not None and now - grant.used_at < _USE_NOTED_EVERY:
            return
        # Reading must not fail because nothing can be written.
        with suppress(VaultError), self._database.writing() as connection:
            grants.note_use(connection, grant, now)
