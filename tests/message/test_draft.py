"""What a message says, in full, and what holds for every draft."""

from __future__ import annotations

import re
from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.client import Address, Client, Tongue
from klartext.i18n import speaking
from klartext.limits.step import Group, Limit, Verdict
from klartext.message import draft, offers, tone
from klartext.message.step import Statement
from klartext.message.tone import Lack
from klartext.model import Workbook
from klartext.thread import ripples

DAY = date(2026, 12, 4)
PARTS = ("fact", "effect", "need", "boundary", "request", "otherwise")
LATE = Limit(id="late", behaviour="Zahlt spät", group=Group.PAYING, verdict=Verdict.RAISE)
LOUD = Limit(id="loud", behaviour="Schreit", group=Group.TONE, verdict=Verdict.RAISE)
ENDS = Limit(id="ends", behaviour="Beleidigt", group=Group.TONE, verdict=Verdict.END)
MORE = Limit(id="more", behaviour="Will mehr", group=Group.DEMANDS, verdict=Verdict.RAISE)
PETERSEN = Client(person="Frau Petersen", signature="Mara Lindner", language=Tongue.GERMAN)
JANA = Client(person="Jana", signature="Tom", language=Tongue.GERMAN, address=Address.FAMILIAR)
DORN = Client(person="Mr Dorn", signature="Alex Rowe", language=Tongue.ENGLISH, address=Address.FORMAL)
MARCUS = Client(person="Marcus", language=Tongue.ENGLISH, address=Address.FAMILIAR)


def book(client: Client, **parts: Any) -> Workbook:
    """Return a workbook with the four limits and one message."""
    return Workbook(client=client, limits=(LATE, LOUD, ENDS, MORE), statements=(Statement(id="s", **parts),))


def mail(client: Client, **parts: Any) -> str:
    workbook = book(client, **parts)
    return draft.mail(workbook, workbook.statements[0])


def said(client: Client, **parts: Any) -> str:
    workbook = book(client, **parts)
    return draft.spoken(workbook, workbook.statements[0])


def subject(client: Client, **parts: Any) -> str:
    workbook = book(client, **parts)
    return draft.subject(workbook, workbook.statements[0])


FORMAL: dict[str, Any] = {
    "limit": "late",
    "fact": "Am 20. Oktober 2026: RE-114 über 2.380 € war fällig und ist offen",
    "effect": "Ich zahle Dispozinsen.",
    "need": "planen können",
    "boundary": "Ich beginne neue Arbeit, wenn die fälligen Rechnungen bezahlt sind",
    "request": "Bitte überweisen Sie die 2.380 €",
    "request_by": DAY,
    "otherwise": "Sonst ruht die Arbeit am Katalog ab dem 7. Dezember.",
}


def test_a_formal_german_letter() -> None:
    assert mail(PETERSEN, **FORMAL) == (
        "Guten Tag Frau Petersen,\n\n"
        "ich möchte gern eine Frage zur Zahlung klären.\n\n"
        "Am 20. Oktober 2026: RE-114 über 2.380 € war fällig und ist offen. Ich zahle Dispozinsen.\n\n"
        "Wichtig ist mir dabei: planen können. "
        "Für mich gilt: Ich beginne neue Arbeit, wenn die fälligen Rechnungen bezahlt sind.\n\n"
        "Bitte überweisen Sie die 2.380 €. Ich rechne bis zum 4. Dezember 2026 damit.\n\n"
        "Sonst ruht die Arbeit am Katalog ab dem 7. Dezember.\n\n"
        "Wenn dazu etwas unklar ist, schreiben Sie mir gern. Vielen Dank.\n\n"
        "Freundliche Grüße\nMara Lindner"
    )
    assert said(PETERSEN, **FORMAL) == (
        "Frau Petersen, ich möchte gern eine Frage zur Zahlung klären.\n"
        "Am 20. Oktober 2026: RE-114 über 2.380 € war fällig und ist offen.\n"
        "Ich zahle Dispozinsen.\n"
        "Wichtig ist mir dabei: planen können.\n"
        "Für mich gilt: Ich beginne neue Arbeit, wenn die fälligen Rechnungen bezahlt sind.\n"
        "Bitte überweisen Sie die 2.380 €. Ich rechne bis zum 4. Dezember damit.\n"
        "Sonst ruht die Arbeit am Katalog ab dem 7. Dezember.\n"
        "Können wir das so vereinbaren?"
    )
    assert subject(PETERSEN, **FORMAL) == "Bitte überweisen Sie die 2.380 € – bis 4. Dezember"


