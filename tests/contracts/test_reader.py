"""The contract reader: the passages that speak of an item, whole clauses, silent where the contract is silent."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.contracts import checklist
from klartext.contracts.contract import Form, NoticeTo, Unit
from klartext.contracts.reader import find
from klartext.contracts.reading import read

GERMAN = """Rahmenvertrag über Gestaltungsleistungen

§ 1 Gegenstand
Die Auftragnehmerin gestaltet Anzeigen und Kataloge nach einzelnen Aufträgen.

§ 2 Laufzeit und Kündigung
Der Vertrag beginnt am 1. April 2026 und läuft 24 Monate. Er verlängert sich jeweils um 12 Monate, wenn er nicht mit \
einer Frist von drei Monaten zum Ende der Laufzeit gekündigt wird. Die Kündigung bedarf der Schriftform.

§ 3 Zahlung
Rechnungen sind innerhalb von 60 Tagen nach Zugang zur Zahlung fällig.

§ 4 Haftung
Die Auftragnehmerin haftet für alle Schäden unbeschränkt und auch ohne Verschulden.

§ 5 Nutzungsrechte
Alle Nutzungsrechte an den Werken gehen mit ihrer Entstehung ausschließlich und unwiderruflich auf die Agentur über.

§ 6 Schlussbestimmungen
Es gilt deutsches Recht. Gerichtsstand ist Hamburg.
"""
ENGLISH = """Consulting Agreement

1. Services
The Consultant reviews the Client's network and reports in writing.

2. Term and termination
This Agreement starts on 1 April 2026 and runs for an initial term of one year. Either party may terminate it with \
three months' notice to the end of a calendar quarter.

3. Fees
Invoices are payable within 45 days of receipt.

4. Liability
The Consultant's liability is unlimited.

5. Non-compete
For two years after the end of this Agreement the Consultant shall not work for any competitor of the Client.

6. Governing law
This Agreement is governed by the laws of England and Wales.
"""


def first(text: str, item: str, language: str | None = None) -> str:
    """Return the best passage on an item."""
    start, end = find(text, language)[item][0]
    return text[start:end]


@pytest.mark.parametrize(
    ("item", "word"),
    [("D1", "24 Monate"), ("D2", "verlängert"), ("D3", "drei Monaten"), ("E2", "60 Tagen"), ("H1", "unbeschränkt")],
)
def test_a_german_contract_is_read_without_being_told_its_language(item: str, word: str) -> None:
    assert word in first(GERMAN, item)
    assert find(GERMAN) == find(GERMAN, "de")


@pytest.mark.parametrize(
    ("item", "word"),
    [("D1", "one year"), ("D3", "three months"), ("E2", "45 days"), ("H1", "unlimited"), ("G2", "competitor")],
)
def test_an_english_contract_is_read_without_being_told_its_language(item: str, word: str) -> None:
    assert word in first(ENGLISH, item)
    assert find(ENGLISH) == find(ENGLISH, "en")


@pytest.mark.parametrize("text", [GERMAN, ENGLISH])
def test_where_the_contract_is_silent_nothing_is_offered(text: str) -> None:
    found = find(text)
    assert set(found) <= {item.id for item in checklist.items()}
    assert "I4" not in found  # insurance
    assert "G4" not in found  # nobody is forbidden to poach
    assert len(found) < 20


def test_a_passage_is_a_whole_clause() -> None:
    passage = first(GERMAN, "H1")
    assert passage.startswith("§ 4 Haftung")
    assert passage.rstrip().endswith("Verschulden.")


@pytest.mark.parametrize("text", ["", " ", "Guten Tag!", "x" * 10_000, "§ " * 5_000, "\n" * 5_000])
def test_what_is_no_contract_says_nothing(text: str) -> None:
    assert find(text) == {}


@settings(max_examples=60, deadline=None)
@given(
    st.lists(
        st.one_of(st.sampled_from(GERMAN.split() + ENGLISH.split()), st.text(max_size=10), st.just("\n\n")),
        max_size=80,
    ).map(" ".join)
)
def test_ranges_lie_in_the_text_and_hold_something(text: str) -> None:
    for passages in find(text).values():
        assert passages
        for start, end in passages:
            assert 0 <= start < end <= len(text)
            assert text[start:end].strip()


def test_the_dates_of_a_contract_are_read_as_its_data() -> None:
    german = {found.field: found.value for found in read(GERMAN.encode(), "a.txt").data}
    assert (german["term"], german["term_unit"]) == (24, Unit.MONTHS)
    assert (german["renewal"], german["renewal_unit"]) == (12, Unit.MONTHS)
    assert (german["notice"], german["notice_unit"], german["notice_to"]) == (3, Unit.MONTHS, NoticeTo.TERM_END)
    assert german["start"] == date(2026, 4, 1)
    assert german["form"] is Form.SIGNED
    english = {found.field: found.value for found in read(ENGLISH.encode(), "a.txt").data}
    assert (english["notice"], english["notice_to"]) == (3, NoticeTo.QUARTER_END)


def test_what_was_found_quotes_the_text_with_its_page_best_first() -> None:
    reading = read(GERMAN.encode(), "a.txt")
    assert reading.language == "de"
    for item, passages in reading.passages.items():
        assert [passage.score for passage in passages] == sorted((each.score for each in passages), reverse=True)
        assert all(passage.item == item and passage.page == 1 for passage in passages)
        assert all(passage.quote == GERMAN[passage.start : passage.end] for passage in passages)
