from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.contracts.reading.clauses import LONGEST, clauses

SHORT = "Der Vertrag endet mit dem Projekt."


def parts(text: str) -> list[str]:
    return [" ".join(text[each.start : each.end].split()) for each in clauses(text)]


def test_numbered_clauses_are_divided_and_their_headings_stay_with_the_first() -> None:
    text = f"§ 1 Laufzeit\n\n(1) {SHORT}\n(2) {SHORT}\n\n§ 2 Geld\n\n(1) {SHORT}"
    assert parts(text) == [f"§ 1 Laufzeit (1) {SHORT}", f"(2) {SHORT}", f"§ 2 Geld (1) {SHORT}"]


def test_a_clause_knows_the_headings_it_stands_under() -> None:
    text = f"4 Ende\n4.1 {SHORT}\n4.2 Form. Die Kündigung bedarf der Schriftform und muss zugehen.\n5 Geld\n5.1 {SHORT}"
    assert [each.headings for each in clauses(text)] == [("Ende",), ("Ende", "Form"), ("Geld",)]
    assert [each.opens for each in clauses(text)] == [True, True, True]


def test_a_heading_without_a_number_is_known_by_what_stands_below() -> None:
    text = f"Leistung\n{SHORT * 2}\n\nPreis\n{SHORT * 2}"
    assert [each.headings for each in clauses(text)] == [("Leistung",), ("Preis",)]


def test_the_name_of_the_whole_contract_is_no_heading_of_its_clauses() -> None:
    assert [each.headings for each in clauses(f"SERVICE AGREEMENT\n\n{SHORT * 2}\n\n{SHORT * 2}")] == [(), ()]


def test_lines_that_only_wrap_stay_together() -> None:
    text = (
        "2.1 Der AN erbringt alle Leistungen, die\nzur Erreichung des vereinbarten Ziels\n"
        "notwendig sind, nach dem Stand der\nTechnik.\n2.2 Der AG kann Änderungen verlangen."
    )
    assert len(clauses(text)) == 2


def test_a_number_that_begins_a_line_by_chance_divides_nothing() -> None:
    text = (
        "Die Rechnung ist innerhalb von\n30 Tagen nach Zugang zu zahlen, spätestens am\n"
        "1. Oktober 2026, und zwar ohne\n§ 273 BGB zu berühren."
    )
    assert len(clauses(text)) == 1


def test_a_sentence_goes_on_behind_a_page_break() -> None:
    assert len(clauses("Der Kunde kann den Vertrag\n\n  17  \n\n\njederzeit kündigen.")) == 1


def test_numbered_clauses_within_a_paragraph_are_divided() -> None:
    text = f"1. Term. {SHORT} 2. Fees. {SHORT} {SHORT} 3. Law. {SHORT}"
    assert parts(text) == [f"1. Term. {SHORT}", f"2. Fees. {SHORT} {SHORT}", f"3. Law. {SHORT}"]


def test_a_reference_to_a_clause_divides_nothing() -> None:
    assert len(clauses(f"1. {SHORT} 7. April ist ein Tag, und 12. Mai auch. {SHORT} {SHORT}")) == 1


def test_the_items_of_a_list_belong_to_the_words_that_open_it() -> None:
    text = "5.1 Der Kunde stellt bereit:\na) Texte,\nb) Bilder und\nc) Zugänge.\n5.2 Er nennt eine Person."
    assert parts(text) == [
        "5.1 Der Kunde stellt bereit: a) Texte, b) Bilder und c) Zugänge.",
        "5.2 Er nennt eine Person.",
    ]


def test_the_rows_of_a_table_are_clauses_with_a_label() -> None:
    found = clauses("Tagessatz     840 Euro\nKündigungsfrist     4 Wochen\nOrt:  Bonn")
    assert [each.headings for each in found] == [("Tagessatz",), ("Kündigungsfrist",), ("Ort",)]


def test_a_table_of_contents_is_left_out() -> None:
    text = f"Inhalt\n1 Laufzeit ........ 2\n2 Haftung ........ 3\n3 Recht ........ 4\n\n1 Laufzeit\n{SHORT * 2}"
    assert not any("...." in part for part in parts(text))


def test_running_heads_and_page_numbers_are_no_clauses() -> None:
    page = f"Rahmenvertrag Kolberg AG\n\n{{}}. {SHORT * 3}\n\nSeite {{}} von 3\n\n"
    text = "".join(page.format(number, number) for number in (1, 2, 3))
    assert not any("Kolberg" in part or "Seite" in part for part in parts(text))


def test_a_long_clause_is_divided_at_ends_of_sentences() -> None:
    text = "(1) " + " ".join([SHORT] * 100)
    found = clauses(text)
    assert len(found) > 2
    assert all(text[each.end - 1] == "." for each in found)


def test_what_has_no_end_of_a_sentence_is_cut_all_the_same() -> None:
    assert max(each.end - each.start for each in clauses("wort " * 3000)) <= LONGEST
    assert max(each.end - each.start for each in clauses("x" * 10_000)) <= LONGEST


@given(st.text(alphabet=st.sampled_from("§1234.)( ab\n\tAÄ:-•;\f\r_|"), max_size=300))
@settings(max_examples=150)
def test_clauses_follow_each_other_and_are_never_empty(text: str) -> None:
    before = 0
    for each in clauses(text):
        assert before <= each.start <= each.body < each.end <= len(text)
        assert each.end - each.start <= LONGEST
        assert text[each.start : each.end].strip() == text[each.start : each.end] != ""
        before = each.end


@given(st.text(max_size=200))
def test_any_text_has_clauses(text: str) -> None:
    clauses(text)
