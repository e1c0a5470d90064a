from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from klartext.contracts.contract import Contract, NoticeTo, Unit
from klartext.contracts.needs import needs
from klartext.contracts.notice import outlook
from klartext.i18n import speaking
from tests.workbooks import records

ON = date(2026, 11, 23)
TERM: dict[str, Any] = {
    "term": 12, "term_unit": Unit.MONTHS, "renewal": 12, "renewal_unit": Unit.MONTHS, "start": date(2026, 1, 1)
}  # fmt: skip


@pytest.mark.parametrize(
    ("fields", "lacking"),
    [
        ({}, ["the notice period, or if none was agreed, how your pay is measured"]),
        (TERM, ["the notice period"]),
        ({**TERM, "notice": 3}, ["the unit of the notice period"]),
        ({**TERM, "start": None, "notice": 3, "notice_unit": Unit.MONTHS}, ["the day on which it starts"]),
        ({"notice": 3, "notice_unit": Unit.MONTHS}, ["the day to which notice can be given"]),
        (
            {"notice": 3, "notice_unit": Unit.MONTHS, "notice_to": NoticeTo.TERM_END},
            ["the fixed term, or another day to which notice can be given"],
        ),
    ],
)
def test_what_is_missing_is_named(fields: dict[str, Any], lacking: list[str]) -> None:
    contract = Contract(id="c", **fields)
    assert outlook(contract, ON) is None
    with speaking("en"):
        assert needs(contract, "de") == lacking


def test_austrian_law_names_no_period() -> None:
    with speaking("en"):
        assert needs(Contract(id="c"), "at") == ["the notice period, which the law there leaves to the contract"]


@given(contract=records("contracts"))
@settings(max_examples=80, deadline=None)
def test_where_nothing_is_missing_the_calendar_alone_stands_in_the_way(contract: Contract) -> None:
    if outlook(contract, ON) is None and not needs(contract, "de"):
        assert contract.term or contract.notice
