import re
from datetime import date
from typing import Any

import pytest
from pydantic import ValidationError

from klartext.consequences.rungs import OFFERS, caution
from klartext.consequences.step import (
    Leaving,
    LeavingPoint,
    Move,
    Resolve,
    Rung,
    Settled,
    Would,
    missing,
    summary,
    tasks,
)
from klartext.i18n import LANGUAGES, speaking
from klartext.limits.step import Limit, Verdict
from klartext.model import Workbook
from klartext.task import Task

DAY = date(2026, 8, 15)
FIRM = Rung(id="a", action="I stop", day=DAY, would=Would.YES)
ENDING = (Limit(id="l", behaviour="Shouts", verdict=Verdict.END),)


def figures(text: str) -> list[int]:
    """Return the figures of a sentence, whatever its words."""
    return [int(each) for each in re.findall(r"\d+", text)]


def lacks(**answers: Any) -> list[str]:
    with speaking("en"):
        return list(missing(Workbook(**answers)))


def listed(**answers: Any) -> list[Task]:
    with speaking("en"):
        return list(tasks(Workbook(**answers)))


def said(*rungs: Rung) -> str:
    with speaking("en"):
        return summary(Workbook(rungs=rungs))


def test_a_ladder_begins_with_a_rung() -> None:
    assert len(lacks()) == 1
    assert lacks(limits=ENDING) == lacks()
    assert lacks(rungs=(FIRM,)) == []


def test_every_rung_needs_a_date() -> None:
    undated = FIRM.revised({"day": None})
    assert [figures(thing) for thing in lacks(rungs=(undated, FIRM))] == [[1]]
    assert [figures(thing) for thing in lacks(rungs=(undated, undated, FIRM))] == [[2]]


@pytest.mark.parametrize("would", [None, Would.UNSURE, Would.NO])
def test_the_last_rung_must_be_one_that_the_owner_would_take(would: Would | None) -> None:
    doubtful = FIRM.revised({"would": would})
    assert len(lacks(rungs=(FIRM, doubtful))) == 1
    assert lacks(rungs=(doubtful, FIRM)) == []


def test_a_limit_that_ends_it_needs_a_rung_that_does() -> None:
    assert len(lacks(rungs=(FIRM,), limits=ENDING)) == 1
    for move in (Move.END, Move.FORMAL_NOTICE):
        assert lacks(rungs=(FIRM.revised({"move": move}), FIRM), limits=ENDING) == []
    assert lacks(rungs=(FIRM.revised({"move": Move.PAUSE}),), limits=ENDING) == lacks(rungs=(FIRM,), limits=ENDING)
    assert lacks(rungs=(FIRM,), limits=(ENDING[0].revised({"verdict": Verdict.RAISE}),)) == []


def test_the_rungs_that_are_decided_are_counted() -> None:
    decided = FIRM.revised({"resolve": Resolve.DECIDED})
    assert said() == ""
    assert figures(said(decided.revised({"day": None}))) == [1, 1]
    assert figures(said(decided, FIRM, FIRM.revised({"resolve": Resolve.OPEN})))[:2] == [3, 1]


def test_it_is_said_when_the_ladder_begins_and_where_it_leads() -> None:
    assert said(FIRM) == "Your ladder has 1 rung, 0 decided. It begins on 15 Aug 2026: I stop."
    last = FIRM.revised({"id": "b", "move": Move.END, "day": date(2026, 9, 1)})
    assert said(last, FIRM).endswith(
        "It begins on 15 Aug 2026: I stop. It leads up to 1 Sept 2026: End the relationship."
    )


@pytest.mark.parametrize(
    ("answers", "is_task"),
    [
        ({"action": "I stop"}, True),
        ({"action": "I stop", "trigger": "it goes on"}, True),
        ({"action": "I stop", "move": Move.PAUSE}, True),
        ({"move": Move.PAUSE}, True),
        ({"move": Move.PAUSE, "trigger": "it goes on"}, True),
        ({"trigger": "it goes on"}, False),
        ({}, False),
    ],
    ids=str,
)
def test_a_rung_is_a_task_on_its_date_once_it_says_what_is_done(answers: dict[str, Any], is_task: bool) -> None:
    found = listed(rungs=(Rung(id="a", day=DAY, **answers),))
    assert [(task.id, task.day) for task in found] == ([("rung-a", DAY)] if is_task else [])
    for task in found:
        assert task.text.strip()
        assert answers.get("action", "") in task.text
        assert answers.get("trigger", "") in task.text


def test_a_rung_is_named_by_its_own_words_before_those_on_offer() -> None:
    (worded,), (picked,) = (listed(rungs=(Rung(id="a", move=Move.PAUSE, action=action),)) for action in ("I stop", ""))
    assert worded.text == "I stop"
    assert picked.text not in {"", "I stop"}


@pytest.mark.parametrize("settled", [None, *Settled])
def test_only_what_is_open_about_leaving_is_a_task(settled: Settled | None) -> None:
    found = listed(leaving=(LeavingPoint(id="access", settled=settled),))
    assert [task.id for task in found] == (["leaving-access"] if settled is Settled.OPEN else [])
    assert all("Access" in task.text for task in found)


def test_every_point_of_leaving_can_be_settled_and_no_other() -> None:
    assert [LeavingPoint(id=point.value).id for point in Leaving] == [point.value for point in Leaving]
    with pytest.raises(ValidationError):
        LeavingPoint(id="furniture")


def test_every_rung_on_offer_can_be_taken_in_both_languages() -> None:
    for language in LANGUAGES:
        with speaking(language):
            for offer in OFFERS:
                rung = Rung(move=offer.move, trigger=offer.trigger, action=offer.action)
                assert rung.trigger
                assert rung.action
                assert rung.trigger.endswith(".")
                assert rung.action.endswith(".")


def test_every_named_move_is_on_offer_once_in_the_order_of_the_ladder() -> None:
    assert [offer.move for offer in OFFERS] == [move for move in Move if move is not Move.OTHER]


def test_caution_is_told_where_a_rung_can_put_the_owner_in_the_wrong() -> None:
    with speaking("en"):
        cautious = {move: caution(move) for move in Move}
    assert {move for move, text in cautious.items() if text} == {Move.PAUSE, Move.PREPAYMENT, Move.PRICE}
    assert [point for point in ("E6", "E1", "E4") if point in "".join(cautious.values())] == ["E6", "E1", "E4"]
    assert "E6" in cautious[Move.PAUSE]
    assert "E1" in cautious[Move.PREPAYMENT]
    assert "E4" in cautious[Move.PRICE]
    assert caution(None) == ""
