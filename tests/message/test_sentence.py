from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartext.message.sentence import (
    begins_with_lead,
    finished,
    flow,
    is_conditional,
    is_question,
    is_whole,
    names_day,
    replaced,
)

DAY = date(2026, 8, 4)


@pytest.mark.parametrize(
    ("typed", "ended"),
    [
        ("Nachts arbeite ich nicht", "Nachts arbeite ich nicht."),
        ("  Nachts arbeite ich nicht.\n", "Nachts arbeite ich nicht."),
        ("Geht das?", "Geht das?"),
        ("Und dann …", "Und dann …"),
        ("Er sagte „Schluss!“", "Er sagte „Schluss!“"),
        ("Er sagte „Unsinn“", "Er sagte „Unsinn“."),
        ("2.380 €", "2.380 €."),
        ("zwei Runden (im Preis)", "zwei Runden (im Preis)."),
        ("Offen sind:\n- RE 1\n- RE 2", "Offen sind:\n- RE 1\n- RE 2"),
        ("- nur das", "- nur das."),
        ("Folgendes:", "Folgendes:"),
        ("fertig 👍", "fertig 👍"),
        ("", ""),
        (" \n ", ""),
    ],
)
def test_a_text_is_ended_once(typed: str, ended: str) -> None:
    assert finished(typed) == ended


@given(st.text(max_size=60))
def test_ending_keeps_what_was_typed_and_adds_at_most_one_full_stop(typed: str) -> None:
    ended = finished(typed)
    assert ended in {typed.strip(), f"{typed.strip()}."}
    assert finished(ended) == ended


@pytest.mark.parametrize(
    ("typed", "whole"),
    [
        ("Am 3. November kam die Mail.", True),
        ("am 3. November kam die Mail.", False),
        ("Rechnung drei Wochen offen", False),
        ("Bitte überweisen Sie den Betrag", True),
        ("Please pay", True),
        ("Könnten Sie anrufen", True),
        ("Bitten um Aufschub", False),
        ("„Schluss!“", True),
        ("", False),
    ],
)
def test_a_whole_sentence_begins_large_and_ends_or_asks(typed: str, whole: bool) -> None:
    assert is_whole(typed) is whole


@pytest.mark.parametrize(
    ("typed", "leads"),
    [
        ("Am 3. November 2026: Rechnung offen", True),
        ("rechnung: offen", False),
        ("Um 22:40 kam die Mail", False),
        ("Ich habe es in drei langen Gesprächen gesagt und geschrieben: nein", False),
    ],
)
def test_a_date_and_a_colon_lead_to_what_follows(typed: str, leads: bool) -> None:
    assert begins_with_lead(typed) is leads


def test_a_question_may_stand_in_quotes() -> None:
    assert is_question("Geht das?")
    assert is_question(" Geht „das?“ ")
    assert not is_question("Geht das? Ja.")
    assert not is_question("")


@pytest.mark.parametrize(
    "typed", ["Sonst ruht die Arbeit", "Ich gehe, wenn es laut wird", "Unless you pay", "Wird es laut, gehe ich"]
)
def test_a_condition_is_known_by_its_word(typed: str) -> None:
    assert is_conditional(typed)


@pytest.mark.parametrize(
    "typed", ["Ich lege auf", "Die Arbeit ruht, bis das Geld da ist", "I hang up until tomorrow", ""]
)
def test_what_follows_by_itself_names_no_condition(typed: str) -> None:
    assert not is_conditional(typed)


@pytest.mark.parametrize(
    "text",
    [
        "bis 4. August",
        "bis zum 4.August 2026",
        "bis 4. Aug.",
        "bis 4.8.",
        "bis 04.08.2026",
        "by 4 August",
        "by the 4th of August",
        "by August 4",
        "by 4/8",
        "by 2026-08-04",
    ],
)
def test_a_day_is_known_however_it_is_written(text: str) -> None:
    assert names_day(text, DAY)


@pytest.mark.parametrize(
    "text", ["bis 14. August", "bis 4. September", "24.8.", "4.80 €", "4. Augustinerweg", "am 5. August 2026", ""]
)
def test_another_day_is_another_day(text: str) -> None:
    assert not names_day(text, DAY)


@given(st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_every_day_is_known_as_the_app_writes_it(day: date) -> None:
    from klartext.i18n import LANGUAGES, show_date, speaking

    for language in LANGUAGES:
        with speaking(language):
            assert names_day(f"bis {show_date(day, 'long')} bitte", day)
            assert names_day(show_date(day), day)


def test_sentences_follow_each_other_and_lists_stand_below() -> None:
    assert flow("A.", "", "B.") == "A. B."
    assert flow("A:\n- b", "C.") == "A:\n- b\nC."
    assert flow("", "") == ""


def test_words_are_replaced_where_they_stand() -> None:
    assert replaced("Sie zahlen immer spät", 11, 16, "immer", "zum dritten Mal") == "Sie zahlen zum dritten Mal spät"
    assert replaced("Immer spät", 0, 5, "Immer", "am 4. Mai") == "Am 4. Mai spät"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("Guten Tag,\n\nSie zahlen immer spät. Ich warte.", "Guten Tag,\n\nAm 4. Mai kam … Ich warte."),
        ("Am 4. Mai zahlten Sie immer spät", "Am 4. Mai kam …"),
        ("Ich warte. Sie zahlen immer „spät“!\nGruß", "Ich warte. Am 4. Mai kam …\nGruß"),
        ("Immer\nspät", "Am 4. Mai kam …\nspät"),
        ("Warum? Weil Sie immer spät zahlen.", "Warum? Am 4. Mai kam …"),
    ],
)
def test_a_sentence_takes_the_place_of_the_whole_sentence(before: str, after: str) -> None:
    word = "Immer" if before.startswith("Immer") else "immer"
    start = before.index(word)
    assert replaced(before, start, start + 5, word, "Am 4. Mai kam …") == after


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "Hallo. Am 9. Mai haben Sie schon wieder geschrien. Gruß",
            "Hallo. Heute zum zweiten Mal: Am 9. Mai haben Sie geschrien. Gruß",
        ),
        ("Hallo. schon wieder! Gruß", "Hallo. Heute zum zweiten Mal: … Gruß"),
        ("schon wieder", "Heute zum zweiten Mal: …"),
    ],
)
def test_the_rest_of_a_sentence_goes_into_the_gap_of_the_new_one(before: str, after: str) -> None:
    start = before.index("schon wieder")
    assert replaced(before, start, start + 12, "schon wieder", "Heute zum zweiten Mal: …") == after


def test_words_that_moved_are_found_and_words_that_went_change_nothing() -> None:
    assert replaced("Ach, Sie zahlen immer spät", 11, 16, "immer", "oft") == "Ach, Sie zahlen oft spät"
    assert replaced("Sie zahlen spät", 11, 16, "immer", "oft") == "Sie zahlen spät"
    assert replaced("abc", 0, 0, "", "x") == "abc"


@given(
    st.text(max_size=40), st.text(max_size=8), st.text(max_size=40), st.sampled_from(["oft", "Am 4. Mai …", "Heute: …"])
)
def test_what_stands_in_other_lines_is_never_touched(before: str, was: str, after: str, now: str) -> None:
    text = f"{before}\n{was}\n{after}"
    start = len(before) + 1
    done = replaced(text, start, start + len(was), was, now)
    if was and "\n" not in was:
        assert done.startswith(f"{before}\n")
        assert done.endswith(f"\n{after}")
