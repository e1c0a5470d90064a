"""Text that was typed in becomes text that can be printed."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartext.plan import fonts, glyphs


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("Grüße, „so“ – 12 €", "Grüße, „so“ – 12 €"),
        ("a\r\nb\rc\u2028d", "a\nb\nc\nd"),
        ("a\tb", "a    b"),
        ("a\x00b\x1b[1mc\ufeff\u202e\u2067d\u00ad", "ab[1mcd"),
        ("12\u202f€ und\u2009so", "12\u00a0€ und so"),
        ("e\u0301", "é"),
        ("gut 😀", "gut [grinning face]"),
        ("中\ue000\ufffe", "[cjk unified ideograph-4e2d][U+E000]"),
        ("✓ ☐ ★ → ❤\ufe0f", "✓ ☐ ★ → ❤"),
        ("<b>&amp;**x**", "<b>&amp;**x**"),
    ],
)
def test_text_is_printed_as(typed: str, printed: str) -> None:
    assert glyphs.printable(typed) == printed


def test_unprintable_characters_are_named_once_in_their_order() -> None:
    assert glyphs.unprintable("b😀a中😀\x00\n\u202e") == ["😀", "中"]
    assert glyphs.unprintable("Grüße ✓ שלום العربية Ελληνικά") == []


@given(st.text())
def test_what_is_printable_has_a_glyph_and_stays_as_it_is(text: str) -> None:
    printed = glyphs.printable(text)
    assert all(char in "\n\u200b" or glyphs.is_covered(char) for char in printed)
    assert glyphs.unprintable(printed) == []
    assert "".join(piece for _font, piece in glyphs.pieces(printed.replace("\n", ""), fonts.BOLD)) == printed.replace(
        "\n", ""
    )


@pytest.mark.parametrize("letter", ["a", "ü", "ש", "\u0301", "😀", "中"])
def test_nothing_that_a_font_has_is_replaced(letter: str) -> None:
    assert glyphs.is_covered(letter) == (letter not in "😀中")


def test_stacks_of_marks_do_not_slow_it_down() -> None:
    begin = time.perf_counter()
    printed = glyphs.printable("a" + "\u0301\u0323" * 50_000)
    assert len(printed) > 99_000
    assert time.perf_counter() - begin < 5  # it was more than that before stacks were cut


def test_a_bold_star_is_taken_from_the_signs() -> None:
    assert glyphs.pieces("gut ★!", fonts.BOLD) == [(fonts.BOLD, "gut "), ("symbol2", "★"), (fonts.BOLD, "!")]
    assert glyphs.widths(fonts.BOLD)["★"] == fonts.widths("symbol2")[ord("★")]
