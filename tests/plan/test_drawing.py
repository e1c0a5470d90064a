"""Charts on paper."""

from __future__ import annotations

import json
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

import pytest

from klartext.i18n import LANGUAGES, speaking
from klartext.pictures import gallery
from klartext.pictures.picture import Picture
from klartext.plan import fonts, glyphs
from klartext.plan.canvas import BOTTOM, LEFT, RIGHT, TEXT_WIDTH, Canvas
from klartext.plan.drawing import TALLEST, drawn, write_picture
from klartext.plan.extent import extent
from klartext.plan.ink import BODY, Drawing, Ink, Outline
from klartext.plan.paper import Imprint, print_pages
from klartext.plan.pdf import action_plan, lay_out
from klartext.steps import STEPS
from tests.plan import books
from tests.plan.charts import SPECIMENS, TAKEAWAY, picture
from tests.plan.reading import dense, opened, text_of

if TYPE_CHECKING:
    from pathlib import Path

    from klartext.model import Workbook
    from klartext.plan.ink import Page

IMPRINT = Imprint("Bilder", "de-DE", datetime(2026, 8, 3, tzinfo=UTC), ("", ""), "")
HOSTILE = {
    "html": "<b>fett</b><script>alert(1)</script> &amp; ]]> <!-- \"x\" 'y'",
    "vega": "{{datum}} {signal} \\u0000 \\n %d url(#c)",
    "controls": "Glo\x00cke\x07\x0b\x1b[31m\u202eumge\u2066kehrt\ufffe\uffff\ufeff",
    "halves": "halb \ud83d und \ude00 \udfff",
    "emoji": "gut 😀 👩‍💻 🇩🇪 中文 \ue000",
    "beyond": "𝔄𝔅𝔇 ✓ ☐ ★ → ⚠ ∑ ♫",
    "hebrew": "שלום",
    "arabic": "العربية",
    "thai": "สวัสดี",
    "marks": "e\u0301 a" + "\u0301\u0323" * 40,
    "lines": "eins\r\nzwei\u2028drei",
}


def labelled(*labels: str, **axis: Any) -> dict[str, Any]:
    """Return bars with these labels."""
    return {
        "data": {"values": [{"label": label, "length": length} for length, label in enumerate(labels, start=1)]},
        "mark": "bar",
        "width": "container",
        "height": {"step": 20},
        "encoding": {
            "y": {"field": "label", "type": "nominal", "sort": None, "title": None, "axis": axis},
            "x": {"field": "length", "type": "quantitative", "title": None},
        },
    }


def words(drawing: Drawing) -> list[str]:
    return [mark.text for mark in drawing.marks if isinstance(mark, Ink)]


def printed(*pictures: Picture) -> bytes:
    canvas = Canvas()
    for each in pictures:
        write_picture(canvas, each)
    return print_pages(canvas.finish(), IMPRINT)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("name", SPECIMENS)
def test_every_sort_of_chart_fits_between_the_margins(name: str, language: str) -> None:
    with speaking(language):
        drawing = drawn(picture(name).spec)
    box = extent(drawing.marks, (0, 0, 0, 0))
    assert box == pytest.approx((0, 0, drawing.width, drawing.height), abs=TEXT_WIDTH)
    assert box[0] >= -0.01
    assert box[1] >= -0.01
    assert box[2] <= drawing.width + 0.01 <= TEXT_WIDTH + 0.02
    assert box[3] <= drawing.height + 0.01
    assert drawing.width > TEXT_WIDTH * 0.97
    assert {mark.font for mark in drawing.marks if isinstance(mark, Ink)} <= {fonts.REGULAR, fonts.BOLD_ITALIC}


def test_numbers_dates_and_money_are_written_in_the_language_spoken() -> None:
    shown = {}
    for language in LANGUAGES:
        with speaking(language):
            shown[language] = [
                text for name in ("diverging", "dated", "series") for text in words(drawn(picture(name).spec))
            ]
    assert {"+4,50", "−4,75", "Mai 2026", "3.000\u00a0€"} <= set(shown["de"])
    assert {"+4.50", "−4.75", "May 2026", "€3,000"} <= set(shown["en"])


def test_points_of_two_kinds_differ_in_shape_and_lines_in_dashes() -> None:
    with speaking("de"):
        dated, series = drawn(picture("dated").spec), drawn(picture("series").spec)
    shapes = {len(mark.steps) for mark in dated.marks if isinstance(mark, Outline) and mark.filled}
    assert len(shapes) == 2
    assert len({mark.dash for mark in series.marks if isinstance(mark, Outline) and mark.width > 1}) == 3


