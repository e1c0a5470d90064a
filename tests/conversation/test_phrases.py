"""Sentences to pick from."""

from __future__ import annotations

import re

import pytest

from klartext.client import Address, Client, Tongue
from klartext.conversation.phrases import aims, closings, goods, leasts, openings
from klartext.conversation.step import Good
from klartext.i18n import LANGUAGES, speaking
from klartext.message.step import Statement
from klartext.model import Workbook

SIE = re.compile(r"\b(Sie|Ihnen)\b")
DU = re.compile(r"\b(du|dir|dich)\b", re.IGNORECASE)


@pytest.mark.parametrize("offered", [openings, closings, aims, leasts, goods])
def test_several_different_sentences_are_offered_in_each_language(offered) -> None:  # type: ignore[no-untyped-def]  # noqa: ANN001
    said = {}
    for language in LANGUAGES:
        with speaking(language):
            said[language] = offered(Workbook())
        assert len(set(said[language])) == len(said[language]) >= 3
    assert len(said["de"]) == len(said["en"])
    assert not set(said["de"]) & set(said["en"])


@pytest.mark.parametrize(("address", "wanted", "other"), [(Address.FORMAL, SIE, DU), (Address.FAMILIAR, DU, SIE)])
def test_what_is_said_to_the_client_keeps_to_one_form_of_address(
    address: Address, wanted: re.Pattern[str], other: re.Pattern[str]
) -> None:
    with speaking("en"):
        book = Workbook(client=Client(language=Tongue.GERMAN, address=address))
        for offered in (openings, closings):
            text = " ".join(offered(book))
            assert wanted.search(text)
            assert not other.search(text)


def test_what_i_say_to_myself_is_in_my_language() -> None:
    book = Workbook(client=Client(language=Tongue.ENGLISH))
    with speaking("de"):
        assert "Keine Anrufe nach meinem Feierabend." in leasts(book)
        assert openings(book)[0].startswith("Thank you for taking the time.")


def test_a_good_thing_makes_a_first_sentence() -> None:
    with speaking("de"):
        said = openings(Workbook(goods=(Good(id="a", text=" "), Good(id="b", text="Klare Aufträge"))))
    assert said[-1] == "Ich möchte mit dem anfangen, was gut läuft: Klare Aufträge"


def test_what_step_3_asks_for_and_will_not_accept_comes_first() -> None:
    statements = tuple(
        Statement(id=f"s{n}", request=f"Request {n}", boundary="One line\nonly" if n < 2 else f"Limit {n}")
        for n in range(6)
    )
    with speaking("en"):
        assert aims(Workbook(statements=statements))[:4] == ["Request 0", "Request 1", "Request 2", aims(Workbook())[0]]
        assert leasts(Workbook(statements=statements))[:3] == ["One line only", "Limit 2", "Limit 3"]
        assert aims(Workbook(statements=(Statement(id="s"),))) == aims(Workbook())


def test_a_long_request_is_offered_in_short() -> None:
    with speaking("en"):
        assert len(aims(Workbook(statements=(Statement(id="s", request="word " * 20_000),)))[0]) <= 200


def test_good_things_that_are_listed_are_not_offered_again() -> None:
    with speaking("de"):
        first, *rest = goods(Workbook())
        assert goods(Workbook(goods=(Good(id="g", text=first),))) == rest
