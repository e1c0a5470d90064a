"""How heavy the reasons are: weights times sureness, in whole thirds."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given

from klartext.balance.reason import Reason, Side, Sure
from klartext.balance.weighing import Scales, counted, heaviest, is_weighed, show_weight, weigh
from klartext.i18n import speaking
from tests.balance.reasons import ANY_REASONS, con, pro

SHARE = {Sure.GUESS: Fraction(1, 3), Sure.LIKELY: Fraction(2, 3), Sure.CERTAIN: Fraction(1), None: Fraction(1)}


@pytest.mark.parametrize(("sure", "thirds"), [(Sure.GUESS, 4), (Sure.LIKELY, 8), (Sure.CERTAIN, 12), (None, 12)])
def test_a_guess_counts_for_a_third_and_what_nobody_doubts_in_full(sure: Sure | None, thirds: int) -> None:
    assert counted(pro(4, sure)) == thirds


@pytest.mark.parametrize("change", [{"side": None}, {"text": ""}, {"weight": None}])
def test_without_a_side_a_text_or_a_weight_a_reason_counts_for_nothing(change: dict[str, None]) -> None:
    lacking = pro(5).revised(change)
    assert not is_weighed(lacking)
    assert counted(lacking) == 0
    assert weigh([lacking]) == Scales(0, 0)
    assert heaviest([lacking]) == []


@pytest.mark.parametrize(
    ("reasons", "heavier"),
    [([], None), ([pro(2), con(2)], None), ([pro(1)], Side.PRO), ([pro(5, Sure.GUESS), con(2)], Side.CON)],
)
def test_the_heavier_side_is_the_one_that_counts_for_more(reasons: list[Reason], heavier: Side | None) -> None:
    assert weigh(reasons).heavier is heavier


@given(ANY_REASONS)
def test_each_side_is_the_exact_sum_of_its_reasons(reasons: list[Reason]) -> None:
    scales = weigh(reasons)
    for side, thirds in ((Side.PRO, scales.pro), (Side.CON, scales.con)):
        counting = [each for each in reasons if each.side is side and each.text]
        assert Fraction(thirds, 3) == sum(Fraction(each.weight or 0) * SHARE[each.sure] for each in counting)


@given(ANY_REASONS)
def test_the_heaviest_come_first_and_none_is_lost(reasons: list[Reason]) -> None:
    weights = [counted(each) for each in heaviest(reasons)]
    assert weights == sorted(weights, reverse=True)
    assert sum(weights) == weigh(reasons).pro + weigh(reasons).con
    assert all(each.side is Side.CON for each in heaviest(reasons, Side.CON))


def test_reasons_of_one_weight_keep_their_order() -> None:
    first, second = con(3, text="a"), con(3, text="b")
    assert heaviest([first, pro(1), second], Side.CON) == [first, second]


@pytest.mark.parametrize(
    ("thirds", "shown"), [(0, "0"), (1, "0.3"), (2, "0.7"), (3, "1"), (25, "8.3"), (3_000_001, "1,000,000.3")]
)
def test_a_weight_is_shown_with_at_most_one_decimal(thirds: int, shown: str) -> None:
    with speaking("en"):
        assert show_weight(thirds) == shown
    with speaking("de"):
        assert show_weight(25) == "8,3"
