"""The page of limits: typical behaviours to pick, verdicts, and the incident log."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from klartext.i18n import speaking
from klartext.limits.catalogue import BEHAVIOURS
from klartext.limits.step import Group, Known, Limit, Verdict
from klartext.model import Workbook
from tests.pages.answering import drafted, expected, fill
from tests.pages.workbench import keys, widget, workbench

LIMIT = {
    "behaviour": "Schreit am Telefon",
    "verdict": Verdict.RAISE,
    "point": "einmal",
    "times": 1,
    "known": Known.NEVER,
    "need": "Ruhe",
    "response": "Ich lege auf",
}
INCIDENT = {
    "day": date(2026, 11, 3),
    "hours": Decimal("1.5"),
    "money": Decimal("120.50"),
    "limit": "one",
    "what": "Anruf um 19:40 Uhr",
    "witnesses": "niemand",
    "proof": "Notiz",
}


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_blank_page_offers_a_first_card_and_eight_behaviours_in_each_group(lang: str) -> None:
    with workbench(lang) as bench:
        tab = bench.page("limits")
        assert not tab.exception
        assert widget(tab, f"limits.{drafted(tab, 'limits')}.behaviour").value == ""
        for group in Group:
            assert sum(behaviour.group is group for behaviour in BEHAVIOURS) >= 8
        assert sum(".catalogue." in key for key in keys(tab)) == len(BEHAVIOURS)
        assert bench.vault.shelf(bench.secret) is None


def test_every_field_of_a_limit_is_saved() -> None:
    with workbench() as bench:
        tab = bench.page("limits")
        one = drafted(tab, "limits")
        fill(tab, "limits", one, LIMIT)
        assert bench.workbook().limits == (expected("limits", one, {**LIMIT, "group": Group.TONE}),)


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_typical_behaviour_is_taken_over_in_the_readers_language_and_can_be_reworded(lang: str) -> None:
    with workbench(lang) as bench:
        tab = bench.page("limits")
        widget(tab, "catalogue.late").click().run()
        (taken,) = bench.workbook().limits
        with speaking(lang):
            assert taken.behaviour == next(each.text for each in BEHAVIOURS if each.id == "late")
        assert taken.group is Group.PAYING
        assert not [key for key in keys(tab) if key.endswith("catalogue.late")]
        widget(tab, f"{taken.id}.behaviour").input("Zahlt nie").run()
        assert bench.workbook().limits[0].behaviour == "Zahlt nie"


def test_every_field_of_an_incident_is_saved() -> None:
    with workbench() as bench:
        bench.put(Workbook(limits=(Limit(id="one", behaviour="Schreit"),)))
        tab = bench.page("limits")
        widget(tab, next(key for key in keys(tab) if ".incidents.add." in key)).click().run()
        incident = drafted(tab, "incidents")
        fill(tab, "incidents", incident, INCIDENT)
        assert bench.workbook().incidents == (expected("incidents", incident, INCIDENT),)


def test_limits_of_one_group_can_be_moved_deleted_and_brought_back() -> None:
    with workbench() as bench:
        three = tuple(Limit(id=each, rank=rank, group=Group.PAYING, behaviour=each) for rank, each in enumerate("abc"))
        bench.put(Workbook(limits=three))
        tab = bench.page("limits")
        widget(tab, "limits.c.up").click().run()
        assert [limit.id for limit in bench.workbook().limits] == ["a", "c", "b"]
        widget(tab, "limits.c.delete").click().run()
        assert [limit.id for limit in bench.workbook().limits] == ["a", "b"]
        undo = [key for key in keys(tab) if ".limits.undo." in key]
        assert len(undo) == 1
        widget(tab, undo[0]).click().run()
        assert [limit.id for limit in bench.workbook().limits] == ["a", "c", "b"]


def test_the_blank_card_goes_when_a_behaviour_was_taken_over() -> None:
    with workbench() as bench:
        tab = bench.page("limits")
        widget(tab, "catalogue.shouting").click().run()
        cards = {key.split(".")[2] for key in keys(tab) if ".limits." in key and key.endswith(".delete")}
        assert cards == {bench.workbook().limits[0].id}
