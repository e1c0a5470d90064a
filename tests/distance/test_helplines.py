"""When the workbook mentions where someone listens."""

from __future__ import annotations

import re
from datetime import date, timedelta

import pytest

from klartext.distance.helplines import HELPLINES, are_worth_mentioning, nearest_first
from klartext.distance.step import Checkin
from klartext.i18n import LANGUAGES, speaking
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


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_country_has_numbers_that_a_phone_can_dial(language: str) -> None:
    with speaking(language):
        texts = [helpline.text for helpline in HELPLINES]
    dialled = [set(re.findall(r"tel:(\d+)", text)) for text in texts]
    assert dialled == [{"08001110111", "08001110222", "116123", "116117"}, {"142"}, {"143"}]
    for text in texts:
        for shown, number in re.findall(r"\[([\d ]+)\]\(tel:(\d+)\)", text):
            assert shown.replace(" ", "") == number


@pytest.mark.parametrize(
    ("zone", "first"),
    [
        ("Europe/Berlin", "Germany"),
        ("Europe/Busingen", "Germany"),
        ("Europe/Vienna", "Austria"),
        ("Europe/Zurich", "Switzerland"),
        ("Europe/Vaduz", "Switzerland"),
        ("Europe/London", "Germany"),
        ("", "Germany"),
    ],
)
def test_the_country_that_the_clock_is_set_to_comes_first_and_the_others_follow(zone: str, first: str) -> None:
    lines = nearest_first(zone)
    assert lines[0].message.startswith(f"**{first}")
    assert set(lines) == set(HELPLINES)


def test_nothing_is_said_about_an_illness() -> None:
    for helpline in HELPLINES:
        assert not re.search(r"depress|burn.?out|disorder|ill|diagnos", helpline.message, re.IGNORECASE)
