"""Parked thoughts: what comes up, what waits, what is done with."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from klartext.distance.step import Outcome, Thought
from klartext.distance.thoughts import come_up, has_come_up, settled, task_of, waits
from klartext.model import Workbook
from klartext.record import new_id
from klartext.steps import STEP_IDS

TODAY = date(2026, 11, 23)


def thought(name: str, ago: int | None, outcome: Outcome | None = Outcome.PARKED, text: str = "Write?") -> Thought:
    until = None if ago is None else TODAY - timedelta(days=ago)
    return Thought(id=name, text=text, until=until, outcome=outcome)


@pytest.mark.parametrize(
    ("parked", "expected"),
    [
        (thought("a", 0), True),
        (thought("a", 3), True),
        (thought("a", -1), False),
        (thought("a", None), False),
        (thought("a", 0, None), True),
        (thought("a", 0, Outcome.TAKEN), False),
        (thought("a", 0, Outcome.DROPPED), False),
    ],
)
def test_a_parked_thought_comes_up_on_its_day(parked: Thought, expected: bool) -> None:
    assert has_come_up(parked, TODAY) is expected


def test_what_waited_longest_comes_first() -> None:
    book = Workbook(thoughts=(thought("new", 0), thought("old", 9), thought("later", -2), thought("empty", 1, text="")))
    assert [each.id for each in come_up(book, TODAY)] == ["old", "new"]


def test_what_was_taken_up_or_let_go_is_settled_and_the_rest_waits() -> None:
    thoughts = (
        thought("a", 0),
        thought("b", 0, Outcome.TAKEN),
        thought("c", 0, Outcome.DROPPED),
        thought("d", 0, None),
    )
    assert [each.id for each in settled(Workbook(thoughts=thoughts))] == ["b", "c"]
    assert [each.id for each in thoughts if waits(each)] == ["a", "d"]


def test_a_thought_that_is_taken_up_becomes_one_task_for_today() -> None:
    parked = thought("money", 2, text="Reicht das Geld?\n\nUnd wie lange?")
    task = task_of(parked, TODAY)
    assert (task.text, task.day, task.done) == ("Reicht das Geld? Und wie lange?", TODAY, False)
    assert task.step in STEP_IDS
    assert task.id == task_of(parked, TODAY + timedelta(1)).id
    assert len({task_of(thought(new_id(), 0), TODAY).id for _number in range(5)}) == 5


def test_a_long_thought_or_id_still_makes_a_task() -> None:
    long = Thought(id="x" * 24, text="x" * 100_000)
    assert len(task_of(long, TODAY).id) <= 24
    assert task_of(long, TODAY).text == long.text
