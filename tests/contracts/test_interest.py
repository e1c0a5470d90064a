from calendar import isleap
from datetime import date, timedelta
from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartext.contracts import base_rates
from klartext.contracts.interest import Claim, between, owed
from klartext.contracts.invoice import Invoice, Payment
from tests.contracts.worked import day, examples

DAY = timedelta(days=1)
DUE = date(2025, 6, 30)
FIRST = date(2025, 7, 1)


def invoice(amount: str = "10000", **more: Any) -> Invoice:
    return Invoice(**{"id": "i", "amount": Decimal(amount), "due": DUE, **more})


def payment(amount: str, on: date | None, of: str = "i") -> Payment:
    return Payment(id=f"p{on}{amount}".replace(".", ""), invoice=of, day=on, amount=Decimal(amount))


def claim(made: Invoice, on: date, *payments: Payment, consumer: bool = False, country: str = "de") -> Claim:
    return owed(made, payments, on, consumer=consumer, country=country)


# The worked examples


def consumer_of(example: dict[str, Any]) -> bool:
    """Tell whether an example is the consumer's: the one at 6.27 %."""
    return bool(example["lines"][0][3] == "6.27")


@pytest.mark.parametrize("example", examples("interest"), ids=lambda example: example["id"])
def test_interest_is_that_of_the_worked_example(example: dict[str, Any]) -> None:
    country = "ch" if example["id"].endswith("CH") else "de"
    found = between(
        Decimal(example["P"]),
        day(example["from_"]),
        day(example["to"]),
        consumer=consumer_of(example),
        country=country,
    )
    assert found.days == example["days"]
    assert str(found.interest) == example["actact"]
    assert [
        [str(each.first), str(each.last), each.days, str(each.percent), str(each.interest)] for each in found.segments
    ] == [[*line[:4], line[5]] for line in example["lines"]]
    assert found.beyond_known_rates_from is None


@given(
    st.decimals(Decimal("0.01"), Decimal(1_000_000), places=2),
    st.dates(date(2002, 1, 1), date(2028, 1, 1)),
    st.integers(0, 1200),
    st.booleans(),
)
def test_interest_is_the_sum_of_every_single_day(principal: Decimal, first: date, days: int, consumer: bool) -> None:
    points = 5 if consumer else 9 if first >= date(2014, 7, 29) else 8
    last = first + days * DAY
    exact = sum(
        Fraction(principal)
        * Fraction(points + base_rates.base_rate(each, "de").percent)
        / 100
        / (366 if isleap(each.year) else 365)
        for each in (first + number * DAY for number in range(days + 1))
    )
    found = between(principal, first, last, consumer=consumer)
    assert found.days == days + 1
    with localcontext(prec=60):
        in_cents = (Decimal(exact.numerator) / Decimal(exact.denominator)).quantize(Decimal("0.01"), ROUND_HALF_UP)
    assert found.interest == in_cents


def test_half_a_cent_is_rounded_up() -> None:
    found = between(Decimal("36.50"), date(2025, 1, 1), date(2025, 1, 1), consumer=False, country="ch")
    assert found.segments[0].exact == Fraction(1, 200)
    assert str(found.interest) == "0.01"


def test_the_sum_is_rounded_once() -> None:
    found = between(Decimal(1200), date(2025, 10, 1), date(2026, 3, 31), consumer=True)
    assert found.interest == sum(each.interest for each in found.segments) + Decimal("0.01")


def test_before_the_first_known_rate_nothing_is_reckoned() -> None:
    with pytest.raises(LookupError):
        between(Decimal(100), date(2001, 12, 31), date(2003, 1, 1), consumer=False)


def test_beyond_the_last_known_rate_it_says_so() -> None:
    until = base_rates.known_until("de")
    known = between(Decimal(100), FIRST, until, consumer=False)
    assert known.beyond_known_rates_from is None
    beyond = between(Decimal(100), FIRST, until + 40 * DAY, consumer=False)
    assert beyond.beyond_known_rates_from == until + DAY
    assert beyond.segments[-1].percent == known.segments[-1].percent
    assert between(Decimal(100), FIRST, until + 40 * DAY, consumer=False, country="ch").beyond_known_rates_from is None


# What an invoice comes to


def test_until_the_day_due_is_over_only_the_amount_is_owed() -> None:
    assert claim(invoice(), DUE) == Claim(Decimal(10_000), Decimal(0), Decimal(0), ())
    assert claim(invoice(), DUE).default is None


def test_on_the_first_day_of_default_there_is_a_day_of_interest_and_the_lump_sum() -> None:
    found = claim(invoice(), FIRST)
    assert (found.days, found.interest, found.lump_sum) == (1, Decimal("2.81"), Decimal(40))
    assert found.total == Decimal("10042.81")
    assert found.default is not None
    assert found.default.first_interest_day == FIRST


def test_a_part_payment_bears_no_interest_from_its_own_day_on() -> None:
    found = claim(invoice(), date(2025, 12, 31), payment("4000", date(2025, 9, 15)))
    assert [(each.first, each.last, each.principal, str(each.interest)) for each in found.segments] == [
        (FIRST, date(2025, 9, 14), Decimal(10_000), "213.84"),
        (date(2025, 9, 15), date(2025, 12, 31), Decimal(6_000), "182.33"),
    ]
    assert (found.principal, str(found.interest), found.lump_sum) == (Decimal(6_000), "396.17", Decimal(40))