def test_a_german_letter_on_first_name_terms() -> None:
    parts = {
        "limit": "loud",
        "fact": "In der Sitzung am 11. November wurde geschrien.",
        "boundary": "Ich leite Sitzungen, in denen niemand angeschrien wird.",
        "request": "Kritik künftig unter vier Augen",
        "request_by": DAY,
        "otherwise": "Ich beende die Sitzung und schreibe am nächsten Tag",
    }
    assert mail(JANA, **parts) == (
        "Hallo Jana,\n\n"
        "mir liegt an einem guten Miteinander, deshalb möchte ich etwas ansprechen.\n\n"
        "In der Sitzung am 11. November wurde geschrien.\n\n"
        "Ich leite Sitzungen, in denen niemand angeschrien wird.\n\n"
        "Meine Bitte an dich: Kritik künftig unter vier Augen. Bitte bestätige mir das bis zum 4. Dezember 2026.\n\n"
        "Wenn sich daran nichts ändert: Ich beende die Sitzung und schreibe am nächsten Tag.\n\n"
        "Wenn dazu etwas unklar ist, schreib mir gern. Danke dir.\n\n"
        "Viele Grüße\nTom"
    )
    assert said(JANA, **parts) == (
        "Jana, mir liegt an einem guten Miteinander, deshalb möchte ich etwas ansprechen.\n"
        "In der Sitzung am 11. November wurde geschrien.\n"
        "Ich leite Sitzungen, in denen niemand angeschrien wird.\n"
        "Meine Bitte an dich: Kritik künftig unter vier Augen. Bitte bestätige mir das bis zum 4. Dezember.\n"
        "Wenn sich daran nichts ändert: Ich beende die Sitzung und schreibe am nächsten Tag.\n"
        "Können wir das so vereinbaren?"
    )


def test_a_formal_english_letter() -> None:
    parts = FORMAL | {
        "fact": "INV-114 was due on 20 October and has not been paid.",
        "effect": "I am paying overdraft interest",
        "need": "",
        "boundary": "no new work while an invoice is overdue",
        "request": "€2,380 in my account",
        "otherwise": "Without it the work rests from 7 December.",
    }
    assert mail(DORN, **parts) == (
        "Dear Mr Dorn,\n\n"
        "I would like to clear up a question of payment.\n\n"
        "INV-114 was due on 20 October and has not been paid. The result: I am paying overdraft interest.\n\n"
        "My rule is: no new work while an invoice is overdue.\n\n"
        "What I ask of you: €2,380 in my account. I am counting on it by 4 December 2026.\n\n"
        "Without it the work rests from 7 December.\n\n"
        "If anything about this is unclear, please write to me. Thank you.\n\n"
        "Kind regards\nAlex Rowe"
    )
    assert said(DORN, **parts) == (
        "Mr Dorn, I would like to clear up a question of payment.\n"
        "INV-114 was due on 20 October and has not been paid.\n"
        "The result: I am paying overdraft interest.\n"
        "My rule is: no new work while an invoice is overdue.\n"
        "What I ask of you: €2,380 in my account. I am counting on it by 4 December.\n"
        "Without it the work rests from 7 December.\n"
        "Can we agree on that?"
    )
    assert subject(DORN, **parts) == "€2,380 in my account – by 4 December"


