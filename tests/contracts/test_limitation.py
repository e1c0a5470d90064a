from datetime import date
from typing import Any

import pytest

from klartext.contracts import limitation
from klartext.contracts.invoice import Invoice
from tests.contracts.worked import WEEKDAYS, day, examples


@pytest.mark.parametrize("example", examples("limitation"), ids=lambda example: example["id"])
def test_a_claim_is_barred_three_years_after_its_year(example: dict[str, Any]) -> None:
    found = limitation.last_day(day(example["arisen"]))
    assert found == day(example["next_workday"])
    assert WEEKDAYS[day(example["last"]).weekday()] == example["wd"]


def test_a_weekend_and_the_new_year_move_the_last_day() -> None:
    assert limitation.last_day(date(2025, 5, 1)) == date(2029, 1, 2)
    assert limitation.last_day(date(2019, 5, 1)) == date(2023, 1, 2)


def test_in_austria_it_is_three_years_to_the_day() -> None:
    assert limitation.last_day(date(2024, 2, 29), country="at") == date(2027, 2, 28)
    assert limitation.last_day(date(2100, 2, 28), country="at") is None


def test_in_switzerland_it_depends_on_the_work() -> None:
    assert limitation.last_day(date(2024, 2, 29), country="ch") is None


def test_an_invoice_counts_from_the_earliest_of_its_dates() -> None:
    accepted, received, due = date(2025, 12, 28), date(2026, 1, 5), date(2026, 2, 4)
    assert limitation.of_invoice(Invoice(id="i", received=received, due=due)) == date(2029, 12, 31)
    assert limitation.of_invoice(Invoice(id="i", accepted=accepted, received=received, due=due)) == date(2029, 1, 2)
    assert limitation.of_invoice(Invoice(id="i", due=due), country="at") == date(2029, 2, 4)
    assert limitation.of_invoice(Invoice(id="i")) is None
