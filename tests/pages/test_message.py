"""The page of the message: what I want to say, with what earlier steps already hold."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from components.desk import Desk
from klartext.client import Address, Client, Tongue
from klartext.i18n import speaking
from klartext.limits.catalogue import BEHAVIOURS
from klartext.limits.step import Group, Incident, Limit, Verdict
from klartext.message import draft, offers, tone
from klartext.message.sentence import replaced
from klartext.message.step import MailCheck, Statement
from klartext.model import Workbook
from klartext.plan.tasks import tasks
from tests.pages.answering import drafted, expected, fill
from tests.pages.workbench import keys, widget, workbench

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

GERMAN = Client(language=Tongue.GERMAN, person="Frau Petersen", signature="Mara Lindner")
LATE = Limit(id="late", behaviour="Zahlt spät", verdict=Verdict.RAISE, need="planen können", group=Group.PAYING)
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
        for name in set(STATEMENT) - {"checks"}:  # a day to read it again appears with the tick
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
        kept = {**answers, "sleep_until": offers.after_a_night(bench.today)}
        assert bench.workbook().statements == (expected("statements", statement, kept),)


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


def test_a_limit_that_nothing_is_said_about_begins_a_message_with_one_click() -> None:
    incident = Incident(id="i", limit="late", day=date(2026, 11, 3), what="RE-114 ist offen")
    with workbench("de") as bench:
        bench.put(Workbook(limits=(LATE, LOUD, SHORT), incidents=(incident,)))
        tab = bench.page("message")
        assert starts(tab) == ["loud", "late"]
        widget(tab, "about.late").click().run()
        (statement,) = bench.workbook().statements
        assert (statement.limit, statement.incident, statement.need) == ("late", "i", "planen können")
        assert statement.fact == "Am 3. November 2026: RE-114 ist offen"
        assert starts(tab) == ["loud"]
        assert drafted(tab, "statements") == statement.id
        assert widget(tab, f"statements.{statement.id}.fact").value == statement.fact


def starts(tab: AppTest) -> list[str]:
    """Return the limits that a message can be begun about."""
    return [key.rpartition(".")[2] for key in keys(tab) if ".statements.about." in key]


def test_what_earlier_steps_hold_is_offered_while_a_field_is_empty() -> None:
    limit = LATE.revised({"catalogue": "late", "response": "Ich mahne."})
    incident = Incident(id="i", limit="late", day=date(2026, 11, 3), what="RE-114 ist offen", hours=Decimal(2))
    statement = Statement(id="a", limit="late", incident="i", fact="So.")
    with workbench("de") as bench:
        bench.put(Workbook(client=GERMAN, limits=(limit,), incidents=(incident,), statements=(statement,)))
        tab = bench.page("message")
        taken = {
            "effect": "Das hat mich 2 Stunden Arbeit gekostet.",
            "need": "planen können",
            "otherwise": "Ich mahne.",
        }
        with speaking("de"):
            known = next(each for each in BEHAVIOURS if each.id == "late")
            taken |= {"boundary": known.boundary, "request": known.request}
        for name, text in taken.items():
            widget(tab, f"statements.a.{name}.offer.0").click().run()
            assert not tab.exception
            assert widget(tab, f"statements.a.{name}").value == text
            assert getattr(bench.workbook().statements[0], name) == text
            assert not [key for key in keys(tab) if f".{name}.offer." in key]


def test_that_it_cant_go_on_is_offered_with_the_request_and_its_day() -> None:
    statement = Statement(id="a", fact="So.", request="Zahlung der Rechnung", request_by=date(2026, 12, 4))
    with workbench("de") as bench:
        bench.put(Workbook(client=GERMAN, statements=(statement,)))
        tab = bench.page("message")
        widget(tab, "otherwise.offer.0").click().run()
        assert bench.workbook().statements[0].otherwise == (
            "Ich kann so nur weitermachen, wenn bis zum 4. Dezember 2026 Folgendes geschieht: Zahlung der Rechnung."
        )


def test_a_day_to_ask_by_is_one_click_away_and_no_weekend() -> None:
    with workbench("de") as bench:
        bench.put(Workbook(statements=(Statement(id="a", fact="So."),)))
        tab = bench.page("message")
        for weeks, day in offers.days(Client(), bench.today):
            widget(tab, f"request_by.in.{weeks}").click().run()
            assert bench.workbook().statements[0].request_by == day == widget(tab, "statements.a.request_by").value
            assert not [key for key in keys(tab) if ".request_by.in." in key]
            widget(tab, "statements.a.request_by").set_value(None).run()


def test_incidents_are_offered_as_facts_while_there_is_none() -> None:
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
        assert facts(tab) == ["other", "new", "old", "none"]
        widget(tab, f"statements.{statement}.limit").set_value("late").run()
        assert facts(tab) == ["new", "old"]
        assert "\\*drei\\*" in widget(tab, "fact.old").label
        widget(tab, "fact.old").click().run()
        fact = widget(tab, f"statements.{statement}.fact").value
        assert fact == "Am 2. März 2026: Rechnung *drei* Wochen offen"
        assert bench.workbook().statements[0].fact == fact
        assert bench.workbook().statements[0].incident == "old"
        assert facts(tab) == []


def test_an_incident_brings_its_limit_along_and_the_fact_follows_it() -> None:
    incident = Incident(id="i", limit="late", day=date(2026, 11, 3), what="RE-114 ist offen")
    with workbench("de") as bench:
        bench.put(Workbook(limits=(LATE,), incidents=(incident,)))
        tab = bench.page("message")
        widget(tab, "fact.i").click().run()
        assert bench.workbook().statements[0].limit == "late"
        with speaking("de"):
            desk = Desk(bench.vault, bench.secret)
            desk.arrive()
            desk.answer("incidents", "i", {"what": "RE-115 ist offen"})
        assert bench.workbook().statements[0].fact == "Am 3. November 2026: RE-115 ist offen"


def facts(tab: AppTest) -> list[str]:
    """Return the incidents that are offered as the fact."""
    return [key.rpartition(".")[2] for key in keys(tab) if ".fact." in key and ".tone." not in key]


WORDED = Statement(
    id="a",
    limit="late",
    fact="RE-114 war am 20. Oktober fällig und ist offen.",
    boundary="Ich beginne neue Arbeit, wenn die fälligen Rechnungen bezahlt sind.",
    request="Bitte überweisen Sie 2.380 €",
    request_by=date(2026, 12, 4),
)


def test_the_message_is_put_together_and_follows_its_parts_until_it_is_reworded() -> None:
    with workbench("en") as bench:
        bench.put(Workbook(client=GERMAN, limits=(LATE,), statements=(WORDED,)))
        tab = bench.page("message")
        for button in ("spoken.draft", "mail.draft"):
            widget(tab, button).click().run()
            assert not tab.exception
        book = bench.workbook()
        (statement,) = book.statements
        assert statement.spoken == draft.spoken(book, statement) == widget(tab, "statements.a.spoken").value
        assert statement.mail == draft.mail(book, statement) == widget(tab, "statements.a.mail").value
        assert statement.subject == "Bitte überweisen Sie 2.380 € – bis 4. Dezember"
        assert statement.mail.startswith("Guten Tag Frau Petersen,\n\n")
        assert statement.mail.endswith("Freundliche Grüße\nMara Lindner")
        assert len([each for each in tab.caption if "until you reword it" in each.value]) == 2

        fill(tab, "statements", "a", {"request": "Bitte zahlen Sie"})
        assert "Bitte zahlen Sie. Ich rechne bis zum 4. Dezember 2026 damit." in widget(tab, "statements.a.mail").value
        fill(tab, "statements", "a", {"mail": "Meine Worte"})
        assert len([each for each in tab.caption if "until you reword it" in each.value]) == 1
        assert [each for each in tab.caption if "You reworded it" in each.value]
        fill(tab, "statements", "a", {"request": "Bitte überweisen Sie"})
        assert widget(tab, "statements.a.mail").value == "Meine Worte"
        assert bench.workbook().statements[0].subject == "Bitte überweisen Sie – bis 4. Dezember"


def test_there_is_nothing_to_put_together_from_nothing() -> None:
    with workbench("en") as bench:
        tab = bench.page("message")
        assert not [key for key in keys(tab) if key.endswith(".draft")]
        assert [each for each in tab.caption if each.value.startswith("As soon as a fact, a limit or a request")]


def test_what_was_worded_can_be_copied_as_it_is() -> None:
    mail = "Guten Tag, \n\n*eins* <b>zwei</b>"
    with workbench() as bench:
        bench.put(Workbook(statements=(WORDED.revised({"mail": mail, "subject": "RE-114"}),)))
        assert [each.value for each in bench.page("message").code] == ["RE-114", mail]


def test_the_card_of_the_client_can_be_filled_in_here_and_the_letter_follows() -> None:
    with workbench("de") as bench:
        bench.put(Workbook(client=GERMAN, limits=(LATE,), statements=(WORDED,)))
        tab = bench.page("message")
        widget(tab, "mail.draft").click().run()
        fill(tab, "client", "client", {"person": "Jana", "address": Address.FAMILIAR, "signature": "Tom"})
        assert bench.workbook().client.person == "Jana"
        mail = widget(tab, "statements.a.mail").value
        assert mail.startswith("Hallo Jana,\n\n")
        assert mail.endswith("Viele Grüße\nTom")


REPROACH = "Guten Tag Frau Petersen,\n\nSie zahlen schon wieder zu spät. Bitte zahlen Sie bis 4. Dezember."


def test_a_marked_place_is_quoted_and_can_be_replaced_and_taken_back() -> None:
    with workbench("de") as bench:
        bench.put(Workbook(client=GERMAN, statements=(WORDED.revised({"mail": REPROACH}),)))
        tab = bench.page("message")
        (mark,) = tone.check(REPROACH, "de").marks
        assert mark.text == "schon wieder"
        assert [each for each in tab.markdown if "„schon wieder“" in each.value]
        widget(tab, "statements.a.mail.tone.0.1").click().run()
        after = replaced(REPROACH, mark.start, mark.end, mark.text, mark.suggestions[1])
        assert after.splitlines()[2].startswith("Heute zum zweiten Mal: Sie zahlen zu spät. Bitte")
        assert "schon wieder" not in after
        assert after.endswith("Bitte zahlen Sie bis 4. Dezember.")
        assert bench.workbook().statements[0].mail == after == widget(tab, "statements.a.mail").value
        assert not [key for key in keys(tab) if ".mail.tone.0." in key]
        widget(tab, "statements.a.mail.tone.back").click().run()
        assert bench.workbook().statements[0].mail == REPROACH == widget(tab, "statements.a.mail").value
        assert not [key for key in keys(tab) if key.endswith(".tone.back")]


def test_the_tone_check_speaks_to_the_reader_and_reads_the_clients_language() -> None:
    with workbench("en") as bench:
        bench.put(Workbook(client=GERMAN, statements=(WORDED.revised({"mail": REPROACH}),)))
        tab = bench.page("message")
        assert [each for each in tab.markdown if "“schon wieder” – Generalisation" in each.value]
        assert [
            each for each in tab.markdown if "The tone check finds 1 place to look at." in each.value.replace("\\", "")
        ]


def test_the_parts_are_looked_at_as_they_are_written() -> None:
    with workbench("de") as bench:
        bench.put(Workbook(client=GERMAN, statements=(Statement(id="a", fact="Das ist eine Frechheit."),)))
        tab = bench.page("message")
        assert widget(tab, "statements.a.fact.tone.0.0")
        fill(tab, "statements", "a", {"fact": "Am 4. Mai um 22 Uhr"})
        assert not [key for key in keys(tab) if ".fact.tone." in key]


def test_in_wording_that_follows_its_parts_places_are_only_counted() -> None:
    with workbench("en") as bench:
        statement = WORDED.revised({"fact": "Das ist eine Frechheit."})
        bench.put(Workbook(client=GERMAN, statements=(statement,)))
        tab = bench.page("message")
        widget(tab, "mail.draft").click().run()
        said = [each.value for each in tab.caption]
        assert "1 place comes from your own words above. Change it there, and it changes here." in said
        assert not [key for key in keys(tab) if ".mail.tone." in key]
        assert not [each for each in tab.markdown if "Not in it yet" in each.value]
        fill(tab, "statements", "a", {"mail": "Das ist eine Frechheit."})
        assert [key for key in keys(tab) if ".mail.tone." in key]
        assert [each for each in tab.markdown if each.value.endswith("Not in it yet: a limit, a request and a date.")]


def test_a_clean_mail_is_told_that_nothing_was_found_and_what_it_lacks() -> None:
    with workbench("en") as bench:
        bench.put(Workbook(client=GERMAN, statements=(WORDED.revised({"mail": "Guten Tag Frau Petersen"}),)))
        said = [each.value for each in bench.page("message").markdown]
        assert [each for each in said if "The tone check finds nothing that could hurt." in each]
        assert [each for each in said if each.endswith("Not in it yet: a fact, a limit, a request and a date.")]


def test_the_mail_check_says_what_can_be_seen_beside_each_tick() -> None:
    with workbench("en") as bench:
        bench.put(Workbook(client=GERMAN, statements=(WORDED.revised({"mail": REPROACH, "subject": "Rechnung"}),)))
        tab = bench.page("message")
        said = [each.value.replace("\\", "") for each in tab.caption]
        assert ":material/search: “Rechnung” doesn't say yet what you want, or by when." in said
        assert ":material/check: It begins with “Guten Tag Frau Petersen”." in said
        assert ":material/search: The tone check finds 1 place that may sound angry." in said
        widget(tab, "statements.a.checks.calm").check().run()
        assert bench.workbook().statements[0].checks == (MailCheck.CALM,)


def test_sleeping_on_it_puts_tomorrow_into_the_plan() -> None:
    with workbench("de") as bench:
        bench.put(Workbook(statements=(WORDED.revised({"mail": "Guten Tag"}),)))
        tab = bench.page("message")
        widget(tab, "statements.a.sleep").check().run()
        tomorrow = bench.today + timedelta(days=1)
        assert bench.workbook().statements[0].sleep_until == tomorrow
        assert widget(tab, "statements.a.sleep_until").value == tomorrow
        assert next(task for task in tasks(bench.workbook()) if task.id == "sleep-a").day == tomorrow
        widget(tab, "statements.a.sleep").uncheck().run()
        assert bench.workbook().statements[0].sleep_until is None


@pytest.mark.parametrize(
    ("lang", "sums"),
    [
        ("de", "1 von 2 Botschaften ist fertig. In „RE-114“ fehlt noch ein Datum. Die Tonprüfung findet 1 Stelle"),
        ("en", "1 of 2 messages is ready. “RE-114” still lacks a date. The tone check finds 1 place"),
    ],
)
def test_what_it_adds_up_to_is_worked_out(lang: str, sums: str) -> None:
    undated = WORDED.revised({"id": "b", "rank": 1, "request_by": None, "subject": "RE-114", "mail": REPROACH})
    with workbench(lang) as bench:
        bench.put(Workbook(client=GERMAN, limits=(LATE,), statements=(WORDED, undated)))
        said = [each.value.replace("\\", "") for each in bench.page("message").markdown]
        assert [each for each in said if each.startswith(sums)]


def test_a_message_leads_on_to_the_talk_and_the_ladder() -> None:
    with workbench("de") as bench:
        bench.put(Workbook(limits=(LATE,), statements=(WORDED.revised({"otherwise": "Ich pausiere."}),)))
        tab = bench.page("message")
        onward = [key for key in keys(tab) if key.startswith("0.statements.a.onward")]
        assert len(onward) == 2
        widget(tab, "statements.a.onward.0").click().run()
        assert bench.workbook().points[0].statement == "a"
