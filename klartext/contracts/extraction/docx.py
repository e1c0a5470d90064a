"""The text of a DOCX: what stands in the document once all its changes are taken, with the numbers of its clauses.

Invariants: inserted text counts and deleted text does not; heads, feet, comments and field codes are left out; a text
box is read once, behind the paragraph that it hangs on.
"""

from __future__ import annotations

import io
import zipfile
import zlib
from collections.abc import Iterator
from typing import Final
from xml.etree.ElementTree import Element, ParseError, XMLParser, parse

from klartext.contracts.extraction import bounds
from klartext.contracts.extraction.kinds import Extracted
from klartext.contracts.extraction.numbering import Numbering, attribute, children, local, value
from klartext.errors import UnreadableContract

_MOST_PARTS: Final = 10_000
_LONG_CELL: Final = 200  # characters: a cell with more is a column of clauses, not an entry of a table
_GONE: Final = frozenset({"del", "moveFrom", "instrText", "delText", "delInstrText", "rPr", "pPr", "sectPr", "tblPr"})
_SIGNS: Final = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "ptab": "\t"}
_PAGE: Final = "\f"


def read_docx(data: bytes) -> Extracted:
    """Return the text of a DOCX; UnreadableContract when it is another kind of file, damaged, locked or too large."""
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            if len(archive.infolist()) > _MOST_PARTS:
                raise UnreadableContract("too_large")
            text = _Document(archive).text()
    except (zipfile.BadZipFile, zlib.error, ParseError, EOFError, OSError, ValueError, NotImplementedError):
        raise UnreadableContract("damaged") from None
    return _paged(text)


def _paged(text: str) -> Extracted:
    """Take the page breaks out; return where pages begin."""
    parts = text.split(_PAGE)
    starts, length = [], 0
    for part in parts:
        starts.append(length)
        length += len(part)
    return "".join(parts), starts[: bounds.MOST_PAGES]


