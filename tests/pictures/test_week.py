"""The week at a glance."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.distance.step import Activity, Boundary, CoreHours, MailSlot, Weekday
from klartext.distance.week import WEEKDAYS
from klartext.i18n import LANGUAGES, speaking
from klartext.model import Workbook
from klartext.pictures.picture import Picture
from klartext.pictures.week import paint
from tests.pictures.drawing import drawn
from tests.workbooks import parts

TODAY = date(2026, 11, 23)
HOURS = tuple(CoreHours(id=day.value, start=time(9), end=time(17)) for day in WEEKDAYS[:5])
SLOT = MailSlot(id="m", days=(Weekday.MONDAY, Weekday.THURSDAY), start=time(9, 30), minutes=20)
SWIM = Activity(id="a", what="Swimming", days=(Weekday.TUESDAY,), start=time(18), minutes=45)
SILENT = Boundary(phone_silent=time(18, 30), phone_back=time(9))


def painted(language: str = "en", **answers: Any) -> Picture:
    with speaking(language):
        picture = paint(Workbook.model_validate(answers), TODAY)
    assert picture is not None
    return picture


def bars(picture: Picture) -> list[dict[str, Any]]:
    layers = enumerate(picture.spec["layer"])
    return [value for number, layer in layers if layer["mark"]["type"] == "bar" for value in drawn(picture, number)]


@pytest.mark.parametrize("days", [0, 1, 2])
def test_fewer_than_three_things_make_no_picture(days: int) -> None:
    assert paint(Workbook(core_hours=HOURS[:days]), TODAY) is None


def test_everything_stands_in_its_column_at_its_hours() -> None:
    picture = painted(core_hours=HOURS[:3], mail_slots=(SLOT,), activities=(SWIM,))
    found = {(bar["day"], bar["sort"]): (bar["begins"], bar["ends"]) for bar in bars(picture)}
    assert found["Mon", "Core hours"] == (9.0, 17.0)
    assert found["Thu", "E-mails"] == (9.5, pytest.approx(9.833, abs=0.001))
    assert found["Tue", "Sport, rest, people"] == (18.0, 18.75)
    assert len(found) == 6


def test_the_silent_phone_lies_on_both_sides_of_midnight() -> None:
    found = [(bar["begins"], bar["ends"]) for bar in bars(painted(boundary=SILENT)) if bar["day"] == "Wed"]
    assert sorted(found) == [(0.0, 9.0), (18.5, 24.0)]


def test_the_days_have_short_names_in_each_language() -> None:
    domains = {
        language: painted(language, core_hours=HOURS).spec["layer"][0]["encoding"]["x"]["scale"]["domain"]
        for language in LANGUAGES
    }
    assert domains["de"] == ["Mo", "Di", "Mi", "Do", "Fr", "Sa", "So"]
    assert domains["en"] == ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]


def test_what_the_picture_tells_is_said_in_words_too() -> None:
    answers: dict[str, Any] = {"core_hours": HOURS, "mail_slots": (SLOT,), "activities": (SWIM,), "boundary": SILENT}
    assert painted(**answers).takeaway == (
        "Core hours: 40 hours a week. E-mails: 2 fixed times a week. Sport, rest, people: 45 minutes a week. "
        "Phone silent: 14.5 hours a day."
    )
    assert painted("de", **answers).takeaway == (
        "Kernzeiten: 40 Stunden in der Woche. E-Mails: 2 feste Zeiten in der Woche. Ausgleich: 45 Minuten in der "
        "Woche. Telefon stumm: 14,5 Stunden am Tag."
    )


def test_the_table_has_a_row_for_each_day() -> None:
    picture = painted(core_hours=HOURS, activities=(SWIM,), boundary=SILENT)
    assert picture.columns == ("Day", "Core hours", "E-mails", "Sport, rest, people", "Phone silent")
    assert picture.rows[1] == ("Tuesday", "9:00–17:00", "–", "18:00–18:45 Swimming", "0:00–9:00 and 18:30–24:00")
    assert [row[0] for row in picture.rows] == [
        "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ]  # fmt: skip


def test_a_sort_is_known_by_its_mark_and_width_as_well_as_by_its_colour() -> None:
    picture = painted(core_hours=HOURS, mail_slots=(SLOT,), activities=(SWIM,), boundary=SILENT)
    points = next(layer for layer in picture.spec["layer"] if layer["mark"]["type"] == "point")
    shapes = points["encoding"]["shape"]["scale"]["range"]
    assert len(set(shapes)) == 4
    assert points["encoding"]["shape"]["scale"]["domain"] == points["encoding"]["color"]["scale"]["domain"]


def test_only_what_is_in_the_picture_is_explained() -> None:
    picture = painted(core_hours=HOURS, activities=(SWIM,))
    colour = picture.spec["layer"][0]["encoding"]["color"]
    assert colour["legend"]["values"] == ["Core hours", "Sport, rest, people"]
    assert colour["scale"]["domain"] == ["Core hours", "E-mails", "Sport, rest, people", "Phone silent"]


@settings(max_examples=40)
@given(st.fixed_dictionaries({kind: parts(kind) for kind in ("core_hours", "mail_slots", "activities", "boundary")}))
def test_any_week_makes_a_picture_or_none(answers: dict[str, object]) -> None:
    book = Workbook.model_validate(answers)
    for language in LANGUAGES:
        with speaking(language):
            picture = paint(book, TODAY)
            assert picture is None or len(picture.rows) == 7
