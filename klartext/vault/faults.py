"""What a driver's error means.

Invariant: the only place that knows the drivers' codes; past it a database's failure is a VaultError with no SQL in it.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy.exc import DBAPIError, IntegrityError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from klartext.errors import VaultBusy, VaultError, VaultFull, VaultReadOnly, VaultUnreachable

_SQLITE: dict[int, type[VaultError]] = {
    sqlite3.SQLITE_BUSY: VaultBusy,
    sqlite3.SQLITE_LOCKED: VaultBusy,
    sqlite3.SQLITE_FULL: VaultFull,
    sqlite3.SQLITE_READONLY: VaultReadOnly,
}

_POSTGRESQL: dict[str, type[VaultError]] = {
    "25006": VaultReadOnly,  # read_only_sql_transaction
    "42501": VaultReadOnly,  # insufficient_privilege
    "40001": VaultBusy,  # serialization_failure
    "40P01": VaultBusy,  # deadlock_detected
    "53100": VaultFull,  # disk_full
    "53300": VaultBusy,  # too_many_connections
    "55P03": VaultBusy,  # lock_not_available
    "57014": VaultBusy,  # query_canceled
}


@contextmanager
def named_faults() -> Iterator[None]:
    """Turn a driver's error into the VaultError that names it."""
    try:
        yield
    except PoolTimeout:
        raise VaultBusy("pool") from None
    except IntegrityError:  # no failure: the answer to a race that the caller expects
        raise
    except DBAPIError as fault:
        raise _reason(fault)(_code(fault)) from None


def _reason(fault: DBAPIError) -> type[VaultError]:
    driver = fault.orig
    if isinstance(driver, sqlite3.Error):
        # The low byte is the primary code; the rest says more than anybody here needs.
        return _SQLITE.get(getattr(driver, "sqlite_errorcode", 0) & 0xFF, VaultUnreachable)
    return _POSTGRESQL.get(getattr(driver, "sqlstate", None) or "", VaultUnreachable)


def _code(fault: DBAPIError) -> str:
    driver = fault.orig
    code = getattr(driver, "sqlite_errorname", None) or getattr(driver, "sqlstate", None)
    return str(code or type(driver).__name__)
