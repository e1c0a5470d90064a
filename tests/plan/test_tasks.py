from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from klartext.balance.step import Decision
from klartext.balance.step import Verdict as Decided
from klartext.conversation.step import Aftermath, Talk
from klartext.i18n import speaking
from klartext.limits.step import Limit, Verdict
from klartext.model import Workbook, is_list, kinds
from klartext.plan.tasks import deadlines, dropped_tasks, moved, next_three, open_tasks, tasks
from klartext.record import Entry, new_id
from klartext.steps import STEP_IDS, STEPS
from klartext.task import OwnTask, Task, TaskMark
from tests.plan.books import full, rich

DAY = date(2026, 8, 3)
DAYS = st.none() | st.dates(DAY, DAY + timedelta(days=3))


def own(*days: date | None, done: bool = False) -> tuple[OwnTask, ...]:
    """Return own tasks with these dates, named t0, t1, ..."""
    return tuple(OwnTask(id=f"t{n}", text=f"Do {n}", day=day, done=done) for n, day in enumerate(days))


def limits(*ids: str) -> tuple[Limit, ...]:
    """Return limits that each contribute a task without a date."""
    return tuple(Limit(id=each, behaviour=each, verdict=Verdict.RAISE) for each in ids)


def ids(listed: tuple[Task, ...]) -> list[str]:
    return [task.id for task in listed]


def marked(workbook: Workbook, task_id: str, **decided: Any) -> Workbook:
    """Return the workbook as it is after the owner decided something about a task."""
    marks = {mark.id: mark for mark in workbook.task_marks}
    marks[task_id] = marks.get(task_id, TaskMark(id=task_id)).revised(decided)
    return workbook.model_copy(update={"task_marks": tuple(marks.values())})


def up(workbook: Workbook, index: int) -> Workbook:
    """Move the task at this index up by one."""
    return _moved(workbook, index, -1)


def down(workbook: Workbook, index: int) -> Workbook:
    """Move the task at this index down by one."""
    return _moved(workbook, index, 1)


def _moved(workbook: Workbook, index: int, by: int) -> Workbook:
    ordered = tasks(workbook)
    for task_id, place in moved(ordered, ordered[index].id, by).items():
        workbook = marked(workbook, task_id, place=place)
    return workbook


def swapped(listed: list[str], first: int, second: int) -> list[str]:
    """Return the list with two places swapped; unchanged where there is no such place."""
    if min(first, second) < 0 or max(first, second) >= len(listed):
        return listed
    changed = list(listed)
    changed[first], changed[second] = changed[second], changed[first]
    return changed


# The list


def test_an_empty_workbook_has_no_tasks() -> None:
    for listed in (tasks, open_tasks, next_three, deadlines, dropped_tasks):
        assert listed(Workbook()) == ()


def test_tasks_stand_by_date_and_those_without_one_last() -> None:
    workbook = Workbook(tasks=own(None, DAY + timedelta(days=1), DAY, DAY + timedelta(days=400)))
    assert ids(tasks(workbook)) == ["t2", "t1", "t3", "t0"]


def test_on_one_day_tasks_stand_in_the_order_of_the_steps_and_own_ones_last() -> None:
    workbook = Workbook(
        limits=limits("l2", "l1"),
        talk=Talk(day=DAY),
        decision=Decision(verdict=Decided.NOT_YET, again=DAY),
        tasks=own(DAY, None),
    )
    assert ids(tasks(workbook)) == ["talk-invite", "talk-hold", "decision-again", "t0", "limit-l2", "limit-l1", "t1"]


@given(st.lists(DAYS, max_size=12))
def test_any_tasks_stand_by_date(days: list[date | None]) -> None:
    listed = tasks(Workbook(tasks=own(*days)))
    assert sorted(ids(listed)) == sorted(f"t{n}" for n in range(len(days)))
    dated = [task.day or date.max for task in listed]
    assert dated == sorted(dated)


def test_an_own_task_without_words_is_none_yet() -> None:
    assert tasks(Workbook(tasks=(OwnTask(id="a", day=DAY),))) == ()


def test_an_own_task_says_what_was_written_and_which_step_it_came_from() -> None:
    (task,) = tasks(Workbook(tasks=(OwnTask(id="a", text="Call", day=DAY, done=True, step="limits"),)))
    assert (task.id, task.step, task.text, task.day, task.done) == ("a", "limits", "Call", DAY, True)


def test_a_contributed_task_names_its_step() -> None:
    listed = tasks(rich())
    assert {task.step for task in listed} == {*STEP_IDS, ""}
    for task in listed:
        assert bool(task.step) == (task.id not in {"ot1", "ot2"})


# What the owner decides


def test_a_task_is_ticked_off_and_reopened() -> None:
    workbook = Workbook(limits=limits("a", "b"))
    ticked = marked(workbook, "limit-a", done=True)
    assert [(task.id, task.done) for task in tasks(ticked)] == [("limit-a", True), ("limit-b", False)]
    assert ids(open_tasks(ticked)) == ["limit-b"]
    assert ids(open_tasks(marked(ticked, "limit-a", done=False))) == ["limit-a", "limit-b"]


