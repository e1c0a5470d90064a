"""What the fonts can show: text that was typed in becomes text that can be printed.

Nothing vanishes silently: a character that no font has is printed as its name in brackets.
"""

from __future__ import annotations

import re
import sys
import unicodedata
from functools import cache
from itertools import groupby

from klartext.plan import fonts

# No script stacks more marks than this; more of them make normalising slow (its time grows with their square).
MOST_MARKS = 30
_REPLACED = {
    **dict.fromkeys("\n\r\v\f\x1c\x1d\x1e\x85\u2028\u2029", "\n"),
    **dict.fromkeys("\u00a0\u2007\u202f", "\u00a0"),
    "\t": "    ",
    "\u200b": "\u200b",  # a place where a line may end
}
# Letters or marks by name that nobody can see: they direct the shaping of their neighbours.
_INVISIBLE = "\u034f\u115f\u1160\u17b4\u17b5\u180b\u180c\u180d\u180f\u3164\uffa0"


def printable(text: str) -> str:
    """Return the text as it is printed: one kind of line end and space, no controls, names for what no font has."""
    return _composed(text.replace("\r\n", "\n")).translate(_PRINTABLE)


def unprintable(text: str) -> list[str]:
    """Name the characters that are printed as their names, each once, in the order of the text."""
    return [char for char in dict.fromkeys(_composed(text)) if _is_seen(char) and not is_covered(char)]


def is_covered(char: str) -> bool:
    """Tell whether a font has this character."""
    code = ord(char)
    return code in fonts.widths(fonts.REGULAR) or any(code in fonts.widths(font) for font in fonts.FALLBACKS)


def pieces(text: str, font: str) -> list[tuple[str, str]]:
    """Cut printable text into (font, text), changing to another font only where this one lacks a character."""
    own = fonts.widths(font)
    if all(map(own.__contains__, map(ord, text))):
        return [(font, text)]
    return [(each, "".join(chars)) for each, chars in groupby(text, key=lambda char: _font_for(char, font))]


class Widths(dict[str, int]):
    """The width of each character in a font, or in the font that stands in for it."""

    def __init__(self, font: str) -> None:
        super().__init__()
        self._font = font

    def __missing__(self, char: str) -> int:
        """Look the character up once."""
        self[char] = fonts.widths(_font_for(char, self._font))[ord(char)]
        return self[char]


@cache
def widths(font: str) -> Widths:
    """Return the widths of a font, in thousandths of its size."""
    return Widths(font)


def _font_for(char: str, font: str) -> str:
    return next(each for each in (font, fonts.REGULAR, *fonts.FALLBACKS) if ord(char) in fonts.widths(each))


def _is_seen(char: str) -> bool:
    if char in _INVISIBLE or "\ufe00" <= char <= "\ufe0f" or "\U000e0100" <= char <= "\U000e01ef":
        return False
    return unicodedata.category(char) not in {"Cc", "Cf", "Zs", "Zl", "Zp"} and ord(char) & 0xFFFE != 0xFFFE


def _shown(char: str) -> str:
    """Return what is printed for a character."""
    if char in _REPLACED:
        return _REPLACED[char]
    if unicodedata.category(char) == "Zs":
        return " "
    if not _is_seen(char):
        return ""
    return char if is_covered(char) else f"[{unicodedata.name(char, '').lower() or f'U+{ord(char):04X}'}]"


class _Printable(dict[int, str]):
    def __missing__(self, code: int) -> str:
        self[code] = _shown(chr(code))
        return self[code]


_PRINTABLE = _Printable()


def _composed(text: str) -> str:
    if unicodedata.is_normalized("NFC", text) if len(text) < MOST_MARKS else text.isascii():
        return text
    return "".join(unicodedata.normalize("NFC", part) for part in _short_stacks().findall(text))


@cache
def _short_stacks() -> re.Pattern[str]:
    marks = "".join(chr(code) for code in range(0x300, sys.maxunicode) if unicodedata.combining(chr(code)))
    return re.compile(f"[^{marks}]+[{marks}]{{0,{MOST_MARKS}}}|[{marks}]{{1,{MOST_MARKS}}}")
