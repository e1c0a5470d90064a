from datetime import date
from typing import Any

import pytest

from klartext.contracts import default
from klartext.contracts.default import Default, Trigger, starts
from klartext.contracts.invoice import Invoice
from tests.contracts.worked import day, examples, period

RECEIVED, DUE = date(2026, 11, 2), date(2026, 11, 16)


def started(*, consumer: bool = False, country: str = "de", **dates: Any) -> tuple[str, date] | None:
    found = starts(Invoice(id="i", **dates), consumer=consumer, country=country)
    return (found.trigger.value, found.first_interest_day) if found else None


@pytest.mark.parametrize("example", examples("default"), ids=lambda example: example["id"])
def test_default_begins_on_the_day_of_the_worked_example(example: dict[str, Any]) -> None:
    match example["kind"]:
        case "30d":
            found = default.after_invoice(day(example["start"]))
        case "fix":
            found = default.after_due(day(example["start"]))
        case _:
            found = default.after_due(period(example["kind"]).after(day(example["start"])))
    assert found.last_day_to_pay == day(example["last"])
    assert found.first_interest_day == day(example["default"])


def test_a_holiday_of_the_state_gives_a_day_more() -> None:
    assert default.after_due(date(2026, 1, 6), state="BY").first_interest_day == date(2026, 1, 8)
    assert default.after_invoice(date(2025, 12, 7), state="BY").first_interest_day == date(2026, 1, 8)
    assert default.after_invoice(date(2025, 12, 7)).first_interest_day == date(2026, 1, 7)


def test_the_agreed_day_comes_first_then_a_reminder_then_thirty_days() -> None:
    assert started(received=RECEIVED, due=DUE) == ("due", date(2026, 11, 17))
    assert started(received=RECEIVED, due=DUE, reminded=date(2026, 11, 20)) == ("due", date(2026, 11, 17))
    assert started(received=RECEIVED, reminded=date(2026, 11, 20)) == ("reminder", date(2026, 11, 21))
    assert started(received=RECEIVED, reminded=date(2026, 12, 20)) == ("invoice", date(2026, 12, 3))
    assert started(received=RECEIVED) == ("invoice", date(2026, 12, 3))
    assert started(due=DUE) == ("due", date(2026, 11, 17))


def test_a_reminder_before_the_money_is_due_changes_nothing() -> None:
    assert started(received=RECEIVED, due=DUE, reminded=DUE) == ("due", date(2026, 11, 17))
    assert started(received=RECEIVED, reminded=RECEIVED) == ("invoice", date(2026, 12, 3))
    assert started(reminded=RECEIVED) == ("reminder", date(2026, 11, 3))
    assert started(accepted=DUE, reminded=RECEIVED, consumer=True) is None


def test_an_invoice_or_an_acceptance_after_the_agreed_day_starts_thirty_days() -> None:
    late = date(2026, 11, 17)
    assert started(due=DUE, received=late) == ("invoice", date(2026, 12, 18))
    assert started(due=DUE, received=RECEIVED, accepted=late) == ("invoice", date(2026, 12, 18))
    assert started(due=DUE, accepted=late, consumer=True) is None
    assert started(due=DUE, received=late, reminded=date(2026, 11, 18)) == ("reminder", date(2026, 11, 19))


def test_work_is_due_with_its_acceptance() -> None:
    assert started(received=RECEIVED, accepted=date(2026, 11, 9)) == ("invoice", date(2026, 12, 10))
    assert started(accepted=date(2026, 11, 9)) == ("invoice", date(2026, 12, 10))


def test_thirty_days_bind_a_private_person_only_if_the_invoice_says_so() -> None:
    assert started(received=RECEIVED, consumer=True) is None
    assert started(received=RECEIVED, told=True, consumer=True) == ("invoice", date(2026, 12, 3))
    assert started(accepted=RECEIVED, told=True, consumer=True) is None
    assert started(received=RECEIVED, due=DUE, consumer=True) == ("due", date(2026, 11, 17))


@pytest.mark.parametrize("country", ["at", "ch"])
def test_only_german_law_knows_the_thirty_days(country: str) -> None:
    assert started(received=RECEIVED, country=country) is None
    assert started(received=RECEIVED, due=DUE, country=country) == ("due", date(2026, 11, 17))
    assert started(received=RECEIVED, reminded=DUE, country=country) == ("reminder", date(2026, 11, 17))


def test_a_saturday_moves_the_day_of_payment_in_austria_but_not_in_switzerland() -> None:
    saturday = date(2026, 11, 21)
    assert started(due=saturday, country="at") == ("due", date(2026, 11, 24))
    assert started(due=saturday, country="ch") == ("due", date(2026, 11, 22))


def test_without_a_date_there_is_no_default() -> None:
    assert starts(Invoice(id="i"), consumer=False) is None


def test_the_last_day_of_all_is_no_accident() -> None:
    last = date(2100, 12, 31)
    assert starts(Invoice(id="i", received=last, due=last), consumer=False) == Default(Trigger.DUE, last)
    assert started(received=last) == ("invoice", date(2101, 2, 1))
