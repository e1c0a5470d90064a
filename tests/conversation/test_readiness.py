"""The gauge: what is ready for the talk, and in which words."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given, settings

from klartext.conversation.readiness import Readiness, readiness
from klartext.conversation.step import Aftermath, Good, Place, Point, Safety, Talk, Undisturbed
from klartext.i18n import LANGUAGES, speaking
from klartext.model import Workbook
from klartext.task import TaskMark
from tests.workbooks import workbooks

TODAY = date(2026, 11, 23)
TALK = Talk(safety=Safety.FINE, place=Place.OFFICE, day=TODAY, least="Quiet", undisturbed=(Undisturbed.DOOR,))
READY: dict[str, Any] = {
    "talk": TALK,
    "points": (Point(id="p", text="The tone"),),
    "goods": (Good(id="g", text="The work"),),
    "task_marks": (TaskMark(id="talk-invite", done=True),),
}


def gauge(lang: str = "en", **answers: Any) -> Readiness:
    with speaking(lang):
        found = readiness(Workbook(**answers), TODAY)
        assert found is not None
        return found


def test_eight_things_are_looked_at_and_all_of_them_can_be_ready() -> None:
    found = gauge(**READY)
    assert (found.done, found.count, found.share, found.open) == (8, 8, 1.0, ())
    with speaking("en"):
        assert found.words == "You are well prepared: all 8 things are ready."
    with speaking("de"):
        assert found.words == "Du bist gut vorbereitet: Alle 8 Dinge sind bereit."


@pytest.mark.parametrize(
    ("lacks", "answers"),
    [
        ("safety", {"talk": TALK.revised({"safety": None})}),
        ("place", {"talk": TALK.revised({"place": None})}),
        ("day", {"talk": TALK.revised({"day": None})}),
        ("day", {"talk": TALK.revised({"day": TODAY - timedelta(days=1)})}),
        ("points", {"points": (Point(id="p", text=" "),)}),
        ("good", {"goods": ()}),
        ("least", {"talk": TALK.revised({"least": ""})}),
        ("undisturbed", {"talk": TALK.revised({"undisturbed": ()})}),
        ("invited", {"task_marks": (TaskMark(id="talk-invite"), TaskMark(id="talk-hold", done=True))}),
    ],
)
def test_each_of_them_is_missed_by_its_name(lacks: str, answers: dict[str, Any]) -> None:
    found = gauge(**READY | answers)
    assert [check.id for check in found.open] == [lacks]
    assert (found.done, found.count) == (7, 8)
    with speaking("en"):
        assert found.words == "Almost there: 7 of 8 things are ready."


def test_nothing_good_today_is_an_answer() -> None:
    found = gauge(**READY | {"goods": (), "talk": TALK.revised({"nothing_good": True})})
    assert found.open == ()


def test_not_alone_means_that_somebody_is_named() -> None:
    company = TALK.revised({"safety": Safety.COMPANY})
    assert [check.id for check in gauge(**READY | {"talk": company}).open] == ["company"]
    assert gauge(**READY | {"talk": company.revised({"people": "Jana"})}).count == 9


@pytest.mark.parametrize(
    ("talk", "words"),
    [
        (
            Talk(place=Place.PHONE),
            "Du bist auf dem Weg: Von 8 Dingen hast du 1 beisammen. Es muss nicht alles heute sein.",
        ),
        (
            TALK.revised({"least": "", "undisturbed": ()}),
            "Du bist auf dem Weg: Von 8 Dingen hast du 3 beisammen. Es muss nicht alles heute sein.",
        ),
        (TALK.revised({"least": ""}), "Du hast die Hälfte oder mehr: Von 8 Dingen sind 4 bereit."),
        (TALK.revised({"nothing_good": True}), "Fast geschafft: Von 8 Dingen sind 6 bereit."),
    ],
)
def test_the_words_grow_with_what_is_ready(talk: Talk, words: str) -> None:
    found = gauge(talk=talk)
    with speaking("de"):
        assert found.words == words


def test_there_is_no_gauge_before_the_first_answer_without_a_talk_or_after_it() -> None:
    for answers in (
        {},
        {"talk": Talk(safety=Safety.NO_TALK, place=Place.PHONE)},
        {"talk": TALK, "aftermath": Aftermath(held=TODAY)},
    ):
        assert readiness(Workbook(**answers), TODAY) is None
    assert gauge(points=READY["points"]).done == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_thing_is_named_in_both_languages(language: str) -> None:
    other = {check.text for check in gauge("de" if language == "en" else "en", **READY).checks}
    assert not other & {check.text for check in gauge(language, **READY).checks}


@settings(max_examples=30)
@given(workbooks())
def test_the_figures_always_fit_together(workbook: Workbook) -> None:
    with speaking("en"):
        found = readiness(workbook, TODAY)
        if found:
            assert found.done + len(found.open) == found.count
            assert 0 <= found.share <= 1
            assert "{" not in found.words
