"""Passages and finds of the contract reader as answers."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartext.contracts.contract import NoticeTo, Unit
from klartext.contracts.reading import Found, Passage
from klartext.contracts.reading.quoting import LONGEST_QUOTE, as_note, clause_of, offers
from klartext.i18n import speaking


@pytest.mark.parametrize(
    ("quote", "number"),
    [
        ("§ 9 Kündigung Der Vertrag …", "§ 9"),
        ("§ 4 Abs. 2 Die Vergütung …", "§ 4 Abs. 2"),
        ("4.2 Notice may be given …", "4.2"),
        ("12. Termination", "12"),
        ("Clause 7 Liability", "Clause 7"),
        ("Artikel 3 Laufzeit", "Artikel 3"),
        ("Der Vertrag läuft 24 Monate.", ""),
        ("2026 wurde vereinbart", ""),
        ("", ""),
    ],
)
def test_the_number_of_a_clause_is_what_it_begins_with(quote: str, number: str) -> None:
    assert clause_of(quote) == number


@given(st.text(max_size=200))
def test_any_quote_has_a_number_or_none(quote: str) -> None:
    assert clause_of(quote) in quote


def test_a_note_names_the_page_and_is_short() -> None:
    passage = Passage("D3", 4, 0, 9, "Wort " * 500, 2.0)
    with speaking("de"):
        note = as_note(passage)
    assert note.startswith("S. 4: „Wort Wort")
    assert len(note) < LONGEST_QUOTE + 20


def test_finds_of_one_place_are_one_offer_and_are_told_in_words() -> None:
    quote = "3 Monate zum Quartalsende"
    found = [
        Found("notice", 3, quote, 2, 10, 35),
        Found("notice_unit", Unit.MONTHS, quote, 2, 10, 35),
        Found("notice_to", NoticeTo.QUARTER_END, quote, 2, 10, 35),
        Found("start", date(2026, 1, 1), "1. Januar 2026", 1, 0, 5),
    ]
    notice, start = offers(found)
    assert notice.values == {"notice": 3, "notice_unit": Unit.MONTHS, "notice_to": NoticeTo.QUARTER_END}
    assert (notice.page, start.values) == (2, {"start": date(2026, 1, 1)})
    with speaking("en"):
        assert notice.words == "Notice period: 3 months, the end of a quarter"
        assert start.words == "Starts on: 1 Jan 2026"
