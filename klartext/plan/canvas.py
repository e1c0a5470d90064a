"""The paper's layout: blocks become strips, strips fill pages. Only this class knows where a page ends.

A heading stays with what follows it, a paragraph leaves no line of its own behind, a table repeats its head. Each mark
remembers the element that it belongs to, so that a tagged PDF can be written from the same pages.
"""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass, replace
from itertools import zip_longest
from typing import TYPE_CHECKING

from klartext.plan import lines
from klartext.plan.ink import DARK, HEADINGS, LABEL, PALE, SUBTITLE, TEAL, TITLE, Element, Page, Shape, Strip, Stroke

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from klartext.plan.ink import Drawing, Form, Mark, Style
    from klartext.plan.lines import Span

WIDTH, HEIGHT = 595.28, 841.89
LEFT, RIGHT, TOP, BOTTOM = 62.0, 533.28, 78.0, 772.0
TEXT_WIDTH = RIGHT - LEFT
# A row of at most this many lines is not cut; of a longer one at least two lines stay together.
WHOLE_ROW = 6
# Room for the line along the left of a block.
BAR = 14
LABEL_WIDTH = 150.0


@dataclass(frozen=True)
class Column:
    """A column of a table: its left edge and width inside the text, and its heading."""

    x: float
    width: float
    title: str = ""


@dataclass(frozen=True)
class Cell:
    """What stands in a table's cell; the sign stands before its first line, the text beside it."""

    spans: tuple[Span, ...]
    sign: Form | None = None


@dataclass(frozen=True)
class Row:
    """A row of a table. `name` is repeated where the row is cut; `below` takes the whole width under the cells."""

    cells: tuple[Cell, ...]
    name: str = "…"
    below: tuple[Span, ...] = ()


