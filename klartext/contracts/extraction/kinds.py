"""Which kind of file it is: told by what it holds; its name only decides what a damaged file claims to be."""

from __future__ import annotations

from pathlib import PurePath
from typing import Final

from klartext.contracts.extraction import bounds
from klartext.errors import UnreadableContract

Extracted = tuple[str, list[int]]
"""A text, and where each of its pages begins."""

_COMPOUND: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_ENCRYPTED: Final = "EncryptedPackage".encode("utf-16-le")
_TEXTS: Final = frozenset({"", ".txt", ".text", ".md", ".eml", ".asc", ".log"})


def extracted(data: bytes, name: str) -> Extracted:
    """Return the text of a file; UnreadableContract says why there is none."""
    if len(data) > bounds.LARGEST_FILE:
        raise UnreadableContract("too_large")
    suffix = PurePath(name).suffix.lower()
    if b"%PDF-" in data[:1024]:
        from klartext.contracts.extraction.pdf import read_pdf

        return read_pdf(data)
    if data.startswith(b"PK\x03\x04"):
        from klartext.contracts.extraction.docx import read_docx

        return read_docx(data)
    if data.startswith(_COMPOUND):
        raise UnreadableContract("encrypted" if _ENCRYPTED in data else "unknown_format")
    if suffix in {".pdf", ".docx"} or not data.strip():
        raise UnreadableContract("damaged")
    from klartext.contracts.extraction.text import read_text

    return read_text(data, is_named_text=suffix in _TEXTS)
