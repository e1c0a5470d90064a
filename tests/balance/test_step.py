from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from klartext.balance.step import Decision, Numbers, Reason, Side, Sure, Verdict, missing, summary, tasks
from klartext.i18n import speaking
from klartext.limits.step import Incident
from klartext.model import Workbook
from tests.balance.numbers import YEAR, changed

DAY = date(2026, 9, 15)
PRO = Reason(id="a", side=Side.PRO, text="Turnover", weight=4)
CON = Reason(id="b", side=Side.CON, text="Sleep", weight=5)
BOTH = (PRO, CON)


def lacks(*reasons: Reason, **decided: Any) -> list[str]:
    with speaking("en"):
        return list(missing(Workbook(reasons=reasons, decision=Decision(**decided))))


def said(*reasons: Reason, language: str = "en", **parts: Any) -> str:
    with speaking(language):
        return summary(Workbook(reasons=reasons, **parts))


def test_both_sides_and_a_decision_make_the_core() -> None:
    pro, con, decision = lacks()
    assert lacks(PRO, verdict=Verdict.GO_ON) == [con]
    assert lacks(CON, verdict=Verdict.GO_ON) == [pro]
    assert lacks(PRO, CON) == [decision]
    assert lacks(PRO, CON, verdict=Verdict.GO_ON) == lacks(PRO, CON, verdict=Verdict.END) == []


def test_a_reason_on_neither_side_is_none_yet() -> None:
    assert len(lacks(PRO.revised({"side": None}), verdict=Verdict.GO_ON)) == 2


def test_a_reason_without_words_is_none_yet() -> None:
    assert len(lacks(PRO.revised({"text": ""}), CON.revised({"text": ""}), verdict=Verdict.GO_ON)) == 2


def test_not_yet_is_a_decision_once_it_has_a_day() -> None:
    assert lacks(*BOTH, verdict=Verdict.NOT_YET) != []
    assert lacks(*BOTH, verdict=Verdict.NOT_YET, again=DAY) == []


def test_going_on_under_conditions_needs_the_conditions() -> None:
    assert lacks(*BOTH, verdict=Verdict.CONDITIONS, again=DAY) != []
    assert lacks(*BOTH, verdict=Verdict.CONDITIONS, conditions="Paid by then") == []


@pytest.mark.parametrize(
    ("reasons", "lack"),
    [
        ((PRO, CON.revised({"weight": None})), "the weight of 1 reason"),
        ((PRO.revised({"weight": None}), CON.revised({"weight": None})), "the weight of 2 reasons"),
    ],
)
def test_every_reason_needs_a_weight(reasons: tuple[Reason, ...], lack: str) -> None:
    assert lacks(*reasons, verdict=Verdict.GO_ON) == [lack]


def test_without_weights_and_numbers_there_is_nothing_to_sum_up() -> None:
    assert said() == said(PRO.revised({"weight": None})) == said(Reason(id="c", text="Sleep", weight=3)) == ""


def test_weights_are_added_up_and_decide_nothing() -> None:
    assert said(PRO, PRO.revised({"text": "Praise"}), CON) == (
        "What speaks for it weighs 8, what speaks against it 5. "
        "With weight 1 rather than 4 for “Turnover”, both sides would weigh the same. You decide; later is fine."
    )


def test_doubts_are_counted_in_and_said() -> None:
    doubtful = CON.revised({"sure": Sure.GUESS})
    assert said(PRO, doubtful) == (
        "With your doubts counted in, what speaks for it weighs 4, what speaks against it 1.7. "
        "With weight 1 rather than 4 for “Turnover”, the other side would be the heavier one. "
        "You decide; later is fine."
    )
    assert said(PRO, doubtful, language="de") == (
        "Deine Zweifel eingerechnet, wiegt 4, was dafür spricht, und 1,7, was dagegen spricht. "
        "Mit Gewicht 1 statt 4 für „Turnover“ wäre die andere Seite schwerer. Du entscheidest, auch später."
    )


def test_the_numbers_are_summed_up_even_before_the_first_reason() -> None:
    assert said(numbers=YEAR) == (
        "An hour for this client really brings you €60.00. That is €20.00 less than the €80.00 you want. "
        "40 per cent of your turnover comes from this client. You decide; later is fine."
    )


def test_the_four_most_telling_things_are_kept() -> None:
    log = tuple(Incident(id=str(n), day=DAY + timedelta(n), hours=Decimal(1)) for n in range(2))
    trouble, share = "By your log the trouble has cost you 2 hours so far.", "per cent of your turnover"
    told = said(PRO, CON, numbers=YEAR, incidents=log)
    assert trouble in told
    assert share not in told
    told = said(PRO, CON, numbers=changed(turnover=60_000), incidents=log)
    assert trouble not in told
    assert f"80 {share} comes from this client." in told


def test_a_total_smaller_than_its_part_is_said_among_the_most_telling_things() -> None:
    log = (Incident(id="i", day=DAY, hours=Decimal(1)),)
    assert "Your total is smaller than this client's turnover" in said(
        PRO, CON, numbers=changed(total=1), incidents=log
    )
    assert said(numbers=Numbers(turnover=Decimal(2), total=Decimal(1)), language="de").startswith(
        "Dein gesamter Umsatz ist kleiner als der mit diesem Kunden"
    )


@pytest.mark.parametrize("again", [DAY, None])
@pytest.mark.parametrize(
    ("verdict", "task_id"),
    [
        (None, None),
        (Verdict.GO_ON, None),
        (Verdict.NOT_YET, "decision-again"),
        (Verdict.CONDITIONS, "decision-conditions"),
        (Verdict.END, "decision-end"),
    ],
)
def test_the_decision_asks_for_its_next_thing(verdict: Verdict | None, task_id: str | None, again: date | None) -> None:
    found = list(tasks(Workbook(decision=Decision(verdict=verdict, again=again))))
    assert [(task.id, task.day) for task in found] == ([(task_id, again)] if task_id else [])
    assert all(task.text for task in found)
