"""The tables, in the SQL that SQLite and PostgreSQL share.

Invariant: equal to the latest migration; a test compares them.
"""

from datetime import UTC, datetime, timedelta

from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
)
from sqlalchemy.engine import Dialect
from sqlalchemy.types import TypeDecorator

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)


class Moment(TypeDecorator[datetime]):
    """An aware datetime, stored as whole milliseconds since the epoch."""

    impl = BigInteger
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> int | None:  # noqa: ARG002
        """Turn a datetime into milliseconds."""
        return None if value is None else (value - _EPOCH) // _MILLISECOND

    def process_result_value(self, value: int | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """Turn milliseconds into a datetime."""
        return None if value is None else _EPOCH + value * _MILLISECOND


metadata = MetaData(
    naming_convention={
        "pk": "pk_%(table_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
    }
)

shelves = Table(
    "shelves",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("key_number", Integer, nullable=False),  # counts the shelf's keys: tells an outdated one in memory
    Column("created_at", Moment, nullable=False),
)

grants = Table(
    "grants",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("shelf_id", ForeignKey("shelves.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("role", String(16), nullable=False),
    Column("secret_hash", String(64), nullable=False, unique=True),
    Column("wrapped_key", LargeBinary, nullable=True),  # erased when revoked
    Column("created_at", Moment, nullable=False),
    Column("used_at", Moment, nullable=True),  # to the day; empty: renewed, but not yet arrived
    Column("revoked_at", Moment, nullable=True),
)

workbooks = Table(
    "workbooks",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("shelf_id", ForeignKey("shelves.id", ondelete="CASCADE"), nullable=False, index=True),
    Column("wrapped_key", LargeBinary, nullable=False),
    Column("schema_version", Integer, nullable=False),
    Column("revision", Integer, nullable=False),
    Column("created_at", Moment, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("deleted_at", Moment, nullable=True),
)

records = Table(
    "records",
    metadata,
    Column("workbook_id", ForeignKey("workbooks.id", ondelete="CASCADE"), nullable=False),
    Column("row_id", String(32), nullable=False),
    Column("revision", Integer, nullable=False),
    Column("changed_at", Moment, nullable=False),
    Column("deleted_at", Moment, nullable=True),
    Column("sealed", LargeBinary, nullable=False),
    PrimaryKeyConstraint("workbook_id", "row_id"),
    Index(None, "workbook_id", "revision"),
)
