"""Incidents on a line of time: right with none, one, three, five hundred, in 1990 and in 2100."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from klartext.i18n import LANGUAGES, speaking
from klartext.limits.step import Incident, Limit, Verdict
from klartext.limits.timeline import MOST_MARKS, MOST_ROWS, gathered, timeline
from klartext.model import Workbook
from klartext.pictures.incidents import paint
from klartext.pictures.picture import Picture

TODAY = date(2026, 11, 23)
SHOUTS = Limit(id="a", behaviour="Schreit", verdict=Verdict.RAISE, times=2)


def incident(number: int, day: date | None, limit: str = "a", hours: int | None = None) -> Incident:
    return Incident(id=f"i{number}", limit=limit, day=day, what="x", hours=None if hours is None else Decimal(hours))


def painted(*log: Incident, limits: tuple[Limit, ...] = (SHOUTS,), language: str = "de") -> Picture:
    with speaking(language):
        picture = paint(Workbook(limits=limits, incidents=log), TODAY)
    assert picture is not None
    return picture


def marks(picture: Picture) -> list[dict[str, Any]]:
    return next(rows for rows in picture.spec["datasets"].values() if "day" in rows[0])


@pytest.mark.parametrize("count", [0, 1, 2])
def test_with_fewer_than_three_there_is_nothing_to_see(count: int) -> None:
    log = tuple(incident(number, TODAY) for number in range(count))
    assert paint(Workbook(limits=(SHOUTS,), incidents=log), TODAY) is None
    undated = tuple(incident(number, None) for number in range(9))
    assert paint(Workbook(limits=(SHOUTS,), incidents=undated), TODAY) is None


def test_three_incidents_are_told_drawn_and_written_as_a_table() -> None:
    log = (
        incident(0, date(2026, 11, 3), hours=1),
        incident(1, date(2026, 11, 9)),
        incident(2, date(2026, 11, 20), "", hours=0),
    )
    picture = painted(*log)
    assert picture.takeaway == (
        "3 Vorfälle zwischen dem 03.11.2026 und dem 20.11.2026. 1 davon war über deiner Grenze. "
        "Am häufigsten: „Schreit“, 2-mal."
    )
    assert picture.rows == (
        ("03.11.2026", "Schreit", "1", "1", "unter deiner Grenze"),
        ("09.11.2026", "Schreit", "1", "–", "über deiner Grenze"),
        ("20.11.2026", "Etwas anderes", "1", "–", "unter deiner Grenze"),
    )
    assert [(each["day"], each["name"], each["state"]) for each in marks(picture)] == [
        (f"{one.day}T00:00:00", row[1], row[4]) for one, row in zip(log, picture.rows, strict=True)
    ]
    english = painted(*log, language="en").takeaway
    assert english.startswith("3 incidents between 3 Nov 2026 and 20 Nov 2026. 1 was over your limit. Most often:")


def test_what_happened_on_one_day_is_one_mark_and_one_sentence() -> None:
    picture = painted(*(incident(number, TODAY, "") for number in range(4)))
    assert picture.takeaway == "4 Vorfälle am 23.11.2026."
    assert [each["count"] for each in marks(picture)] == [4]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_first_and_the_last_day_there_is_fit_on_one_line(language: str) -> None:
    picture = painted(
        *(incident(number, day) for number, day in enumerate((date(1990, 1, 1), TODAY, date(2100, 12, 31)))),
        language=language,
    )
    assert len(picture.rows) == 3
    assert "1990" in picture.takeaway
    assert "2100" in picture.takeaway


def test_five_hundred_incidents_are_added_up_and_none_is_lost() -> None:
    log = tuple(
        incident(number, TODAY - timedelta(days=number * 3), "a" if number % 2 else "b") for number in range(500)
    )
    picture = painted(*log, limits=(SHOUTS, Limit(id="b", behaviour="Ruft abends an", verdict=Verdict.LIVE)))
    assert len(marks(picture)) <= MOST_MARKS
    assert sum(each["count"] for each in marks(picture)) == 500
    assert len(picture.rows) == len(marks(picture))
    assert "500" in picture.takeaway


def test_decades_of_incidents_are_added_up_by_year() -> None:
    log = tuple(incident(number, date(1990 + number % 100, 1 + number % 12, 1 + number % 28)) for number in range(500))
    picture = painted(*log)
    assert len(marks(picture)) <= MOST_MARKS
    assert sum(each["count"] for each in marks(picture)) == 500
    assert {len(row[0]) for row in picture.rows} == {4}


def test_more_behaviours_than_rows_share_the_last_one() -> None:
    limits = tuple(Limit(id=f"l{number}", behaviour=f"V{number}", verdict=Verdict.LIVE) for number in range(20))
    log = tuple(incident(number, TODAY, f"l{number % 20}") for number in range(45))
    with speaking("de"):
        line = timeline(Workbook(limits=limits, incidents=log))
        assert (len(line.names), line.named, line.names[-1]) == (MOST_ROWS, MOST_ROWS - 1, "Etwas anderes")
        assert {each.row for each in line.happened} == set(range(MOST_ROWS))
        assert sum(mark.count for mark in gathered(line.happened)) == 45
    picture = painted(*log, limits=limits)
    assert picture.spec["height"] < 400
    assert picture.takeaway.endswith("Am häufigsten: „V0“, 3-mal.")


def test_what_crossed_a_limit_stands_above_what_is_merely_frequent() -> None:
    often = Limit(id="b", behaviour="Ruft abends an", verdict=Verdict.LIVE)
    log = (*(incident(number, TODAY, "b") for number in range(9)), incident(10, TODAY), incident(11, TODAY))
    with speaking("de"):
        assert timeline(Workbook(limits=(often, SHOUTS), incidents=log)).names == ("Schreit", "Ruft abends an")


def test_two_behaviours_of_the_same_name_keep_rows_of_their_own() -> None:
    twins = tuple(Limit(id=name, behaviour="Schreit", verdict=Verdict.LIVE) for name in "ab")
    line = timeline(Workbook(limits=twins, incidents=tuple(incident(n, TODAY, "ab"[n % 2]) for n in range(4))))
    assert line.names == ("Schreit", "Schreit")
    assert sorted(each.row for each in line.happened) == [0, 0, 1, 1]


def test_it_carries_no_colours_or_fonts_of_its_own_and_tells_states_by_shape_too() -> None:
    text = str(painted(*(incident(number, TODAY) for number in range(3))).spec)
    assert "#" not in text
    assert "'font'" not in text
    assert "'shape'" in text
