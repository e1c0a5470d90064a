"""Colours as SVG writes them, and those that change from one place to another."""

from __future__ import annotations

import re
from itertools import pairwise
from typing import TYPE_CHECKING

from klartext.plan.extent import box_of
from klartext.plan.ink import Outline

if TYPE_CHECKING:
    from collections.abc import Iterator
    from xml.etree.ElementTree import Element

    from klartext.plan.ink import Colour, Steps

WHITE: Colour = (255, 255, 255)
_NAMED = {"white": "#ffffff", "black": "#000000"}
# A colour that changes is drawn as so many bands.
BANDS = 32


def colour_of(text: str) -> Colour | None:
    """Return a colour from "#1f5c63", "#abc", "rgb(1, 2, 3)", "white" or "black"; None for no colour.

    Raises ValueError for any other name.
    """
    if text in {"none", "transparent"}:
        return None
    if text.startswith("rgb("):
        red, green, blue = (round(float(part)) for part in re.findall(r"[\d.]+", text))
        return red, green, blue
    code = _NAMED.get(text, text).removeprefix("#")
    code = "".join(digit * 2 for digit in code) if len(code) == 3 else code
    return int(code[:2], 16), int(code[2:4], 16), int(code[4:], 16)


def between(one: Colour, other: Colour, share: float) -> Colour:
    """Return the colour that lies at this share of the way from one to the other."""
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def bands(steps: Steps, gradient: Element, opacity: float) -> Iterator[Outline]:
    """Fill a shape with bands of colour, along its width or height; each reaches under those that follow."""
    stops = [(float(stop.attrib["offset"]), colour_of(stop.attrib["stop-color"]) or WHITE) for stop in gradient]
    x1, y1, x2, y2 = (float(gradient.get(name, "0")) for name in ("x1", "y1", "x2", "y2"))
    left, top, right, bottom = box_of(steps)
    for band in range(BANDS):
        rest = 1 - band / BANDS
        if abs(y2 - y1) > abs(x2 - x1):
            box = (left, top, right, top + (bottom - top) * rest), (left, bottom - (bottom - top) * rest, right, bottom)
            begins = y2 > y1
        else:
            box = (left, top, left + (right - left) * rest, bottom), (right - (right - left) * rest, top, right, bottom)
            begins = x2 > x1
        colour = _stop_at((band + 0.5) / BANDS, stops)
        yield Outline(0, 0, _rectangle(*box[begins]), colour, filled=True, opacity=opacity, clip=steps)


def _stop_at(share: float, stops: list[tuple[float, Colour]]) -> Colour:
    for (start, one), (end, other) in pairwise(stops):
        if start <= share <= end:
            return between(one, other, (share - start) / (end - start))
    return stops[0][1] if share < stops[0][0] else stops[-1][1]


def _rectangle(left: float, top: float, right: float, bottom: float) -> Steps:
    return (
        ("move", ((left, top),)), ("line", ((right, top),)), ("line", ((right, bottom),)), ("line", ((left, bottom),)),
        ("close", ()),
    )  # fmt: skip