@pytest.mark.parametrize("limit", [0, 45, 180])
@pytest.mark.parametrize("name", HOSTILE)
def test_whatever_a_person_wrote_stands_as_it_is(name: str, limit: int) -> None:
    text = glyphs.printable(HOSTILE[name])
    drawing = drawn(labelled("davor", HOSTILE[name], "danach", labelLimit=limit))
    found = [mark for mark in drawing.marks if isinstance(mark, Ink)]
    assert [mark.text for mark in found if mark.text in {"davor", "danach"}] == ["davor", "danach"]
    if limit == 0:
        assert dense(text) in dense("".join(mark.meant or mark.text for mark in found))
    else:
        assert all(glyphs.is_covered(sign) for mark in found for sign in mark.text)
    assert printed(Picture("Bild", TAKEAWAY, labelled(HOSTILE[name])))


def test_equal_labels_stay_one_and_different_ones_two() -> None:
    spec = labelled("שלום א", "שלום ב", "שלום א")
    bars = [mark for mark in drawn(spec).marks if isinstance(mark, Outline) and mark.filled]
    assert len({mark.steps[0][1][0][1] for mark in bars}) == 2


def test_a_label_is_read_in_the_order_in_which_it_was_written(tmp_path: Path) -> None:
    text = text_of(printed(Picture("Bild", TAKEAWAY, labelled("Grüße & <Küsse>", "العربية", "✓ fertig"))), tmp_path)
    assert "Grüße & <Küsse>" in text
    assert "العربية" in text
    assert "✓ fertig" in text


@pytest.mark.parametrize(
    "data", [{"url": "https://example.org/data.json"}, {"url": "data.csv"}, {"url": "http://127.0.0.1:9/x.json"}]
)
def test_nothing_is_fetched(data: dict[str, Any]) -> None:
    with pytest.raises(ValueError, match="not allowed"):
        drawn({**labelled("a"), "data": data})


def test_images_are_refused() -> None:
    spec = {**labelled("a"), "mark": {"type": "image", "url": "https://example.org/a.png", "width": 9, "height": 9}}
    with pytest.raises(ValueError, match="unknown in a drawing"):
        drawn(spec)


def test_a_number_that_is_none_is_refused() -> None:
    spec = labelled("a")
    spec["data"]["values"][0]["length"] = float("nan")
    with pytest.raises(ValueError, match="JSON"):
        drawn(spec)


def test_a_chart_is_as_wide_as_the_text_unless_it_is_narrow() -> None:
    spec = labelled("a")
    assert drawn({**spec, "width": 900}).width == pytest.approx(TEXT_WIDTH, abs=2)
    assert 150 < drawn({**spec, "width": 200}).width < 180
    high = drawn({**spec, "height": 2000})
    assert high.height == pytest.approx(TALLEST)
    assert high.width < TEXT_WIDTH / 2
    assert drawn({**spec, "width": 600}).width < TEXT_WIDTH


def test_the_specification_stays_as_it_was() -> None:
    with speaking("de"):
        spec = picture("grid").spec
    before = json.dumps(spec)
    drawn(spec)
    assert json.dumps(spec) == before


def test_equal_charts_are_drawn_equally_in_every_thread() -> None:
    with speaking("de"):
        specs = [picture(name).spec for name in SPECIMENS]
    expected = [drawn(spec) for spec in specs]
    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(drawn, specs * 3)) == expected * 3


def test_labels_keep_their_room_when_someone_tidied_the_temporary_folder() -> None:
    spec = labelled("Ein Drittel meines Umsatzes")
    expected = drawn(spec)
    fonts.file_of(fonts.REGULAR).unlink()
    assert drawn(spec) == expected


def test_a_picture_is_a_figure_with_its_takeaway_for_those_who_cannot_see_it() -> None:
    canvas = Canvas()
    with speaking("de"):
        write_picture(canvas, picture("grid"))
    (page,) = canvas.finish()
    order = [element for element, _mark, _top in page.in_reading_order() if element]
    roles = [element.role for element in dict.fromkeys(order)]
    assert roles == ["P", "Figure", "P"]
    figure = next(element for element in order if element.role == "Figure")
    assert figure.alternative == TAKEAWAY
    assert all(LEFT <= mark.x <= RIGHT for _element, mark, _top in page.marks if isinstance(mark, Ink))


