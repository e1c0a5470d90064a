"""The text of a PDF: words with their places, put into reading order."""

from __future__ import annotations

import ctypes
import re
from collections.abc import Iterator
from typing import Final

import pypdfium2
from pypdfium2 import raw

from klartext.contracts.extraction import bounds
from klartext.contracts.extraction.furniture import without_furniture
from klartext.contracts.extraction.joining import DIVIDING, joined
from klartext.contracts.extraction.kinds import Extracted
from klartext.contracts.extraction.layout import Box, lines
from klartext.errors import UnreadableContract

_WORD: Final = re.compile(rf"[^\s\x00{DIVIDING}]+[{DIVIDING}]?")
_MOST_CHARACTERS: Final = 200_000  # of one page: more is no page of a contract
_QUARTERS: Final = 4


def read_pdf(data: bytes) -> Extracted:
    """Return the text of a PDF; UnreadableContract when it is damaged, locked, too long or a scan."""
    document = _opened(data)
    count = len(document)
    if count > bounds.MOST_PAGES:
        raise UnreadableContract("too_large")
    pages, heights = [], []
    length = 0
    for number in range(count):
        words, height = _words(document, number)
        length += sum(len(word.text) + 1 for word in words)
        if length > bounds.LONGEST_TEXT:
            raise UnreadableContract("too_large")
        pages.append(lines(words))
        heights.append(height)
    if not length:
        raise UnreadableContract("scan")
    return joined(without_furniture(pages, heights))


def _opened(data: bytes) -> pypdfium2.PdfDocument:
    try:
        document = pypdfium2.PdfDocument(data)
        if len(document):
            return document
    except pypdfium2.PdfiumError as error:
        if error.err_code in {raw.FPDF_ERR_PASSWORD, raw.FPDF_ERR_SECURITY}:
            raise UnreadableContract("encrypted") from None
    raise UnreadableContract("damaged")


def _words(document: pypdfium2.PdfDocument, number: int) -> tuple[list[Box], float]:
    """Return the words of a page and its height; none for a page that cannot be read."""
    try:
        page = document[number]
        textpage = page.get_textpage()
        width, height = page.get_size()  # as the page is shown, turned or not
        turns = page.get_rotation() // 90 % _QUARTERS
        left, bottom, _right, _top = page.get_bbox()
    except pypdfium2.PdfiumError:
        return [], 0.0
    count = max(0, raw.FPDFText_CountChars(textpage))
    if count > _MOST_CHARACTERS:
        raise UnreadableContract("too_large")
    text = _text(textpage, count)
    found = [
        _turned(
            Box(box.left - left, box.bottom - bottom, box.right - left, box.top - bottom, box.text),
            turns,
            width,
            height,
        )
        for box in _boxes(textpage, text)
    ]
    textpage.close()
    page.close()
    return found, height


def _text(textpage: pypdfium2.PdfTextPage, count: int) -> str:
    """Return the characters of a page, one for each of its places."""
    buffer = (ctypes.c_ushort * (count + 1))()
    if raw.FPDFText_GetText(textpage, 0, count, buffer) == count + 1:
        text = bytes(memoryview(buffer)[:count]).decode("utf-16-le", "surrogatepass")
        if len(text) == count:
            return text
    # Some places hold a sign that the whole leaves out, or one that takes two: ask for each.
    code = raw.FPDFText_GetUnicode
    return "".join(chr(sign) if (sign := code(textpage, place)) < 0x110000 else " " for place in range(count))


def _boxes(textpage: pypdfium2.PdfTextPage, text: str) -> Iterator[Box]:
    """Walk the words with their places, from the boxes of their first and last characters."""
    first, last = raw.FS_RECTF(), raw.FS_RECTF()
    box = raw.FPDFText_GetLooseCharBox
    for word in _WORD.finditer(text):
        start, end = word.span()
        if not box(textpage, start, ctypes.byref(first)) or not box(textpage, end - 1, ctypes.byref(last)):
            continue
        yield Box(
            min(first.left, last.left),
            min(first.bottom, last.bottom),
            max(first.right, last.right),
            max(first.top, last.top),
            word[0].encode("utf-16", "surrogatepass").decode("utf-16", "replace"),
        )


def _turned(box: Box, turns: int, width: float, height: float) -> Box:
    """Return a box as it stands on the page that is shown turned by quarters, clockwise."""
    match turns:
        case 1:
            return Box(box.bottom, height - box.right, box.top, height - box.left, box.text)
        case 2:
            return Box(width - box.right, height - box.top, width - box.left, height - box.bottom, box.text)
        case 3:
            return Box(width - box.top, box.left, width - box.bottom, box.right, box.text)
    return box
