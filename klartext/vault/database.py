"""The database in use: transactions and the time.

Invariant: whatever runs in `writing` happens completely or not at all.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine

from klartext.vault.engine import WRITES
from klartext.vault.faults import named_faults

Clock = Callable[[], datetime]


def utc_now() -> datetime:
    """Return the time."""
    return datetime.now(UTC)


class Database:
    """An engine and a clock."""

    def __init__(self, engine: Engine, clock: Clock) -> None:
        self._engine = engine
        self._writer = engine.execution_options(**{WRITES: True})
        self._clock = clock

    def now(self) -> datetime:
        """Return the time in UTC, as exactly as the tables keep it: to the millisecond."""
        now = self._clock().astimezone(UTC)
        return now.replace(microsecond=now.microsecond // 1000 * 1000)

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Open a transaction that takes no write lock."""
        with named_faults(), self._engine.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Open a transaction that is committed at the end, or rolled back when an error leaves it."""
        with named_faults(), self._writer.begin() as connection:
            yield connection

    def close(self) -> None:
        """Close every connection."""
        self._engine.dispose()
