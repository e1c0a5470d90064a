"""Derived texts follow their source as long as nobody reworded them."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.balance.step import Reason
from klartext.client import Client
from klartext.consequences.step import Rung
from klartext.conversation.step import Good, Point
from klartext.i18n import LANGUAGES, speaking
from klartext.limits.step import Incident, Limit
from klartext.message.step import Statement
from klartext.model import Workbook, kinds
from klartext.sources import DERIVED, told
from klartext.thread import ripples

INCIDENT = Incident(id="i", day=date(2026, 11, 3), what="Invoice 7 is open")
LIMIT = Limit(id="l", behaviour="Pays late", need="to plan", response="remind them", point="15 days")


def book(**parts: Any) -> Workbook:
    """Return a workbook in which everything reads as the app would have written it."""
    with speaking("en"):
        fact = told(Client(), INCIDENT)
    base: dict[str, Any] = {
        "limits": (LIMIT,),
        "incidents": (INCIDENT,),
        "statements": (
            Statement(
                id="s", limit="l", incident="i", fact=fact, need="to plan", otherwise="remind them", request="Pay"
            ),
        ),
        "points": (Point(id="p", statement="s", text="Pay"),),
        "goods": (Good(id="g", text="Nice work"),),
        "rungs": (
            Rung(id="r", limit="l", trigger="15 days", action="remind them"),
            Rung(id="t", statement="s", limit="l", trigger="15 days", action="remind them"),
        ),
        "reasons": (Reason(id="w", limit="l", text="Pays late"), Reason(id="x", good="g", text="Nice work")),
    }
    return Workbook(**{**base, **parts})


def changed(before: Workbook, kind: str, record_id: str, **answers: Any) -> Workbook:
    """Return the workbook with one record answered anew."""
    part = tuple(each.revised(answers) if each.id == record_id else each for each in getattr(before, kind))
    return before.model_copy(update={kind: part})


def followed(before: Workbook, kind: str, record_id: str, **answers: Any) -> dict[str, dict[str, Any]]:
    with speaking("en"):
        patches = ripples(before, changed(before, kind, record_id, **answers))
    return {f"{kind}.{record_id}": patch for (kind, record_id), patch in patches.items()}


def test_a_message_follows_its_incident() -> None:
    patches = followed(book(), "incidents", "i", what="Invoice 8 is open")
    assert patches == {"statements.s": {"fact": "On 3 November 2026: Invoice 8 is open"}}


def test_what_follows_a_limit_follows_it_through_all_steps() -> None:
    assert followed(book(), "limits", "l", response="pause") == {
        "statements.s": {"otherwise": "pause"},
        "rungs.r": {"action": "pause"},
        "rungs.t": {"action": "pause"},  # through the message
    }
    assert followed(book(), "limits", "l", behaviour="Pays very late") == {"reasons.w": {"text": "Pays very late"}}
    assert followed(book(), "goods", "g", text="Fine work") == {"reasons.x": {"text": "Fine work"}}
    assert followed(book(), "statements", "s", request="Pay now") == {"points.p": {"text": "Pay now"}}


@pytest.mark.parametrize(
    ("kind", "record_id", "field"),
    [("statements", "s", "otherwise"), ("rungs", "r", "action"), ("rungs", "t", "action")],
)
def test_what_was_reworded_stays(kind: str, record_id: str, field: str) -> None:
    own = changed(book(), kind, record_id, **{field: "My own words"})
    patches = followed(own, "limits", "l", response="pause")
    assert field not in patches.get(f"{kind}.{record_id}", {})


def test_what_is_empty_stays_empty_and_a_source_that_is_emptied_takes_nothing_away() -> None:
    assert "statements.s" not in followed(
        changed(book(), "statements", "s", otherwise=""), "limits", "l", response="pause"
    )
    assert followed(book(), "limits", "l", response="") == {}


def test_a_text_taken_over_in_one_language_still_follows_in_the_other() -> None:
    with speaking("de"):
        fact = told(Client(), INCIDENT)
    german = changed(book(), "statements", "s", fact=fact)
    with speaking("en"):
        patches = ripples(german, changed(german, "incidents", "i", what="RE 8 ist offen"))
    assert patches["statements", "s"]["fact"].startswith("Am 3. November 2026")


def test_nothing_follows_when_nothing_changed() -> None:
    assert ripples(book(), book()) == {}


def test_what_was_deleted_or_is_new_does_not_follow() -> None:
    after = changed(book(), "limits", "l", response="pause").model_copy(update={"statements": (), "rungs": ()})
    assert ripples(book(), after) == {}
    assert ripples(Workbook(limits=(LIMIT,)), changed(book(), "limits", "l", response="pause")) == {}


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=30), st.text(max_size=30), st.sampled_from(["response", "need", "point", "behaviour"]))
def test_following_there_and_back_ends_where_it_began(first: str, second: str, field: str) -> None:
    if not first or not second:
        return
    start = changed(book(), "limits", "l", **{field: first})
    start = _with(start, ripples(book(), start))
    there = changed(start, "limits", "l", **{field: second})
    there = _with(there, ripples(start, there))
    back = changed(there, "limits", "l", **{field: first})
    assert _with(back, ripples(there, back)) == start


def test_every_derived_field_is_a_text_of_its_kind_and_needs_its_sources() -> None:
    for derived in DERIVED:
        assert derived.field in kinds()[derived.kind].model_fields
        assert set(derived.sources) <= set(kinds())
        empty = kinds()[derived.kind]() if derived.kind in {"talk", "boundary", "aftermath", "announcement"} else None
        record = empty or kinds()[derived.kind].model_validate({"id": "new"})
        for language in LANGUAGES:
            with speaking(language):
                assert isinstance(derived.text(Workbook(), record), str)


def _with(workbook: Workbook, patches: dict[tuple[str, str], dict[str, Any]]) -> Workbook:
    for (kind, record_id), patch in patches.items():
        workbook = changed(workbook, kind, record_id, **patch)
    return workbook