class _Document:
    """The parts of a document that its text is made of."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        main = self._main()
        folder = main.rpartition("/")[0]
        root = self._part(main)
        body = next(children(root, "body"), None) if root is not None else None
        if body is None:
            raise UnreadableContract("unknown_format")
        self._body = body
        self._numbering = Numbering.read(self._part(f"{folder}/numbering.xml"))
        self._styles = _numbered_styles(self._part(f"{folder}/styles.xml"))
        self._notes = self._part(f"{folder}/footnotes.xml")

    def text(self) -> str:
        """Return the whole text; a form feed stands where a page begins."""
        blocks = list(self._blocks(self._body))
        if self._notes is not None:
            for note in children(self._notes, "footnote"):
                if attribute(note, "type") not in {"separator", "continuationSeparator"}:
                    blocks.extend(self._blocks(note))
        return "".join(blocks).strip(" \t\n") if blocks else ""

    def _main(self) -> str:
        relations = self._part("_rels/.rels")
        if relations is not None:
            for each in relations:
                if attribute(each, "Type").endswith("/officeDocument"):
                    return attribute(each, "Target").lstrip("/")
        return "word/document.xml"

    def _part(self, name: str) -> Element | None:
        """Read a part; None when the document has no such part."""
        try:
            info = self._archive.getinfo(name)
        except KeyError:
            return None
        if info.flag_bits & 1:
            raise UnreadableContract("encrypted")
        if info.file_size > bounds.LARGEST_PART:
            raise UnreadableContract("too_large")
        with self._archive.open(info) as stream:
            content = stream.read(bounds.LARGEST_PART + 1)
        if len(content) > bounds.LARGEST_PART:
            raise UnreadableContract("too_large")
        # This process is there to be broken by what it reads; expat bounds how far entities may grow.
        return parse(io.BytesIO(content), XMLParser()).getroot()  # noqa: S314

    def _blocks(self, parent: Element) -> Iterator[str]:
        """Walk paragraphs and tables, each with the line breaks behind it."""
        for each in parent:
            match local(each):
                case "p":
                    yield from self._paragraph(each)
                case "tbl":
                    yield from self._table(each)
                    yield "\n"
                case "sdt" | "sdtContent" | "ins" | "moveTo" | "customXml" | "smartTag":
                    yield from self._blocks(each)

    def _paragraph(self, paragraph: Element) -> Iterator[str]:
        boxes: list[Element] = []
        text = "".join(_runs(paragraph, boxes))
        properties = next(children(paragraph, "pPr"), None)
        label = self._label(properties) if text.strip() else ""
        yield f"{label} {text}" if label else text
        if not _mark_is_deleted(properties):
            yield "\n\n" if text.strip() else ""
        for box in boxes:
            yield from self._blocks(box)

    def _label(self, properties: Element | None) -> str:
        """Return a paragraph's number, its own or its style's."""
        if properties is None:
            return ""
        name, depth = self._styles.get(value(properties, "pStyle"), ("", 0))
        own = next(children(properties, "numPr"), None)
        if own is not None:
            name = value(own, "numId") or name
            depth = _depth(value(own, "ilvl") or str(depth))
        return self._numbering.next(name, depth) if name not in {"", "0"} else ""

    def _table(self, table: Element) -> Iterator[str]:
        for row in _rows(table):
            cells = [self._cell(cell) for cell in _cells(row)]
            filled = [cell for cell in cells if cell.strip()]
            if any(len(cell) > _LONG_CELL or "\n\n" in cell.strip() for cell in filled):
                yield from (f"{cell.strip()}\n\n" for cell in filled)
            elif filled:
                yield "\t".join(" ".join(cell.split()) for cell in filled) + "\n"

    def _cell(self, cell: Element) -> str:
        return "".join(self._blocks(cell)).strip("\n")


def _rows(table: Element) -> Iterator[Element]:
    for each in table:
        match local(each):
            case "tr":
                properties = next(children(each, "trPr"), None)
                if properties is None or next(children(properties, "del"), None) is None:
                    yield each
            case "sdt" | "sdtContent" | "ins" | "customXml":
                yield from _rows(each)


def _cells(row: Element) -> Iterator[Element]:
    for each in row:
        match local(each):
            case "tc":
                yield each
            case "sdt" | "sdtContent" | "customXml":
                yield from _cells(each)


def _runs(element: Element, boxes: list[Element]) -> Iterator[str]:
    """Walk the pieces of a paragraph's text; put its text boxes aside."""
    for each in element:
        name = local(each)
        if name in _GONE:
            continue
        if name == "t":
            yield each.text or ""
        elif name == "lastRenderedPageBreak" or (name == "br" and attribute(each, "type") == "page"):
            yield _PAGE
        elif name in _SIGNS:
            yield _SIGNS[name]
        elif name == "txbxContent":
            boxes.append(each)
        elif name == "AlternateContent":
            yield from _runs(next(children(each, "Choice"), each), boxes)
        else:
            yield from _runs(each, boxes)


def _mark_is_deleted(properties: Element | None) -> bool:
    """Tell whether the end of a paragraph was deleted: then the next one goes on in its line."""
    own = next(children(properties, "rPr"), None) if properties is not None else None
    return own is not None and next(children(own, "del"), None) is not None


def _depth(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) == 1 else 0


def _numbered_styles(root: Element | None) -> dict[str, tuple[str, int]]:
    """Return the list and level of the styles that number their paragraphs."""
    if root is None:
        return {}
    own: dict[str, tuple[str, int] | None] = {}
    parents: dict[str, str] = {}
    for style in children(root, "style"):
        name = attribute(style, "styleId")
        parents[name] = value(style, "basedOn")
        properties = next(children(style, "pPr"), None)
        numbers = next(children(properties, "numPr"), None) if properties is not None else None
        own[name] = (value(numbers, "numId"), _depth(value(numbers, "ilvl"))) if numbers is not None else None
    found = {}
    for name in own:
        if numbered := _inherited(name, own, parents):
            found[name] = numbered
    return found


def _inherited(name: str, own: dict[str, tuple[str, int] | None], parents: dict[str, str]) -> tuple[str, int] | None:
    seen: set[str] = set()
    while name in own and name not in seen:
        seen.add(name)
        if numbered := own[name]:
            return numbered
        name = parents[name]
    return None
