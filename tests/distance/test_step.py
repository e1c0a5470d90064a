import re
from datetime import date, time
from typing import Any

import pytest

from klartext.distance.step import (
    Activity,
    Boundary,
    Checkin,
    CoreHours,
    MailSlot,
    Outcome,
    Thought,
    Weekday,
    missing,
    summary,
    tasks,
)
from klartext.i18n import speaking
from klartext.model import Workbook
from klartext.task import Task

DAY = date(2026, 8, 3)
MONDAY = CoreHours(id="mon", start=time(9), end=time(17))
with speaking("en"):
    CHECKIN, HOURS, SILENCE = missing(Workbook())


def figures(text: str) -> list[int]:
    """Return the figures of a sentence, whatever its words."""
    return [int(each) for each in re.findall(r"\d+", text)]


def lacks(**answers: Any) -> list[str]:
    with speaking("en"):
        return list(missing(Workbook(**answers)))


def listed(**answers: Any) -> list[Task]:
    with speaking("en"):
        return list(tasks(Workbook(**answers)))


def said(**answers: Any) -> str:
    with speaking("en"):
        return summary(Workbook(**answers))


def test_three_things_make_the_core() -> None:
    assert len({CHECKIN, HOURS, SILENCE}) == 3
    assert lacks(checkins=(Checkin(id="a", strain=0),)) == [HOURS, SILENCE]
    assert lacks(core_hours=(MONDAY,)) == [CHECKIN, SILENCE]
    assert lacks(boundary=Boundary(phone_silent=time(0))) == [CHECKIN, HOURS]


def test_a_check_in_without_an_answer_is_none_yet() -> None:
    assert CHECKIN in lacks(checkins=(Checkin(id="a"),))


@pytest.mark.parametrize("half", [{"start": None}, {"end": None}])
def test_a_day_has_core_hours_only_from_and_to_a_time(half: dict[str, None]) -> None:
    assert HOURS in lacks(core_hours=(MONDAY.revised(half),))
    assert said(core_hours=(MONDAY.revised(half),)) == ""


def test_midnight_is_a_time_like_any_other() -> None:
    assert HOURS not in lacks(core_hours=(MONDAY.revised({"start": time(0)}),))
    assert said(boundary=Boundary(phone_silent=time(0))).count("00:00") == 1
    assert [task.id for task in listed(boundary=Boundary(phone_silent=time(0)))][:1] == ["distance-phone"]


def test_the_hours_and_days_of_work_are_counted() -> None:
    assert said(core_hours=(MONDAY,)) == "You work 8 hours on 1 day a week."
    week = tuple(MONDAY.revised({"id": day.value}) for day in list(Weekday)[:4])
    friday = CoreHours(id="fri", start=time(9), end=time(15, 30))
    assert said(core_hours=(*week, friday)) == "You work 38.5 hours on 5 days a week."
    with speaking("de"):
        text = summary(Workbook(core_hours=(*week, friday)))
    assert text == "Du arbeitest 38,5 Stunden an 5 Tagen in der Woche."


def test_the_fixed_times_and_what_gives_strength_are_counted() -> None:
    days = (Weekday.MONDAY, Weekday.THURSDAY)
    slots = (MailSlot(id="m", days=days, start=time(9)), MailSlot(id="n", days=days))
    assert said(mail_slots=slots) == "You read this client's e-mails at 2 fixed times a week."
    swim = Activity(id="a", what="Swimming", days=days, minutes=45)
    assert said(activities=(swim,)) == "What gives you strength has 1.5 hours a week."
    with speaking("de"):
        assert summary(Workbook(activities=(swim,))) == "Was dir Kraft gibt, bekommt 1,5 Stunden in der Woche."


def test_with_three_check_ins_the_summary_says_where_it_is_going() -> None:
    checkins = tuple(Checkin(id=str(day), day=date(2026, 8, day), strain=9 - day) for day in (1, 3, 5))
    text = said(checkins=checkins)
    assert text.startswith("In the 5 days up to 5 August 2026, your strain went down from about 7 to about 4.")
    assert text.endswith("Latest strain: 4 of 10 (Wed, 5 Aug 2026).")


def test_the_latest_strain_is_told_whatever_order_the_days_were_entered_in() -> None:
    checkins = (
        Checkin(id="b", day=DAY, strain=3),
        Checkin(id="a", day=date(2026, 8, 1), strain=9),
        Checkin(id="c", day=date(2026, 8, 4), word="no strain given"),
        Checkin(id="d", strain=10),
    )
    assert figures(said(checkins=checkins)) == [3, 10, 3, 2026]
    assert "Mon, 3 Aug 2026" in said(checkins=checkins)


def test_no_strain_at_all_is_an_answer() -> None:
    assert figures(said(checkins=(Checkin(id="a", day=DAY, strain=0),)))[0] == 0


def test_the_summary_says_all_there_is() -> None:
    with speaking("de"):
        text = summary(
            Workbook(
                core_hours=(MONDAY,),
                boundary=Boundary(phone_silent=time(18)),
                checkins=(Checkin(id="a", day=DAY, strain=7),),
            )
        )
    assert text.count(".") >= 3
    assert "18:00" in text
    assert "03.08.2026" in text


@pytest.mark.parametrize(
    ("boundary", "expected"),
    [
        (Boundary(), []),
        (Boundary(phone_silent=time(18)), ["distance-phone", "distance-calendar"]),
        (Boundary(autoreply_de="a"), ["distance-autoreply"]),
        (Boundary(autoreply_en="a"), ["distance-autoreply"]),
        (Boundary(autoreply_de="a", autoreply_en="a"), ["distance-autoreply"]),
        (Boundary(voicemail_de="a"), ["distance-voicemail"]),
        (Boundary(voicemail_en="a"), ["distance-voicemail"]),
        (Boundary(ritual="a", phone_back=time(9)), []),
    ],
    ids=str,
)
def test_setting_up_what_was_decided_is_a_task(boundary: Boundary, expected: list[str]) -> None:
    assert [task.id for task in listed(boundary=boundary)] == expected


def test_an_activity_without_its_place_in_the_week_asks_for_one() -> None:
    swim = Activity(id="a", what="Swimming")
    found = listed(activities=(swim, Activity(id="b", start=time(9))))
    assert [task.id for task in found] == ["activity-a"]
    assert found[0].text == "Find it a fixed place in the week: Swimming"
    placed = swim.revised({"days": (Weekday.MONDAY,), "start": time(18)})
    assert [task.id for task in listed(activities=(placed,))] == ["distance-calendar"]


def test_fixed_times_for_e_mails_turn_the_notifications_off() -> None:
    slot = MailSlot(id="m", days=(Weekday.MONDAY,), start=time(9))
    assert [task.id for task in listed(mail_slots=(slot,))] == ["distance-mail", "distance-calendar"]
    assert listed(mail_slots=(MailSlot(id="m", start=time(9)),)) == []


@pytest.mark.parametrize(
    ("outcome", "is_task"), [(None, True), (Outcome.PARKED, True), (Outcome.TAKEN, False), (Outcome.DROPPED, False)]
)
def test_a_thought_is_a_task_as_long_as_it_is_parked(outcome: Outcome | None, is_task: bool) -> None:
    found = listed(thoughts=(Thought(id="a", text="Write?", until=DAY, outcome=outcome), Thought(id="b", until=DAY)))
    assert [(task.id, task.day) for task in found] == ([("thought-a", DAY)] if is_task else [])
