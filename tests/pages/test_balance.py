"""The page of the balance: reasons on both sides, the decision, numbers, and what money does not measure."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from klartext.balance.step import Reason, Side, Sure, Verdict
from klartext.conversation.step import Good
from klartext.limits.step import Limit
from klartext.limits.step import Verdict as LimitVerdict
from klartext.model import Workbook
from tests.pages.answering import drafted, expected, fill
from tests.pages.workbench import keys, widget, workbench

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
}
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
        taken = {(reason.side, reason.text) for reason in bench.workbook().reasons}
        assert taken == {(Side.PRO, "Nette Leute"), (Side.CON, "Zahlt spät")}
        assert not [key for key in keys(tab) if ".earlier." in key]


@pytest.mark.parametrize(
    ("verdict", "asked"),
    [
        (Verdict.GO_ON, set()),
        (Verdict.CONDITIONS, {"conditions", "again"}),
        (Verdict.END, set()),
        (Verdict.NOT_YET, {"again"}),
    ],
)
def test_the_decision_asks_only_for_what_belongs_to_it(verdict: Verdict, asked: set[str]) -> None:
    with workbench() as bench:
        tab = bench.page("balance")
        fill(tab, "decision", "decision", {"verdict": verdict})
        shown = {key.rpartition(".")[2] for key in keys(tab) if ".decision.decision." in key}
        assert shown == {"verdict", "words"} | asked


@pytest.mark.parametrize(("kind", "answers"), [("decision", DECISION), ("numbers", NUMBERS), ("beyond", BEYOND)])
def test_every_field_of_decision_numbers_and_beyond_is_saved(kind: str, answers: dict[str, Any]) -> None:
    with workbench() as bench:
        tab = bench.page("balance")
        fill(tab, kind, kind, answers)
        assert getattr(bench.workbook(), kind) == expected(kind, kind, answers)
