"""An agreement with a date can become a rung of the ladder, whose trigger follows it."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from klartext.consequences.step import Rung
from klartext.conversation.step import Agreement, Who
from klartext.i18n import LANGUAGES, speaking
from klartext.model import Workbook
from klartext.onward import Way, ways_back, ways_on
from klartext.thread import ripples

DAY, LATER = date(2027, 1, 20), date(2027, 2, 1)
AGREED = Agreement(id="a", what="Korrekturen bis 15 Uhr", who=Who.CLIENT, day=DAY)


def ways(lang: str = "en", *, rungs: tuple[Rung, ...] = (), **answers: Any) -> list[Way]:
    with speaking(lang):
        return list(ways_on(Workbook(rungs=rungs), AGREED.revised(answers)))


@pytest.mark.parametrize(
    ("lang", "trigger"),
    [
        ("en", "By 20 January 2027 “Korrekturen bis 15 Uhr” has not happened"),
        ("de", "Bis zum 20. Januar 2027 ist „Korrekturen bis 15 Uhr“ nicht geschehen"),
    ],
)
def test_it_begins_a_rung_with_trigger_and_day(lang: str, trigger: str) -> None:
    (way,) = ways(lang)
    assert (way.page, way.kind, way.links) == ("consequences", "rungs", {"agreement": "a"})
    assert way.begins == {"trigger": trigger, "day": DAY}


@pytest.mark.parametrize("answers", [{"what": ""}, {"day": None}, {"who": Who.ME}])
def test_what_is_blank_undated_or_mine_alone_is_no_trigger(answers: dict[str, Any]) -> None:
    assert ways(**answers) == []


@pytest.mark.parametrize("who", [None, Who.BOTH])
def test_what_both_or_nobody_in_particular_does_is_one(who: Who | None) -> None:
    assert len(ways(who=who)) == 1


def test_once_it_is_a_rung_the_two_lead_to_each_other() -> None:
    rung = Rung(id="r", agreement="a", action="Ask again")
    (way,) = ways(rungs=(rung,))
    assert (way.page, way.about, way.begins) == ("consequences", "Ask again", {})
    with speaking("en"):
        (back,) = ways_back(Workbook(agreements=(AGREED,), rungs=(rung,)), "rungs", rung)
    assert (back.label, back.page, back.about) == ("Agreement", "conversation", "Korrekturen bis 15 Uhr")


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_trigger_follows_the_agreement_until_it_is_reworded(language: str) -> None:
    (way,) = ways(language)
    rung = Rung.model_validate({"id": "r", **way.links, **way.begins})
    before = Workbook(agreements=(AGREED,), rungs=(rung,))
    after = before.model_copy(update={"agreements": (AGREED.revised({"day": LATER}),)})
    (moved,) = ways(language, day=LATER)
    assert ripples(before, after) == {("rungs", "r"): {"trigger": moved.begins["trigger"]}}
    own = {"rungs": (rung.revised({"trigger": "they forget"}),)}
    assert ripples(before.model_copy(update=own), after.model_copy(update=own)) == {}
