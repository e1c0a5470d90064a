import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartext.words import gist


@given(st.text(max_size=600), st.integers(min_value=10, max_value=120))
def test_a_gist_is_one_line_that_is_short_enough(text: str, longest: int) -> None:
    short = gist(text, longest)
    assert len(short) <= longest
    assert short == " ".join(short.split())


@given(st.text(max_size=90))
def test_what_is_short_is_kept_but_for_its_blanks(text: str) -> None:
    assert gist(text) == " ".join(text.split())


@given(st.lists(st.text("abcdefgh", min_size=1, max_size=12), min_size=12, max_size=60))
def test_a_gist_ends_at_a_word(words: list[str]) -> None:
    text = " ".join(words)
    short = gist(text, 60)
    if len(text) <= 60:
        assert short == text
    else:
        kept = short.removesuffix("…").split(" ")
        assert short.endswith("…")
        assert kept == words[: len(kept)]


@pytest.mark.parametrize(
    ("text", "short"),
    [
        ("", ""),
        (" \n\t ", ""),
        ("a\n\n b\tc", "a b c"),
        ("one two three four", "one two…"),
        ("one two, three four", "one two…"),
        ("abcdefghijklmnop", "abcdefghi…"),
        ("ab cdefghijklmnop", "ab cdefgh…"),
        ("one two th", "one two th"),
    ],
)
def test_a_gist_of_ten_characters(text: str, short: str) -> None:
    assert gist(text, 10) == short


def test_the_end_of_a_long_text_is_never_dropped_without_a_sign() -> None:
    assert gist("It began well." + "\n" * 900 + "Then it did not.") != "It began well."


def test_a_text_behind_a_thousand_blanks_still_has_a_gist() -> None:
    assert gist(" " * 1_000 + "It began well.") == "It began well."


def test_the_gist_of_the_longest_text_is_made_at_once() -> None:
    assert gist("word " * 20_000) == " ".join(["word"] * 17) + "…"
