"""What a contract's dates still lack before its end and the last day for a notice can be worked out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.contracts.contract import NoticeTo, Unit
from klartext.contracts.workdays import AUSTRIA
from klartext.i18n import _

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.contracts.contract import Contract

_MONTHS = {Unit.MONTHS, Unit.YEARS}


def needs(contract: Contract, country: str) -> list[str]:
    """Name what is missing, as the card asks for it; nothing when only the calendar's end stands in the way."""
    return list(dict.fromkeys([*_units(contract), *_days(contract), *_period(contract, country)]))


def _units(contract: Contract) -> Iterator[str]:
    for count, unit, words in (
        (contract.term, contract.term_unit, _("the unit of the fixed term")),
        (contract.renewal, contract.renewal_unit, _("the unit of the renewal")),
        (contract.notice, contract.notice_unit, _("the unit of the notice period")),
    ):
        if count is not None and unit is None:
            yield words


def _days(contract: Contract) -> Iterator[str]:
    if contract.term is not None and contract.start is None:
        yield _("the day on which it starts")
    if contract.term is None and contract.notice_to is NoticeTo.TERM_END:
        yield _("the fixed term, or another day to which notice can be given")


def _period(contract: Contract, country: str) -> Iterator[str]:
    if contract.notice is None:
        if contract.term is not None:
            yield _("the notice period")
        elif country == AUSTRIA:
            yield _("the notice period, which the law there leaves to the contract")
        elif contract.pay is None:
            yield _("the notice period, or if none was agreed, how your pay is measured")
    elif contract.term is None and contract.notice_to is None and contract.notice_unit in _MONTHS:
        yield _("the day to which notice can be given")
