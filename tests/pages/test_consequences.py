"""The page of consequences: a ladder, its announcement, and what has to be settled when it ends."""

from __future__ import annotations

from datetime import date

import pytest

from klartext.consequences.rungs import OFFERS, caution
from klartext.consequences.step import Leaving, Move, Resolve, Rung, Settled, Would
from klartext.i18n import speaking
from klartext.limits.step import Known, Limit, Verdict
from klartext.model import Workbook
from tests.pages.answering import drafted, expected, fill
from tests.pages.workbench import keys, widget, workbench

RUNG = {
    "move": Move.PAUSE,
    "trigger": "Die Rechnung ist am 10. März noch offen.",
    "action": "Ich unterbreche die Arbeit.",
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


ENDS = Limit(id="insult", behaviour="Beleidigt mich", verdict=Verdict.END, point="einmal", response="Ich lege auf.")


def test_a_limit_that_ends_it_is_put_on_the_ladder_with_one_click() -> None:
    with workbench() as bench:
        bench.put(Workbook(limits=(ENDS,)))
        tab = bench.page("consequences")
        widget(tab, "rung.insult").click().run()
        assert not tab.exception
        (rung,) = bench.workbook().rungs
        assert (rung.limit, rung.trigger, rung.action) == ("insult", "einmal", "Ich lege auf.")
        assert not [key for key in keys(tab) if key.endswith("rung.insult")]


def test_a_day_is_offered_a_week_after_the_rung_below() -> None:
    below = Rung(id="a", action="Ich erinnere.", day=date(2027, 3, 1))
    with workbench() as bench:
        bench.put(Workbook(rungs=(below, Rung(id="b", action="Ich mahne.", rank=1), Rung(id="c", rank=2))))
        tab = bench.page("consequences")
        widget(tab, "rungs.b.day.offer").click().run()
        assert bench.workbook().rungs[1].day == date(2027, 3, 8)
        assert widget(tab, "rungs.b.day").value == date(2027, 3, 8)
        assert not [key for key in keys(tab) if key.endswith(("rungs.a.day.offer", "rungs.b.day.offer"))]


@pytest.mark.parametrize(
    ("lang", "sentence", "open_ones"),
    [
        (
            "de",
            "Deine Leiter hat 1 Stufe, davon entschieden: 0. Sie beginnt am 01.03.2027: Ich erinnere.",
            ["Noch ist offen, ob du die letzte Stufe wirklich gehen würdest."],
        ),
        (
            "en",
            "Your ladder has 1 rung, 0 decided. It begins on 1 Mar 2027: Ich erinnere.",
            ["It is still open whether you would really take the last rung."],
        ),
    ],
)
def test_the_page_says_what_the_ladder_adds_up_to_and_what_is_open(
    lang: str, sentence: str, open_ones: list[str]
) -> None:
    with workbench(lang) as bench:
        bench.put(Workbook(rungs=(Rung(id="a", trigger="x", action="Ich erinnere.", day=date(2027, 3, 1)),)))
        tab = bench.page("consequences")
        said = [text.value.replace("\\", "") for text in tab.markdown]
        assert sentence in said
        (checked,) = [text for text in said if ":material/check_circle:" in text]
        lines = [line for line in checked.splitlines() if ":material/pending:" in line]
        assert [line.split(": ", 1)[1] for line in lines] == open_ones


def test_a_wording_is_suggested_and_follows_the_ladder_until_it_is_reworded() -> None:
    rung = Rung(id="a", action="Ich mahne.", resolve=Resolve.DECIDED)
    with workbench() as bench:
        bench.put(Workbook(rungs=(rung,)))
        tab = bench.page("consequences")
        widget(tab, "announcement.announcement.text.draft").click().run()
        assert "Ich mahne" in widget(tab, "announcement.announcement.text").value
        widget(tab, "rungs.a.action").set_value("Ich arbeite gegen Vorkasse.").run()
        assert "Vorkasse" in widget(tab, "announcement.announcement.text").value
        assert "Vorkasse" in bench.workbook().announcement.text
        widget(tab, "announcement.announcement.text").set_value("Meine Worte").run()
        widget(tab, "rungs.a.action").set_value("Ich kündige.").run()
        assert bench.workbook().announcement.text == "Meine Worte"


def test_three_rungs_with_days_are_drawn_with_what_the_picture_tells() -> None:
    days = [date(2027, 3, day) for day in (1, 8, 15)]
    with workbench("en") as bench:
        bench.put(Workbook(rungs=tuple(Rung(id=str(day), action="x", day=day) for day in days)))
        tab = bench.page("consequences")
        (chart,) = tab.get("vega_lite_chart")
        assert "3 dated rungs, from 1 Mar 2027 to 15 Mar 2027." in str(chart.proto)
