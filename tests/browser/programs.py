"""Programs that only tests use; a test that needs one that is not here is skipped by name."""

from __future__ import annotations

import shutil

import pytest


def program(name: str) -> str:
    """Return the path of a program, or skip the test that asks for it."""
    path = shutil.which(name)
    if path is None:
        pytest.skip(f"{name} is not installed")
    return path
