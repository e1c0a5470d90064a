"""Reading a plan back, as a reader's program does."""

from __future__ import annotations

import re
import shutil
import subprocess
import unicodedata
from io import BytesIO
from pathlib import Path

import pikepdf
import pytest

# What stands between the running head and the foot.
BODY = ("-x", "0", "-y", "60", "-W", "600", "-H", "726")


def text_of(pdf: bytes, folder: Path, *options: str) -> str:
    """Return the text of a PDF in the order in which it is read."""
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed")
    path = folder / "plan.pdf"
    path.write_bytes(pdf)
    done = subprocess.run(["pdftotext", "-raw", *options, str(path), "-"], capture_output=True, check=True)
    return done.stdout.decode()


def dense(text: str) -> str:
    """Return the text without spaces, line ends and marks of direction."""
    return re.sub(r"[\s\u200b\u202a-\u202e\u2066-\u2069\u200e\u200f]+", "", unicodedata.normalize("NFC", text))


def opened(pdf: bytes) -> pikepdf.Pdf:
    """Open a PDF to look at its objects."""
    return pikepdf.open(BytesIO(pdf))


def outline(pdf: pikepdf.Pdf) -> list[tuple[str, list[str]]]:
    """Return the outline's entries with the entries below them."""
    with pdf.open_outline() as tree:
        return [(str(entry.title), [str(child.title) for child in entry.children]) for entry in tree.root]
