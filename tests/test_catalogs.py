import re
from collections.abc import Iterator

import pytest
from babel.messages.catalog import Message

from klartext.i18n import LANGUAGES
from tests import catalogs

GERMAN = re.compile(r"\b(der|die|das|und|oder|nicht|ist|du|dein|deine|dir|dich|ein|eine|kein|wenn)\b", re.IGNORECASE)
ENGLISH = re.compile(r"\b(the|and|or|not|is|are|you|your|this|that|with|when|what|it)\b", re.IGNORECASE)


def texts(language: str) -> Iterator[tuple[str, str]]:
    """Walk every message with its translation, each form of a plural apart."""
    for message in catalogs.read(language):
        if message.id:
            ids, strings = message.id, message.string
            if isinstance(ids, str):
                yield ids, str(strings or "")
            else:
                yield from zip(ids, strings or ("",) * len(ids), strict=True)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_missing_fuzzy_or_stale(language: str) -> None:
    assert list(catalogs.faults(language)) == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_catalog_holds_hundreds_of_messages(language: str) -> None:
    assert len(list(texts(language))) > 400


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_message_is_only_blanks(language: str) -> None:
    assert [message for message, text in texts(language) if not message.strip() or not text.strip()] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_blank_before_or_after_a_message_stands_there_in_both_languages(language: str) -> None:
    for message, text in texts(language):
        assert (text != text.lstrip(), text != text.rstrip()) == (
            message != message.lstrip(),
            message != message.rstrip(),
        )


def test_english_speaks_for_itself() -> None:
    assert [message for message, text in texts("en") if message != text] == []


def test_every_english_sentence_says_something_else_in_german() -> None:
    sentences = [(message, text) for message, text in texts("de") if len(re.findall(r"[A-Za-z]{2,}", message)) > 2]
    assert len(sentences) > 300
    assert [message for message, text in sentences if message == text] == []


def test_no_german_text_was_left_in_english() -> None:
    doubtful = [text for _message, text in texts("de") if len(ENGLISH.findall(text)) > 1 and not GERMAN.search(text)]
    assert doubtful == []


def test_no_english_text_was_written_in_german() -> None:
    doubtful = [text for _message, text in texts("en") if len(GERMAN.findall(text)) > 1 and not ENGLISH.search(text)]
    assert doubtful == []


@pytest.mark.parametrize(
    ("message", "fault"),
    [
        (Message("Saved"), "missing"),
        (Message("Saved", ""), "missing"),
        (Message("Saved", "Gespeichert", flags=["fuzzy"]), "fuzzy"),
        (Message("Saved at {time}", "Gespeichert um {zeit}"), "unknown placeholder"),
        (Message("Saved at {time}", "Gespeichert"), "placeholders differ"),
        (Message(("{count} day", "{count} days"), ("ein Tag", "")), "missing"),
        (Message(("{count} day", "{count} days"), ("ein Tag", "Tage")), "placeholders differ"),
    ],
)
def test_each_fault_is_found(message: Message, fault: str) -> None:
    assert list(catalogs._faults_of(message)) == [fault]


@pytest.mark.parametrize(
    "message",
    [
        Message("Saved at {time}", "Gespeichert um {time}"),
        Message(("{count} day", "{count} days"), ("ein Tag", "{count} Tage")),
    ],
    ids=["one", "many"],
)
def test_a_faultless_message_has_no_fault(message: Message) -> None:
    assert list(catalogs._faults_of(message)) == []


def test_a_message_that_the_source_no_longer_holds_makes_the_catalog_stale(monkeypatch: pytest.MonkeyPatch) -> None:
    old = catalogs.read("de")
    old.add("Nobody says this any more", "Das sagt niemand mehr")
    monkeypatch.setattr(catalogs, "read", lambda _language: old)
    assert "Nobody says this any more" not in catalogs.brought_up_to_date("de")
