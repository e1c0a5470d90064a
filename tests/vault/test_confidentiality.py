"""What the host finds in files, tables and logs: nothing that anybody wrote."""

import logging
from pathlib import Path

import pytest

from klartext.vault import Vault, new_secret
from klartext.vault.secret import lookup_hash
from tests.vault.conftest import Sql

ANSWER, FIELD, RECORD = "Zitronenfalter im Nebel", "wievielgeduld", "grenze-siebenundvierzig"


def write(vault: Vault) -> list[str]:
    """Write, change, delete and renew; return everything that must not be found anywhere."""
    secret = new_secret()
    shelf = vault.start_shelf(secret)
    binder = shelf.first_workbook(1)
    binder.save(RECORD, {FIELD: ANSWER})
    binder.save(RECORD, {FIELD: ANSWER * 2}, base={FIELD: "x"})
    binder.save(f"{RECORD}-2", {FIELD: ANSWER})
    binder.delete(f"{RECORD}-2")
    renewed = shelf.renew()
    vault.start_shelf(renewed).create_workbook(1, [(RECORD, {FIELD: ANSWER})])
    return [secret, renewed, RECORD, FIELD, ANSWER, ANSWER.partition(" ")[0]]


def spellings(word: str) -> list[bytes]:
    return [word.encode(), word.encode("utf-16-le"), word.encode().hex().encode()]


def test_the_files_of_sqlite_contain_no_answer_no_name_and_no_secret(sqlite_path: Path) -> None:
    vault = Vault.open(f"sqlite:///{sqlite_path}")
    private = write(vault)
    files = {path.name: path.read_bytes() for path in sqlite_path.parent.iterdir()}
    vault.close()
    files["after closing"] = sqlite_path.read_bytes()
    assert {"klartext.db", "klartext.db-wal", "klartext.db-shm"} < set(files)
    assert b"workbooks" in files["after closing"]
    for content in files.values():
        assert not [word for word in private for spelling in spellings(word) if spelling in content]


def test_the_tables_contain_no_answer_no_name_and_no_secret(vault: Vault, sql: Sql) -> None:
    private = write(vault)
    for table in ("shelves", "grants", "workbooks", "records"):
        rows = sql(f"SELECT * FROM {table}")
        assert rows
        content = b"\0".join(bytes(v) if isinstance(v, bytes) else str(v).encode() for row in rows for v in row)
        assert not [word for word in private for spelling in spellings(word) if spelling in content]


def test_logs_contain_no_answer_no_name_and_no_secret(url: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    caplog.set_level(logging.DEBUG, "sqlalchemy.engine")
    vault = Vault.open(url)
    private = write(vault)
    vault.close()
    assert "INSERT INTO records" in caplog.text
    assert not [word for word in [*private, lookup_hash(private[0])] if word in caplog.text]