def test_what_cannot_be_drawn_is_still_told_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    canvas = Canvas()
    write_picture(canvas, Picture("Bild", TAKEAWAY, {**labelled("geheim"), "data": {"url": "https://example.org/"}}))
    (page,) = canvas.finish()
    assert [mark.text for _element, mark, _top in page.marks if isinstance(mark, Ink)] == ["Bild", TAKEAWAY]
    assert caplog.messages == ["a picture could not be drawn: Bild"]


@pytest.mark.parametrize("before", [0, 20])
def test_caption_drawing_and_takeaway_stay_on_one_page(before: int) -> None:
    with speaking("de"):
        specimen = picture("grid")
    for filling in range(20, 50, 3):
        canvas = Canvas()
        for number in range(filling):
            canvas.paragraph((f"Zeile {number}", BODY))
        for number in range(before):
            canvas.paragraph((f"Vorspann {number}", BODY), keep=True)
        write_picture(canvas, specimen)
        pages = canvas.finish()
        assert [len(_caption_drawing_takeaway(page)) for page in pages if _caption_drawing_takeaway(page)] == [3]
        assert all(top <= BOTTOM for page in pages for _element, _mark, top in page.marks)


def _caption_drawing_takeaway(page: Page) -> set[str]:
    texts = {mark.text.strip() for _element, mark, _top in page.marks if isinstance(mark, Ink)}
    return texts & {"Bild: grid", "hinnehmen", TAKEAWAY}


def test_the_printed_page_is_sound_and_its_fonts_are_embedded(tmp_path: Path) -> None:
    with speaking("de"):
        pdf = printed(*map(picture, SPECIMENS))
        assert pdf == printed(*map(picture, SPECIMENS))
    document = opened(pdf)
    assert document.check_pdf_syntax() == []
    used = [font for page in document.pages for font in page.resources.get("/Font", {}).values()]
    assert all("/FontFile2" in font.DescendantFonts[0].FontDescriptor for font in used)
    assert not [page for page in document.pages if "/XObject" in page.resources]
    text = dense(text_of(pdf, tmp_path))
    assert all(dense(each) in text for each in ("Ein Drittel meines Umsatzes", "überschritten", "mit Frist", "+2,25"))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("book", [books.rich(), books.full("Wort"), books.full(HOSTILE["controls"])])
def test_every_picture_of_a_workbook_can_be_drawn(book: Workbook, language: str) -> None:
    with speaking(language):
        shown = [each for step in STEPS for each in gallery.of_step(step.id, book, books.TODAY)]
        assert shown
        assert all(drawn(each.spec).marks for each in shown)


def test_no_picture_takes_along_a_text_of_any_length() -> None:
    """The engine's time grows with the length of a label: a third of a millisecond for each sign, while all wait."""
    book = books.full("Wort " * 2000)
    with speaking("de"):
        for step in STEPS:
            for each in gallery.of_step(step.id, book, books.TODAY):
                assert max(map(len, _texts(each.spec))) < 1000


def _texts(value: Any) -> list[str]:
    if isinstance(value, dict):
        return [text for each in value.values() for text in _texts(each)]
    if isinstance(value, list | tuple):
        return [text for each in value for text in _texts(each)]
    return [value] if isinstance(value, str) else []


def test_a_steps_pictures_stand_in_the_plan(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    with speaking("de"):
        specimen = picture("diverging")
    painting = gallery.Painting("specimen", ("reasons",), lambda _workbook, _on: specimen)
    monkeypatch.setattr(gallery, "GALLERY", {"balance": (painting,)})
    with speaking("de"):
        pages = lay_out(books.rich(), books.TODAY)
    figures = {element for page in pages for element, _mark, _top in page.marks if element and element.role == "Figure"}
    assert [figure.alternative for figure in figures] == [TAKEAWAY]
    pdf = action_plan(books.rich(), "de", on=books.TODAY)
    assert dense(TAKEAWAY) in dense(text_of(pdf, tmp_path))
    assert pdf == action_plan(books.rich(), "de", on=books.TODAY)
    assert opened(pdf).check_pdf_syntax() == []


def test_the_engine_is_loaded_only_when_something_is_drawn() -> None:
    code = "import sys, klartext.plan.pdf; sys.exit('vl_convert' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
