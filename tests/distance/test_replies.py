"""What auto-reply and voicemail say, in both languages."""

from __future__ import annotations

from datetime import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.client import Client
from klartext.distance.replies import autoreply, core_hours_in_words, voicemail
from klartext.distance.step import CoreHours, MailSlot, Weekday
from klartext.distance.week import WEEKDAYS
from klartext.i18n import LANGUAGES, speaking
from klartext.model import Workbook
from klartext.thread import ripples

WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
CLOCKS = st.none() | st.times().map(lambda moment: moment.replace(second=0, microsecond=0))


def works(**days: tuple[time, time]) -> tuple[CoreHours, ...]:
    return tuple(CoreHours(id=day, start=start, end=end) for day, (start, end) in days.items())


def office(**parts: object) -> Workbook:
    day, friday = (time(9), time(17)), (time(9), time(14))
    hours = works(mon=day, tue=day, wed=day, thu=day, fri=friday)
    return Workbook.model_validate({"core_hours": hours, "client": Client(signature="Mara Lindner"), **parts})


def told(*hours: CoreHours, language: str = "de") -> str:
    with speaking(language):
        return core_hours_in_words(Workbook(core_hours=hours))


def test_days_with_the_same_hours_are_told_together() -> None:
    with speaking("de"):
        assert core_hours_in_words(office()) == "montags bis donnerstags von 9 bis 17 Uhr, freitags bis 14 Uhr"
    with speaking("en"):
        assert core_hours_in_words(office()) == "Mondays to Thursdays from 9 am to 5 pm, Fridays until 2 pm"


@pytest.mark.parametrize(
    ("days", "german", "english"),
    [
        (("mon",), "montags", "Mondays"),
        (("mon", "tue"), "montags und dienstags", "Mondays and Tuesdays"),
        (("mon", "wed", "fri"), "montags, mittwochs und freitags", "Mondays, Wednesdays and Fridays"),
        (("mon", "tue", "wed", "fri"), "montags bis mittwochs und freitags", "Mondays to Wednesdays and Fridays"),
        (WEEK, "täglich", "daily"),
    ],
)
def test_days_are_told_as_one_says_them(days: tuple[str, ...], german: str, english: str) -> None:
    hours = works(**dict.fromkeys(days, (time(8), time(12, 30))))
    assert told(*hours) == f"{german} von 8 bis 12:30 Uhr"
    assert told(*hours, language="en") == f"{english} from 8 am to 12:30 pm"


def test_only_a_beginning_that_was_just_told_is_left_out() -> None:
    hours = works(mon=(time(9), time(17)), tue=(time(10), time(17)), wed=(time(9), time(12)))
    assert told(*hours) == "montags von 9 bis 17 Uhr, dienstags von 10 bis 17 Uhr, mittwochs von 9 bis 12 Uhr"


@pytest.mark.parametrize(
    ("start", "end", "german", "english"),
    [
        (time(9), time(0), "von 9 bis 24 Uhr", "from 9 am to midnight"),
        (time(0), time(12), "von 0 bis 12 Uhr", "from midnight to noon"),
        (time(22), time(6), "von 22 bis 6 Uhr", "from 10 pm to 6 am"),
        (time(12, 5), time(13, 30), "von 12:05 bis 13:30 Uhr", "from 12:05 pm to 1:30 pm"),
    ],
)
def test_times_of_day_are_told_as_each_language_knows_them(start: time, end: time, german: str, english: str) -> None:
    assert told(*works(mon=(start, end))) == f"montags {german}"
    assert told(*works(mon=(start, end)), language="en") == f"Mondays {english}"


