"""How far marks reach."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from klartext.plan import glyphs
from klartext.plan.ink import Ink

if TYPE_CHECKING:
    from collections.abc import Iterable

    from klartext.plan.ink import Outline, Steps

# Left, top, right and bottom.
Box = tuple[float, float, float, float]


def extent(marks: Iterable[Ink | Outline], least: Box) -> Box:
    """Return the box around everything that is seen of the marks, and around the least box."""
    boxes = [least, *(_box(mark) for mark in marks)]
    lefts, tops, rights, bottoms = zip(*boxes, strict=True)
    return min(lefts), min(tops), max(rights), max(bottoms)


def box_of(steps: Steps) -> Box:
    """Return the box around the points of an outline; a curve stays inside it."""
    across, down = zip(*(point for _verb, points in steps for point in points), strict=True)
    return min(across), min(down), max(across), max(down)


def _box(mark: Ink | Outline) -> Box:
    if isinstance(mark, Ink):
        return _text_box(mark)
    left, top, right, bottom = box_of(mark.steps)
    pen = 0 if mark.filled else mark.width / 2
    box = left - pen, top - pen, right + pen, bottom + pen
    if mark.clip:
        window = box_of(mark.clip)
        box = max(box[0], window[0]), max(box[1], window[1]), min(box[2], window[2]), min(box[3], window[3])
    return mark.x + box[0], mark.y + box[1], mark.x + box[2], mark.y + box[3]


def _text_box(ink: Ink) -> Box:
    width = sum(map(glyphs.widths(ink.font).__getitem__, ink.text)) * ink.size / 1000
    cos, sin = math.cos(math.radians(ink.turn)), math.sin(math.radians(ink.turn))
    corners = [(x * cos - y * sin, x * sin + y * cos) for x in (0, width) for y in (-0.75 * ink.size, 0.22 * ink.size)]
    across, down = zip(*corners, strict=True)
    return ink.x + min(across), ink.y + min(down), ink.x + max(across), ink.y + max(down)
