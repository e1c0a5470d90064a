"""When the workbook mentions where someone listens."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from klartext.distance.helplines import HELPLINES, are_worth_mentioning
from klartext.distance.step import Checkin
from klartext.model import Workbook

TODAY = date(2026, 11, 23)


def days_with(strain: int | None, *ago: int) -> tuple[Checkin, ...]:
    days = [TODAY - timedelta(days=count) for count in ago]
    return tuple(Checkin(id=str(day), day=day, strain=strain) for day in days)


@pytest.mark.parametrize(
    ("checkins", "mentioned"),
    [
        (days_with(8, 0, 6, 13), True),
        (days_with(10, 1, 2, 3, 4), True),
        (days_with(8, 0, 6), False),
        (days_with(7, 0, 1, 2, 3, 4, 5), False),
        (days_with(8, 0, 6, 14), False),
        (days_with(8, -1, 0, 1), False),
        (days_with(8, 0, 1) + days_with(None, 2), False),
        ((*days_with(9, 0, 1), Checkin(id="no-day", strain=9)), False),
        ((), False),
    ],
)
def test_three_hard_days_within_two_weeks_are_enough_to_mention_help(
    checkins: tuple[Checkin, ...], mentioned: bool
) -> None:
    assert are_worth_mentioning(Workbook(checkins=checkins), TODAY) is mentioned


def test_a_day_counts_once_even_if_it_was_written_twice() -> None:
    twice = (Checkin(id="a", day=TODAY, strain=9), Checkin(id="b", day=TODAY, strain=9))
    assert not are_worth_mentioning(Workbook(checkins=(*twice, *days_with(9, 1))), TODAY)


def test_each_of_the_three_countries_has_a_number_that_a_phone_can_dial() -> None:
    numbers = {"116123": "Germany", "142": "Austria", "143": "Switzerland"}
    for (number, country), line in zip(numbers.items(), HELPLINES, strict=True):
        assert f"(tel:{number})" in line
        assert line.startswith(f"**{country}:**")
