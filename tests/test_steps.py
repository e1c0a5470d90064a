from __future__ import annotations

from collections.abc import Iterator
from datetime import date, time
from pathlib import Path
from typing import Any

import pytest

from klartext.balance.step import Decision, Reason, Side
from klartext.balance.step import Verdict as Decided
from klartext.consequences.step import Announcement, Move, Rung, Would
from klartext.contracts import checklist
from klartext.contracts.contract import Basis, Contract, Ground
from klartext.contracts.review import Finding, Signing, Status
from klartext.conversation.step import Good, Place, Point, Safety, Talk
from klartext.distance.step import Boundary, Checkin, CoreHours
from klartext.i18n import LANGUAGES, speaking
from klartext.limits.step import Limit, Verdict
from klartext.message.step import Statement
from klartext.model import Mark, StepMark, Workbook, blank, is_list, kinds
from klartext.steps import STEP_IDS, STEPS, Progress, Step, step, step_of_kind
from tests.plan.books import full, rich
from tests.workbooks import name_of

DAY = date(2026, 8, 3)
PAGES = Path(__file__).resolve().parent.parent / "pages"

# For each step: what may be answered one after the other until its core is done.
WAYS: dict[str, tuple[dict[str, Any], ...]] = {
    "limits": (
        {"limits": (Limit(id="a", behaviour="Shouts"),)},
        {"limits": (Limit(id="a", behaviour="Shouts", verdict=Verdict.END),)},
        {"limits": (Limit(id="a", behaviour="Shouts", verdict=Verdict.END, times=1),)},
    ),
    "distance": (
        {"checkins": (Checkin(id="a", day=DAY, strain=6),)},
        {"core_hours": (CoreHours(id="mon", start=time(9), end=time(17)),)},
        {"boundary": Boundary(phone_silent=time(18))},
    ),
    "message": (
        {"statements": (Statement(id="a", fact="Shouted"),)},
        {"statements": (Statement(id="a", fact="Shouted", request="Call calmly"),)},
        {"statements": (Statement(id="a", fact="Shouted", request="Call calmly", request_by=DAY),)},
    ),
    "conversation": (
        {"talk": Talk(place=Place.PHONE)},
        {"talk": Talk(place=Place.PHONE, day=DAY, least="Quiet calls")},
        {"points": (Point(id="a", text="The tone"),)},
        {"goods": (Good(id="a", text="Interesting work"),)},
    ),
    "consequences": (
        {"rungs": (Rung(id="a", action="Stop"),)},
        {"rungs": (Rung(id="a", action="Stop", day=DAY),)},
        {"rungs": (Rung(id="a", action="Stop", day=DAY, would=Would.YES),)},
    ),
    "balance": (
        {"reasons": (Reason(id="a", side=Side.PRO, text="Turnover"),)},
        {
            "reasons": (
                Reason(id="a", side=Side.PRO, text="Turnover", weight=4),
                Reason(id="b", side=Side.CON, text="Sleep", weight=5),
            )
        },
        {"decision": Decision(verdict=Decided.GO_ON)},
    ),
    "contracts": (
        {"ground": Ground(basis=Basis.RUNNING)},
        {"contracts": (Contract(id="a", start=DAY),)},
        {"findings": tuple(Finding(id=each, status=Status.CLEAR) for each in checklist.CORE)},
    ),
}


def on_the_way(step_id: str) -> Iterator[Workbook]:
    """Walk the workbooks on the way to a step's end, from the first answer to the last."""
    answered: dict[str, Any] = {}
    for answers in WAYS[step_id]:
        answered |= answers
        yield Workbook(**answered)


def with_mark(workbook: Workbook, step_id: str, mark: Mark | None) -> Workbook:
    return workbook.model_copy(update={"step_marks": (StepMark(id=step_id, mark=mark),)})


def test_there_are_seven_steps_in_their_order() -> None:
    assert STEP_IDS == ("limits", "distance", "message", "conversation", "consequences", "balance", "contracts")
    assert [each.number for each in STEPS] == [1, 2, 3, 4, 5, 6, 7]


def test_every_step_has_its_page() -> None:
    assert all((PAGES / f"{step_id}.py").is_file() for step_id in STEP_IDS)


def test_a_step_is_found_by_its_id() -> None:
    assert [step(step_id) for step_id in STEP_IDS] == list(STEPS)


def test_every_kind_is_written_on_the_page_of_one_step_or_on_none() -> None:
    owned = [kind for each in STEPS for kind in each.kinds]
    assert len(owned) == len(set(owned))
    assert set(kinds()) - set(owned) == {
        "client",
        "companions",
        "looks",
        "moments",
        "tasks",
        "task_marks",
        "step_marks",
    }
    assert set(owned) <= set(kinds())


def test_the_step_of_a_kind_is_found() -> None:
    assert step_of_kind("incidents") is step("limits")
    assert step_of_kind("signing") is step("contracts")
    assert step_of_kind("client") is None


@pytest.mark.parametrize("each", STEPS, ids=STEP_IDS)
def test_a_step_has_a_title_and_asks_a_question_in_both_languages(each: Step) -> None:
    with speaking("en"):
        title, question = each.title, each.question
        assert question.endswith("?")
    with speaking("de"):
        assert each.title not in {"", title}
        assert each.question.endswith("?")
        assert each.question != question


