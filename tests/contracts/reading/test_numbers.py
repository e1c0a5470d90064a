import re

import pytest

from klartext.contracts.reading.numbers import EXPRESSION, NUMBERS, number


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("12", 12),
        ("zwölf", 12),
        ("einundzwanzig", 21),
        ("sechsunddreißig", 36),
        ("dreissig", 30),
        ("einem", 1),
        ("twenty-four", 24),
        ("ninety", 90),
        ("one hundred eighty", 180),
        ("Thirty", 30),
    ],
)
def test_a_number_is_read_in_figures_and_words(text: str, expected: int) -> None:
    assert number(text) == expected


def test_the_whole_of_a_number_is_found() -> None:
    found = re.compile(EXPRESSION).match("sechsunddreißig Monate")
    assert found is not None
    assert found[0] == "sechsunddreißig"


def test_all_words_are_small_and_none_is_zero() -> None:
    assert all(word == word.lower() and count > 0 for word, count in NUMBERS.items())


def test_any_other_word_is_no_number() -> None:
    with pytest.raises(KeyError):
        number("viele")
