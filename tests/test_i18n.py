from datetime import UTC, date, datetime, time
from decimal import Decimal
from threading import Thread
from zoneinfo import ZoneInfo

import pytest

from klartext.i18n import (
    LANGUAGE_NAMES,
    LANGUAGES,
    N_,
    _,
    ngettext,
    show_date,
    show_day,
    show_estimate,
    show_list,
    show_money,
    show_number,
    show_time,
    speak,
    speaking,
    spoken,
    supported,
)

DAY = date(2026, 12, 3)


@pytest.mark.parametrize(
    ("tag", "language"),
    [
        ("de", "de"),
        ("de-AT", "de"),
        ("de_CH", "de"),
        ("DE-de", "de"),
        ("en", "en"),
        ("en-US", "en"),
        ("fr", None),
        ("deu", None),
        ("english", None),
        ("", None),
        (None, None),
    ],
)
def test_a_browsers_tag_names_a_language_or_none(tag: str | None, language: str | None) -> None:
    assert supported(tag) == language


def test_a_sentence_is_said_in_the_language_being_spoken() -> None:
    with speaking("de"):
        assert _("That ends it") == "Dann ist Schluss"
    with speaking("en"):
        assert _("That ends it") == "That ends it"


def test_marking_a_message_leaves_it_as_it_is() -> None:
    with speaking("de"):
        assert N_("That ends it") == "That ends it"


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_empty_message_stays_empty_and_never_shows_the_catalogs_head(language: str) -> None:
    with speaking(language):
        assert _("") == ""


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_message_in_no_catalog_is_shown_as_it_is(language: str) -> None:
    with speaking(language):
        assert _("No catalog holds this") == "No catalog holds this"


@pytest.mark.parametrize(
    ("language", "count", "text"),
    [
        ("de", 1, "dein Urteil zu 1 Verhalten"),
        ("en", 1, "a verdict on 1 behaviour"),
        ("en", 0, "a verdict on 0 behaviours"),
        ("en", 2, "a verdict on 2 behaviours"),
    ],
)
def test_a_count_chooses_the_form(language: str, count: int, text: str) -> None:
    with speaking(language):
        form = ngettext("a verdict on {count} behaviour", "a verdict on {count} behaviours", count)
    assert form.format(count=count) == text


def test_in_german_one_contract_day_is_not_spoken_of_as_many() -> None:
    with speaking("de"):
        one, many = (
            ngettext("You work on {count} day a week.", "You work on {count} days a week.", count) for count in (1, 2)
        )
    assert one != many


def test_a_language_is_spoken_inside_its_block_only() -> None:
    with speaking("en"):
        with speaking("de"):
            assert spoken() == "de"
            with speaking("en"):
                assert spoken() == "en"
            assert spoken() == "de"
        assert spoken() == "en"


def test_a_language_is_left_even_when_something_fails() -> None:
    with speaking("en"):
        with pytest.raises(ZeroDivisionError), speaking("de"):
            raise ZeroDivisionError
        assert spoken() == "en"


@pytest.mark.parametrize("unknown", ["fr", "", "xx-YY"])
def test_whoever_asks_for_another_language_is_spoken_to_in_english(unknown: str) -> None:
    with speaking("de"):
        speak(unknown)
        assert spoken() == "en"
    with speaking(unknown):
        assert spoken() == "en"


def test_what_one_thread_speaks_another_does_not() -> None:
    heard: list[str] = []

    def listen() -> None:
        heard.append(spoken())
        speak("de")
        heard.append(_("That ends it"))

    with speaking("en"):
        thread = Thread(target=listen)
        thread.start()
        thread.join()
        assert heard == ["en", "Dann ist Schluss"]
        assert spoken() == "en"


def test_every_language_has_a_name_of_its_own() -> None:
    assert {language: LANGUAGE_NAMES[language] for language in LANGUAGES} == {"de": "Deutsch", "en": "English"}


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("de", ["03.12.2026", "3. Dezember 2026", "Do., 03.12.2026", "21:14"]),
        ("en", ["3 Dec 2026", "3 December 2026", "Thu, 3 Dec 2026", "21:14"]),
    ],
)
def test_days_and_times_are_written_as_their_readers_do(language: str, shown: list[str]) -> None:
    with speaking(language):
        assert [show_date(DAY), show_date(DAY, "long"), show_day(DAY), show_time(time(21, 14))] == shown


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_day_and_no_parts_are_shown_as_nothing(language: str) -> None:
    with speaking(language):
        assert (show_date(None), show_day(None), show_list([])) == ("", "", "")


def test_a_moment_is_shown_in_the_readers_zone() -> None:
    moment = datetime(2026, 7, 1, 22, 30, tzinfo=UTC)
    assert show_time(moment, ZoneInfo("Europe/Berlin")) == "00:30"
    assert show_time(moment, ZoneInfo("UTC")) == "22:30"


@pytest.mark.parametrize(
    ("language", "shown"),
    [
        ("de", ["1.234,5", "1.234,50\u00a0€", "a, b und c"]),
        ("en", ["1,234.5", "€1,234.50", "a, b and c"]),
    ],
)
def test_numbers_money_and_lists_are_written_as_their_readers_do(language: str, shown: list[str]) -> None:
    amount = Decimal("1234.5")
    with speaking(language):
        assert [show_number(amount), show_money(amount), show_list("abc")] == shown


def test_another_currency_is_named() -> None:
    with speaking("de"):
        assert show_money(Decimal(-80), "CHF") == "-80,00\u00a0CHF"


@pytest.mark.parametrize(
    ("language", "amount", "shown"),
    [
        ("de", "1234567.5", "1.234.568\u00a0€"),
        ("en", "1234.4", "€1,234"),
        ("en", "-1234.4", "-€1,234"),
        ("en", "-0.4", "€0"),
        ("de", "0", "0\u00a0€"),
    ],
)
def test_an_estimate_has_no_cents_and_nothing_has_no_sign(language: str, amount: str, shown: str) -> None:
    with speaking(language):
        assert show_estimate(Decimal(amount)) == shown


@pytest.mark.parametrize(("parts", "shown"), [(["a"], "a"), (["a", "b"], "a und b")])
def test_a_short_list_has_no_comma(parts: list[str], shown: str) -> None:
    with speaking("de"):
        assert show_list(parts) == shown
