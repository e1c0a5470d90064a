"""Keep the catalogs true: extract every message, carry it into both languages, name what lacks a translation.

`python -m tests.catalogs` writes; `python -m tests.catalogs --check` only looks, and fails when something is stale.
"""

from __future__ import annotations

import re
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from babel.messages import Catalog
from babel.messages.extract import extract_from_file
from babel.messages.pofile import read_po, write_po

if TYPE_CHECKING:
    from collections.abc import Iterator

    from babel.messages.catalog import Message

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("klartext", "components", "pages")
KEYWORDS = {"_": None, "N_": None, "ngettext": (1, 2)}
PLACEHOLDER = re.compile(r"\{[^{}]*\}")


def path_of(language: str) -> Path:
    """Return where the catalog of a language lies."""
    return ROOT / "klartext" / "locale" / language / "LC_MESSAGES" / "klartext.po"


def extracted() -> Catalog:
    """Return a template of every message in the source."""
    template = Catalog(project="Klartext", charset="utf-8")
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*.py")):
            for _line, message, comments, _context in extract_from_file("python", path, KEYWORDS):
                place = [(path.relative_to(ROOT).as_posix(), 0)]
                template.add(message, None, place, auto_comments=comments)
    return template


def read(language: str) -> Catalog:
    """Return a catalog as it lies in the tree; an empty one when there is none yet."""
    path = path_of(language)
    if not path.exists():
        return Catalog(locale=language, project="Klartext", charset="utf-8")
    with path.open("rb") as file:
        return read_po(file, locale=language)


def brought_up_to_date(language: str) -> Catalog:
    """Return the catalog with every message of the source and no other; English speaks for itself."""
    catalog = Catalog(
        locale=language, project="Klartext", charset="utf-8", header_comment=f"# Klartext in {language}.", fuzzy=False
    )
    known = read(language)
    for message in extracted():
        if message.id:
            old = known.get(message.id[0] if message.pluralizable else message.id)
            text = (
                message.id
                if language == "en"
                else (old.string if old and old.pluralizable == message.pluralizable else None)
            )
            catalog.add(message.id, text, message.locations, auto_comments=message.auto_comments)
    return catalog


def written(catalog: Catalog) -> bytes:
    """Return the catalog as the bytes of its file, without line numbers or dates that change by themselves."""
    from io import BytesIO

    target = BytesIO()
    write_po(target, catalog, width=0, include_lineno=False, omit_header=False)
    lines = target.getvalue().decode().split("\n")
    dropped = (
        "POT-Creation-Date",
        "PO-Revision-Date",
        "Last-Translator",
        "Generated-By",
        "Language-Team",
        "Report-Msgid",
    )
    return "\n".join(line for line in lines if not line.startswith(tuple(f'"{name}' for name in dropped))).encode()


def faults(language: str) -> Iterator[str]:
    """Name every message that is missing, fuzzy, stale or whose placeholders differ."""
    catalog = read(language)
    if not path_of(language).exists() or path_of(language).read_bytes() != written(brought_up_to_date(language)):
        yield f"{language}: the catalog is out of date; run make catalogs"
    for message in catalog:
        if message.id:
            yield from (f"{language}: {fault}: {message.id!r}" for fault in _faults_of(message))


def _faults_of(message: Message) -> Iterator[str]:
    ids = [message.id] if isinstance(message.id, str) else list(message.id)
    strings = [message.string] if isinstance(message.string, str) else [text or "" for text in message.string or ("",)]
    if not all(strings):
        yield "missing"
    elif message.fuzzy:
        yield "fuzzy"
    elif any(set(PLACEHOLDER.findall(text)) - set(PLACEHOLDER.findall("".join(ids))) for text in strings):
        yield "unknown placeholder"
    elif set(PLACEHOLDER.findall(strings[-1])) != set(PLACEHOLDER.findall(ids[-1])):
        yield "placeholders differ"


def main() -> int:
    """Write or check both catalogs."""
    if "--check" not in sys.argv:
        for language in ("de", "en"):
            path_of(language).parent.mkdir(parents=True, exist_ok=True)
            path_of(language).write_bytes(written(brought_up_to_date(language)))
    found = [fault for language in ("de", "en") for fault in faults(language)]
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    raise SystemExit(main())
