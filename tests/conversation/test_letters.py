"""The invitation and the confirmation, as the client reads them."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from hypothesis import given, settings

from klartext.client import Address, Client, Tongue
from klartext.conversation.letters import confirmation, invitation, is_reworded
from klartext.conversation.step import Aftermath, Agreement, Place, Point, Safety, Talk, Who
from klartext.i18n import LANGUAGES, speaking
from klartext.limits.step import Group, Limit
from klartext.message.step import Statement
from klartext.model import Workbook
from klartext.thread import ripples
from tests.workbooks import workbooks

DAY, LATER = date(2027, 1, 14), date(2027, 2, 11)
FORMAL = Client(language=Tongue.GERMAN, address=Address.FORMAL, person="Frau Petersen", signature="Mara Lindner")
FAMILIAR = Client(language=Tongue.ENGLISH, address=Address.FAMILIAR, person="Jana", signature="Mara")
TALK = Talk(place=Place.OFFICE, where="Weidenhof 3", day=DAY, start=time(10), minutes=30, people="Jana und ich")
AGREED = (
    Agreement(id="a", what="Korrekturen bis 15 Uhr schicken.", who=Who.CLIENT, day=LATER),
    Agreement(id="b", what="Liste der Runden\nschicken", who=Who.ME, rank=1),
    Agreement(id="c", what="Ruhig sprechen", who=Who.BOTH, rank=2),
    Agreement(id="d", what="Neuer Vertrag", day=LATER, rank=3),
    Agreement(id="e", what="  ", day=LATER, rank=4),
)


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_invitation_proposes_day_time_length_and_place_in_the_clients_language(language: str) -> None:
    with speaking(language):
        text = invitation(Workbook(client=FORMAL, talk=TALK))
    assert text == (
        "Guten Tag Frau Petersen,\n\n"
        "ich möchte in Ruhe mit Ihnen besprechen, wie wir gut weiter zusammenarbeiten können.\n\n"
        "Mein Vorschlag:\n"
        "Wann: Donnerstag, 14. Januar 2027, 10:00 Uhr\n"
        "Wie lange: etwa 30 Minuten\n"
        "Wo: in meinem Büro, Weidenhof 3\n"
        "Dabei: Jana und ich\n\n"
        "Passt Ihnen das? Wenn nicht, nennen Sie mir gern einen anderen Termin.\n\n"
        "Freundliche Grüße\n"
        "Mara Lindner"
    )


def test_an_invitation_to_a_friend_says_only_what_was_answered() -> None:
    with speaking("de"):
        text = invitation(Workbook(client=FAMILIAR, talk=Talk(place=Place.PHONE, day=DAY)))
    assert text == (
        "Hello Jana,\n\n"
        "I'd like to sit down with you calmly and talk about how we can go on working well together.\n\n"
        "My suggestion:\n"
        "When: Thursday, 14 January 2027\n"
        "Where: by phone\n\n"
        "Does that suit you? If not, just name another time.\n\n"
        "All the best\n"
        "Mara"
    )


def test_a_german_friend_is_called_du_throughout() -> None:
    client = FAMILIAR.revised({"language": Tongue.GERMAN})
    text = invitation(Workbook(client=client, talk=TALK)) + confirmation(Workbook(client=client, agreements=AGREED))
    assert "mit dir" in text
    assert "– Du: Korrekturen" in text
    assert not {"Sie", "Ihnen", "Ihr", "Ihre"} & set(text.replace("?", " ").replace(":", " ").split())


@pytest.mark.parametrize(
    "talk",
    [
        Talk(),
        TALK.revised({"place": None}),
        TALK.revised({"day": None}),
        TALK.revised({"safety": Safety.NO_TALK}),
    ],
)
def test_without_place_or_day_or_a_talk_there_is_no_invitation(talk: Talk) -> None:
    assert invitation(Workbook(client=FORMAL, talk=talk)) == ""


def test_the_topic_is_named_neutrally_by_the_areas_behind_the_talking_points() -> None:
    book: dict[str, Any] = {
        "client": FORMAL,
        "talk": TALK,
        "limits": (
            Limit(id="l1", group=Group.PAYING, behaviour="Zahlt nie"),
            Limit(id="l2", group=Group.TONE, behaviour="Brüllt"),
            Limit(id="l3", group=Group.DEMANDS, behaviour="Will mehr"),
        ),
        "statements": (
            Statement(id="s1", limit="l1"),
            Statement(id="s2", limit="l2"),
            Statement(id="s3", limit="l3"),
            Statement(id="s4"),
        ),
    }
    points = tuple(Point(id=f"p{number}", statement=f"s{number}") for number in (1, 2, 4))
    text = invitation(Workbook(**book, points=points))
    assert "Es geht um unseren Umgang miteinander und die Rechnungen." in text
    assert not [behaviour for behaviour in ("Zahlt nie", "Brüllt", "Will mehr") if behaviour in text]
    assert "Es geht um" not in invitation(Workbook(**book))


def test_a_confirmation_lists_who_does_what_by_when() -> None:
    with speaking("en"):
        text = confirmation(Workbook(client=FORMAL, aftermath=Aftermath(held=DAY, next_day=LATER), agreements=AGREED))
    assert text == (
        "Guten Tag Frau Petersen,\n\n"
        "danke für unser Gespräch am 14. Januar 2027. Das haben wir vereinbart:\n"
        "– Sie: Korrekturen bis 15 Uhr schicken (bis 11. Februar 2027)\n"
        "– Ich: Liste der Runden schicken\n"
        "– Wir beide: Ruhig sprechen\n"
        "– Neuer Vertrag (bis 11. Februar 2027)\n\n"
        "Wir sprechen am 11. Februar 2027 wieder.\n\n"
        "Wenn Sie etwas anders verstanden haben, schreiben Sie mir bitte in den nächsten Tagen.\n\n"
        "Freundliche Grüße\n"
        "Mara Lindner"
    )


def test_a_confirmation_needs_an_agreement_but_no_date_of_the_talk() -> None:
    assert confirmation(Workbook(client=FORMAL, aftermath=Aftermath(held=DAY))) == ""
    assert confirmation(Workbook(client=FORMAL, agreements=AGREED[4:])) == ""
    text = confirmation(Workbook(client=FAMILIAR, agreements=(Agreement(id="a", what="Pay"),)))
    assert "Thank you for our talk. This is what we agreed:\n– Pay\n\nIf you" in text


def test_a_text_is_reworded_when_it_reads_otherwise_than_the_draft_in_either_language() -> None:
    book = Workbook(talk=TALK)
    for language in LANGUAGES:
        with speaking(language):
            draft = invitation(book)
        for other in LANGUAGES:
            with speaking(other):
                assert not is_reworded(draft, invitation, book)
                assert is_reworded(draft + "!", invitation, book)
    assert not is_reworded("", invitation, book)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_drafted_invitation_follows_the_setting_and_the_client_until_it_is_reworded(language: str) -> None:
    with speaking(language):
        empty = Workbook(client=FORMAL, talk=TALK)
        before = empty.model_copy(update={"talk": TALK.revised({"invitation": invitation(empty)})})
        moved = before.model_copy(update={"talk": before.talk.revised({"day": LATER})})
        assert ripples(before, moved) == {("talk", "talk"): {"invitation": invitation(moved)}}
        assert "11. Februar 2027" in invitation(moved)
        known = before.model_copy(update={"client": FAMILIAR})
        assert ripples(before, known)["talk", "talk"]["invitation"].startswith("Hello Jana,")
        own = before.model_copy(update={"talk": before.talk.revised({"invitation": "Kommen Sie?"})})
        assert ripples(before, own) == {}
        assert ripples(own, own.model_copy(update={"talk": own.talk.revised({"day": LATER})})) == {}
        cancelled = before.model_copy(update={"talk": before.talk.revised({"safety": Safety.NO_TALK})})
        assert ripples(before, cancelled) == {}


def test_a_drafted_confirmation_follows_what_was_agreed() -> None:
    with speaking("de"):
        empty = Workbook(client=FORMAL, aftermath=Aftermath(held=DAY), agreements=AGREED[:1])
        before = empty.model_copy(update={"aftermath": empty.aftermath.revised({"mail": confirmation(empty)})})
        after = before.model_copy(update={"agreements": AGREED})
        mail = ripples(before, after)["aftermath", "aftermath"]["mail"]
    assert mail == confirmation(after)
    assert "– Ich: Liste der Runden schicken" in mail


@settings(max_examples=40)
@given(workbooks())
def test_letters_are_whole_or_empty(workbook: Workbook) -> None:
    with speaking("en"):
        assert bool(invitation(workbook)) is bool(
            workbook.talk.place and workbook.talk.day and workbook.talk.safety is not Safety.NO_TALK
        )
        assert bool(confirmation(workbook)) is any(each.what.strip() for each in workbook.agreements)
