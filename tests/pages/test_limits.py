"""The page of limits: typical behaviours to pick, verdicts, and the incident log."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from klartext.i18n import _, speaking
from klartext.limits.catalogue import BEHAVIOURS
from klartext.limits.step import Group, Incident, Known, Limit, Verdict
from klartext.limits.worked import WORKED
from klartext.model import Workbook
from klartext.trade import Trade
from tests.pages.answering import drafted, expected, fill
from tests.pages.workbench import keys, widget, workbench

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

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


SUGGESTION = "Ab wann es zählt, wie oft und das Bedürfnis sind Vorschläge. Ändere sie, bis sie zu dir passen."
SHOUTS = Limit(id="one", group=Group.TONE, behaviour="Schreit", verdict=Verdict.RAISE, times=3, response="Ich lege auf")


def captions(tab: AppTest) -> list[str]:
    return [element.value for element in tab.caption]


def text(tab: AppTest) -> str:
    """Return what the page says in running text, as it is read."""
    said = [element.value for element in (*tab.markdown, *tab.info)]
    return "\n".join(said).replace("\\", "")


def log_of(count: int, limit: str = "one") -> tuple[Incident, ...]:
    days = [date(2026, 11, 3) + timedelta(days=number) for number in range(count)]
    return tuple(Incident(id=f"i{n}", rank=n, limit=limit, day=day, what="Anruf") for n, day in enumerate(days))


def lines(tab: AppTest) -> list[str]:
    """Return the incidents that are listed, by id, in their order."""
    return [key.split(".")[2] for key in keys(tab) if ".incidents." in key and key.endswith(".open")]


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
    late = next(each for each in BEHAVIOURS if each.id == "late")
    with workbench(lang) as bench:
        tab = bench.page("limits")
        widget(tab, "catalogue.late").click().run()
        (taken,) = bench.workbook().limits
        with speaking(lang):
            assert (taken.behaviour, taken.point, taken.need) == (late.text, late.point, late.need)
        assert (taken.group, taken.times, taken.response) == (Group.PAYING, late.times, "")
        assert not [key for key in keys(tab) if key.endswith("catalogue.late")]
        widget(tab, f"{taken.id}.behaviour").input("Zahlt nie").run()
        assert bench.workbook().limits[0].behaviour == "Zahlt nie"


def test_a_response_is_only_written_when_it_is_asked_for() -> None:
    with workbench() as bench:
        tab = bench.page("limits")
        widget(tab, "catalogue.late").click().run()
        assert SUGGESTION in captions(tab)
        widget(tab, "c-late.response.offer").click().run()
        with speaking("de"):
            offered = next(each.response for each in BEHAVIOURS if each.id == "late")
        assert bench.workbook().limits[0].response == offered
        assert widget(tab, "c-late.response").value == offered
        assert not [key for key in keys(tab) if key.endswith("response.offer")]
        widget(tab, "c-late.point").input("nach einem Monat").run()
        assert SUGGESTION not in captions(tab)


def test_what_was_taken_over_elsewhere_and_reworded_stays_as_it_is() -> None:
    with workbench() as bench:
        first, second = bench.page("limits"), bench.page("limits")
        widget(first, "catalogue.late").click().run()
        widget(first, "c-late.behaviour").input("Zahlt nie").run()
        second.run()
        assert not [key for key in keys(second) if key.endswith("catalogue.late")]
        assert bench.workbook().limits[0].behaviour == "Zahlt nie"


def test_suggestive_remarks_and_threats_come_with_a_word_that_nobody_is_left_alone() -> None:
    with workbench() as bench:
        tab = bench.page("limits")
        widget(tab, "catalogue.private").click().run()
        assert "nicht allein aushalten" in text(tab)
        assert "116\u00a0016" in text(tab)


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


@pytest.mark.parametrize(
    ("lang", "sentences"),
    [
        (
            "de",
            (
                "Zum dritten Mal. Du wolltest es dann ansprechen.",
                "Deine Grenze ist seit dem 05.11.2026 überschritten.",
                "Für diesen Fall hast du dir vorgenommen: Ich lege auf.",
                "1 Verhalten sprichst du an. Eine Grenze ist überschritten: „Schreit“ (3-mal, seit 05.11.2026).",
                "3 Vorfälle stehen in deinem Protokoll.",
                "Tu, was du dir für „Schreit“ vorgenommen hast: Ich lege auf",
            ),
        ),
        (
            "en",
            (
                "The third time. You meant to raise it then.",
                "Your limit has been crossed since 5 Nov 2026.",
                "For this case you decided: Ich lege auf.",
                "You raise 1 behaviour. One limit is crossed: “Schreit” (3 times, since 5 Nov 2026).",
                "3 incidents are in your log.",
                "Do what you decided for “Schreit”: Ich lege auf",
            ),
        ),
    ],
)
def test_a_crossed_limit_says_so_and_what_was_decided_for_it(lang: str, sentences: tuple[str, ...]) -> None:
    with workbench(lang) as bench:
        bench.put(Workbook(limits=(SHOUTS,), incidents=log_of(3)))
        said = text(bench.page("limits"))
        for sentence in sentences:
            assert sentence in said


def test_a_new_incident_opens_on_top_and_tells_whether_the_limit_is_crossed() -> None:
    with workbench() as bench:
        bench.put(Workbook(limits=(SHOUTS,), incidents=log_of(2)))
        tab = bench.page("limits")
        assert lines(tab) == ["i1", "i0"]
        widget(tab, "incidents.add.log").click().run()
        added = drafted(tab, "incidents")
        assert widget(tab, f"incidents.{added}.day").value == bench.today
        widget(tab, f"incidents.{added}.limit").set_value("one").run()
        assert text(tab).count("Zum dritten Mal. Du wolltest es dann ansprechen.") == 2
        assert lines(tab) == ["i1", "i0"]
        widget(tab, f"incidents.{added}.day").set_value(date(2020, 1, 1)).run()
        assert "Zum ersten Mal. Für dich zählt es ab dem dritten Mal." in text(tab)
        widget(tab, f"incidents.{added}.close").click().run()
        assert lines(tab) == ["i1", "i0", added]
        assert len(bench.workbook().incidents) == 3


def test_of_many_incidents_the_latest_five_are_listed_and_only_the_open_one_is_a_form() -> None:
    with workbench() as bench:
        bench.put(Workbook(limits=(SHOUTS,), incidents=log_of(500)))
        tab = bench.page("limits")
        assert not tab.exception
        assert lines(tab) == ["i499", "i498", "i497", "i496", "i495"]
        assert not [key for key in keys(tab) if key.endswith(".what")]
        widget(tab, "incidents.i496.open").click().run()
        assert [key.split(".")[2] for key in keys(tab) if key.endswith(".what")] == ["i496"]
        assert "Zum 497. Mal. Du wolltest es ab dem dritten Mal ansprechen." in text(tab)
        widget(tab, "incidents.i496.day").set_value(date(1999, 1, 1)).run()
        assert lines(tab)[:5] == ["i499", "i498", "i497", "i496", "i495"]
        widget(tab, "incidents.i496.open").click().run()
        assert lines(tab) == ["i499", "i498", "i497", "i495", "i494"]
        widget(tab, "incidents.show_more").click().run()
        assert len(lines(tab)) == 25


def test_a_deleted_incident_can_be_brought_back() -> None:
    with workbench() as bench:
        bench.put(Workbook(limits=(SHOUTS,), incidents=log_of(3)))
        tab = bench.page("limits")
        widget(tab, "incidents.i1.open").click().run()
        widget(tab, "incidents.i1.delete").click().run()
        assert lines(tab) == ["i2", "i0"]
        assert "Zum zweiten Mal. Für dich zählt es ab dem dritten Mal." in text(tab)
        widget(tab, "incidents.undo.log").click().run()
        assert lines(tab) == ["i2", "i1", "i0"]
        assert len(bench.workbook().incidents) == 3


def test_an_answer_that_was_refused_stays_in_sight_when_another_incident_is_opened() -> None:
    with workbench() as bench:
        bench.put(Workbook(limits=(SHOUTS,), incidents=log_of(2)))
        tab = bench.page("limits")
        widget(tab, "incidents.i0.open").click().run()
        widget(tab, "incidents.i0.day").set_value(date(1950, 1, 1)).run()
        widget(tab, "incidents.i1.open").click().run()
        assert widget(tab, "incidents.i0.day").value == date(1950, 1, 1)
        assert bench.workbook().incidents[0].day == date(2026, 11, 3)


def test_a_limit_without_an_area_is_shown_and_asks_for_one() -> None:
    with workbench() as bench:
        bench.put(Workbook(limits=(SHOUTS.revised({"group": None}),)))
        tab = bench.page("limits")
        widget(tab, "limits.one.group").set_value("paying").run()
        assert bench.workbook().limits[0].group is Group.PAYING
        assert not [key for key in keys(tab) if key.endswith("limits.one.group")]


@pytest.mark.parametrize("lang", ["de", "en"])
def test_there_is_a_worked_example_for_each_trade(lang: str) -> None:
    with speaking(lang):
        assert set(WORKED) == set(Trade)
        told = {_(message) for message in WORKED.values()}
        labels = {_(Limit.model_fields[name].title or "") for name in ("behaviour", "verdict", "point", "need")}
    assert len(told) == len(Trade)
    for each in told:
        assert all(f"**{label}:**" in each for label in labels)


def test_any_text_of_a_limit_and_an_incident_is_shown_as_it_was_typed() -> None:
    nasty = "<b>x</b> *y* [z](https://example.org) :red[rot] $1$ `k`"
    with workbench() as bench:
        limit = SHOUTS.revised({"behaviour": nasty, "response": nasty, "times": 1})
        bench.put(Workbook(limits=(limit,), incidents=log_of(3)))
        tab = bench.page("limits")
        assert not tab.exception
        assert all("[z](https" not in element.value for element in (*tab.markdown, *tab.info))
