from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.client import Client, Country, Kind
from klartext.contracts import lateness
from klartext.contracts.claims import claim, in_default, total
from klartext.contracts.invoice import Disputed, Invoice, Payment
from klartext.i18n import LANGUAGES, speaking
from klartext.model import Workbook
from tests.workbooks import parts

ON = date(2026, 8, 31)
LATE: dict[str, Any] = {"number": "88", "amount": Decimal(7140), "due": date(2026, 7, 15)}


def book(client: Client | None = None, payments: tuple[Payment, ...] = (), **fields: Any) -> Workbook:
    return Workbook(client=client or Client(), invoices=(Invoice(id="i", **fields),), payments=payments)


def told(workbook: Workbook, on: date = ON) -> list[str]:
    with speaking("en"):
        return lateness.tell(workbook, workbook.invoices[0], on)


def test_an_invoice_in_default_tells_since_when_why_and_how_much() -> None:
    assert told(book(**LATE)) == [
        "In default since 16 Jul 2026: the agreed day passed.",
        "As of 31 Aug 2026: €7,140.00 open, €96.72 interest, €40.00 lump sum, together €7,276.72.",
        "Last day before it is time-barred: 31 Dec 2029.",
    ]


def test_a_private_person_owes_less_and_no_lump_sum() -> None:
    lines = told(book(Client(kind=Kind.CONSUMER), **LATE))
    assert "lump sum" not in lines[1]
    assert claim(book(Client(kind=Kind.CONSUMER), **LATE), Invoice(id="i", **LATE), ON).lump_sum == 0


def test_euros_are_never_added_to_another_currency() -> None:
    francs = book(Client(currency="CHF"), **LATE)
    lines = told(francs)
    assert lines[1].endswith("together CHF7,236.72.")
    assert lines[2] == "A lump sum of €40.00 comes on top."
    assert total(claim(francs, francs.invoices[0], ON), "CHF") == Decimal("7236.72")


@pytest.mark.parametrize(
    ("fields", "said"),
    [
        ({"due": date(2026, 9, 30)}, "Not in default yet. Without a payment, default begins on 1 Oct 2026."),
        ({"received": date(2026, 8, 3)}, "Not in default yet. Without a payment, default begins on 3 Sept 2026."),
    ],
)
def test_before_default_it_says_when_it_would_begin(fields: dict[str, Any], said: str) -> None:
    assert told(book(amount=Decimal(100), **fields))[1] == said


def test_where_the_law_knows_no_thirty_days_a_reminder_is_needed() -> None:
    swiss = book(Client(country=Country.SWITZERLAND), amount=Decimal(100), received=date(2026, 6, 1))
    assert told(swiss)[1] == "Not in default yet. A reminder after the day it is due would set it off."


def test_what_is_missing_is_named_and_a_blank_invoice_says_nothing() -> None:
    assert told(book()) == []
    assert told(book(number="1")) == [
        "To reckon with it, this is still needed: the amount; the day on which it was due or received."
    ]


def test_a_late_payment_leaves_interest() -> None:
    lines = told(book(**LATE, paid=date(2026, 8, 1)))
    assert lines == [
        "Paid, 16 days late. Interest for that: €32.93.",
        "A lump sum of €40.00 could be added. Whether you ask for it is up to you.",
    ]
    assert told(book(**LATE, paid=date(2026, 7, 10))) == ["Paid. Nothing is left to claim from what you noted."]


def test_an_unknown_base_rate_is_told() -> None:
    assert any("is not known here yet" in line for line in told(book(**LATE), date(2099, 1, 1)))


@pytest.mark.parametrize(
    ("on", "said"),
    [
        (date(2029, 6, 1), "Last day before it is time-barred: 31 Dec 2029."),
        (date(2029, 8, 1), "A reminder of your own doesn't stop that"),
        (date(2029, 12, 31), "A reminder of your own doesn't stop that"),
        (date(2030, 1, 1), "31 Dec 2029 was the last day"),
    ],
)
def test_the_end_of_the_time_to_claim_is_told_with_more_emphasis_as_it_comes_near(on: date, said: str) -> None:
    assert said in told(book(**LATE), on)[-1]


def test_only_what_is_open_late_and_undisputed_counts_together() -> None:
    invoices = (
        Invoice(id="a", **LATE),
        Invoice(id="b", **{**LATE, "disputed": Disputed.YES}),
        Invoice(id="c", **{**LATE, "paid": date(2026, 8, 1)}),
        Invoice(id="d", amount=Decimal(5), due=date(2027, 1, 1)),
    )
    owed = in_default(Workbook(invoices=invoices), ON)
    assert [invoice.id for invoice, _claim in owed] == ["a"]
    assert lateness.grand_total(Workbook(invoices=invoices), owed) == Decimal("7276.72")


def test_the_stretches_are_a_table_of_words() -> None:
    late = book(**LATE)
    with speaking("en"):
        rows = lateness.segments(claim(late, late.invoices[0], ON), "EUR")
    assert rows == (("16 Jul 2026", "31 Aug 2026", "47", "€7,140.00", "10.52 %", "€96.72"),)


@given(invoices=parts("invoices"), payments=parts("payments"), on=st.dates(date(1990, 1, 1), date(2100, 12, 31)))
@settings(max_examples=40, deadline=None)
def test_whatever_was_answered_can_be_told(
    invoices: tuple[Invoice, ...], payments: tuple[Payment, ...], on: date
) -> None:
    workbook = Workbook(invoices=invoices, payments=payments)
    for language in LANGUAGES:
        with speaking(language):
            for invoice in invoices:
                assert not any("{" in line or "None" in line for line in lateness.tell(workbook, invoice, on))
