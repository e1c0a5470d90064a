"""Which single weight would turn the weights round: held against trying every weight of every reason."""

from __future__ import annotations

import pytest
from hypothesis import given, settings

from klartext.balance.reason import Reason, Side, Sure
from klartext.balance.tipping import carriers, tell_tipping, tippings
from klartext.balance.weighing import is_weighed, weigh
from klartext.i18n import speaking
from tests.balance.reasons import ANY_REASONS, con, pro


def tried(reasons: list[Reason], place: int) -> tuple[int, int] | None:
    """Try every other weight of one reason: the smallest change that ends the lead, and the weight; None if none."""
    heavier = weigh(reasons).heavier
    found = []
    for weight in range(1, 6):
        changed = [*reasons[:place], reasons[place].revised({"weight": weight}), *reasons[place + 1 :]]
        if weigh(changed).heavier is not heavier:
            found.append((abs(weight - (reasons[place].weight or 0)), weight))
    return min(found, default=None)


@given(ANY_REASONS)
@settings(max_examples=150)
def test_each_nearest_change_is_the_one_that_trying_them_all_finds(reasons: list[Reason]) -> None:
    reasons = [each.model_copy(update={"id": str(place)}) for place, each in enumerate(reasons)]
    found = {each.reason.id: (each.steps, each.weight) for each in tippings(reasons)}
    if weigh(reasons).heavier is None:
        assert found == {}
        return
    expected = {
        each.id: nearest
        for place, each in enumerate(reasons)
        if is_weighed(each) and (nearest := tried(reasons, place))
    }
    assert found == expected


@given(ANY_REASONS)
def test_it_says_rightly_whether_the_sides_are_even_then_and_the_nearest_comes_first(reasons: list[Reason]) -> None:
    steps = [each.steps for each in tippings(reasons)]
    assert steps == sorted(steps)
    for each in tippings(reasons):
        place = next(number for number, reason in enumerate(reasons) if reason is each.reason)
        changed = [*reasons[:place], each.reason.revised({"weight": each.weight}), *reasons[place + 1 :]]
        after = weigh(changed).heavier
        assert each.evens == (after is None)
        assert after is not weigh(reasons).heavier


@given(ANY_REASONS)
def test_a_carrier_is_a_reason_without_which_the_lead_is_gone(reasons: list[Reason]) -> None:
    heavier = weigh(reasons).heavier
    carrying = {
        id(each)
        for place, each in enumerate(reasons)
        if is_weighed(each) and heavier and weigh([*reasons[:place], *reasons[place + 1 :]]).heavier is not heavier
    }
    assert {id(each) for each in carriers(reasons)} == carrying


def test_of_equal_changes_the_one_that_turns_it_round_comes_first() -> None:
    reasons = [
        con(1, Sure.LIKELY, "evens"),
        con(1, Sure.CERTAIN, "turns"),
        pro(2, Sure.CERTAIN, "turns as well"),
        pro(1, Sure.GUESS, "too light"),
    ]
    assert [(each.reason.text, each.weight, each.evens) for each in tippings(reasons)] == [
        ("turns", 2, False),
        ("turns as well", 1, False),
        ("evens", 2, True),
    ]


@pytest.mark.parametrize(
    ("reasons", "told"),
    [
        ([], ""),
        ([pro(4)], ""),
        ([pro(4), con(None)], ""),
        ([pro(4), con(4)], "Both sides weigh the same: whichever weight you change tips it."),
        (
            [pro(4, text="Money"), con(3, text="Sleep")],
            "It is close. With weight 3 rather than 4 for “Money”, both sides would weigh the same.",
        ),
        (
            [pro(5, text="Money"), con(2, Sure.LIKELY, "Sleep"), con(2, Sure.GUESS, "Noise")],
            "With weight 2 rather than 5 for “Money”, both sides would weigh the same.",
        ),
        (
            [pro(5, text="Money"), pro(4, text="Praise"), con(1, text="Sleep"), con(1, Sure.GUESS, "Noise")],
            "That is steady: no single weight turns it round, and no reason carries it alone.",
        ),
        (
            [pro(1, text="Money"), pro(1, text="Praise"), con(5, Sure.GUESS, "Noise")],
            "That is fairly steady: only if “Money” fell away altogether would it turn or be even.",
        ),
    ],
)
def test_it_is_told_in_a_sentence(reasons: list[Reason], told: str) -> None:
    with speaking("en"):
        assert tell_tipping(reasons) == told


def test_it_is_told_in_german_and_a_long_reason_in_short() -> None:
    with speaking("de"):
        said = tell_tipping([pro(4, text="Geld " * 20_000), con(2, text="Schlaf")])
    assert said.startswith("Mit Gewicht 2 statt 4 für „Geld Geld")
    assert said.endswith("würden beide Seiten gleich viel wiegen.")
    assert len(said) < 200


def test_nobody_needs_a_heavier_side_for_an_empty_list() -> None:
    assert tippings([]) == []
    assert carriers([]) == []
    assert tippings([pro(3), con(3)]) == []
    assert carriers([pro(3), con(3)]) == []
    assert weigh([]).heavier is None
    assert weigh([pro(1)]).heavier is Side.PRO
