"""The four companion cards: on the right pages, of the right length, in both languages."""

from __future__ import annotations

import re

import pytest
from pydantic import TypeAdapter

from klartext.companions.companion import Companion, all_companions, of_step
from klartext.i18n import LANGUAGES, speaking
from klartext.record import Ident

# What was ticked is stored by these ids: one may be added, none may change.
KNOWN = {
    "business_mail": "mail-subject mail-one-concern mail-numbered mail-copies mail-address-last mail-morning mail-keep",
    "complaints": (
        "complaint-listen complaint-repeat complaint-time complaint-check complaint-offer complaint-write "
        "complaint-learn"
    ),
    "dissatisfied": ("unhappy-ask unhappy-compare unhappy-owed unhappy-new-order unhappy-measure unhappy-stages"),
    "abroad": ("abroad-language abroad-law abroad-currency abroad-advance abroad-tax abroad-time abroad-custom"),
}


def test_each_card_stands_where_it_helps() -> None:
    assert {step: [card.id for card in of_step(step)] for step in ("message", "conversation", "contracts")} == {
        "message": ["business_mail"],
        "conversation": ["complaints", "dissatisfied"],
        "contracts": ["abroad"],
    }
    assert len(all_companions()) == 4


def test_the_ids_stay_what_they_are() -> None:
    found = {card.id: [point.id for point in card.points] for card in all_companions()}
    assert {card: points.split() for card, points in KNOWN.items()} == found
    everything = [point for points in found.values() for point in points]
    assert len(set(everything)) == len(everything)


@pytest.mark.parametrize("card", all_companions(), ids=lambda card: card.id)
@pytest.mark.parametrize("language", LANGUAGES)
class TestEveryCard:
    def test_has_150_to_250_words_in_two_to_four_paragraphs(self, card: Companion, language: str) -> None:
        with speaking(language):
            text = card.text
        assert 150 <= len(re.findall(r"[\w’'-]+", text)) <= 250
        assert 2 <= len(text.split("\n\n")) <= 4

    def test_has_four_to_seven_points_whose_ids_fit_a_record(self, card: Companion, language: str) -> None:
        with speaking(language):
            texts = {point.text for point in card.points}
        assert 4 <= len(texts) == len(card.points) <= 7
        for point in card.points:
            assert TypeAdapter(Ident).validate_python(point.id) == point.id

    def test_says_other_words_than_in_the_other_language(self, card: Companion, language: str) -> None:
        said = []
        for each in LANGUAGES:
            with speaking(each):
                said.append({card.title, *card.text.split("\n\n"), *(point.text for point in card.points)})
        assert not said[0] & said[1]

    def test_holds_no_directive_that_would_be_replaced(self, card: Companion, language: str) -> None:
        with speaking(language):
            assert not re.search(r"[$*_`<>{}]|:\w+:|->|--", card.text)


def test_the_card_on_law_asks_and_does_not_advise() -> None:
    (abroad,) = of_step("contracts")
    with speaking("de"):
        assert "Frag eine Anwältin oder einen Anwalt, bevor du unterschreibst" in abroad.text
        assert "§" not in abroad.text
