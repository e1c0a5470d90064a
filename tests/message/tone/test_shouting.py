import pytest

from klartext.message.tone.german import GERMAN
from klartext.message.tone.reading import Reading
from klartext.message.tone.shouting import shouts


def loud(text: str) -> list[str]:
    return [text[start:end] for start, end in shouts(Reading(text, GERMAN.spelling), GERMAN.everyday)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Ich brauche das SOFORT.", ["SOFORT"]),
        ("Sie haben NIE geantwortet", ["NIE"]),
        ("DAS IST NICHT WAHR", ["DAS IST NICHT WAHR"]),
        ("Wo bleibt das Geld???", ["???"]),
        ("Nein! ! ! Nein!!", ["! ! !", "!!"]),
        ("Wirklich?!", ["?!"]),
        ("S O F O R T bitte", ["S O F O R T"]),
        ("Das ist UNGLAUBLICH, WIRKLICH", ["UNGLAUBLICH, WIRKLICH"]),
    ],
)
def test_capitals_and_heaps_of_signs_are_loud(text: str, expected: list[str]) -> None:
    assert loud(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Die GmbH, die IBAN, das PDF, RE-114 und die DSGVO",
        "Raum H 104, Variante A, B und C",
        "CMYK-PDF, USB-C und HDMI über WLAN",
        "Herr SCHMIDT von der MEIER GmbH",
        "Im Ordner FINAL liegt PLAKAT_A1_FINAL.pdf",
        "Danke! Bis Freitag!",
        "Passt das?",
        "Er schrieb: „SOFORT ZAHLEN!!!“",
        "Kapitel XIV, ISBN 978",
    ],
)
def test_names_numbers_and_abbreviations_are_not(text: str) -> None:
    assert loud(text) == []
