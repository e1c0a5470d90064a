import re
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from klartext.contracts import checklist
from klartext.contracts.contract import Basis, Contract, Ground
from klartext.contracts.invoice import Invoice
from klartext.contracts.review import Finding, Question, Signing, Status
from klartext.contracts.step import missing, summary, tasks
from klartext.i18n import speaking
from klartext.model import Workbook
from klartext.task import Task

DAY = date(2026, 4, 20)
CORE = tuple(Finding(id=each, status=Status.CLEAR) for each in checklist.CORE)
READY: dict[str, Any] = {
    "ground": Ground(basis=Basis.RUNNING),
    "contracts": (Contract(id="a", start=DAY),),
    "findings": CORE,
}


def figures(text: str) -> list[int]:
    """Return the figures of a sentence, whatever its words."""
    return [int(each) for each in re.findall(r"\d+", text)]


def lacks(**answers: Any) -> list[str]:
    with speaking("en"):
        return list(missing(Workbook(**answers)))


def listed(**answers: Any) -> list[Task]:
    with speaking("en"):
        return list(tasks(Workbook(**answers)))


def counted(**answers: Any) -> list[tuple[str, list[int]]]:
    """Return the tasks' ids with the figures that their texts name."""
    return [(task.id, figures(task.text)) for task in listed(**answers)]


def test_the_ground_a_first_day_and_the_core_points_make_the_core() -> None:
    assert [figures(thing) for thing in lacks()] == [[], [], [7]]
    for without, thing in zip(("ground", "contracts", "findings"), lacks(), strict=True):
        assert lacks(**{kind: part for kind, part in READY.items() if kind != without}) == [thing]
    assert lacks(**READY) == []


@pytest.mark.parametrize("basis", [Basis.RUNNING, Basis.ONE_OFF, Basis.CALL_OFF])
def test_whatever_is_in_writing_has_a_first_day(basis: Basis) -> None:
    answers = READY | {"ground": Ground(basis=basis), "contracts": (Contract(id="a", name="Frame"),)}
    assert lacks(**answers) == [lacks()[1]]


def test_where_nothing_is_in_writing_there_is_nothing_to_review() -> None:
    assert lacks(ground=Ground(basis=Basis.NOTHING)) == []


def test_the_core_points_that_are_open_are_counted() -> None:
    assert [figures(thing) for thing in lacks(**READY | {"findings": CORE[1:]})] == [[1]]
    noted = (Finding(id="D1", note="§ 3"), *CORE[1:])
    assert [figures(thing) for thing in lacks(**READY | {"findings": noted})] == [[1]]
    other = (Finding(id="A1", status=Status.CLEAR), *CORE[2:])
    assert [figures(thing) for thing in lacks(**READY | {"findings": other})] == [[2]]


def test_the_summary_counts_what_was_answered_flagged_and_put_aside_for_a_lawyer() -> None:
    findings = (
        Finding(id="D1", status=Status.CLEAR),
        Finding(id="D2", status=Status.RISKY, lawyer=True),
        Finding(id="D3", status=Status.UNCLEAR),
        Finding(id="D4", lawyer=True),
    )
    with speaking("en"):
        assert figures(summary(Workbook(findings=findings))) == [3, 43, 2, 2]
        assert summary(Workbook(findings=(findings[3],))) == ""


def test_points_and_questions_for_a_lawyer_make_one_visit() -> None:
    flagged = (Finding(id="D1", lawyer=True),)
    question = (Question(id="a", text="May I stop?"), Question(id="b"))
    assert counted(findings=flagged) == [("contracts-lawyer", [1])]
    assert counted(findings=flagged, questions=question) == [("contracts-lawyer", [2])]
    assert counted(questions=question[1:]) == []


def test_what_is_unclear_is_cleared_up_unless_the_lawyer_is_asked() -> None:
    unclear = tuple(Finding(id=each, status=Status.UNCLEAR) for each in ("D1", "D2"))
    assert counted(findings=unclear) == [("contracts-unclear", [2])]
    asked = (unclear[0].revised({"lawyer": True}), unclear[1])
    assert counted(findings=asked) == [("contracts-lawyer", [1]), ("contracts-unclear", [1])]
    assert counted(findings=(Finding(id="D1", status=Status.RISKY),)) == []


@pytest.mark.parametrize(
    ("invoice", "is_task"),
    [
        (Invoice(id="a", number="RE-X", due=DAY), True),
        (Invoice(id="a", number="RE-X"), True),
        (Invoice(id="a", amount=Decimal(9)), True),
        (Invoice(id="a", number="RE-X", due=DAY, paid=DAY), False),
        (Invoice(id="a", due=DAY), False),
    ],
    ids=["due", "undated", "numberless", "paid", "blank"],
)
def test_an_invoice_is_looked_after_until_it_is_paid(invoice: Invoice, is_task: bool) -> None:
    found = listed(invoices=(invoice,))
    assert [(task.id, task.day) for task in found] == ([("invoice-a", invoice.due)] if is_task else [])
    assert all(invoice.number in task.text for task in found)


def test_before_signing_the_short_list_is_gone_through() -> None:
    assert [(task.id, task.day) for task in listed(signing=Signing(by=DAY))] == [("contracts-sign", DAY)]
    assert listed(signing=Signing(lawyer="Ms Law")) == []
