"""What goes wrong with a database is named, and nothing is lost by it."""

import os
import sqlite3
import stat
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from pathlib import Path
from threading import Barrier
from time import monotonic

import psycopg
import pytest
from sqlalchemy import Pool, event

from klartext.errors import BadSetting, VaultBusy, VaultError, VaultFull, VaultReadOnly, VaultUnreachable
from klartext.vault import Binder, Vault, new_secret
from tests.vault.answers import at_once, contents, with_timeout
from tests.vault.conftest import Sql


@pytest.fixture
def secret(url: str) -> str:
    """Return the secret of a shelf that has one workbook with one record."""
    vault = Vault.open(url)
    secret = new_secret()
    vault.start_shelf(secret).create_workbook(1, [("r", {"a": "before"})])
    vault.close()
    return secret


@pytest.fixture
def binder_at(secret: str) -> Iterator[Callable[[str], Binder]]:
    """Open that workbook through some other URL."""
    vaults: list[Vault] = []

    def binder_at(url: str) -> Binder:
        vaults.append(Vault.open(url))
        return vaults[-1].start_shelf(secret).first_workbook(1)

    yield binder_at
    for vault in vaults:
        vault.close()


@contextmanager
def locked(url: str) -> Iterator[None]:
    """Hold what a writer needs, from another connection."""
    if url.startswith("sqlite"):
        holder: sqlite3.Connection | psycopg.Connection = sqlite3.connect(
            url.removeprefix("sqlite:///"), isolation_level=None
        )
        holder.execute("BEGIN IMMEDIATE")
    else:
        holder = psycopg.connect(url)
        holder.execute("SELECT 1 FROM workbooks FOR UPDATE")
    yield
    holder.rollback()
    holder.close()


def test_when_another_writer_does_not_let_go_a_save_gives_up_as_busy(
    url: str, binder_at: Callable[[str], Binder]
) -> None:
    binder = binder_at(with_timeout(url, 0.3))
    with locked(url):
        start = monotonic()
        with pytest.raises(VaultBusy) as raised:
            binder.save("r", {"a": "private words"})
        assert 0.25 < monotonic() - start < 2
    assert raised.value.__cause__ is None
    assert raised.value.__suppress_context__
    assert "private words" not in repr(raised.value)
    assert binder.save("r", {"a": "after"}).revision == 2


def test_reading_does_not_wait_for_a_writer(url: str, binder_at: Callable[[str], Binder]) -> None:
    binder = binder_at(with_timeout(url, 0.3))
    with locked(url):
        assert contents(binder_at(with_timeout(url, 0.3))) == contents(binder) == {"r": {"a": "before"}}


def test_a_save_waits_for_a_writer_that_soon_lets_go(url: str, binder_at: Callable[[str], Binder]) -> None:
    binder = binder_at(url)
    with ThreadPoolExecutor(1) as pool:
        with locked(url):
            saving = pool.submit(binder.save, "r", {"a": "after"})
            with pytest.raises(TimeoutError):
                saving.result(timeout=0.3)
        assert saving.result(timeout=4).revision == 2


def test_a_database_that_may_not_be_written_can_be_read(
    url: str, sql: Sql, secret: str, binder_at: Callable[[str], Binder]
) -> None:
    read_only = url
    if url.startswith("sqlite"):
        read_only = f"sqlite:///file:{url.removeprefix('sqlite:///')}?mode=ro&uri=true"
    else:
        name = sql("SELECT current_database()")[0][0]
        sql(f"ALTER DATABASE {name} SET default_transaction_read_only = on")
    binder = binder_at(read_only)
    assert contents(binder) == {"r": {"a": "before"}}
    for attempt in (lambda: binder.save("r", {"a": "after"}), lambda: binder.delete("r")):
        with pytest.raises(VaultReadOnly):
            attempt()
    vault = Vault.open(read_only)
    with pytest.raises(VaultReadOnly):
        vault.start_shelf(new_secret())
    vault.close()
    assert contents(binder) == {"r": {"a": "before"}}


def test_a_full_sqlite_database_refuses_and_keeps_what_it_has(sqlite_path: Path) -> None:
    def limit(connection: sqlite3.Connection, _record: object) -> None:
        connection.execute("PRAGMA max_page_count = 40")

    event.listen(Pool, "connect", limit)
    try:
        vault = Vault.open(f"sqlite:///{sqlite_path}")
        binder = vault.start_shelf(new_secret()).first_workbook(1)
        binder.save("r", {"a": "before"})
        with pytest.raises(VaultFull):
            binder.save("r", {"a": "x" * 200_000})
        assert contents(binder) == {"r": {"a": "before"}}
        assert binder.save("r", {"a": "short"}).revision == 2
        vault.close()
    finally:
        event.remove(Pool, "connect", limit)


