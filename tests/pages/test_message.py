"""The page of the message: what I want to say, with what earlier steps already hold."""

from __future__ import annotations

from datetime import date

import pytest

from klartext.limits.step import Incident, Limit, Verdict
from klartext.message.step import MailCheck, Statement
from klartext.model import Workbook
from tests.pages.answering import drafted, expected, fill
from tests.pages.workbench import keys, widget, workbench

LATE = Limit(id="late", behaviour="Zahlt spät", verdict=Verdict.RAISE, need="planen können")
LOUD = Limit(id="loud", behaviour="Schreit", verdict=Verdict.END)
SHORT = Limit(id="short", behaviour="Schreibt knapp", verdict=Verdict.LIVE)
STATEMENT = {
    "fact": "Am 3. November kam die Mail um 22:40 Uhr.",
    "effect": "Ich habe nachts gearbeitet.",
    "need": "planbare Zeiten",
    "boundary": "Nachts arbeite ich nicht.",
    "request": "Korrekturen bis 15 Uhr",
    "request_by": date(2027, 1, 15),
    "otherwise": "Sie bleiben einen Tag liegen.",
    "spoken": "Mir ist wichtig, dass ich planen kann.",
    "subject": "Korrekturen bis 15 Uhr",
    "mail": "Guten Tag, …",
    "checks": (MailCheck.SUBJECT, MailCheck.CALM),
    "sleep": True,
}


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_blank_page_has_one_message_to_fill_in(lang: str) -> None:
    with workbench(lang) as bench:
        tab = bench.page("message")
        assert not tab.exception
        statement = drafted(tab, "statements")
        for name in set(STATEMENT) - {"checks"}:
            assert widget(tab, f"statements.{statement}.{name}")
        for check in MailCheck:
            assert widget(tab, f"statements.{statement}.checks.{check}")
        assert not [key for key in keys(tab) if key.endswith(".limit")]


@pytest.mark.parametrize("book", [Workbook(), Workbook(limits=(LATE,), statements=(Statement(id="a", limit="late"),))])
def test_the_first_text_area_is_a_stored_answer(book: Workbook) -> None:
    with workbench() as bench:
        bench.put(book)
        tab = bench.page("message")
        first = tab.text_area[0]
        assert not first.disabled
        assert (first.key or "").endswith(".fact")
        first.set_value("Am 3. November kam die Mail um 22:40 Uhr.").run()
        assert bench.workbook().statements[0].fact == "Am 3. November kam die Mail um 22:40 Uhr."


def test_every_field_of_a_message_is_saved() -> None:
    with workbench() as bench:
        bench.put(Workbook(limits=(LATE,)))
        tab = bench.page("message")
        statement = drafted(tab, "statements")
        answers = {"limit": "late", **STATEMENT}
        fill(tab, "statements", statement, answers)
        assert bench.workbook().statements == (expected("statements", statement, answers),)


def test_messages_can_be_added_moved_deleted_and_brought_back() -> None:
    with workbench() as bench:
        bench.put(Workbook(statements=(Statement(id="a", fact="Eins"), Statement(id="b", fact="Zwei", rank=1))))
        tab = bench.page("message")
        widget(tab, "statements.b.up").click().run()
        assert [one.id for one in bench.workbook().statements] == ["b", "a"]
        widget(tab, "statements.a.delete").click().run()
        assert [one.id for one in bench.workbook().statements] == ["b"]
        next(button for button in tab.button if ".undo" in (button.key or "")).click().run()
        assert [one.id for one in bench.workbook().statements] == ["b", "a"]
        next(button for button in tab.button if ".statements.add." in (button.key or "")).click().run()
        fill(tab, "statements", drafted(tab, "statements"), {"fact": "Drei"})
        assert [one.fact for one in bench.workbook().statements] == ["Zwei", "Eins", "Drei"]


def test_only_what_is_to_be_raised_or_ends_it_can_be_picked() -> None:
    with workbench() as bench:
        bench.put(Workbook(limits=(LATE, LOUD, SHORT)))
        tab = bench.page("message")
        options = widget(tab, f"statements.{drafted(tab, 'statements')}.limit").options
        assert options[1:] == ["Zahlt spät", "Schreit"]


def test_a_behaviour_that_was_picked_stays_even_if_its_verdict_changes() -> None:
    with workbench() as bench:
        bench.put(Workbook(limits=(SHORT,), statements=(Statement(id="a", limit="short", fact="Ein Wort"),)))
        assert widget(bench.page("message"), "statements.a.limit").value == "short"


def test_the_need_of_the_limit_can_be_taken_over_while_there_is_none() -> None:
    with workbench() as bench:
        bench.put(Workbook(limits=(LATE,)))
        tab = bench.page("message")
        statement = drafted(tab, "statements")
        assert not [key for key in keys(tab) if key.endswith(".need.take")]
        widget(tab, f"statements.{statement}.limit").set_value("late").run()
        widget(tab, f"statements.{statement}.need.take").click().run()
        assert widget(tab, f"statements.{statement}.need").value == "planen können"
        assert bench.workbook().statements[0].need == "planen können"
        assert not [key for key in keys(tab) if key.endswith(".need.take")]


def test_incidents_of_the_limit_are_offered_as_facts_while_there_is_none() -> None:
    incidents = (
        Incident(id="old", limit="late", day=date(2026, 3, 2), what="Rechnung *drei* Wochen offen"),
        Incident(id="new", limit="late", day=date(2026, 11, 3), what="Mahnung ohne Antwort"),
        Incident(id="other", limit="loud", day=date(2026, 11, 4), what="Geschrei am Telefon"),
        Incident(id="none", what="Etwas ohne Grenze"),
    )
    with workbench("de") as bench:
        bench.put(Workbook(limits=(LATE, LOUD), incidents=incidents))
        tab = bench.page("message")
        statement = drafted(tab, "statements")
        assert not [key for key in keys(tab) if ".fact." in key]
        widget(tab, f"statements.{statement}.limit").set_value("late").run()
        assert [key.rpartition(".")[2] for key in keys(tab) if ".fact." in key] == ["new", "old"]
        assert "\\*drei\\*" in widget(tab, "fact.old").label
        widget(tab, "fact.old").click().run()
        fact = widget(tab, f"statements.{statement}.fact").value
        assert "2. März 2026: Rechnung *drei* Wochen offen" in fact
        assert bench.workbook().statements[0].fact == fact
        assert not [key for key in keys(tab) if ".fact." in key]
