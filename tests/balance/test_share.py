"""How much of the turnover one client brings, and what is said about depending on one."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given

from klartext.balance.numbers import Numbers
from klartext.balance.share import is_total_too_small, percent, share, tell_dependence, tell_share
from klartext.i18n import speaking
from tests.balance.numbers import ANY_NUMBERS, YEAR, changed

EMPLOYEE_LIKE, PENSION = "§ 12a TVG", "§ 2 sentence 1 no. 9 SGB VI"


def said(**answers: Any) -> str:
    with speaking("en"):
        return f"{tell_share(changed(**answers))} {tell_dependence(changed(**answers))}".strip()


def test_it_is_the_part_of_the_whole() -> None:
    assert share(YEAR) == Fraction(2, 5)
    assert share(changed(turnover=75_000)) == 1
    assert share(changed(turnover=0)) == 0


@pytest.mark.parametrize("lacking", [{"turnover": None}, {"total": None}, {"total": 0, "turnover": 0}])
def test_without_both_numbers_there_is_none(lacking: dict[str, Any]) -> None:
    assert share(changed(**lacking)) is None
    assert said(**lacking) == ""


def test_a_total_smaller_than_its_part_is_said_plainly() -> None:
    assert is_total_too_small(changed(total="29999.99"))
    assert not is_total_too_small(changed(total=30_000))
    assert share(changed(total=0)) is None
    smaller = "Your total is smaller than this client's turnover – please look at these two numbers again."
    assert said(total=0) == said(total="29999.99") == smaller
    with speaking("de"):
        assert tell_share(changed(total=1)).startswith("Dein gesamter Umsatz ist kleiner als der mit diesem Kunden")


@pytest.mark.parametrize(
    ("turnover", "cautions"),
    [
        (24_999, (False, False, False)),
        (25_000, (True, False, False)),
        (37_500, (True, False, False)),
        ("37500.01", (True, True, False)),
        ("62499.99", (True, True, False)),
        (62_500, (True, True, True)),
        (75_000, (True, True, True)),
    ],
)
def test_the_more_comes_from_one_side_the_more_there_is_to_know(turnover: Any, cautions: tuple[bool, ...]) -> None:
    told = said(turnover=turnover)
    assert tuple(word in told for word in ("no failing", EMPLOYEE_LIKE, PENSION)) == cautions


def test_a_rule_of_thumb_is_called_one() -> None:
    told = said(turnover=75_000)
    assert "rule of thumb" in told
    assert "not the text of the law" in told


@given(ANY_NUMBERS)
def test_whatever_the_numbers_it_lies_between_nothing_and_all(numbers: Numbers) -> None:
    part = share(numbers)
    assert part is None or 0 <= part <= 1
    for language in ("de", "en"):
        with speaking(language):
            assert bool(tell_share(numbers)) == bool(part or is_total_too_small(numbers))


@pytest.mark.parametrize(
    ("part", "shown"),
    [(Fraction(0), 0), (Fraction(1, 1000), 1), (Fraction(1, 3), 33), (Fraction(999, 1000), 99), (Fraction(1), 100)],
)
def test_only_nothing_is_no_per_cent_and_only_all_is_a_hundred(part: Fraction, shown: int) -> None:
    assert percent(part) == str(shown)
