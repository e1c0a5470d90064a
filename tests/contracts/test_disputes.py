from __future__ import annotations

from datetime import date

import pytest

from klartext.contracts.disputes import questions
from klartext.contracts.invoice import Disputed, Invoice
from klartext.i18n import speaking
from klartext.model import Workbook


def asked(**fields: object) -> list[str]:
    invoice = Invoice.model_validate({"id": "i", **fields})
    with speaking("en"):
        return questions(Workbook(invoices=(invoice,)), invoice)


@pytest.mark.parametrize("disputed", [None, Disputed.NO])
def test_what_nobody_disputes_raises_no_question(disputed: Disputed | None) -> None:
    assert asked(number="12", disputed=disputed) == []


def test_every_question_names_its_invoice() -> None:
    for number, name in (("12", "Invoice 12:"), ("", "Invoice no. 1 of the list:")):
        found = asked(number=number, disputed=Disputed.YES)
        assert found
        assert all(question.startswith(name) for question in found)


def test_a_part_that_is_undisputed_and_work_that_was_accepted_change_the_questions() -> None:
    whole = asked(disputed=Disputed.YES)
    assert set(asked(disputed=Disputed.PARTLY)) - set(whole)
    assert len(asked(disputed=Disputed.YES, accepted=date(2026, 1, 2))) == len(whole) - 1
