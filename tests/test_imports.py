"""The house keeps its order: the core knows no widget, building blocks know no page, pages know no database."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
SQL = re.compile(
    r"\b(select\s.+\sfrom|insert\s+into|update\s+\w+\s+set|delete\s+from|create\s+table|alter\s+table|drop\s+table)\b",
    re.IGNORECASE | re.DOTALL,
)
FORBIDDEN = {
    "klartext": ("streamlit", "components", "pages", "app", "tests"),
    "components": ("pages", "app", "tests"),
    "pages": ("pages", "app", "tests", "klartext.vault", "sqlalchemy", "alembic", "sqlite3", "psycopg"),
}


def sources(folder: str) -> list[Path]:
    return sorted((ROOT / folder).rglob("*.py"))


def imported(source: str) -> Iterator[str]:
    """Walk the names of what a module imports, wherever in it; from a import b is both a and a.b."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and ast.unparse(node.func) in {"__import__", "import_module"}:
            yield from (argument.value for argument in node.args if _is_text(argument))  # type: ignore[attr-defined]


def _is_text(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str)


def breaches(source: str, forbidden: tuple[str, ...]) -> set[str]:
    return {name for name in imported(source) for each in forbidden if name == each or name.startswith(f"{each}.")}


def statements(source: str) -> list[str]:
    """Return the texts in a module that look like SQL."""
    return [str(node.value) for node in ast.walk(ast.parse(source)) if _is_sql(node)]  # type: ignore[attr-defined]


def _is_sql(node: ast.AST) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(SQL.search(node.value))


@pytest.mark.parametrize("folder", FORBIDDEN)
def test_each_layer_imports_only_what_lies_below_it(folder: str) -> None:
    assert len(sources(folder)) > 5
    found = {str(path.relative_to(ROOT)): breaches(path.read_text(), FORBIDDEN[folder]) for path in sources(folder)}
    assert {path: names for path, names in found.items() if names} == {}


@pytest.mark.parametrize("folder", FORBIDDEN)
def test_no_module_is_imported_relatively(folder: str) -> None:
    relative = [
        str(path.relative_to(ROOT))
        for path in sources(folder)
        if any(name.startswith(".") for name in imported(path.read_text()))
    ]
    assert relative == []


@pytest.mark.parametrize("folder", ["pages", "components"])
def test_pages_and_building_blocks_hold_no_sql(folder: str) -> None:
    found = {str(path.relative_to(ROOT)): statements(path.read_text()) for path in sources(folder)}
    assert {path: texts for path, texts in found.items() if texts} == {}


@pytest.mark.parametrize(
    "source",
    [
        "import streamlit",
        "import streamlit as st",
        "import streamlit.web.cli",
        "from streamlit import session_state",
        "from streamlit.web import cli",
        "def late():\n    import streamlit",
        "import json, streamlit",
        "__import__('streamlit')",
    ],
)
def test_every_way_to_import_is_seen(source: str) -> None:
    assert breaches(source, ("streamlit",))


def test_a_package_is_seen_through_its_parent() -> None:
    assert breaches("from klartext import vault", ("klartext.vault",))
    assert not breaches("from klartext import limits, vaulting", ("klartext.vault",))
    assert not breaches("import streamlit_extras", ("streamlit",))


@pytest.mark.parametrize("text", ["SELECT id FROM grants", "insert into records values (1)", "DELETE FROM grants"])
def test_sql_is_recognised(text: str) -> None:
    assert statements(f"x = {text!r}") == [text]
    assert statements("x = 'Select a day, and update your answers set by set'") == []
