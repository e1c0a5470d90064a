"""The worked examples: their weights and numbers add up, in English and in German."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from klartext.balance.numbers import Numbers
from klartext.balance.rate import real_rate
from klartext.balance.reason import Reason, Side, Sure
from klartext.balance.weighing import show_weight, weigh
from klartext.balance.worked import WORKED
from klartext.i18n import LANGUAGES, _, speaking
from klartext.trade import Trade

AGAINST = {"en": "Speaks against", "de": "Spricht dagegen"}
WEIGHT = {"en": r"Weight (\d), (a guess|likely|certain)", "de": r"Gewicht (\d), (vermutet|wahrscheinlich|sicher)"}
SUM = {"en": r"That makes (\d+) to (\d+)\.", "de": r"Macht (\d+) zu (\d+)\."}


def numbers_in(text: str) -> list[Decimal]:
    """Return the numbers from the word for numbers on: turnover, billed, unbilled, hourly rate."""
    part = re.split(r"\*\*(?:Numbers|Zahlen):\*\*", text)[1]
    return [Decimal(re.sub(r"[.,]", "", found)) for found in re.findall(r"\d[\d.,]*\d|\d", part)[:4]]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("trade", Trade)
def test_the_weights_of_each_example_add_up(trade: Trade, language: str) -> None:
    with speaking(language):
        text = _(WORKED[trade])
        sures = {sure.label: sure for sure in Sure}
        sides = zip(Side, text.split(AGAINST[language]), strict=True)
        reasons = [
            Reason(side=side, text="x", weight=int(weight), sure=sures[sure])
            for side, part in sides
            for weight, sure in re.findall(WEIGHT[language], part)
        ]
        scales, found = weigh(reasons), re.search(SUM[language], text)
        assert len(reasons) >= 3
        assert found
        assert found.groups() == (show_weight(scales.pro), show_weight(scales.con))


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("trade", Trade)
def test_the_numbers_of_each_example_add_up(trade: Trade, language: str) -> None:
    with speaking(language):
        turnover, billed, unbilled, rate = numbers_in(_(WORKED[trade]))
    assert real_rate(Numbers(turnover=turnover, billed=billed, unbilled=unbilled)) == rate


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_trade_comes_to_a_decision_of_its_own(language: str) -> None:
    with speaking(language):
        told = {_(WORKED[trade]).split(":** ")[-1] for trade in Trade}
    assert len(told) == len(Trade)
