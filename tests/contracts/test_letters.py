from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from hypothesis import given, settings

from klartext.client import Address, Client, Kind, Tongue
from klartext.contracts.contract import Contract, NoticeTo, Unit
from klartext.contracts.invoice import Disputed, Invoice, Payment
from klartext.contracts.letters import formal_reminder, friendly_reminder, notice
from klartext.i18n import speaking
from klartext.model import Workbook
from tests.workbooks import records

ON = date(2026, 8, 31)
YEARLY: dict[str, Any] = {
    "name": "Upkeep", "signed": date(2025, 4, 17), "start": date(2025, 5, 1), "term": 24, "term_unit": Unit.MONTHS,
    "renewal": 12, "renewal_unit": Unit.MONTHS, "notice": 3, "notice_unit": Unit.MONTHS,
    "notice_to": NoticeTo.TERM_END,
}  # fmt: skip
LATE: dict[str, Any] = {"number": "88", "amount": Decimal(7140), "due": date(2026, 7, 15)}
GERMAN = Client(language=Tongue.GERMAN, person="Frau Adler", signature="Mara Lindner")
FRIEND = GERMAN.revised({"address": Address.FAMILIAR, "person": "Jana"})
ENGLISH = Client(language=Tongue.ENGLISH, person="Mr Dorn")


def noticed(client: Client, **fields: Any) -> str:
    contract = Contract(id="c", **fields)
    with speaking("en"):
        return notice(Workbook(client=client, contracts=(contract,)), contract, ON)


def reminded(client: Client, *payments: Payment, **fields: Any) -> tuple[str, str]:
    invoice = Invoice(id="i", **{**LATE, **fields})
    workbook = Workbook(client=client, invoices=(invoice,), payments=payments)
    with speaking("en"):
        return friendly_reminder(workbook, invoice, ON), formal_reminder(workbook, invoice, ON)


def test_a_notice_names_contract_and_end_and_else_the_next_day_in_the_clients_language() -> None:
    assert noticed(GERMAN, **YEARLY) == (
        "Kündigung: Upkeep\n\nGuten Tag Frau Adler,\n\n"
        "hiermit kündige ich den Vertrag „Upkeep“ vom 17. April 2025 zum 30. April 2027, hilfsweise zum "
        "nächstmöglichen Zeitpunkt.\n\n"
        "Bitte bestätigen Sie mir schriftlich, dass Sie diese Kündigung erhalten haben und an welchem Tag der Vertrag "
        "endet.\n\n"
        "Bis dahin erledige ich die vereinbarte Arbeit. Die Übergabe möchte ich rechtzeitig absprechen.\n\n"
        "Freundliche Grüße\nMara Lindner"
    )
    assert "Schreib mir bitte" in noticed(FRIEND, **YEARLY)
    english = noticed(ENGLISH, **YEARLY)
    assert "I hereby give notice on the contract “Upkeep” of 17 April 2025 to 30 April 2027, or else" in english


def test_without_dates_a_notice_goes_to_the_next_possible_day() -> None:
    assert "I hereby give notice on the contract “Upkeep” to the next possible day." in noticed(ENGLISH, name="Upkeep")
    assert "on our contract of 17 April 2025 to" in noticed(ENGLISH, signed=date(2025, 4, 17))
    assert "on our contract to 30 June 2027," in noticed(ENGLISH, wished_end=date(2027, 6, 30))


def test_what_ends_by_itself_needs_no_notice_and_a_blank_card_makes_none() -> None:
    assert noticed(ENGLISH, start=date(2026, 1, 1), term=12, term_unit=Unit.MONTHS) == ""
    assert noticed(ENGLISH) == ""


def test_the_first_reminder_is_friendly_and_names_what_is_open() -> None:
    paid = Payment(id="p", invoice="i", day=date(2026, 8, 1), amount=Decimal(140))
    friendly, _formal = reminded(ENGLISH, paid)
    assert friendly.startswith("Invoice 88\n\nDear Mr Dorn,\n\nPerhaps it was overlooked: my invoice 88 was due on ")
    assert "Of €7,140.00, €7,000.00 are still open." in friendly
    assert "Would you please transfer the amount by 7 September 2026?" in friendly
    assert "interest" not in friendly


def test_the_formal_one_reckons_interest_and_lump_sum_and_sets_a_day() -> None:
    _friendly, formal = reminded(GERMAN, reminded=date(2026, 8, 3))
    assert formal.startswith("Mahnung: Rechnung 88\n\nGuten Tag Frau Adler,\n\nbis heute ist meine Rechnung 88, fällig")
    assert "Am 3. August 2026 habe ich Sie daran erinnert." in formal
    for line in ("offener Betrag: 7.140,00", "Verzugszinsen: 96,72", "Verzugspauschale: 40,00", "zusammen: 7.276,72"):
        assert f"– {line}\xa0€" in formal
    assert "bis zum 10. September 2026" in formal
    assert " dir " not in formal


def test_a_friend_is_spoken_to_as_one() -> None:
    friendly, formal = reminded(FRIEND, reminded=date(2026, 8, 3))
    assert "Kannst du den Betrag bitte bis zum 7. September 2026 überweisen?" in friendly
    assert "Am 3. August 2026 habe ich dir deswegen geschrieben." in formal
    assert "Ihnen" not in friendly + formal


def test_before_default_no_interest_is_claimed_and_from_a_private_person_no_lump_sum() -> None:
    _friendly, early = reminded(ENGLISH, due=None, received=date(2026, 8, 20))
    assert "Still open: €7,140.00" in early
    assert "interest" not in early.lower()
    _friendly, private = reminded(ENGLISH.revised({"kind": Kind.CONSUMER}))
    assert "default interest" in private
    assert "lump sum" not in private


def test_a_lump_sum_in_euros_is_not_added_to_francs() -> None:
    _friendly, formal = reminded(ENGLISH.revised({"currency": "CHF"}))
    assert "– lump sum for late payment: €40.00" in formal
    assert "together" not in formal


def test_what_is_paid_or_disputed_is_not_reminded_of() -> None:
    assert reminded(ENGLISH, paid=date(2026, 8, 1)) == ("", "")
    for disputed in (Disputed.YES, Disputed.PARTLY):
        assert reminded(ENGLISH, disputed=disputed) == ("", "")
    assert reminded(ENGLISH, amount=None) == ("", "")


@given(client=records("client"), contract=records("contracts"), invoice=records("invoices"))
@settings(max_examples=40, deadline=None)
def test_no_letter_shows_a_placeholder(client: Client, contract: Contract, invoice: Invoice) -> None:
    workbook = Workbook(client=client, contracts=(contract,), invoices=(invoice,))
    nameless = Workbook(client=client.revised({"person": "", "signature": ""}))
    for said in (
        notice(nameless, contract.revised({"name": ""}), ON),
        friendly_reminder(nameless, invoice.revised({"number": ""}), ON),
        formal_reminder(nameless, invoice.revised({"number": ""}), ON),
    ):
        assert "{" not in said
        assert "None" not in said
    notice(workbook, contract, ON)
    formal_reminder(workbook, invoice, ON)
