"""What can be seen of an e-mail before it is sent."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.client import Client, Tongue
from klartext.example import workbook as example
from klartext.i18n import speaking
from klartext.limits.step import Limit
from klartext.message import draft
from klartext.message.mail import Finding, look
from klartext.message.step import MailCheck, Statement
from klartext.model import Workbook

GOOD = (
    "Guten Tag Frau Petersen,\n\nRE-114 war am 20. Oktober fällig und ist offen. Ich beginne neue Arbeit, wenn die "
    "fälligen Rechnungen bezahlt sind.\n\nBitte überweisen Sie 2.380 € bis zum 4. Dezember 2026.\n\n"
    "Freundliche Grüße\nMara Lindner"
)
SUBJECT = "RE-114: Zahlung bis 4. Dezember"


def seen(check: MailCheck, mail: str = GOOD, subject: str = SUBJECT, tongue: Tongue = Tongue.GERMAN) -> Finding:
    with speaking("en"):
        workbook = Workbook(client=Client(language=tongue))
        return next(each for each in look(workbook, Statement(mail=mail, subject=subject)) if each.check is check)


def test_every_point_of_the_check_is_looked_at_in_its_order() -> None:
    findings = look(Workbook(client=Client(language=Tongue.GERMAN)), Statement(mail=GOOD, subject=SUBJECT))
    assert [finding.check for finding in findings] == list(MailCheck)
    assert all(finding.is_met for finding in findings)


def test_without_a_mail_there_is_nothing_to_look_at() -> None:
    assert look(Workbook(), Statement(subject="RE-114")) == ()
    assert look(Workbook(), Statement(mail=" \n")) == ()


@pytest.mark.parametrize(
    ("subject", "words"),
    [
        ("", "The subject is still empty."),
        ("Re: AW: ", "The subject is still empty."),
        ("Rechnung", "“Rechnung” doesn't say yet what you want, or by when."),
        ("AW: Frage zu unserem Projekt", "“Frage zu unserem Projekt” doesn't say yet what you want, or by when."),
        ("Your invoice", "“Your invoice” doesn't say yet what you want, or by when."),
        ("x" * 61, "It has 61 characters; about 60 are shown in full."),
    ],
)
def test_a_subject_is_to_say_what_it_is_about_in_short(subject: str, words: str) -> None:
    assert seen(MailCheck.SUBJECT, subject=subject) == Finding(MailCheck.SUBJECT, False, words)


@pytest.mark.parametrize("subject", ["RE-114", "Zahlung bis 4. Dezember", "Nachts arbeite ich nicht", "x" * 60])
def test_a_subject_that_says_it_will_do(subject: str) -> None:
    found = seen(MailCheck.SUBJECT, subject=subject)
    assert found.is_met
    assert str(len(subject)) in found.words


@pytest.mark.parametrize(
    ("first", "words"),
    [
        ("Bitte zahlen Sie.", "It begins without a greeting."),
        ("Hallo,", "The greeting has no name yet."),
        ("Sehr geehrte Damen und Herren,", "The greeting has no name yet."),
        ("Hi all", "The greeting has no name yet."),
        ("Hello!", "The greeting has no name yet."),
        ("Guten Tag,", "The greeting has no name yet."),
    ],
)
def test_a_greeting_without_a_name_is_said_so(first: str, words: str) -> None:
    assert seen(MailCheck.GREETING, f"\n{first}\n\nText") == Finding(MailCheck.GREETING, False, words)


@pytest.mark.parametrize(
    "first",
    [
        "Guten Tag Frau Petersen,",
        "Sehr geehrter Herr Dorn,",
        "Liebe Jana,",
        "hallo Tom!",
        "Dear Ms Petersen,",
        "Good morning Marcus",
    ],
)
def test_a_greeting_with_a_name_is_quoted(first: str) -> None:
    assert seen(MailCheck.GREETING, f"{first}\n\nText") == Finding(
        MailCheck.GREETING, True, f"It begins with “{first.rstrip(',')}”."
    )


@pytest.mark.parametrize(
    ("more", "words"),
    [
        (" Außerdem fehlt das Logo.", "“Außerdem” sounds like a second concern."),
        ("\n\nPS: Das Logo fehlt.", "“PS:” sounds like a second concern."),
        (" By the way, the logo is missing.", "“By the way” sounds like a second concern."),
        (" Wann? Wie? Wo?", "It asks 3 questions."),
    ],
)
def test_a_second_concern_is_pointed_out(more: str, words: str) -> None:
    found = seen(MailCheck.ONE_CONCERN, f"Hallo Jana,\n\nBitte ruf an.{more}")
    assert not found.is_met
    assert found.words.startswith(words)


@pytest.mark.parametrize(
    "more", [" Geht das?? Ja?", " Der Laptop ist da.", " Die Außerdemheit.", " PSD-Dateien fehlen."]
)
def test_two_questions_or_words_that_only_look_alike_are_one_concern(more: str) -> None:
    assert seen(MailCheck.ONE_CONCERN, f"Hallo Jana,\n\nBitte ruf an.{more}").is_met


def test_words_are_counted() -> None:
    assert seen(MailCheck.SHORT, "Wort") == Finding(MailCheck.SHORT, True, "It has 1 word.")
    assert seen(MailCheck.SHORT, "Wort " * 150) == Finding(MailCheck.SHORT, True, "It has 150 words.")
    assert seen(MailCheck.SHORT, "Wort " * 151) == Finding(
        MailCheck.SHORT, False, "It has 151 words. With up to 150 it is read to the end."
    )


@pytest.mark.parametrize(
    ("mail", "words"),
    [
        ("Die Rechnung ist offen.", "It still lacks a request and a date."),
        ("Bitte überweisen Sie den Betrag.", "It still lacks a date."),
        ("Bitte überweisen Sie den Betrag bis zum 4. Dezember.", "It says what you ask for and by when."),
    ],
)
def test_the_next_step_and_its_date_are_looked_for(mail: str, words: str) -> None:
    found = seen(MailCheck.NEXT_STEP, mail)
    assert found.words == words
    assert found.is_met is ("lacks" not in words)


@pytest.mark.parametrize("close", ["Mit freundlichen Grüßen\nMara", "Viele Grüsse", "Gruß, M.", "Kind regards\n\nAlex"])
def test_a_polite_close_is_found_at_the_end(close: str) -> None:
    assert seen(MailCheck.CLOSE, f"Text\n\n{close}").is_met
    assert not seen(MailCheck.CLOSE, f"{close}\n\n" + "Zeile\n" * 9).is_met


def test_a_mail_without_a_close_is_said_so() -> None:
    assert seen(MailCheck.CLOSE, "Zahlen Sie.") == Finding(MailCheck.CLOSE, False, "It ends without a polite close.")


def test_what_may_sound_angry_is_counted_in_the_clients_language() -> None:
    angry = "Das ist eine Frechheit. Sie zahlen schon wieder nicht."
    assert seen(MailCheck.CALM, angry) == Finding(
        MailCheck.CALM, False, "The tone check finds 2 places that may sound angry."
    )
    assert seen(MailCheck.CALM).is_met


def test_findings_are_told_in_the_language_of_the_reader() -> None:
    with speaking("de"):
        said = [each.words for each in look(Workbook(), Statement(mail="Zahlen Sie.", subject="Rechnung"))]
    assert said[:2] == ["„Rechnung“ sagt noch nicht, was du möchtest und bis wann.", "Sie beginnt ohne Anrede."]


@pytest.mark.parametrize("language", ["de", "en"])
def test_the_mails_of_the_example_pass(language: str) -> None:
    book = example(language, date(2026, 11, 23))
    for statement in book.statements:
        assert [each.check for each in look(book, statement) if not each.is_met] == []


@pytest.mark.parametrize("tongue", list(Tongue))
@pytest.mark.parametrize("group", ["tone", "paying", "demands"])
def test_a_full_draft_of_ours_passes(tongue: Tongue, group: str) -> None:
    fact, boundary, request = {
        Tongue.GERMAN: (
            "Am 4. November 2026: Anruf um 22 Uhr",
            "Nach 18 Uhr telefoniere ich nicht.",
            "Anrufe bis 18 Uhr",
        ),
        Tongue.ENGLISH: ("On 4 November 2026: a call at 10 pm", "I don't take calls after 6 pm.", "Calls until 6 pm"),
    }[tongue]
    message = Statement(limit="l", fact=fact, boundary=boundary, request=request, request_by=date(2026, 12, 4))
    limits = (Limit.model_validate({"id": "l", "behaviour": "x", "group": group, "verdict": "raise"}),)
    book = Workbook(
        client=Client(person="Jana", signature="Tom", language=tongue), limits=limits, statements=(message,)
    )
    sent = message.revised({"mail": draft.mail(book, message), "subject": draft.subject(book, message)})
    assert [(each.check.value, each.words) for each in look(book, sent) if not each.is_met] == []


@settings(max_examples=60)
@given(st.text(max_size=200), st.text(max_size=80), st.sampled_from(["de", "en"]))
def test_any_mail_can_be_looked_at(mail: str, subject: str, language: str) -> None:
    with speaking(language):
        findings = look(Workbook(), Statement(mail=mail, subject=subject))
    assert len(findings) == (len(MailCheck) if mail.strip() else 0)
    assert all(
        each.words and "{" not in each.words.replace(mail, "").replace(subject, "")
        for each in findings
        if "{" not in mail + subject
    )


def test_a_mail_of_any_size_is_looked_at_in_good_time() -> None:
    assert not seen(MailCheck.SHORT, "Guten Tag " + "sehr " * 19_000, "Rechnung " * 11_000).is_met
