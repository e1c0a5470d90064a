"""The page of distance: one check-in a day, hours, the silent phone, and what is folded below."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

import pytest

from klartext.distance.step import Activity, Balance, Boundary, Checkin, CoreHours, Outcome, Thought, Weekday, YesNo
from klartext.model import Workbook
from tests.pages.answering import drafted, expected, fill
from tests.pages.workbench import Workbench, keys, widget, workbench

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
        assert widget(tab, "hours.days").value == ["mon", "tue", "wed", "thu", "fri"]
        assert widget(tab, "hours.start").value is None
        assert widget(tab, "hours.end").value is None
        for name in BOUNDARY:
            assert widget(tab, f"boundary.boundary.{name}")
        assert not has(tab, "text")
        assert not tab.get("download_button")
        assert bench.workbook() == Workbook()


def test_todays_check_in_is_saved_under_its_day() -> None:
    with workbench() as bench:
        tab = bench.page("distance")
        fill(tab, "checkins", str(today()), CHECKIN)
        assert bench.workbook().checkins == (expected("checkins", str(today()), {**CHECKIN, "day": today()}),)


def hours(bench: Workbench) -> dict[str, tuple[time | None, time | None]]:
    return {each.id: (each.start, each.end) for each in bench.workbook().core_hours if not each.is_blank()}


def test_two_answers_are_the_core_hours_of_five_days() -> None:
    with workbench() as bench:
        tab = bench.page("distance")
        widget(tab, "hours.start").set_value(time(8)).run()
        widget(tab, "hours.end").set_value(time(16, 30)).run()
        assert hours(bench) == dict.fromkeys(("mon", "tue", "wed", "thu", "fri"), (time(8), time(16, 30)))
        assert [each.id for each in bench.workbook().core_hours] == ["mon", "tue", "wed", "thu", "fri"]
        told = [text.value.replace("\\", "") for text in tab.caption]
        assert "Montags bis freitags von 8 bis 16:30 Uhr: 42,5 Stunden in der Woche." in told
        assert not tab.exception


def test_the_days_are_picked_before_or_after_the_hours() -> None:
    with workbench() as bench:
        tab = bench.page("distance")
        widget(tab, "hours.days").set_value(["tue", "sat"]).run()
        assert bench.workbook() == Workbook()
        widget(tab, "hours.start").set_value(time(9)).run()
        widget(tab, "hours.end").set_value(time(17)).run()
        assert hours(bench) == dict.fromkeys(("tue", "sat"), (time(9), time(17)))
        widget(tab, "hours.days").set_value(["tue", "sun"]).run()
        assert hours(bench) == dict.fromkeys(("tue", "sun"), (time(9), time(17)))
        assert widget(tab, "hours.days").value == ["tue", "sun"]


def test_a_day_that_is_different_stays_so_when_the_usual_hours_change() -> None:
    with workbench("en") as bench:
        day = (time(9), time(17))
        records = [CoreHours(id=each.value, rank=each.number, start=day[0], end=day[1]) for each in list(Weekday)[:5]]
        bench.put(Workbook(core_hours=tuple(records)))
        tab = bench.page("distance")
        assert not has(tab, "core_hours.fri.end")
        widget(tab, "hours.fri.different").click().run()
        assert widget(tab, "core_hours.fri.end").label == "Friday to"
        widget(tab, "core_hours.fri.end").set_value(time(14)).run()
        widget(tab, "hours.end").set_value(time(18)).run()
        assert hours(bench) == {
            **dict.fromkeys(("mon", "tue", "wed", "thu"), (time(9), time(18))),
            "fri": (time(9), time(14)),
        }
        assert widget(tab, "core_hours.fri.end").value == time(14)
        assert widget(tab, "hours.end").value == time(18)


def test_a_day_that_was_made_like_the_others_stays_in_sight() -> None:
    with workbench() as bench:
        records = (CoreHours(id="mon", start=time(9), end=time(17)), CoreHours(id="tue", start=time(9), end=time(14)))
        bench.put(Workbook(core_hours=records))
        tab = bench.page("distance")
        widget(tab, "core_hours.tue.end").set_value(time(17)).run()
        assert widget(tab, "core_hours.tue.end").value == time(17)
        assert not has(tab, "hours.tue.different")


def test_without_a_day_no_hours_can_be_given() -> None:
    with workbench() as bench:
        tab = bench.page("distance")
        widget(tab, "hours.days").set_value([]).run()
        assert widget(tab, "hours.start").disabled
        assert widget(tab, "hours.end").disabled


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


def test_a_thought_is_parked_until_the_next_core_hours() -> None:
    tomorrow = today() + timedelta(days=1)
    with workbench() as bench:
        bench.put(Workbook(core_hours=(CoreHours(id=Weekday.of(tomorrow).value, start=time(9), end=time(17)),)))
        tab = bench.page("distance")
        assert not [key for key in keys(tab) if ".thoughts." in key]
        widget(tab, "boundary.boundary.hard").set_value("yes").run()
        next(button for button in tab.button if ".thoughts.add." in (button.key or "")).click().run()
        record_id = drafted(tab, "thoughts")
        assert widget(tab, f"thoughts.{record_id}.until").value == tomorrow
        widget(tab, f"thoughts.{record_id}.text").set_value("Reicht das Geld?").run()
        (thought,) = bench.workbook().thoughts
        assert (thought.text, thought.until, thought.outcome) == ("Reicht das Geld?", tomorrow, Outcome.PARKED)


def test_a_thought_whose_day_has_come_stands_first_and_becomes_a_task_in_one_click() -> None:
    with workbench("en") as bench:
        bench.put(Workbook(thoughts=(Thought(id="money", text="Will *it* last?", until=today()),)))
        tab = bench.page("distance")
        assert tab.subheader[0].value == "You parked this until now"
        assert "Will \\*it\\* last?" in {text.value for text in tab.markdown}
        widget(tab, "thoughts.money.take_up").click().run()
        (task,) = bench.workbook().tasks
        assert (task.text, task.day, task.step, task.done) == ("Will *it* last?", today(), "distance", False)
        assert bench.workbook().thoughts[0].outcome is Outcome.TAKEN
        assert not has(tab, "thoughts.money.take_up")
        assert not tab.exception
        widget(tab, "thoughts.money.park").click().run()
        assert bench.workbook().thoughts[0].outcome is Outcome.PARKED


def test_a_thought_whose_day_has_come_can_be_let_go_or_parked_again() -> None:
    day = Weekday.of(today() + timedelta(days=2))
    thoughts = tuple(Thought(id=name, text=name, until=today() - timedelta(days=1)) for name in ("go", "again"))
    with workbench() as bench:
        bench.put(Workbook(thoughts=thoughts, core_hours=(CoreHours(id=day.value, start=time(9), end=time(17)),)))
        tab = bench.page("distance")
        widget(tab, "thoughts.go.let_go").click().run()
        widget(tab, "thoughts.again.again").click().run()
        found = {thought.id: thought for thought in bench.workbook().thoughts}
        assert found["go"].outcome is Outcome.DROPPED
        assert found["again"].until == today() + timedelta(days=2)
        assert widget(tab, "thoughts.again.text").value == "again"


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
        assert len([key for key in keys(tab) if key.endswith(".open")]) == 3
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


def test_the_country_of_the_reader_comes_first() -> None:
    with workbench("en") as bench:
        bench.put(Workbook(checkins=tuple(ago(days, strain=9) for days in (1, 2, 3))))
        tab = bench.page("distance")
        tab.context = {"timezone": "Europe/Vienna", "locale": "en-GB"}
        (note,) = (info.value for info in tab.run().info)
        assert note.index("Austria") < note.index("Germany") < note.index("Switzerland")
        assert bench.workbook().moments == ()


@pytest.mark.parametrize(
    ("lang", "sentences"),
    [
        (
            "de",
            (
                "Du arbeitest 16 Stunden an 2 Tagen in der Woche.",
                "Was dir Kraft gibt, bekommt 45 Minuten in der Woche.",
            ),
        ),
        ("en", ("You work 16 hours on 2 days a week.", "What gives you strength has 45 minutes a week.")),
    ],
)
def test_the_page_says_what_it_adds_up_to(lang: str, sentences: tuple[str, ...]) -> None:
    records = tuple(CoreHours(id=day, start=time(9), end=time(17)) for day in ("mon", "tue"))
    swim = Activity(id="a", what="Schwimmen", days=(Weekday.TUESDAY,), start=time(18), minutes=45)
    checkins = tuple(ago(days, strain=strain) for days, strain in ((1, 4), (3, 5), (5, 8), (9, 8)))
    with workbench(lang) as bench:
        bench.put(Workbook(core_hours=records, activities=(swim,), checkins=checkins))
        tab = bench.page("distance")
        text = next(each.value for each in tab.markdown if sentences[0].replace(".", "\\.") in each.value)
        assert all(sentence.replace(".", "\\.") in text for sentence in sentences)
        assert {"de": "von etwa 8 auf etwa 4,5 gesunken", "en": "went down from about 8 to about 4\\.5"}[lang] in text
        assert len(tab.get("vega_lite_chart")) == 2
        assert [button.proto.label for button in tab.get("download_button")] == [
            {"de": "Woche als Kalenderdatei", "en": "Week as a calendar file"}[lang]
        ]
        assert not tab.exception


def test_wordings_are_suggested_from_the_hours_only_when_asked_and_never_over_own_words() -> None:
    records = (CoreHours(id="mon", start=time(9), end=time(17)),)
    with workbench() as bench:
        bench.put(Workbook(core_hours=records, boundary=Boundary(voicemail_de="Meine Worte.")))
        tab = bench.page("distance")
        assert bench.workbook().boundary.autoreply_de == ""
        widget(tab, "boundary.boundary.de.offer").click().run()
        saved = bench.workbook().boundary
        assert "montags von 9 bis 17 Uhr" in saved.autoreply_de
        assert (saved.voicemail_de, saved.autoreply_en) == ("Meine Worte.", "")
        assert widget(tab, "boundary.boundary.autoreply_de").value == saved.autoreply_de
        assert not has(tab, "boundary.boundary.de.offer")
        assert has(tab, "boundary.boundary.en.offer")


def test_a_suggested_wording_follows_the_hours() -> None:
    records = (CoreHours(id="mon", start=time(9), end=time(17)),)
    with workbench() as bench:
        bench.put(Workbook(core_hours=records))
        tab = bench.page("distance")
        widget(tab, "boundary.boundary.de.offer").click().run()
        widget(tab, "hours.end").set_value(time(15)).run()
        assert "montags von 9 bis 15 Uhr" in bench.workbook().boundary.autoreply_de
        assert "montags von 9 bis 15 Uhr" in widget(tab, "boundary.boundary.autoreply_de").value


def test_a_suggestion_becomes_an_activity_that_is_not_offered_again() -> None:
    with workbench("en") as bench:
        tab = bench.page("distance")
        assert widget(tab, "suggestion.walk").label == "A brisk walk · 30 minutes"
        widget(tab, "suggestion.walk").click().run()
        (activity,) = bench.workbook().activities
        assert (activity.kind, activity.what, activity.minutes) == (Balance.SPORT, "A brisk walk", 30)
        assert not has(tab, "suggestion.walk")
        assert has(tab, "suggestion.swim")
