"""A contract is uploaded in a real browser, read, and taken over point by point; the file itself is let go."""

from __future__ import annotations

from pathlib import Path

import pytest
from fpdf import FPDF
from playwright.sync_api import BrowserContext, Page, expect

from klartext.contracts.contract import NoticeTo, Unit
from tests.browser.person import Person
from tests.browser.server import Server

CLAUSES = (
    "Dienstvertrag zwischen der Agentur und der freien Mitarbeiterin",
    (
        "§ 1 Laufzeit\nDer Vertrag beginnt am 1. März 2026 und läuft 24 Monate. Er verlängert sich um jeweils 12 "
        "Monate, wenn er nicht mit einer Frist von drei Monaten zum Ende der Laufzeit gekündigt wird."
    ),
    "§ 2 Vergütung\nRechnungen sind innerhalb von 30 Tagen nach Zugang zu zahlen.",
    "§ 3 Haftung\nDie Auftragnehmerin haftet unbeschränkt für alle Schäden.",
)


@pytest.fixture
def person(context: BrowserContext, page: Page, server: Server) -> Person:
    return Person(context, page, server, "de")


def contract(folder: Path) -> Path:
    pdf = FPDF()
    pdf.set_font("Helvetica", size=11)
    for clause in CLAUSES:
        pdf.add_page()
        pdf.multi_cell(0, 6, clause)
    target = folder / "vertrag.pdf"
    pdf.output(str(target))
    return target


def test_a_contract_is_read_and_taken_over_by_a_click(person: Person, tmp_path: Path) -> None:
    person.go("contracts")
    person.unfold("Have the contract read: find its clauses")
    upload = person.page.locator('input[type="file"]').first
    upload.set_input_files(contract(tmp_path))
    expect(person.page.get_by_text("von 43 Punkten wurde etwas gefunden")).to_be_visible()
    person.settle()
    assert not person.page.get_by_text("vertrag.pdf").count()
    person.page.get_by_role("button", name="Übernehmen: Kündigungsfrist").first.click(delay=60)
    book = person.saved(lambda each: each.contracts and each.contracts[0].notice)
    (found,) = book.contracts
    assert (found.notice, found.notice_unit, found.notice_to) == (3, Unit.MONTHS, NoticeTo.TERM_END)
    person.settle()
    person.page.locator('[class*="reader-item-H1"] summary').click()
    person.page.get_by_role("button", name="In H1 übernehmen").first.click(delay=60)
    (finding,) = person.saved(lambda each: each.findings and each.findings[0].clause).findings
    assert finding.id == "H1"
    assert finding.clause == "§ 3"
    assert finding.note.startswith("S. 4: „§ 3 Haftung")
    everything = person.server.database_url.removeprefix("sqlite:///")
    stored = b"".join(path.read_bytes() for path in Path(everything).parent.glob("*") if path.is_file())
    assert b"freien Mitarbeiterin" not in stored


def test_a_scan_is_recognised_and_said_so(person: Person, tmp_path: Path) -> None:
    pdf = FPDF()
    pdf.add_page()
    pdf.rect(20, 20, 100, 100, style="F")
    scan = tmp_path / "scan.pdf"
    pdf.output(str(scan))
    person.go("contracts")
    person.unfold("Have the contract read: find its clauses")
    person.page.locator('input[type="file"]').first.set_input_files(scan)
    expect(person.page.get_by_text("Dieses PDF enthält Bilder von Seiten und keinen Text")).to_be_visible()
