from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartext.balance.numbers import Numbers
from klartext.contracts.staying import monthly_turnover, staying, tell
from klartext.i18n import speaking

ON = date(2026, 11, 23)


def test_an_end_that_has_passed_means_nothing_any_more() -> None:
    assert staying(ON - timedelta(days=1), ON) is None


@pytest.mark.parametrize(
    ("days", "months"), [(0, "0"), (7, "0"), (8, "0.5"), (22, "0.5"), (23, "1"), (30, "1"), (365, "12")]
)
def test_months_are_counted_in_halves(days: int, months: str) -> None:
    stay = staying(ON + timedelta(days=days), ON)
    assert stay is not None
    assert stay.months == Decimal(months)


@given(days=st.integers(0, 20_000), monthly=st.decimals(0, 10**6, places=2))
def test_the_money_is_the_months_times_the_money_of_a_month(days: int, monthly: Decimal) -> None:
    stay = staying(ON + timedelta(days=days), ON)
    assert stay is not None
    assert stay.brings(monthly) == stay.months * monthly
    assert abs(stay.months - Decimal(days) * 12 / Decimal("365.25")) <= Decimal("0.25")


@pytest.mark.parametrize(
    ("days", "monthly", "said"),
    [
        (1, None, "Until 24 Nov 2026 it runs 1 more day."),
        (
            10,
            Decimal("3652.5"),
            "Until 3 Dec 2026 it runs 10 more days. At €3,652.50 a month that comes to about €1,200.",
        ),
        (30, None, "Until 23 Dec 2026 it runs about 1 more month."),
        (46, None, "Until 8 Jan 2027 it runs about 1.5 more months."),
    ],
)
def test_short_stays_are_told_in_days(days: int, monthly: Decimal | None, said: str) -> None:
    stay = staying(ON + timedelta(days=days), ON)
    assert stay is not None
    with speaking("en"):
        assert tell(stay, monthly, "EUR") == said


def test_a_month_of_the_turnover_is_a_twelfth_of_the_year() -> None:
    assert monthly_turnover(Numbers(turnover=Decimal(40_000))) == Decimal("3333.33")
    assert monthly_turnover(Numbers()) is None
