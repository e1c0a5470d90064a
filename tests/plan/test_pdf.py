"""The whole plan, read back from the PDF."""

from __future__ import annotations

import re
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext import i18n
from klartext.consequences.step import Announcement
from klartext.contracts import checklist
from klartext.contracts.review import Finding, Status
from klartext.model import Mark, StepMark, Workbook
from klartext.moment import Moment
from klartext.plan import fonts, glyphs, script
from klartext.plan.canvas import BOTTOM, LEFT, RIGHT, TOP
from klartext.plan.ink import Ink, Shape
from klartext.plan.pdf import action_plan, lay_out
from klartext.record import Choice
from klartext.steps import STEPS
from klartext.task import OwnTask
from tests.plan import books
from tests.plan.reading import BODY, dense, opened, outline, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from klartext.plan.ink import Page

TODAY = books.TODAY
TORTURE = {
    "html": "<b>fett</b><script>alert(1)</script> &amp; <a href='x'>y</a>",
    "markdown": "**fett** __unterstrichen__ --durch-- [Verweis](https://example.org) # kein Titel",
    "formula": '=HYPERLINK("https://example.org";"x") +1 @SUM(A1) {nb} {count} %s',
    "hebrew": "שלום",
    "arabic": "العربية",
    "greek": "Ελληνικά ώρα",
    "cyrillic": "Привет, Київ",
    "marks": "e\u0301 x\u0323\u0301 a" + "\u0301\u0323" * 200,
    "controls": "Glo\x00cke\x07\x1b[31m \ufeff\u202eumge\u2066kehrt\ufffe\ttab\x7f",
    "emoji": "gut 😀 👩‍💻 🇩🇪 中文 \ue000",
    "signs": "✓ ☐ ★ → ⚠ ∑ ♫ “ ‚‘ … ½ €",
    "pdf": r"(ein) \ \) endobj stream %%EOF /Type BT ET ((",
    "lines": "eins\r\nzwei\n\n\n\n\ndrei\u2028vier\n",
    "blank": "   ",
}


def chosen(workbook: Workbook) -> list[Choice]:
    """Return every choice that was made."""
    found: list[Choice] = []
    for _kind, _record_id, record in workbook.records():
        for name, value in record.answered().items():
            extra: Any = type(record).model_fields[name].json_schema_extra
            if not extra or extra.get("printed"):
                found += [
                    each for each in (value if isinstance(value, tuple) else (value,)) if isinstance(each, Choice)
                ]
    return found


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_answer_of_a_believable_workbook_is_printed(language: str, tmp_path: Path) -> None:
    book = books.rich()
    page_text = dense(text_of(action_plan(book, language, on=TODAY), tmp_path, *BODY))
    assert [text for text in books.texts(book) if dense(text) not in page_text] == []
    with i18n.speaking(language):
        assert [choice.label for choice in chosen(book) if dense(choice.label) not in page_text] == []


@pytest.mark.parametrize("language", i18n.LANGUAGES)
def test_every_field_of_every_record_is_printed(language: str, tmp_path: Path) -> None:
    book = books.full("Wort")
    page_text = dense(text_of(action_plan(book, language, on=TODAY), tmp_path, *BODY))
    assert [text for text in books.texts(book) if dense(text) not in page_text] == []
    with i18n.speaking(language):
        assert [choice.label for choice in chosen(book) if dense(choice.label) not in page_text] == []
        shown = (i18n.show_day(date(2026, 9, 17)), "14:35", i18n.show_money(Decimal(12), "CHF"), "Europe/Berlin")
    assert [text for text in shown if dense(text) not in page_text] == []


@pytest.mark.parametrize("name", TORTURE)
def test_any_text_is_printed_literally_or_by_name(name: str, tmp_path: Path) -> None:
    book = books.full(TORTURE[name])
    pdf = action_plan(book, "de", on=TODAY)
    page_text = dense(text_of(pdf, tmp_path, *BODY))
    # Lines from right to left are drawn as they are seen, so a word is found, a sentence only by a reader's own bidi.
    whole = not script.has_right_to_left(TORTURE[name])
    expected = [dense(glyphs.printable(text)) for text in books.texts(book)]
    wanted = expected if whole else [text.removeprefix(TORTURE[name]) for text in expected]
    assert [text for text in wanted if text not in page_text] == []
    if not whole:
        assert page_text.count(TORTURE[name]) >= len(expected)
    assert "\ufffd" not in page_text
    assert opened(pdf).check_pdf_syntax() == []


@pytest.mark.parametrize("unit", ["Wort für Wort geht es weiter. ", "ohneLeerzeichen", "a\n", "שלום "])
def test_a_hundred_thousand_characters_are_all_there(unit: str, tmp_path: Path) -> None:
    text = (unit * 100_000)[:100_000]
    book = books.rich()
    book = book.model_copy(update={"announcement": book.announcement.revised({"text": text})})
    page_text = dense(text_of(action_plan(book, "de", on=TODAY), tmp_path, *BODY))
    assert dense(text) in page_text


