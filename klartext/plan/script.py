"""Writing from right to left: the order in which signs stand on the line, and the forms in which Arabic letters join.

The fonts hold the joined forms as characters of their own, so that no shaping engine is needed; the paper maps them
back to the letters for whoever copies or searches the text.
"""

from __future__ import annotations

import re
import unicodedata
from functools import cache

from fpdf.bidi import BidiParagraph, auto_detect_base_direction
from fpdf.enums import TextDirection

from klartext.plan import fonts

_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_ARABIC = re.compile("[\u0621-\u06d3]")
_MIRRORED = dict(zip("()[]{}<>«»‹›", ")(][}{><»«›‹", strict=True))


def has_right_to_left(text: str) -> bool:
    """Tell whether any of it is written from right to left."""
    return not text.isascii() and _RIGHT_TO_LEFT.search(text) is not None


def begins_right(text: str) -> bool:
    """Tell whether a paragraph starts at the right edge."""
    return auto_detect_base_direction(text) is TextDirection.RTL


def visual_order(text: str, *, from_right: bool) -> list[tuple[int, str]]:
    """Return the signs of one line from left to right, each with its place in the text."""
    base = TextDirection.RTL if from_right else TextDirection.LTR
    return [
        (
            sign.character_index,
            _MIRRORED.get(sign.character, sign.character) if sign.embedding_level % 2 else sign.character,
        )
        for sign in BidiParagraph(text, base, preserve_bn_chars=True).get_reordered_characters()
    ]


def letters(sign: str) -> str:
    """Return the letters that a joined form stands for; any other sign is itself."""
    return unicodedata.normalize("NFKC", sign) if "\ufb50" <= sign <= "\ufefc" else sign


def joined(text: str) -> str:
    """Return the text with each Arabic letter in the form that its neighbours ask for."""
    if not _ARABIC.search(text):
        return text
    out: list[str] = []
    before = ""
    for index, char in enumerate(text):
        if unicodedata.combining(char):
            out.append(char)
            continue
        after = next((other for other in text[index + 1 : index + 32] if not unicodedata.combining(other)), "")
        out.append(
            _form(char, joins_before=_joins_on(before) and _takes(char), joins_after=_joins_on(char) and _takes(after))
        )
        before = char
    return "".join(out)


def _form(char: str, *, joins_before: bool, joins_after: bool) -> str:
    name = {(True, True): "medial", (True, False): "final", (False, True): "initial"}.get(
        (joins_before, joins_after), ""
    )
    return _forms().get((char, name), char)


def _joins_on(char: str) -> bool:
    return char == "\u0640" or (char, "initial") in _forms()


def _takes(char: str) -> bool:
    return char == "\u0640" or (char, "final") in _forms()


@cache
def _forms() -> dict[tuple[str, str], str]:
    """Return the joined forms that the text font has, by letter and form."""
    found = {}
    for code in (*range(0xFB50, 0xFDFE), *range(0xFE70, 0xFEFD)):
        kind, _space, parts = unicodedata.decomposition(chr(code)).partition(" ")
        if parts and " " not in parts and code in fonts.widths(fonts.REGULAR):
            found[chr(int(parts, 16)), kind.strip("<>")] = chr(code)
    return found
