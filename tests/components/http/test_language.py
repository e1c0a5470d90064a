"""Which language a browser reads."""

import pytest

from components.http.language import reader_language

ASKED = [
    ("de-DE,de;q=0.9,en;q=0.8", "de"),
    ("en-GB,en;q=0.9,de;q=0.8", "en"),
    ("de-AT", "de"),
    ("EN", "en"),
    ("fr,de;q=0.3,en;q=0.7", "en"),
    ("fr, en ; q=0.2 , de;q=0.3", "de"),
    ("de;q=0,en;q=0.1", "en"),
    ("en, de", "en"),
    ("fr,it", "de"),
    ("*", "de"),
    ("", "de"),
    (None, "de"),
    ("en;q=nonsense", "de"),
    (";;;,,=", "de"),
    ("den,english", "de"),
]


@pytest.mark.parametrize(("header", "language"), ASKED)
def test_the_browsers_wish_decides_in_its_order(header: str | None, language: str) -> None:
    assert reader_language({}, header, "de") == language


def test_the_host_decides_for_a_browser_that_wishes_for_neither() -> None:
    assert reader_language({}, "fr", "en") == "en"


def test_a_choice_goes_before_every_wish() -> None:
    assert reader_language({"klartext_language": "en"}, "de", "de") == "en"


@pytest.mark.parametrize("unknown", ["fr", "", "DE", "de-DE", "<script>"])
def test_an_unknown_choice_is_none(unknown: str) -> None:
    assert reader_language({"klartext_language": unknown}, "en", "de") == "en"
