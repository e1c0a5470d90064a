import pytest

from klartext.client import Client, Country, Kind
from klartext.contracts import law
from klartext.i18n import LANGUAGES, speaking


def test_what_the_card_leaves_open_is_assumed_and_said_so() -> None:
    with speaking("en"):
        assert law.tell(Client()) == (
            "Reckoned with German law. Holidays: those that the whole country has. The client is a business. "
            "All of this is assumed: the client card doesn't say it yet."
        )
        assert law.tell(Client(country=Country.AUSTRIA, state="9", kind=Kind.CONSUMER)) == (
            "Reckoned with Austrian law. Holidays: Vienna. The client is a private person."
        )
        assert law.tell(Client(country=Country.GERMANY)).endswith(
            "The last is an assumption: the client card doesn't say it yet."
        )


def test_a_state_of_another_country_does_not_count() -> None:
    assert law.of(Client(country=Country.AUSTRIA, state="BY")) == law.Law("at", "", consumer=False)
    assert law.of(Client(country=Country.OTHER, state="BY", kind=Kind.CONSUMER)) == law.Law("de", "BY", consumer=True)


@pytest.mark.parametrize("country", [None, *Country])
def test_differences_are_told_where_the_law_is_not_german(country: Country | None) -> None:
    for language in LANGUAGES:
        with speaking(language):
            assert bool(law.differences(Client(country=country))) is (country not in {None, Country.GERMANY})
