import re
from datetime import date
from typing import Any

import pytest

from klartext.balance.step import Decision, Reason, Side, Verdict, missing, summary, tasks
from klartext.i18n import speaking
from klartext.model import Workbook

DAY = date(2026, 9, 15)
PRO = Reason(id="a", side=Side.PRO, text="Turnover", weight=4)
CON = Reason(id="b", side=Side.CON, text="Sleep", weight=5)
BOTH = (PRO, CON)


def lacks(*reasons: Reason, **decided: Any) -> list[str]:
    with speaking("en"):
        return list(missing(Workbook(reasons=reasons, decision=Decision(**decided))))


def said(*reasons: Reason) -> str:
    with speaking("en"):
        return summary(Workbook(reasons=reasons))


def figures(text: str) -> list[int]:
    """Return the figures of a sentence, whatever its words."""
    return [int(each) for each in re.findall(r"\d+", text)]


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


def test_the_weights_of_each_side_are_added_up_and_decide_nothing() -> None:
    assert said() == ""
    assert said(PRO.revised({"weight": None})) == ""
    assert figures(said(PRO, PRO, CON, Reason(id="c", weight=3))) == [8, 5]


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
