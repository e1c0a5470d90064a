"""The first tables."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Create shelves, grants, workbooks and records."""
    _create_shelves()
    _create_grants()
    _create_workbooks()
    _create_records()


def _create_shelves() -> None:
    op.create_table(
        "shelves",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("key_number", sa.Integer, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_shelves"),
    )


def _create_grants() -> None:
    op.create_table(
        "grants",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("shelf_id", sa.String(32), nullable=False),
        sa.Column("role", sa.String(16), nullable=False),
        sa.Column("secret_hash", sa.String(64), nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary, nullable=True),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("used_at", sa.BigInteger, nullable=True),
        sa.Column("revoked_at", sa.BigInteger, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_grants"),
        sa.ForeignKeyConstraint(["shelf_id"], ["shelves.id"], name="fk_grants_shelf_id", ondelete="CASCADE"),
        sa.UniqueConstraint("secret_hash", name="uq_grants_secret_hash"),
    )
    op.create_index("ix_grants_shelf_id", "grants", ["shelf_id"])


def _create_workbooks() -> None:
    op.create_table(
        "workbooks",
        sa.Column("id", sa.String(32), nullable=False),
        sa.Column("shelf_id", sa.String(32), nullable=False),
        sa.Column("wrapped_key", sa.LargeBinary, nullable=False),
        sa.Column("schema_version", sa.Integer, nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("created_at", sa.BigInteger, nullable=False),
        sa.Column("changed_at", sa.BigInteger, nullable=False),
        sa.Column("deleted_at", sa.BigInteger, nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_workbooks"),
        sa.ForeignKeyConstraint(["shelf_id"], ["shelves.id"], name="fk_workbooks_shelf_id", ondelete="CASCADE"),
    )
    op.create_index("ix_workbooks_shelf_id", "workbooks", ["shelf_id"])


def _create_records() -> None:
    op.create_table(
        "records",
        sa.Column("workbook_id", sa.String(32), nullable=False),
        sa.Column("row_id", sa.String(32), nullable=False),
        sa.Column("revision", sa.Integer, nullable=False),
        sa.Column("changed_at", sa.BigInteger, nullable=False),
        sa.Column("deleted_at", sa.BigInteger, nullable=True),
        sa.Column("sealed", sa.LargeBinary, nullable=False),
        sa.PrimaryKeyConstraint("workbook_id", "row_id", name="pk_records"),
        sa.ForeignKeyConstraint(["workbook_id"], ["workbooks.id"], name="fk_records_workbook_id", ondelete="CASCADE"),
    )
    op.create_index("ix_records_workbook_id_revision", "records", ["workbook_id", "revision"])
