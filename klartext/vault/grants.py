"""Grants: which secret opens which shelf.

Invariant: a grant is pending (made, not yet used), in use, or revoked; a revoked one keeps its hash and loses its key.
"""

from dataclasses import dataclass, field
from datetime import datetime

from sqlalchemy import Connection, Update, insert, select, update

from klartext.errors import SecretRevoked
from klartext.vault.keys import new_id, seal, unseal
from klartext.vault.secret import lookup_hash, wrapping_key
from klartext.vault.shelfkey import ShelfKey
from klartext.vault.tables import grants, shelves

OWNER = "owner"


@dataclass(frozen=True)
class Grant:
    """One row, together with its shelf's key number."""

    id: str
    shelf_id: str
    key_number: int
    used_at: datetime | None
    revoked_at: datetime | None
    wrapped_key: bytes | None = field(repr=False)

    @property
    def pending(self) -> bool:
        """Tell whether the secret has never opened the shelf."""
        return self.used_at is None and self.revoked_at is None

    def shelf_key(self, secret: str) -> ShelfKey:
        """Open the shelf's key with the secret; SecretRevoked when a newer secret has taken its place."""
        if self.revoked_at is not None or self.wrapped_key is None:
            raise SecretRevoked
        key = unseal(wrapping_key(secret), self.wrapped_key, "grants", self.id, self.shelf_id)
        return ShelfKey(self.shelf_id, self.key_number, key)


def find(connection: Connection, secret: str) -> Grant | None:
    """Return the grant of a secret."""
    columns = (grants.c.id, grants.c.shelf_id, shelves.c.key_number, grants.c.used_at, grants.c.revoked_at)
    statement = select(*columns, grants.c.wrapped_key).join(shelves).where(grants.c.secret_hash == lookup_hash(secret))
    row = connection.execute(statement).one_or_none()
    return None if row is None else Grant(**row._mapping)  # noqa: SLF001 - the documented way to a dict


def add(connection: Connection, secret: str, key: ShelfKey, now: datetime, used_at: datetime | None) -> None:
    """Let a secret open a shelf; pending as long as `used_at` is None."""
    grant_id = new_id()
    connection.execute(
        insert(grants).values(
            id=grant_id,
            shelf_id=key.shelf_id,
            role=OWNER,
            secret_hash=lookup_hash(secret),
            wrapped_key=_wrapped(secret, key, grant_id),
            created_at=now,
            used_at=used_at,
        )
    )


def replace_key(connection: Connection, grant: Grant, secret: str, key: ShelfKey) -> None:
    """Wrap another key of the same shelf for the grant's secret."""
    wrapped = _wrapped(secret, key, grant.id)
    connection.execute(update(grants).where(grants.c.id == grant.id).values(wrapped_key=wrapped))


def note_use(connection: Connection, grant: Grant, now: datetime) -> None:
    """Remember when the secret was last used."""
    connection.execute(update(grants).where(grants.c.id == grant.id).values(used_at=now))


def revoke_pending(connection: Connection, shelf_id: str, now: datetime) -> None:
    """Revoke a secret that was made but never used."""
    pending = grants.c.used_at.is_(None)
    connection.execute(_revoke(shelf_id, now).where(pending))


def revoke_others(connection: Connection, grant: Grant, now: datetime) -> None:
    """Revoke every other secret that opens the grant's shelf."""
    connection.execute(_revoke(grant.shelf_id, now).where(grants.c.id != grant.id))


def _revoke(shelf_id: str, now: datetime) -> Update:
    current = (grants.c.shelf_id == shelf_id, grants.c.role == OWNER, grants.c.revoked_at.is_(None))
    return update(grants).where(*current).values(revoked_at=now, wrapped_key=None)


def _wrapped(secret: str, key: ShelfKey, grant_id: str) -> bytes:
    return seal(wrapping_key(secret), key.key, "grants", grant_id, key.shelf_id)
