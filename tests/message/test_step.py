import re
from datetime import date

import pytest

from klartext.client import Client, Tongue
from klartext.conversation.step import Point, Talk
from klartext.i18n import speaking
from klartext.limits.step import Limit
from klartext.message import draft
from klartext.message.step import Statement, missing, name_of, summary, tasks
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


def test_a_message_that_is_ready_is_called_so() -> None:
    assert said() == ""
    assert said(READY) == "Your message is ready. The tone check finds nothing that could hurt."
    assert said(READY, READY).startswith("All 2 messages are ready.")


def test_ready_messages_are_counted_and_the_next_ones_named_with_what_they_lack() -> None:
    undated = READY.revised({"request_by": None, "subject": "RE-114"})
    assert said(READY, READY, undated) == (
        "2 of 3 messages are ready. “RE-114” still lacks a date. The tone check finds nothing that could hurt."
    )
    assert said(undated).startswith("“RE-114” still lacks a date.")
    blank = Statement(id="b")
    assert said(undated, blank, blank) == (
        "0 of 3 messages are ready. “RE-114” still lacks a date. “New message” still lacks a fact and a request. "
        "The tone check finds nothing that could hurt."
    )


def test_the_summary_is_told_in_german() -> None:
    undated = READY.revised({"request_by": None, "subject": "RE-114"})
    with speaking("de"):
        assert summary(Workbook(statements=(READY, undated))) == (
            "1 von 2 Botschaften ist fertig. In „RE-114“ fehlt noch ein Datum. "
            "Die Tonprüfung findet nichts, was verletzen könnte."
        )
        assert summary(Workbook(statements=(READY,))).startswith("Deine Botschaft ist fertig.")


@pytest.mark.parametrize(
    ("answers", "places"),
    [
        ({"fact": "Das ist eine Frechheit."}, "The tone check finds 1 place to look at."),
        (
            {"fact": "Das ist eine Frechheit.", "mail": "Guten Tag, bitte zahlen Sie bis 4. Mai."},
            "nothing that could hurt",
        ),
        (
            {"mail": "Das ist eine Frechheit.", "spoken": "So eine Frechheit."},
            "The tone check finds 2 places to look at.",
        ),
        ({"fact": "I am a fact"}, "nothing that could hurt"),
    ],
    ids=["parts", "worded", "both", "clean"],
)
def test_the_tone_check_looks_at_what_the_client_gets_to_read(answers: dict[str, str], places: str) -> None:
    with speaking("en"):
        book = Workbook(client=Client(language=Tongue.GERMAN), statements=(READY.revised(answers),))
        assert places in summary(book)


def test_a_place_in_a_part_counts_once_however_often_the_wording_repeats_it() -> None:
    client = Client(language=Tongue.GERMAN)
    message = READY.revised({"fact": "Das ist eine Frechheit."})
    book = Workbook(client=client, statements=(message,))
    worded = message.revised({"spoken": draft.spoken(book, message), "mail": draft.mail(book, message)})
    reworded = worded.revised({"mail": "Meine Worte sind höflich."})
    angry = reworded.revised({"mail": "Das ist eine Frechheit."})
    with speaking("en"):
        for statement, places in ((worded, "1 place "), (reworded, "1 place "), (angry, "2 places ")):
            assert f"The tone check finds {places}" in summary(Workbook(client=client, statements=(statement,)))


def test_nothing_written_is_not_checked() -> None:
    assert said(Statement(id="a")) == "“New message” still lacks a fact and a request."


def test_a_message_is_called_by_its_subject_else_its_behaviour_else_its_own_words() -> None:
    limits = (Limit(id="l", behaviour="Pays late"),)
    names = [
        name_of(Workbook(limits=limits), statement)
        for statement in (
            READY.revised({"subject": "RE-114", "limit": "l"}),
            READY.revised({"limit": "l"}),
            READY,
            READY.revised({"request": ""}),
            Statement(id="b", boundary="Not at night"),
            Statement(id="b", limit="gone"),
        )
    ]
    assert names == ["RE-114", "Pays late", "Please pay", "Unpaid since April", "Not at night", "New message"]


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
    sleep, _request = listed(READY.revised({"sleep": True, "sleep_until": date(2026, 8, 4)}))
    assert (sleep.id, sleep.day) == ("sleep-a", date(2026, 8, 4))


def test_what_will_be_said_in_the_talk_is_due_on_its_day() -> None:
    worded = READY.revised({"spoken": "I would like"})
    talk, point = Talk(day=date(2026, 8, 10)), Point(id="p", text="x", statement="a")
    with speaking("en"):
        for points, day in (((point,), talk.day), ((), None), ((Point(id="q", text="x"),), None)):
            say, _request = tasks(Workbook(statements=(worded,), talk=talk, points=points))
            assert (say.id, say.day) == ("say-a", day)


def test_the_day_of_reading_again_alone_is_no_answer() -> None:
    assert Statement(id="a", sleep_until=DAY).is_blank()


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
