"""A drawing in the SVG that Vega writes becomes marks: outlines, and text in the plan's own fonts.

What Vega may write and this does not know is an error, so that nothing is left out silently.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from xml.etree import ElementTree as ET

from fontTools.misc.transform import Transform  # type: ignore[import-untyped]
from fontTools.pens.recordingPen import RecordingPen  # type: ignore[import-untyped]
from fontTools.pens.transformPen import TransformPen  # type: ignore[import-untyped]
from fontTools.svgLib.path import parse_path  # type: ignore[import-untyped]

from klartext.plan import fonts, lines
from klartext.plan.extent import extent
from klartext.plan.ink import Drawing, Ink, Outline, Steps, Style
from klartext.plan.paint import WHITE, bands, between, colour_of

# A pixel's length in points, as CSS defines it.
PIXEL = 0.75
_NAMESPACE = "{http://www.w3.org/2000/svg}"
_LINK = re.compile(r"url\(#(.+)\)")
_MOVEMENT = re.compile(r"(\w+)\(([^)]*)\)")
_STEPS = {"moveTo": "move", "lineTo": "line", "curveTo": "curve", "closePath": "close"}
_FONTS = {
    (False, False): fonts.REGULAR, (True, False): fonts.BOLD,
    (False, True): fonts.ITALIC, (True, True): fonts.BOLD_ITALIC,
}  # fmt: skip
_OWN = frozenset({"opacity", "transform", "clip-path", "d", "x", "y"})


@dataclass(frozen=True)
class _State:
    """What an element has from those around it."""

    place: Transform
    looks: Mapping[str, str] = field(default_factory=dict)
    opacity: float = 1
    clip: Steps = ()


def read(svg: str, room: tuple[float, float], text: Callable[[str], str]) -> Drawing:
    """Return the drawing, in points; made smaller where it is wider or higher than the room.

    `text` gives what is drawn for a text in it. Vega lets labels and legends stick out of the size that it states, so
    they are measured.
    """
    root = ET.fromstring(svg)  # noqa: S314 - written by our own engine, which escapes what people wrote
    reader = _Reader(root, text)
    marks = tuple(reader.marks(root, _State(Transform())))
    left, top, right, bottom = extent(marks, (0, 0, float(root.attrib["width"]), float(root.attrib["height"])))
    scale = min(PIXEL, room[0] / (right - left), room[1] / (bottom - top))
    marks = tuple(reader.marks(root, _State(Transform().scale(scale).translate(-left, -top))))
    return Drawing((right - left) * scale, (bottom - top) * scale, marks)


class _Reader:
    def __init__(self, root: ET.Element, text: Callable[[str], str]) -> None:
        self._named = {element.attrib["id"]: element for element in root.iter() if "id" in element.attrib}
        self._text = text

    def marks(self, element: ET.Element, around: _State) -> Iterator[Ink | Outline]:
        """Walk the marks of an element and of what it holds."""
        state = self._inside(element, around)
        if not state.opacity or element.get("display") == "none":
            return
        match element.tag.removeprefix(_NAMESPACE):
            case "svg" | "g" | "a":
                for each in element:
                    yield from self.marks(each, state)
            case "path" | "rect" | "line":
                yield from self._outlines(_path(element), state)
            case "text":
                yield from self._inks(element, state)
            case "defs":
                pass
            case unknown:
                raise ValueError(f"unknown in a drawing: {unknown}")

    def _inside(self, element: ET.Element, around: _State) -> _State:
        place = around.place.transform(_movement(element.get("transform", "")))
        clip = self._linked(element.get("clip-path", ""))
        return _State(
            place,
            {**around.looks, **{name: value for name, value in element.items() if name not in _OWN}},
            around.opacity * float(element.get("opacity", "1")),
            _steps("".join(map(_path, clip)), place) if clip is not None else around.clip,
        )

    def _linked(self, value: str) -> ET.Element | None:
        found = _LINK.fullmatch(value)
        return self._named[found[1]] if found else None

    def _outlines(self, path: str, state: _State) -> Iterator[Outline]:
        looks, steps = state.looks, _steps(path, state.place)
        if not steps:
            return
        opacity = state.opacity * float(looks.get("fill-opacity", "1"))
        gradient = self._linked(looks.get("fill", "black"))
        if gradient is not None:
            yield from bands(steps, gradient, opacity)
        elif (colour := colour_of(looks.get("fill", "black"))) and opacity:
            yield Outline(0, 0, steps, colour, filled=True, opacity=opacity, clip=state.clip)
        opacity = state.opacity * float(looks.get("stroke-opacity", "1"))
        scale = _scale(state.place)
        width = float(looks.get("stroke-width", "1")) * scale
        if (colour := colour_of(looks.get("stroke", "none"))) and opacity and width:
            yield Outline(
                0, 0, steps, colour, width=width, opacity=opacity, clip=state.clip,
                cap=looks.get("stroke-linecap", "butt"),  # type: ignore[arg-type]
                dash=tuple(length * scale for length in _numbers(looks.get("stroke-dasharray", ""))),
            )  # fmt: skip

    def _inks(self, element: ET.Element, state: _State) -> Iterator[Ink]:
        y = float(element.get("y", "0"))
        for part in element if len(element) else (element,):
            y += float(part.get("dy", "0")) if part is not element else 0
            place = state.place.translate(float(part.get("x", "0")), y)
            text = " ".join(re.split(r"[ \n]+", self._text(part.text or ""))).strip(" ")
            if text:
                yield from _set(text, place, state)


def _set(text: str, place: Transform, state: _State) -> Iterator[Ink]:
    """Set one line of text; the place is that of its beginning, middle or end."""
    looks = state.looks
    colour = colour_of(looks.get("fill", "black"))
    if colour is None:
        return
    bold = looks.get("font-weight", "normal") in {"bold", "600", "700", "800", "900"}
    size = float(looks["font-size"].removesuffix("px")) * _scale(place)
    faded = between(WHITE, colour, state.opacity * float(looks.get("fill-opacity", "1")))
    style = Style(_FONTS[bold, looks.get("font-style") == "italic"], size, size * 1.4, faded)
    ((line, from_right),) = lines.broken([(text, style)], math.inf)
    width = sum(lines.measured(part, each) for part, each in line)
    back = {"start": 0.0, "middle": width / 2, "end": width}[looks.get("text-anchor", "start")]
    turn = math.atan2(place.xy, place.xx)
    x, y = place.transformPoint((0, 0))
    for ink in lines.inks(line, width, from_right=from_right):
        along = ink.x - back
        yield Ink(
            x + along * math.cos(turn), y + along * math.sin(turn), ink.text, ink.font, ink.size, ink.colour, ink.meant,
            round(math.degrees(turn), 3),
        )  # fmt: skip


def _path(element: ET.Element) -> str:
    """Return an element's path in the language of SVG; a number that is not there is 0."""
    x, y, width, height, x1, y1, x2, y2 = (
        element.get(name, "0") for name in ("x", "y", "width", "height", "x1", "y1", "x2", "y2")
    )
    match element.tag.removeprefix(_NAMESPACE):
        case "rect":
            return f"M{x},{y}h{width}v{height}h-{width}Z"
        case "line":
            return f"M{x1},{y1}L{x2},{y2}"
    return element.get("d", "")


def _steps(path: str, place: Transform) -> Steps:
    pen = RecordingPen()
    parse_path(path, TransformPen(pen, place))
    return tuple((_STEPS[verb], points) for verb, points in pen.value if verb != "endPath")  # type: ignore[misc]


def _movement(text: str) -> Transform:
    """Return what an element's transform says, such as "translate(3,4) rotate(-90)"."""
    place = Transform()
    for verb, numbers in _MOVEMENT.findall(text):
        values = _numbers(numbers)
        match verb:
            case "translate":
                place = place.translate(*values)
            case "rotate":
                place = place.rotate(math.radians(values[0]))
            case "scale":
                place = place.scale(*values)
            case _:
                raise ValueError(f"unknown in a drawing: {verb}")
    return place


def _scale(place: Transform) -> float:
    return math.hypot(place.xx, place.xy)


def _numbers(text: str) -> list[float]:
    return [float(number) for number in re.split(r"[ ,]+", text) if number]
