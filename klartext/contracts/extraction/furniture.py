"""Running heads and feet and page numbers: what comes back at the edge of page after page is no part of the contract.

Invariant: only lines at the top or bottom of a page are left out, and only from the outside in.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from typing import Final

from klartext.contracts.extraction.layout import Box

_DIGITS: Final = re.compile(r"\d+")
_NUMBER: Final = re.compile(
    r"[-–—|\[( ]{0,3}(?:(?:page|seite|blatt|s\.|p\.)\s{0,3})?#(?:\s{0,3}(?:of|von|/|-|–)\s{0,3}#)?[-–—|\]) ]{0,3}",
    re.IGNORECASE,
)
_OUTERMOST: Final = 3  # lines on each edge
_EDGE: Final = 0.11  # of the page's height
_SHARE: Final = 0.4  # of the pages on which a running line comes back
_NEAR: Final = 4.0  # points by which its place may differ


def without_furniture(pages: Sequence[Sequence[Box]], heights: Sequence[float]) -> list[list[Box]]:
    """Return the pages' lines without heads, feet and page numbers."""
    counted = Counter(
        key for page, height in zip(pages, heights, strict=True) for key in {*map(_key, _at_edges(page, height))}
    )
    needed = max(2, _SHARE * len(pages))
    return [
        _inner(page, {id(box) for box in _at_edges(page, height) if counted[_key(box)] >= needed or _is_number(box)})
        for page, height in zip(pages, heights, strict=True)
    ]


def _at_edges(page: Sequence[Box], height: float) -> list[Box]:
    ordered = sorted(page, key=lambda box: -box.middle)
    above = [box for box in ordered[:_OUTERMOST] if box.middle > height * (1 - _EDGE)]
    below = [box for box in ordered[-_OUTERMOST:] if box.middle < height * _EDGE]
    return above + [box for box in below if box not in above]


def _key(box: Box) -> tuple[str, int]:
    return _alike(box), round(box.middle / _NEAR)


def _alike(box: Box) -> str:
    return _DIGITS.sub("#", " ".join(box.text.split()))


def _is_number(box: Box) -> bool:
    return _NUMBER.fullmatch(_alike(box)) is not None


def _inner(page: Sequence[Box], furniture: set[int]) -> list[Box]:
    """Leave out furniture from the outside in: what stands within the text stays."""
    by_height = sorted(page, key=lambda box: -box.middle)
    out: set[int] = set()
    for edge in (by_height, by_height[::-1]):
        for box in edge:
            if id(box) not in furniture:
                break
            out.add(id(box))
    return [box for box in page if id(box) not in out]
