"""A shelf's key, which wraps the data keys of the shelf's workbooks.

Invariant: nothing is wrapped with an outdated key; who holds one is told that the secret was revoked.
"""

from dataclasses import dataclass, field

from sqlalchemy import Connection, Select, bindparam, select, update

from klartext.errors import SecretRevoked
from klartext.vault.keys import new_key, seal, unseal
from klartext.vault.tables import shelves, workbooks


@dataclass(frozen=True)
class ShelfKey:
    """The key in memory; `number` tells whether it is still the shelf's current one."""

    shelf_id: str
    number: int
    key: bytes = field(repr=False)

    def successor(self) -> "ShelfKey":
        """Return a fresh key for the same shelf."""
        return ShelfKey(self.shelf_id, self.number + 1, new_key())

    def wrap(self, workbook_id: str, data_key: bytes) -> bytes:
        """Seal a workbook's data key."""
        return seal(self.key, data_key, "workbooks", workbook_id, self.shelf_id)

    def unwrap(self, workbook_id: str, wrapped: bytes) -> bytes:
        """Open a workbook's data key; VaultDamaged when it was wrapped for another shelf or workbook."""
        return unseal(self.key, wrapped, "workbooks", workbook_id, self.shelf_id)

    def check(self, connection: Connection) -> None:
        """Raise SecretRevoked when the shelf has a newer key. Call it after reading what this key is to unwrap."""
        self._compare(connection.scalar(_key_number(self.shelf_id)))

    def hold(self, connection: Connection) -> None:
        """Check, and keep the shelf as it is until the transaction ends."""
        self._compare(hold_shelf(connection, self.shelf_id))

    def _compare(self, number: int | None) -> None:
        if number != self.number:
            raise SecretRevoked


def hold_shelf(connection: Connection, shelf_id: str) -> int | None:
    """Let nobody else renew the shelf's key or add a workbook until the transaction ends; returns the key's number."""
    # SQLite leaves FOR UPDATE out: its writer is alone anyway.
    return connection.scalar(_key_number(shelf_id).with_for_update())


def move_workbooks(connection: Connection, old: ShelfKey, new: ShelfKey) -> None:
    """Wrap every data key that `old` wraps with `new` instead; hold both shelves before."""
    wrapped = select(workbooks.c.id, workbooks.c.wrapped_key).where(workbooks.c.shelf_id == old.shelf_id)
    moved = [
        {"workbook": row.id, "wrapped": new.wrap(row.id, old.unwrap(row.id, row.wrapped_key))}
        for row in connection.execute(wrapped.order_by(workbooks.c.id))
    ]
    if moved:
        statement = update(workbooks).where(workbooks.c.id == bindparam("workbook"))
        connection.execute(statement.values(shelf_id=new.shelf_id, wrapped_key=bindparam("wrapped")), moved)


def _key_number(shelf_id: str) -> Select[int]:
    return select(shelves.c.key_number).where(shelves.c.id == shelf_id)