def test_an_english_letter_to_a_friend_with_a_fact_alone() -> None:
    assert mail(MARCUS, limit="more", fact="Three calls after 9 pm last week") == (
        "Hello Marcus,\n\n"
        "I want our work to go well, and for that I would like us to agree on something.\n\n"
        "What happened: Three calls after 9 pm last week.\n\n"
        "If anything about this is unclear, just write to me. Thanks for that.\n\n"
        "All the best"
    )
    assert said(MARCUS, fact="Three calls after 9 pm last week") == (
        "Marcus, I value our work together, so I would like to clear something up.\n"
        "What happened: Three calls after 9 pm last week.\n"
        "How do you see it?"
    )


def test_a_letter_to_nobody_in_particular_is_formal_and_in_the_language_being_spoken() -> None:
    parts = {"request": "Können Sie mir sagen, wann das Geld kommt?", "request_by": DAY}
    with speaking("de"):
        assert mail(Client(), **parts) == (
            "Guten Tag,\n\n"
            "mir liegt an unserer Zusammenarbeit, deshalb möchte ich etwas klären.\n\n"
            "Können Sie mir sagen, wann das Geld kommt? Bitte geben Sie mir bis zum 4. Dezember 2026 Bescheid.\n\n"
            "Wenn dazu etwas unklar ist, schreiben Sie mir gern. Vielen Dank.\n\n"
            "Freundliche Grüße"
        )
        assert said(Client(), **parts) == (
            "Mir liegt an unserer Zusammenarbeit, deshalb möchte ich etwas klären.\n"
            "Können Sie mir sagen, wann das Geld kommt? Bitte geben Sie mir bis zum 4. Dezember Bescheid."
        )
    with speaking("en"):
        assert mail(Client(), **parts).startswith("Good day,\n\nI value our work together")


def test_what_ends_it_all_is_said_to_matter() -> None:
    assert "\nich möchte etwas ansprechen, das mir sehr wichtig ist.\n" in mail(PETERSEN, limit="ends", fact="So.")
    assert "sehr wichtig" not in mail(PETERSEN, limit="loud", fact="So.")


@pytest.mark.parametrize(
    ("limit", "asked"),
    [
        ("late", "Ich rechne bis zum 4. Dezember 2026 damit."),
        ("loud", "Bitte bestätigen Sie mir das bis zum 4. Dezember 2026."),
        ("more", "Das möchte ich bis zum 4. Dezember 2026 geklärt haben."),
        ("", "Das möchte ich bis zum 4. Dezember 2026 geklärt haben."),
        ("gone", "Das möchte ich bis zum 4. Dezember 2026 geklärt haben."),
    ],
)
def test_the_day_comes_with_the_request_as_it_fits_the_behaviour(limit: str, asked: str) -> None:
    assert f"\n\nMeine Bitte an Sie: Ruhe. {asked}\n\n" in mail(PETERSEN, limit=limit, request="Ruhe", request_by=DAY)


def test_a_day_that_the_request_names_is_not_named_again() -> None:
    assert mail(PETERSEN, request="Zahlung bis 4.12.", request_by=DAY).count("4.") == 1
    assert said(PETERSEN, request="Zahlung bis 4. Dezember", request_by=DAY).count("4.") == 1
    assert subject(PETERSEN, request="Zahlung bis 4. Dezember.", request_by=DAY) == "Zahlung bis 4. Dezember"


def test_a_day_without_a_request_asks_for_a_reply() -> None:
    assert "\n\nBitte geben Sie mir bis zum 4. Dezember 2026 Bescheid.\n\n" in mail(
        PETERSEN, fact="So ist es.", request_by=DAY
    )


def test_a_subject_that_would_be_cut_names_the_area_instead() -> None:
    long = "Rufen Sie mich bitte an Werktagen zwischen neun und siebzehn Uhr an"
    assert (
        subject(PETERSEN, limit="more", request=long, request_by=DAY) == "Absprache zu unserer Arbeit – bis 4. Dezember"
    )
    assert subject(PETERSEN, limit="late", request=long) == "Offene Zahlung"
    assert subject(PETERSEN, limit="loud", request=long) == "Unser Umgang miteinander"
    assert subject(PETERSEN, request=long).endswith("…")


