import io
import zipfile

import pytest
from docx.document import Document
from docx.enum.text import WD_BREAK

from klartext.contracts.extraction.extract import extract, page_of
from klartext.contracts.extraction.numbering import formatted
from klartext.errors import UnreadableContract
from tests.contracts.extraction.files import raw, word

NUMBERING = """<?xml version="1.0"?>
<w:numbering xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:abstractNum w:abstractNumId="7">
<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="§ %1"/></w:lvl>
<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
<w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%3)"/></w:lvl>
</w:abstractNum>
<w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num>
<w:num w:numId="4"><w:abstractNumId w:val="7"/>
<w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>
</w:numbering>"""


def text_of(data: bytes) -> str:
    return extract(data, "vertrag.docx").text


def paragraphs(data: bytes) -> list[str]:
    return text_of(data).split("\n\n")


def numbered(text: str, level: int, name: int = 3) -> str:
    return (
        f'<w:p><w:pPr><w:numPr><w:ilvl w:val="{level}"/><w:numId w:val="{name}"/></w:numPr></w:pPr>'
        f"<w:r><w:t>{text}</w:t></w:r></w:p>"
    )


def with_part(data: bytes, name: str, content: str) -> bytes:
    """Put a part into a document in place of the one it has."""
    stream = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(stream, "w") as target:
        for each in source.namelist():
            if each != name:
                target.writestr(each, source.read(each))
        target.writestr(name, content)
    return stream.getvalue()


def test_paragraphs_are_kept_apart() -> None:
    def build(document: Document) -> None:
        document.add_heading("Vertrag", 1)
        document.add_paragraph("Erste Klausel.")
        document.add_paragraph("Zweite Klausel.")

    assert paragraphs(word(build)) == ["Vertrag", "Erste Klausel.", "Zweite Klausel."]


def test_clauses_have_the_numbers_that_their_lists_give_them() -> None:
    built = word(
        raw(numbered("Gegenstand", 0)),
        raw(numbered("Umfang", 1)),
        raw(numbered("Grenzen", 1)),
        raw(numbered("eins", 2)),
        raw(numbered("zwei", 2)),
        raw(numbered("Vergütung", 0)),
        raw(numbered("Höhe", 1)),
    )
    found = paragraphs(with_part(built, "word/numbering.xml", NUMBERING))
    assert found == ["§ 1 Gegenstand", "1.1 Umfang", "1.2 Grenzen", "a) eins", "b) zwei", "§ 2 Vergütung", "2.1 Höhe"]


def test_a_list_that_begins_elsewhere_goes_on_from_there() -> None:
    built = word(raw(numbered("eins", 0)), raw(numbered("neun", 0, 4)), raw(numbered("zehn", 0, 4)))
    assert paragraphs(with_part(built, "word/numbering.xml", NUMBERING)) == ["§ 1 eins", "§ 9 neun", "§ 10 zehn"]


def test_a_style_that_numbers_its_paragraphs_counts() -> None:
    def build(document: Document) -> None:
        document.add_paragraph("Erste Klausel.", style="List Number")
        document.add_paragraph("Zweite Klausel.", style="List Number")
        document.add_paragraph("Ein Punkt.", style="List Bullet")

    assert paragraphs(word(build)) == ["1. Erste Klausel.", "2. Zweite Klausel.", "- Ein Punkt."]


@pytest.mark.parametrize(
    ("number", "kind", "text"),
    [
        (4, "decimal", "4"),
        (4, "decimalZero", "04"),
        (4, "lowerLetter", "d"),
        (28, "upperLetter", "BB"),
        (4, "lowerRoman", "iv"),
        (1994, "upperRoman", "MCMXCIV"),
        (4, "none", ""),
        (0, "lowerRoman", "0"),
    ],
)
def test_numbers_are_written_as_the_list_asks(number: int, kind: str, text: str) -> None:
    assert formatted(number, kind) == text


def test_inserted_text_counts_and_deleted_text_does_not() -> None:
    changed = (
        "<w:p><w:r><w:t xml:space='preserve'>Die Frist beträgt </w:t></w:r>"
        "<w:del w:id='1' w:author='a'><w:r><w:delText>drei</w:delText></w:r></w:del>"
        "<w:ins w:id='2' w:author='a'><w:r><w:t>sechs</w:t></w:r></w:ins>"
        "<w:moveFrom w:id='3' w:author='a'><w:r><w:t>weg</w:t></w:r></w:moveFrom>"
        "<w:r><w:t xml:space='preserve'> Monate.</w:t></w:r></w:p>"
    )
    assert text_of(word(raw(changed))) == "Die Frist beträgt sechs Monate."


def test_a_deleted_end_of_a_paragraph_joins_it_with_the_next() -> None:
    first = (
        "<w:p><w:pPr><w:rPr><w:del w:id='1' w:author='a'/></w:rPr></w:pPr>"
        "<w:r><w:t xml:space='preserve'>Der Vertrag </w:t></w:r></w:p>"
    )
    assert text_of(word(raw(first), raw("<w:p><w:r><w:t>endet.</w:t></w:r></w:p>"))) == "Der Vertrag endet."


def test_heads_and_feet_are_left_out() -> None:
    def build(document: Document) -> None:
        document.sections[0].header.paragraphs[0].text = "Kopf"
        document.sections[0].footer.paragraphs[0].text = "Seite 1"
        document.add_paragraph("Klausel.")

    assert text_of(word(build)) == "Klausel."