def test_the_auto_reply_tells_hours_and_mail_times_and_who_writes() -> None:
    slots = (
        MailSlot(id="b", days=(Weekday.THURSDAY, Weekday.MONDAY), start=time(15)),
        MailSlot(id="a", days=WEEKDAYS[:5], start=time(9, 30), minutes=20),
    )
    book = office(mail_slots=slots)
    assert autoreply(book, "de") == (
        "Guten Tag,\n\nvielen Dank für die Nachricht. E-Mails lese ich montags bis freitags um 9:30 Uhr; montags und "
        "donnerstags um 15 Uhr. Ich arbeite montags bis donnerstags von 9 bis 17 Uhr, freitags bis 14 Uhr. In dieser "
        "Zeit antworte ich auch.\n\nFreundliche Grüße\nMara Lindner"
    )
    assert "I read e-mails Mondays to Fridays at 9:30 am; Mondays and Thursdays at 3 pm." in autoreply(book, "en")


def test_mail_times_on_the_same_days_are_told_together() -> None:
    slots = tuple(MailSlot(id=f"m{hour}", days=WEEKDAYS[:5], start=time(hour)) for hour in (16, 10))
    assert "montags bis freitags um 10 und 16 Uhr" in autoreply(Workbook(mail_slots=slots), "de")


def test_the_voicemail_tells_the_hours() -> None:
    assert voicemail(office(), "de") == (
        "Guten Tag, hier ist Mara Lindner. Gerade kann ich nicht ans Telefon gehen. Ich arbeite montags bis "
        "donnerstags von 9 bis 17 Uhr, freitags bis 14 Uhr. Bitte Name, Nummer und Anliegen hinterlassen. Ich rufe zu "
        "diesen Zeiten zurück."
    )
    assert voicemail(office(client=Client()), "en").startswith("Hello. I can't take the call right now.")


def test_without_hours_there_is_nothing_to_say() -> None:
    slots = (MailSlot(id="a", days=(Weekday.MONDAY,), start=time(9)),)
    for language in LANGUAGES:
        assert autoreply(Workbook(), language) == ""
        assert voicemail(Workbook(mail_slots=slots), language) == ""
        assert autoreply(Workbook(mail_slots=slots), language) != ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_language_speaks_for_itself_whatever_the_page_speaks(language: str) -> None:
    slots = (MailSlot(id="a", days=(Weekday.MONDAY,), start=time(9)),)
    book = office(mail_slots=slots)
    texts = []
    for page in LANGUAGES:
        with speaking(page):
            texts.append((autoreply(book, language), voicemail(book, language)))
    assert texts[0] == texts[1]


def test_everyone_who_writes_is_answered_so_nobody_is_addressed_as_du_or_sie() -> None:
    slots = (MailSlot(id="a", days=(Weekday.MONDAY,), start=time(9)),)
    words = f"{autoreply(office(mail_slots=slots), 'de')} {voicemail(office(), 'de')}".split()
    assert not {"Sie", "Ihre", "Ihnen", "du", "deine", "dir", "dich"} & set(words)


def test_a_suggested_text_follows_the_hours_until_it_is_reworded() -> None:
    before = office()
    texts = {"autoreply_de": autoreply(before, "de"), "voicemail_en": "My own words."}
    before = before.model_copy(update={"boundary": before.boundary.revised(texts)})
    later = tuple(each.revised({"end": time(13)}) if each.id == "fri" else each for each in before.core_hours)
    patches = ripples(before, before.model_copy(update={"core_hours": later}))
    assert patches.keys() == {("boundary", "boundary")}
    assert patches["boundary", "boundary"].keys() == {"autoreply_de"}
    assert "freitags bis 13 Uhr" in patches["boundary", "boundary"]["autoreply_de"]


@settings(max_examples=60)
@given(st.dictionaries(st.sampled_from(WEEK), st.tuples(CLOCKS, CLOCKS)), st.text(max_size=20))
def test_any_hours_can_be_told(days: dict[str, tuple[time | None, time | None]], name: str) -> None:
    hours = tuple(CoreHours(id=day, start=start, end=end) for day, (start, end) in days.items())
    book = Workbook(core_hours=hours, client=Client(signature=name))
    complete = any(start and end and start != end for start, end in days.values())
    for language in LANGUAGES:
        assert bool(autoreply(book, language)) is complete
        assert bool(voicemail(book, language)) is complete