def test_a_subject_without_a_request_tells_the_limit_else_the_fact() -> None:
    assert subject(PETERSEN, boundary="Nachts arbeite ich nicht.", request_by=DAY) == "Nachts arbeite ich nicht"
    assert subject(PETERSEN, fact="Mail um 22:40") == "Mail um 22:40"
    assert subject(PETERSEN, effect="Ich schlafe schlecht") == ""


def test_without_fact_limit_and_request_there_is_nothing_to_say() -> None:
    for parts in ({}, {"effect": "müde", "need": "Ruhe", "otherwise": "Pause", "request_by": DAY}, {"fact": " \n"}):
        assert mail(PETERSEN, **parts) == said(PETERSEN, **parts) == subject(PETERSEN, **parts) == ""


def typed() -> st.SearchStrategy[str]:
    """Draw what people type: words and lines, without gaps and dots of their own."""
    words = st.text(st.characters(categories=("L", "N", "Zs"), include_characters="-,;:!?€%()„“'&<*_#👍"), max_size=30)
    lines = st.lists(words.filter(str.strip), min_size=1, max_size=3).map("\n".join)
    return st.builds(str.__add__, lines, st.sampled_from(["", "", ".", "?", "…"])) | st.just("")


def clients() -> st.SearchStrategy[Client]:
    return st.builds(
        Client,
        person=st.sampled_from(["", "Frau Petersen", "Jana", " Herr\tDorn "]),
        signature=st.sampled_from(["", "Mara Lindner"]),
        language=st.none() | st.sampled_from(tuple(Tongue)),
        address=st.none() | st.sampled_from(tuple(Address)),
    )


def messages() -> st.SearchStrategy[dict[str, Any]]:
    days = st.none() | st.dates(date(1990, 1, 1), date(2100, 12, 31))
    limits = st.sampled_from(["", "late", "loud", "ends", "more"])
    return st.fixed_dictionaries(dict.fromkeys(PARTS, typed()) | {"request_by": days, "limit": limits})


@settings(max_examples=120)
@given(clients(), messages(), st.sampled_from(["de", "en"]))
def test_a_draft_holds_each_part_as_typed_and_no_gap(client: Client, parts: dict[str, Any], language: str) -> None:
    with speaking(language):
        letter, lines, about = mail(client, **parts), said(client, **parts), subject(client, **parts)
    assert bool(letter) == bool(lines) == bool(about) == any(parts[name].strip() for name in PARTS if name in CORE)
    for text in (letter, lines):
        if text:
            assert all(parts[name].strip() in text for name in PARTS)
            assert ".." not in text
            assert ".\n." not in text
            assert "\n\n\n" not in text
            assert text == text.strip()
            assert "{" not in text
    assert len(about) <= draft.LONGEST_SUBJECT
    assert "\n" not in about


CORE = {"fact", "boundary", "request"}


@settings(max_examples=60)
@given(clients(), messages(), st.sampled_from(PARTS), typed(), st.sampled_from(["de", "en"]))
def test_wording_follows_its_parts_until_it_is_reworded(
    client: Client, parts: dict[str, Any], name: str, other: str, language: str
) -> None:
    before = book(client, **parts)
    with speaking(language):
        drafts = drafted(before)
        before = reworded(before, drafts)
        after = reworded(before, {name: other})
        patch = ripples(before, after).get(("statements", "s"), {})
        for field, text in drafted(after).items():
            follows = bool(drafts[field] and text and text != drafts[field])
            assert patch.get(field) == (text if follows else None)
            if drafts[field]:
                assert draft.follows(before, before.statements[0], field)
        own = reworded(before, dict.fromkeys(drafts, "In meinen Worten"))
        assert ripples(own, reworded(own, {name: other})).get(("statements", "s"), {}).keys() <= {"otherwise"}
        assert not any(draft.follows(own, own.statements[0], field) for field in drafts)