@given(text=st.text(max_size=60))
@settings(max_examples=20)
def test_no_text_breaks_the_pages(text: str) -> None:
    book = Workbook(announcement=Announcement(text=text), findings=(Finding(id="D3", note=text, clause=text),))
    assert action_plan(book, "en", on=TODAY).startswith(b"%PDF-")


@pytest.mark.parametrize("text", ["kurz", "Wort für Wort geht es weiter. " * 60, "x" * 900, "שלום עולם (a) 12 " * 40])
def test_nothing_is_cut_and_nothing_overlaps(text: str) -> None:
    with i18n.speaking("de"):
        pages = lay_out(books.full(text), TODAY)
    for page in pages:
        boxes = sorted(_boxes(page))
        assert all(top >= TOP - 1 and bottom <= BOTTOM + 1 for top, bottom, _left, _right in boxes)
        assert all(left >= LEFT - 1 and right <= RIGHT + 1 for _top, _bottom, left, right in boxes)
        for index, (_top, bottom, left, right) in enumerate(boxes):
            rest = boxes[index + 1 :]
            beneath = [other for other in rest if other[0] < bottom - 0.5]
            assert not [other for other in beneath if other[2] < right - 0.5 and other[3] > left + 0.5]


def _boxes(page: Page) -> list[tuple[float, float, float, float]]:
    boxes = []
    for _element, mark, top in page.marks:
        if isinstance(mark, Ink) and mark.text.strip() and not mark.turn:
            text = mark.text.rstrip(" ")
            width = sum(glyphs.widths(mark.font)[char] for char in text) * mark.size / 1000
            boxes.append((top + mark.y - mark.size * 0.7, top + mark.y + mark.size * 0.2, mark.x, mark.x + width))
    return boxes


def test_an_empty_workbook_makes_one_page_that_names_every_step(tmp_path: Path) -> None:
    for language in i18n.LANGUAGES:
        pdf = action_plan(Workbook(), language, on=TODAY)
        assert len(opened(pdf).pages) == 1
        text = dense(text_of(pdf, tmp_path))
        with i18n.speaking(language):
            assert all(dense(step.title) in text and dense(step.question) in text for step in STEPS)
            assert text.count(dense(i18n._("Not answered yet."))) == len(STEPS)


def test_a_skipped_step_says_so_and_keeps_what_was_written(tmp_path: Path) -> None:
    book = books.rich()
    marks = tuple(StepMark(id=name, mark=Mark.SKIPPED) for name in ("message", "balance"))
    empty = Workbook(step_marks=marks)
    text = text_of(action_plan(empty, "en", on=TODAY), tmp_path)
    assert text.count("This step does not apply.") == 2
    assert text.count("Not answered yet.") == 5
    text = text_of(action_plan(book.model_copy(update={"step_marks": marks}), "en", on=TODAY), tmp_path)
    assert text.count("This step does not apply.") == 2
    assert "Ein Drittel meines Umsatzes" in text


def test_the_angry_version_is_never_printed(tmp_path: Path) -> None:
    moments: tuple[Any, ...] = (
        Moment(id="m1", angry=books.ANGRY),
        Moment(id="m2", angry=books.ANGRY, holding="Bis morgen"),
        Moment(id="m3", angry=books.ANGRY, day=TODAY),
    )
    pdf = action_plan(books.rich().model_copy(update={"moments": moments}), "de", on=TODAY)
    assert "ZZ9" not in text_of(pdf, tmp_path)
    assert "Bis morgen" in text_of(pdf, tmp_path)
    assert b"ZZ9" not in pdf


def test_the_plan_speaks_its_own_language_whatever_is_spoken_outside(tmp_path: Path) -> None:
    book = books.rich()
    plans = {}
    for outside in i18n.LANGUAGES:
        with i18n.speaking(outside):
            plans[outside] = [action_plan(book, inside, on=TODAY) for inside in i18n.LANGUAGES]
            assert i18n.spoken() == outside
    assert plans["de"] == plans["en"]
    german, english = plans["de"]
    assert opened(german).Root.Lang == "de-DE"
    assert opened(english).Root.Lang == "en-GB"
    assert "14.08.2026" in text_of(german, tmp_path)
    assert "14 Aug 2026" in text_of(english, tmp_path)


def test_equal_input_gives_equal_bytes() -> None:
    written = datetime(2026, 8, 3, 21, 14, tzinfo=UTC)
    assert action_plan(books.rich(), "de", on=TODAY) == action_plan(books.rich(), "de", on=TODAY)
    plan = action_plan(books.rich(), "de", on=TODAY, written=written)
    assert plan == action_plan(books.rich(), "de", on=TODAY, written=written)
    assert str(opened(plan).docinfo.CreationDate) == "D:20260803211400Z"


