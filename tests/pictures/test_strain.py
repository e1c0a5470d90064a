"""The curve of the strain."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.distance.step import Checkin
from klartext.i18n import LANGUAGES, speaking
from klartext.model import Workbook
from klartext.pictures.picture import Picture
from klartext.pictures.strain import paint
from tests.pictures.drawing import drawn

LAST = date(2026, 11, 22)


def checkins(strains: dict[int, int | None], **answers: object) -> tuple[Checkin, ...]:
    """Return check-ins by how many days ago they were."""
    days = {ago: LAST - timedelta(days=ago) for ago in strains}
    return tuple(
        Checkin.model_validate({"id": str(days[ago]), "day": days[ago], "strain": strain, **answers})
        for ago, strain in strains.items()
    )


def painted(found: tuple[Checkin, ...], language: str = "en") -> Picture:
    with speaking(language):
        picture = paint(Workbook(checkins=found), LAST)
    assert picture is not None
    return picture


@pytest.mark.parametrize("strains", [{}, {0: 5}, {0: 5, 1: 5}, {0: 5, 1: 5, 2: None}, {0: 5, 1: 5, 100: 5}])
def test_fewer_than_three_check_ins_make_no_picture(strains: dict[int, int | None]) -> None:
    assert paint(Workbook(checkins=checkins(strains)), LAST) is None


def test_each_check_in_is_a_point_on_its_own_day_wherever_the_reader_is() -> None:
    picture = painted(checkins({3: 8, 2: 7, 0: 0}))
    assert [(point["day"], point["strain"]) for point in drawn(picture, 1)] == [
        ("2026-11-19T00:00:00", 8),
        ("2026-11-20T00:00:00", 7),
        ("2026-11-22T00:00:00", 0),
    ]


def test_days_without_a_check_in_are_bridged_by_a_dashed_line_and_it_says_so() -> None:
    gap = painted(checkins({3: 8, 2: 7, 0: 4}))
    assert [part["gap"] for part in drawn(gap, 0)] == [False, False, True, True]
    assert gap.takeaway == (
        "8 on 19 Nov 2026, 4 on 22 Nov 2026; lowest 4, highest 8 of 10 (3 check-ins). "
        "Where the line is dashed, there are days without a check-in."
    )
    whole = painted(checkins({2: 8, 1: 7, 0: 4}), "de")
    assert not any(part["gap"] for part in drawn(whole, 0))
    assert whole.takeaway == "8 am 20.11.2026, 4 am 22.11.2026; niedrigster Wert 4, höchster 8 von 10 (3 Einträge)."


def test_what_is_older_than_ninety_days_is_counted_and_left_out() -> None:
    picture = painted(checkins({400: 1, 90: 1, 89: 5, 1: 5, 0: 5}))
    assert len(drawn(picture, 1)) == len(picture.rows) == 3
    assert picture.takeaway.endswith("2 check-ins are older and not in the picture.")


def test_the_table_tells_sleep_brooding_and_the_word_too() -> None:
    picture = painted(checkins({2: 8, 1: 7, 0: 4}, sleep="6.5", brooding=30, word="Der *Anruf*"), "de")
    assert picture.rows[-1] == ("So., 22.11.2026", "4", "6,5", "30", "Der *Anruf*")
    assert len(picture.columns) == 5


@settings(max_examples=40)
@given(
    st.lists(
        st.tuples(st.none() | st.dates(date(1990, 1, 1), date(2100, 12, 31)), st.none() | st.integers(0, 10)),
        max_size=25,
    )
)
def test_any_check_ins_make_a_picture_or_none(found: list[tuple[date | None, int | None]]) -> None:
    book = Workbook(
        checkins=tuple(Checkin(id=f"c{number}", day=day, strain=strain) for number, (day, strain) in enumerate(found))
    )
    for language in LANGUAGES:
        with speaking(language):
            picture = paint(book, LAST)
            assert picture is None or len(picture.rows) >= 3


def test_years_of_check_ins_stay_a_small_picture() -> None:
    picture = painted(checkins(dict.fromkeys(range(1500), 5)))
    assert len(str(picture.spec)) < 40_000
