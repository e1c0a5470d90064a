"""Colours as SVG writes them."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from klartext.plan.extent import box_of
from klartext.plan.ink import Colour, Steps
from klartext.plan.paint import BANDS, bands, between, colour_of

FIELD: Steps = (("move", ((0.0, 0.0),)), ("line", ((16.0, 0.0),)), ("line", ((16.0, 64.0),)), ("close", ()))
STOPS = """<stop offset="0" stop-color="#000000"/><stop offset="0.5" stop-color="#ff0000"/>
<stop offset="1" stop-color="white"/>"""


@pytest.mark.parametrize(
    ("text", "colour"),
    [
        ("#1f5c63", (0x1F, 0x5C, 0x63)),
        ("#abc", (0xAA, 0xBB, 0xCC)),
        ("rgb(1, 2, 255)", (1, 2, 255)),
        ("white", (255, 255, 255)),
        ("black", (0, 0, 0)),
        ("none", None),
        ("transparent", None),
    ],
)
def test_a_colour_is_read(text: str, colour: Colour | None) -> None:
    assert colour_of(text) == colour


def test_an_unknown_colour_is_refused() -> None:
    with pytest.raises(ValueError, match="int"):
        colour_of("darkgreen")


def test_between_two_colours_lies_a_third() -> None:
    assert between((0, 0, 0), (100, 200, 50), 0.5) == (50, 100, 25)


@pytest.mark.parametrize(
    ("ends", "first", "last"),
    [
        ('x1="0" y1="1" x2="0" y2="0"', (0, 0, 16, 64), (0, 0, 16, 2)),
        ('x1="0" y1="0" x2="0" y2="1"', (0, 0, 16, 64), (0, 62, 16, 64)),
        ('x1="0" y1="0" x2="1" y2="0"', (0, 0, 16, 64), (15.5, 0, 16, 64)),
        ('x1="1" y1="0" x2="0" y2="0"', (0, 0, 16, 64), (0, 0, 0.5, 64)),
    ],
)
def test_bands_run_from_the_first_colour_to_the_last(
    ends: str, first: tuple[float, ...], last: tuple[float, ...]
) -> None:
    gradient = ET.fromstring(f"<linearGradient {ends}>{STOPS}</linearGradient>")
    found = list(bands(FIELD, gradient, 0.5))
    assert len(found) == BANDS
    assert box_of(found[0].steps) == pytest.approx(first)
    assert box_of(found[-1].steps) == pytest.approx(last)
    assert found[0].colour < (20, 1, 1)
    assert found[-1].colour > (250, 240, 240)
    assert all(band.clip == FIELD and band.opacity == 0.5 for band in found)
