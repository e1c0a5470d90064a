import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartext.message.tone.heads import LENGTH, heads

WORDS = st.text(alphabet="abc ", min_size=1, max_size=4).filter(lambda word: "|" not in word)
PATTERNS = st.recursive(
    st.one_of(
        WORDS, st.sampled_from(["[ab]", "[^ ]*", "[^ ]+", r"\d", "(?!b)", "(?<!c )", "b?", "(?:ab)?", "c{0,2}?"])
    ),
    lambda inner: st.one_of(
        st.lists(inner, min_size=2, max_size=3).map(lambda parts: f"(?:{'|'.join(parts)})"),
        st.lists(inner, min_size=2, max_size=3).map("".join),
        inner.map(lambda part: f"(?:{part})*"),
    ),
    max_leaves=8,
)


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("immer", {"imm"}),
        ("sie|du wirst", {"sie", "du "}),
        ("(?:noch )?nie", {"noc", "nie"}),
        ("(?:ja|nein)? gut", {"ja ", "nei", " gu"}),
        ("ihre?[nr]? x", {"ihr"}),
        ("[^ ]+ nie", {"*"}),
        ("so[^ ]*", {"so*"}),
        ("a(?=b)c", {"ac*"}),
        ("(?<!x )ab", {"ab*"}),
        (r"\d nie", {"*"}),
        ("(?:ab){2,3}", {"aba", "ab*"}),
    ],
)
def test_the_heads_of_a_pattern_are_what_it_can_begin_with(pattern: str, expected: set[str]) -> None:
    assert heads(pattern) == expected


@given(PATTERNS, st.text(alphabet="abc 1", max_size=10))
def test_whatever_a_pattern_matches_begins_with_one_of_its_heads(pattern: str, text: str) -> None:
    match = re.match(pattern, text)
    if match and match.group():
        begin = text[:LENGTH]
        assert any(begin.startswith(head.removesuffix("*")) for head in heads(pattern))
