"""Breaking text into lines. Every character that comes in stands on a line that comes out, save what breaks replace."""

from __future__ import annotations

import re
import unicodedata
from itertools import groupby
from typing import TYPE_CHECKING

from klartext.plan import glyphs, script
from klartext.plan.ink import Ink

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from klartext.plan.ink import Style

Span = tuple[str, "Style"]
Line = list[Span]
# A line may end after spaces, hyphens, dashes and slashes, and where the writer allowed it.
_WORDS = re.compile(r"[^ \u200b/\-–—]*[/\-–—]*[ \u200b]*")
_BLANK_LINES = re.compile(r"\n[ \u00a0]*(?:\n[ \u00a0]*)+")


def broken(spans: Sequence[Span], width: float) -> list[tuple[Line, bool]]:
    """Return the lines and whether each starts at the right; empty lines in a row are one."""
    out: list[tuple[Line, bool]] = []
    for paragraph in _paragraphs(spans):
        text = "".join(part for part, _style in paragraph)
        if script.has_right_to_left(text):
            from_right = script.begins_right(text)
            joined = [(script.joined(part), style) for part, style in paragraph]
        else:
            from_right, joined = False, paragraph
        out += [(line, from_right) for line in _filled(joined, width)]
    return out


def inks(line: Line, width: float, *, from_right: bool, x: float = 0) -> Iterator[Ink]:
    """Place the pieces of a line on its baseline, which is the first piece's."""
    baseline = max(style.ascent for _text, style in line)
    if script.has_right_to_left("".join(text for text, _style in line)):
        line, meant = _turned(line, from_right=from_right)
        x += width - sum(_width(text, style) for text, style in line) if from_right else 0
    else:
        meant = ""
    for text, style in line:
        for font, piece in glyphs.pieces(text, style.font):
            yield Ink(x, baseline, piece, font, style.size, style.colour, meant)
            x += sum(map(glyphs.widths(font).__getitem__, piece)) * style.size / 1000
            meant = ""


def measured(text: str, style: Style) -> float:
    """Return the width of printable text on one line."""
    return _width(text, style)


def _paragraphs(spans: Sequence[Span]) -> list[list[Span]]:
    paragraphs: list[list[Span]] = [[]]
    for text, style in spans:
        first, *others = _BLANK_LINES.sub("\n\n", glyphs.printable(text)).split("\n")
        paragraphs[-1].append((first, style))
        paragraphs += [[(other, style)] for other in others]
    return paragraphs


def _filled(paragraph: list[Span], width: float) -> list[Line]:
    lines: list[Line] = [[]]
    room = width
    for text, style in paragraph:
        for word in _words(text, style, width):
            bare = _width(word.rstrip(" "), style)
            if bare > room and lines[-1]:
                lines.append([])
                room = width
            _append(lines[-1], word, style)
            room -= bare + _width(" ", style) * (len(word) - len(word.rstrip(" ")))
    return [_tidy(line) for line in lines if line] or [[("", paragraph[0][1])]]


def _append(line: Line, word: str, style: Style) -> None:
    if line and line[-1][1] is style:
        line[-1] = (line[-1][0] + word, style)
    else:
        line.append((word, style))


def _tidy(line: Line) -> Line:
    """Leave one space at the end, for whoever copies the text."""
    text, style = line[-1]
    bare = text.rstrip(" ")
    return [*line[:-1], (bare + " " if bare != text and bare else bare, style)]


def _words(text: str, style: Style, width: float) -> Iterator[str]:
    for found in _WORDS.findall(text):
        word = found.replace("\u200b", "")
        if len(word) > 8 and _width(word.rstrip(" "), style) > width:
            yield from _cut(word, style, width)
        elif word:
            yield word


def _cut(word: str, style: Style, width: float) -> Iterator[str]:
    """Cut a word that is wider than the line; marks stay with their letters."""
    advance, start, used = glyphs.widths(style.font), 0, 0.0
    room = width * 1000 / style.size
    for index, char in enumerate(word):
        used += advance[char]
        if used > room and index > start and not unicodedata.combining(char) and char != " ":
            yield word[start:index]
            start, used = index, advance[char]
    yield word[start:]


def _turned(line: Line, *, from_right: bool) -> tuple[Line, str]:
    """Return the line as it is drawn from left to right, and its text as it is read."""
    text = "".join(part for part, _style in line).rstrip(" ")
    styles = [style for part, style in line for _char in part]
    signs = script.visual_order(text, from_right=from_right)
    turned = [
        ("".join(sign for _place, sign in run), style)
        for style, group in groupby(signs, key=lambda sign: styles[sign[0]])
        if (run := list(group))
    ]
    return turned or [("", line[0][1])], "".join(map(script.letters, text))


def _width(text: str, style: Style) -> float:
    return sum(map(glyphs.widths(style.font).__getitem__, text)) * style.size / 1000
