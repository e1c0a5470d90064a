"""Finished pages become a PDF: the only module that draws with the PDF library.

Equal pages give equal bytes. Every font is embedded, cut down to the characters that are used.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from fpdf import FPDF
from fpdf.fonts import TTFFont

from klartext.i18n import _
from klartext.plan import fonts, lines, script
from klartext.plan.canvas import HEIGHT, LEFT, RIGHT, WIDTH
from klartext.plan.ink import GREY, PALE, Ink, Outline, Shape, Stroke, Style

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import datetime

    from klartext.plan.ink import Colour, Mark, Page, Steps

HEAD_LINE, FOOT_LINE = 56.0, 788.0
ROOM_AT_RIGHT = 110
RUNNING = Style(size=8.5, leading=12, colour=GREY)


@dataclass(frozen=True)
class Imprint:
    """What is said about the whole document, and at the top and the bottom of every page."""

    title: str
    language: str
    written: datetime
    head: tuple[str, str]
    foot: str


def print_pages(pages: Sequence[Page], imprint: Imprint) -> bytes:
    """Draw the pages and return the PDF."""
    paper = Paper(imprint)
    for number, page in enumerate(pages, start=1):
        paper.add_page()
        paper.draw_frame(imprint, _("Page {page} of {pages}").format(page=number, pages=len(pages)))
        for title, level, y in page.headings:
            paper.set_xy(LEFT, y)
            paper.start_section(title, level)
        for _element, mark, top in page.in_reading_order():
            paper.draw(mark, top)
    return paper.bound()


class Paper(FPDF):
    """A PDF of A4 pages, measured in points."""

    def __init__(self, imprint: Imprint) -> None:
        super().__init__(unit="pt", format=(WIDTH, HEIGHT))
        self.set_auto_page_break(auto=False)
        self.set_margin(0)
        self.set_title(imprint.title)
        self.set_lang(imprint.language)
        self.set_creator("Klartext")
        self.set_creation_date(imprint.written)

    def draw(self, mark: Mark, top: float) -> None:
        """Draw a mark of a strip that begins at this height."""
        if isinstance(mark, Ink):
            self._write(mark, mark.x, top + mark.y)
        elif isinstance(mark, Stroke):
            self._stroke(mark.colour, mark.width)
            self.line(mark.x, top + mark.y, mark.to_x, top + mark.to_y)
        elif isinstance(mark, Outline):
            self._trace(mark, mark.x, top + mark.y)
        else:
            self._shape(mark, mark.x, top + mark.y)

    def draw_frame(self, imprint: Imprint, number: str) -> None:
        """Write the head and the foot of a page."""
        left, right = imprint.head
        for text, y, to_right in (
            (left, HEAD_LINE - 6, False), (right, HEAD_LINE - 6, True),
            (imprint.foot, FOOT_LINE + 14, False), (number, FOOT_LINE + 14, True),
        ):  # fmt: skip
            self._write_running(text, y, to_right=to_right)
        for y in (HEAD_LINE, FOOT_LINE):
            self.draw(Stroke(LEFT, y, RIGHT, y, PALE, 0.6), 0)

    def bound(self) -> bytes:
        """Return the document's bytes."""
        for font in self.fonts.values():
            if isinstance(font, TTFFont):
                _tell_characters(font)
        return bytes(self.output())

    def _write_running(self, text: str, y: float, *, to_right: bool) -> None:
        for line, _from_right in lines.broken([(text, RUNNING)], RIGHT - LEFT - ROOM_AT_RIGHT)[:1]:
            shift = RIGHT - sum(lines.measured(part, style) for part, style in line) if to_right else LEFT
            for ink in lines.inks(line, RIGHT - LEFT, from_right=False):
                self._write(ink, shift + ink.x, y)

    def _write(self, ink: Ink, x: float, baseline: float) -> None:
        if ink.font not in self.fonts:
            self.add_font(ink.font, "", fonts.file_of(ink.font))
        self.set_font(ink.font, "", ink.size)
        self.set_text_color(*ink.colour)
        if ink.turn:
            with self.rotation(-ink.turn, x, baseline):
                self.text(x, baseline, ink.text)
        else:
            self.text(x, baseline, ink.text)

    def _trace(self, outline: Outline, x: float, y: float) -> None:
        opacity = {"fill_opacity": outline.opacity, "stroke_opacity": outline.opacity} if outline.opacity < 1 else {}
        with self.local_context(**opacity):
            if outline.clip:
                self._out(f"{_path(outline.clip, x, y)} W n")
            red, green, blue = (f"{part / 255:.3f}" for part in outline.colour)
            if outline.filled:
                self._out(f"{red} {green} {blue} rg {_path(outline.steps, x, y)} f")
            else:
                dash = " ".join(f"{length:.2f}" for length in outline.dash)
                pen = f"{outline.width:.2f} w {_CAPS[outline.cap]} J [{dash}] 0 d"
                self._out(f"{red} {green} {blue} RG {pen} {_path(outline.steps, x, y)} S")

    def _stroke(self, colour: Colour, width: float) -> None:
        self.set_draw_color(*colour)
        self.set_line_width(width)

    def _shape(self, shape: Shape, x: float, y: float) -> None:
        self._stroke(shape.colour, shape.size * 0.1)
        self.set_fill_color(*shape.colour)
        at = [
            [(x + across * shape.size, y + down * shape.size) for across, down in path]
            for path in _PATHS.get(shape.form, ())
        ]
        if "box" in shape.form:
            self.rect(x, y, shape.size, shape.size)
        if shape.form == "circle":
            self.ellipse(x, y, shape.size, shape.size)
        elif shape.form == "dot":
            self.ellipse(x + shape.size * 0.3, y + shape.size * 0.3, shape.size * 0.4, shape.size * 0.4, style="F")
        for path in at:
            self.polyline(
                path, style="F" if shape.form == "triangle" else "D", polygon=shape.form in {"triangle", "diamond"}
            )


# Drawn with straight lines in a square of side 1.
_PATHS = {
    "tick": [[(0.08, 0.55), (0.38, 0.88), (0.95, 0.1)]],
    "ticked box": [[(0.2, 0.52), (0.42, 0.76), (0.82, 0.22)]],
    "diamond": [[(0.5, 0.0), (1.0, 0.5), (0.5, 1.0), (0.0, 0.5)]],
    "triangle": [[(0.5, 0.0), (1.0, 0.95), (0.0, 0.95)]],
    "dash": [[(0.05, 0.5), (0.95, 0.5)]],
}


_VERBS = {"move": "m", "line": "l", "curve": "c", "close": "h"}
_CAPS = {"butt": 0, "round": 1, "square": 2}


def _path(steps: Steps, x: float, y: float) -> str:
    """Return the steps from this place in the language of PDF, which counts from the bottom of the page."""
    return " ".join(
        " ".join([*(f"{x + across:.2f} {HEIGHT - y - down:.2f}" for across, down in points), _VERBS[verb]])
        for verb, points in steps
    )


def _tell_characters(font: TTFFont) -> None:
    """Map glyphs back to the letters they stand for, and the empty glyph to none, for search and copying."""
    for glyph, code in font.subset.items():
        if glyph is None:
            continue
        if code == 0:
            glyph.unicode = ()
        elif isinstance(glyph.unicode, tuple):
            glyph.unicode = tuple(ord(letter) for sign in glyph.unicode for letter in script.letters(chr(sign)))
