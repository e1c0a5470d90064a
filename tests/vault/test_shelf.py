from datetime import timedelta

import pytest

from klartext.errors import SecretRevoked, VaultDamaged, WorkbookMissing
from klartext.vault import Binder, Shelf, Vault, new_secret
from tests.vault.answers import at_once, contents
from tests.vault.conftest import Clock, Sql


def ids(shelf: Shelf) -> list[str]:
    return [row.id for row in shelf.workbooks()]


def test_a_new_shelf_is_empty(shelf: Shelf) -> None:
    assert shelf.workbooks() == shelf.deleted_workbooks() == ()


def test_the_first_workbook_is_made_once(shelf: Shelf) -> None:
    made = shelf.first_workbook(1)
    assert shelf.first_workbook(7).workbook_id == made.workbook_id
    assert shelf.first_workbook(7).schema_version == 1
    assert ids(shelf) == [made.workbook_id]


def test_tabs_that_race_for_the_first_workbook_get_the_same(vault: Vault) -> None:
    secret = new_secret()
    binders = at_once(*[lambda: vault.start_shelf(secret).first_workbook(1)] * 6)
    assert len({binder.workbook_id for binder in binders}) == 1
    for number, binder in enumerate(binders):
        binder.save("r", {str(number): number})
    assert len(contents(binders[0])["r"]) == 6


def test_after_the_first_was_deleted_the_next_is_a_new_one(shelf: Shelf) -> None:
    first = shelf.first_workbook(1)
    shelf.delete_workbook(first.workbook_id)
    assert shelf.first_workbook(1).workbook_id != first.workbook_id


def test_workbooks_are_listed_oldest_first_even_within_one_millisecond(shelf: Shelf) -> None:
    made = [shelf.create_workbook(1).workbook_id for _ in range(8)]
    assert ids(shelf) == made
    assert shelf.first_workbook(1).workbook_id == made[0]


def test_a_workbook_is_listed_with_its_times_and_revision(shelf: Shelf, clock: Clock) -> None:
    born = clock.time
    binder = shelf.create_workbook(3)
    clock.advance(minutes=5)
    binder.save("r", {})
    (row,) = shelf.workbooks()
    assert (row.id, row.schema_version, row.revision) == (binder.workbook_id, 3, 1)
    assert (row.created_at, row.changed_at, row.deleted_at) == (born, born + timedelta(minutes=5), None)
    assert row.created_at.utcoffset() == timedelta(0)


def test_a_workbook_can_be_made_with_its_records(shelf: Shelf) -> None:
    binder = shelf.create_workbook(2, [("a", {"x": 1}), ("b", {})])
    assert contents(shelf.open_workbook(binder.workbook_id)) == {"a": {"x": 1}, "b": {}}
    assert binder.revision() == 1
    assert {row.id for row in binder.load(0).rows} == {"a", "b"}


def test_of_an_import_that_fails_nothing_stays(shelf: Shelf) -> None:
    with pytest.raises(TypeError):
        shelf.create_workbook(2, [("a", {"x": 1}), ("b", {"x": object()})])
    assert shelf.workbooks() == ()


@pytest.mark.parametrize("workbook_id", ["", "0" * 32, "../etc", "\0", "\ud800", "é" * 32, "0" * 31 + "\n", "A" * 32])
def test_an_unknown_workbook_is_missing(shelf: Shelf, workbook_id: str) -> None:
    for attempt in (shelf.open_workbook, shelf.delete_workbook, shelf.restore_workbook):
        with pytest.raises(WorkbookMissing):
            attempt(workbook_id)


def test_a_deleted_workbook_is_listed_apart_and_can_be_restored(shelf: Shelf, clock: Clock) -> None:
    binder = shelf.create_workbook(1, [("r", {"a": 1})])
    shelf.delete_workbook(binder.workbook_id)
    assert shelf.workbooks() == ()
    assert [(row.id, row.deleted_at) for row in shelf.deleted_workbooks()] == [(binder.workbook_id, clock.time)]
    with pytest.raises(WorkbookMissing):
        shelf.open_workbook(binder.workbook_id)
    shelf.restore_workbook(binder.workbook_id)
    shelf.restore_workbook(binder.workbook_id)
    assert contents(shelf.open_workbook(binder.workbook_id)) == {"r": {"a": 1}}
    assert shelf.deleted_workbooks() == ()


def test_deleted_workbooks_are_listed_latest_first(shelf: Shelf, clock: Clock) -> None:
    made = [shelf.create_workbook(1).workbook_id for _ in range(3)]
    for workbook_id in (made[1], made[0], made[2]):
        shelf.delete_workbook(workbook_id)
        clock.advance(seconds=1)
    assert [row.id for row in shelf.deleted_workbooks()] == [made[2], made[0], made[1]]


def test_after_30_days_a_deleted_workbook_is_gone_and_a_purge_erases_it(
    vault: Vault, shelf: Shelf, clock: Clock
) -> None:
    old, young, live = (shelf.create_workbook(1, [("r", {})]).workbook_id for _ in range(3))
    shelf.delete_workbook(old)
    clock.advance(days=20)
    shelf.delete_workbook(young)
    shelf.delete_workbook(old)  # a second click changes nothing
    clock.advance(days=10, seconds=1)
    assert [row.id for row in shelf.deleted_workbooks()] == [young]
    with pytest.raises(WorkbookMissing):
        shelf.restore_workbook(old)
    assert vault.purge_deleted() == 1
    assert vault.purge_deleted() == 0
    shelf.restore_workbook(young)
    assert ids(shelf) == [young, live]


