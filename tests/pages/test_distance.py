"""The page of distance: one check-in a day, hours, the silent phone, and what is folded below."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from klartext.distance.step import Balance, Checkin, CoreHours, Outcome, Thought, Weekday, YesNo
from klartext.model import Workbook
from tests.pages.answering import drafted, expected, fill
from tests.pages.workbench import keys, widget, workbench

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

CHECKIN = {"strain": 6, "sleep": Decimal("6.5"), "brooding": 45, "word": "Der Anruf hallt nach."}
BOUNDARY = {
    "phone_silent": time(18, 30),
    "phone_back": time(9),
    "autoreply_de": "Ich antworte morgen.",
    "autoreply_en": "I'll answer tomorrow.",
    "voicemail_de": "Bitte sprechen Sie.",
    "voicemail_en": "Please speak.",
    "hard": YesNo.YES,
    "ritual": "Deckel zu, einmal um den Block.",
}
THOUGHT = {"text": "Reicht das Geld?", "until": date(2027, 1, 4), "outcome": Outcome.TAKEN}
SLOT = {"days": (Weekday.MONDAY, Weekday.THURSDAY), "start": time(9, 30), "minutes": 20}
ACTIVITY = {
    "kind": Balance.SPORT,
    "what": "Laufen am Kanal",
    "days": (Weekday.TUESDAY,),
    "start": time(17, 30),
    "minutes": 45,
}


def today() -> date:
    return datetime.now(ZoneInfo("Europe/Berlin")).date()


def ago(days: int, **answers: object) -> Checkin:
    day = today() - timedelta(days=days)
    return Checkin.model_validate({"id": str(day), "day": day, **answers})


def has(tab: AppTest, ending: str) -> bool:
    return any(key.endswith(f".{ending}") for key in keys(tab))


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_blank_page_asks_for_today_the_hours_and_the_phone(lang: str) -> None:
    with workbench(lang) as bench:
        tab = bench.page("distance")
        assert not tab.exception
        for name in CHECKIN:
            assert widget(tab, f"checkins.{today()}.{name}")
        for weekday in Weekday:
            assert widget(tab, f"core_hours.{weekday}.start")
            assert widget(tab, f"core_hours.{weekday}.end")
        for name in BOUNDARY:
            assert widget(tab, f"boundary.boundary.{name}")
        assert not has(tab, "text")
        assert bench.workbook() == Workbook()


def test_todays_check_in_is_saved_under_its_day() -> None:
    with workbench() as bench:
        tab = bench.page("distance")
        fill(tab, "checkins", str(today()), CHECKIN)
        assert bench.workbook().checkins == (expected("checkins", str(today()), {**CHECKIN, "day": today()}),)


def test_each_hour_is_named_with_its_weekday_and_saved_in_the_order_of_the_week() -> None:
    with workbench("en") as bench:
        tab = bench.page("distance")
        for weekday in reversed(Weekday):
            fill(tab, "core_hours", weekday.value, {"start": time(9), "end": time(17)})
        assert [hours.id for hours in bench.workbook().core_hours] == [weekday.value for weekday in Weekday]
        assert all(hours.start == time(9) and hours.end == time(17) for hours in bench.workbook().core_hours)
        labels = [field.label for field in tab.time_input]
        assert len(set(labels[:14])) == 14


def test_mondays_hours_can_be_taken_over_for_the_week() -> None:
    with workbench() as bench:
        tab = bench.page("distance")
        fill(tab, "core_hours", "mon", {"start": time(8), "end": time(16, 30)})
        widget(tab, "same_hours").click().run()
        saved = bench.workbook().core_hours
        assert [(hours.id, hours.start, hours.end) for hours in saved] == [
            (day, time(8), time(16, 30)) for day in ("mon", "tue", "wed", "thu", "fri")
        ]
        assert widget(tab, "core_hours.fri.end").value == time(16, 30)
        assert not has(tab, "same_hours")


def test_hours_that_are_there_are_never_taken_over_by_mondays() -> None:
    hours = (CoreHours(id="mon", start=time(8), end=time(16)), CoreHours(id="wed", start=time(10), rank=2))
    with workbench() as bench:
        bench.put(Workbook(core_hours=hours))
        assert not has(bench.page("distance"), "same_hours")


def test_every_rule_that_keeps_work_at_work_is_saved() -> None:
    with workbench() as bench:
        tab = bench.page("distance")
        fill(tab, "boundary", "boundary", BOUNDARY)
        assert bench.workbook().boundary == expected("boundary", "boundary", BOUNDARY)


@pytest.mark.parametrize(("kind", "answers"), [("mail_slots", SLOT), ("activities", ACTIVITY)])
def test_a_card_can_be_added_deleted_and_brought_back(kind: str, answers: dict[str, object]) -> None:
    with workbench() as bench:
        tab = bench.page("distance")
        next(button for button in tab.button if f".{kind}.add." in (button.key or "")).click().run()
        record_id = drafted(tab, kind)
        fill(tab, kind, record_id, answers)
        saved = getattr(bench.workbook(), kind)
        assert saved == (expected(kind, record_id, answers),)
        widget(tab, f"{kind}.{record_id}.delete").click().run()
        assert getattr(bench.workbook(), kind) == ()
        next(button for button in tab.button if f".{kind}.undo." in (button.key or "")).click().run()
        assert getattr(bench.workbook(), kind) == saved
        assert not tab.exception


def test_a_thought_can_be_parked_by_someone_who_finds_switching_off_hard() -> None:
    with workbench() as bench:
        tab = bench.page("distance")
        assert not [key for key in keys(tab) if ".thoughts." in key]
        widget(tab, "boundary.boundary.hard").set_value("yes").run()
        next(button for button in tab.button if ".thoughts.add." in (button.key or "")).click().run()
        record_id = drafted(tab, "thoughts")
        widget(tab, f"thoughts.{record_id}.text").set_value("Reicht das Geld?").run()
        assert bench.workbook().thoughts[0].outcome is Outcome.PARKED
        fill(tab, "thoughts", record_id, THOUGHT)
        assert bench.workbook().thoughts == (expected("thoughts", record_id, THOUGHT),)


def test_parked_thoughts_stay_in_sight_whatever_the_answer_is() -> None:
    with workbench() as bench:
        bench.put(Workbook(thoughts=(Thought(id="money", text="Reicht das Geld?"),)))
        tab = bench.page("distance")
        widget(tab, "boundary.boundary.hard").set_value("no").run()
        assert widget(tab, "thoughts.money.text").value == "Reicht das Geld?"


def test_an_earlier_check_in_can_be_opened_and_changed() -> None:
    yesterday = ago(1, strain=7, word="Laut *und* lang")
    with workbench() as bench:
        bench.put(Workbook(checkins=(yesterday, ago(2, strain=5))))
        tab = bench.page("distance")
        line = widget(tab, f"checkins.{yesterday.id}.open")
        assert "Laut \\*und\\* lang" in line.label
        assert not has(tab, f"checkins.{yesterday.id}.strain")
        line.click().run()
        fill(tab, "checkins", yesterday.id, CHECKIN)
        assert {entry.id: entry for entry in bench.workbook().checkins}[yesterday.id] == expected(
            "checkins", yesterday.id, {**CHECKIN, "day": yesterday.day}
        )
        widget(tab, f"checkins.{yesterday.id}.open").click().run()
        assert not has(tab, f"checkins.{yesterday.id}.strain")


def test_an_earlier_check_in_can_be_deleted_and_brought_back() -> None:
    yesterday = ago(1, strain=7)
    with workbench() as bench:
        bench.put(Workbook(checkins=(yesterday,)))
        tab = bench.page("distance")
        widget(tab, f"checkins.{yesterday.id}.open").click().run()
        widget(tab, f"checkins.{yesterday.id}.delete").click().run()
        assert bench.workbook().checkins == ()
        widget(tab, "checkins.undo").click().run()
        assert bench.workbook().checkins == (yesterday,)
        widget(tab, f"checkins.{yesterday.id}.open").click().run()
        assert widget(tab, f"checkins.{yesterday.id}.strain").value == 7


def test_a_day_that_was_missed_is_written_with_its_first_answer() -> None:
    missed = today() - timedelta(days=3)
    with workbench() as bench:
        tab = bench.page("distance")
        widget(tab, "other_day").set_value(missed).run()
        assert bench.workbook() == Workbook()
        widget(tab, f"checkins.{missed}.strain").set_value(4).run()
        assert bench.workbook().checkins == (Checkin(id=str(missed), day=missed, strain=4),)
        assert not tab.exception


def test_a_long_row_of_days_is_shown_when_asked_for() -> None:
    with workbench() as bench:
        bench.put(Workbook(checkins=tuple(ago(days, strain=3) for days in range(1, 13))))
        tab = bench.page("distance")
        assert len([key for key in keys(tab) if key.endswith(".open")]) == 7
        widget(tab, "all_days.show").click().run()
        assert len([key for key in keys(tab) if key.endswith(".open")]) == 12


def test_after_several_hard_days_the_page_says_where_someone_listens() -> None:
    with workbench() as bench:
        bench.put(Workbook(checkins=(ago(1, strain=9), ago(4, strain=8))))
        tab = bench.page("distance")
        assert not tab.info
        widget(tab, f"checkins.{today()}.strain").set_value(8).run()
        (note,) = (info.value for info in tab.info)
        for number in ("0800 1110111", "0800 1110222", "116 123", "142", "143"):
            assert number in note
        widget(tab, f"checkins.{today()}.strain").set_value(7).run()
        assert not tab.info
