"""What the step still lacks, what it adds up to and what it puts into the plan."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest

from klartext.conversation.step import (
    Aftermath,
    Agreement,
    Good,
    Objection,
    Place,
    Point,
    Safety,
    Talk,
    Who,
    missing,
    summary,
    tasks,
    was_held,
)
from klartext.i18n import speaking
from klartext.limits.step import Incident, Limit, Verdict
from klartext.model import Workbook
from klartext.task import Task

DAY, LATER = date(2026, 8, 10), date(2026, 9, 1)
READY: dict[str, Any] = {
    "talk": Talk(place=Place.PHONE, day=DAY, least="Quiet calls"),
    "points": (Point(id="a", text="The tone"),),
    "goods": (Good(id="a", text="Good work"),),
}
THREATS = Limit(id="l", behaviour="Threatens me", catalogue="threats", verdict=Verdict.END)


def lacks(**answers: Any) -> list[str]:
    with speaking("en"):
        return list(missing(Workbook(**answers)))


def said(lang: str = "en", **answers: Any) -> str:
    with speaking(lang):
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


def test_nothing_good_today_is_an_answer() -> None:
    assert lacks(**READY | {"goods": (), "talk": READY["talk"].revised({"nothing_good": True})}) == []


def test_after_threats_it_is_asked_first_whether_a_talk_is_right_until_that_is_answered() -> None:
    assert lacks(**READY, limits=(THREATS,)) == ["whether a talk is right at all"]
    for safety in (Safety.FINE, Safety.COMPANY):
        answered = READY | {"talk": READY["talk"].revised({"safety": safety})}
        assert lacks(**answered, limits=(THREATS,)) == []


def test_who_decides_not_to_talk_has_nothing_left_to_prepare() -> None:
    talk = Talk(safety=Safety.NO_TALK, day=DAY)
    assert lacks(talk=talk, limits=(THREATS,), incidents=(Incident(id="i", limit="l"),)) == []
    assert said(talk=talk) == "You decided not to talk. Everything goes in writing."
    assert said("de", talk=talk) == "Du hast dich gegen ein Gespräch entschieden. Alles läuft schriftlich."
    assert listed(talk=talk) == []


@pytest.mark.parametrize("safety", [Safety.FINE, Safety.COMPANY, None])
def test_a_talk_that_is_held_is_prepared_as_any_other(safety: Safety | None) -> None:
    talk = READY["talk"].revised({"safety": safety})
    assert len(lacks(talk=talk)) == 2
    assert [task.id for task in listed(talk=talk)] == ["talk-invite", "talk-hold"]


@pytest.mark.parametrize(
    ("day", "held", "answer"),
    [
        (None, None, False),
        (DAY, None, False),
        (None, DAY, True),
        (DAY, DAY, True),
        (DAY, LATER, True),
        (LATER, DAY, False),
    ],
)
def test_a_talk_was_held_on_its_day_or_after(day: date | None, held: date | None, answer: bool) -> None:
    assert was_held(Workbook(talk=Talk(day=day), aftermath=Aftermath(held=held))) is answer


def test_after_the_talk_nothing_is_left_to_prepare() -> None:
    assert lacks(talk=Talk(day=DAY), aftermath=Aftermath(held=DAY)) == []
    assert len(lacks(talk=Talk(day=LATER), aftermath=Aftermath(held=DAY))) == 4


def test_the_summary_tells_the_setting_and_what_you_bring() -> None:
    talk = Talk(place=Place.PHONE, day=DAY, start=time(10), minutes=30, least="Quiet calls")
    points = tuple(Point(id=str(n), text="The tone") for n in range(3))
    objections = (Objection(id="o", text="No", answer="Yes"), Objection(id="p", text="Unanswered"))
    book: dict[str, Any] = {**READY, "talk": talk, "points": points, "objections": objections}
    assert said(**book) == (
        "The talk: by phone, Mon, 10 Aug 2026, 10:00, 30 minutes. "
        "You bring 3 talking points, 1 good side, 1 answer and a limit below which you don't go."
    )
    assert said("de", **book) == (
        "Das Gespräch: am Telefon, Mo., 10.08.2026, 10:00, 30 Minuten. "
        "Du bringst 3 Gesprächspunkte, 1 gute Seite, 1 Antwort und ein Mindestziel mit."
    )


def test_the_summary_says_only_what_there_is() -> None:
    assert said() == ""
    assert said(talk=Talk(aim="A")) == ""
    assert said(points=(Point(id="a"),)) == ""
    assert said(points=READY["points"]) == "You bring 1 talking point."
    assert said(talk=Talk(minutes=20)) == "The talk: 20 minutes."


def test_the_summary_tells_what_came_out() -> None:
    agreements = (Agreement(id="a", what="Pay", day=DAY), Agreement(id="b", what="Call"), Agreement(id="c", day=DAY))
    book: dict[str, Any] = {**READY, "aftermath": Aftermath(held=DAY, next_day=LATER), "agreements": agreements}
    assert said(**book) == (
        "You talked on Mon, 10 Aug 2026. You agreed on 2 things. 1 of them has no date yet. "
        "You speak again on Tue, 1 Sept 2026."
    )
    assert said("de", **book) == (
        "Ihr habt am Mo., 10.08.2026 gesprochen. Ihr habt 2 Dinge vereinbart. 1 davon hat noch keinen Termin. "
        "Ihr sprecht am Di., 01.09.2026 wieder."
    )
    assert said(agreements=agreements[:1]) == "You agreed on 1 thing."


def test_a_talk_with_a_date_is_invited_to_three_days_ahead_and_held() -> None:
    assert listed(talk=Talk(place=Place.PHONE)) == []
    invite, hold = listed(talk=Talk(day=DAY))
    assert (invite.id, invite.day, invite.done) == ("talk-invite", date(2026, 8, 7), False)
    assert (hold.id, hold.day, hold.done) == ("talk-hold", DAY, False)


def test_nobody_is_asked_to_send_an_invitation_at_the_weekend() -> None:
    invite, _hold = listed(talk=Talk(day=date(2026, 8, 12)))
    assert invite.day == date(2026, 8, 7)


def test_a_talk_that_was_held_is_done_and_confirmed_the_day_after() -> None:
    hold, confirm = listed(talk=Talk(day=DAY), aftermath=Aftermath(held=DAY))
    assert (hold.id, hold.done) == ("talk-hold", True)
    assert (confirm.id, confirm.day, confirm.done) == ("talk-confirm", date(2026, 8, 11), False)


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
