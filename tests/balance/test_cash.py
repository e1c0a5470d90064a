"""The cash line over twelve months, held against adding up small steps of time."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given, settings

from klartext.balance.cash import YEAR, Future, Path, amount, future, futures, month
from klartext.balance.numbers import Numbers
from tests.balance.numbers import ANY_NUMBERS, changed
from tests.balance.numbers import YEAR as NUMBERS

TENTH = Fraction(1, 10)


def line(path: Path = Path.END, **answers: Any) -> Future:
    found = future(changed(**answers), path)
    assert found is not None
    return found


def in_small_steps(path: Path, numbers: Numbers) -> list[Fraction]:
    """Add up twelve months in tenths, the smallest part of a month one can answer; return each month's end."""
    today = month(numbers)
    assert today is not None
    gone = Fraction(numbers.notice or 0)
    cash = [today.reserve]
    for step in range(YEAR * 10):
        when = step * TENTH
        if path is Path.TERMS:
            client = Fraction(numbers.new_turnover or 0) / 12
        elif path is Path.END and gone <= when < gone + Fraction(numbers.replaced or 0):
            client = Fraction(0)
        else:
            client = Fraction(numbers.turnover or 0) / 12
        cash.append(cash[-1] + TENTH * (today.others + client - today.need))
    return cash[::10]


@given(ANY_NUMBERS)
@settings(max_examples=80)
def test_each_line_is_what_small_steps_add_up_to(numbers: Numbers) -> None:
    for each in futures(numbers):
        assert [each.at(number) for number in range(YEAR + 1)] == in_small_steps(each.path, numbers)


@given(ANY_NUMBERS)
def test_whatever_the_numbers_the_turning_points_lie_on_the_line(numbers: Numbers) -> None:
    for each in futures(numbers):
        amounts = [cash for _when, cash in each.corners]
        assert (each.start, each.end) == (amounts[0], amounts[-1])
        assert each.lowest[1] == min(amounts)
        assert (each.dry is not None) == (min(amounts) < 0)
        assert each.dry is None or 1 <= each.dry <= YEAR
        assert each.back is None or (1 <= each.back <= YEAR and min(amounts) < each.start)
        assert [when for when, _cash in each.corners] == sorted({when for when, _cash in each.corners})


@given(ANY_NUMBERS)
def test_the_month_in_which_the_money_runs_out_begins_with_some_and_has_a_moment_with_none(numbers: Numbers) -> None:
    for each in futures(numbers):
        if each.dry:
            assert each.at(each.dry - 1) >= 0
            assert min(cash for when, cash in each.corners if each.dry - 1 <= when <= each.dry) < 0


@given(ANY_NUMBERS)
def test_the_month_in_which_it_is_back_ends_at_todays_level_or_was_there_in_between(numbers: Numbers) -> None:
    for each in futures(numbers):
        if each.back:
            within = [cash for when, cash in each.corners if each.back - 1 <= when <= each.back]
            assert max(within) >= each.start
            assert any(before < each.start for before in (cash for when, cash in each.corners if when < each.back))


def test_staying_goes_on_as_today() -> None:
    stay = line(Path.STAY)
    assert stay.start == 24_000
    assert stay.end == 24_000 + 12 * (6_250 - 6_000)
    assert stay.lowest == (0, Fraction(24_000))
    assert (stay.dry, stay.back) == (None, None)


def test_without_a_need_of_its_own_a_month_needs_what_comes_in() -> None:
    stay = line(Path.STAY, need=None)
    assert stay.start == stay.end == 4 * 6_250
    assert line(need=None).end == 25_000 - 5 * 2_500


def test_new_terms_replace_what_this_client_brings() -> None:
    assert line(Path.TERMS).end == line(Path.STAY).end + 3_000
    assert line(Path.TERMS, new_turnover=0).end == line(Path.STAY).end - 30_000


def test_an_end_runs_on_for_the_notice_and_then_lacks_the_client_until_he_is_replaced() -> None:
    end = line()
    assert end.at(3) == 24_000 + 3 * 250
    assert end.lowest == (8, Fraction(24_750 - 5 * 2_250))
    assert end.end == 13_500 + 4 * 250
    assert (end.dry, end.back) == (None, None)


@pytest.mark.parametrize(
    ("reserve", "dry"), [(0, 1), ("0.1", 1), (1, 3), ("0.7", 2), ("0.8", 3), (2, 6), ("2.5", 7), ("2.6", 7), (3, 9)]
)
def test_the_money_runs_out_in_the_month_in_which_the_last_of_it_goes(reserve: Any, dry: int) -> None:
    # 2,250 a month go out from the first day on.
    assert line(reserve=reserve, notice=0, replaced=12).dry == dry


def test_a_reserve_that_is_used_up_to_the_last_cent_lasts() -> None:
    assert line(reserve=Decimal("4.5"), notice=0, replaced=12).end == 0
    assert line(reserve=Decimal("4.5"), notice=0, replaced=12).dry is None


def test_it_is_back_once_as_much_came_in_as_was_missing() -> None:
    assert line(need=5_000, notice=0, replaced=2).back == 4
    assert line(need=5_000, notice=0, replaced="2.1").back == 5
    assert line(need=5_000, notice=0, replaced=0).back is None


def test_the_lowest_point_may_lie_within_a_month() -> None:
    end = line(notice=0, replaced="5.5")
    assert end.lowest == (6, 24_000 - Fraction(11, 2) * 2_250)
    assert end.at(6) > end.lowest[1]


def test_what_lies_beyond_a_year_bends_no_line() -> None:
    assert line(notice=600, replaced=600).corners == line(Path.STAY).corners
    assert len(line(notice=5, replaced=600).corners) == YEAR + 1


def test_a_total_smaller_than_its_part_counts_as_no_other_clients() -> None:
    today = month(changed(total=1))
    assert today is not None
    assert (today.others, today.client) == (Fraction(0), Fraction(2_500))


@pytest.mark.parametrize("name", ["turnover", "total", "reserve"])
def test_without_one_of_the_first_answers_no_line_is_drawn(name: str) -> None:
    assert futures(changed(**{name: None})) == []


def test_a_future_whose_own_answer_is_missing_is_left_out() -> None:
    assert [each.path for each in futures(NUMBERS)] == [*Path]
    assert [each.path for each in futures(changed(replaced=None))] == [Path.STAY, Path.TERMS]
    assert [each.path for each in futures(changed(new_turnover=None))] == [Path.STAY, Path.END]
    assert future(changed(replaced=None), Path.END) is None
    assert [each.path for each in futures(changed(need=None, notice=None, new_unbilled=None, rate=None))] == [*Path]


def test_an_amount_is_rounded_to_the_cent_only_when_it_is_shown() -> None:
    assert amount(Fraction(1, 3)) == Decimal("0.33")
    assert amount(Fraction(-2_000_000_000_000, 3)) == Decimal("-666666666666.67")


def test_a_line_has_an_amount_for_every_month() -> None:
    months = [when for when, _cash in line(notice="0.5").corners]
    assert set(range(YEAR + 1)) <= set(months)
    assert all(before < after for before, after in pairwise(months))
