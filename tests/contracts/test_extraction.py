"""The text of a contract's file: pages, columns, hyphens, headers, tables, tracked changes; and files that are none."""

from __future__ import annotations

from io import BytesIO

import docx
import pytest
from docx.oxml import parse_xml
from fpdf import FPDF
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.contracts.reading import extract, page_of
from klartext.errors import UnreadableContract

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"


def pdf(*pages: str, head: str = "", foot: str = "") -> bytes:
    """Make a PDF with a page for each text, a header and a footer on each."""
    made = FPDF()
    made.set_font("Helvetica", size=11)
    for number, page in enumerate(pages, start=1):
        made.add_page()
        if head:
            made.text(20, 10, head)
        made.set_xy(20, 25)
        made.multi_cell(160, 6, page)
        if foot:
            made.text(90, 288, foot.format(number=number))
    return bytes(made.output())


def refusal(data: bytes, name: str) -> str:
    with pytest.raises(UnreadableContract) as caught:
        extract(data, name)
    return caught.value.reason


def test_a_pdf_gives_its_text_page_by_page_without_header_and_footer() -> None:
    about = ("the work", "the term and its renewal", "what is paid and when", "who is liable for what", "the courts")
    texts = [f"{number}. This clause tells of {each}, in words of its own." for number, each in enumerate(about, 1)]
    source = extract(pdf(*texts, head="Agency Ltd - Master Agreement", foot="Page {number} of 5"), "a.pdf")
    for number, text in enumerate(texts, start=1):
        assert text in source.text
        assert page_of(source, source.text.index(text)) == number
    assert "Master Agreement" not in source.text
    assert "of 5" not in source.text


def test_two_columns_are_read_one_after_the_other_and_hyphens_are_undone() -> None:
    made = FPDF()
    made.add_page()
    made.set_font("Helvetica", size=10)
    left = ["Die Auftragnehmerin arbeitet", "selbstständig und haftet nur für", "Schäden, die sie vorsätzlich verur-"]
    left += [
        "sacht hat. Sie teilt ihre Zeit frei",
        "ein und nimmt Aufträge nur an,",
        "wenn sie schriftlich kommen.",
        "Der",
    ]
    left += ["Auftraggeber stellt die Unterlagen", "rechtzeitig bereit."]
    right = [
        "Der Auftraggeber zahlt jede",
        "Rechnung innerhalb von dreißig",
        "Tagen nach ihrem Zugang. Danach",
        "ist er",
    ]
    right += ["ohne Mahnung in Verzug und", "schuldet Zinsen. Änderungen", "werden vorher vereinbart und", "gesondert"]
    right += ["bezahlt."]
    for row, (one, other) in enumerate(zip(left, right, strict=True)):
        made.text(20, 30 + 6 * row, one)
        made.text(115, 30 + 6 * row, other)
    text = " ".join(extract(bytes(made.output()), "a.pdf").text.split())
    assert "Schäden, die sie vorsätzlich verursacht hat." in text
    assert text.index("rechtzeitig bereit.") < text.index("Der Auftraggeber zahlt")
    assert "Rechnung innerhalb von dreißig Tagen nach ihrem Zugang." in text


def test_a_word_file_gives_paragraphs_tables_and_what_is_left_after_tracked_changes() -> None:
    document = docx.Document()
    document.add_paragraph("The fee is due within 30 days.")
    table = document.add_table(rows=1, cols=2)
    table.cell(0, 0).text, table.cell(0, 1).text = "Hourly rate", "80 euros"
    paragraph = document.add_paragraph("Notice period: ")
    for tag, inner, words in (("del", "delText", "one month"), ("ins", "t", "three months")):
        paragraph._p.append(
            parse_xml(
                f'<w:{tag} xmlns:w="{WORD}" w:id="1" w:author="x"><w:r><w:{inner}>{words}</w:{inner}></w:r></w:{tag}>'
            )
        )
    file = BytesIO()
    document.save(file)
    text = extract(file.getvalue(), "a.docx").text
    assert "The fee is due within 30 days." in text
    assert "Hourly rate" in text
    assert "80 euros" in text
    assert "three months" in text
    assert "one month" not in text


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "cp1252"])
def test_plain_text_is_read_in_its_encoding(encoding: str) -> None:
    text = "§ 1 Kündigungsfrist: drei Monate zum Monatsende."
    assert text in extract(text.encode(encoding), "a.txt").text


def test_a_scan_is_recognised() -> None:
    made = FPDF()
    for _page in range(2):
        made.add_page()
        made.rect(10, 10, 150, 200, style="F")
    assert refusal(bytes(made.output()), "scan.pdf") == "scan"


def test_a_locked_file_is_recognised() -> None:
    made = FPDF()
    made.set_encryption(owner_password="owner", user_password="user")
    made.add_page()
    made.set_font("Helvetica")
    made.text(20, 20, "secret")
    assert refusal(bytes(made.output()), "a.pdf") == "encrypted"


@pytest.mark.parametrize(
    ("data", "name"),
    [(pdf("text")[:300], "a.pdf"), (b"PK\x03\x04" + b"\x00" * 200, "a.docx"), (b"\x00\x01\x02" * 500, "a.bin")],
)
def test_what_cannot_be_read_says_why(data: bytes, name: str) -> None:
    assert refusal(data, name) in {"damaged", "unknown_format"}


def test_what_is_too_large_is_not_even_opened() -> None:
    assert refusal(b"a" * (25 * 1024 * 1024 + 1), "a.txt") == "too_large"


@settings(max_examples=8, deadline=None)
@given(st.binary(max_size=400), st.sampled_from(["a.pdf", "a.docx", "a.txt", "a"]))
def test_any_bytes_give_text_or_a_reason(data: bytes, name: str) -> None:
    reason = ""
    try:
        text = extract(data, name).text
    except UnreadableContract as refused:
        text, reason = "", refused.reason
    assert bool(text.strip()) != bool(reason)
    assert reason in {"", "scan", "encrypted", "damaged", "too_large", "too_slow", "unknown_format"}
