import pytest

from klartext.contracts.reading import extract, page_of, read
from klartext.errors import UnreadableContract
from tests.contracts.extraction.files import pdf, prose

PAGES = (
    "§ 1 Gegenstand\n\nDer Auftragnehmer erbringt die in Anlage 1 beschriebenen Leistungen.",
    "§ 2 Kündigung\n\nDer Vertrag kann mit einer Frist von drei Monaten zum Quartalsende gekündigt werden.",
)


def test_a_file_is_read_with_pages_quotes_and_data() -> None:
    found = read(pdf(*map(prose, PAGES)), "vertrag.pdf")
    assert found.language == "de"
    [passage] = found.passages["D3"]
    assert (passage.item, passage.page) == ("D3", 2)
    assert passage.score >= 1
    assert "Frist von drei Monaten" in passage.quote
    assert [(each.field, each.page) for each in found.data] == [("notice", 2), ("notice_unit", 2), ("notice_to", 2)]


def test_a_quote_is_the_text_between_its_places() -> None:
    data = pdf(*map(prose, PAGES))
    source = extract(data, "vertrag.pdf")
    for passages in read(data, "vertrag.pdf").passages.values():
        for each in passages:
            assert source.text[each.start : each.end] == each.quote
            assert page_of(source, each.start) == each.page


def test_the_language_can_be_told() -> None:
    assert read(b"Kaltmiete 400", "a.txt", "en").language == "en"


def test_what_cannot_be_read_says_why() -> None:
    with pytest.raises(UnreadableContract) as refusal:
        read(b"%PDF-1.7", "a.pdf")
    assert refusal.value.reason == "damaged"
