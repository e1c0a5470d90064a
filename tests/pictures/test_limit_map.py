"""The limit map: every behaviour in its place, and a takeaway that says the same."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from klartext.i18n import LANGUAGES, speaking
from klartext.limits.step import Group, Incident, Limit, Verdict
from klartext.model import Workbook
from klartext.pictures.limit_map import NAMED, paint

TODAY = date(2026, 11, 23)


def limit(number: int, group: Group | None, verdict: Verdict | None, behaviour: str = "") -> Limit:
    return Limit(id=f"l{number}", group=group, verdict=verdict, behaviour=behaviour or f"Verhalten {number}")


NINE = tuple(
    limit(number, group, verdict)
    for number, (group, verdict) in enumerate((group, verdict) for verdict in Verdict for group in Group)
)


def values(spec: Any) -> list[dict[str, Any]]:
    return [value for rows in spec["datasets"].values() for value in rows]


@pytest.mark.parametrize("count", [0, 1, 2])
def test_with_fewer_than_three_verdicts_there_is_no_map(count: int) -> None:
    assert paint(Workbook(limits=NINE[:count]), TODAY) is None
    undecided = tuple(each.revised({"verdict": None}) for each in NINE)
    assert paint(Workbook(limits=undecided), TODAY) is None


def test_the_takeaway_counts_and_says_where_it_would_end() -> None:
    three = (
        limit(0, Group.TONE, Verdict.RAISE),
        limit(1, Group.PAYING, Verdict.END),
        limit(2, Group.PAYING, Verdict.END),
    )
    workbook = Workbook(limits=three, incidents=(Incident(id="i", limit="l0", what="x"),))
    for language, sentence in (
        ("de", "Von 3 Verhaltensweisen sprichst du 1 an. Bei 2 ist Schluss (Zahlung). 1 ist überschritten."),
        ("en", "Of 3 behaviours you raise 1. 2 would end it (Paying). 1 is crossed."),
    ):
        with speaking(language):
            picture = paint(workbook, TODAY)
            assert picture is not None
            assert picture.takeaway == sentence


def test_the_table_has_each_behaviour_in_its_area_and_under_its_verdict() -> None:
    workbook = Workbook(limits=NINE, incidents=(Incident(id="i", limit="l4", what="x"),))
    with speaking("de"):
        picture = paint(workbook, TODAY)
        assert picture is not None
        assert picture.columns == ("", "Ton", "Zahlung", "Ansprüche")
        assert picture.rows == (
            ("Damit kann ich leben", "Verhalten 0", "Verhalten 1", "Verhalten 2"),
            ("Das spreche ich an", "Verhalten 3", "Verhalten 4 (überschritten)", "Verhalten 5"),
            ("Dann ist Schluss", "Verhalten 6", "Verhalten 7", "Verhalten 8"),
        )


def test_in_the_chart_no_two_lines_of_words_lie_on_each_other() -> None:
    with speaking("de"):
        picture = paint(Workbook(limits=NINE), TODAY)
        assert picture is not None
        places = [(each["x"], each["y"]) for each in values(picture.spec) if "whole" in each]
    assert len(set(places)) >= len(NINE)
    columns = {round(each["x"]) for each in values(picture.spec) if "whole" in each}
    assert columns == {0, 1, 2}


def test_what_a_cell_cannot_name_it_counts() -> None:
    many = tuple(limit(number, Group.TONE, Verdict.RAISE) for number in range(500))
    with speaking("de"):
        picture = paint(Workbook(limits=many), TODAY)
        assert picture is not None
        assert picture.rows[1][1].endswith(f"und {500 - NAMED} weitere")
    assert picture.spec["height"] < 400
    assert sum("whole" in each for each in values(picture.spec)) < 40


@pytest.mark.parametrize("language", LANGUAGES)
def test_behaviours_of_any_length_and_without_an_area_are_drawn(language: str) -> None:
    odd = (
        limit(0, None, Verdict.LIVE, "x" * 100_000),
        limit(1, None, Verdict.RAISE, "<b>*fett*</b> 👩‍👩‍👧‍👦 שלום"),
        limit(2, None, Verdict.END, "\n\n a \t b"),
    )
    with speaking(language):
        picture = paint(Workbook(limits=odd), TODAY)
    assert picture is not None
    assert all(len(cell) < 100 for row in picture.rows for cell in row)
    assert all(len(each["whole"]) <= 160 for each in values(picture.spec) if "whole" in each)


def test_it_carries_no_colours_or_fonts_of_its_own_and_tells_states_by_shape_too() -> None:
    picture = paint(Workbook(limits=NINE), TODAY)
    assert picture is not None
    text = str(picture.spec)
    assert "#" not in text
    assert "'font'" not in text
    assert "'shape'" in text
