"""What speaks for which decision: quoted from the answers, and never more than they say."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings

from klartext.balance.decision import Verdict
from klartext.balance.numbers import Numbers
from klartext.balance.reason import Reason, Sure
from klartext.balance.support import support
from klartext.distance.step import Checkin
from klartext.i18n import speaking
from klartext.limits.step import Incident, Known, Limit
from klartext.limits.step import Verdict as LimitVerdict
from klartext.model import Workbook
from tests.balance.numbers import ANY_NUMBERS, YEAR, changed
from tests.balance.reasons import ANY_REASONS, con, pro

DAY = date(2026, 9, 1)


def said(verdict: Verdict, **parts: Any) -> list[str]:
    with speaking("en"):
        found = {each.verdict: list(each.sentences) for each in support(Workbook(**parts))}
    return found.get(verdict, [])


def crossing(verdict: LimitVerdict, count: int, known: Known | None = None) -> dict[str, Any]:
    limit = Limit(id="x", behaviour="Shouts", verdict=verdict, known=known)
    incidents = tuple(Incident(id=str(number), day=DAY + timedelta(number), limit="x") for number in range(count))
    return {"limits": (limit,), "incidents": incidents}


def strained(*strains: int) -> tuple[Checkin, ...]:
    return tuple(Checkin(id=f"c{n}", day=DAY + timedelta(n), strain=strain) for n, strain in enumerate(strains))


def test_an_empty_workbook_speaks_for_nothing() -> None:
    assert support(Workbook()) == []


def test_the_heaviest_reasons_are_quoted_with_their_weights() -> None:
    reasons = (pro(2, text="Praise"), pro(5, text="Money"), pro(5, Sure.GUESS, "Luck"), con(3, text="Sleep"))
    assert said(Verdict.GO_ON, reasons=reasons) == [
        "What weighs most: “Money” (weight 5) and “Praise” (weight 2).",
        "This side is the heavier one, 8.7 to 3.",
    ]
    assert said(Verdict.END, reasons=reasons) == ["What weighs most: “Sleep” (weight 3)."]


@pytest.mark.parametrize("reasons", [(pro(3), con(3)), (pro(3),), (con(3),)])
def test_sides_of_one_weight_or_a_side_alone_are_not_called_heavier(reasons: tuple[Reason, ...]) -> None:
    for verdict in (Verdict.GO_ON, Verdict.END):
        assert not any("heavier" in each for each in said(verdict, reasons=reasons))


@pytest.mark.parametrize(("rate", "speaks"), [(60, True), (59, True), (61, False), (None, False)])
def test_a_rate_that_is_reached_speaks_for_going_on(rate: Any, speaks: bool) -> None:
    told = said(Verdict.GO_ON, numbers=changed(rate=rate))
    assert ("An hour really brings as much as you want, or more." in told) == speaks


def test_money_that_runs_out_speaks_for_going_on_and_a_reserve_that_lasts_for_ending() -> None:
    out = "If it ended, the money would run out in month 7."
    assert said(Verdict.GO_ON, numbers=changed(reserve=1)) == [out]
    assert said(Verdict.END, numbers=changed(reserve=1)) == []
    assert said(Verdict.END, numbers=YEAR) == ["Your reserve would carry an end: it is lowest in month 8, at €13,500."]
    assert said(Verdict.END, numbers=changed(replaced=0)) == [
        "Your reserve would carry an end: it doesn't fall below what it is today."
    ]


def test_new_terms_speak_for_conditions_only_if_they_bring_more() -> None:
    assert said(Verdict.CONDITIONS, numbers=YEAR) == [
        "On new terms an hour would bring €73.33 rather than €60.00.",
        "After twelve months there would be €3,000 more than if all stays as it is.",
    ]
    assert said(Verdict.CONDITIONS, numbers=changed(new_turnover=30_000, new_unbilled=100)) == []


@pytest.mark.parametrize(
    ("verdict", "known", "decision", "told"),
    [
        (LimitVerdict.RAISE, None, Verdict.CONDITIONS, "“Shouts” happened 2 times, and you meant to raise it."),
        (LimitVerdict.RAISE, Known.SAID, Verdict.CONDITIONS, "“Shouts” happened 2 times. The client knows that limit."),
        (LimitVerdict.END, Known.WRITTEN, Verdict.END, "“Shouts” was to end it, and it happened 2 times."),
    ],
)
def test_a_crossed_limit_speaks_for_what_was_decided_then(
    verdict: LimitVerdict, known: Known | None, decision: Verdict, told: str
) -> None:
    parts = crossing(verdict, 2, known)
    assert told in said(decision, **parts)
    assert told not in [each for other in set(Verdict) - {decision} for each in said(other, **parts)]


def test_a_crossed_limit_without_words_is_not_quoted() -> None:
    nameless = Limit(id="x", verdict=LimitVerdict.RAISE, known=Known.SAID)
    assert support(Workbook(limits=(nameless,), incidents=(Incident(id="i", day=DAY, limit="x"),))) == []


def test_a_limit_the_client_does_not_know_speaks_for_conditions() -> None:
    told = "The client hasn't heard of 1 of your limits yet."
    assert told in said(Verdict.CONDITIONS, **crossing(LimitVerdict.END, 0))
    assert told not in said(Verdict.CONDITIONS, **crossing(LimitVerdict.LIVE, 0))
    assert told not in said(Verdict.CONDITIONS, **crossing(LimitVerdict.RAISE, 0, Known.SAID))


def test_no_limit_crossed_speaks_for_going_on_once_there_is_a_log() -> None:
    told = "By your log none of your limits is crossed."
    book = crossing(LimitVerdict.RAISE, 0)
    assert told not in said(Verdict.GO_ON, **book)
    assert told in said(Verdict.GO_ON, **book | {"incidents": (Incident(id="i", day=DAY, limit="other"),)})
    assert told not in said(Verdict.GO_ON, **crossing(LimitVerdict.RAISE, 1))


@pytest.mark.parametrize(
    ("strains", "going_on", "ending"),
    [
        ((3, 3, 6, 6), False, True),
        ((8, 8, 5, 5), True, False),
        ((8, 8, 8, 8), False, True),
        ((4, 4, 4, 4), False, False),
    ],
)
def test_strain_that_rises_or_stays_high_speaks_for_ending_and_less_of_it_for_going_on(
    strains: tuple[int, ...], going_on: bool, ending: bool
) -> None:
    told = [said(verdict, checkins=strained(*strains)) for verdict in (Verdict.GO_ON, Verdict.END)]
    assert [any("strain" in each for each in sentences) for sentences in told] == [going_on, ending]


def test_what_a_year_of_trouble_costs_speaks_for_ending() -> None:
    incidents = tuple(Incident(id=str(n), day=DAY + timedelta(73 * n), hours=Decimal(1)) for n in range(2))
    told = said(Verdict.END, incidents=incidents, numbers=Numbers(rate=Decimal(80)))
    assert told == ["A year of trouble costs about €400."]


def test_close_weights_and_guesses_speak_for_not_yet() -> None:
    close = "The weights are close: one step on one of them makes the difference."
    assert said(Verdict.NOT_YET, reasons=(pro(4), con(4))) == [close]
    assert said(Verdict.NOT_YET, reasons=(pro(4), con(3))) == [close]
    assert said(Verdict.NOT_YET, reasons=(pro(5), con(1))) == []
    assert said(Verdict.NOT_YET, reasons=(pro(1),)) == []
    guesses = (pro(5), con(1, Sure.GUESS, "a"), con(1, Sure.GUESS, "b"))
    assert said(Verdict.NOT_YET, reasons=guesses) == ["2 of your reasons are guesses. Perhaps you can find out."]


@given(ANY_REASONS, ANY_NUMBERS)
@settings(max_examples=60)
def test_whatever_was_answered_it_can_be_told_in_both_languages(reasons: list[Reason], numbers: Numbers) -> None:
    book = Workbook(reasons=tuple(reasons), numbers=numbers)
    for language in ("de", "en"):
        with speaking(language):
            assert all(each.title and all(each.sentences) for each in support(book))
