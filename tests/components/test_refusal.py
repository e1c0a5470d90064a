from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from components.refusal import sentence
from klartext.client import Client
from klartext.contracts.invoice import Invoice
from klartext.errors import AnswerRefused
from klartext.i18n import LANGUAGES, speaking
from klartext.record import _REASONS, Record

# Every reason with a bound such as it comes with, and how that bound is written in German and in English.
REFUSALS = [
    ("too_long", 100_000, "100.000", "100,000"),
    ("too_small", 1, "1", "1"),
    ("too_small", Decimal("0.5"), "0,5", "0.5"),
    ("too_small", date(1990, 1, 2), "2. Januar 1990", "2 January 1990"),
    ("too_large", Decimal(1_000_000_000), "1.000.000.000", "1,000,000,000"),
    ("too_large", date(2100, 12, 31), "31. Dezember 2100", "31 December 2100"),
    ("too_precise", 2, "2", "2"),
    ("too_many", 100, "100", "100"),
    ("not_a_choice", None, "", ""),
    ("not_a_value", None, "", ""),
]


def said(refusal: AnswerRefused, language: str) -> str:
    with speaking(language):
        return sentence(refusal)


@pytest.mark.parametrize(("reason", "limit", "german", "english"), REFUSALS)
def test_every_reason_has_a_sentence_in_both_languages_that_names_the_bound(
    reason: str, limit: object, german: str, english: str
) -> None:
    refusal = AnswerRefused(reason, limit)
    assert german in said(refusal, "de")
    assert english in said(refusal, "en")
    assert said(refusal, "de") != said(refusal, "en")
    for language in LANGUAGES:
        assert said(refusal, language)[0].isupper()
        assert said(refusal, language).endswith((".", "!"))
        assert not set("{}_") & set(said(refusal, language))


def test_every_reason_that_there_is_was_tried() -> None:
    assert {reason for reason, _bound in _REASONS.values()} | {"not_a_value"} == {each[0] for each in REFUSALS}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_reason_says_something_else(language: str) -> None:
    sentences = [said(AnswerRefused(reason, limit), language) for reason, limit, _german, _english in REFUSALS]
    assert len(set(sentences)) == len(REFUSALS)


def test_every_reason_is_named_where_it_is_declared() -> None:
    assert [reason for reason, *_rest in REFUSALS if f'"{reason}"' not in str(AnswerRefused.__doc__)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_reason_that_nobody_knows_is_told_calmly(language: str) -> None:
    assert said(AnswerRefused("something_new"), language) == said(AnswerRefused("not_a_value"), language)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("reason", sorted({reason for reason, *_rest in REFUSALS}))
def test_a_bound_that_is_not_known_leaves_no_gap_in_the_sentence(reason: str, language: str) -> None:
    text = said(AnswerRefused(reason), language)
    assert text.endswith((".", "!"))
    assert " ".join(text.split()) == text
    assert not set("{}:") & set(text)
    assert " at most." not in text


@pytest.mark.parametrize(
    ("record", "patch", "english"),
    [
        (Invoice(id="a"), {"due": date(1989, 12, 31)}, "1 January 1990"),
        (Invoice(id="a"), {"due": date(2101, 1, 1)}, "31 December 2100"),
        (Invoice(id="a"), {"amount": -1}, "0"),
        (Invoice(id="a"), {"amount": "1e10"}, "1,000,000,000"),
        (Invoice(id="a"), {"amount": "1e15"}, "1,000,000,000"),
        (Invoice(id="a"), {"amount": "0.005"}, "2"),
        (Client(), {"name": "a" * 100_001}, "100,000"),
        (Client(), {"channels": ("mail",) * 101}, "100"),
    ],
    ids=["early", "late", "negative", "large", "huge", "precise", "long", "many"],
)
def test_a_refused_answer_is_told_with_its_bound(record: Record, patch: dict[str, object], english: str) -> None:
    with pytest.raises(AnswerRefused) as caught:
        record.revised(patch)
    assert english in said(caught.value, "en")
