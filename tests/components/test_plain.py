from __future__ import annotations

import re
import string

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from components.plain import JOINER, plain, plain_gist
from klartext.words import gist

# Lines that begin with blanks are a case of their own: see below.
ORDINARY = st.text(max_size=200).filter(lambda text: not re.search(r"(^|[\r\n])[ \t]", text))
SIGNS = st.text("\\`*_{}[]()<>#+-.!|$~:&^=\"'@/ab1 \n", max_size=60).map(lambda text: re.sub(r"(?m)^ +", "", text))

# What would turn into something else.
TRICKS = [
    "*emphasis* and **bold**",
    "_emphasis_ and __bold__",
    "~~struck~~ and ~under~",
    "# heading",
    "- item",
    "+ item",
    "* item",
    "1. item",
    "1) item",
    "> quote",
    "`code`",
    "```\nfence\n```",
    "~~~\nfence\n~~~",
    "heading\n===",
    "heading\n---",
    "| a | b |\n| - | - |",
    "[link](https://example.org)",
    "![image](https://example.org/a.png)",
    "<https://example.org>",
    "https://example.org/a",
    "me@example.org",
    "[^1]: note",
    "<b>bold</b>",
    "<script>alert(1)</script>",
    "<!-- gone -->",
    "&lt;&amp;&#42;",
    "$x^2$ and $$y_1$$",
    ":red[alarm]",
    ":red-background[alarm]",
    ":smile:",
    ":material/home:",
    "\\*not escaped\\*",
]


def unescaped(markdown: str) -> str:
    """Take off what was added: backslashes before signs, joiners nobody sees, the two blanks of a hard line break."""
    return re.sub(r"\\(.)", r"\1", markdown.replace("  \n", "\n").replace(JOINER, ""), flags=re.DOTALL)


def bare(markdown: str) -> str:
    """Return what is left when every escaped sign is gone."""
    return re.sub(r"\\.", "", markdown.replace(JOINER, ""), flags=re.DOTALL)


@given(ORDINARY.filter(lambda text: "  \n" not in text) | SIGNS.filter(lambda text: "  \n" not in text))
@example("a\nb")
@example("\\")
@example("ends in \\\n")
def test_taking_off_the_escapes_gives_the_text_back(text: str) -> None:
    assert unescaped(plain(text)) == text.replace(JOINER, "")


@given(st.text(max_size=200))
def test_taking_off_the_escapes_gives_the_gist_back(text: str) -> None:
    assert unescaped(plain_gist(text)) == gist(text, 60).replace(JOINER, "")
    assert "\n" not in plain_gist(text)


@given(st.text("\\`*_{}[]()<>#+-.!|$~:&^=\"'@/ab1 \n", max_size=60))
def test_no_sign_that_can_begin_something_stands_bare(text: str) -> None:
    assert not set("`*_[]<>#|$~:&!@/\\") & set(bare(plain(text)))
    assert not set("`*_[]<>#|$~:&!@/\\") & set(bare(plain_gist(text)))


@pytest.mark.parametrize("text", ["a -> b", "a <- b", "a <-> b", "1 >= 0", "a -- b", ":streamlit:", ":smile:"])
def test_what_streamlit_replaces_after_parsing_is_parted_where_nobody_sees_it(text: str) -> None:
    assert JOINER in plain(text)
    assert unescaped(plain(text)) == text


@pytest.mark.parametrize("text", TRICKS)
def test_markdown_html_latex_directives_and_shortcodes_lose_their_signs(text: str) -> None:
    assert re.fullmatch(r"[\w\s;]*", bare(plain(text)))
    assert unescaped(plain(text)) == text


def test_only_signs_of_ascii_are_escaped_for_no_other_can_be() -> None:
    escaped = set(re.findall(r"\\(.)", plain("".join(map(chr, range(32, 0x3000))))))
    assert escaped <= set(string.punctuation)


@pytest.mark.parametrize("text", ["Äöü ß", "Ja, gern; wirklich?", "100 %", "👩‍👩‍👧‍👦", "„so“ – und …", "\x00"])
def test_ordinary_words_are_left_alone(text: str) -> None:
    assert plain(text) == text


def test_a_line_break_stays_one() -> None:
    assert plain("a\nb\n\nc") == "a  \nb  \n  \nc"


@pytest.mark.parametrize("indent", ["    ", "\t", "  \t", "      "])
def test_an_indented_line_is_not_shown_as_code(indent: str) -> None:
    # Streamlit takes blanks off the beginning of a text; those of a later paragraph stay.
    assert not re.search(r"(?m)^( {4}| {0,3}\t)", plain(f"a\n\n{indent}b*c"))


def test_a_gist_is_cut_before_it_is_escaped() -> None:
    assert plain_gist("*" * 200, 10) == "\\*" * 9 + "…"
