"""Breaking text into lines."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.plan import glyphs, lines, script
from klartext.plan.ink import BODY, STRONG

WIDTH = 200.0


def broken(text: str, width: float = WIDTH) -> list[str]:
    return ["".join(part for part, _style in line) for line, _right in lines.broken([(text, BODY)], width)]


@given(st.text(alphabet=st.sampled_from("ab -/\n\u200bäß—“\u0301x"), max_size=300))
@settings(max_examples=200)
def test_no_character_is_lost_and_no_line_is_too_wide(text: str) -> None:
    found = broken(text)
    assert "".join(found).replace(" ", "") == glyphs.printable(text).replace(" ", "").replace("\n", "").replace(
        "\u200b", ""
    )
    assert all(lines.measured(line.rstrip(" "), BODY) <= WIDTH + 0.01 for line in found)


def test_a_line_ends_at_a_space_which_is_kept_for_copying() -> None:
    first, second = broken("Die Rechnung war fällig, und zwar im April.", 150)
    assert first.endswith(" ")
    assert first + second == "Die Rechnung war fällig, und zwar im April."


def test_a_word_wider_than_the_line_is_cut_but_not_between_letter_and_mark() -> None:
    found = broken("x\u0323" * 60, 60)
    assert len(found) > 3
    assert all(line.startswith("x") for line in found)


@pytest.mark.parametrize(("text", "count"), [("", 1), ("a\n\nb", 3), ("a\n\n\n \n\nb", 3), ("a\n", 2), (" " * 5000, 1)])
def test_empty_lines_in_a_row_are_one(text: str, count: int) -> None:
    assert len(broken(text)) == count


def test_spans_of_two_styles_share_a_line() -> None:
    ((line, _right),) = lines.broken([("Fällig ", STRONG), ("im April", BODY)], WIDTH)
    assert line == [("Fällig ", STRONG), ("im April", BODY)]
    one, two = lines.inks(line, WIDTH, from_right=False)
    assert two.x == pytest.approx(one.x + lines.measured("Fällig ", STRONG))


def test_hebrew_starts_at_the_right_and_is_drawn_as_it_is_seen() -> None:
    ((line, from_right),) = lines.broken([("שלום (12) עולם", BODY)], WIDTH)
    assert from_right
    inks = list(lines.inks(line, WIDTH, from_right=from_right))
    assert "".join(ink.text for ink in inks) == "םלוע (12) םולש"
    assert inks[0].meant == "שלום (12) עולם"
    assert inks[0].x > 0
    assert inks[-1].x + lines.measured(inks[-1].text, BODY) == pytest.approx(WIDTH)


def test_arabic_letters_join_and_can_be_read_back() -> None:
    joined = script.joined("بيت")
    assert joined == "\ufe91\ufef4\ufe96"
    assert "".join(map(script.letters, joined)) == "بيت"
    # Dal joins on to nothing, so the alef after it keeps its own form.
    assert script.joined("دار ab") == "دار ab"
