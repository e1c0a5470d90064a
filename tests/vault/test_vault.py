import pytest

from klartext.errors import SecretUnknown, VaultUnreachable
from klartext.vault import Vault, new_secret
from tests.vault.answers import at_once, contents
from tests.vault.conftest import Clock, Sql


def test_a_secret_that_was_never_seen_opens_nothing(vault: Vault) -> None:
    assert vault.shelf(new_secret()) is None


@pytest.mark.parametrize("secret", ["", "short", "A" * 42 + "B", "\0" * 43, "A" * 44])
def test_a_malformed_secret_is_unknown(vault: Vault, secret: str) -> None:
    for attempt in (vault.shelf, vault.start_shelf):
        with pytest.raises(SecretUnknown):
            attempt(secret)


def test_a_shelf_once_started_opens_with_its_secret(vault: Vault) -> None:
    secret = new_secret()
    started = vault.start_shelf(secret)
    opened = vault.shelf(secret)
    assert opened is not None
    assert (opened.id, opened.secret) == (started.id, secret)
    assert vault.start_shelf(secret).id == started.id


def test_tabs_that_race_to_start_a_shelf_start_one(vault: Vault, sql: Sql) -> None:
    secret = new_secret()
    shelves = at_once(*[lambda: vault.start_shelf(secret)] * 8)
    assert len({shelf.id for shelf in shelves}) == 1
    assert sql("SELECT count(*) FROM shelves") == [(1,)]


def test_everything_is_there_after_the_vault_was_closed(url: str) -> None:
    secret = new_secret()
    vault = Vault.open(url)
    vault.start_shelf(secret).first_workbook(1).save("r", {"a": 1})
    vault.close()
    again = Vault.open(url)
    assert contents(again.start_shelf(secret).first_workbook(1)) == {"r": {"a": 1}}
    again.close()


def test_two_vaults_on_one_database_see_each_others_changes(vault: Vault, url: str) -> None:
    secret = new_secret()
    other = Vault.open(url)
    mine, theirs = (each.start_shelf(secret).first_workbook(1) for each in (vault, other))
    mine.save("r", {"a": 1})
    assert theirs.revision() == 1
    theirs.save("r", {"b": 2})
    assert contents(mine) == {"r": {"a": 1, "b": 2}}
    other.close()


def test_the_day_of_the_last_use_is_kept_but_not_the_minute(vault: Vault, clock: Clock, sql: Sql) -> None:
    secret = new_secret()
    vault.start_shelf(secret)
    before = sql("SELECT used_at FROM grants")
    clock.advance(hours=23)
    vault.shelf(secret)
    assert sql("SELECT used_at FROM grants") == before
    clock.advance(hours=2)
    vault.shelf(secret)
    assert sql("SELECT used_at FROM grants") == [(before[0][0] + 25 * 3_600_000,)]


def test_ping_says_nothing_when_the_database_answers(vault: Vault) -> None:
    vault.ping()


def test_a_vault_in_memory_is_private_and_gone_when_closed(clock: Clock) -> None:
    secret = new_secret()
    one, two = Vault.in_memory(clock=clock), Vault.in_memory(clock=clock)
    one.start_shelf(secret).first_workbook(1).save("r", {"a": 1})
    assert two.shelf(secret) is None
    one.close()
    with pytest.raises(VaultUnreachable):
        one.shelf(secret)
    two.close()


def test_a_vault_in_memory_serves_several_threads() -> None:
    vault = Vault.in_memory()
    secret = new_secret()
    binders = at_once(*[lambda: vault.start_shelf(secret).first_workbook(1)] * 6)
    at_once(*(lambda n=n: binders[n].save("r", {str(n): n}) for n in range(6)))
    assert len(contents(binders[0])["r"]) == 6
    vault.close()
