"""Where the strain is going, in words."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.distance.step import Checkin
from klartext.distance.strain import course, strained_days, trend
from klartext.i18n import LANGUAGES, speaking
from klartext.model import Workbook

LAST = date(2026, 11, 22)


def book(*strains: int | None, sleep: tuple[str, ...] = (), brooding: tuple[int, ...] = ()) -> Workbook:
    """Return a workbook with a check-in a day up to the last, the last value being the latest; None is no check-in."""
    days = [LAST - timedelta(days=ago) for ago in range(len(strains) - 1, -1, -1)]
    return Workbook(
        checkins=tuple(
            Checkin(
                id=str(day),
                day=day,
                strain=strain,
                sleep=Decimal(sleep[number]) if sleep else None,
                brooding=brooding[number] if brooding else None,
            )
            for number, (day, strain) in enumerate(zip(days, strains, strict=True))
            if strain is not None
        )
    )


def said(workbook: Workbook, language: str = "en") -> str:
    with speaking(language):
        return trend(workbook)


def test_two_weeks_are_told_by_the_middle_of_each() -> None:
    down = book(7, 7, 8, 7, 6, 7, 7, 5, 5, 4, 5, 6, 5, 5)
    assert said(down) == "In the two weeks up to 22 November 2026, your strain went down from about 7 to about 5."
    assert said(down, "de") == (
        "In den zwei Wochen bis zum 22. November 2026 ist deine Belastung von etwa 7 auf etwa 5 gesunken."
    )


def test_a_rise_is_told_as_plainly() -> None:
    up = book(3, 3, 3, 3, 3, 3, 3, 6, 6, 6, 6, 6, 6, 6)
    assert said(up) == "In the two weeks up to 22 November 2026, your strain went up from about 3 to about 6."
    assert said(up, "de").endswith("ist deine Belastung von etwa 3 auf etwa 6 gestiegen.")


def test_what_hardly_moves_stayed() -> None:
    assert said(book(6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6, 6)) == (
        "In the two weeks up to 22 November 2026, your strain stayed at about 6 of 10."
    )
    assert "gleichbleibend bei etwa 6 von 10" in said(book(6, 6, 6), "de")


def test_one_bad_day_turns_nothing() -> None:
    assert "stayed at about 3" in said(book(3, 3, 3, 3, 3, 3, 3, 3, 3, 10, 3, 3, 3, 3))


def test_a_few_days_are_called_by_their_number() -> None:
    assert said(book(8, 8, 4, 4)).startswith("In the 4 days up to 22 November 2026,")
    assert said(book(8, None, None, 4, 4), "de").startswith("In den 5 Tagen bis zum 22. November 2026")


@pytest.mark.parametrize("strains", [(), (9,), (9, 1), (9, None, None, None, 1)])
def test_fewer_than_three_check_ins_have_no_trend(strains: tuple[int | None, ...]) -> None:
    assert said(book(*strains)) == ""


def test_check_ins_that_are_months_apart_have_no_trend() -> None:
    days = (date(2026, 1, 1), date(2026, 5, 1), LAST)
    scattered = Workbook(checkins=tuple(Checkin(id=str(day), day=day, strain=5) for day in days))
    assert said(scattered) == ""


def test_what_is_older_than_two_weeks_does_not_count() -> None:
    assert "from about 8 to about 4" in said(book(1, 1, 1, 1, 1, *(8,) * 7, *(4,) * 7))


def test_sleep_and_brooding_are_told_when_they_moved() -> None:
    both = book(7, 7, 4, 4, sleep=("5", "5", "7", "7.5"), brooding=(90, 80, 20, 30))
    text = said(both)
    assert "You sleep more: about 7.2 hours a night, before that about 5." in text
    assert "You brood less: about 25 minutes a day, before that about 85." in text
    assert "Du schläfst mehr: etwa 7,2 Stunden in der Nacht, davor etwa 5." in said(both, "de")
    worse = said(book(4, 4, 7, 7, sleep=("7", "7", "5", "5"), brooding=(10, 10, 90, 90)))
    assert "You sleep less: about 5 hours" in worse
    assert "You brood more: about 90 minutes" in worse


def test_sleep_and_brooding_that_stayed_are_not_told() -> None:
    text = said(book(7, 7, 4, 4, sleep=("7", "7", "7.25", "7.25"), brooding=(30, 30, 40, 40)))
    assert "sleep" not in text
    assert "brood" not in text


def test_sleep_that_was_told_in_one_half_only_has_no_trend() -> None:
    early = book(7, 7, 7, 4, 4, 4)
    late = tuple(each.revised({"sleep": Decimal(6)}) if (each.strain or 0) < 5 else each for each in early.checkins)
    assert course(Workbook(checkins=late), "sleep") is None
    assert said(Workbook(checkins=late)).endswith("your strain went down from about 7 to about 4.")


def test_a_day_that_was_written_twice_counts_once() -> None:
    twice = (Checkin(id="a", day=LAST, strain=2), Checkin(id="b", day=LAST, strain=9))
    assert [checkin.id for checkin in strained_days(Workbook(checkins=twice))] == ["b"]


def test_what_has_no_day_or_no_strain_is_left_out() -> None:
    parts = (Checkin(id="a", strain=2), Checkin(id="b", day=LAST, word="x"), Checkin(id="c", day=LAST, strain=0))
    assert [checkin.id for checkin in strained_days(Workbook(checkins=parts))] == ["c"]


@settings(max_examples=60)
@given(
    st.lists(
        st.tuples(
            st.dates(date(1990, 1, 1), date(2100, 12, 31)) | st.dates(LAST - timedelta(20), LAST),
            st.none() | st.integers(0, 10),
            st.none() | st.decimals(0, 24, places=2),
        ),
        max_size=30,
    )
)
def test_any_check_ins_are_told_or_not_and_never_beyond_the_scale(
    found: list[tuple[date, int | None, Decimal | None]],
) -> None:
    checkins = (
        Checkin(id=f"c{number}", day=day, strain=strain, sleep=sleep)
        for number, (day, strain, sleep) in enumerate(found)
    )
    workbook = Workbook(checkins=tuple(checkins))
    went = course(workbook)
    for language in LANGUAGES:
        assert bool(said(workbook, language)) is (went is not None)
    if went:
        assert all(0 <= value <= 10 for value in (went.before, went.now, went.overall))
        assert went.last - went.first < timedelta(days=14)
