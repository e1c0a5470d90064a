import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.contracts import checklist
from klartext.contracts.reader import find
from klartext.contracts.reading.clauses import clauses
from klartext.contracts.reading.ranking import ENOUGH, MOST, ranked
from klartext.contracts.reading.rules import rules
from tests.contracts.written import GOLD, found_among_first, text_of

ITEMS = [each.id for each in checklist.items()]


@pytest.mark.parametrize("language", ["de", "en"])
def test_there_are_rules_for_every_item(language: str) -> None:
    assert sorted(rules(language)) == sorted(ITEMS)


def test_the_contracts_to_try_the_reader_on_are_many_and_marked() -> None:
    assert len(GOLD) >= 16
    assert {name[:2] for name in GOLD} == {"de", "en"}
    assert {item for marked in GOLD.values() for item in marked} == set(ITEMS)


@pytest.mark.parametrize("language", ["de", "en"])
@pytest.mark.parametrize("told", [False, True])
def test_nearly_all_that_a_contract_says_is_among_the_first_three_passages(language: str, told: bool) -> None:
    counted = [
        found_among_first(name, find(text_of(name), language if told else None), 3)
        for name in GOLD
        if name.startswith(language)
    ]
    assert sum(found for found, _ in counted) >= 0.95 * sum(marked for _, marked in counted)


@pytest.mark.parametrize("language", ["de", "en"])
def test_where_a_contract_is_silent_hardly_anything_is_offered(language: str) -> None:
    names = [name for name in GOLD if name.startswith(language)]
    silent = [(name, item) for name in names for item in ITEMS if item not in GOLD[name]]
    wrong = [(name, item) for name in names for item in find(text_of(name)) if item not in GOLD[name]]
    assert len(wrong) <= 0.05 * len(silent), wrong


@pytest.mark.parametrize("name", GOLD)
def test_passages_are_whole_clauses_best_first(name: str) -> None:
    text = text_of(name)
    whole = {(each.start, each.end) for each in clauses(text)}
    for passages in ranked(text).values():
        assert 0 < len(passages) <= MOST
        assert all((each.clause.start, each.clause.end) in whole for each in passages)
        assert [each.score for each in passages] == sorted((each.score for each in passages), reverse=True)
        assert all(each.score >= ENOUGH - 1e-6 for each in passages)


def test_a_contract_that_says_nothing_has_no_entry() -> None:
    assert find("") == {}
    assert find("Der Igel schläft im Winter unter dem Laub.") == {}
    assert find("The hedgehog sleeps under the leaves in winter.") == {}


def test_a_contract_in_two_languages_is_read_in_both() -> None:
    text = (
        "Es gilt deutsches Recht und der Gerichtsstand ist Bonn. " * 2
        + "\n\nThis agreement shall be governed by the laws of Germany and the courts of Bonn have jurisdiction."
    )
    assert len(find(text)["J5"]) == 2


def test_the_other_languages_rules_can_be_asked_for() -> None:
    text = "Die Kündigung bedarf der Schriftform."
    assert "D4" in find(text, "de")
    assert find(text, "en") == {}


def test_a_contract_typed_without_umlauts_is_read_too() -> None:
    assert "D3" in find("Die Kuendigungsfrist betraegt fuer beide Seiten vier Wochen.")


def test_words_divided_at_the_end_of_a_line_are_read() -> None:
    assert "G2" in find("Es gilt ein Wett-\nbewerbsverbot für die Dauer des Vertrages.")


WORDS = st.sampled_from([
    "Kündigung", "Frist", "§", "5", "(1)", "1.", "a)", "notice", "liability", "Vertrag", "term", "shall", "not", "Euro",
    ":", ".", "\n", "\n\n", "\t", "-", "30", "“x”",
])  # fmt: skip


@given(
    st.one_of(st.text(max_size=300), st.lists(WORDS, max_size=80).map(" ".join)), st.sampled_from([None, "de", "en"])
)
@settings(max_examples=60)
def test_any_text_is_read_and_ranges_lie_within_it(text: str, language: str | None) -> None:
    for item, passages in find(text, language).items():
        assert item in ITEMS
        assert len(set(passages)) == len(passages) > 0
        for start, end in passages:
            assert 0 <= start < end <= len(text)
            assert text[start:end].strip()


@pytest.mark.parametrize(
    "unit",
    ["a", " ", "(", "1. ", "§ 1 ", "Kündigung ", "terminate upon ", "- x\n", "1.1\n", ". ", "A: b ", "\n", "a-\n"],
)
def test_no_text_makes_the_reader_slow(unit: str) -> None:
    text = unit * (100_000 // len(unit))
    began = time.process_time()
    find(text)
    assert time.process_time() - began < 3  # some 0.2 seconds on a machine that does nothing else
