"""The page of consequences: a ladder, its announcement, and what has to be settled when it ends."""

from __future__ import annotations

from datetime import date

import pytest

from klartext.consequences.rungs import OFFERS, caution
from klartext.consequences.step import Leaving, Move, Resolve, Settled, Would
from klartext.i18n import speaking
from klartext.limits.step import Known, Limit
from klartext.model import Workbook
from tests.pages.answering import drafted, expected, fill
from tests.pages.workbench import keys, widget, workbench

RUNG = {
    "move": Move.PAUSE,
    "trigger": "die Rechnung am 10. März noch offen ist",
    "action": "unterbreche ich die Arbeit",
    "day": date(2027, 3, 11),
    "limit": "late",
    "known": Known.WRITTEN,
    "resolve": Resolve.DECIDED,
    "would": Would.YES,
}


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_blank_page_has_a_first_rung_to_fill_in(lang: str) -> None:
    with workbench(lang) as bench:
        tab = bench.page("consequences")
        assert not tab.exception
        rung = drafted(tab, "rungs")
        for name in set(RUNG) - {"limit"}:
            assert widget(tab, f"rungs.{rung}.{name}")


def test_every_field_of_a_rung_is_saved() -> None:
    with workbench() as bench:
        bench.put(Workbook(limits=(Limit(id="late", behaviour="Zahlt spät"),)))
        tab = bench.page("consequences")
        rung = drafted(tab, "rungs")
        fill(tab, "rungs", rung, RUNG)
        assert bench.workbook().rungs == (expected("rungs", rung, RUNG),)


@pytest.mark.parametrize("lang", ["de", "en"])
def test_an_offered_rung_is_taken_over_in_the_readers_language_and_then_no_longer_offered(lang: str) -> None:
    with workbench(lang) as bench:
        tab = bench.page("consequences")
        for offer in OFFERS:
            widget(tab, f"offer.{offer.move}").click().run()
            assert not tab.exception
        with speaking(lang):
            offered = [(offer.move, offer.trigger, offer.action) for offer in OFFERS]
        assert [(rung.move, rung.trigger, rung.action) for rung in bench.workbook().rungs] == offered
        assert not [key for key in keys(tab) if ".offer." in key]


def test_rungs_can_be_put_in_another_order() -> None:
    with workbench() as bench:
        tab = bench.page("consequences")
        widget(tab, "offer.reminder").click().run()
        widget(tab, "offer.end").click().run()
        first, second = (rung.id for rung in bench.workbook().rungs)
        widget(tab, f"rungs.{second}.up").click().run()
        assert [rung.id for rung in bench.workbook().rungs] == [second, first]


def test_a_rung_that_was_deleted_can_be_brought_back() -> None:
    with workbench() as bench:
        tab = bench.page("consequences")
        widget(tab, "offer.reminder").click().run()
        (rung,) = bench.workbook().rungs
        widget(tab, f"rungs.{rung.id}.delete").click().run()
        assert bench.workbook().rungs == ()
        next(button for button in tab.button if ".undo" in (button.key or "")).click().run()
        assert bench.workbook().rungs == (rung,)


@pytest.mark.parametrize("move", list(Move))
def test_only_pause_prepayment_and_price_carry_a_caution(move: Move) -> None:
    assert bool(caution(move)) is (move in {Move.PAUSE, Move.PREPAYMENT, Move.PRICE})
    with workbench("en") as bench:
        tab = bench.page("consequences")
        widget(tab, f"rungs.{drafted(tab, 'rungs')}.move").set_value(move).run()
        assert [info.value for info in tab.info] == ([caution(move)] if caution(move) else [])


def test_the_announcement_and_every_point_of_leaving_are_saved() -> None:
    with workbench() as bench:
        tab = bench.page("consequences")
        fill(tab, "announcement", "announcement", {"text": "Ab April arbeite ich gegen Vorkasse."})
        answers = {"settled": Settled.OPEN, "note": "bis Ende Mai"}
        for point in Leaving:
            fill(tab, "leaving", point.value, answers)
        book = bench.workbook()
        assert book.announcement.text == "Ab April arbeite ich gegen Vorkasse."
        assert set(book.leaving) == {expected("leaving", point.value, answers) for point in Leaving}
