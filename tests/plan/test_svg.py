"""SVG as Vega writes it."""

from __future__ import annotations

import pytest

from klartext.plan import fonts, svg
from klartext.plan.ink import Drawing, Ink, Outline


@pytest.fixture(autouse=True)
def _points(monkeypatch: pytest.MonkeyPatch) -> None:
    """Count in points."""
    monkeypatch.setattr(svg, "PIXEL", 1)


def drawing(content: str, size: str = 'width="100" height="50"', room: float = 400) -> Drawing:
    whole = f'<svg xmlns="http://www.w3.org/2000/svg" {size}><g fill="none">{content}</g></svg>'
    return svg.read(whole, (room, room), str.upper)


def outlines(content: str) -> list[Outline]:
    return [mark for mark in drawing(content).marks if isinstance(mark, Outline)]


def inks(content: str) -> list[Ink]:
    return [mark for mark in drawing(content).marks if isinstance(mark, Ink)]


def test_a_line_may_begin_at_nothing() -> None:
    (line,) = outlines('<line transform="translate(18,40)" x2="0" y2="-30" stroke="#ddd" stroke-dasharray="4,2"/>')
    assert line.steps == (("move", ((18, 40),)), ("line", ((18, 10),)))
    assert (line.colour, line.width, line.dash, line.filled) == ((0xDD, 0xDD, 0xDD), 1, (4, 2), False)


@pytest.mark.parametrize(
    "content",
    [
        '<path d="" stroke="black"/>',
        '<path d="M0,0h9v9Z"/>',
        '<path d="M0,0h9v9Z" fill="black" opacity="0"/>',
        '<path d="M0,0h9v9Z" fill="black" fill-opacity="0"/>',
        '<path d="M0,0h9v9Z" stroke="black" stroke-width="0"/>',
        '<path d="M0,0h9v9Z" stroke="black" display="none"/>',
        '<text fill="black" opacity="0" font-size="9px">weg</text>',
        '<text fill="black" font-size="9px"> </text>',
        '<text fill="none" font-size="9px">weg</text>',
        '<defs><path d="M0,0h9v9Z" fill="black"/></defs>',
    ],
)
def test_what_cannot_be_seen_is_left_out(content: str) -> None:
    assert drawing(content).marks == ()


def test_a_shape_is_filled_before_it_is_drawn_along() -> None:
    fill, line = outlines(
        '<g opacity="0.5"><path d="M0,0h9v9Z" fill="#123" stroke="#456" stroke-width="2" fill-opacity="0.4"/></g>'
    )
    assert (fill.filled, fill.opacity, fill.colour) == (True, 0.2, (0x11, 0x22, 0x33))
    assert (line.filled, line.opacity, line.width) == (False, 0.5, 2)


def test_circles_become_curves() -> None:
    (circle,) = outlines('<path d="M3,0A3,3,0,1,1,-3,0A3,3,0,1,1,3,0" fill="black"/>')
    assert {verb for verb, _points in circle.steps} == {"move", "curve"}


def test_looks_and_places_come_from_the_groups_around() -> None:
    (box,) = outlines(
        '<g transform="translate(10,5)" stroke="#000" stroke-width="3"><g transform="translate(1,1)">'
        '<rect x="2" y="3" width="4" height="5"/></g></g>'
    )
    assert box.steps[0] == ("move", ((13, 9),))
    assert box.steps[2] == ("line", ((17, 14),))
    assert box.width == 3


def test_a_clip_bounds_what_is_inside() -> None:
    content = (
        '<g transform="translate(5,0)"><g clip-path="url(#c)"><path d="M0,0h9" stroke="black"/></g></g>'
        '<defs><clipPath id="c"><rect x="0" y="0" width="4" height="3"/></clipPath></defs>'
    )
    (line,) = outlines(content)
    assert line.clip[0] == ("move", ((5, 0),))
    assert line.clip[2] == ("line", ((9, 3),))


