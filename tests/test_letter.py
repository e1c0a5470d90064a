"""What every letter to the client has, in their language and form of address."""

from __future__ import annotations

import pytest

from klartext.client import Address, Client, Tongue
from klartext.i18n import speaking
from klartext.letter import close, greeting, is_familiar, letter, tongue


@pytest.mark.parametrize(
    ("client", "lang", "text"),
    [
        (Client(), "en", "Good day,"),
        (Client(person="Mr Dorn"), "en", "Dear Mr Dorn,"),
        (Client(person="Jana", address=Address.FAMILIAR), "en", "Hello Jana,"),
        (Client(address=Address.FAMILIAR), "en", "Hello,"),
        (Client(person="Frau Petersen", address=Address.FORMAL), "de", "Guten Tag Frau Petersen,"),
        (Client(person="  Jana\n ", address=Address.FAMILIAR), "de", "Hallo Jana,"),
        (Client(person="{Jana}", address=Address.FAMILIAR), "de", "Hallo {Jana},"),
    ],
)
def test_a_letter_greets_as_the_two_address_each_other(client: Client, lang: str, text: str) -> None:
    with speaking(lang):
        assert greeting(client) == text


def test_whoever_has_not_said_it_is_addressed_formally() -> None:
    assert not is_familiar(Client())
    assert not is_familiar(Client(address=Address.FORMAL))
    assert is_familiar(Client(address=Address.FAMILIAR))


@pytest.mark.parametrize(
    ("client", "text"),
    [
        (Client(), "Freundliche Grüße"),
        (Client(signature="Mara Lindner"), "Freundliche Grüße\nMara Lindner"),
        (Client(signature="Mara", address=Address.FAMILIAR), "Viele Grüße\nMara"),
    ],
)
def test_a_letter_ends_with_the_name_of_its_writer(client: Client, text: str) -> None:
    with speaking("de"):
        assert close(client) == text


def test_a_letter_is_written_in_the_clients_language_else_in_the_one_being_spoken() -> None:
    with speaking("de"):
        assert tongue(Client(language=Tongue.ENGLISH)) == "en"
        assert tongue(Client()) == "de"
    with speaking("en"):
        assert tongue(Client()) == "en"


def test_empty_paragraphs_leave_no_gap() -> None:
    with speaking("en"):
        assert letter(Client(), "One.", "", "Two.") == "Good day,\n\nOne.\n\nTwo.\n\nKind regards"
