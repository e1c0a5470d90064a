"""The ways between the steps, from the first incident to the plan."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from klartext.balance.step import Reason, Side
from klartext.consequences.step import Rung
from klartext.conversation.step import Good, Point
from klartext.i18n import LANGUAGES, speaking
from klartext.limits.step import Incident, Limit, Verdict
from klartext.message.step import Statement
from klartext.model import Workbook, kinds
from klartext.onward import Way, ways_back, ways_on
from klartext.plan.tasks import tasks
from klartext.steps import STEP_IDS

DAY = date(2026, 11, 3)
LIMIT = Limit(
    id="late", behaviour="Pays late", verdict=Verdict.RAISE, point="15 days", need="to plan", response="remind them"
)
INCIDENT = Incident(id="april", day=DAY, limit="late", what="Invoice 7 is open")


def begun(book: Workbook, way: Way, record_id: str) -> Workbook:
    """Return the workbook with the record that a way begins."""
    record = kinds()[way.kind].model_validate({"id": record_id, **way.links, **way.begins})
    return book.model_copy(update={way.kind: (*getattr(book, way.kind), record)})


def offers(book: Workbook, kind: str, record_id: str) -> dict[str, Way]:
    """Return what is offered to be made of a record, by kind."""
    record = book.find(kind, record_id)
    assert record is not None
    return {way.kind: way for way in ways_on(book, record) if way.begins}


@pytest.mark.parametrize("language", LANGUAGES)
def test_one_click_a_step_leads_from_an_incident_to_a_task_with_a_date(language: str) -> None:
    with speaking(language):
        book = Workbook(limits=(LIMIT,), incidents=(INCIDENT,))
        book = begun(book, offers(book, "incidents", "april")["statements"], "s")
        (statement,) = book.statements
        assert (statement.limit, statement.incident) == ("late", "april")
        assert (statement.need, statement.otherwise) == ("to plan", "remind them")
        assert "Invoice 7 is open" in statement.fact
        asked = statement.revised({"request": "Pay invoice 7", "request_by": date(2026, 12, 1)})
        book = book.model_copy(update={"statements": (asked,)})
        book = begun(book, offers(book, "statements", "s")["points"], "p")
        assert book.points == (Point(id="p", text="Pay invoice 7", statement="s"),)
        book = begun(book, offers(book, "statements", "s")["rungs"], "r")
        (rung,) = book.rungs
        assert (rung.trigger, rung.action, rung.day) == ("15 days", "remind them", date(2026, 12, 1))
        book = begun(book, offers(book, "rungs", "r")["reasons"], "w")
        assert book.reasons == (Reason(id="w", side=Side.CON, text="Pays late", limit="late"),)
        task = next(task for task in tasks(book) if task.id == "rung-r")
        assert task.day == date(2026, 12, 1)
        assert "remind them" in task.text
        assert not offers(book, "incidents", "april")
        assert not offers(book, "limits", "late")
        assert not offers(book, "statements", "s")


def test_every_record_of_the_thread_knows_the_way_back() -> None:
    book = Workbook(
        limits=(LIMIT,),
        incidents=(INCIDENT,),
        statements=(Statement(id="s", limit="late", incident="april", request="Pay"),),
        points=(Point(id="p", statement="s"),),
        rungs=(Rung(id="r", statement="s", limit="late"),),
        goods=(Good(id="g", text="Nice work"),),
        reasons=(Reason(id="w", limit="late"), Reason(id="x", good="g")),
    )
    back = {
        (kind, record_id): {(way.page, way.about) for way in ways_back(book, kind, record)}
        for kind, record_id, record in book.records()
    }
    limit = ("limits", "Pays late")
    assert back["statements", "s"] == {limit, ("limits", "Invoice 7 is open")}
    assert back["points", "p"] == {("message", "Pay")}
    assert back["rungs", "r"] == {limit, ("message", "Pay")}
    assert back["reasons", "w"] == {limit}
    assert back["reasons", "x"] == {("conversation", "Nice work")}
    assert back["incidents", "april"] == set()  # its limit stands on the same page
    assert back["limits", "late"] == set()


@pytest.mark.parametrize("verdict", [None, Verdict.LIVE])
def test_what_one_can_live_with_leads_nowhere(verdict: Verdict | None) -> None:
    book = Workbook(limits=(LIMIT.revised({"verdict": verdict}),), incidents=(INCIDENT,))
    assert not list(ways_on(book, book.limits[0]))
    assert not list(ways_on(book, INCIDENT))


def test_an_incident_of_no_limit_can_still_become_a_message() -> None:
    book = Workbook(incidents=(Incident(id="a", what="Shouted"),))
    way = offers(book, "incidents", "a")["statements"]
    assert (dict(way.links), dict(way.begins)) == ({"limit": "", "incident": "a"}, {"fact": "Shouted"})


def test_a_limit_brings_the_facts_of_its_latest_incident() -> None:
    older = Incident(id="old", day=date(2026, 3, 1), limit="late", what="Invoice 6 is open")
    book = Workbook(limits=(LIMIT,), incidents=(INCIDENT, older))
    assert offers(book, "limits", "late")["statements"].links["incident"] == "april"


def test_a_rung_says_where_it_stands_in_the_plan() -> None:
    with speaking("en"):
        ways = list(ways_on(Workbook(), Rung(id="r", action="pause", day=DAY)))
    assert [(way.page, way.about) for way in ways] == [("plan", "3 Nov 2026")]


@pytest.mark.parametrize("broken", [{"limit": "gone"}, {"statement": "gone"}, {"incident": "gone"}])
def test_a_source_that_is_gone_is_no_way_back(broken: dict[str, Any]) -> None:
    record = Statement(id="s", **broken) if "statement" not in broken else Point(id="p", **broken)
    kind = "statements" if isinstance(record, Statement) else "points"
    assert not list(ways_back(Workbook(), kind, record))


def test_every_way_leads_to_a_page() -> None:
    book = Workbook(
        limits=(LIMIT,), incidents=(INCIDENT,), goods=(Good(id="g", text="x"),), rungs=(Rung(id="r", action="a"),)
    )
    pages = {way.page for _kind, _id, record in book.records() for way in ways_on(book, record)}
    assert pages <= {*STEP_IDS, "plan"}
    assert pages == {"message", "consequences", "balance", "plan"}
