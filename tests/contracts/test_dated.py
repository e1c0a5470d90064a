from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.balance.decision import Decision, Verdict
from klartext.contracts.contract import Contract, Ground, NoticeTo, Unit
from klartext.contracts.dated import as_of, due
from klartext.contracts.invoice import Disputed, Invoice
from klartext.i18n import speaking
from klartext.model import Workbook
from klartext.plan.tasks import tasks as planned
from tests.workbooks import workbooks

ON = date(2026, 11, 23)
YEARLY = Contract(
    id="c", name="Upkeep", start=date(2025, 5, 1), term=24, term_unit=Unit.MONTHS, renewal=12,
    renewal_unit=Unit.MONTHS, notice=3, notice_unit=Unit.MONTHS, notice_to=NoticeTo.TERM_END,
)  # fmt: skip
MONTHLY = Contract(
    id="m", rank=1, start=date(2025, 5, 1), notice=1, notice_unit=Unit.MONTHS, notice_to=NoticeTo.MONTH_END
)
LATE: dict[str, Any] = {"number": "88", "amount": Decimal(1000), "due": date(2026, 11, 2)}
END = Decision(verdict=Verdict.END)


def listed(on: date = ON, **answers: Any) -> list[tuple[str, str, date | None]]:
    with speaking("en"):
        return [(task.id, task.text, task.day) for task in due(Workbook(**answers), on)]


def said(language: str, on: date = ON, **answers: Any) -> str:
    with speaking(language):
        return as_of(Workbook(**answers), on)


def invoice(**fields: Any) -> dict[str, Any]:
    return {"invoices": (Invoice(id="i", **{**LATE, **fields}),)}


def test_a_notice_is_to_be_decided_in_time_for_the_post() -> None:
    assert listed(contracts=(YEARLY,)) == [
        (
            "notice-c",
            "Decide about a notice for “Upkeep”: it must arrive by 31 Jan 2027, for the end on 30 Apr 2027",
            date(2027, 1, 21),
        )
    ]


@pytest.mark.parametrize("answers", [{"decision": END}, {}])
def test_who_wants_out_is_told_to_send_it(answers: dict[str, Any]) -> None:
    wished = YEARLY if answers else YEARLY.revised({"wished_end": date(2027, 4, 30)})
    ((_id, text, _day),) = listed(contracts=(wished,), **answers)
    assert text.startswith("Send the notice for “Upkeep”")


def test_close_to_the_end_the_task_is_for_today() -> None:
    for ahead in (0, 3, 9):
        on = date(2027, 1, 31) - timedelta(days=ahead)
        assert [day for _id, _text, day in listed(on, contracts=(YEARLY,))] == [on]


def test_what_can_be_left_any_month_is_no_task_unless_one_wants_out() -> None:
    assert listed(contracts=(MONTHLY,)) == []
    assert [task for task, _text, _day in listed(contracts=(MONTHLY,), decision=END)] == ["notice-m"]
    assert listed(contracts=(Contract(id="d", notice=2, notice_unit=Unit.WEEKS),), decision=END) == []


def test_it_tells_the_notice_that_binds_for_a_whole_term_before_one_that_costs_a_month() -> None:
    both: dict[str, Any] = {"contracts": (YEARLY, MONTHLY)}
    assert said("en", **both) == (
        "For “Upkeep” a notice must arrive by 31 Jan 2027, 69 days from now; then it ends on 30 Apr 2027."
    )
    assert said("de", **both) == (
        "Für „Upkeep“ muss eine Kündigung bis zum 31.01.2027 ankommen, noch 69 Tage; dann endet er am 30.04.2027."
    )
    assert said("en", contracts=(MONTHLY,)).startswith("For contract 1 a notice must arrive by 30 Nov 2026, 7 days")
    assert "must arrive today, 31 Jan 2027" in said("en", date(2027, 1, 31), contracts=(YEARLY,))


def test_claims_in_default_are_told_with_their_sum() -> None:
    assert said("en", **invoice()) == (
        "1 invoice is in default; with what the law adds it comes to €1,046.05 as of 23 Nov 2026."
    )
    assert said("de", **invoice()).startswith("1 Rechnung ist im Verzug;")
    assert said("en", **invoice(disputed=Disputed.YES)) == ""
    assert said("en") == ""


@pytest.mark.parametrize(
    ("fields", "found"),
    [
        ({}, [("remind-i", ON)]),
        ({"due": ON - timedelta(days=1)}, [("remind-i", ON + timedelta(days=4))]),
        ({"due": ON}, []),
        ({"reminded": date(2026, 11, 20)}, [("formal-i", date(2026, 11, 28))]),
        ({"disputed": Disputed.PARTLY}, []),
        ({"paid": ON}, []),
        ({"amount": None}, []),
    ],
)
def test_reminders_come_after_the_day_it_was_due(fields: dict[str, Any], found: list[tuple[str, date]]) -> None:
    assert [(task, day) for task, _text, day in listed(**invoice(**fields))] == found


def test_a_claim_that_is_soon_time_barred_is_a_task() -> None:
    old = invoice(due=date(2024, 3, 1), disputed=Disputed.YES)
    assert listed(date(2027, 6, 30), **old) == []
    ((task, text, day),) = listed(date(2027, 7, 5), **old)
    assert (task, day) == ("barred-i", date(2027, 12, 1))
    assert text.startswith("Invoice 88 is time-barred after 31 Dec 2027")
    assert listed(date(2028, 1, 1), **old) == []


def test_a_weighty_reason_is_for_the_lawyer_within_the_first_week() -> None:
    ground = Ground(cause="He shouted", cause_known=date(2026, 11, 19))
    ((task, text, day),) = listed(ground=ground)
    assert (task, day) == ("contracts-cause", date(2026, 11, 26))
    assert text.endswith("by 3 Dec 2026")
    assert listed(date(2026, 12, 4), ground=ground) == []
    assert listed(ground=ground.revised({"cause": ""})) == []


def test_the_plan_holds_them_once_it_knows_the_day() -> None:
    workbook = Workbook(contracts=(YEARLY,))
    assert [task.id for task in planned(workbook, ON)] == ["notice-c"]
    assert planned(workbook) == ()


@given(workbook=workbooks(), on=st.dates(date(1990, 1, 1), date(2100, 12, 31)))
@settings(max_examples=30, deadline=None)
def test_no_task_lies_before_the_day_and_no_id_stands_twice(workbook: Workbook, on: date) -> None:
    for language in ("de", "en"):
        with speaking(language):
            found = list(due(workbook, on))
            assert "None" not in "".join(task.text for task in found)
            as_of(workbook, on)
        assert len({task.id for task in found}) == len(found)
        assert all(task.day is not None and task.day >= on for task in found)
