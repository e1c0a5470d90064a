"""The blocks of a contract's text: headings, paragraphs, numbered clauses and items, as the page shows them.

Invariants: blocks follow each other without overlap; every character that is no white space lies in a block, but for
page numbers and tables of contents. A line that only wraps stays with the one before it, a sentence that goes on after
a page break with its beginning.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise
from typing import Final

from klartext.contracts.reading.inline import numbered
from klartext.contracts.reading.markers import ITEM, PARAGRAPH, SECTION, Marker, marker

PLAIN: Final = 0
_LINE: Final = re.compile(r"[^\s\x00](?:[^\r\n\f\v\u2028\u2029]*[^\s\x00])?")
_BREAK: Final = re.compile(r"\r\n?|[\n\v\u2028\u2029]")
_FURNITURE: Final = re.compile(
    r"[-–—\[( ]{0,3}(?:page|seite|s\.)?\s{0,3}#(?:\s{0,2}(?:of|von|/)\s{0,2}#)?[-–—\]) ]{0,3}", re.IGNORECASE
)
_DIGITS: Final = re.compile(r"\d+")
_LONGEST_FOOT: Final = 160
_LISTED: Final = re.compile(r"[^\n]{2,100}?(?:\.{3,}|(?:\. ){3,}|…+|\t|\s{2,})\s*\d{1,3}")
_ENDED: Final = re.compile(r"[.:;!?…][\"“”'’»)\]*_]{0,3}$")
_ROW: Final = re.compile(r"[^\s:][^\n:]{1,40}?(?:\t| {3,})\S|[A-ZÄÖÜ][\w/ .-]{1,30}:\s+\S")
_LONG_LINE: Final = 200
_LONGEST_HEADING: Final = 110
_MOST_WORDS: Final = 14


@dataclass(frozen=True, slots=True)
class Block:
    """A range of the text; `level` is its marker's depth or 0, `body` is where the words after the marker begin."""

    start: int
    end: int
    body: int
    level: int
    heading: bool = False


@dataclass(frozen=True, slots=True)
class _Line:
    start: int
    end: int
    gap: int  # line breaks since the line before
    marker: Marker | None

    @property
    def length(self) -> int:
        return self.end - self.start


def blocks(text: str) -> list[Block]:
    """Return the blocks in reading order."""
    lines = _without_contents(text, _without_furniture(text, list(_lines(text))))
    width = _width(lines)
    if sum(line.marker is not None and line.marker.named for line in lines) > 1:
        lines = [_below_sections(line) for line in lines]
    found: list[Block] = []
    for group in _grouped(text, lines, width):
        first, last = group[0], group[-1]
        sign = first.marker
        found.extend(_divided(text, first.start, last.end, sign))
    return _with_headings(text, found)


def _below_sections(line: _Line) -> _Line:
    """Where sections are named ("§ 3", "Article V"), plain numbers count what stands below them."""
    sign = line.marker
    if sign is None or sign.named or sign.level >= PARAGRAPH:
        return line
    return replace(line, marker=replace(sign, level=sign.level + 1))


def _divided(text: str, start: int, end: int, sign: Marker | None) -> Iterator[Block]:
    """Divide a paragraph in which several numbered clauses run on."""
    body, level = (min(sign.end, end), sign.level) if sign else (start, PLAIN)
    for begin, depth in numbered(text, start, end):
        yield Block(start, begin, body, level)
        following = marker(text, begin, end)
        start, body, level = begin, following.end if following else begin, depth
    yield Block(start, end, body, level)


def _lines(text: str) -> Iterator[_Line]:
    before = 0
    for found in _LINE.finditer(text):
        start, end = found.span()
        between = text[before:start]
        gap = len(_BREAK.findall(between)) + between.count("\f")
        yield _Line(start, end, gap, marker(text, start, end))
        before = end


def _without_furniture(text: str, lines: list[_Line]) -> list[_Line]:
    """Leave out page numbers, and running heads and feet: lines that come back on page after page."""
    alike = [_DIGITS.sub("#", text[line.start : line.end]) if line.length <= _LONGEST_FOOT else "" for line in lines]
    times = Counter(alike)
    return [
        line
        for line, words in zip(lines, alike, strict=True)
        if not (words and (_FURNITURE.fullmatch(words) or (times[words] > 2 and line.marker is None)))
    ]


