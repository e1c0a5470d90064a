import pytest

from klartext.i18n import LANGUAGES
from klartext.message.tone.checker import _lexicon
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.marker import Finder, Marker, Phrase, compiled
from klartext.message.tone.reading import Reading, Spelling
from tests.message.corpus import PARTS, sentences

CLASSES = {"sie": "sie|du", "böse": "übel|\n  schlimm"}


def found(phrase: Phrase, text: str) -> list[str]:
    finder = Finder((Marker(MarkKind.BLAME, "why", ("other",), (phrase,)),), CLASSES)
    reading = Reading(text, Spelling(frozenset()))
    return [text[slice(*reading.span(start, end))] for _marker, _weak, start, end in finder.find(reading)]


@pytest.mark.parametrize(
    ("ways", "text", "expected"),
    [
        ("<sie> ignorier~", "Weil Sie mich stören, ignorier ich. Du ignorierst mich.", ["Du ignorierst"]),
        ("<sie> _2 nie", "Sie haben mir nie geschrieben", ["Sie haben mir nie"]),
        ("<sie> _1 nie", "Sie haben mir nie geschrieben", []),
        ("<sie> _3 nie", "Sie kommen, aber nie allein", []),  # a gap stays in its clause
        ("<böse>", "Das ist Übel und schlimm", ["Übel", "schlimm"]),
        ("nie", "Genie, nie, Niere", ["nie"]),
        ("größe", "GRÖSSE", ["GRÖSSE"]),
        ("ein|\n zwei\n drei", "eins zwei drei", ["zwei", "drei"]),
        ("ein &\n haus", "Ein Haus", ["Ein Haus"]),
    ],
)
def test_the_notation_says_words_endings_gaps_and_classes(ways: str, text: str, expected: list[str]) -> None:
    assert found(Phrase(ways), text) == expected


@pytest.mark.parametrize(
    ("phrase", "text", "is_found"),
    [
        (Phrase("nie", near="<sie>"), "Du kommst nie", True),
        (Phrase("nie", near="<sie>"), "Du weißt, das geht nie", False),
        (Phrase("nie", needs="<sie>"), "Du weißt, das geht nie", True),
        (Phrase("nie", needs="<sie>"), "Du weißt. Das geht nie", False),
        (Phrase("nie", unless="gern"), "Gern, aber nie", True),
        (Phrase("nie", unless="gern"), "Gern nie", False),
        (Phrase("nie", never="gern"), "Gern, aber nie", False),
        (Phrase("nie", near="^ nie"), "Nie mehr", True),
        (Phrase("nie", near="^ nie"), "Noch nie", False),
        (Phrase("nie", never="[?] $"), "Nie?", False),
        (Phrase("nie", never="[?] $"), "Nie!", True),
    ],
)
def test_conditions_look_at_the_clause_and_the_sentence(phrase: Phrase, text: str, *, is_found: bool) -> None:
    assert bool(found(phrase, text)) is is_found


def test_an_unknown_class_is_refused() -> None:
    with pytest.raises(KeyError):
        compiled("<niemand>", CLASSES)


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_pattern_can_be_compiled(language: str) -> None:
    words = _lexicon(language).words
    for marker in (*words.markers, *words.hints):
        for phrase in marker.phrases:
            for lines in (phrase.ways, phrase.near, phrase.needs, phrase.unless, phrase.never):
                assert compiled(lines or "x", words.classes).pattern


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_marker_explains_itself_and_offers_other_words(language: str) -> None:
    words = _lexicon(language).words
    for marker in (*words.markers, *words.hints, words.row, words.shouting):
        assert marker.why.endswith(".")
        assert marker.suggestions
        assert not marker.familiar or len(marker.familiar) == len(marker.suggestions)


@pytest.mark.parametrize("language", LANGUAGES)
def test_other_wordings_hold_no_mark_themselves(language: str) -> None:
    lexicon = _lexicon(language)
    for marker in (*lexicon.words.markers, *lexicon.words.hints, lexicon.words.row, lexicon.words.shouting):
        for wording in (*marker.suggestions, *marker.familiar):
            assert not list(lexicon.marks.find(Reading(wording, lexicon.words.spelling))), wording


@pytest.mark.parametrize("language", LANGUAGES)
def test_to_look_by_heads_overlooks_nothing(language: str) -> None:
    lexicon = _lexicon(language)
    phrases = [phrase for marker in lexicon.words.markers for phrase in marker.phrases]
    text = "\n\n".join(sentence["text"] for part in PARTS for sentence in sentences(language, part))
    reading = Reading(text, lexicon.words.spelling)
    by_head = {match.start() for _search, match in lexicon.marks._matches(reading)}
    by_scanning = {
        match.start()
        for phrase in phrases
        for match in compiled(phrase.ways, lexicon.words.classes).finditer(reading.stream)
    }
    assert by_scanning
    assert by_scanning <= by_head
