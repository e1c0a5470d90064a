import re
from datetime import date
from typing import Any

import pytest

from klartext.conversation.step import (
    Aftermath,
    Agreement,
    Good,
    Place,
    Point,
    Safety,
    Talk,
    Who,
    missing,
    summary,
    tasks,
)
from klartext.i18n import speaking
from klartext.model import Workbook
from klartext.task import Task

DAY, LATER = date(2026, 8, 10), date(2026, 9, 1)
READY: dict[str, Any] = {
    "talk": Talk(place=Place.PHONE, day=DAY, least="Quiet calls"),
    "points": (Point(id="a", text="The tone"),),
    "goods": (Good(id="a", text="Good work"),),
}


def figures(text: str) -> list[int]:
    """Return the figures of a sentence, whatever its words."""
    return [int(each) for each in re.findall(r"\d+", text)]


def lacks(**answers: Any) -> list[str]:
    with speaking("en"):
        return list(missing(Workbook(**answers)))


def said(**answers: Any) -> str:
    with speaking("en"):
        return summary(Workbook(**answers))


def listed(**answers: Any) -> list[Task]:
    with speaking("en"):
        return list(tasks(Workbook(**answers)))


def test_five_things_make_a_prepared_talk() -> None:
    assert len(lacks()) == 5
    assert lacks(**READY) == []


@pytest.mark.parametrize(
    ("index", "without"),
    [
        (0, {"talk": READY["talk"].revised({"place": None})}),
        (1, {"talk": READY["talk"].revised({"day": None})}),
        (2, {"points": (Point(id="a"),)}),
        (3, {"goods": (Good(id="a"),)}),
        (4, {"talk": READY["talk"].revised({"least": ""})}),
    ],
    ids=["place", "day", "points", "goods", "least"],
)
def test_each_of_them_is_missed(index: int, without: dict[str, Any]) -> None:
    assert lacks(**READY | without) == [lacks()[index]]
    assert figures(said(**READY | without)) == [4, 5]


def test_nothing_good_today_is_an_answer() -> None:
    assert lacks(**READY | {"goods": (), "talk": READY["talk"].revised({"nothing_good": True})}) == []


def test_who_decides_not_to_talk_has_nothing_left_to_prepare() -> None:
    talk = Talk(safety=Safety.NO_TALK, day=DAY)
    assert lacks(talk=talk) == []
    assert said(talk=talk) not in {"", said(**READY)}
    assert listed(talk=talk) == []


@pytest.mark.parametrize("safety", [Safety.FINE, Safety.COMPANY, None])
def test_a_talk_that_is_held_is_prepared_as_any_other(safety: Safety | None) -> None:
    talk = READY["talk"].revised({"safety": safety})
    assert len(lacks(talk=talk)) == 2
    assert [task.id for task in listed(talk=talk)] == ["talk-invite", "talk-hold"]


def test_the_readiness_is_told_from_the_first_answer_on() -> None:
    assert said() == ""
    assert said(points=READY["points"]) != ""
    assert figures(said(points=READY["points"])) == [1, 5]
    assert figures(said(talk=Talk(aim="A"))) == [0, 5]
    assert said(**READY) != ""
    assert figures(said(**READY)) == []


def test_a_talk_with_a_date_is_invited_to_and_held() -> None:
    assert listed(talk=Talk(place=Place.PHONE)) == []
    invite, hold = listed(talk=Talk(day=DAY))
    assert (invite.id, invite.day, invite.done) == ("talk-invite", None, False)
    assert (hold.id, hold.day, hold.done) == ("talk-hold", DAY, False)


def test_a_talk_that_was_held_is_done_and_confirmed() -> None:
    hold, confirm = listed(talk=Talk(day=DAY), aftermath=Aftermath(held=DAY))
    assert (hold.id, hold.done) == ("talk-hold", True)
    assert (confirm.id, confirm.done) == ("talk-confirm", False)


def test_the_next_talk_is_a_task_with_its_date() -> None:
    (task,) = listed(aftermath=Aftermath(next_day=LATER))
    assert (task.id, task.day) == ("talk-next", LATER)


@pytest.mark.parametrize(
    ("who", "text"),
    [(None, "Pay"), (Who.ME, "Me: Pay"), (Who.CLIENT, "The client: Pay"), (Who.BOTH, "Both of us: Pay")],
)
def test_what_was_agreed_is_a_task_that_names_who_does_it(who: Who | None, text: str) -> None:
    found = listed(agreements=(Agreement(id="a", what="Pay", who=who, day=DAY), Agreement(id="b", who=who)))
    assert [(task.id, task.text, task.day) for task in found] == [("agree-a", text, DAY)]
