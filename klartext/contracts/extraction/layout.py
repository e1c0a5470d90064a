"""The reading order of a page: columns one after the other, the rows of a table across.

All lengths are points; y grows upwards. Invariant: every word of the page is in exactly one line.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Final

_SAME_LINE: Final = 0.45  # of a word's height: so far apart may baselines lie
_APART: Final = 1.3  # of a word's height: a wider gap divides a line into segments
_CELL: Final = 2.5  # of a word's height: a gap this wide is one between the cells of a table
_FEWEST: Final = 4  # lines on each side of a gutter
_NARROWEST: Final = 6.0  # points of a gutter
_FILLED: Final = 0.6  # of a column's width: so long is the middle line of a column of prose
_CROSSING: Final = 0.34  # of the lines: so many may run across both columns
_BINS: Final = 240
_DEEPEST: Final = 3  # gutters within columns


@dataclass(frozen=True, slots=True)
class Box:
    """Some words of a line and where they stand."""

    left: float
    bottom: float
    right: float
    top: float
    text: str

    @property
    def height(self) -> float:
        """How high it is, in points; never nothing."""
        return max(self.top - self.bottom, 0.1)

    @property
    def middle(self) -> float:
        """Where its middle lies, in points from below."""
        return (self.top + self.bottom) / 2


def lines(words: Sequence[Box]) -> list[Box]:
    """Return the lines of a page in reading order."""
    return list(_ordered(_segments(words), _DEEPEST))


def _segments(words: Sequence[Box]) -> list[Box]:
    """Put words together as far as they follow each other closely on a line."""
    found: list[Box] = []
    for row in _rows(words):
        current: list[Box] = []
        for word in row:
            if current and word.left - current[-1].right > _APART * word.height:
                found.append(_joined(current))
                current = []
            current.append(word)
        found.append(_joined(current))
    return found


def _rows(boxes: Sequence[Box]) -> Iterator[list[Box]]:
    """Walk the rows from top to bottom, each from left to right."""
    row: list[Box] = []
    for box in sorted(boxes, key=lambda each: (-each.middle, each.left)):
        if row and row[0].middle - box.middle > _SAME_LINE * max(row[0].height, box.height):
            yield sorted(row, key=lambda each: each.left)
            row = []
        row.append(box)
    if row:
        yield sorted(row, key=lambda each: each.left)


def _joined(boxes: Sequence[Box]) -> Box:
    text = boxes[0].text
    for before, box in itertools.pairwise(boxes):
        gap = box.left - before.right
        text += ("" if gap < 0.08 * box.height else "    " if gap > _CELL * box.height else " ") + box.text
    return Box(
        min(box.left for box in boxes),
        min(box.bottom for box in boxes),
        max(box.right for box in boxes),
        max(box.top for box in boxes),
        text,
    )


def _ordered(segments: Sequence[Box], depth: int) -> Iterator[Box]:
    gutter = _gutter(segments) if depth and len(segments) >= 2 * _FEWEST else None
    if gutter is None:
        yield from (_joined(row) for row in _rows(segments))
        return
    for band in _bands(segments, gutter):
        left = [each for each in band if each.right <= gutter]
        right = [each for each in band if each.left >= gutter]
        if len(left) + len(right) < len(band):
            yield from (_joined(row) for row in _rows(band))
        else:
            yield from _ordered(left, depth - 1)
            yield from _ordered(right, depth - 1)


def _bands(segments: Sequence[Box], gutter: float) -> Iterator[list[Box]]:
    """Walk what stands between the lines that run across the gutter, and those lines, from top to bottom."""
    band: list[Box] = []
    for box in sorted(segments, key=lambda each: -each.middle):
        if box.left < gutter < box.right:
            if band:
                yield band
            yield [box]
            band = []
        else:
            band.append(box)
    if band:
        yield band


def _gutter(segments: Sequence[Box]) -> float | None:
    """Return where two columns of prose part; None when there is one column, or a table."""
    left = min(box.left for box in segments)
    right = max(box.right for box in segments)
    width = right - left
    if width <= 0:
        return None
    covered = _covered(segments, left, width)
    first, last = _BINS // 5, _BINS - _BINS // 5
    least = min(covered[first:last])
    if least > _CROSSING * len(segments):
        return None
    for start, stop in _runs(covered, least, first, last):
        if (stop - start) * width / _BINS >= _NARROWEST:
            place = left + (start + stop) / 2 * width / _BINS
            if _parts_prose(segments, left, place, right):
                return place
    return None


def _covered(segments: Sequence[Box], left: float, width: float) -> list[int]:
    """Count for each bin of the width how many segments lie across it."""
    steps = [0] * (_BINS + 1)
    for box in segments:
        start = int((box.left - left) / width * _BINS)
        stop = min(_BINS, int((box.right - left) / width * _BINS) + 1)
        steps[min(start, _BINS)] += 1
        steps[stop] -= 1
    covered, count = [], 0
    for step in steps[:_BINS]:
        count += step
        covered.append(count)
    return covered


def _runs(covered: Sequence[int], least: int, first: int, last: int) -> list[tuple[int, int]]:
    """Return the runs of bins with hardly anything across them, the widest first."""
    found: list[tuple[int, int]] = []
    start: int | None = None
    for place in range(first, last + 1):
        is_free = place < last and covered[place] <= least + 1
        if is_free and start is None:
            start = place
        elif not is_free and start is not None:
            found.append((start, place))
            start = None
    return sorted(found, key=lambda run: run[0] - run[1])


def _parts_prose(segments: Sequence[Box], left: float, gutter: float, right: float) -> bool:
    """Tell whether lines of text, not the cells of a table, stand on both sides."""
    before = [box for box in segments if box.right <= gutter]
    behind = [box for box in segments if box.left >= gutter]
    across = len(segments) - len(before) - len(behind)
    if min(len(before), len(behind)) < _FEWEST or across > _CROSSING * len(segments):
        return False
    if median(box.right - box.left for box in before) < _FILLED * (gutter - left) * 0.9:
        return False
    if median(box.right - box.left for box in behind) < _FILLED * (right - gutter) * 0.8:
        return False
    shared = min(_top(before), _top(behind)) - max(_bottom(before), _bottom(behind))
    return shared > 0.3 * min(_top(before) - _bottom(before), _top(behind) - _bottom(behind))


def _top(boxes: Sequence[Box]) -> float:
    return max(box.top for box in boxes)


def _bottom(boxes: Sequence[Box]) -> float:
    return min(box.bottom for box in boxes)
