import io

import pytest
from fpdf import FPDF
from pypdf import PdfWriter

from klartext.contracts.extraction.extract import extract, page_of
from klartext.errors import UnreadableContract
from tests.contracts.extraction.files import SENTENCE, framed, locked_pdf, pdf, picture, prose, two_columns


def text_of(data: bytes) -> str:
    return extract(data, "vertrag.pdf").text


def test_the_text_of_a_page_is_read_line_by_line() -> None:
    text = text_of(pdf(prose("§ 1 Gegenstand\n" + SENTENCE)))
    assert text.startswith("§ 1 Gegenstand\nDer Auftragnehmer erbringt")
    assert " ".join(text.split()).endswith("wahrt dabei die Interessen des Kunden.")


def test_each_page_begins_where_it_is_said_to() -> None:
    found = extract(pdf(prose("Erste Seite."), prose("Zweite Seite."), prose("Dritte Seite.")), "a.pdf")
    assert [found.text[start:][:6] for start in found.pages] == ["Erste ", "Zweite", "Dritte"]
    assert [page_of(found, found.text.index(word)) for word in ("Erste", "Zweite", "Dritte")] == [1, 2, 3]
    assert page_of(found, 0) == 1


def test_an_empty_page_has_its_number_too() -> None:
    found = extract(pdf(prose("Erste Seite."), lambda page: None, prose("Dritte Seite.")), "a.pdf")
    assert len(found.pages) == 3
    assert page_of(found, found.text.index("Dritte")) == 3


@pytest.mark.parametrize("by_rows", [False, True])
def test_two_columns_are_read_one_after_the_other(by_rows: bool) -> None:
    left = [f"{number}. Links {number}. {SENTENCE * 2}" for number in range(1, 5)]
    right = [f"{number}. Rechts {number}. {SENTENCE * 2}" for number in range(5, 9)]
    text = text_of(pdf(two_columns(left, right, by_rows=by_rows)))
    order = [
        text.index(f"{number}. {side} {number}.")
        for side, numbers in (("Links", range(1, 5)), ("Rechts", range(5, 9)))
        for number in numbers
    ]
    assert order == sorted(order)
    assert "Auftragnehmer erbringt" not in text[text.index("4. Links") : text.index("4. Links") + 10]


def test_a_heading_across_both_columns_stays_above_them() -> None:
    def draw(page: FPDF) -> None:
        page.set_xy(15, 15)
        page.cell(180, 8, "Allgemeine Bedingungen fuer alle Leistungen und Lieferungen des Hauses in jedem Fall")
        two_columns([f"1. Links. {SENTENCE * 3}"], [f"2. Rechts. {SENTENCE * 3}"], by_rows=False)(page)

    text = text_of(pdf(draw))
    assert text.index("Allgemeine") < text.index("1. Links") < text.index("2. Rechts")


def test_the_rows_of_a_table_are_read_across() -> None:
    def draw(page: FPDF) -> None:
        for label, value in (
            ("Projektbeginn", "01.09.2026"),
            ("Projektende", "31.08.2027"),
            ("Tagessatz", "840,00 EUR netto"),
            ("Zahlungsziel", "30 Tage nach Rechnungseingang"),
            ("Kündigungsfrist", "4 Wochen zum Monatsende"),
            ("Einsatzort", "Hannover"),
        ):
            page.cell(60, 7, label)
            page.cell(0, 7, value, new_x="LMARGIN", new_y="NEXT")

    lines = text_of(pdf(draw)).splitlines()
    assert [line.split("    ") for line in lines if line][4] == ["Kündigungsfrist", "4 Wochen zum Monatsende"]


def test_a_word_divided_at_the_end_of_a_line_is_made_whole() -> None:
    text = text_of(
        pdf(prose("Der Vertrag endet mit dem letz-\nten Tag der Lauf-\nzeit. Sach-\nund Rechtsmängel. Open-\nSource."))
    )
    assert "letzten Tag der Laufzeit." in text
    assert "Sachund" not in text
    assert "Open-Source" in text


def test_heads_feet_and_page_numbers_are_left_out() -> None:
    text = text_of(pdf(*(framed(f"Absatz {'ABC'[number]}. {SENTENCE}", number + 1, 3) for number in range(3))))
    assert "Stand 01/2026" not in text
    assert "Seite" not in text
    assert [f"Absatz {letter}." in text for letter in "ABC"] == [True] * 3


def test_what_comes_back_within_the_pages_stays() -> None:
    text = text_of(pdf(*(prose(f"\n\n\n\n\n\n\n\n\n\n\nImmer gleich.\nSeite {number}") for number in range(1, 4))))
    assert text.count("Immer gleich.") == 3


def test_a_sentence_goes_on_over_a_page_break() -> None:
    text = text_of(pdf(framed("Der Vertrag endet mit der Lauf-", 1, 2), framed("zeit des Rahmens.", 2, 2)))
    assert "mit der Laufzeit des Rahmens." in text


@pytest.mark.parametrize("turn", [90, 180, 270])
def test_a_page_that_is_shown_turned_is_read_as_it_is_shown(turn: int) -> None:
    document = FPDF()
    document.add_page()
    document.set_font("Helvetica", size=10)
    with document.rotation(turn, x=105, y=148):
        document.text(50, 120, "Erste Zeile der Anlage")
        document.text(50, 130, "Zweite Zeile der Anlage")
    writer = PdfWriter(clone_from=io.BytesIO(bytes(document.output())))
    writer.pages[0].rotate(turn)
    turned = io.BytesIO()
    writer.write(turned)
    assert text_of(turned.getvalue()).split("\n") == ["Erste Zeile der Anlage", "Zweite Zeile der Anlage"]


def test_pages_of_pictures_are_a_scan() -> None:
    with pytest.raises(UnreadableContract) as refusal:
        extract(pdf(picture, picture), "scan.pdf")
    assert refusal.value.reason == "scan"


def test_a_page_of_text_among_pictures_is_read() -> None:
    found = extract(pdf(picture, prose("Die Kündigung bedarf der Schriftform.")), "a.pdf")
    assert found.text == "Die Kündigung bedarf der Schriftform."
    assert page_of(found, 3) == 2


def test_a_locked_file_says_so() -> None:
    with pytest.raises(UnreadableContract) as refusal:
        extract(locked_pdf("sesam"), "a.pdf")
    assert refusal.value.reason == "encrypted"


def test_a_file_that_only_forbids_printing_is_read() -> None:
    assert text_of(locked_pdf("")) == "Geheim."


def test_a_torn_file_is_damaged() -> None:
    whole = pdf(prose(SENTENCE))
    for data in (whole[:200], b"%PDF-1.7\n" + b"\0" * 500):
        with pytest.raises(UnreadableContract) as refusal:
            extract(data, "a.pdf")
        assert refusal.value.reason == "damaged"


def test_more_pages_than_any_contract_has_are_too_many() -> None:
    document = FPDF()
    for _ in range(501):
        document.add_page()
    with pytest.raises(UnreadableContract) as refusal:
        extract(bytes(document.output()), "a.pdf")
    assert refusal.value.reason == "too_large"
