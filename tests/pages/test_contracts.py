"""The page of contracts: dates, the review of 43 points, invoices, leaving for cause, the next signature."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from klartext.contracts import checklist
from klartext.contracts.contract import Basis, Form, NoticeTo, Unit
from klartext.contracts.invoice import Disputed, Invoice, Payment
from klartext.contracts.review import Finding, NextCheck, Status
from klartext.model import Workbook
from tests.pages.answering import drafted, expected, fill
from tests.pages.workbench import keys, widget, workbench

GROUND = {
    "basis": Basis.RUNNING,
    "cause": "Am 3. Mai hat er mich vor dem Team beleidigt.",
    "cause_known": date(2027, 5, 3),
    "cause_warned": date(2027, 4, 12),
}
CONTRACT = {
    "name": "Pflege der Website",
    "parties": "Velthaus GmbH und ich",
    "signed": date(2024, 2, 20),
    "start": date(2024, 3, 1),
    "term": 24,
    "term_unit": Unit.MONTHS,
    "renewal": 12,
    "renewal_unit": Unit.MONTHS,
    "notice": 6,
    "notice_unit": Unit.WEEKS,
    "notice_to": NoticeTo.TERM_END,
    "form": Form.SIGNED,
    "wished_end": date(2027, 6, 30),
    "note": "Anlage 2 fehlt",
}
FINDING = {"status": Status.RISKY, "lawyer": True, "clause": "§ 9", "note": "nur für mich"}
INVOICE = {
    "number": "RE-119",
    "amount": Decimal("2380.50"),
    "received": date(2027, 1, 4),
    "due": date(2027, 1, 18),
    "accepted": date(2026, 12, 20),
    "reminded": date(2027, 2, 1),
    "paid": date(2027, 3, 1),
    "disputed": Disputed.PARTLY,
    "note": "Skonto abgezogen",
}
PAYMENT = {"day": date(2027, 2, 3), "amount": Decimal(1000)}
SIGNING = {
    "checks": tuple(NextCheck),
    "lawyer": "Kanzlei am Markt",
    "term": "12 Monate",
    "exit": "jederzeit zum Monatsende",
    "payment": "14 Tage",
    "by": date(2027, 9, 1),
}


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_blank_page_has_the_first_question_a_contract_and_the_core_points(lang: str) -> None:
    with workbench(lang) as bench:
        tab = bench.page("contracts")
        assert not tab.exception
        assert widget(tab, "ground.ground.basis")
        assert widget(tab, f"contracts.{drafted(tab, 'contracts')}.start")
        shown = [key.split(".")[-2] for key in keys(tab) if key.endswith(".status")]
        assert shown == list(checklist.CORE)


def test_every_field_of_ground_contract_and_signing_is_saved() -> None:
    with workbench() as bench:
        tab = bench.page("contracts")
        contract = drafted(tab, "contracts")
        fill(tab, "ground", "ground", GROUND)
        fill(tab, "contracts", contract, CONTRACT)
        fill(tab, "signing", "signing", SIGNING)
        book = bench.workbook()
        assert book.ground == expected("ground", "ground", GROUND)
        assert book.contracts == (expected("contracts", contract, CONTRACT),)
        assert book.signing == expected("signing", "signing", SIGNING)


@pytest.mark.parametrize("lang", ["de", "en"])
def test_all_forty_three_points_can_be_answered(lang: str) -> None:
    with workbench(lang) as bench:
        tab = bench.page("contracts")
        for group in checklist.GROUPS:
            tab.session_state[f"0.review.{group}"] = True
        tab.run()
        for item in checklist.items():
            fill(tab, "findings", item.id, FINDING if item.id in {"A1", "D3"} else {"status": Status.CLEAR})
        findings = {finding.id: finding for finding in bench.workbook().findings}
        assert len(findings) == 43
        assert findings["A1"] == expected("findings", "A1", FINDING)
        assert findings["D3"] == expected("findings", "D3", FINDING)
        assert any("43" in text.value and "2" in text.value for text in tab.markdown)


def test_a_folded_group_is_built_only_when_it_is_open_and_opens_once_it_holds_an_answer() -> None:
    with workbench() as bench:
        bench.put(Workbook(findings=(Finding(id="H2", status=Status.UNCLEAR),)))
        tab = bench.page("contracts")
        shown = {key.split(".")[-2] for key in keys(tab) if key.endswith(".status")}
        assert shown == {*checklist.CORE, "H1", "H2", "H3"}


@pytest.mark.parametrize("lang", ["de", "en"])
def test_the_lawyers_list_names_flagged_and_ticked_points_as_they_were_typed(lang: str) -> None:
    findings = (
        Finding(id="H1", status=Status.RISKY, note="**alles** [x](http://example.org)"),
        Finding(id="E2", status=Status.CLEAR, lawyer=True),
        Finding(id="D1", status=Status.CLEAR),
    )
    with workbench(lang) as bench:
        bench.put(Workbook(findings=findings))
        tab = bench.page("contracts")
        (listed,) = [text.value for text in tab.markdown if text.value.startswith("- ")]
        lines = listed.split("\n")
        assert [line[4:6] for line in lines] == ["E2", "H1"]
        assert r"\*\*alles\*\* \[x\]\(http" in lines[1]


def test_questions_of_ones_own_are_saved_deleted_and_brought_back() -> None:
    with workbench() as bench:
        tab = bench.page("contracts")
        question = drafted(tab, "questions")
        fill(tab, "questions", question, {"text": "Reicht eine E-Mail?"})
        widget(tab, f"questions.{question}.delete").click().run()
        assert bench.workbook().questions == ()
        next(button for button in tab.button if ".undo" in (button.key or "")).click().run()
        assert [asked.text for asked in bench.workbook().questions] == ["Reicht eine E-Mail?"]


def test_every_field_of_an_invoice_and_its_part_payment_is_saved() -> None:
    with workbench() as bench:
        tab = bench.page("contracts")
        invoice = drafted(tab, "invoices")
        fill(tab, "invoices", invoice, INVOICE)
        next(button for button in tab.button if ".payments.add." in (button.key or "")).click().run()
        payment = drafted(tab, "payments")
        fill(tab, "payments", payment, PAYMENT)
        book = bench.workbook()
        assert book.invoices == (expected("invoices", invoice, INVOICE),)
        assert book.payments == (expected("payments", payment, {**PAYMENT, "invoice": invoice}),)


def test_part_payments_stand_with_their_own_invoice() -> None:
    invoices = (Invoice(id="one", number="1"), Invoice(id="two", number="2", rank=1))
    payments = (Payment(id="p", invoice="two", amount=Decimal(10)),)
    with workbench() as bench:
        bench.put(Workbook(invoices=invoices, payments=payments))
        tab = bench.page("contracts")
        found = [key.partition(".")[2] for key in keys(tab)]
        assert found.index("invoices.one.note") < found.index("invoices.two.note") < found.index("payments.p.amount")


def test_nothing_in_writing_is_met_with_a_word_and_the_page_stays_usable() -> None:
    with workbench("en") as bench:
        tab = bench.page("contracts")
        fill(tab, "ground", "ground", {"basis": Basis.NOTHING})
        assert any(text.value.startswith("Nothing in writing") for text in tab.markdown)
        assert widget(tab, f"contracts.{drafted(tab, 'contracts')}.start")


def test_it_says_once_that_this_is_no_legal_advice() -> None:
    with workbench("en") as bench:
        tab = bench.page("contracts")
        texts = [element.value for element in (*tab.info, *tab.markdown, *tab.caption, *tab.warning)]
        assert sum("legal advice" in text for text in texts) == 1
