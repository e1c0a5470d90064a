"""Letters that stand in for other signs while a chart is worked out.

The chart's engine measures labels and cuts them sign by sign, but it stumbles over what is more than one plain letter
in a row: writing from right to left, marks on letters, signs from another font or beyond the first 65,536. Each such
sign is replaced by a letter of about its width that occurs nowhere else, and put back before anything is drawn.
"""

from __future__ import annotations

import unicodedata
from functools import cache

from klartext.plan import fonts, glyphs

# Signs of these kinds join, sit on their neighbours or cannot be seen.
_NOT_PLAIN = frozenset({"Lo", "Mn", "Mc", "Me", "Cf"})
_FROM_RIGHT = frozenset({"R", "AL", "AN"})
# When even the letters are used up; it is not put back.
LAST = "?"


class StandIns:
    """The letters that stand in for others in this text."""

    def __init__(self, text: str) -> None:
        present = set(text)
        free = {letter: width for letter, width in _letters().items() if letter not in present}
        self._there: dict[int, str] = {}
        self._back: dict[int, str] = {}
        for sign in dict.fromkeys(text):
            if not sign.isascii() and not _is_plain(sign):
                letter = _nearest(free, glyphs.widths(fonts.REGULAR)[sign])
                self._there[ord(sign)] = letter
                if free.pop(letter, None):
                    self._back[ord(letter)] = sign

    def put_in(self, text: str) -> str:
        """Return the text with plain letters only."""
        return text.translate(self._there)

    def put_back(self, text: str) -> str:
        """Return the text, or a piece of it, as it was."""
        return text.translate(self._back)


def _is_plain(sign: str) -> bool:
    return (
        ord(sign) in fonts.widths(fonts.REGULAR)
        and unicodedata.category(sign) not in _NOT_PLAIN
        and unicodedata.bidirectional(sign) not in _FROM_RIGHT
    )


def _nearest(free: dict[str, int], width: int) -> str:
    return min(free, key=lambda letter: abs(free[letter] - width), default=LAST)


@cache
def _letters() -> dict[str, int]:
    """Return the letters that may stand in, with their widths."""
    widths = fonts.widths(fonts.REGULAR)
    return {
        chr(code): width
        for code, width in widths.items()
        if code > 0xFF and unicodedata.category(chr(code)) in {"Lu", "Ll"} and _is_plain(chr(code))
    }
