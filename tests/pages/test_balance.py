"""The page of the balance: reasons on both sides, the decision, numbers, and what money does not measure."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any

import pytest

from components.plain import JOINER
from klartext.balance.decision import Decision, Verdict
from klartext.balance.numbers import Numbers
from klartext.balance.offers import SHARE, TROUBLE
from klartext.balance.reason import Reason, Side, Sure
from klartext.conversation.step import Good
from klartext.limits.step import Incident, Limit
from klartext.limits.step import Verdict as LimitVerdict
from klartext.looking_again import START
from klartext.model import Workbook
from tests.pages.answering import drafted, expected, fill
from tests.pages.workbench import keys, widget, workbench

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

DECISION = {
    "verdict": Verdict.CONDITIONS,
    "conditions": "Keine Anrufe am Wochenende",
    "again": date(2027, 6, 30),
    "words": "Ich versuche es noch einmal.",
}
NUMBERS = {
    "turnover": Decimal(31200),
    "total": Decimal(78000),
    "billed": Decimal("390.5"),
    "unbilled": Decimal(104),
    "rate": Decimal(80),
    "reserve": Decimal(4),
    "replaced": Decimal("5.5"),
    "need": Decimal(5800),
    "notice": Decimal(3),
    "new_turnover": Decimal(33600),
    "new_unbilled": Decimal("39.5"),
}
WEIGHED = (
    Reason(id="a", side=Side.PRO, text="Geld", weight=4, sure=Sure.CERTAIN),
    Reason(id="b", side=Side.CON, text="Schlaf", weight=3, sure=Sure.LIKELY, rank=1),
    Reason(id="c", side=Side.CON, text="Lärm", weight=4, sure=Sure.GUESS, rank=2),
)
BEYOND = {name: f"Etwas zu {name}" for name in ("reputation", "people", "time", "sleep", "possible")}


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_blank_page_has_a_reason_on_each_side_and_a_decision(lang: str) -> None:
    with workbench(lang) as bench:
        tab = bench.page("balance")
        assert not tab.exception
        assert len([key for key in keys(tab) if ".reasons." in key and key.endswith(".text")]) == 2
        assert widget(tab, "decision.decision.verdict")


def test_reasons_are_saved_on_the_side_where_they_were_written() -> None:
    with workbench() as bench:
        tab = bench.page("balance")
        pro, con = (key.split(".")[-2] for key in keys(tab) if ".reasons." in key and key.endswith(".text"))
        answers = {"text": "ein Drittel vom Umsatz", "weight": 4, "sure": Sure.CERTAIN}
        fill(tab, "reasons", pro, answers)
        fill(tab, "reasons", con, answers)
        saved = {reason.id: reason for reason in bench.workbook().reasons}
        assert saved[pro] == expected("reasons", pro, {**answers, "side": Side.PRO})
        assert saved[con] == expected("reasons", con, {**answers, "side": Side.CON, "rank": 1})


def test_a_reason_can_be_added_moved_deleted_and_brought_back() -> None:
    first = Reason(id="a", side=Side.CON, text="Lärm")
    second = Reason(id="b", side=Side.CON, text="Wochenenden", rank=1)
    with workbench() as bench:
        bench.put(Workbook(reasons=(first, second)))
        tab = bench.page("balance")
        widget(tab, "reasons.b.up").click().run()
        assert [reason.id for reason in bench.workbook().reasons] == ["b", "a"]
        widget(tab, "reasons.a.delete").click().run()
        assert [reason.id for reason in bench.workbook().reasons] == ["b"]
        next(button for button in tab.button if ".undo" in (button.key or "")).click().run()
        assert [reason.text for reason in bench.workbook().reasons] == ["Wochenenden", "Lärm"]
        [button for button in tab.button if ".reasons.add." in (button.key or "")][-1].click().run()
        assert drafted(tab, "reasons") not in {"a", "b"}


def test_what_earlier_steps_hold_can_be_taken_over_once() -> None:
    book = Workbook(
        goods=(Good(id="g", text="Nette Leute"),),
        limits=(
            Limit(id="x", behaviour="Zahlt spät", verdict=LimitVerdict.RAISE),
            Limit(id="y", behaviour="Kurze Mails", verdict=LimitVerdict.LIVE),
        ),
    )
    with workbench() as bench:
        bench.put(book)
        tab = bench.page("balance")
        for offered in [key for key in keys(tab) if ".earlier." in key]:
            widget(tab, offered).click().run()
        taken = {(reason.side, reason.text, reason.good, reason.limit) for reason in bench.workbook().reasons}
        assert taken == {(Side.PRO, "Nette Leute", "g", ""), (Side.CON, "Zahlt spät", "", "x")}
        assert not [key for key in keys(tab) if ".earlier." in key]


@pytest.mark.parametrize(
    ("verdict", "asked"),
    [
        (Verdict.GO_ON, set()),
        (Verdict.CONDITIONS, {"conditions", "again"}),
        (Verdict.END, {"again"}),
        (Verdict.NOT_YET, {"again"}),
    ],
)
def test_the_decision_asks_only_for_what_belongs_to_it(verdict: Verdict, asked: set[str]) -> None:
    with workbench() as bench:
        tab = bench.page("balance")
        fill(tab, "decision", "decision", {"verdict": verdict})
        shown = {key.rpartition(".")[2] for key in keys(tab) if ".decision.decision." in key}
        assert shown == {"verdict", "words"} | asked


def said(tab: AppTest) -> str:
    """Return what the page tells, as a reader sees it: without what disarms Markdown."""
    texts = "\n".join(element.value for element in (*tab.markdown, *tab.caption))
    return texts.replace("\\", "").replace(JOINER, "")


@pytest.mark.parametrize(
    ("lang", "sentence"),
    [
        (
            "en",
            (
                "With your doubts counted in, what speaks for it weighs 4, what speaks against it 3.3. "
                "It is close. With weight 3 rather than 4 for “Geld”, the other side would be the heavier one. "
                "An hour for this client really brings you €63.16. That is €16.84 less than the €80.00 you want. "
                "40 per cent of your turnover comes from this client. You decide; later is fine."
            ),
        ),
        (
            "de",
            (
                "Deine Zweifel eingerechnet, wiegt 4, was dafür spricht, und 3,3, was dagegen spricht. "
                "Es ist knapp. Mit Gewicht 3 statt 4 für „Geld“ wäre die andere Seite schwerer. "
                "Eine Stunde für diesen Kunden bringt dir in Wirklichkeit 63,16\u00a0€. "
                "Das sind 16,84\u00a0€ weniger als die 80,00\u00a0€, die du möchtest. "
                "40 Prozent deines Umsatzes kommen von diesem Kunden. Du entscheidest, auch später."
            ),
        ),
    ],
)
def test_what_it_adds_up_to_is_worked_out_from_weights_and_numbers(lang: str, sentence: str) -> None:
    with workbench(lang) as bench:
        bench.put(Workbook(reasons=WEIGHED, numbers=Numbers(**NUMBERS | {"billed": Decimal(390)})))
        assert sentence in said(bench.page("balance"))


def test_both_pictures_are_shown_with_their_takeaway() -> None:
    with workbench("en") as bench:
        bench.put(Workbook(reasons=WEIGHED, numbers=Numbers(**NUMBERS)))
        told = said(bench.page("balance"))
        assert "For the client: 4 in all, most of it from “Geld”. Against: 3.3 in all" in told
        assert "Ending: lowest is" in told
        assert "Reckoned simply, with €23,200 in reserve" in told


def test_a_number_changes_what_is_told_at_once() -> None:
    with workbench("en") as bench:
        bench.put(Workbook(numbers=Numbers(turnover=Decimal(30), billed=Decimal(2))))
        tab = bench.page("balance")
        assert "Your real hourly rate still needs: “Hours not billed in a year”." in said(tab)
        widget(tab, "numbers.numbers.unbilled").set_value(1.0).run()
        assert "An hour for this client really brings you €10.00. 1 of 3 hours are not billed." in said(tab)
        widget(tab, "numbers.numbers.total").set_value(10.0).run()
        assert "Your total is smaller than this client's turnover" in said(tab)


def test_what_speaks_for_what_is_quoted_and_nothing_is_chosen() -> None:
    with workbench("en") as bench:
        limit = Limit(id="x", behaviour="Schreit", verdict=LimitVerdict.END)
        log = (Incident(id="i", day=date(2026, 11, 3), limit="x"),)
        bench.put(Workbook(reasons=WEIGHED, limits=(limit,), incidents=log))
        tab = bench.page("balance")
        told = said(tab)
        assert "What weighs most: “Geld” (weight 4)." in told
        assert "“Schreit” was to end it, and it happened 1 time." in told
        assert told.index("For going on:") < told.index("For conditions:") < told.index("For ending it:")
        assert widget(tab, "decision.decision.verdict").value is None


def test_a_reason_is_quoted_as_it_was_typed() -> None:
    with workbench() as bench:
        text = "**fett** [z](https://example.org) :red[a] $x$ <b>"
        bench.put(Workbook(reasons=tuple(each.revised({"text": text}) for each in WEIGHED)))
        tab = bench.page("balance")
        assert not tab.exception
        assert all("[z](https" not in element.value for element in (*tab.markdown, *tab.caption))
        assert text in said(tab)


def test_a_reason_tells_what_its_limit_has_cost_and_leads_back_to_it() -> None:
    with workbench("de") as bench:
        limit = Limit(id="x", behaviour="Zahlt spät", verdict=LimitVerdict.RAISE)
        log = (Incident(id="i", day=date(2026, 11, 3), limit="x", hours=Decimal("1.5"), money=Decimal(20)),)
        reason = Reason(id="r", side=Side.CON, text="Zahlt spät", limit="x")
        bench.put(Workbook(limits=(limit,), incidents=log, reasons=(reason,), numbers=Numbers(rate=Decimal(80))))
        told = said(bench.page("balance"))
        assert (
            "Bisher hat dich das 1,5 Stunden und 20,00\u00a0€ gekostet. "
            "Zu dem Stundensatz, den du möchtest, sind das zusammen 140,00\u00a0€."
        ) in told


def test_figures_are_taken_over_once_and_follow_the_numbers() -> None:
    with workbench("de") as bench:
        numbers = Numbers(turnover=Decimal(30), total=Decimal(75))
        bench.put(Workbook(incidents=(Incident(id="i", hours=Decimal(2)),), numbers=numbers))
        tab = bench.page("balance")
        for offered in (TROUBLE, SHARE):
            widget(tab, f"earlier.{offered}").click().run()
        assert {(reason.id, reason.side, reason.text) for reason in bench.workbook().reasons} == {
            (TROUBLE, Side.CON, "Bisher hat mich der Ärger 2 Stunden gekostet"),
            (SHARE, Side.PRO, "40 Prozent meines Umsatzes"),
        }
        assert not [key for key in keys(tab) if ".earlier." in key]
        widget(tab, "numbers.numbers.total").set_value(60.0).run()
        assert widget(tab, f"reasons.{SHARE}.text").value == "50 Prozent meines Umsatzes"
        assert "50 Prozent meines Umsatzes" in {reason.text for reason in bench.workbook().reasons}


def test_a_reason_taken_over_deleted_and_taken_over_again_is_there() -> None:
    with workbench() as bench:
        bench.put(Workbook(incidents=(Incident(id="i", hours=Decimal(2)),)))
        tab = bench.page("balance")
        for _time in range(2):
            widget(tab, f"earlier.{TROUBLE}").click().run()
            assert [reason.id for reason in bench.workbook().reasons] == [TROUBLE]
            widget(tab, f"reasons.{TROUBLE}.delete").click().run()
            assert not bench.workbook().reasons


def test_how_things_stood_is_remembered_on_the_day_of_the_first_decision() -> None:
    with workbench() as bench:
        bench.put(Workbook(reasons=WEIGHED))
        tab = bench.page("balance")
        assert bench.workbook().looks == ()
        widget(tab, "decision.decision.verdict").set_value(Verdict.NOT_YET.value).run()
        assert bench.workbook().decision.verdict is Verdict.NOT_YET
        (first,) = bench.workbook().looks
        assert (first.id, first.day) == (START, bench.today)
        assert first.lean is not None
        widget(tab, "decision.decision.verdict").set_value(Verdict.END.value).run()
        assert bench.workbook().looks == (first,)


def test_a_decision_taken_back_remembers_nothing() -> None:
    with workbench() as bench:
        bench.put(Workbook(decision=Decision(verdict=Verdict.GO_ON)))
        tab = bench.page("balance")
        widget(tab, "decision.decision.verdict").set_value(None).run()
        assert bench.workbook().decision.verdict is None
        assert bench.workbook().looks == ()


@pytest.mark.parametrize(("kind", "answers"), [("decision", DECISION), ("numbers", NUMBERS), ("beyond", BEYOND)])
def test_every_field_of_decision_numbers_and_beyond_is_saved(kind: str, answers: dict[str, Any]) -> None:
    with workbench() as bench:
        tab = bench.page("balance")
        fill(tab, kind, kind, answers)
        assert getattr(bench.workbook(), kind) == expected(kind, kind, answers)
