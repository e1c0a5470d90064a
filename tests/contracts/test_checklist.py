import re
from collections.abc import Iterator
from dataclasses import FrozenInstanceError
from typing import get_args

import pytest

from klartext.contracts import checklist

ENGLISH = re.compile(r"\b(if|yes|no|the|and|of|or|with|without|over|your?|only|client|before|using)\b", re.IGNORECASE)
GERMAN = re.compile(r"\b(der|die|das|und|oder|wenn|bei|nicht|ist|du|dich|dir|kein|keine|ohne|Kunde)\b", re.IGNORECASE)
ENGLISH_NOTATION = re.compile(r"\b(nos?\.|s\. \d|via|only|idea|by analogy|goods|contract)|\(\d")


def wordings(entry: checklist.Item) -> Iterator[checklist.Wording]:
    yield from (entry.question, entry.why, entry.red_flag, entry.lawyer)


def test_there_are_43_items_with_unique_ids() -> None:
    assert len(checklist.items()) == 43
    assert len({entry.id for entry in checklist.items()}) == 43


def test_items_stand_in_the_order_of_the_review() -> None:
    ids = [entry.id for entry in checklist.items()]
    assert ids == sorted(ids)


def test_an_id_begins_with_the_letter_of_its_group() -> None:
    assert all(re.fullmatch(rf"{entry.group}[1-9]", entry.id) for entry in checklist.items())


def test_every_group_has_a_heading_and_every_heading_a_group() -> None:
    assert {entry.group for entry in checklist.items()} == set(checklist.GROUPS)
    assert list(checklist.GROUPS) == list("ABCDEFGHIJ")


@pytest.mark.parametrize("heading", checklist.GROUPS.values(), ids=checklist.GROUPS.keys())
def test_a_heading_is_written_in_both_languages(heading: checklist.Wording) -> None:
    assert heading.de.strip()
    assert heading.en.strip()
    assert heading.de != heading.en


@pytest.mark.parametrize("entry", checklist.items(), ids=lambda entry: entry.id)
class TestEveryItem:
    def test_has_no_empty_text_in_either_language(self, entry: checklist.Item) -> None:
        for wording in wordings(entry):
            assert wording.de.strip()
            assert wording.en.strip()
        assert entry.reference.strip()

    def test_has_no_stray_space(self, entry: checklist.Item) -> None:
        for wording in wordings(entry):
            for text in (wording.de, wording.en):
                assert text == " ".join(text.split())

    def test_says_something_else_in_german_than_in_english(self, entry: checklist.Item) -> None:
        for wording in wordings(entry):
            assert wording.de != wording.en

    def test_has_no_english_left_in_its_german(self, entry: checklist.Item) -> None:
        for wording in wordings(entry):
            assert not ENGLISH.search(wording.de)

    def test_has_no_german_left_in_its_english(self, entry: checklist.Item) -> None:
        for wording in wordings(entry):
            assert not GERMAN.search(wording.en)

    def test_asks_in_its_question(self, entry: checklist.Item) -> None:
        assert entry.question.de.endswith("?")
        assert entry.question.en.endswith("?")

    def test_gives_its_reason_in_sentences_and_its_red_flags_in_phrases(self, entry: checklist.Item) -> None:
        for lang in ("de", "en"):
            assert entry.why.in_language(lang).endswith(".")
            phrases = entry.red_flag.in_language(lang).split("; ")
            assert len(phrases) > 1
            assert not any(phrase.endswith((".", ";")) for phrase in phrases)

    def test_has_as_many_red_flags_in_german_as_in_english(self, entry: checklist.Item) -> None:
        assert entry.red_flag.de.count(";") == entry.red_flag.en.count(";")

    def test_quotes_as_its_language_does(self, entry: checklist.Item) -> None:
        for wording in wordings(entry):
            assert not set(re.sub("„[^„“”]+“", "", wording.de)) & set("„“”\"'")
            assert not set(re.sub("“[^„“”]+”", "", wording.en)) & set("„“”\"'")

    def test_has_a_known_severity(self, entry: checklist.Item) -> None:
        assert entry.severity in get_args(checklist.Severity)

    def test_cites_the_law_in_german_notation(self, entry: checklist.Item) -> None:
        assert not ENGLISH_NOTATION.search(entry.reference)

    def test_has_terms_for_both_languages(self, entry: checklist.Item) -> None:
        for terms in (entry.terms.de, entry.terms.en):
            assert len(terms) > 1
            assert len(set(terms)) == len(terms)
            assert all(term.strip() == term != "" for term in terms)


def test_the_core_items_exist() -> None:
    assert [checklist.item(item_id).id for item_id in checklist.CORE] == ["D1", "D2", "D3", "D4", "D5", "D6", "E2"]


def test_an_item_is_found_by_its_id() -> None:
    assert checklist.item("G5").question.in_language("de").startswith("Drohen Vertragsstrafen")
    assert checklist.item("G5").terms.in_language("de")[0] == "Vertragsstrafe"


def test_an_unknown_id_is_a_key_error() -> None:
    with pytest.raises(KeyError):
        checklist.item("Z9")


@pytest.mark.parametrize("lang", ["fr", "DE", ""])
def test_an_unknown_language_is_a_key_error(lang: str) -> None:
    with pytest.raises(KeyError):
        checklist.item("D1").why.in_language(lang)
    with pytest.raises(KeyError):
        checklist.item("D1").terms.in_language(lang)


def test_the_file_is_read_once() -> None:
    assert checklist.items() is checklist.items()


def test_an_item_cannot_be_changed() -> None:
    entry = checklist.item("D1")
    with pytest.raises(FrozenInstanceError):
        entry.severity = "low"  # type: ignore[misc]
