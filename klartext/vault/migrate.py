"""Bringing a database up to date.

Invariant: one transaction, one process at a time; a database that a newer Klartext migrated is left alone.
"""

from pathlib import Path
from threading import Lock

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text

from klartext.errors import VaultTooNew
from klartext.vault.database import Database

_ADVISORY_LOCK = 0x6B6C617274657874  # "klartext"; any number that every replica agrees on

# Alembic keeps the running migration in module globals, so threads take turns.
_one_thread = Lock()


def upgrade(database: Database, revision: str = "head") -> None:
    """Run the migrations that are missing; VaultTooNew when the database is ahead of this code."""
    config = _config()
    with database.reading() as connection:  # no write lock: a current database may be read-only
        if _has(connection, config, revision):
            return
    with _one_thread, database.writing() as connection:
        _wait_for_other_processes(connection)
        if not _has(connection, config, revision):
            config.attributes["connection"] = connection
            command.upgrade(config, revision)


def _config() -> Config:
    config = Config()
    folder = str(Path(__file__).parent / "migrations")
    config.set_main_option("script_location", folder.replace("%", "%%"))
    return config


def _has(connection: Connection, config: Config, revision: str) -> bool:
    script = ScriptDirectory.from_config(config)
    current = set(MigrationContext.configure(connection).get_current_heads())
    if not current <= {known.revision for known in script.walk_revisions()}:
        raise VaultTooNew
    return current == {script.as_revision_number(revision)}


def _wait_for_other_processes(connection: Connection) -> None:
    if connection.dialect.name == "postgresql":  # SQLite: the transaction itself holds the only write lock
        connection.execute(text("SET LOCAL lock_timeout = '60s'"))
        connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ADVISORY_LOCK})
