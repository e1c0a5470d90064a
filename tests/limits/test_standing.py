"""What the log says of a limit: the owner's own decision, repeated calmly, in both languages."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from klartext.i18n import speaking
from klartext.limits.standing import closed, crossed_in_words, promise, standing, standing_of
from klartext.limits.step import Incident, Limit, Verdict
from klartext.model import Workbook

DAY = date(2026, 11, 3)
SHOUTS = Limit(id="a", behaviour="Schreit", verdict=Verdict.RAISE, times=3, response="Ich lege auf")


def book(limit: Limit, count: int, days: tuple[date | None, ...] = ()) -> Workbook:
    dated = days or tuple(DAY + timedelta(days=number) for number in range(count))
    log = tuple(Incident(id=f"i{number}", limit=limit.id, day=day, what="x") for number, day in enumerate(dated))
    return Workbook(limits=(limit,), incidents=log)


def told(limit: Limit, count: int, lang: str = "de") -> tuple[str, ...]:
    with speaking(lang):
        return standing(book(limit, count), limit).sentences


def test_the_third_time_repeats_what_was_meant_for_it() -> None:
    assert told(SHOUTS, 3) == (
        "Zum dritten Mal. Du wolltest es dann ansprechen.",
        "Deine Grenze ist seit dem 05.11.2026 überschritten.",
        "Für diesen Fall hast du dir vorgenommen: Ich lege auf.",
    )
    assert told(SHOUTS, 3, "en") == (
        "The third time. You meant to raise it then.",
        "Your limit has been crossed since 5 Nov 2026.",
        "For this case you decided: Ich lege auf.",
    )


def test_later_times_say_from_when_on_and_when_it_was_last() -> None:
    assert told(SHOUTS, 5)[:2] == (
        "Zum fünften Mal. Du wolltest es ab dem dritten Mal ansprechen.",
        "Deine Grenze ist seit dem 05.11.2026 überschritten, zuletzt am 07.11.2026.",
    )
    assert told(SHOUTS, 21, "en")[0] == "The 21st time. You meant to raise it from the third time on."


def test_before_it_counts_only_the_count_is_told() -> None:
    assert told(SHOUTS, 0) == ()
    assert told(SHOUTS, 2) == ("Zum zweiten Mal. Für dich zählt es ab dem dritten Mal.",)
    assert told(SHOUTS, 2, "en") == ("The second time. For you it counts from the third time on.",)
    assert not standing(book(SHOUTS, 2), SHOUTS).is_crossed
    assert standing(book(SHOUTS, 3), SHOUTS).is_crossed


def test_what_ends_it_has_a_sentence_of_its_own_and_does_not_urge() -> None:
    ends = SHOUTS.revised({"verdict": Verdict.END, "times": 1})
    assert told(ends, 1)[0] == "Zum ersten Mal. Du hattest entschieden: Dann ist Schluss. Wann und wie, bestimmst du."
    assert told(ends, 2)[0].startswith("Zum zweiten Mal. Du hattest entschieden: Beim ersten Mal ist Schluss.")
    assert told(ends, 1, "en")[0] == ("The first time. You had decided that this ends it. When and how is up to you.")
    assert "the first time ends it" in told(ends, 2, "en")[0]


@pytest.mark.parametrize(
    ("verdict", "german", "english"),
    [
        (Verdict.LIVE, "Du hast gesagt, dass du damit leben kannst.", "You said that you can live with it."),
        (None, "Was es für dich heißt, ist noch offen.", "You have not decided yet what it means to you."),
    ],
)
def test_without_a_line_drawn_nothing_is_crossed(verdict: Verdict | None, german: str, english: str) -> None:
    open_one = SHOUTS.revised({"verdict": verdict})
    (sentence,) = told(open_one, 4)
    assert sentence.startswith("Zum vierten Mal. ")
    assert german in sentence
    (sentence,) = told(open_one, 4, "en")
    assert english in sentence


def test_each_incident_is_told_by_its_own_number() -> None:
    workbook = book(SHOUTS, 4)
    with speaking("de"):
        sentences = [standing_of(workbook, each).sentences for each in workbook.incidents]
    assert [each[0] for each in sentences] == [
        "Zum ersten Mal. Für dich zählt es ab dem dritten Mal.",
        "Zum zweiten Mal. Für dich zählt es ab dem dritten Mal.",
        "Zum dritten Mal. Du wolltest es dann ansprechen.",
        "Zum vierten Mal. Du wolltest es ab dem dritten Mal ansprechen.",
    ]
    assert [len(each) for each in sentences] == [1, 1, 2, 2]


def test_an_incident_of_no_limit_or_a_deleted_one_says_nothing() -> None:
    for other in ("", "gone"):
        assert not standing_of(book(SHOUTS, 3), Incident(id="x", limit=other, what="y")).sentences


def test_without_a_response_it_says_kindly_that_one_is_open() -> None:
    silent = SHOUTS.revised({"response": ""})
    for lang, words in (("de", "noch offen"), ("en", "still open")):
        with speaking(lang):
            assert words in promise(silent)


def test_a_crossing_whose_day_is_unknown_names_none() -> None:
    for lang, sentence in (("de", "Deine Grenze ist überschritten."), ("en", "Your limit is crossed.")):
        with speaking(lang):
            assert standing(book(SHOUTS, 0, (None, None, None)), SHOUTS).sentences[1] == sentence


def test_a_response_of_any_length_stays_a_sentence() -> None:
    with speaking("de"):
        assert len(promise(SHOUTS.revised({"response": "wort " * 20_000}))) < 320
    assert [closed(text) for text in ("", "Ja", "Ja.", "Ja!", "„Ja“")] == ["", "Ja.", "Ja.", "Ja!", "„Ja“"]


def crossed_book(count: int) -> Workbook:
    limits = tuple(
        Limit(id=f"l{n}", behaviour=f"Verhalten {n}", verdict=Verdict.END if n == 1 else Verdict.RAISE)
        for n in range(count)
    )
    return Workbook(
        limits=limits, incidents=tuple(Incident(id=f"i{each.id}", limit=each.id, day=DAY, what="x") for each in limits)
    )


def test_all_that_is_crossed_is_said_in_one_breath_the_most_serious_first() -> None:
    with speaking("de"):
        assert crossed_in_words(crossed_book(0)) == ""
        assert crossed_in_words(crossed_book(1)) == (
            "Eine Grenze ist überschritten: „Verhalten 0“ (einmal, seit 03.11.2026)."
        )
        assert crossed_in_words(crossed_book(2)) == (
            "2 Grenzen sind überschritten, vor allem „Verhalten 1“ (einmal, seit 03.11.2026). "
            "Du hattest entschieden: Dann ist Schluss. "
            "Ebenfalls überschritten: „Verhalten 0“ (einmal, seit 03.11.2026)."
        )
        assert crossed_in_words(crossed_book(9)).endswith("und 6 weitere.")
    with speaking("en"):
        assert crossed_in_words(crossed_book(1)) == "One limit is crossed: “Verhalten 0” (once, since 3 Nov 2026)."
        assert crossed_in_words(crossed_book(2)).startswith("2 limits are crossed, above all “Verhalten 1” (once,")
