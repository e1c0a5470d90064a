"""What is printed of a record, and how."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

import pytest

from klartext.client import Client
from klartext.contracts.contract import Contract, Unit
from klartext.distance.step import MailSlot, Weekday
from klartext.i18n import show_money, speaking
from klartext.limits.step import Incident, Limit
from klartext.message.step import MailCheck, Statement
from klartext.model import Workbook
from klartext.moment import Moment
from klartext.plan import entries
from klartext.plan.review import KINDS
from klartext.plan.values import answers, name_of
from klartext.record import Amount, Entry, Line, Lines, ask
from klartext.steps import STEPS


class LaterRecord(Entry):
    """A record as a later version may have it."""

    unanswered = Entry.unanswered
    name: Line = ask("Name", "")
    price: Amount | None = ask("Price")
    share: Annotated[Decimal, Lines()] | None = ask("Share")
    secret: Line = ask("Secret", "", printed=False)


@pytest.mark.parametrize("kind", [kind for step in STEPS for kind in step.kinds if kind not in KINDS])
def test_every_kind_has_a_title(kind: str) -> None:
    assert kind in entries.TITLES


def told(record: Entry, **parts: object) -> list[tuple[str, str]]:
    with speaking("en"):
        return [(name, text) for name, _label, text in answers(record, Workbook(**parts))]


def test_a_field_of_a_later_version_appears_by_itself() -> None:
    later = LaterRecord(id="x", name="Neu", price=Decimal("1.5"), share=Decimal("1.5"), secret="geheim")
    assert told(later) == [("name", "Neu"), ("price", "€1.50"), ("share", "1.5")]
    assert [label for _name, label, _text in answers(later, Workbook())] == ["Name", "Price", "Share"]


def test_money_is_printed_in_the_currency_of_the_client() -> None:
    assert told(LaterRecord(id="x", price=Decimal(12)), client=Client(currency="CHF")) == [
        ("price", show_money(Decimal(12), "CHF"))
    ]


def test_a_reference_is_printed_as_the_words_of_what_it_refers_to() -> None:
    limits = (Limit(id="l1", behaviour="Wird laut"),)
    assert told(Incident(id="i", limit="l1", what="x"), limits=limits) == [("limit", "Wird laut"), ("what", "x")]
    assert told(Incident(id="i", limit="gone", what="x"), limits=limits) == [("what", "x")]


def test_a_number_takes_its_unit_along() -> None:
    assert told(Contract(id="k", term=24, term_unit=Unit.MONTHS)) == [("term", "24 months")]
    assert told(Contract(id="k", term_unit=Unit.MONTHS)) == [("term_unit", "months")]


def test_short_choices_stand_in_a_row_and_long_ones_below_each_other() -> None:
    assert told(MailSlot(id="s", days=(Weekday.MONDAY, Weekday.FRIDAY))) == [("days", "Monday and Friday")]
    ((_name, text),) = told(Statement(id="s", checks=(MailCheck.SUBJECT, MailCheck.CALM)))
    assert text.splitlines() == [f"– {MailCheck.SUBJECT.message}", f"– {MailCheck.CALM.message}"]


def test_the_angry_version_names_nothing() -> None:
    moment = Moment(id="m", angry="zornig")
    assert told(moment) == []
    assert name_of(moment) == ""