def test_a_task_that_is_done_in_its_step_is_done_in_the_plan() -> None:
    workbook = Workbook(talk=Talk(day=DAY), aftermath=Aftermath(held=DAY))
    assert {task.id: task.done for task in tasks(workbook)} == {"talk-hold": True, "talk-confirm": False}


def test_a_dropped_task_is_put_aside_and_can_be_taken_back() -> None:
    dropped = marked(Workbook(limits=limits("a", "b")), "limit-a", dropped=True)
    assert ids(tasks(dropped)) == ids(open_tasks(dropped)) == ["limit-b"]
    assert ids(dropped_tasks(dropped)) == ["limit-a"]
    back = marked(dropped, "limit-a", dropped=False)
    assert ids(tasks(back)) == ["limit-a", "limit-b"]
    assert dropped_tasks(back) == ()


def test_another_date_postpones_a_task_and_taking_it_back_restores_the_first() -> None:
    workbook = marked(Workbook(talk=Talk(day=DAY), tasks=own(DAY + timedelta(days=5))), "talk-invite", dropped=True)
    later = marked(workbook, "talk-hold", day=DAY + timedelta(days=9))
    assert ids(deadlines(workbook)) == ["talk-hold", "t0"]
    assert ids(deadlines(later)) == ids(tasks(later))[:2] == ["t0", "talk-hold"]
    assert deadlines(later)[1].day == DAY + timedelta(days=9)
    assert deadlines(marked(later, "talk-hold", day=None)) == deadlines(workbook)


def test_a_mark_on_a_task_that_is_no_more_does_nothing() -> None:
    workbook = Workbook(limits=limits("a"))
    assert ids(tasks(marked(workbook, "limit-gone", done=True, dropped=True, place=0))) == ["limit-a"]


def test_the_next_things_are_the_first_three_that_are_open() -> None:
    workbook = Workbook(tasks=own(*(DAY + timedelta(days=n) for n in range(5))))
    assert ids(next_three(workbook)) == ["t0", "t1", "t2"]
    done = workbook.model_copy(update={"tasks": (workbook.tasks[0].revised({"done": True}), *workbook.tasks[1:])})
    assert ids(next_three(done)) == ["t1", "t2", "t3"]
    assert ids(next_three(Workbook(tasks=own(DAY)))) == ["t0"]
    assert next_three(Workbook(tasks=own(DAY, DAY, done=True))) == ()


def test_the_next_things_follow_the_owners_own_order() -> None:
    workbook = Workbook(tasks=own(*(DAY + timedelta(days=n) for n in range(5))))
    assert ids(next_three(up(workbook, 3))) == ["t0", "t1", "t3"]


def test_deadlines_are_the_open_tasks_with_a_date_by_date_whatever_the_own_order() -> None:
    workbook = Workbook(tasks=(*own(DAY + timedelta(days=2), None, DAY), OwnTask(id="z", text="Z", day=DAY, done=True)))
    assert ids(deadlines(workbook)) == ["t2", "t0"]
    moved = up(workbook, ids(tasks(workbook)).index("t0"))
    assert ids(tasks(moved)).index("t0") < ids(tasks(workbook)).index("t0")
    assert ids(deadlines(moved)) == ["t2", "t0"]


# The owner's own order


@given(st.lists(DAYS, min_size=1, max_size=12), st.data())
def test_any_task_moves_by_exactly_one(days: list[date | None], data: st.DataObject) -> None:
    workbook = Workbook(limits=limits("a", "b"), tasks=own(*days))
    before = ids(tasks(workbook))
    index = data.draw(st.integers(0, len(before) - 1))
    assert ids(tasks(up(workbook, index))) == swapped(before, index, index - 1)
    assert ids(tasks(down(workbook, index))) == swapped(before, index, index + 1)


def test_the_first_task_cannot_go_up_nor_the_last_one_down() -> None:
    ordered = tasks(Workbook(tasks=own(DAY, DAY, None)))
    assert moved(ordered, ordered[0].id, -1) == {}
    assert moved(ordered, ordered[-1].id, 1) == {}
    assert moved(ordered, ordered[1].id, -1)
    assert moved(ordered, ordered[1].id, 1)
    assert moved(ordered[:1], ordered[0].id, -1) == moved(ordered[:1], ordered[0].id, 1) == {}


@given(
    st.lists(st.sampled_from([DAY, None]), min_size=2, max_size=5),
    st.lists(st.tuples(st.integers(0, 4), st.booleans()), max_size=60),
)
@example([DAY] * 4, [(2, True)] * 60)
def test_each_of_many_moves_is_by_exactly_one(days: list[date | None], moves: list[tuple[int, bool]]) -> None:
    workbook = Workbook(tasks=own(*days))
    for where, upwards in moves:
        index = where % len(days)
        before = ids(tasks(workbook))
        workbook = up(workbook, index) if upwards else down(workbook, index)
        assert ids(tasks(workbook)) == swapped(before, index, index - 1 if upwards else index + 1)


