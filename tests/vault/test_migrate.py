import logging
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from subprocess import PIPE

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import LargeBinary, MetaData, String, Table

from klartext.errors import VaultTooNew, VaultUnreachable
from klartext.vault import Vault, migrate, tables
from klartext.vault.database import Database, utc_now
from klartext.vault.engine import connect
from tests.vault.conftest import Sql

REVISIONS = [
    script.revision
    for script in reversed(list(ScriptDirectory(str(Path(migrate.__file__).parent / "migrations")).walk_revisions()))
]


@pytest.fixture
def database(url: str) -> Iterator[Database]:
    database = Database(connect(url), utc_now)
    yield database
    database.close()


def reflected(database: Database) -> list[Table]:
    metadata = MetaData()
    with database.reading() as connection:
        metadata.reflect(connection)
    return [table for table in metadata.sorted_tables if table.name != "alembic_version"]


def fill(database: Database) -> dict[str, int]:
    """Put one row into every table: every text alike, so that every foreign key finds its row."""
    values = {String: "a" * 16, LargeBinary: b"\0sealed"}
    found = reflected(database)
    with database.writing() as connection:
        for table in found:
            row = {
                column.name: next((v for t, v in values.items() if isinstance(column.type, t)), 1)
                for column in table.columns
            }
            connection.execute(table.insert().values(row))
    return {table.name: 1 for table in found}


def counts(database: Database) -> dict[str, int]:
    with database.reading() as connection:
        return {table.name: len(connection.execute(table.select()).all()) for table in reflected(database)}


def test_the_migrations_lead_to_exactly_the_tables_that_the_code_uses(database: Database) -> None:
    migrate.upgrade(database)
    with database.reading() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True, "compare_server_default": True})
        assert compare_metadata(context, tables.metadata) == []


def test_a_table_that_differs_would_be_noticed(database: Database, sql: Sql) -> None:
    migrate.upgrade(database)
    sql("DROP INDEX ix_records_workbook_id_revision")
    with database.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), tables.metadata) != []


@pytest.mark.parametrize("revision", REVISIONS)
def test_data_written_at_each_revision_survives_the_upgrade(database: Database, revision: str) -> None:
    migrate.upgrade(database, revision)
    written = fill(database)
    assert len(written) >= 4
    migrate.upgrade(database)
    kept = counts(database)
    assert {name: kept.get(name) for name in written} == written


def test_the_revisions_form_one_line(database: Database) -> None:
    for revision in REVISIONS:
        migrate.upgrade(database, revision)
        with database.reading() as connection:
            assert MigrationContext.configure(connection).get_current_heads() == (revision,)


def test_opening_again_changes_nothing(url: str, sql: Sql) -> None:
    for _ in range(2):
        Vault.open(url).close()
        assert sql("SELECT version_num FROM alembic_version") == [(REVISIONS[-1],)]


def test_a_database_that_a_newer_klartext_migrated_is_refused_and_left_alone(url: str, sql: Sql) -> None:
    Vault.open(url).close()
    sql("UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(VaultTooNew):
        Vault.open(url)
    assert sql("SELECT version_num FROM alembic_version") == [("9999",)]


def test_a_migration_that_fails_leaves_nothing_behind(url: str, sql: Sql, database: Database) -> None:
    sql("CREATE TABLE records (something INTEGER)")  # in the way of the last table
    with pytest.raises(VaultUnreachable):
        Vault.open(url)
    assert [table.name for table in reflected(database)] == ["records"]
    sql("DROP TABLE records")
    Vault.open(url).close()


def test_processes_that_start_at_the_same_time_all_get_a_current_database(url: str, sql: Sql) -> None:
    program = (
        "import sys; from klartext.vault import Vault; print('ready', flush=True); sys.stdin.readline();"
        "Vault.open(sys.argv[1]).ping()"
    )
    command = [sys.executable, "-c", program, url]
    started = [subprocess.Popen(command, stdin=PIPE, stdout=PIPE, text=True) for _ in range(3)]
    assert [process.stdout and process.stdout.readline() for process in started] == ["ready\n"] * 3
    for process in started:
        assert process.stdin
        process.stdin.write("go\n")
        process.stdin.flush()
    for process in started:
        process.communicate(timeout=30)
    assert [process.returncode for process in started] == [0, 0, 0]
    assert sql("SELECT count(*) FROM alembic_version") == [(1,)]


def test_a_replica_waits_until_another_has_migrated(postgresql_url: str) -> None:
    with ThreadPoolExecutor(1) as pool, psycopg.connect(postgresql_url) as other:
        other.execute("SELECT pg_advisory_xact_lock(%s)", [migrate._ADVISORY_LOCK])
        opening = pool.submit(Vault.open, postgresql_url)
        with pytest.raises(TimeoutError):
            opening.result(timeout=0.3)
        other.commit()
        opening.result(timeout=30).close()


def test_migrating_prints_nothing_and_leaves_logging_as_it_was(url: str, capfd: pytest.CaptureFixture[str]) -> None:
    root = logging.getLogger()
    before = (root.level, list(root.handlers), logging.getLogger("alembic").level)
    Vault.open(url).close()
    assert (root.level, list(root.handlers), logging.getLogger("alembic").level) == before
    assert capfd.readouterr() == ("", "")


def test_the_migrations_are_found_from_any_folder(url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Vault.open(url).close()
