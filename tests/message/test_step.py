import re
from datetime import date

import pytest

from klartext.i18n import speaking
from klartext.message.step import Statement, missing, summary, tasks
from klartext.model import Workbook
from klartext.task import Task

DAY = date(2026, 8, 14)
READY = Statement(id="a", fact="Unpaid since April", request="Please pay", request_by=DAY)


def figures(text: str) -> list[int]:
    """Return the figures of a sentence, whatever its words."""
    return [int(each) for each in re.findall(r"\d+", text)]


def lacks(*statements: Statement) -> list[str]:
    with speaking("en"):
        return list(missing(Workbook(statements=statements)))


def listed(*statements: Statement) -> list[Task]:
    with speaking("en"):
        return list(tasks(Workbook(statements=statements)))


def said(*statements: Statement) -> str:
    with speaking("en"):
        return summary(Workbook(statements=statements))


def test_a_message_needs_a_fact_a_request_and_a_date() -> None:
    assert len(lacks()) == 1
    assert lacks(READY) == []
    ways: list[dict[str, object]] = [{"fact": ""}, {"request": "", "request_by": None}, {"request_by": None}]
    things = [lacks(READY.revised(without)) for without in ways]
    assert [len(each) for each in things] == [1, 1, 1]
    assert len({thing for each in things for thing in each} | set(lacks())) == 4


def test_a_date_is_asked_for_only_once_there_is_a_request() -> None:
    assert len(lacks(Statement(id="b"))) == 2


def test_what_is_missing_is_counted_over_all_messages() -> None:
    blank = Statement(id="b")
    assert [figures(thing) for thing in lacks(READY, blank, blank)] == [[2], [2]]
    half = READY.revised({"request_by": None})
    assert [figures(thing) for thing in lacks(half, half, half)] == [[3]]


def test_the_messages_that_are_complete_are_counted() -> None:
    assert said() == ""
    assert figures(said(READY)) == [1, 1]
    assert figures(said(READY, Statement(id="b", fact="x"), READY.revised({"fact": ""}))) == [1, 3]


def test_a_request_with_a_date_is_looked_after() -> None:
    (task,) = listed(READY)
    assert (task.id, task.day) == ("request-a", DAY)
    assert "Please pay" in task.text


@pytest.mark.parametrize("answer", [{"mail": "Dear Sir"}, {"spoken": "I would like"}], ids=["mail", "spoken"])
def test_what_has_been_worded_is_to_be_said_or_sent(answer: dict[str, str]) -> None:
    (say, request) = listed(READY.revised(answer))
    assert (say.id, say.day) == ("say-a", None)
    assert "Please pay" in say.text
    assert request.id == "request-a"


def test_what_is_slept_on_is_read_again_instead() -> None:
    sleep, _request = listed(READY.revised({"mail": "Dear Sir", "sleep": True}))
    assert (sleep.id, sleep.day) == ("sleep-a", None)
    assert "Please pay" in sleep.text


@pytest.mark.parametrize(
    ("answers", "about"),
    [
        ({"subject": "Invoice 7"}, "Invoice 7"),
        ({}, "Please pay"),
        ({"request": "", "request_by": None}, "Unpaid since April"),
    ],
    ids=["subject", "request", "fact"],
)
def test_a_task_is_named_by_the_subject_else_the_request_else_the_fact(answers: dict[str, object], about: str) -> None:
    first = listed(READY.revised({"mail": "Dear Sir", **answers}))[0]
    assert first.text.endswith(about)


def test_a_message_about_nothing_is_no_task() -> None:
    assert listed(Statement(id="a", sleep=True, mail="Dear Sir")) == []