def test_payments_count_for_their_own_invoice_and_when_they_have_come() -> None:
    others = (payment("4000", date(2025, 9, 15), of="other"), payment("4000", date(2026, 1, 5)))
    assert claim(invoice(), date(2025, 12, 31), *others) == claim(invoice(), date(2025, 12, 31))


def test_a_payment_on_the_first_day_of_default_leaves_the_lump_sum() -> None:
    found = claim(invoice(paid=FIRST), date(2025, 12, 31))
    assert (found.principal, found.interest, found.lump_sum) == (Decimal(0), Decimal(0), Decimal(40))
    assert found.segments == ()
    assert found.default is not None


@pytest.mark.parametrize("paid", [DUE, date(2025, 6, 1)])
def test_who_pays_in_time_owes_nothing(paid: date) -> None:
    nothing = Claim(Decimal(0), Decimal(0), Decimal(0), ())
    assert claim(invoice(paid=paid), date(2025, 12, 31)) == nothing
    assert claim(invoice(), date(2025, 12, 31), payment("6000", paid), payment("4000", paid)) == nothing


def test_interest_ends_on_the_day_before_the_rest_came() -> None:
    paid = invoice(paid=date(2025, 9, 15))
    found = claim(paid, date(2026, 11, 23))
    assert (found.principal, str(found.interest), found.segments[-1].last) == (Decimal(0), "213.84", date(2025, 9, 14))
    assert claim(paid, date(2025, 9, 14)).principal == 10_000
    in_parts = claim(invoice(), date(2026, 11, 23), payment("10000", date(2025, 9, 15)))
    assert in_parts == found


def test_more_than_was_owed_is_never_owed_back() -> None:
    assert claim(invoice(), date(2025, 12, 31), payment("10000.01", date(2025, 9, 15))).principal == 0


def test_a_payment_without_a_day_counts_as_made_in_time() -> None:
    found = claim(invoice(), FIRST, payment("4000", None))
    assert (found.principal, found.segments[0].principal) == (Decimal(6_000), Decimal(6_000))
    assert claim(invoice(), FIRST, payment("10000", None)).default is None


def test_a_private_person_owes_five_points_and_no_lump_sum() -> None:
    found = claim(invoice(), date(2025, 12, 31), consumer=True)
    assert (found.segments[0].percent, found.lump_sum) == (Decimal("6.27"), Decimal(0))


def test_each_country_has_its_own_rate() -> None:
    assert claim(invoice(), FIRST, country="at").segments[0].percent == Decimal("10.73")
    swiss = claim(invoice(), FIRST, country="ch")
    assert (swiss.segments[0].percent, swiss.lump_sum) == (Decimal(5), Decimal(0))


def test_an_invoice_without_an_amount_or_a_date_is_no_claim() -> None:
    assert claim(Invoice(id="i", due=DUE), date(2025, 12, 31)).total == 0
    assert claim(Invoice(id="i", amount=Decimal(7)), date(2025, 12, 31)) == Claim(
        Decimal(7), Decimal(0), Decimal(0), ()
    )


def test_very_old_invoices_are_reckoned_from_the_first_known_rate() -> None:
    old = claim(invoice(due=date(1990, 1, 1)), date(2002, 1, 31))
    assert (old.segments[0].first, old.days, old.lump_sum) == (date(2002, 1, 1), 31, Decimal(0))
    assert claim(invoice(due=date(1990, 1, 1)), date(2001, 1, 31)).segments == ()


def test_a_claim_far_ahead_says_from_when_on_it_is_a_guess() -> None:
    found = claim(invoice(), date(2100, 12, 31))
    assert found.beyond_known_rates_from == base_rates.known_until("de") + DAY
    paid = claim(invoice(paid=date(2025, 9, 15)), date(2100, 12, 31))
    assert paid.beyond_known_rates_from is None


@given(
    st.lists(st.tuples(st.integers(-400, 800), st.integers(1, 600_000)), max_size=5),
    st.integers(0, 700),
)
def test_with_part_payments_interest_is_the_sum_of_every_single_day(parts: list[tuple[int, int]], days: int) -> None:
    on = FIRST + days * DAY
    payments = [
        Payment(id=f"p{place}", invoice="i", day=FIRST + offset * DAY, amount=Decimal(cents).scaleb(-2))
        for place, (offset, cents) in enumerate(parts)
    ]
    made = invoice("5000")

    def open_on(day: date) -> Decimal:
        came = sum((each.amount for each in payments if each.amount and each.day and each.day <= day), Decimal(0))
        return max(Decimal(5000) - came, Decimal(0))

    daily = [
        Fraction(open_on(each)) * Fraction(9 + base_rates.base_rate(each, "de").percent) / 36_500
        for each in (FIRST + number * DAY for number in range(days + 1))
    ]
    found = owed(made, payments, on, consumer=False)
    late = open_on(DUE) > 0
    assert found.principal == open_on(on)
    assert abs(Fraction(found.interest) - (sum(daily) if late else 0)) <= Fraction(1, 200)
    assert found.lump_sum == (40 if late else 0)
    assert found.days == sum(each > 0 for each in daily)
