from klartext.contracts.reading.folding import folded, folding


def test_words_are_small_and_one_space_apart() -> None:
    assert folded("  Der\tVERTRAG\n  gilt ") == "der vertrag gilt"


def test_a_line_break_stands_between_sentences_only() -> None:
    assert folded("Er gilt\nnoch. Er endet.") == "er gilt noch.\ner endet."


def test_an_abbreviation_ends_no_sentence() -> None:
    assert "\n" not in folded("Gemäß Abs. 2 Nr. 3 gilt z. B. Folgendes")


def test_a_divided_word_is_made_whole() -> None:
    assert (
        folded("Kün-\n digung und Sach-\nund Rechtsmängel, E-\nMail") == "kündigung und sach- und rechtsmängel, e- mail"
    )


def test_signs_that_look_alike_are_alike() -> None:
    assert folded("Client’s „Werk“ – groß") == 'client\'s "werk" - gross'


def test_a_text_typed_without_umlauts_is_read_as_if_it_had_them() -> None:
    fold = folding("Die Kuendigung ist fuer beide moeglich. Neue Dauer, aktuell.")
    assert fold("Kuendigung fuer beide, neue Dauer, aktuell") == "kündigung für beide, neue dauer, aktuell"


def test_a_text_with_umlauts_or_in_english_is_left_as_it_is() -> None:
    assert folding("Kündigung, fuer")("fuer") == "fuer"
    assert folding("The due value")("due value") == "due value"