def test_a_purge_erases_records_that_were_deleted_long_ago_in_any_workbook(
    vault: Vault, shelf: Shelf, clock: Clock, sql: Sql
) -> None:
    binder = shelf.first_workbook(1)
    for each in ("old", "young", "live"):
        binder.save(each, {"name": each})
    binder.delete("old")
    clock.advance(days=20)
    binder.delete("young")
    clock.advance(days=10, seconds=1)
    vault.purge_deleted()
    assert len(sql("SELECT row_id FROM records")) == 2
    binder.restore("old")
    binder.restore("young")
    assert set(contents(binder)) == {"young", "live"}


class TestAbsorb:
    """Two shelves become one."""

    @pytest.fixture
    def other(self, vault: Vault) -> Shelf:
        return vault.start_shelf(new_secret())

    def test_every_workbook_moves_with_its_contents(self, shelf: Shelf, other: Shelf, clock: Clock) -> None:
        mine = shelf.create_workbook(1, [("r", {"whose": "mine"})])
        clock.advance(seconds=1)
        theirs = other.create_workbook(1, [("r", {"whose": "theirs"})])
        shelf.absorb(other)
        assert ids(shelf) == [mine.workbook_id, theirs.workbook_id]
        assert contents(shelf.open_workbook(theirs.workbook_id)) == {"r": {"whose": "theirs"}}
        assert contents(shelf.open_workbook(mine.workbook_id)) == {"r": {"whose": "mine"}}

    def test_deleted_workbooks_move_too(self, shelf: Shelf, other: Shelf) -> None:
        theirs = other.create_workbook(1, [("r", {"a": 1})])
        other.delete_workbook(theirs.workbook_id)
        shelf.absorb(other)
        shelf.restore_workbook(theirs.workbook_id)
        assert contents(shelf.open_workbook(theirs.workbook_id)) == {"r": {"a": 1}}

    def test_the_other_shelf_stays_and_is_empty(self, vault: Vault, shelf: Shelf, other: Shelf) -> None:
        theirs = other.first_workbook(1)
        shelf.absorb(other)
        again = vault.shelf(other.secret)
        assert again is not None
        assert again.workbooks() == ()
        with pytest.raises(WorkbookMissing):
            again.open_workbook(theirs.workbook_id)
        assert again.first_workbook(1).workbook_id != theirs.workbook_id

    def test_a_workbook_that_is_open_elsewhere_goes_on_working(self, shelf: Shelf, other: Shelf) -> None:
        theirs = other.first_workbook(1)
        shelf.absorb(other)
        theirs.save("r", {"a": 1})
        assert contents(shelf.open_workbook(theirs.workbook_id)) == {"r": {"a": 1}}

    def test_absorbing_itself_changes_nothing(self, vault: Vault, shelf: Shelf, binder: Binder) -> None:
        same = vault.shelf(shelf.secret)
        assert same is not None
        shelf.absorb(same)
        assert ids(shelf) == [binder.workbook_id]
        shelf.open_workbook(binder.workbook_id).save("r", {})

    def test_two_shelves_that_absorb_each_other_lose_nothing(self, shelf: Shelf, other: Shelf) -> None:
        made = {shelf.first_workbook(1).workbook_id, other.first_workbook(1).workbook_id}
        at_once(lambda: shelf.absorb(other), lambda: other.absorb(shelf))
        assert {*ids(shelf), *ids(other)} == made
        for holder in (shelf, other):
            for workbook_id in ids(holder):
                holder.open_workbook(workbook_id).save("r", {})

    def test_an_outdated_shelf_cannot_be_absorbed(self, vault: Vault, shelf: Shelf, other: Shelf) -> None:
        theirs = other.first_workbook(1)
        renewed = vault.shelf(other.renew())
        with pytest.raises(SecretRevoked):
            shelf.absorb(other)
        assert renewed is not None
        assert ids(renewed) == [theirs.workbook_id]

    def test_when_one_key_is_damaged_nothing_moves(self, shelf: Shelf, other: Shelf, sql: Sql) -> None:
        made = [other.create_workbook(1).workbook_id for _ in range(2)]
        ((key,),) = sql("SELECT wrapped_key FROM workbooks WHERE id = :id", id=made[0])
        sql("UPDATE workbooks SET wrapped_key = :key WHERE id = :id", key=key, id=made[1])
        with pytest.raises(VaultDamaged):
            shelf.absorb(other)
        assert ids(other) == made


def test_one_record_can_be_looked_at_even_when_its_workbook_is_deleted(shelf: Shelf) -> None:
    binder = shelf.first_workbook(1)
    binder.save("card", {"name": "A"})
    shelf.delete_workbook(binder.workbook_id)
    assert shelf.peek(binder.workbook_id, "card") == {"name": "A"}
    assert shelf.peek(binder.workbook_id, "other") is None


def test_a_strangers_workbook_cannot_be_looked_at(vault: Vault, shelf: Shelf) -> None:
    binder = shelf.first_workbook(1)
    binder.save("card", {"name": "A"})
    with pytest.raises(WorkbookMissing):
        vault.start_shelf(new_secret()).peek(binder.workbook_id, "card")


def test_an_open_shelf_learns_that_it_was_renewed_elsewhere(vault: Vault, shelf: Shelf) -> None:
    shelf.check()
    vault.shelf(shelf.renew())
    with pytest.raises(SecretRevoked):
        shelf.check()