@pytest.mark.parametrize(
    ("state", "error"),
    [
        ("53100", VaultFull),
        ("40P01", VaultBusy),
        ("53300", VaultBusy),
        ("42501", VaultReadOnly),
        ("58030", VaultUnreachable),
    ],
)
def test_what_postgresql_reports_is_named(postgresql_url: str, state: str, error: type[VaultError]) -> None:
    vault = Vault.open(postgresql_url)
    binder = vault.start_shelf(new_secret()).first_workbook(1)
    with psycopg.connect(postgresql_url) as connection:  # the server reports what a trigger tells it to
        connection.execute(
            "CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS "
            f"$$ BEGIN RAISE EXCEPTION 'made up' USING ERRCODE = '{state}'; END $$"
        )
        connection.execute("CREATE TRIGGER fail BEFORE INSERT ON records EXECUTE FUNCTION fail()")
    with pytest.raises(error) as raised:
        binder.save("r", {"a": "private words"})
    assert type(raised.value) is error
    assert binder.revision() == 0
    vault.close()


def test_a_postgresql_that_is_not_there_is_unreachable(tmp_path: Path) -> None:
    with pytest.raises(VaultUnreachable) as raised:
        Vault.open(f"postgresql://somebody:topsecret@/klartext?host={tmp_path}")
    assert "topsecret" not in repr(raised.value)


def test_a_postgresql_that_came_back_is_found_again(postgresql_url: str) -> None:
    vault = Vault.open(postgresql_url)
    vault.ping()
    with psycopg.connect(postgresql_url, autocommit=True) as connection:
        connection.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid()"
            " AND datname = current_database()"
        )
    vault.ping()
    vault.close()


@pytest.mark.parametrize("scheme", ["postgres://", "postgresql://", "postgresql+psycopg://"])
def test_every_usual_scheme_of_postgresql_is_understood(postgresql_url: str, scheme: str) -> None:
    vault = Vault.open(postgresql_url.replace("postgresql://", scheme))
    vault.ping()
    vault.close()


def test_a_folder_in_place_of_the_file_is_unreachable(tmp_path: Path) -> None:
    with pytest.raises(VaultUnreachable):
        Vault.open(f"sqlite:///{tmp_path}")


def test_a_folder_that_cannot_be_made_is_unreachable(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(VaultUnreachable):
        Vault.open(f"sqlite:///{tmp_path}/file/klartext.db")


def test_a_file_that_is_no_database_is_unreachable_and_left_alone(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear client, " * 500)
    with pytest.raises(VaultUnreachable):
        Vault.open(f"sqlite:///{tmp_path}/letter.txt")
    assert (tmp_path / "letter.txt").read_text() == "Dear client, " * 500


def test_a_database_without_its_tables_does_not_answer_the_ping(vault: Vault, sql: Sql) -> None:
    for table in ("records", "workbooks", "grants", "shelves"):
        sql(f"DROP TABLE {table}")
    with pytest.raises(VaultUnreachable):
        vault.ping()


@pytest.mark.parametrize(
    "url", ["", "nonsense", "mysql://u:topsecret@h/d", "sqlite:///x?timeout=soon", "postgresql://u:topsecret@h:port/d"]
)
def test_a_url_that_cannot_be_used_is_a_bad_setting_and_shows_no_password(url: str) -> None:
    with pytest.raises(BadSetting) as raised:
        Vault.open(url)
    assert "topsecret" not in repr(raised.value)


def test_only_the_owner_of_the_process_can_read_the_folder_and_the_files(sqlite_path: Path) -> None:
    before = os.umask(0)
    try:
        vault = Vault.open(f"sqlite:///{sqlite_path}")
        vault.start_shelf(new_secret())
    finally:
        os.umask(before)
    assert stat.S_IMODE(sqlite_path.parent.stat().st_mode) == 0o700
    modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in sqlite_path.parent.iterdir()}
    assert set(modes) == {"klartext.db", "klartext.db-wal", "klartext.db-shm"}
    assert set(modes.values()) == {0o600}
    vault.close()


def test_sqlite_keeps_every_promise_on_every_connection(sqlite_path: Path) -> None:
    vault = Vault.open(f"sqlite:///{sqlite_path}")
    together = Barrier(3)  # so that there are three connections

    def pragmas() -> tuple[object, ...]:
        with vault._database.reading() as connection:
            names = ("journal_mode", "synchronous", "foreign_keys", "secure_delete", "busy_timeout")
            found = tuple(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one() for name in names)
            together.wait()
            return found

    assert at_once(pragmas, pragmas, pragmas) == [("wal", 2, 1, 1, 5000)] * 3
    vault.close()
