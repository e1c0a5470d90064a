"""Numbers of a year to reckon with: some that add up, or any at all."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

from hypothesis import strategies as st

from klartext.balance.numbers import Numbers

# Two fifths of the turnover, 500 hours, and 6,000 a month of which the reserve holds four.
YEAR = Numbers(
    turnover=Decimal(30_000),
    total=Decimal(75_000),
    billed=Decimal(400),
    unbilled=Decimal(100),
    rate=Decimal(80),
    need=Decimal(6_000),
    reserve=Decimal(4),
    replaced=Decimal(5),
    notice=Decimal(3),
    new_turnover=Decimal(33_000),
    new_unbilled=Decimal(50),
)
AMOUNTS = st.sampled_from([None, *map(Decimal, ("0", "0.01", "0.03", "1", "999.99", "31200", "1000000000"))])
HOURS = st.sampled_from([None, *map(Decimal, ("0", "0.01", "0.25", "104", "390.5", "10000"))])
MONTHS = st.sampled_from([None, *map(Decimal, ("0", "0.1", "0.5", "4", "5.5", "11.9", "12", "13", "600"))])
ANY_NUMBERS = st.builds(
    Numbers,
    turnover=AMOUNTS,
    total=AMOUNTS,
    billed=HOURS,
    unbilled=HOURS,
    rate=AMOUNTS,
    need=AMOUNTS,
    reserve=MONTHS,
    replaced=MONTHS,
    notice=MONTHS,
    new_turnover=AMOUNTS,
    new_unbilled=HOURS,
)


def changed(**answers: Any) -> Numbers:
    """Return the numbers that add up with some of them answered otherwise; a plain number is a decimal."""
    return YEAR.revised({name: None if value is None else Decimal(str(value)) for name, value in answers.items()})