def drafted(workbook: Workbook) -> dict[str, str]:
    statement = workbook.statements[0]
    return {
        "spoken": draft.spoken(workbook, statement),
        "subject": draft.subject(workbook, statement),
        "mail": draft.mail(workbook, statement),
    }


def reworded(workbook: Workbook, words: dict[str, str]) -> Workbook:
    return workbook.model_copy(update={"statements": (workbook.statements[0].revised(words),)})


def test_wording_follows_the_client_card_and_the_limit() -> None:
    before = book(PETERSEN, **FORMAL)
    before = reworded(before, drafted(before))
    for after in (
        before.model_copy(update={"client": JANA}),
        before.model_copy(update={"client": DORN}),
        before.model_copy(update={"limits": (LATE.revised({"verdict": Verdict.END}), LOUD, ENDS, MORE)}),
    ):
        patch = ripples(before, after)["statements", "s"]
        assert patch["mail"] == draft.mail(after, after.statements[0]) != before.statements[0].mail


def test_a_draft_made_in_one_language_is_known_in_the_other() -> None:
    with speaking("de"):
        workbook = book(Client(), fact="So.")
        workbook = reworded(workbook, drafted(workbook))
    with speaking("en"):
        assert draft.follows(workbook, workbook.statements[0], "mail")


def test_what_a_text_holds_is_known_by_its_parts() -> None:
    message = Statement(fact=" Es war laut. ", boundary="Nicht so", request="Ruhe", request_by=DAY)
    letter = draft.mail(Workbook(client=PETERSEN, statements=(message,)), message)
    assert draft.held(message, letter) == set(Lack)
    assert draft.held(message, "Es war laut. Ruhe bitte bis 5. Dezember") == {Lack.FACT, Lack.REQUEST}
    assert draft.held(Statement(), "Es war laut.") == set()


@pytest.mark.parametrize("client", [PETERSEN, JANA, DORN, MARCUS], ids=lambda client: client.person)
@pytest.mark.parametrize("limit", ["", "late", "loud", "ends", "more"])
@pytest.mark.parametrize("request_by", [DAY, None])
def test_our_own_words_pass_the_tone_check(client: Client, limit: str, request_by: date | None) -> None:
    language = client.language or Tongue.GERMAN
    words = {
        Tongue.GERMAN: ("Anruf am 4. Mai um 22 Uhr", "Feierabend", "kein Telefon nach 18 Uhr", "Anrufe bis 18 Uhr"),
        Tongue.ENGLISH: ("A call on 4 May at 10 pm", "evenings off", "no phone after 6 pm", "Calls until 6 pm"),
    }[language]
    parts = dict(zip(("fact", "need", "boundary", "request"), words, strict=True))
    for names in (("fact",), ("request",), ("fact", "boundary"), tuple(parts)):
        some = {name: parts[name] for name in names} | {"limit": limit, "request_by": request_by}
        unless = offers.unless(book(client, **some), Statement(**some))
        for otherwise in ("", words[2], unless):
            for make in (mail, said):
                text = make(client, **some, otherwise=otherwise)
                found = tone.check(text, language.value)
                assert [(mark.text, mark.why) for mark in (*found.marks, *found.hints)] == []


def test_a_letter_has_no_word_of_the_other_form_of_address() -> None:
    def words(text: str) -> set[str]:
        return set(re.findall(r"\w+", text))

    parts = {"limit": "loud", "fact": "Es war laut.", "request": "Ruhe", "request_by": DAY}
    assert not words(mail(PETERSEN, **parts) + said(PETERSEN, **parts)) & {"du", "dir", "dich", "dein", "schreib"}
    assert not words(mail(JANA, **parts) + said(JANA, **parts)) & {"Sie", "Ihnen", "Ihr", "schreiben"}


def test_text_of_any_size_is_put_together_in_good_time() -> None:
    huge = "Ich schrieb es auf. " * 5000
    letter = mail(PETERSEN, **dict.fromkeys(PARTS, huge), request_by=DAY)
    assert letter.count(huge.strip()) == len(PARTS)
