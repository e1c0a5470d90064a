import pytest

from klartext.contracts import states, workdays
from klartext.i18n import speaking


@pytest.mark.parametrize("country", workdays.COUNTRIES)
def test_every_state_with_holidays_has_a_name_in_both_languages(country: str) -> None:
    for language in ("de", "en"):
        with speaking(language):
            named = states.names(country)
        assert set(named) == set(workdays.states(country))
        assert all(named.values())
        assert len(set(named.values())) == len(named)


def test_names_stand_in_the_order_of_the_alphabet() -> None:
    with speaking("de"):
        assert list(states.names("at").values())[:3] == ["Burgenland", "Kärnten", "Niederösterreich"]
        assert states.name("de", "BY") == "Bayern"
    with speaking("en"):
        assert states.name("ch", "GE") == "Geneva"


@pytest.mark.parametrize(("country", "code"), [("de", "9"), ("de", ""), ("xx", "BY")])
def test_a_code_that_a_country_lacks_has_no_name(country: str, code: str) -> None:
    assert states.name(country, code) == ""
