"""Lines put together to a text: words divided at the end of a line made whole, paragraphs kept apart."""

from __future__ import annotations

import itertools
import re
from collections.abc import Sequence
from statistics import median
from typing import Final

from klartext.contracts.extraction.layout import Box

DIVIDING: Final = "\u00ad\u0002\ufffe\u2010"
"""The signs that stand for a hyphen at the end of a line; pdfium writes the second in place of one it takes out."""

_DIVIDED: Final = re.compile(rf"[^\W\d_][-{DIVIDING}]$")
_GOES_ON: Final = re.compile(r"(?!(?:und|oder|bzw|sowie|and|or)\b)[^\W\d_]")
_ENDED: Final = re.compile(r"[.:;!?][\"“”'’)\]]{0,2}$")
_LEADING: Final = 1.45  # of the usual distance of lines: from here on a new paragraph begins


def joined(pages: Sequence[Sequence[Box]]) -> tuple[str, list[int]]:
    """Return the text of the pages' lines, and where each page begins."""
    parts: list[str] = []
    starts: list[int] = []
    length = 0
    before: Box | None = None
    last = ""
    for page in pages:
        starts.append(length)
        usual = _usual_distance(page)
        for number, box in enumerate(page):
            text = box.text.strip()
            if not text:
                continue
            if before is not None:
                is_apart = _is_apart(before, box, usual) if number else bool(_ENDED.search(last))
                length += _join(parts, last, text, is_apart=is_apart)
                starts[-1] = length if number == 0 else starts[-1]
            parts.append(text)
            length += len(text)
            before, last = box, text
    return re.sub(rf"[{DIVIDING}]", "-", "".join(parts)), starts


def _join(parts: list[str], last: str, text: str, *, is_apart: bool) -> int:
    """Put between two lines what belongs there; return by how much the text grew."""
    if _DIVIDED.search(last) and _GOES_ON.match(text):
        parts[-1] = last[:-1] if text[0].islower() else f"{last[:-1]}-"
        return len(parts[-1]) - len(last)
    sign = "\n\n" if is_apart else "\n"
    parts.append(sign)
    return len(sign)


def _is_apart(before: Box, box: Box, usual: float) -> bool:
    down = before.middle - box.middle
    return down < 0 or down > _LEADING * max(usual, 0.9 * box.height)


def _usual_distance(page: Sequence[Box]) -> float:
    downs = [before.middle - box.middle for before, box in itertools.pairwise(page)]
    downs = [down for down in downs if down > 0]
    return median(downs) if downs else 0.0
