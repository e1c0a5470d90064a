from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartext.contracts.reading.dates import days


def read(text: str) -> list[date]:
    return [each.day for each in days(text, 0, len(text))]


@pytest.mark.parametrize(
    "text",
    [
        "am 1. Oktober 2026",
        "am 01.10.2026",
        "am 1.10.26",
        "am 1. 10. 2026",
        "on October 1, 2026",
        "on 1 October 2026",
        "on the 1st day of October, 2026",
        "on Oct. 1st, 2026",
        "from 2026-10-01",
    ],
)
def test_a_day_is_read_as_it_is_written(text: str) -> None:
    assert read(text) == [date(2026, 10, 1)]


@pytest.mark.parametrize(
    "text", ["10/11/2026", "32.01.2026", "30. Februar 2026", "1. Oktober", "1.2.3.2026", "1.1.1850"]
)
def test_what_is_no_day_or_may_be_two_is_not_read(text: str) -> None:
    assert read(text) == []


def test_a_day_tells_where_it_stands() -> None:
    text = "Beginn: 1. März 2026, Ende: 31.12.2026"
    assert [text[each.start : each.end] for each in days(text, 0, len(text))] == ["1. März 2026", "31.12.2026"]


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_every_day_is_read_back(day: date) -> None:
    assert read(f"{day.day}.{day.month}.{day.year}") == read(day.isoformat()) == [day]
