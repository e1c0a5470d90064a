"""What lies on a page: text, lines and small shapes at fixed places, each belonging to an element of the document.

Lengths are points; places are counted from the top left corner.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal

from klartext.plan import fonts

Colour = tuple[int, int, int]
TEAL: Colour = (0x1F, 0x5C, 0x63)
DARK: Colour = (0x1D, 0x25, 0x26)
GREY: Colour = (0x55, 0x55, 0x55)
PALE: Colour = (0xB9, 0xCD, 0xCF)

Form = Literal["box", "ticked box", "tick", "diamond", "triangle", "circle", "dash", "dot"]
Cap = Literal["butt", "round", "square"]
# To move to a point, to draw a line to one, a curve over two to a third, or back to where the line began.
Steps = tuple[tuple[Literal["move", "line", "curve", "close"], tuple[tuple[float, float], ...]], ...]


@dataclass(frozen=True)
class Style:
    """How a piece of text looks; `leading` is the height of its line."""

    font: str = fonts.REGULAR
    size: float = 10.5
    leading: float = 15
    colour: Colour = DARK

    @property
    def ascent(self) -> float:
        """The baseline's distance from the top of the line."""
        return self.leading * 0.74


BODY = Style()
STRONG = Style(fonts.BOLD)
QUIET = Style(fonts.ITALIC, colour=GREY)
LABEL = Style(size=9, leading=15, colour=GREY)
SMALL = Style(size=9, leading=12.5)
SMALL_STRONG = Style(fonts.BOLD, 9, 12.5)
SMALL_LABEL = Style(size=9, leading=12.5, colour=GREY)
SMALL_HEAD = Style(fonts.BOLD, 9, 12.5, TEAL)
TITLE = Style(fonts.BOLD, 25, 32, TEAL)
SUBTITLE = Style(size=15, leading=21)
HEADINGS = {2: Style(fonts.BOLD, 14.5, 20, TEAL), 3: Style(fonts.BOLD, 11, 16, TEAL), 4: STRONG}


@dataclass(frozen=True, eq=False)
class Element:
    """A place in the document's structure, named as tagged PDF names it: H2, P, L, LI, Lbl, LBody, Table, TR, Figure.

    `alternative` is the text for those who can't see a figure.
    """

    role: str
    parent: Element | None = None
    alternative: str = ""


@dataclass(frozen=True)
class Ink:
    """A piece of text on its baseline. `meant` is the text in reading order where the signs stand in another.

    `turn` is how far the baseline is turned clockwise about its beginning, in degrees.
    """

    x: float
    y: float
    text: str
    font: str
    size: float
    colour: Colour
    meant: str = ""
    turn: float = 0


@dataclass(frozen=True)
class Stroke:
    """A straight line."""

    x: float
    y: float
    to_x: float
    to_y: float
    colour: Colour = TEAL
    width: float = 0.6


@dataclass(frozen=True)
class Shape:
    """A small sign in a square box; its top left corner is given."""

    form: Form
    x: float
    y: float
    size: float
    colour: Colour = DARK


@dataclass(frozen=True)
class Outline:
    """Straight lines and curves, filled, or drawn along with a pen. Their points are counted from the given place.

    `dash` is the lengths of strokes and gaps in turn; `clip`, if given, bounds what is seen, in the same points.
    """

    x: float
    y: float
    steps: Steps
    colour: Colour
    filled: bool = False
    width: float = 0.6
    cap: Cap = "butt"
    dash: tuple[float, ...] = ()
    opacity: float = 1
    clip: Steps = ()


Mark = Ink | Stroke | Shape | Outline


@dataclass(frozen=True)
class Drawing:
    """A picture in a box of its own, from whose top left corner its marks are counted."""

    width: float
    height: float
    marks: tuple[Ink | Outline, ...]


@dataclass(frozen=True)
class Strip:
    """A band across the page that is never cut; its marks are counted from the page's left edge and the band's top."""

    height: float
    marks: tuple[tuple[Element | None, Mark], ...] = ()


@dataclass
class Page:
    """The marks of a page, each with its element and the height it is counted from, and its headings."""

    marks: list[tuple[Element | None, Mark, float]] = field(default_factory=list)
    headings: list[tuple[str, int, float]] = field(default_factory=list)

    def in_reading_order(self) -> list[tuple[Element | None, Mark, float]]:
        """Return what belongs to no element first, then element by element: a cell is read before its neighbour."""
        places: dict[Element | None, int] = {None: 0}
        for element, _mark, _top in self.marks:
            places.setdefault(element, len(places))
        return sorted(self.marks, key=lambda mark: places[mark[0]])
