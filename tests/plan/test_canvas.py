"""How blocks fill pages."""

from __future__ import annotations

from klartext.plan.canvas import BOTTOM, Canvas, Cell, Column, Row
from klartext.plan.ink import BODY, SMALL, SMALL_HEAD, Ink, Page

COLUMNS = (Column(0, 200, "Links"), Column(220, 200, "Rechts"))


def words(page: Page) -> list[str]:
    return [mark.text for _element, mark, _top in page.in_reading_order() if isinstance(mark, Ink)]


def test_a_heading_never_stands_alone_at_the_end_of_a_page() -> None:
    for filling in range(30, 50):
        canvas = Canvas()
        for number in range(filling):
            canvas.paragraph((f"Zeile {number}", BODY))
        canvas.heading(2, "Titel", outline="Titel", above=18)
        canvas.heading(3, "Untertitel", above=9)
        canvas.paragraph(("eins\nzwei\ndrei\nvier", BODY))
        pages = canvas.finish()
        (page,) = (page for page in pages if "Titel" in words(page))
        assert words(page)[words(page).index("Titel") :][:4] == ["Titel", "Untertitel", "eins", "zwei"]
        assert [title for title, _level, _y in page.headings] == ["Titel"]


def test_no_line_of_a_paragraph_stands_alone() -> None:
    for filling in range(30, 50):
        canvas = Canvas()
        for number in range(filling):
            canvas.paragraph((f"Zeile {number}", BODY))
        canvas.paragraph(("\n".join(f"Absatz {number}" for number in range(6)), BODY))
        counts = [sum(word.startswith("Absatz") for word in words(page)) for page in canvas.finish()]
        assert sum(counts) == 6
        assert 1 not in counts


def test_a_table_repeats_its_head_and_names_a_row_that_is_cut() -> None:
    canvas = Canvas()
    long = "\n".join(f"Zeile {number}" for number in range(200))
    canvas.table(COLUMNS, [Row((Cell((("kurz", SMALL),)), Cell(((long, SMALL),))), "D3 …")], SMALL_HEAD)
    canvas.paragraph(("danach", BODY))
    pages = canvas.finish()
    assert len(pages) > 3
    assert all(words(page)[:2] == ["Links", "Rechts"] for page in pages)
    assert ["D3 …" in words(page) for page in pages] == [False] + [True] * (len(pages) - 1)
    assert "danach" in words(pages[-1])


def test_a_table_does_not_begin_at_the_very_end_of_a_page() -> None:
    for filling in range(35, 50):
        canvas = Canvas()
        for number in range(filling):
            canvas.paragraph((f"Zeile {number}", BODY))
        rows = [Row((Cell(((f"a{number}", SMALL),)), Cell(((f"b{number}", SMALL),)))) for number in range(4)]
        canvas.table(COLUMNS, rows, SMALL_HEAD)
        pages = canvas.finish()
        for page in pages:
            assert words(page).count("Links") == ("a0" in words(page) or "a3" in words(page) or "a2" in words(page))


def test_the_left_cell_is_read_before_the_right_one() -> None:
    canvas = Canvas()
    canvas.table(COLUMNS, [Row((Cell((("eins\nzwei", SMALL),)), Cell((("drei\nvier", SMALL),))))], SMALL_HEAD)
    (page,) = canvas.finish()
    assert words(page)[2:] == ["eins", "zwei", "drei", "vier"]


def test_room_at_the_top_of_a_page_is_dropped() -> None:
    canvas = Canvas()
    canvas.space(300)
    canvas.paragraph(("oben", BODY))
    canvas.space(BOTTOM)
    canvas.paragraph(("wieder oben", BODY))
    first, second = canvas.finish()
    assert [top for _element, _mark, top in first.marks] == [top for _element, _mark, top in second.marks]