def test_title_and_outline_mirror_the_sections() -> None:
    pdf = opened(action_plan(books.rich(), "en", on=TODAY))
    assert pdf.docinfo.Title == "Action plan – Möbelhaus Grün & Söhne"
    assert "/Author" not in pdf.docinfo
    entries = outline(pdf)
    assert [title for title, _below in entries] == [
        "The next three things", "All tasks by date", "Deadlines", "The client",
        *(f"{step.number} {step.name}" for step in STEPS), "Contract review", "Questions for the lawyer",
    ]  # fmt: skip
    assert dict(entries)["4 Conversation"] == [
        "The talk", "Talking points", "What is good about working together", "Objections and answers",
        "After the talk", "What was agreed",
    ]  # fmt: skip


def test_only_embedded_subsets_are_used() -> None:
    pdf = opened(action_plan(books.full("Grüße ✓ ∑ שלום العربية"), "de", on=TODAY))
    used = [font for page in pdf.pages for font in page.resources.get("/Font", {}).values()]
    assert used
    for font in used:
        (descendant,) = font.DescendantFonts
        assert "+" in str(descendant.BaseFont)
        assert "/FontFile2" in descendant.FontDescriptor
        assert len(descendant.FontDescriptor.FontFile2.read_bytes()) < 60_000
        assert "<0000> <0000>" not in font.ToUnicode.read_bytes().decode()
    assert "FiraGO" in str(used[0].BaseFont)


def test_every_page_says_whose_it_is_and_how_many_there_are(tmp_path: Path) -> None:
    pages = text_of(action_plan(books.rich(), "en", on=TODAY), tmp_path).removesuffix("\f").split("\f")
    assert len(pages) > 5
    for number, page in enumerate(pages, start=1):
        assert f"Page {number} of {len(pages)}" in page
        assert "Möbelhaus Grün & Söhne" in page


@pytest.mark.parametrize("length", [300, 20_000])
def test_the_review_repeats_its_head_and_splits_long_notes(length: int, tmp_path: Path) -> None:
    note = ("Notiz zum Punkt. " * length)[:length].strip()
    findings = tuple(Finding(id=item.id, status=Status.RISKY, note=note) for item in checklist.items()[:30])
    pdf = action_plan(Workbook(findings=findings), "en", on=TODAY)
    pages = text_of(pdf, tmp_path, *BODY).split("\f")
    first = next(index for index, page in enumerate(pages) if "Contract review\n" in page and "Result" in page)
    last = max(index for index, page in enumerate(pages) if "Notiz zum Punkt." in page)
    assert last > first + 2
    assert all("Point Result Clause Note" in page for page in pages[first : last + 1])
    everything = re.sub(r"PointResultClauseNote([A-J]\d…)?", "", dense(" ".join(pages[first:])))
    assert everything.count(dense(note)) == len(findings)


def test_red_flags_come_first_and_open_points_last(tmp_path: Path) -> None:
    findings = (
        Finding(id="A1", status=Status.CLEAR, clause="§ 1"),
        Finding(id="D3", status=Status.RISKY, lawyer=True),
        Finding(id="J6", note="nur eine Notiz"),
    )
    text = text_of(action_plan(Workbook(findings=findings), "en", on=TODAY), tmp_path, *BODY)
    review = text[text.index("Contract review\n") :]
    order = [
        review.index(mark) for mark in ("D3 With", "A1 Who", "J6 Is", "Not looked at yet", "A2 Which", "Questions for")
    ]
    assert order == sorted(order)
    assert "D3 With what notice" in review[review.index("Questions for the lawyer") :]
    assert "A1 Who" not in review[review.index("Not looked at yet") :]


def test_a_done_task_is_ticked_and_an_open_one_is_late() -> None:
    tasks = (OwnTask(id="a", text="alt", day=date(2026, 8, 2)), OwnTask(id="b", text="neu", done=True))
    with i18n.speaking("en"):
        page = lay_out(Workbook(tasks=tasks), TODAY)[0]
    forms = [mark.form for _element, mark, _top in page.marks if isinstance(mark, Shape)]
    assert forms == ["box", "box", "ticked box"]
    assert [mark.text for _element, mark, _top in page.marks if isinstance(mark, Ink)].count("overdue") == 1


def test_the_last_words_are_that_it_is_no_legal_advice(tmp_path: Path) -> None:
    text = text_of(action_plan(books.rich(), "en", on=TODAY), tmp_path, *BODY)
    assert text.strip().endswith("This plan informs. It is no legal advice and does not replace it.")


def test_fonts_come_back_when_someone_tidied_the_temporary_folder() -> None:
    plan = action_plan(Workbook(), "de", on=TODAY)
    fonts.file_of(fonts.REGULAR).unlink()
    assert action_plan(Workbook(), "de", on=TODAY) == plan