@pytest.mark.parametrize("each", STEPS, ids=STEP_IDS)
class TestEveryStep:
    def test_is_not_started_in_an_empty_workbook_and_says_what_is_missing(self, each: Step) -> None:
        empty = Workbook()
        assert each.progress(empty) is Progress.NOT_STARTED
        assert list(each.missing(empty)) != []
        assert each.summary(empty) == ""
        assert list(each.tasks(empty)) == []

    def test_is_in_progress_from_the_first_answer_and_done_with_the_last(self, each: Step) -> None:
        *first, last = on_the_way(each.id)
        assert [each.progress(workbook) for workbook in first] == [Progress.IN_PROGRESS] * len(first)
        assert each.progress(last) is Progress.DONE
        assert list(each.missing(last)) == []

    def test_misses_less_and_less(self, each: Step) -> None:
        counts = [len(list(each.missing(workbook))) for workbook in on_the_way(each.id)]
        assert counts == sorted(counts, reverse=True)
        assert counts[-1] == 0 < counts[0]

    def test_says_what_is_missing_in_each_language_without_a_placeholder(self, each: Step) -> None:
        for workbook in (Workbook(), *on_the_way(each.id)):
            said = {}
            for language in LANGUAGES:
                with speaking(language):
                    said[language] = list(each.missing(workbook))
                assert not any("{" in thing or not thing.strip() for thing in said[language])
            assert len(said["de"]) == len(said["en"])
            assert not set(said["de"]) & set(said["en"])

    def test_sums_up_in_each_language(self, each: Step) -> None:
        said = set()
        for language in LANGUAGES:
            with speaking(language):
                summary = each.summary(rich())
            assert summary.endswith((".", ")"))
            assert "{" not in summary
            said.add(summary)
        assert len(said) == 2

    @pytest.mark.parametrize("language", LANGUAGES)
    def test_contributes_tasks_that_say_what_to_do(self, each: Step, language: str) -> None:
        with speaking(language):
            for workbook in (rich(), full("Name"), *on_the_way(each.id)):
                for task in each.tasks(workbook):
                    assert task.step == each.id
                    assert task.text.strip()
                    assert "{" not in task.text
                    assert "\n" not in task.text

    def test_is_not_started_by_blank_records(self, each: Step) -> None:
        parts = {kind: (blank(kind, name_of(kind)["id"]),) for kind in each.kinds if is_list(kind)}
        workbook = Workbook(**parts)
        assert each.progress(workbook) is Progress.NOT_STARTED
        assert list(each.missing(workbook)) != []
        assert list(each.tasks(workbook)) == []

    def test_is_not_started_by_answers_of_other_steps(self, each: Step) -> None:
        others = {kind: part for kind, part in rich() if kind not in each.kinds and kind != "step_marks"}
        assert not each.is_started(Workbook(**others))

    @pytest.mark.parametrize("kind", kinds())
    def test_is_started_by_an_answer_of_each_of_its_kinds(self, each: Step, kind: str) -> None:
        workbook = Workbook(**{kind: getattr(full("x"), kind)})
        assert each.is_started(workbook) is (kind in each.kinds)

    def test_that_does_not_apply_is_skipped_whatever_it_holds(self, each: Step) -> None:
        for workbook in (Workbook(), *on_the_way(each.id)):
            assert each.progress(with_mark(workbook, each.id, Mark.SKIPPED)) is Progress.SKIPPED

    def test_that_is_enough_for_today_is_so_only_between_start_and_end(self, each: Step) -> None:
        *first, last = (with_mark(workbook, each.id, Mark.ENOUGH) for workbook in on_the_way(each.id))
        assert each.progress(with_mark(Workbook(), each.id, Mark.ENOUGH)) is Progress.NOT_STARTED
        assert [each.progress(workbook) for workbook in first] == [Progress.ENOUGH] * len(first)
        assert each.progress(last) is Progress.DONE

    def test_heeds_neither_an_empty_mark_nor_the_mark_of_another_step(self, each: Step) -> None:
        first, *_rest = on_the_way(each.id)
        other = next(step_id for step_id in STEP_IDS if step_id != each.id)
        assert each.progress(with_mark(first, each.id, None)) is Progress.IN_PROGRESS
        assert each.progress(with_mark(first, other, Mark.SKIPPED)) is Progress.IN_PROGRESS


@pytest.mark.parametrize(
    ("step_id", "workbook"),
    [
        ("conversation", Workbook(talk=Talk(safety=Safety.NO_TALK))),
        ("contracts", Workbook(ground=Ground(basis=Basis.NOTHING))),
    ],
)
def test_two_answers_end_their_step_at_once(step_id: str, workbook: Workbook) -> None:
    assert step(step_id).progress(workbook) is Progress.DONE


@pytest.mark.parametrize(
    ("step_id", "workbook"),
    [
        ("consequences", Workbook(announcement=Announcement(text="I stop"))),
        ("contracts", Workbook(signing=Signing(by=DAY))),
        ("consequences", Workbook(rungs=(Rung(id="a", move=Move.END, day=DAY),))),
    ],
    ids=["an announcement", "a signing", "a rung"],
)
def test_what_is_beside_the_core_starts_a_step_and_does_not_end_it(step_id: str, workbook: Workbook) -> None:
    assert step(step_id).progress(workbook) is Progress.IN_PROGRESS
