"""The owner, a stranger with a shelf of their own, and somebody who got hold of the database."""

import pytest

from klartext.errors import VaultDamaged, WorkbookMissing
from klartext.vault import Binder, Shelf, Vault, new_secret
from tests.vault.answers import contents
from tests.vault.conftest import Sql


@pytest.fixture
def stranger(vault: Vault) -> Shelf:
    return vault.start_shelf(new_secret())


def test_the_owner_reads_what_the_owner_wrote(shelf: Shelf, binder: Binder) -> None:
    binder.save("r", {"a": 1})
    assert contents(shelf.open_workbook(binder.workbook_id)) == {"r": {"a": 1}}


def test_a_stranger_sees_and_opens_nothing_even_with_the_workbooks_id(
    shelf: Shelf, binder: Binder, stranger: Shelf
) -> None:
    assert stranger.workbooks() == stranger.deleted_workbooks() == ()
    for attempt in (stranger.open_workbook, stranger.delete_workbook, stranger.restore_workbook):
        with pytest.raises(WorkbookMissing):
            attempt(binder.workbook_id)
    shelf.delete_workbook(binder.workbook_id)
    with pytest.raises(WorkbookMissing):
        stranger.restore_workbook(binder.workbook_id)
    assert shelf.workbooks() == ()


def test_a_workbook_put_on_a_strangers_shelf_does_not_open_there(binder: Binder, stranger: Shelf, sql: Sql) -> None:
    sql("UPDATE workbooks SET shelf_id = :shelf", shelf=stranger.id)
    with pytest.raises(VaultDamaged):
        stranger.open_workbook(binder.workbook_id)


def test_a_grant_put_on_another_shelf_does_not_open_it(vault: Vault, shelf: Shelf, stranger: Shelf, sql: Sql) -> None:
    sql("UPDATE grants SET shelf_id = :owner WHERE shelf_id = :own", owner=shelf.id, own=stranger.id)
    with pytest.raises(VaultDamaged):
        vault.shelf(stranger.secret)


def test_another_secrets_hash_on_a_grant_does_not_open_it(
    vault: Vault, shelf: Shelf, stranger: Shelf, sql: Sql
) -> None:
    ((theirs,),) = sql("SELECT secret_hash FROM grants WHERE shelf_id = :id", id=stranger.id)
    sql("DELETE FROM grants WHERE shelf_id = :id", id=stranger.id)
    sql("UPDATE grants SET secret_hash = :hash WHERE shelf_id = :id", hash=theirs, id=shelf.id)
    with pytest.raises(VaultDamaged):
        vault.shelf(stranger.secret)


class TestMovedCiphertext:
    """A sealed record opens in its own row only."""

    def rows(self, sql: Sql) -> list[str]:
        return [row_id for (row_id,) in sql("SELECT row_id FROM records ORDER BY row_id")]

    def test_swapped_within_a_workbook(self, binder: Binder, sql: Sql) -> None:
        binder.save_all({"a": {"x": 1}, "b": {"x": 2}})
        one, two = self.rows(sql)
        sql("UPDATE records SET row_id = 'swap' WHERE row_id = :id", id=one)
        sql("UPDATE records SET row_id = :one WHERE row_id = :two", one=one, two=two)
        sql("UPDATE records SET row_id = :two WHERE row_id = 'swap'", two=two)
        for attempt in (binder.load, lambda: binder.save("a", {"y": 1})):
            with pytest.raises(VaultDamaged):
                attempt()

    def test_moved_to_another_workbook(self, shelf: Shelf, binder: Binder, sql: Sql) -> None:
        binder.save("a", {"x": 1})
        other = shelf.create_workbook(1)
        sql("UPDATE records SET workbook_id = :id", id=other.workbook_id)
        with pytest.raises(VaultDamaged):
            other.load()

    def test_broken(self, binder: Binder, sql: Sql) -> None:
        binder.save("a", {"x": 1})
        sql("UPDATE records SET sealed = :sealed", sealed=b"\x01" * 40)
        with pytest.raises(VaultDamaged):
            binder.load()
        assert binder.revision() == 1

    def test_what_is_damaged_is_not_written_over(self, binder: Binder, sql: Sql) -> None:
        binder.save("a", {"x": 1})
        before = sql("SELECT sealed FROM records")
        sql("UPDATE records SET sealed = :sealed", sealed=b"\x01" * 40)
        with pytest.raises(VaultDamaged):
            binder.save("a", {"x": 2})
        sql("UPDATE records SET sealed = :sealed", sealed=bytes(before[0][0]))
        assert contents(binder) == {"a": {"x": 1}}
