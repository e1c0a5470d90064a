"""Contracts' files made for a test: PDF pages, and DOCX documents with what their makers hide in them."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Callable, Sequence

import docx
from docx.document import Document
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls
from fpdf import FPDF
from fpdf.enums import AccessPermission

SENTENCE = (
    "Der Auftragnehmer erbringt die Leistungen nach dem Stand der Technik und wahrt dabei die Interessen des Kunden. "
)


def pdf(*pages: Callable[[FPDF], object]) -> bytes:
    """Make a PDF out of what draws its pages."""
    document = FPDF()
    document.set_auto_page_break(False)
    for draw in pages:
        document.add_page()
        document.set_font("Helvetica", size=10)
        draw(document)
    return bytes(document.output())


def prose(text: str) -> Callable[[FPDF], object]:
    """Draw a paragraph over the whole width."""
    return lambda page: page.multi_cell(0, 5, text)


def two_columns(left: Sequence[str], right: Sequence[str], *, by_rows: bool) -> Callable[[FPDF], object]:
    """Draw paragraphs in two columns, column by column or row by row as some programs write them."""

    def draw(page: FPDF) -> None:
        columns = (
            [(15, each, row) for row, each in enumerate(left)],
            [(110, each, row) for row, each in enumerate(right)],
        )
        cells = [*columns[0], *columns[1]]
        for place, text, row in sorted(cells, key=lambda cell: cell[2]) if by_rows else cells:
            page.set_xy(place, 30 + row * 45)
            page.set_font("Helvetica", size=9)
            page.multi_cell(85, 4.5, text)

    return draw


def framed(text: str, number: int, of: int) -> Callable[[FPDF], object]:
    """Draw a paragraph between a running head and a foot with the page's number."""

    def draw(page: FPDF) -> None:
        page.set_xy(15, 8)
        page.cell(0, 5, "Einkaufsbedingungen, Stand 01/2026")
        page.set_xy(15, 285)
        page.cell(0, 5, f"Seite {number} von {of}", align="C")
        page.set_xy(15, 40)
        page.multi_cell(0, 5, text)

    return draw


def picture(page: FPDF) -> None:
    """Draw a page that is a picture and nothing else."""
    page.image(_png(40, 60), x=10, y=10, w=180)


def locked_pdf(password: str) -> bytes:
    """Make a PDF that opens with a password only."""
    document = FPDF()
    document.add_page()
    document.set_font("Helvetica", size=10)
    document.cell(text="Geheim.")
    document.set_encryption("owner", password, permissions=AccessPermission.none())
    return bytes(document.output())


def _png(width: int, height: int) -> io.BytesIO:
    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    rows = b"".join(b"\0" + b"\x80" * width for _ in range(height))
    head = struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0)
    parts = (chunk(b"IHDR", head), chunk(b"IDAT", zlib.compress(rows)), chunk(b"IEND", b""))
    return io.BytesIO(b"\x89PNG\r\n\x1a\n" + b"".join(parts))


def word(*builds: Callable[[Document], object]) -> bytes:
    """Make a DOCX out of what builds its parts."""
    document = docx.Document()
    for build in builds:
        build(document)
    stream = io.BytesIO()
    document.save(stream)
    return stream.getvalue()


def raw(xml: str) -> Callable[[Document], object]:
    """Put a paragraph or table of raw WordprocessingML at the end of the body."""
    spaces = nsdecls("w") + (
        ' xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"'
        ' xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
        ' xmlns:v="urn:schemas-microsoft-com:vml"'
    )
    name, _, rest = xml[1:].partition(">")
    element = parse_xml(f"<{name} {spaces}>{rest}")
    return lambda document: document.element.body.insert(len(document.element.body) - 1, element)
