"""The reason beside each place."""

from __future__ import annotations

import pytest

from klartext.conversation.place import reason
from klartext.conversation.step import Place
from klartext.i18n import LANGUAGES, speaking


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_place_has_a_reason_of_its_own(language: str) -> None:
    places = (None, *Place)
    with speaking(language):
        assert len({reason(place) for place in places}) == len(places)


def test_the_office_comes_first_and_the_phone_second() -> None:
    with speaking("en"):
        assert reason(None).startswith("Your office comes first")
        assert reason(None).index("office") < reason(None).index("phone")
        assert reason(Place.PHONE).startswith("The next best thing to your office")
