"""A new secret takes the old one's place, and a lost answer takes nothing with it."""

from collections.abc import Callable

import pytest

from klartext.errors import SecretRevoked
from klartext.vault import Binder, Shelf, Vault, new_secret
from tests.vault.answers import at_once, contents
from tests.vault.conftest import Clock, Sql


@pytest.fixture(autouse=True)
def _written(binder: Binder) -> None:
    binder.save("r", {"a": 1})


def opened(vault: Vault, secret: str) -> Shelf:
    shelf = vault.shelf(secret)
    assert shelf is not None
    return shelf


def test_the_new_secret_opens_the_same_shelf(vault: Vault, shelf: Shelf) -> None:
    renewed = opened(vault, shelf.renew())
    assert renewed.id == shelf.id
    assert contents(renewed.first_workbook(1)) == {"r": {"a": 1}}
    assert contents(opened(vault, renewed.secret).first_workbook(1)) == {"r": {"a": 1}}


def test_as_long_as_the_new_secret_was_not_used_the_old_one_works(vault: Vault, shelf: Shelf, clock: Clock) -> None:
    shelf.renew()  # the answer is lost on its way
    clock.advance(days=100)
    again = opened(vault, shelf.secret)
    again.create_workbook(1)
    assert contents(again.first_workbook(1)) == {"r": {"a": 1}}
    assert len(shelf.workbooks()) == 2


@pytest.mark.parametrize("open_with", [Vault.shelf, Vault.start_shelf])
def test_the_first_use_of_the_new_secret_revokes_the_old(
    vault: Vault, shelf: Shelf, open_with: Callable[[Vault, str], Shelf]
) -> None:
    open_with(vault, shelf.renew())
    for attempt in (vault.shelf, vault.start_shelf):
        with pytest.raises(SecretRevoked):
            attempt(shelf.secret)


def test_what_was_written_between_making_and_using_the_new_secret_is_there(vault: Vault, shelf: Shelf) -> None:
    secret = shelf.renew()
    made = shelf.create_workbook(1, [("s", {"b": 2})])
    deleted = shelf.create_workbook(1, [("t", {"c": 3})])
    shelf.delete_workbook(deleted.workbook_id)
    renewed = opened(vault, secret)
    assert contents(renewed.open_workbook(made.workbook_id)) == {"s": {"b": 2}}
    renewed.restore_workbook(deleted.workbook_id)
    assert contents(renewed.open_workbook(deleted.workbook_id)) == {"t": {"c": 3}}


def test_a_shelf_that_is_still_open_with_the_old_secret_is_told(vault: Vault, shelf: Shelf, binder: Binder) -> None:
    opened(vault, shelf.renew())
    for attempt in (
        shelf.workbooks,
        shelf.deleted_workbooks,
        shelf.renew,
        lambda: shelf.first_workbook(1),
        lambda: shelf.create_workbook(1),
        lambda: shelf.open_workbook(binder.workbook_id),
        lambda: shelf.delete_workbook(binder.workbook_id),
    ):
        with pytest.raises(SecretRevoked):
            attempt()


def test_a_workbook_that_is_open_while_the_secret_changes_goes_on_working(
    vault: Vault, shelf: Shelf, binder: Binder
) -> None:
    renewed = opened(vault, shelf.renew())
    binder.save("r", {"b": 2})
    assert contents(renewed.first_workbook(1)) == {"r": {"a": 1, "b": 2}}


def test_of_several_new_secrets_only_the_latest_counts(vault: Vault, shelf: Shelf) -> None:
    first, second = shelf.renew(), shelf.renew()
    with pytest.raises(SecretRevoked):
        vault.shelf(first)
    opened(vault, shelf.secret)
    opened(vault, second)
    with pytest.raises(SecretRevoked):
        vault.shelf(shelf.secret)


def test_secrets_can_be_renewed_again_and_again(vault: Vault, shelf: Shelf) -> None:
    secrets = [shelf.secret]
    for _ in range(3):
        secrets.append(opened(vault, secrets[-1]).renew())
        opened(vault, secrets[-1])
    assert contents(opened(vault, secrets[-1]).first_workbook(1)) == {"r": {"a": 1}}
    for old in secrets[:-1]:
        with pytest.raises(SecretRevoked):
            vault.shelf(old)


def test_tabs_that_race_to_use_the_new_secret_all_get_the_shelf(vault: Vault, shelf: Shelf) -> None:
    secret = shelf.renew()
    for renewed in at_once(*[lambda: opened(vault, secret)] * 6):
        assert contents(renewed.first_workbook(1)) == {"r": {"a": 1}}


def test_writing_while_the_secret_changes_loses_nothing(vault: Vault, shelf: Shelf) -> None:
    secret = shelf.renew()

    def write() -> str | None:
        try:
            return shelf.create_workbook(1, [("s", {})]).workbook_id
        except SecretRevoked:
            return None

    made = at_once(*[write] * 4, lambda: opened(vault, secret).id)[:-1]
    renewed = opened(vault, secret)
    assert {row.id for row in renewed.workbooks()} >= {workbook_id for workbook_id in made if workbook_id}
    for row in renewed.workbooks():
        renewed.open_workbook(row.id).load()


def test_every_key_is_wrapped_anew_and_the_old_secret_keeps_nothing_but_its_hash(
    vault: Vault, shelf: Shelf, sql: Sql
) -> None:
    before = sql("SELECT wrapped_key FROM workbooks")
    opened(vault, shelf.renew())
    assert sql("SELECT wrapped_key FROM workbooks") != before
    assert sql("SELECT count(*) FROM grants WHERE revoked_at IS NOT NULL AND wrapped_key IS NULL") == [(1,)]
    assert sql("SELECT count(*) FROM grants WHERE revoked_at IS NULL AND wrapped_key IS NOT NULL") == [(1,)]


def test_other_shelves_are_not_touched(vault: Vault, shelf: Shelf) -> None:
    other = vault.start_shelf(new_secret())
    pending = other.renew()
    opened(vault, shelf.renew())
    assert opened(vault, other.secret).id == opened(vault, pending).id == other.id
