"""What a process has exactly one of."""

from collections.abc import Iterator
from pathlib import Path
from threading import Barrier, Event, Thread

import pytest

from components import house
from klartext.errors import BadSetting, VaultBusy, VaultError, VaultUnreachable
from klartext.vault import Vault


@pytest.fixture(autouse=True)
def _fresh(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[None]:
    monkeypatch.setenv("KLARTEXT_DATABASE_URL", f"sqlite:///{tmp_path}/vault.db")
    for made in (house._read_settings, house._open_vault):
        made.cache_clear()
    monkeypatch.setattr(house._erasing, "due", 0.0)
    yield
    for made in (house._read_settings, house._open_vault):
        made.cache_clear()


class Door:
    """Stands in for Vault.open: fails as often as it is told to."""

    def __init__(self, *failures: VaultError) -> None:
        self.failures = list(failures)
        self.opened = 0
        self.vault = Vault.in_memory()

    def open(self, _url: str) -> Vault:
        self.opened += 1
        if self.failures:
            raise self.failures.pop(0)
        return self.vault


@pytest.fixture
def door(monkeypatch: pytest.MonkeyPatch) -> Iterator[Door]:
    door = Door()
    monkeypatch.setattr(Vault, "open", door.open)
    yield door
    door.vault.close()


def test_settings_are_read_once_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLARTEXT_BASE_URL", "https://klartext.example.org")
    first = house.settings()
    monkeypatch.delenv("KLARTEXT_BASE_URL")
    assert first.secure
    assert house.settings() is first


def test_a_bad_setting_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("KLARTEXT_LANGUAGE", "fr")
    with pytest.raises(BadSetting):
        house.settings()


def test_the_configured_vault_is_opened_and_answers() -> None:
    vault = house.vault()
    vault.ping()
    vault.close()


def test_threads_that_come_together_get_one_vault(door: Door) -> None:
    together, found = Barrier(8), []

    def come() -> None:
        together.wait()
        found.append(house.vault())

    threads = [Thread(target=come) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert found == [door.vault] * 8
    assert door.opened == 1


def test_a_database_that_comes_back_is_found(door: Door) -> None:
    door.failures = [VaultUnreachable(), VaultBusy()]
    with pytest.raises(VaultUnreachable):
        house.vault()
    with pytest.raises(VaultBusy):
        house.vault()
    assert house.vault() is door.vault


def test_whoever_waited_while_an_attempt_failed_is_told_so_at_once(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    trying, go_on, told = Event(), Event(), []

    def open_slowly(_url: str) -> Vault:
        door.opened += 1
        trying.set()
        go_on.wait(10)
        raise VaultUnreachable

    monkeypatch.setattr(Vault, "open", open_slowly)

    def come() -> None:
        try:
            house.vault()
        except VaultUnreachable as error:
            told.append(error)

    first = Thread(target=come)
    first.start()
    trying.wait(10)
    others = [Thread(target=come) for _ in range(5)]
    for thread in others:
        thread.start()
    Event().wait(0.2)  # by now they have asked and stand at the door
    go_on.set()
    for thread in (first, *others):
        thread.join()
    assert len({id(error) for error in told}) == 6
    assert door.opened == 1


def test_what_was_deleted_long_ago_is_erased_once_a_day(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    erased: list[Vault] = []

    def note(vault: Vault) -> int:
        erased.append(vault)
        return 0

    monkeypatch.setattr(Vault, "purge_deleted", note)
    house.vault()
    house.vault()
    assert erased == [door.vault]
    later = house._erasing.due + 1
    monkeypatch.setattr(house, "monotonic", lambda: later)
    house.vault()
    house.vault()
    assert erased == [door.vault, door.vault]


def test_a_database_that_cannot_erase_now_opens_all_the_same(door: Door, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(_vault: Vault) -> int:
        raise VaultBusy

    monkeypatch.setattr(Vault, "purge_deleted", fail)
    assert house.vault() is door.vault