class Canvas:
    """Takes the document block by block and keeps the finished pages."""

    def __init__(self) -> None:
        self.pages = [Page()]
        self._y = TOP
        self._held: list[tuple[Strip, tuple[str, int] | None]] = []
        self._repeated: tuple[Strip, ...] = ()
        self._element: Element | None = None
        self._bar = False

    def heading(self, level: int, text: str, *, outline: str = "", above: float = 0) -> None:
        """Write a heading that stays with what follows; `outline` is its name in the outline, when it has one."""
        self.space(above)
        with self._tagged(f"H{level}"):
            strips = self._strips([(text, HEADINGS[level])], TEXT_WIDTH)
        self._hold(strips, (outline, level - 2) if outline else None)

    def title(self, title: str, name: str, day: str) -> None:
        """Write the document's title, its second line if there is one, and its day."""
        with self._tagged("H1"):
            self._flow(self._strips([(title, TITLE)], TEXT_WIDTH))
        for text, style in ((name, SUBTITLE), (day, LABEL)):
            if text:
                self.paragraph((text, style))
        self.space(14)

    def paragraph(self, *spans: Span, indent: float = 0, keep: bool = False) -> None:
        """Write a paragraph; one that is kept stays with what follows."""
        with self._tagged("P"):
            strips = self._strips(spans, TEXT_WIDTH - indent, indent)
        if keep:
            self._hold(strips)
        else:
            self._flow(strips)

    def item(self, sign: Form, *spans: Span, indent: float = 0) -> None:
        """Write an item of a list behind a drawn sign."""
        with self._tagged("LI"):
            with self._tagged("LBody"):
                strips = self._strips(spans, TEXT_WIDTH - indent - 14, indent + 14)
            with self._tagged("Lbl"):
                strips[0] = self._signed(strips[0], sign, indent, spans[0][1])
        self._flow(strips)

    def labelled(self, label: Span, *spans: Span, keep: bool = False) -> None:
        """Write a label and, beside it, its text; what is kept stays with what follows."""
        with self._tagged("LI"):
            with self._tagged("Lbl"):
                left = self._strips([label], LABEL_WIDTH - 12)
            with self._tagged("LBody"):
                right = self._strips(spans, TEXT_WIDTH - LABEL_WIDTH, LABEL_WIDTH)
        if keep:
            self._hold(_beside([left, right]))
        else:
            self._flow(_beside([left, right]))

    def table(self, columns: Sequence[Column], rows: Sequence[Row], head: Style) -> None:
        """Write a table; its head stands on every page."""
        with self._tagged("Table"):
            with self._tagged("TR"):
                top = (
                    *self._row(columns, [Cell(((column.title, head),)) for column in columns], "TH"),
                    _rule(TEAL, 0.9),
                )
            self._hold(top)
            for row in rows:
                with self._tagged("TR"):
                    body = self._row(columns, row.cells, "TD")
                    if row.below:
                        body += self._row([Column(0, TEXT_WIDTH)], [Cell(row.below)], "TD")
                    again = self._strips([(row.name, replace(head, colour=DARK))], TEXT_WIDTH)
                self._flow_row([*body, _rule(TEAL, 0.6) if row is rows[-1] else _rule(PALE, 0.6)], (*top, *again))
                self._repeated = top
            self._repeated = ()

    def drawing(self, drawing: Drawing, *below: Span) -> None:
        """Place a drawing and what it tells below, which is also its text alternative; neither is cut."""
        figure = Element("Figure", self._element, "".join(text for text, _style in below))
        marks = ((figure, replace(mark, x=mark.x + LEFT)) for mark in drawing.marks)
        with self._tagged("P"):
            told = self._strips(below, TEXT_WIDTH)
        self._put([Strip(drawing.height + 5, tuple(marks)), *told])

    def space(self, height: float) -> None:
        """Leave room; at the top of a page there is enough."""
        if height and (self._held or self._y > TOP):
            self._hold([Strip(height, self._side(height))])

    def rule(self) -> None:
        """Draw a quiet line across the page."""
        self._hold([_rule(PALE, 0.6)])

    @contextmanager
    def barred(self) -> Iterator[None]:
        """Draw a line along the left of everything inside the block."""
        self._bar = True
        yield
        self._bar = False

    @contextmanager
    def items(self) -> Iterator[None]:
        """Hold the items of a list together in the structure."""
        with self._tagged("L"):
            yield

    def finish(self) -> list[Page]:
        """Return the pages, with everything on them."""
        self._put([])
        return self.pages

    @contextmanager
    def _tagged(self, role: str) -> Iterator[None]:
        outer = self._element
        self._element = Element(role, outer)
        yield
        self._element = outer

    def _strips(self, spans: Sequence[Span], width: float, indent: float = 0) -> list[Strip]:
        """Set text into lines of this width."""
        bar = BAR if self._bar else 0
        strips = []
        for line, from_right in lines.broken(spans, width - bar):
            height = max(style.leading for _text, style in line)
            inks = lines.inks(line, width - bar, from_right=from_right, x=LEFT + indent + bar)
            strips.append(Strip(height, (*self._side(height), *((self._element, ink) for ink in inks if ink.text))))
        return strips

    def _side(self, height: float) -> tuple[tuple[Element | None, Mark], ...]:
        return ((None, Stroke(LEFT + 1, 0, LEFT + 1, height, TEAL, 2.2)),) if self._bar else ()

    def _signed(self, strip: Strip, sign: Form, indent: float, style: Style) -> Strip:
        side = style.size * (0.85 if "box" in sign else 0.8)
        top = style.ascent - style.size * 0.345 - side / 2
        shape = Shape(sign, LEFT + indent + (BAR if self._bar else 0), top, side)
        return Strip(strip.height, ((self._element, shape), *strip.marks))

    def _row(self, columns: Sequence[Column], cells: Sequence[Cell], role: str) -> list[Strip]:
        sides = []
        for column, cell in zip(columns, cells, strict=True):
            with self._tagged(role):
                sign = 14 if cell.sign else 0
                strips = self._strips(cell.spans, column.width - sign, column.x + sign)
                if cell.sign:
                    strips[0] = self._signed(strips[0], cell.sign, column.x, cell.spans[0][1])
            sides.append(strips)
        return _padded(_beside(sides))

    def _flow(self, strips: list[Strip]) -> None:
        """Place the lines of a paragraph; two of them stay together at either end."""
        if len(strips) <= 3:
            self._put(strips)
            return
        self._put(strips[:2])
        for strip in strips[2:-2]:
            self._put([strip])
        self._put(strips[-2:])

    def _flow_row(self, strips: list[Strip], repeated: tuple[Strip, ...]) -> None:
        if len(strips) <= WHOLE_ROW + 1:
            self._put(strips)
            return
        self._put(strips[:3])
        self._repeated = repeated
        for strip in strips[3:-3]:
            self._put([strip])
        self._put(strips[-3:])

    def _hold(self, strips: Sequence[Strip], entry: tuple[str, int] | None = None) -> None:
        """Keep strips back until it is known what follows them."""
        if sum(strip.height for strip, _entry in self._held) > (BOTTOM - TOP) / 3:
            self._put([])
        self._held += [(strip, entry if index == 0 else None) for index, strip in enumerate(strips)]

    def _put(self, strips: Sequence[Strip]) -> None:
        """Place strips together with what was held back for them."""
        held, self._held = self._held, []
        if self._y + sum(strip.height for strip, _entry in held) + sum(strip.height for strip in strips) > BOTTOM:
            self._turn()
            while held and not held[0][0].marks:
                held.pop(0)
        for strip, entry in held:
            if entry:
                self.pages[-1].headings.append((*entry, self._y))
            self._draw(strip)
        for strip in strips:
            self._draw(strip)

    def _turn(self) -> None:
        self.pages.append(Page())
        self._y = TOP
        for strip in self._repeated:
            self._draw(Strip(strip.height, tuple((None, mark) for _element, mark in strip.marks)))

    def _draw(self, strip: Strip) -> None:
        if self._y + strip.height > BOTTOM + 0.01:
            self._turn()
        page = self.pages[-1]
        page.marks += [(element, mark, self._y) for element, mark in strip.marks]
        self._y += strip.height


def _beside(columns: Sequence[Sequence[Strip]]) -> list[Strip]:
    """Lay columns of strips side by side, line by line."""
    return [
        Strip(max(strip.height for strip in band), tuple(mark for strip in band for mark in strip.marks))
        for band in zip_longest(*columns, fillvalue=Strip(0))
    ]


def _padded(strips: list[Strip]) -> list[Strip]:
    first, last = strips[0], strips[-1]
    lowered = Strip(first.height + 4, tuple((element, _moved(mark, 4)) for element, mark in first.marks))
    if len(strips) == 1:
        return [Strip(lowered.height + 4, lowered.marks)]
    return [lowered, *strips[1:-1], Strip(last.height + 4, last.marks)]


def _moved(mark: Mark, down: float) -> Mark:
    if isinstance(mark, Stroke):
        return replace(mark, y=mark.y + down, to_y=mark.to_y + down)
    return replace(mark, y=mark.y + down)


def _rule(colour: tuple[int, int, int], width: float) -> Strip:
    return Strip(width, ((None, Stroke(LEFT, width / 2, RIGHT, width / 2, colour, width)),))