def _without_contents(text: str, lines: list[_Line]) -> list[_Line]:
    """Leave out a table of contents: three lines or more, one after the other, that end in a page number."""
    listed = [line.length <= 160 and _LISTED.fullmatch(text, line.start, line.end) is not None for line in lines]
    kept: list[_Line] = []
    index = 0
    while index < len(lines):
        stop = index
        while stop < len(lines) and listed[stop]:
            stop += 1
        if stop - index < 3:
            kept.extend(lines[index : stop + 1])
            index = stop + 1
        else:
            index = stop
    return kept


def _width(lines: Sequence[_Line]) -> int:
    """Return how long a full line is, as far as lines are wrapped."""
    lengths = sorted(line.length for line in lines if line.length <= _LONG_LINE)
    return lengths[len(lengths) * 8 // 10] if lengths else 0


def _grouped(text: str, lines: Sequence[_Line], width: int) -> Iterator[list[_Line]]:
    group: list[_Line] = []
    for line in lines:
        if group and _begins(text, group[-1], line, width, head=group[0]):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _begins(text: str, before: _Line, line: _Line, width: int, head: _Line) -> bool:
    """Tell whether a line begins a new block."""
    ended = _ENDED.search(text, max(before.start, before.end - 5), before.end) is not None
    if line.marker and not (line.marker.bare and not _could_be_heading(text, line)):
        return ended or line.gap > 1 or line.marker.level < ITEM or not text[before.end - 1].isalpha()
    if line.gap > 1:
        return (
            ended or not text[line.start].islower() or (before.marker is not None and _could_be_heading(text, before))
        )
    if _is_row(text, line) or (before is head and _is_row(text, before) and not text[line.start].islower()):
        return True
    if ended:
        return before.length < width * 0.8 or before.length > _LONG_LINE
    if before.length > _LONG_LINE and line.length > _LONG_LINE:
        return not text[line.start].islower()
    return (
        before is head
        and before.length < width * 0.75
        and _could_be_heading(text, before)
        and not text[line.start].islower()
    )


def _is_row(text: str, line: _Line) -> bool:
    return line.length < _LONG_LINE and _ROW.match(text, line.start, line.end) is not None


def _could_be_heading(text: str, line: _Line) -> bool:
    words = text[line.marker.end if line.marker else line.start : line.end]
    return (
        0 < len(words) <= _LONGEST_HEADING
        and words[-1] not in ".,;!?-–"
        and not words[0].islower()
        and len(words.split()) <= _MOST_WORDS
        and not _is_row(text, line)
    )


def _with_headings(text: str, found: list[Block]) -> list[Block]:
    """Mark the blocks that are headings: short, without a full stop, and something stands below them."""
    followed = [*(_is_heading(text, block, after) for block, after in pairwise(found)), False]
    return [replace(block, heading=True) if yes else block for block, yes in zip(found, followed, strict=bool(found))]


def _is_heading(text: str, block: Block, after: Block) -> bool:
    words = text[block.body : block.end].strip(" *_#")
    count = len(words.split())
    if not words or block.level >= ITEM:
        return not words and block.level == SECTION
    if len(words) > _LONGEST_HEADING or count > _MOST_WORDS or ("\n" in words and len(words) > 60):
        return False
    if words[0].islower() or words[-1] in ",;!?-–_" or _ROW.match(text, block.start, block.end):
        return False
    if words[-1] == ".":
        return block.level in {SECTION, SECTION + 1} and count <= 6 and is_name(words)
    if words[-1] == ":" and (count > 6 or after.level >= ITEM or block.level == PARAGRAPH):
        return False
    if block.level > PLAIN or words.isupper():
        return block.level < PARAGRAPH or count <= 6
    return count <= 8 and (after.level > PLAIN or after.end - after.start > len(words))


def is_name(words: str) -> bool:
    """Tell whether words name a thing, as a title does: no long word among them is written small."""
    return all(not word[0].islower() for word in words.split() if len(word) > 3)
