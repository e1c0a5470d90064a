"""Alembic's environment; `klartext.vault.migrate` runs it."""
