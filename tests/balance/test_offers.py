"""What other answers hold that could be a reason, and how its text follows its source."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from klartext.balance.numbers import Numbers
from klartext.balance.offers import SHARE, TROUBLE, figure, offers
from klartext.balance.reason import Reason, Side
from klartext.conversation.step import Good
from klartext.i18n import speaking
from klartext.limits.step import Incident, Limit, Verdict
from klartext.model import Workbook
from klartext.thread import ripples

NUMBERS = Numbers(turnover=Decimal(30), total=Decimal(75), rate=Decimal(80))
BOOK = Workbook(
    goods=(Good(id="g", text="Nice people"), Good(id="empty")),
    limits=(
        Limit(id="raised", behaviour="Pays late", verdict=Verdict.RAISE),
        Limit(id="ends", behaviour="Shouts", verdict=Verdict.END),
        Limit(id="lived", behaviour="Short mails", verdict=Verdict.LIVE),
        Limit(id="open", behaviour="Calls on Sundays"),
    ),
    incidents=(Incident(id="i", day=date(2026, 9, 1), limit="ends", hours=Decimal("1.5"), money=Decimal(20)),),
    numbers=NUMBERS,
)


def texts(book: Workbook, side: Side) -> list[str]:
    with speaking("en"):
        return [offer.text for offer in offers(book, side)]


def test_good_sides_and_the_share_speak_for_and_limits_and_costs_against() -> None:
    assert texts(BOOK, Side.PRO) == ["40 per cent of my turnover", "Nice people"]
    assert texts(BOOK, Side.CON) == [
        "Pays late",
        "Shouts",
        "So far the trouble has cost me 1.5 hours and €20.00",
    ]


def test_an_empty_workbook_offers_nothing() -> None:
    assert texts(Workbook(), Side.PRO) == texts(Workbook(), Side.CON) == []


def test_what_was_taken_over_is_offered_no_more_even_when_it_was_reworded() -> None:
    taken = (
        Reason(id="1", side=Side.PRO, text="The people there", good="g"),
        Reason(id="2", side=Side.CON, text="The voice", limit="ends"),
        Reason(id=TROUBLE, side=Side.CON, text="It eats my evenings"),
        Reason(id=SHARE, side=Side.PRO, text="A lot of money"),
    )
    book = BOOK.model_copy(update={"reasons": taken})
    assert texts(book, Side.PRO) == []
    assert texts(book, Side.CON) == ["Pays late"]


def test_what_stands_there_in_the_same_words_is_not_offered_again() -> None:
    book = BOOK.model_copy(update={"reasons": (Reason(id="1", side=Side.CON, text="Pays late"),)})
    assert "Pays late" not in texts(book, Side.CON)


def test_an_offer_knows_its_link_and_its_id() -> None:
    by_key = {offer.key: offer for side in Side for offer in offers(BOOK, side)}
    assert set(by_key) == {SHARE, TROUBLE, "good.g", "limit.raised", "limit.ends"}
    assert by_key["limit.ends"].begins() == {"side": Side.CON, "limit": "ends"}
    assert by_key[TROUBLE].begins() == {"side": Side.CON}
    assert by_key[TROUBLE].id == TROUBLE
    assert by_key["good.g"].id != by_key["good.g"].id, "each has a new id"


def test_a_figure_is_said_of_its_own_reason_only() -> None:
    with speaking("de"):
        assert figure(BOOK, Reason(id=SHARE)) == "40 Prozent meines Umsatzes"
        assert figure(BOOK, Reason(id=TROUBLE)) == "Bisher hat mich der Ärger 1,5 Stunden und 20,00\u00a0€ gekostet"
    assert figure(BOOK, Reason(id="1", text="40 per cent of my turnover")) == ""
    assert figure(Workbook(), Reason(id=SHARE)) == figure(Workbook(), Reason(id=TROUBLE)) == ""


def test_a_reason_made_of_a_figure_follows_it_until_it_is_reworded() -> None:
    with speaking("en"):
        shares = Reason(id=SHARE, side=Side.PRO, text="40 per cent of my turnover")
        before = BOOK.model_copy(update={"reasons": (shares,)})
        after = before.model_copy(update={"numbers": NUMBERS.revised({"turnover": Decimal(15)})})
        assert ripples(before, after) == {("reasons", SHARE): {"text": "20 per cent of my turnover"}}
        own = before.model_copy(update={"reasons": (shares.revised({"text": "Far too much of my turnover"}),)})
        assert ripples(own, own.model_copy(update={"numbers": after.numbers})) == {}
