"""Typical objections: enough of them, each with a calm answer in the right form of address."""

from __future__ import annotations

import re

import pytest
from pydantic import TypeAdapter

from klartext.client import Address, Client, Tongue
from klartext.conversation.objections import TYPICAL, Typical, not_listed
from klartext.conversation.step import Objection
from klartext.i18n import LANGUAGES, speaking
from klartext.model import Workbook
from klartext.record import Ident

SIE = re.compile(r"\b(Sie|Ihnen|Ihr|Ihre|Ihrem|Ihren|Ihrer)\b")
DU = re.compile(r"\b(du|dir|dich|dein|deine|deinem|deinen|deiner)\b", re.IGNORECASE)


def german(address: Address | None) -> Client:
    return Client(language=Tongue.GERMAN, address=address)


def test_at_least_eight_objections_are_offered_among_them_the_usual_four() -> None:
    said = {each.worded(german(None))[0] for each in TYPICAL}
    assert len(said) == len(TYPICAL) >= 8
    assert said >= {
        "Das war doch immer so.",
        "Das ist zu teuer.",
        "Andere machen das auch umsonst.",
        "Dann gehe ich woanders hin.",
    }


@pytest.mark.parametrize("each", TYPICAL, ids=lambda each: each.id)
class TestEveryObjection:
    def test_may_be_the_id_of_a_record(self, each: Typical) -> None:
        assert TypeAdapter(Ident).validate_python(each.record_id) == f"o-{each.id}"

    def test_is_answered_with_sie_unless_the_two_say_du(self, each: Typical) -> None:
        for address, other in ((None, DU), (Address.FORMAL, DU), (Address.FAMILIAR, SIE)):
            says, answer = each.worded(german(address))
            assert not other.search(f"{says} {answer}")

    def test_differs_where_german_addresses_the_client(self, each: Typical) -> None:
        formal, familiar = (each.worded(german(address))[1] for address in Address)
        assert bool(each.familiar) is (formal != familiar)
        assert bool(each.familiar) is bool(SIE.search(formal))

    @pytest.mark.parametrize("spoken", LANGUAGES)
    def test_is_in_the_clients_language_whatever_the_pages_is(self, each: Typical, spoken: str) -> None:
        with speaking(spoken):
            assert each.worded(Client(language=Tongue.ENGLISH)) == (each.says, each.answer)
            assert each.worded(Client()) == each.worded(Client(language=Tongue(spoken)))

    def test_is_answered_without_heat(self, each: Typical) -> None:
        for address in Address:
            says, answer = each.worded(german(address))
            assert "!" not in says + answer
            assert answer.endswith((".", "?"))
            assert len(answer.split()) < 45


def test_what_is_in_the_list_is_not_offered_again() -> None:
    listed = Workbook(
        objections=(Objection(id="o-price", text="Reworded"), Objection(id="own", text="That is too dear."))
    )
    assert [each.id for each in TYPICAL if each not in not_listed(listed)] == ["price"]
    assert tuple(not_listed(Workbook())) == TYPICAL
