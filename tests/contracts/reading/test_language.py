import pytest

from klartext.contracts.reading.language import languages

GERMAN = "Der Vertrag beginnt am ersten Tag und endet mit der Übergabe. "
ENGLISH = "The agreement begins on the first day and ends with the handover of the work. "


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (GERMAN, ("de",)),
        (ENGLISH, ("en",)),
        (GERMAN * 8 + ENGLISH, ("de",)),
        (GERMAN + ENGLISH * 2, ("en", "de")),
        (GERMAN * 3 + ENGLISH * 3, ("en", "de")),
        ("", ("de", "en")),
        ("12 34 §§ 56", ("de", "en")),
    ],
)
def test_the_small_words_tell_the_language(text: str, expected: tuple[str, ...]) -> None:
    assert languages(text) == expected


def test_an_annex_at_the_end_of_a_long_contract_counts() -> None:
    assert set(languages(GERMAN * 2000 + ENGLISH * 800)) == {"de", "en"}
