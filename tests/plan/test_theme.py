"""The inks of the pictures on white paper, and on a printer that has no colours."""

from __future__ import annotations

from itertools import combinations, pairwise

import pytest

from klartext.plan import fonts
from klartext.plan.ink import DARK
from klartext.plan.paint import colour_of
from klartext.plan.theme import CATEGORIES, DIVERGING, FAMILY, LIGHT_TO_DARK, print_theme


def luminance(colour: tuple[int, int, int]) -> float:
    """Return the relative luminance as WCAG 2 defines it."""
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in (each / 255 for each in colour)
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def lightness(code: str) -> float:
    """Return how light a colour looks, from 0 to 100 (CIE L*)."""
    return 116 * float(luminance(_colour(code)) ** (1 / 3)) - 16


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _colour(code: str) -> tuple[int, int, int]:
    colour = colour_of(code)
    assert colour
    return colour


@pytest.mark.parametrize("code", CATEGORIES)
def test_a_line_stands_out_from_the_paper(code: str) -> None:
    assert contrast(_colour(code), (255, 255, 255)) >= 3


def test_categories_differ_without_colour() -> None:
    first_three = [lightness(code) for code in CATEGORIES[:3]]
    assert all(abs(one - other) >= 15 for one, other in combinations(first_three, 2))
    assert all(abs(lightness(one) - lightness(other)) >= 4 for one, other in combinations(CATEGORIES, 2))


def test_dark_words_can_be_read_on_every_step_of_a_scale() -> None:
    assert all(contrast(_colour(code), DARK) >= 4.5 for code in (*LIGHT_TO_DARK, *DIVERGING))


def test_steps_of_a_scale_differ_without_colour() -> None:
    assert all(lightness(one) - lightness(other) >= 6 for one, other in pairwise(LIGHT_TO_DARK))


def test_the_font_is_the_one_that_is_embedded() -> None:
    assert fonts._opened(fonts.REGULAR)["name"].getDebugName(1) == FAMILY
    assert print_theme()["font"] == FAMILY
