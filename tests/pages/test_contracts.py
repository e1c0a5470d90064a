"""The page of contracts: dates, the review of 43 points, invoices, leaving for cause, the next signature."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from components.plain import plain
from klartext.balance.numbers import Numbers
from klartext.client import Client, Country, Kind
from klartext.contracts import checklist
from klartext.contracts.contract import Basis, Contract, Form, NoticeCheck, NoticeTo, Pay, Unit
from klartext.contracts.invoice import Disputed, Invoice, Payment
from klartext.contracts.notice import outlook
from klartext.contracts.review import Finding, NextCheck, Status
from klartext.i18n import show_date, speaking
from klartext.limits.step import Incident, Limit, Verdict
from klartext.model import Workbook
from tests.pages.answering import drafted, expected, fill
from tests.pages.workbench import Workbench, keys, widget, workbench

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

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
    "monthly": Decimal("900.50"),
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


def test_a_group_is_built_only_when_it_is_open_and_what_was_answered_is_a_line_with_a_button() -> None:
    with workbench("en") as bench:
        bench.put(Workbook(findings=(Finding(id="H2", status=Status.UNCLEAR, clause="7"),)))
        tab = bench.page("contracts")
        assert statuses(tab) == [*checklist.CORE]
        assert any(text.value == "1 of 3 answered, 1 needs a second look." for text in tab.caption)
        tab.session_state["0.review.H"] = True
        tab.run()
        assert statuses(tab) == [*checklist.CORE, "H1", "H3"]
        assert any(text.value.startswith("**H2**") and "unclear · clause 7" in text.value for text in tab.markdown)
        widget(tab, "H2.change").click().run()
        assert statuses(tab) == [*checklist.CORE, "H1", "H2", "H3"]


def statuses(tab: AppTest) -> list[str]:
    """Return the points whose status can be chosen on the page."""
    return [key.split(".")[-2] for key in keys(tab) if key.endswith(".status")]


def test_what_is_answered_stays_open_under_the_readers_hands() -> None:
    with workbench() as bench:
        tab = bench.page("contracts")
        tab.session_state["0.review.H"] = True
        tab.run()
        fill(tab, "findings", "H2", FINDING)
        assert "H2" in statuses(tab)


@pytest.mark.parametrize("lang", ["de", "en"])
def test_flags_stand_as_they_were_typed_and_what_is_ticked_is_a_text_to_copy(lang: str) -> None:
    findings = (
        Finding(id="E2", status=Status.CLEAR, lawyer=True),
        Finding(id="D3", status=Status.UNCLEAR),
        Finding(id="H1", status=Status.RISKY, note="**alles** [x](http://example.org)"),
        Finding(id="D1", status=Status.CLEAR),
    )
    with workbench(lang) as bench:
        bench.put(Workbook(findings=findings))
        tab = bench.page("contracts")
        (listed,) = [text.value for text in tab.markdown if text.value.startswith("- **")]
        lines = listed.split("\n")
        assert [line[4:6] for line in lines] == ["H1", "D3"]
        assert r"\*\*alles\*\* \[x\]\(http" in lines[0]
        (copied,) = [code.value for code in tab.code]
        assert copied.startswith("1. E2: ")
        assert "\n" not in copied


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
    payments = (Payment(id="p", invoice="one", amount=Decimal(10)),)
    with workbench() as bench:
        bench.put(Workbook(invoices=invoices, payments=payments))
        tab = opened(bench, "one", "two")
        found = [key.partition(".")[2] for key in keys(tab)]
        assert found.index("payments.p.amount") < found.index("invoices.one.note") < found.index("invoices.two.note")


def opened(bench: Workbench, *invoices: str) -> AppTest:
    """Open the page and on it these invoices."""
    tab = bench.page("contracts")
    for invoice in invoices:
        widget(tab, f"invoices.{invoice}.open").click().run()
    return tab


def test_an_invoice_saved_earlier_is_shown_in_short_until_it_is_opened() -> None:
    with workbench("en") as bench:
        bench.put(Workbook(invoices=(Invoice(id="i", number="7", amount=Decimal(100), due=date(2026, 1, 15)),)))
        tab = bench.page("contracts")
        assert not any(key.endswith("invoices.i.amount") for key in keys(tab))
        assert any("In default since 16 Jan 2026" in text.value for text in tab.markdown)
        widget(tab, "invoices.i.open").click().run()
        fill(tab, "invoices", "i", {"amount": Decimal(200)})
        assert bench.workbook().invoices[0].amount == Decimal(200)
        assert widget(tab, "invoices.i.amount")


def test_nothing_in_writing_is_met_with_a_word_and_the_page_stays_usable() -> None:
    with workbench("en") as bench:
        tab = bench.page("contracts")
        fill(tab, "ground", "ground", {"basis": Basis.NOTHING})
        assert any(text.value.startswith("Nothing in writing") for text in tab.markdown)
        assert widget(tab, f"contracts.{drafted(tab, 'contracts')}.start")


YEARLY = Contract(
    id="c", name="Upkeep", start=date(2025, 5, 1), term=24, term_unit=Unit.MONTHS, renewal=12,
    renewal_unit=Unit.MONTHS, notice=3, notice_unit=Unit.MONTHS, notice_to=NoticeTo.TERM_END,
)  # fmt: skip


@pytest.mark.parametrize(
    ("lang", "label"), [("de", "Deine Kündigung muss angekommen sein bis"), ("en", "Your notice must have arrived by")]
)
def test_the_last_day_for_a_notice_stands_large_on_its_card(lang: str, label: str) -> None:
    with workbench(lang) as bench:
        bench.put(Workbook(contracts=(YEARLY, YEARLY.revised({"id": "d", "rank": 1}))))
        tab = bench.page("contracts")
        seen = outlook(YEARLY, bench.today)
        assert seen is not None
        with speaking(lang):
            day, end = show_date(seen.arrives_by), show_date(seen.end)
        assert [(metric.label, metric.value) for metric in tab.metric] == [(label, day)] * 2
        assert sum(plain(end) in text.value for text in tab.markdown) >= 2
        summary = [text.value for text in tab.markdown if "Upkeep" in text.value and plain(day) in text.value]
        assert summary


def test_what_a_card_lacks_is_named() -> None:
    with workbench("en") as bench:
        bench.put(Workbook(contracts=(YEARLY.revised({"start": None}),)))
        tab = bench.page("contracts")
        assert not tab.metric
        assert any(plain("still needed: the day on which it starts") in text.value for text in tab.markdown)


def test_how_one_is_paid_is_asked_only_where_no_period_was_agreed() -> None:
    with workbench("en") as bench:
        tab = bench.page("contracts")
        contract = drafted(tab, "contracts")
        assert not any(key.endswith(".pay") for key in keys(tab))
        fill(tab, "contracts", contract, {"name": "Mails only", "pay": Pay.DAY})
        assert tab.metric[0].label == "If notice arrives today, it can end on"
        fill(tab, "contracts", contract, {"notice": 3})
        assert not any(key.endswith(".pay") for key in keys(tab))


def test_what_a_month_brings_is_taken_over_from_the_balance() -> None:
    with workbench("en") as bench:
        bench.put(Workbook(contracts=(YEARLY,), numbers=Numbers(turnover=Decimal(24_000))))
        tab = bench.page("contracts")
        widget(tab, "contracts.c.monthly.offer").click().run()
        assert bench.workbook().contracts[0].monthly == Decimal(2000)
        assert any(plain("At €2,000.00 a month") in text.value for text in tab.markdown)


@pytest.mark.parametrize(("lang", "begins"), [("de", "Kündigung: Upkeep"), ("en", "Notice: Upkeep")])
def test_a_notice_is_drafted_on_request_and_checked_before_it_goes_out(lang: str, begins: str) -> None:
    with workbench(lang) as bench:
        bench.put(Workbook(contracts=(YEARLY,)))
        tab = bench.page("contracts")
        assert not any(key.endswith("c.letter") for key in keys(tab))
        tab.session_state["0.contracts.c.notice.fold"] = True
        tab.run()
        assert not bench.workbook().contracts[0].letter
        widget(tab, "contracts.c.letter.draft.0").click().run()
        assert bench.workbook().contracts[0].letter.startswith(begins)
        assert not any(key.endswith("letter.draft.0") for key in keys(tab))
        fill(tab, "contracts", "c", {"letter": "Mine", "checks": tuple(NoticeCheck)})
        assert bench.workbook().contracts[0].checks == tuple(NoticeCheck)
        assert not any(key.endswith("letter.draft.0") for key in keys(tab))


def test_a_reminder_is_friendly_first_and_formal_then_and_never_over_ones_own_words() -> None:
    with workbench("en") as bench:
        bench.put(Workbook(invoices=(Invoice(id="i", number="7", amount=Decimal(100), due=date(2026, 1, 15)),)))
        tab = bench.page("contracts")
        widget(tab, "invoices.i.open").click().run()
        tab.session_state["0.invoices.i.reminder.fold"] = True
        tab.run()
        widget(tab, "invoices.i.reminder.draft.0").click().run()
        assert bench.workbook().invoices[0].reminder.startswith("Invoice 7")
        widget(tab, "invoices.i.reminder.draft.1").click().run()
        assert bench.workbook().invoices[0].reminder.startswith("Reminder: invoice 7")
        fill(tab, "invoices", "i", {"reminder": "In my own words"})
        assert not any(".reminder.draft." in key for key in keys(tab))


def test_for_a_disputed_invoice_come_the_questions_and_no_reminder() -> None:
    disputed = Invoice(id="i", number="7", amount=Decimal(100), due=date(2026, 1, 15), disputed=Disputed.YES)
    with workbench("en") as bench:
        bench.put(Workbook(invoices=(disputed,)))
        tab = opened(bench, "i")
        assert not any(".reminder" in key for key in keys(tab))
        widget(tab, "invoices.i.disputes.ask").click().run()
        asked = [question.text for question in bench.workbook().questions]
        assert asked
        assert all(text.startswith("Invoice 7:") for text in asked)
        assert not any(key.endswith("disputes.ask") for key in keys(tab))


def test_what_the_invoice_says_of_default_is_asked_for_private_persons_only() -> None:
    invoices = (Invoice(id="i", number="7"),)
    for kind, asked in ((Kind.BUSINESS, False), (Kind.CONSUMER, True)):
        with workbench("en") as bench:
            bench.put(Workbook(client=Client(kind=kind), invoices=invoices))
            assert any(key.endswith("invoices.i.told") for key in keys(opened(bench, "i"))) is asked


def test_the_day_of_a_weighty_reason_is_taken_from_the_log_and_put_to_the_lawyer() -> None:
    limits = (Limit(id="l", behaviour="Shouts", verdict=Verdict.END),)
    incidents = (Incident(id="s", limit="l", day=date(2026, 1, 5), what="He shouted at me"),)
    with workbench("en") as bench:
        bench.put(Workbook(limits=limits, incidents=incidents))
        tab = bench.page("contracts")
        widget(tab, "ground.ground.cause_known.offer").click().run()
        ground = bench.workbook().ground
        assert (ground.cause_known, ground.cause) == (date(2026, 1, 5), "He shouted at me")
        assert any("The two weeks ended on Mon, 19 Jan 2026" in text.value for text in tab.markdown)
        widget(tab, "ground.ground.cause.ask").click().run()
        (question,) = bench.workbook().questions
        assert question.text.startswith("Known since 5 Jan 2026: He shouted at me.")


def test_law_and_holidays_are_told_with_their_names_and_can_be_completed_here() -> None:
    with workbench("en") as bench:
        tab = bench.page("contracts")
        assert any("All of this is assumed" in text.value for text in tab.caption)
        fill(tab, "client", "client", {"country": Country.AUSTRIA})
        states = widget(tab, "client.client.state")
        assert "Vienna" in states.options
        states.set_value("9").run()
        assert bench.workbook().client.state == "9"
        assert any(plain("Holidays: Vienna") in text.value for text in tab.caption)
        assert any("based in Austria" in text.value for text in tab.markdown)


def test_it_says_once_that_this_is_no_legal_advice() -> None:
    with workbench("en") as bench:
        tab = bench.page("contracts")
        texts = [element.value for element in (*tab.info, *tab.markdown, *tab.caption, *tab.warning)]
        assert sum("legal advice" in text for text in texts) == 1
