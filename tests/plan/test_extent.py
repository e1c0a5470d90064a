"""How far marks reach."""

from __future__ import annotations

import pytest

from klartext.plan import fonts
from klartext.plan.extent import extent
from klartext.plan.ink import DARK, Ink, Outline, Steps

LINE: Steps = (("move", ((10.0, 20.0),)), ("line", ((50.0, 20.0),)))
NOTHING = (0.0, 0.0, 0.0, 0.0)


def test_a_line_reaches_half_its_width_farther() -> None:
    assert extent([Outline(1, 2, LINE, DARK, width=4)], NOTHING) == (0, 0, 53, 24)
    assert extent([Outline(1, 2, LINE, DARK, filled=True)], NOTHING) == (0, 0, 51, 22)


def test_what_is_clipped_does_not_count() -> None:
    clip: Steps = (("move", ((0.0, 0.0),)), ("line", ((30.0, 30.0),)))
    assert extent([Outline(0, 0, LINE, DARK, clip=clip)], NOTHING)[2] == 30


def test_a_turned_text_reaches_up_instead_of_along() -> None:
    flat = extent([Ink(100, 100, "Breite", fonts.REGULAR, 10, DARK)], (100, 100, 100, 100))
    turned = extent([Ink(100, 100, "Breite", fonts.REGULAR, 10, DARK, turn=-90)], (100, 100, 100, 100))
    assert flat[2] - 100 == pytest.approx(100 - turned[1])
    assert turned[0] == pytest.approx(92.5)
    assert turned[2] == pytest.approx(102.2)


def test_the_least_box_stays() -> None:
    assert extent([], (1, 2, 3, 4)) == (1, 2, 3, 4)
