"""The page of the conversation: whether, where and when, what I say, and what came out."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import TYPE_CHECKING

import pytest

from klartext.client import Address, Client, Tongue
from klartext.conversation.letters import confirmation, invitation
from klartext.conversation.step import (
    Aftermath,
    Agreement,
    Good,
    Mood,
    Objection,
    Place,
    Point,
    Safety,
    Talk,
    Undisturbed,
    Who,
)
from klartext.i18n import speaking
from klartext.limits.step import Incident, Limit, Verdict
from klartext.message.step import Statement
from klartext.model import Workbook
from klartext.task import task_id
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
        assert not [key for key in keys(tab) if ".take" in key]


def test_all_messages_can_be_taken_over_at_once_in_their_order() -> None:
    with workbench() as bench:
        many = tuple(Statement(id=f"s{n}", request=f"Bitte {n}", rank=n) for n in range(9))
        bench.put(Workbook(statements=many, points=(Point(id="own", text="Eigenes", rank=4),)))
        tab = bench.page("conversation")
        assert len([key for key in keys(tab) if ".points.take." in key]) == 4
        assert widget(tab, "points.take_all").label == "Alle 9 übernehmen"
        widget(tab, "points.take_all").click().run()
        saved = bench.workbook().points
        assert [point.text for point in saved] == ["Eigenes", *(f"Bitte {n}" for n in range(9))]
        assert [point.statement for point in saved[1:]] == [statement.id for statement in many]
        assert not [key for key in keys(tab) if ".take" in key]


def test_one_message_alone_needs_no_second_button() -> None:
    with workbench() as bench:
        bench.put(Workbook(statements=STATEMENTS[:1]))
        assert [key for key in keys(bench.page("conversation")) if ".points.take" in key] == ["0.points.take.first"]


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


def said(tab: AppTest) -> str:
    return "\n".join(element.value for element in (*tab.markdown, *tab.caption))


def test_the_page_says_what_it_adds_up_to() -> None:
    with workbench("en") as bench:
        bench.put(
            Workbook(
                talk=Talk(place=Place.PHONE, day=date(2027, 1, 14), start=time(10), minutes=30, least="Quiet calls"),
                points=(Point(id="p", text="The tone"), Point(id="q", text="The money")),
            )
        )
        text = said(bench.page("conversation")).replace("\\", "")
        assert (
            "The talk: by phone, Thu, 14 Jan 2027, 10:00, 30 minutes. "
            "You bring 2 talking points and a limit below which you don't go."
        ) in text
        assert "Send the invitation to the talk (Mon, 11 Jan 2027)" in text
        assert "Still missing: one good thing about working together, or “nothing today”." in text


def test_the_reason_for_a_place_stands_beside_it() -> None:
    with workbench() as bench:
        tab = bench.page("conversation")
        assert "Am besten bei dir" in said(tab)
        widget(tab, "talk.talk.place").set_value("phone").run()
        assert "Das Zweitbeste nach deinem Büro" in said(tab)
        assert "Am besten bei dir" not in said(tab)


def test_a_day_that_is_no_calm_one_is_named_below_the_date() -> None:
    with workbench() as bench:
        saturday = bench.today + timedelta(days=5 - bench.today.weekday() + 7)
        tab = bench.page("conversation")
        assert ":material/info:" not in said(tab)
        widget(tab, "talk.talk.day").set_value(saturday).run()
        assert "Werktag" in said(tab) or "Feiertag" in said(tab)
        widget(tab, "talk.talk.day").set_value(bench.today - timedelta(days=3)).run()
        assert "Der Tag ist vorbei" in said(tab)


def test_after_threats_in_step_1_the_page_asks_first_and_openly_whether_a_talk_is_right() -> None:
    with workbench() as bench:
        limit = Limit(id="l", behaviour="Droht *mir*", catalogue="threats", verdict=Verdict.RAISE)
        bench.put(Workbook(limits=(limit,), incidents=(Incident(id="i", limit="l", what="Drohte"),)))
        tab = bench.page("conversation")
        text = said(tab)
        assert "In Schritt 1 hast du notiert: „Droht \\*mir\\*“." in text
        assert "du musst überhaupt nicht sprechen" in text
        assert "ob ein Gespräch überhaupt das Richtige ist" in text
        assert not [folded for folded in tab.expander if folded.label.startswith("Gab es Drohungen")]
        assert keys(tab).index("0.talk.talk.safety") < keys(tab).index("0.talk.talk.place")
        widget(tab, "talk.talk.safety").set_value("company").run()
        assert "Am Telefon bist du sicherer" in said(tab)


def test_without_threats_the_question_is_folded_away_until_it_is_answered() -> None:
    with workbench() as bench:
        for talk, is_open in ((Talk(), False), (Talk(safety=Safety.FINE), True)):
            bench.put(Workbook(talk=talk))
            folded = bench.page("conversation").expander
            (safety,) = [each for each in folded if each.label.startswith("Gab es Drohungen")]
            assert safety.proto.expanded is is_open


def test_the_invitation_is_drafted_by_a_click_follows_and_is_kept_once_reworded() -> None:
    client = Client(language=Tongue.ENGLISH, address=Address.FAMILIAR, person="Jana", signature="Mara")
    with workbench("de") as bench:
        bench.put(Workbook(client=client))
        tab = bench.page("conversation")
        assert "talk.talk.invitation.draft" not in " ".join(keys(tab))
        assert "Sobald Ort und Tag feststehen" in said(tab)
        fill(tab, "talk", "talk", {"place": Place.PHONE, "day": date(2027, 1, 14)})
        assert bench.workbook().talk.invitation == ""
        widget(tab, "talk.talk.invitation.draft").click().run()
        assert bench.workbook().talk.invitation == invitation(bench.workbook())
        assert widget(tab, "talk.talk.invitation").value.startswith("Hello Jana,")
        assert "bis du ihn umformulierst" in said(tab)
        fill(tab, "talk", "talk", {"day": date(2027, 1, 21)})
        assert "Thursday, 21 January 2027" in widget(tab, "talk.talk.invitation").value
        fill(tab, "talk", "talk", {"invitation": "Come over?"})
        assert "Du hast den Text umformuliert" in said(tab)
        fill(tab, "talk", "talk", {"day": date(2027, 1, 28)})
        assert bench.workbook().talk.invitation == "Come over?"


def test_the_invitation_and_the_confirmation_are_ticked_where_they_are_written() -> None:
    with workbench() as bench:
        tab = bench.page("conversation")
        assert not [key for key in keys(tab) if ".task_marks." in key and key.endswith(".done")]
        fill(tab, "talk", "talk", {"day": date(2027, 1, 14)})
        widget(tab, "task_marks.talk-invite.done").check().run()
        fill(tab, "aftermath", "aftermath", {"held": date(2027, 1, 14)})
        widget(tab, "task_marks.talk-confirm.done").check().run()
        assert {mark.id: mark.done for mark in bench.workbook().task_marks} == {
            "talk-invite": True,
            "talk-confirm": True,
        }


def test_the_confirmation_is_drafted_from_what_was_agreed() -> None:
    with workbench() as bench:
        bench.put(
            Workbook(
                client=Client(language=Tongue.GERMAN, address=Address.FAMILIAR, person="Jana"),
                aftermath=Aftermath(held=date(2027, 1, 14)),
                agreements=(Agreement(id="a", what="Pay", who=Who.CLIENT, day=date(2027, 1, 20)),),
            )
        )
        tab = bench.page("conversation")
        widget(tab, "aftermath.aftermath.mail.draft").click().run()
        mail = bench.workbook().aftermath.mail
        with speaking("en"):
            assert mail == confirmation(bench.workbook())
        assert "– Du: Pay (bis 20. Januar 2027)" in mail
        fill(tab, "agreements", "a", {"what": "Pay twice"})
        assert "– Du: Pay twice" in widget(tab, "aftermath.aftermath.mail").value


def test_an_agreement_with_a_date_can_be_put_on_the_ladder() -> None:
    with workbench("en") as bench:
        bench.put(Workbook(agreements=(Agreement(id="a", what="Pay", day=date(2027, 1, 20)),)))
        tab = bench.page("conversation")
        next(button for button in tab.button if ".agreements.a.onward." in (button.key or "")).click().run()
        (rung,) = bench.workbook().rungs
        assert (rung.trigger, rung.day, rung.agreement) == (
            "By 20 January 2027 “Pay” has not happened",
            date(2027, 1, 20),
            "a",
        )


@pytest.mark.parametrize("name", ["least", "aim", "opening", "closing"])
def test_a_sentence_can_be_picked_while_there_is_none(name: str) -> None:
    with workbench() as bench:
        tab = bench.page("conversation")
        tab.session_state[f"0.talk.talk.{name}.suggestions"] = True
        tab.run()
        picked = widget(tab, f"talk.talk.{name}.suggestion.1")
        label = picked.label
        picked.click().run()
        saved = getattr(bench.workbook().talk, name)
        assert saved
        assert label.replace("\\", "") == saved
        assert widget(tab, f"talk.talk.{name}").value == saved
        assert not [key for key in keys(tab) if f"{name}.suggestion" in key]


def test_typical_objections_come_with_an_answer_and_are_offered_once() -> None:
    with workbench() as bench:
        bench.put(Workbook(client=Client(address=Address.FAMILIAR), objections=(Objection(id="own", text="Nein"),)))
        tab = bench.page("conversation")
        assert not [key for key in keys(tab) if ".objections.typical." in key]
        tab.session_state["0.objections.typical"] = True
        tab.run()
        widget(tab, "objections.typical.leave").click().run()
        own, leave = bench.workbook().objections
        assert (own.text, leave.text) == ("Nein", "Dann gehe ich woanders hin.")
        assert leave.answer.startswith("Das entscheidest du")
        assert not [key for key in keys(tab) if key.endswith(".objections.typical.leave")]
        widget(tab, "objections.o-leave.delete").click().run()
        widget(tab, "objections.typical.leave").click().run()
        assert [objection.text for objection in bench.workbook().objections] == ["Nein", "Dann gehe ich woanders hin."]
        assert not tab.exception


def test_an_idea_becomes_something_good() -> None:
    with workbench() as bench:
        tab = bench.page("conversation")
        tab.session_state["0.goods.ideas"] = True
        tab.run()
        widget(tab, "goods.idea.Die Vorgaben sind klar.").click().run()
        assert [good.text for good in bench.workbook().goods] == ["Die Vorgaben sind klar."]
        assert not [key for key in keys(tab) if key.endswith("goods.idea.Die Vorgaben sind klar.")]


def test_the_gauge_appears_with_the_first_answer_and_says_how_far_it_is() -> None:
    with workbench() as bench:
        tab = bench.page("conversation")
        assert "Ich kenne mein Mindestziel" not in said(tab)
        fill(tab, "talk", "talk", {"least": "Ruhe"})
        (gauge,) = tab.get("progress")
        assert gauge.proto.value == 12
        assert (
            gauge.proto.text == "Du bist auf dem Weg: Von 8 Dingen hast du 1 beisammen. Es muss nicht alles heute sein."
        )
        assert ":material/check_circle: Ich kenne mein Mindestziel" in said(tab)
        assert ":material/radio_button_unchecked: Der Ort steht fest" in said(tab)


def test_the_invitation_can_be_taken_along_as_a_calendar_file_once_there_is_a_date() -> None:
    with workbench() as bench:
        tab = bench.page("conversation")
        assert not tab.get("download_button")
        fill(tab, "talk", "talk", {"day": date(2027, 1, 14)})
        assert len(tab.get("download_button")) == 1


def test_a_point_of_a_companion_card_is_ticked_into_the_plan_and_out_again() -> None:
    with workbench("en") as bench:
        tab = bench.page("conversation")
        assert not [key for key in keys(tab) if ".companions." in key]
        tab.session_state["0.companion.complaints"] = True
        tab.run()
        assert "A complaint feels like an attack" in said(tab)
        widget(tab, "companions.complaint-check.wanted").check().run()
        assert "Look at the facts" in said(tab)
        plan = bench.page("plan")
        assert widget(plan, f"task_marks.{task_id('companion', 'complaint-check')}.done")
        assert "Look at the facts: order, e-mails, photos, hours" in " ".join(
            box.label.replace("\\", "") for box in plan.checkbox
        )
        widget(tab, "companions.complaint-check.wanted").uncheck().run()
        assert not [key for key in keys(bench.page("plan")) if ".companion-" in key]
        assert not bench.workbook().companions[0].wanted


@pytest.mark.parametrize("lang", ["de", "en"])
def test_every_field_takes_long_and_odd_text_without_a_fault(lang: str) -> None:
    odd = "**x** <b> $y$ \u202eשלום 😀 :red[z]\n" * 400
    line = " ".join(odd.split())
    with workbench(lang) as bench:
        bench.put(
            Workbook(
                client=Client(person=line, signature=line, zone="America/New_York"),
                limits=(Limit(id="l", behaviour=line, catalogue="insults", verdict=Verdict.END),),
                statements=(Statement(id="s", request=odd, boundary=odd, limit="l"),),
                talk=Talk(place=Place.ELSEWHERE, day=date(2100, 12, 31), start=time(23, 59), minutes=1440, where=line),
                points=(Point(id="p", text=line, statement="s"),),
                goods=(Good(id="g", text=line),),
                aftermath=Aftermath(held=date(1990, 1, 1), note=odd),
                agreements=(Agreement(id="a", what=odd, day=date(2100, 12, 31)),),
            )
        )
        tab = bench.page("conversation")
        for key in ("0.talk.talk.aim.suggestions", "0.talk.talk.opening.suggestions", "0.objections.typical"):
            tab.session_state[key] = True
        tab.run()
        assert not tab.exception
        widget(tab, "talk.talk.aim.suggestion.0").click().run()
        widget(tab, "talk.talk.invitation.draft").click().run()
        widget(tab, "aftermath.aftermath.mail.draft").click().run()
        assert not tab.exception
        assert line in bench.workbook().talk.invitation
