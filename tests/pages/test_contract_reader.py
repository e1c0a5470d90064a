"""The contract reader on the page of contracts: what was found is shown, and taken over by a click only."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Any

import pytest

from klartext.contracts.contract import Contract, NoticeTo, Unit
from klartext.contracts.reading import Found, Passage, Reading
from klartext.contracts.review import Finding
from klartext.errors import UnreadableContract
from klartext.model import Workbook
from tests.pages.workbench import keys, widget, workbench

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

QUOTE = "§ 9 Kündigung. Die Kündigungsfrist beträgt 3 Monate zum Quartalsende."
READING = Reading(
    "de",
    {"D3": (Passage("D3", 4, 0, len(QUOTE), QUOTE, 2.5), Passage("D3", 5, 90, 99, "Fristlos.", 1.0))},
    (
        Found("notice", 3, "3 Monate zum Quartalsende", 4, 40, 65),
        Found("notice_unit", Unit.MONTHS, "3 Monate zum Quartalsende", 4, 40, 65),
        Found("notice_to", NoticeTo.QUARTER_END, "3 Monate zum Quartalsende", 4, 40, 65),
        Found("start", date(2026, 1, 1), "1. Januar 2026", 1, 0, 14),
    ),
)


def opened(tab: AppTest, found: object, *folds: str) -> AppTest:
    """Open the fold of the reader as if this had just been read."""
    (key,) = {each.split(".")[0] for each in keys(tab) if each.endswith(".ground.ground.basis")}
    tab.session_state[f"{key}.reader.found"] = found
    for fold in ("fold", *(f"item.{item}" for item in folds)):
        tab.session_state[f"{key}.reader.{fold}"] = True
    return tab.run()


def said(tab: AppTest) -> str:
    return " ".join(each.value.replace("\\", "") for each in [*tab.markdown, *tab.caption])


def test_before_the_fold_is_opened_nothing_of_it_is_built() -> None:
    with workbench() as bench:
        tab = bench.page("contracts")
        assert not tab.get("file_uploader")
        assert tab.run().get("file_uploader") == tab.get("file_uploader")


@pytest.mark.parametrize(
    ("lang", "promise"), [("de", "Die Datei wird nicht aufbewahrt."), ("en", "The file is not kept.")]
)
def test_before_an_upload_it_is_said_where_the_file_is_read_and_that_it_is_not_kept(lang: str, promise: str) -> None:
    with workbench(lang) as bench:
        tab = opened(bench.page("contracts"), None)
        assert not tab.exception
        assert promise in said(tab)
        assert tab.get("file_uploader")


def test_a_passage_is_taken_over_with_its_clause_page_and_words_and_nothing_is_overwritten() -> None:
    with workbench() as bench:
        bench.put(Workbook(findings=(Finding(id="D3", note="Schon notiert"),)))
        tab = opened(bench.page("contracts"), READING, "D3")
        assert "Zu 1 von 43 Punkten" in said(tab)
        before = bench.workbook()
        assert before.contracts == ()
        widget(tab, "reader.take.D3.0").click().run()
        assert not tab.exception
        (finding,) = bench.workbook().findings
        assert finding.clause == "§ 9"
        assert finding.note == f"Schon notiert\nS. 4: „{QUOTE}“"
        widget(tab, "reader.take.D3.1").click().run()
        (finding,) = bench.workbook().findings
        assert (finding.clause, finding.note.count("\n")) == ("§ 9", 2)
        assert finding.status is None


def test_dates_and_periods_fill_the_contract_only_when_they_are_clicked() -> None:
    with workbench() as bench:
        tab = opened(bench.page("contracts"), READING)
        assert bench.workbook().contracts == ()
        widget(tab, "reader.data.0").click().run()
        widget(tab, "reader.data.1").click().run()
        assert not tab.exception
        (contract,) = bench.workbook().contracts
        assert (contract.notice, contract.notice_unit, contract.notice_to) == (3, Unit.MONTHS, NoticeTo.QUARTER_END)
        assert contract.start == date(2026, 1, 1)


def test_with_several_contracts_one_says_into_which() -> None:
    contracts = (Contract(id="a", name="Erster"), Contract(id="b", name="Zweiter", rank=1))
    with workbench() as bench:
        bench.put(Workbook(contracts=contracts))
        tab = opened(bench.page("contracts"), READING)
        widget(tab, "reader.target").set_value("b").run()
        widget(tab, "reader.data.1").click().run()
        assert [each.start for each in bench.workbook().contracts] == [None, date(2026, 1, 1)]


@pytest.mark.parametrize("reason", ["scan", "encrypted", "damaged", "too_large", "too_slow", "unknown_format"])
@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_file_that_cannot_be_read_is_told_with_what_to_do(lang: str, reason: str) -> None:
    sentences: dict[str, Any] = {}
    with workbench(lang) as bench:
        tab = opened(bench.page("contracts"), UnreadableContract(reason))
        assert not tab.exception
        (warning,) = [each.value for each in tab.warning]
        sentences[reason] = warning
    assert len(sentences[reason]) > 40
