"""The tone check: what it marks, what it leaves alone, where exactly, and in which words."""

from __future__ import annotations

import itertools

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.i18n import LANGUAGES, speaking
from klartext.message.tone import Lack, MarkKind, check
from tests.message.corpus import PARTS, score, sentences

MARKS = {MarkKind.BLAME, MarkKind.GENERALISATION, MarkKind.INSULT, MarkKind.THREAT, MarkKind.SHOUTING}


def kinds(text: str, language: str) -> set[MarkKind]:
    return {mark.kind for mark in check(text, language).marks}


def hints(text: str, language: str) -> set[MarkKind]:
    return {hint.kind for hint in check(text, language).hints}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("part", PARTS)
def test_nine_of_ten_marks_are_right_and_seventeen_of_twenty_are_found(language: str, part: str) -> None:
    found = score(language, part)
    assert found.precision >= 0.9, found.wrong
    assert found.recall >= 0.85, found.overlooked


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_sentences_are_many_distinct_half_blameless_and_of_every_kind(language: str) -> None:
    corpus = sentences(language, "corpus")
    assert len(corpus) == len({sentence["text"] for sentence in corpus}) == 200
    blameless = sum(not sentence["kinds"] for sentence in corpus)
    assert 90 <= blameless <= 110
    assert {kind for sentence in corpus for kind in sentence["kinds"]} == {kind.value for kind in MARKS}
    held_out = {sentence["text"] for sentence in sentences(language, "held_out")}
    assert not held_out & {sentence["text"] for sentence in corpus}


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Nie halten Sie sich an unsere Absprachen.", "de", MarkKind.GENERALISATION),
        ("Jedes Mal das gleiche Theater.", "de", MarkKind.GENERALISATION),
        ("Not once have you paid on time.", "en", MarkKind.GENERALISATION),
        ("You’ve never answered.", "en", MarkKind.GENERALISATION),
        ("Das ist allein Ihre Schuld.", "de", MarkKind.BLAME),
        ("Du ignorierst meine Mails.", "de", MarkKind.BLAME),
        ("Es ist Ihnen doch\n egal.", "de", MarkKind.BLAME),
        ("You refuse to pay.", "en", MarkKind.BLAME),
        ("Du bist ein Idiot.", "de", MarkKind.INSULT),
        ("Your team is a bunch of amateurs.", "en", MarkKind.INSULT),
        ("Das werden Sie noch bereuen.", "de", MarkKind.THREAT),
        ("You will regret this.", "en", MarkKind.THREAT),
        ("SO GEHT DAS NICHT!!!", "de", MarkKind.SHOUTING),
        ("Why is this not done???", "en", MarkKind.SHOUTING),
    ],
)
def test_what_may_hurt_is_marked_in_any_form(text: str, language: str, kind: MarkKind) -> None:
    assert kind in kinds(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ist die Rechnung bis 12. Mai nicht bezahlt, unterbreche ich die Arbeit.", "de"),
        ("So kann ich nicht weiterarbeiten, es sei denn, die Rechnung wird bezahlt.", "de"),
        ("I can't go on with this unless the invoice is paid by Friday.", "en"),
        ("Wie immer gern!", "de"),
        ("Always happy to help.", "en"),
        ("Anbei die letzte Mahnung zur Rechnung RE-114.", "de"),
        ("Die PDF-Datei der GmbH trägt die IBAN.", "de"),
        ("Im Vertrag steht: „Sie müssen die Texte bis zum 1. Juni liefern.“", "de"),
        ("The clause says: “You must deliver the texts by 1 June.”", "en"),
        ("Never mind the old file.", "en"),
    ],
)
def test_what_is_firm_or_harmless_is_left_alone(text: str, language: str) -> None:
    assert kinds(text, language) == set()


@pytest.mark.parametrize(
    ("text", "language", "kind"),
    [
        ("Bitte schicken Sie mir die Texte so bald wie möglich.", "de", MarkKind.VAGUENESS),
        ("Please send the texts asap.", "en", MarkKind.VAGUENESS),
        ("Entschuldigung, dass ich störe.", "de", MarkKind.APOLOGY),
        ("Sorry to bother you.", "en", MarkKind.APOLOGY),
    ],
)
def test_what_weakens_a_message_is_a_hint(text: str, language: str, kind: MarkKind) -> None:
    assert kind in hints(text, language)


def test_a_word_with_umlauts_is_found_however_it_is_spelled() -> None:
    for text in ("Das ist unverschämt.", "Das ist unverschaemt.", "Das ist UNVERSCHÄMT."):
        assert kinds(text, "de") & {MarkKind.INSULT, MarkKind.BLAME}, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_reasons_are_told_in_the_readers_language_and_wordings_in_that_of_the_text(language: str) -> None:
    with speaking("de"):
        german = check("You never answer.", "en").marks[0]
    with speaking("en"):
        english = check("You never answer.", "en").marks[0]
    assert german.why != english.why
    assert german.suggestions == english.suggestions


def test_what_is_missing_is_named() -> None:
    assert check("", "de").missing == tuple(Lack)
    assert Lack.DATE not in check("Please pay by 12 May.", "en").missing
    assert Lack.REQUEST not in check("Please pay by 12 May.", "en").missing


@settings(max_examples=80, deadline=None)
@given(
    st.lists(
        st.one_of(
            st.text(max_size=20),
            st.sampled_from(["Sie ", "nie ", "immer ", "!!! ", "you ", "never ", "ß", "İ", "ﬁ", "\n", "… ", "SCHREI "]),
        ),
        max_size=30,
    ).map("".join),
    st.sampled_from(LANGUAGES),
)
def test_marks_quote_their_text_and_do_not_overlap(text: str, language: str) -> None:
    tone = check(text, language)
    places = sorted([*tone.marks, *tone.hints], key=lambda mark: mark.start)
    assert all(mark.text == text[mark.start : mark.end] != "" for mark in places)
    assert all(mark.why and mark.suggestions for mark in places)
    assert all(before.end <= after.start for before, after in itertools.pairwise(places))
    assert list(tone.marks) == sorted(tone.marks, key=lambda mark: mark.start)


@pytest.mark.parametrize("text", ["Sie " * 25_000, "!" * 100_000, "A" * 100_000, "nie immer " * 10_000, " \n" * 50_000])
@pytest.mark.parametrize("language", LANGUAGES)
def test_the_longest_texts_are_checked_too(text: str, language: str) -> None:
    assert check(text, language).missing