@pytest.mark.parametrize("count", [8, 60])
def test_two_tasks_can_change_places_again_and_again(count: int) -> None:
    workbook = Workbook(tasks=own(DAY, DAY, DAY, DAY))
    for move in range(count):
        workbook = up(workbook, 2)
        assert ids(tasks(workbook)) == (["t0", "t1", "t2", "t3"] if move % 2 else ["t0", "t2", "t1", "t3"])


def test_the_last_task_can_be_moved_to_the_top_and_back() -> None:
    workbook = Workbook(tasks=own(*[DAY] * 9))
    for index in range(8, 0, -1):
        workbook = up(workbook, index)
    assert ids(tasks(workbook)) == ["t8", *(f"t{n}" for n in range(8))]
    for index in range(8):
        workbook = down(workbook, index)
    assert ids(tasks(workbook)) == [f"t{n}" for n in range(9)]


def test_the_own_order_stays_when_other_tasks_come_and_go() -> None:
    workbook = Workbook(limits=limits("b", "c", "d"))
    after = up(workbook, 2)
    assert ids(tasks(after)) == ["limit-b", "limit-d", "limit-c"]
    for others in (("a", "b", "c", "d"), ("b", "a", "c", "d"), ("c", "d"), ("b", "c", "d", "e")):
        changed = after.model_copy(update={"limits": limits(*others)})
        order = ids(tasks(changed))
        assert order.index("limit-d") < order.index("limit-c"), others
        if "b" in others:
            assert order.index("limit-b") < order.index("limit-d"), others


def test_the_own_order_survives_the_file() -> None:
    moved = up(Workbook(tasks=own(DAY, DAY, DAY)), 2)
    assert ids(tasks(Workbook.from_file(moved.to_file()))) == ["t0", "t2", "t1"]


# Ids


def contributed(workbook: Workbook) -> list[Task]:
    return [task for step in STEPS for task in step.tasks(workbook)]


@pytest.mark.parametrize("workbook", [rich(), full("x")], ids=["rich", "full"])
def test_every_task_has_an_id_of_its_own(workbook: Workbook) -> None:
    listed = ids(tasks(workbook))
    assert len(set(listed)) == len(listed) > 10


@pytest.mark.parametrize("length", [12, 24])
def test_every_task_can_be_marked_however_long_the_id_of_its_record_is(length: int) -> None:
    renamed = _renamed(full("x"), "a" * length)
    assert any(task.id.startswith(("activity-", "rung-")) for task in contributed(renamed))
    assert [task.id for task in contributed(renamed) if len(task.id) > 24] == []
    for task in contributed(renamed):
        assert TaskMark(id=task.id).id == task.id


def _renamed(workbook: Workbook, name: str) -> Workbook:
    """Return the workbook with another id for every record that has a free one."""
    return workbook.model_copy(
        update={
            kind: tuple(entry.revised({"id": name}) for entry in getattr(workbook, kind))
            for kind in kinds()
            if is_list(kind) and kind not in {"core_hours", "leaving", "findings", "task_marks", "step_marks"}
        }
    )


def test_an_id_that_the_app_makes_leaves_room_for_the_longest_prefix() -> None:
    assert len(f"activity-{new_id()}") <= 24


@pytest.mark.parametrize("kind", [kind for kind in kinds() if is_list(kind)])
def test_the_ids_of_tasks_stay_when_another_record_goes(kind: str) -> None:
    workbook = rich()
    entries: tuple[Entry, ...] = getattr(workbook, kind)
    before = ids(tuple(contributed(workbook)))
    for gone in entries:
        rest = workbook.model_copy(update={kind: tuple(entry for entry in entries if entry is not gone)})
        after = ids(tuple(contributed(rest)))
        assert set(after) <= set(before)
        assert len(set(before) - set(after)) <= 2  # a message contributes two


def test_the_ids_of_tasks_stay_when_texts_and_dates_change() -> None:
    workbook = rich()
    changed = workbook.model_copy(
        update={
            "limits": tuple(
                limit.revised({"behaviour": "Other", "rank": 99 - limit.rank}) for limit in workbook.limits
            ),
            "rungs": tuple(rung.revised({"action": "Other", "day": None}) for rung in workbook.rungs),
            "talk": workbook.talk.revised({"day": DAY + timedelta(days=30)}),
        }
    )
    assert set(ids(tasks(changed))) == set(ids(tasks(workbook)))


def test_the_ids_of_tasks_are_the_same_in_every_language() -> None:
    with speaking("de"):
        german = tasks(rich())
    with speaking("en"):
        english = tasks(rich())
    assert ids(german) == ids(english)
    assert [task.text for task in german] != [task.text for task in english]
