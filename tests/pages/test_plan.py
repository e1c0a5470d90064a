"""The plan page: decision, next three, deadlines, tasks to tick, postpone, order and put aside."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from streamlit.testing.v1 import AppTest

from klartext.balance.step import Decision, Verdict
from klartext.example import workbook as example_workbook
from klartext.limits.step import Limit
from klartext.limits.step import Verdict as LimitVerdict
from klartext.model import Workbook
from klartext.plan.tasks import tasks
from klartext.task import OwnTask
from tests.pages.answering import drafted, expected, fill
from tests.pages.workbench import Workbench, widget, workbench

DAY = date(2027, 1, 5)


def limits(*ids: str) -> tuple[Limit, ...]:
    return tuple(Limit(id=each, rank=n, behaviour=each, verdict=LimitVerdict.RAISE) for n, each in enumerate(ids))


def unfold(tab: AppTest, task_id: str) -> None:
    """Open what can be changed about a task."""
    tab.session_state[f"0.task_marks.{task_id}.change"] = True
    tab.run()


def order(bench: Workbench) -> list[str]:
    return [task.id for task in tasks(bench.workbook())]


@pytest.mark.parametrize("lang", ["de", "en"])
def test_an_empty_plan_and_a_full_one_both_stand(lang: str) -> None:
    with workbench(lang) as bench:
        assert not bench.page("plan").exception
        bench.put(example_workbook(lang, bench.today))
        tab = bench.page("plan")
        assert not tab.exception
        assert len(tab.get("download_button")) == 3


def test_the_decision_stands_in_the_owners_words() -> None:
    with workbench() as bench:
        bench.put(Workbook(decision=Decision(verdict=Verdict.CONDITIONS, conditions="Nur *mit* Vorkasse", again=DAY)))
        said = " ".join(markdown.value for markdown in bench.page("plan").markdown)
        assert "Nur \\*mit\\* Vorkasse" in said
        assert "05.01.2027" in said


def test_a_contributed_task_is_ticked_postponed_and_put_aside() -> None:
    with workbench() as bench:
        bench.put(Workbook(limits=limits("a")))
        tab = bench.page("plan")
        widget(tab, "task_marks.limit-a.done").check().run()
        assert tasks(bench.workbook())[0].done
        unfold(tab, "limit-a")
        widget(tab, "task_marks.limit-a.day").set_value(DAY).run()
        assert tasks(bench.workbook())[0].day == DAY
        unfold(tab, "limit-a")
        widget(tab, "task_marks.limit-a.drop").click().run()
        assert tasks(bench.workbook()) == ()
        widget(tab, "task_marks.limit-a.back").click().run()
        assert order(bench) == ["limit-a"]


def test_tasks_can_be_put_in_another_order() -> None:
    with workbench() as bench:
        bench.put(Workbook(limits=limits("a", "b", "c")))
        tab = bench.page("plan")
        unfold(tab, "limit-c")
        widget(tab, "task_marks.limit-c.up").click().run()
        assert order(bench) == ["limit-a", "limit-c", "limit-b"]


def test_an_own_task_is_written_dated_and_done() -> None:
    with workbench() as bench:
        tab = bench.page("plan")
        widget(tab, "tasks.add.tasks:Aufgabe hinzufügen").click().run()
        own = drafted(tab, "tasks")
        answers = {"text": "Steuerberaterin anrufen", "day": DAY, "done": True}
        fill(tab, "tasks", own, answers)
        assert bench.workbook().tasks == (expected("tasks", own, answers),)


def test_the_deadlines_say_how_far_away_they_are() -> None:
    with workbench() as bench:
        days = [bench.today - timedelta(days=1), bench.today, bench.today + timedelta(days=2)]
        bench.put(Workbook(tasks=tuple(OwnTask(id=f"t{n}", text=f"T{n}", day=day) for n, day in enumerate(days))))
        said = " ".join(markdown.value for markdown in bench.page("plan").markdown)
        for words in ("vor 1 Tag", "heute", "in 2 Tagen"):
            assert words in said
