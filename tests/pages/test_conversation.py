"""The page of the conversation: whether, where and when, what I say, and what came out."""

from __future__ import annotations

from datetime import date, time
from typing import TYPE_CHECKING

import pytest

from klartext.conversation.step import Good, Mood, Place, Point, Safety, Talk, Undisturbed, Who
from klartext.message.step import Statement
from klartext.model import Workbook
from tests.pages.answering import drafted, expected, fill
from tests.pages.workbench import keys, widget, workbench

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

TALK = {
    "safety": Safety.FINE,
    "place": Place.OFFICE,
    "day": date(2027, 1, 14),
    "start": time(10),
    "minutes": 30,
    "nothing_good": True,
    "least": "Keine Anrufe nach 18 Uhr.",
    "reason": "Dort habe ich Ruhe.",
    "where": "Hinterhaus, zweiter Stock",
    "people": "Tom und ich",
    "undisturbed": (Undisturbed.DOOR, Undisturbed.CALM),
    "invitation": "Guten Tag, …",
    "aim": "Feste Zeiten",
    "opening": "Danke, dass Sie gekommen sind.",
    "closing": "Ich schreibe auf, was wir vereinbart haben.",
}
AFTERMATH = {
    "held": date(2027, 1, 14),
    "mood": Mood.MIXED,
    "note": "Er hat zugehört.",
    "next_day": date(2027, 2, 1),
    "mail": "Guten Tag, wie besprochen …",
}
OBJECTION = {"text": "Das haben wir immer so gemacht.", "answer": "Ich brauche es künftig anders."}
AGREEMENT = {"what": "Korrekturen bis 15 Uhr", "who": Who.CLIENT, "day": date(2027, 1, 20)}
STATEMENTS = (
    Statement(id="first", request="Bitte Korrekturen *bis* 15 Uhr", fact="Mail um 22:40 Uhr"),
    Statement(id="second", boundary="Nachts arbeite ich nicht", rank=1),
    Statement(id="empty", rank=2),
)


def cards_of(tab: AppTest, kind: str) -> list[str]:
    return [key.split(".")[-2] for key in keys(tab) if f".{kind}." in key and key.endswith(".text")]


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_blank_page_asks_whether_where_and_when_and_has_a_first_line_to_fill_in(lang: str) -> None:
    with workbench(lang) as bench:
        tab = bench.page("conversation")
        assert not tab.exception
        for name in set(TALK) - {"undisturbed"}:
            assert widget(tab, f"talk.talk.{name}")
        for name in AFTERMATH:
            assert widget(tab, f"aftermath.aftermath.{name}")
        assert len(cards_of(tab, "points")) == 1
        assert len(cards_of(tab, "goods")) == 1


def test_every_field_of_the_talk_is_saved() -> None:
    with workbench() as bench:
        tab = bench.page("conversation")
        fill(tab, "talk", "talk", TALK)
        assert bench.workbook().talk == expected("talk", "talk", TALK)


def test_what_came_out_is_saved() -> None:
    with workbench() as bench:
        tab = bench.page("conversation")
        fill(tab, "aftermath", "aftermath", AFTERMATH)
        assert bench.workbook().aftermath == expected("aftermath", "aftermath", AFTERMATH)


@pytest.mark.parametrize("kind", ["points", "goods"])
def test_short_lines_can_be_written_and_added(kind: str) -> None:
    with workbench() as bench:
        tab = bench.page("conversation")
        fill(tab, kind, cards_of(tab, kind)[0], {"text": "Eins"})
        next(button for button in tab.button if f".{kind}.add." in (button.key or "")).click().run()
        fill(tab, kind, cards_of(tab, kind)[-1], {"text": "Zwei"})
        assert [line.text for line in getattr(bench.workbook(), kind)] == ["Eins", "Zwei"]


@pytest.mark.parametrize(("kind", "answers"), [("objections", OBJECTION), ("agreements", AGREEMENT)])
def test_a_card_can_be_added_deleted_and_brought_back(kind: str, answers: dict[str, object]) -> None:
    with workbench() as bench:
        tab = bench.page("conversation")
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


def test_talking_points_can_be_put_in_another_order() -> None:
    with workbench() as bench:
        bench.put(Workbook(points=(Point(id="a", text="Eins"), Point(id="b", text="Zwei", rank=1))))
        tab = bench.page("conversation")
        widget(tab, "points.b.up").click().run()
        assert [point.id for point in bench.workbook().points] == ["b", "a"]


def test_each_message_can_be_taken_over_once_as_a_talking_point() -> None:
    with workbench() as bench:
        bench.put(Workbook(statements=STATEMENTS, points=(Point(id="own", text="Eigenes"),)))
        tab = bench.page("conversation")
        assert "\\*bis\\*" in widget(tab, "points.take.first").label
        widget(tab, "points.take.first").click().run()
        widget(tab, "points.take.second").click().run()
        assert [(point.text, point.statement) for point in bench.workbook().points] == [
            ("Eigenes", ""),
            ("Bitte Korrekturen *bis* 15 Uhr", "first"),
            ("Nachts arbeite ich nicht", "second"),
        ]
        assert not [key for key in keys(tab) if ".take." in key]


def test_nothing_good_today_is_an_answer_and_hides_nothing_that_was_written() -> None:
    with workbench() as bench:
        tab = bench.page("conversation")
        widget(tab, "talk.talk.nothing_good").check().run()
        assert cards_of(tab, "goods") == []
        assert bench.workbook().talk.nothing_good
        bench.put(Workbook(talk=Talk(nothing_good=True), goods=(Good(id="g", text="Nette Leute"),)))
        assert cards_of(bench.page("conversation"), "goods") == ["g"]


def test_after_threats_the_page_asks_in_its_core_who_comes_along() -> None:
    with workbench() as bench:
        tab = bench.page("conversation")
        before = keys(tab)
        widget(tab, "talk.talk.safety").set_value(Safety.COMPANY.value).run()
        after = keys(tab)
        people, place = before[0].split(".")[0] + ".talk.talk.people", before[0].split(".")[0] + ".talk.talk.least"
        assert before.index(people) > before.index(place)
        assert after.index(people) < after.index(place)
        fill(tab, "talk", "talk", {"people": "Tom"})
        assert bench.workbook().talk.people == "Tom"


def test_without_a_talk_everything_goes_in_writing_and_the_rest_is_folded_but_kept() -> None:
    with workbench("en") as bench:
        bench.put(Workbook(talk=Talk(place=Place.PHONE, aim="Feste Zeiten")))
        tab = bench.page("conversation")
        assert not tab.info
        widget(tab, "talk.talk.safety").set_value(Safety.NO_TALK.value).run()
        assert len(tab.info) == 1
        assert widget(tab, "talk.talk.place").value == "phone"
        assert bench.workbook().talk.aim == "Feste Zeiten"
        assert not tab.exception