def test_a_changing_colour_becomes_bands() -> None:
    content = (
        '<path d="M0,0h16v64h-16Z" fill="url(#g)"/><defs><linearGradient id="g" x1="0" x2="0" y1="1" y2="0">'
        '<stop offset="0" stop-color="#000"/><stop offset="1" stop-color="rgb(255, 255, 255)"/></linearGradient></defs>'
    )
    colours = [band.colour[0] for band in outlines(content)]
    assert colours == sorted(colours)
    assert len(set(colours)) > 20


@pytest.mark.parametrize(("anchor", "share"), [("start", 0), ("middle", 0.5), ("end", 1)])
def test_a_text_stands_at_its_anchor_and_is_replaced(anchor: str, share: float) -> None:
    (ink,) = inks(f'<text transform="translate(60,20)" text-anchor="{anchor}" font-size="10px" fill="#000">wort</text>')
    assert (ink.text, ink.y, ink.font, ink.size, ink.turn) == ("WORT", 20, fonts.REGULAR, 10, 0)
    width = sum(fonts.widths(fonts.REGULAR)[ord(letter)] for letter in "WORT") / 100
    assert ink.x == pytest.approx(60 - width * share)


def test_a_turned_text_begins_below_its_middle() -> None:
    (ink,) = inks(
        '<text transform="translate(20,30) rotate(-90) translate(0,-2)" text-anchor="middle" font-size="10px"'
        ' font-weight="bold" font-style="italic" fill="#000">wort</text>'
    )
    assert ink.turn == -90
    assert ink.font == fonts.BOLD_ITALIC
    assert ink.x == pytest.approx(18)
    assert ink.y > 35


def test_every_line_of_a_text_stands_below_the_one_before() -> None:
    found = inks(
        '<text transform="translate(5,9)" font-size="10px" fill="#000"><tspan>a</tspan>'
        '<tspan x="0" dy="12">b</tspan><tspan x="0" dy="12">c</tspan></text>'
    )
    assert [(ink.text, ink.x, ink.y) for ink in found] == [("A", 5, 9), ("B", 5, 21), ("C", 5, 33)]


def test_a_text_from_right_to_left_is_turned_round_and_says_what_is_meant() -> None:
    (ink,) = inks('<text font-size="10px" fill="#000">שלום\n (a)</text>')
    assert ink.meant == "שלום (A)"
    assert ink.text == "(A) םולש"


def test_a_faint_text_is_a_lighter_one() -> None:
    (ink,) = inks('<text font-size="10px" fill="#000" opacity="0.6">a</text>')
    assert ink.colour == (102, 102, 102)


def test_a_large_drawing_is_made_smaller() -> None:
    content = '<path d="M800,0V50" stroke="black" stroke-width="2"/><text font-size="10px" fill="#000">a</text>'
    small = drawing(content, 'width="800" height="50"')
    assert small.width == pytest.approx(400)
    assert small.height == pytest.approx(58 * 400 / 801, abs=0.5)
    outline, ink = small.marks
    assert isinstance(outline, Outline)
    assert isinstance(ink, Ink)
    assert outline.width == pytest.approx(1, abs=0.01)
    assert ink.size == pytest.approx(5, abs=0.01)


def test_a_pixel_is_three_quarters_of_a_point(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    normal = drawing('<path d="M40,20h9" stroke="black" stroke-width="2" stroke-dasharray="4,8"/>')
    (line,) = normal.marks
    assert isinstance(line, Outline)
    assert (normal.width, normal.height) == (75, 37.5)
    assert (line.steps[0], line.width, line.dash) == (("move", ((30, 15),)), 1.5, (3, 6))


def test_what_sticks_out_is_inside_the_drawing() -> None:
    wide = drawing('<text transform="translate(-20,60)" font-size="10px" fill="#000">a</text>')
    (ink,) = wide.marks
    assert ink.x == 0
    assert wide.width == 120
    assert wide.height == pytest.approx(62.2)


@pytest.mark.parametrize(
    "content", ['<image href="https://example.org/a.png"/>', "<foreignObject/>", '<g transform="skewX(3)"/>']
)
def test_what_is_unknown_is_refused(content: str) -> None:
    with pytest.raises(ValueError, match="unknown in a drawing"):
        drawing(content)
