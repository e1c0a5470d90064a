from hypothesis import given
from hypothesis import strategies as st

from klartext.message.tone.english.words import SPELLING as ENGLISH
from klartext.message.tone.german.words import SPELLING as GERMAN
from klartext.message.tone.reading import Reading

LONGEST_SENTENCE = 120


def stream(text: str) -> str:
    return Reading(text, GERMAN).stream


def test_the_stream_is_plain_words_with_one_blank_between() -> None:
    assert stream("Sie  haben\nNIE  geantwortet") == " sie haben nie geantwortet . "
    assert stream("") == " "


def test_umlauts_apostrophes_and_hidden_letters_are_spelled_out() -> None:
    assert stream("Größe, Größe, Gro\u00adße") == " groesse , groesse , grosse . "
    assert Reading("Don’t, dont, DON'T", ENGLISH).stream == " don't , dont , don't . "
    assert stream("u\u0308ber über ueber") == " ueber ueber ueber . "


def test_what_parts_clauses_is_a_comma_and_what_ends_sentences_keeps_its_sign() -> None:
    assert stream("Ja – nein; gut (so)! Wirklich?! Ende …") == " ja , nein , gut , so , ! wirklich ? ende . "


def test_an_empty_line_and_a_bullet_end_a_sentence_and_a_line_break_does_not() -> None:
    assert stream("Hallo\n\nSie\nkommen") == " hallo . sie kommen . "
    assert stream("Offen sind\n- eins\n- zwei") == " offen sind . eins . zwei . "


def test_abbreviations_ordinals_and_addresses_end_no_sentence() -> None:
    assert stream("Nr. 5 am 3. Mai z. B. heute") == " nr 5 am 3 mai z b heute . "
    assert stream("Bis zum 12. Danach nicht") == " bis zum 12 . danach nicht . "
    assert stream("Siehe https://x.de/immer.nie und a.b@c.de gleich") == " siehe und gleich . "


def test_numbers_are_one_word() -> None:
    assert stream("RE-2024-117 über 2.380,50 € um 10:20") == " re-2024-117 ueber 2·380·50 € um 10:20 . "


def test_a_quotation_is_one_word_and_quoted_lines_are_left_out() -> None:
    assert stream("Sie schrieben: „Sie sind immer zu spät.“ Danke") == ' sie schrieben , " danke . '
    assert stream("> Sie müssen zahlen\nIch nicht") == " ich nicht . "
    assert Reading("'you must pay now' it says", ENGLISH).stream == ' " it says . '


def test_a_few_quoted_words_can_be_read() -> None:
    assert stream("Ihr „Experte“ kam") == ' ihr "experte" kam . '
    assert Reading('your "so called team" came', ENGLISH).stream == ' your "so-called-team" came . '


def test_a_message_that_is_all_quotation_is_read() -> None:
    assert stream("„Sie zahlen nie.“") == " sie zahlen nie . "


def test_she_and_they_are_told_from_the_formal_you() -> None:
    assert stream("Die Daten sind da, sie fehlen Ihnen nicht") == " die daten sind da , sie_ fehlen ihnen nicht . "
    assert stream("Die Rechnung ist da. Sie ist offen") == " die rechnung ist da . sie_ ist offen . "
    assert stream("sie ignorieren mich") == " sie ignorieren mich . "  # whoever writes no capitals means you


@given(st.text(alphabet=st.sampled_from("Sie nie.,!?\n\"'„“>-3 ß")))
def test_every_stretch_leads_back_to_its_words(text: str) -> None:
    reading = Reading(text, GERMAN)
    for token, place in zip(reading.tokens, reading.places, strict=True):
        assert reading.stream[place : place + len(token.word)] == token.word
        assert reading.span(place - 1, place + len(token.word)) == (token.start, token.end)
        clause, sentence = reading.clause(place - 1, place), reading.sentence(place - 1, place)
        assert f" {token.word} " in clause
        assert clause.removeprefix(" ^").removesuffix("$ ") in sentence


def test_sentences_without_an_end_are_cut_and_words_without_an_end_too() -> None:
    reading = Reading("Sie nie " * 1_000 + "a" * 1_000, GERMAN)
    assert max(reading.stream[start:end].count(" ") for start, end in reading.sentences()) <= LONGEST_SENTENCE + 1
    assert max(map(len, reading.stream.split())) < 100
