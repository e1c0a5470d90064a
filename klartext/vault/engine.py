"""The SQLAlchemy engine for a database URL.

Invariant: saved means on disk, deleted means overwritten, waiting for a lock ends, and no parameter reaches a log.
"""

import os
from pathlib import Path
from sqlite3 import Connection as SQLiteConnection
from typing import Any

from sqlalchemy import URL, Connection, Engine, QueuePool, create_engine, event, make_url
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.exc import ArgumentError

from klartext.errors import BadSetting, VaultUnreachable

WRITES = "klartext_writes"
"""Execution option of the connections that are going to write."""

_DRIVERS = {
    "postgres": "postgresql+psycopg",
    "postgresql": "postgresql+psycopg",
    "postgresql+psycopg": "postgresql+psycopg",
    "sqlite": "sqlite+pysqlite",
    "sqlite+pysqlite": "sqlite+pysqlite",
}
_LOCK_SECONDS = 5.0
_CONNECT_SECONDS = "5"
_PRAGMAS = (
    "journal_mode=WAL",  # readers and the writer do not wait for each other
    "synchronous=FULL",  # in WAL mode the default may lose the last commits when the power goes
    "foreign_keys=ON",
    "secure_delete=ON",
)


def connect(url: str) -> Engine:
    """Return an engine; `?timeout=` in the URL says how many seconds to wait for a lock."""
    parsed = _parsed(url)
    seconds = _seconds(parsed)
    parsed = parsed.difference_update_query(["timeout"])
    if parsed.get_backend_name() == "sqlite":
        return _sqlite(parsed, seconds)
    return _postgresql(parsed, seconds)


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):  # without the URL: it may hold a password
        raise BadSetting("database URL: cannot be read") from None
    if parsed.drivername not in _DRIVERS:
        raise BadSetting("database URL: neither sqlite nor postgresql")
    return parsed.set(drivername=_DRIVERS[parsed.drivername])


def _seconds(url: URL) -> float:
    try:
        return float(str(url.query.get("timeout", _LOCK_SECONDS)))
    except ValueError:
        raise BadSetting("database URL: timeout is not a number") from None


def _postgresql(url: URL, seconds: float) -> Engine:
    if "connect_timeout" not in url.query:
        url = url.update_query_dict({"connect_timeout": _CONNECT_SECONDS})
    engine = create_engine(
        url, hide_parameters=True, pool_pre_ping=True, pool_timeout=_LOCK_SECONDS, isolation_level="READ COMMITTED"
    )

    @event.listens_for(engine, "connect")
    def limit_waiting(connection: DBAPIConnection, _record: object) -> None:
        connection.cursor().execute("SELECT set_config('lock_timeout', %s, false)", [f"{round(seconds * 1000)}ms"])
        connection.commit()

    return engine


def _sqlite(url: URL, seconds: float) -> Engine:
    in_memory = url.database in {None, "", ":memory:"}
    if not in_memory:
        _create_file(url)
    # A database in memory is its one connection: threads take turns.
    pool: dict[str, Any] = {"pool_size": 1, "max_overflow": 0} if in_memory else {}
    engine = create_engine(
        url,
        hide_parameters=True,
        poolclass=QueuePool,
        pool_timeout=_LOCK_SECONDS,
        # isolation_level None: the driver begins no transactions of its own, `begin` below does.
        connect_args={"timeout": seconds, "isolation_level": None, "check_same_thread": False},
        **pool,
    )

    @event.listens_for(engine, "connect")
    def set_pragmas(connection: SQLiteConnection, _record: object) -> None:
        for pragma in _PRAGMAS:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # Who is going to write takes the lock at once: taken later, after a read, it could only fail.
        writes = connection.get_execution_options().get(WRITES, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _create_file(url: URL) -> None:
    # SQLite gives the files beside it (-wal, -shm) the same permissions.
    path = Path(url.database or "")
    if url.query.get("uri") or path.exists():
        return
    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        os.close(os.open(path, os.O_CREAT | os.O_RDWR, 0o600))
    except OSError:
        raise VaultUnreachable("cannot create the database file") from None