def test_the_rows_of_a_table_stand_in_a_line_each() -> None:
    def build(document: Document) -> None:
        table = document.add_table(rows=2, cols=2)
        for row, cells in enumerate((("Kündigungsfrist", "4 Wochen"), ("Tagessatz", "840 Euro"))):
            for column, text in enumerate(cells):
                table.cell(row, column).text = text

    assert text_of(word(build)).splitlines() == ["Kündigungsfrist\t4 Wochen", "Tagessatz\t840 Euro"]


def test_columns_of_clauses_in_a_table_are_read_clause_by_clause() -> None:
    def build(document: Document) -> None:
        table = document.add_table(rows=1, cols=2)
        table.cell(0, 0).text = "Deutsch. " * 30
        table.cell(0, 1).text = "English. " * 30

    german, english = paragraphs(word(build))
    assert german.split() == ["Deutsch."] * 30
    assert english.split() == ["English."] * 30


def test_a_deleted_row_is_gone() -> None:
    row = "<w:tr>{}<w:tc><w:p><w:r><w:t>{}</w:t></w:r></w:p></w:tc></w:tr>"
    rows = row.format("", "bleibt") + row.format("<w:trPr><w:del w:id='1' w:author='a'/></w:trPr>", "fort")
    assert text_of(word(raw(f"<w:tbl>{rows}</w:tbl>"))) == "bleibt"


def test_a_text_box_is_read_once_behind_its_paragraph() -> None:
    box = "<w:txbxContent><w:p><w:r><w:t>Im Kasten.</w:t></w:r></w:p></w:txbxContent>"
    paragraph = (
        "<w:p><w:r><w:t>Daneben.</w:t></w:r><w:r><mc:AlternateContent>"
        f"<mc:Choice Requires='wps'><w:drawing><wps:txbx>{box}</wps:txbx></w:drawing></mc:Choice>"
        f"<mc:Fallback><w:pict><v:textbox>{box}</v:textbox></w:pict></mc:Fallback>"
        "</mc:AlternateContent></w:r></w:p>"
    )
    assert paragraphs(word(raw(paragraph))) == ["Daneben.", "Im Kasten."]


def test_field_codes_are_no_text_and_their_results_are() -> None:
    paragraph = (
        "<w:p><w:r><w:t xml:space='preserve'>Seite </w:t></w:r><w:r><w:fldChar w:fldCharType='begin'/></w:r>"
        "<w:r><w:instrText> PAGEREF x </w:instrText></w:r><w:r><w:fldChar w:fldCharType='separate'/></w:r>"
        "<w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType='end'/></w:r></w:p>"
    )
    assert text_of(word(raw(paragraph))) == "Seite 7"


def test_signs_within_a_line_are_kept() -> None:
    paragraph = (
        "<w:p><w:r><w:t>E</w:t><w:noBreakHyphen/><w:t>Mail</w:t><w:tab/><w:t>ja</w:t><w:br/><w:t>nein</w:t></w:r></w:p>"
    )
    assert text_of(word(raw(paragraph))) == "E-Mail\tja\nnein"


def test_page_breaks_give_the_pages() -> None:
    def build(document: Document) -> None:
        document.add_paragraph("Erste Seite.")
        document.paragraphs[-1].add_run().add_break(WD_BREAK.PAGE)
        document.add_paragraph("Zweite Seite.")

    found = extract(word(build), "a.docx")
    assert found.text == "Erste Seite.\n\nZweite Seite."
    assert page_of(found, found.text.index("Zweite")) == 2


def test_any_other_archive_is_an_unknown_format() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("hello.txt", "hello")
    with pytest.raises(UnreadableContract) as refusal:
        extract(stream.getvalue(), "a.docx")
    assert refusal.value.reason == "unknown_format"


@pytest.mark.parametrize("content", ["<w:document", "no xml at all", ""])
def test_a_document_that_is_no_xml_is_damaged(content: str) -> None:
    with pytest.raises(UnreadableContract) as refusal:
        extract(with_part(word(), "word/document.xml", content), "a.docx")
    assert refusal.value.reason == "damaged"


def test_a_torn_archive_is_damaged() -> None:
    whole = word(lambda document: document.add_paragraph("Klausel."))
    with pytest.raises(UnreadableContract) as refusal:
        extract(whole[: len(whole) // 2], "a.docx")
    assert refusal.value.reason == "damaged"


def test_a_locked_document_says_so() -> None:
    container = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600) + "EncryptedPackage".encode("utf-16-le")
    with pytest.raises(UnreadableContract) as refusal:
        extract(container, "a.docx")
    assert refusal.value.reason == "encrypted"


def test_a_bomb_of_entities_does_no_harm() -> None:
    entities = "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 12))
    bomb = f'<!DOCTYPE x [<!ENTITY a0 "ha">{entities}]><x>&a11;</x>'
    with pytest.raises(UnreadableContract) as refusal:
        extract(with_part(word(), "word/document.xml", bomb), "a.docx")
    assert refusal.value.reason in {"damaged", "too_large", "too_slow"}


def test_a_part_that_grows_beyond_bounds_is_too_large() -> None:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (61 * 1024 * 1024))
    with pytest.raises(UnreadableContract) as refusal:
        extract(stream.getvalue(), "a.docx")
    assert refusal.value.reason == "too_large"
