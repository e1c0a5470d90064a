"""The start page: doors, the three minutes, the client card, several clients, the way back."""

from __future__ import annotations

from datetime import timedelta

import pytest

from components.doors import DOORS
from klartext.client import Address, Channel, Client, Country, Kind, Tongue
from klartext.example import workbook as example_workbook
from klartext.i18n import _, speaking
from klartext.limits.step import Limit, Verdict
from klartext.looking_again import Lean, Look
from klartext.model import SCHEMA_VERSION, Workbook
from klartext.moment import AnswerToday, holding_reply
from klartext.steps import STEPS
from klartext.vault import new_secret
from tests.pages.answering import fill
from tests.pages.workbench import keys, widget, workbench

CARD = {
    "name": "Velthaus",
    "situation": "Zahlt spät",
    "contact": "Herr Dorn",
    "person": "Herr Dorn",
    "signature": "Mara Lindner",
    "trade": "Grafikerin",
    "kind": Kind.BUSINESS,
    "partner": "Velthaus GmbH",
    "address": Address.FORMAL,
    "language": Tongue.GERMAN,
    "country": Country.GERMANY,
    "state": "BY",
    "zone": "Europe/Vienna",
    "currency": "CHF",
    "channels": (Channel.MAIL, Channel.PHONE),
}


@pytest.mark.parametrize("lang", ["de", "en"])
def test_a_first_visit_stores_nothing_and_shows_all_seven_steps(lang: str) -> None:
    with workbench(lang) as bench:
        tab = bench.page("start")
        assert not tab.exception
        assert len(tab.title) == 1
        badges = [markdown.value for markdown in tab.markdown if "badge" in markdown.value]
        assert len(badges) == len(STEPS)
        assert bench.vault.shelf(bench.secret) is None


def test_every_field_of_the_client_card_is_saved() -> None:
    with workbench() as bench:
        tab = bench.page("start")
        fill(tab, "client", "client", CARD)
        assert bench.workbook().client == Client(**CARD)


def test_something_just_happened_leads_to_an_incident_a_reply_and_a_task() -> None:
    with workbench() as bench:
        tab = bench.page("start")
        widget(tab, "door.happened").click().run()
        number = next(key for key in keys(tab) if key.endswith(".answer_today")).split(".")[-2]
        widget(tab, f"incidents.{number}.what").input("Er rief um 19:40 Uhr an.").run()
        widget(tab, f"moments.{number}.answer_today").set_value(AnswerToday.YES.value).run()
        widget(tab, f"moments.{number}.holding.offer").click().run()
        widget(tab, f"moments.{number}.angry").input("Mir reicht's!").run()
        widget(tab, f"tasks.{number}.text").input("Vertrag suchen").run()
        assert not tab.exception
        book = bench.workbook()
        (moment,) = book.moments
        assert (moment.incident, moment.task) == (number, number)
        with speaking("de"):
            assert moment.holding == holding_reply(book.client, urgent=True)
        assert moment.angry == "Mir reicht's!"
        assert book.incidents[0].what == "Er rief um 19:40 Uhr an."
        assert book.tasks[0].day == bench.today + timedelta(days=1)
        assert widget(tab, f"moments.{number}.holding").value == moment.holding


def test_a_second_thing_on_the_same_day_gets_a_sheet_of_its_own() -> None:
    with workbench() as bench:
        tab = bench.page("start")
        widget(tab, "door.happened").click().run()
        first = next(key for key in keys(tab) if key.endswith(".what"))
        widget(tab, first).input("Der erste Anruf").run()
        widget(tab, "moment.next").click().run()
        second = next(key for key in keys(tab) if key.endswith(".what"))
        assert second != first
        widget(tab, second).input("Der zweite Anruf").run()
        assert {incident.what for incident in bench.workbook().incidents} == {"Der erste Anruf", "Der zweite Anruf"}


@pytest.mark.parametrize(("language", "words"), [(Tongue.GERMAN, "Guten Tag"), (Tongue.ENGLISH, "Hello")])
def test_the_holding_reply_is_written_in_the_clients_language(language: Tongue, words: str) -> None:
    client = Client(language=language, address=Address.FORMAL)
    assert holding_reply(client, urgent=False).startswith(words)
    assert holding_reply(client, urgent=False) != holding_reply(client, urgent=True)


@pytest.mark.parametrize(("door", "page"), [("unpaid", 7), ("growing", 1), ("tone", 3), ("out", 6), ("signing", 7)])
def test_each_other_door_leads_to_its_step(door: str, page: int) -> None:
    with workbench() as bench:
        tab = bench.page("start")
        widget(tab, f"door.{door}").click().run()
        assert not tab.exception
        assert any(f"{page} von 7" in caption.value for caption in tab.caption)
        with speaking("de"):
            assert next(note.value for note in tab.info) == next(_(one.note) for one in DOORS if one.id == door)
        tab.switch_page("../pages/start.py").run()
        tab.switch_page(f"../pages/{STEPS[page - 1].id}.py").run()
        assert not any(_(one.note) in [note.value for note in tab.info] for one in DOORS if one.note)


@pytest.mark.parametrize(("door", "opened"), [("unpaid", "invoices"), ("signing", "signing"), ("out", "beyond")])
def test_a_door_unfolds_the_exercise_for_tonight(door: str, opened: str) -> None:
    with workbench() as bench:
        tab = bench.page("start")
        widget(tab, f"door.{door}").click().run()
        desk = tab.session_state["desk"]
        assert {key.split(":")[-1].split(".")[0] for key, is_open in desk.unfolded.items() if is_open} == {opened}


STARTED = Look(id="start", strain=8, crossed=4, lean=Lean.RATHER_AGAINST)


@pytest.mark.parametrize("lang", ["de", "en"])
def test_after_30_days_three_questions_are_asked_once_more_and_shown_side_by_side(lang: str) -> None:
    with workbench(lang) as bench:
        began = bench.today - timedelta(days=31)
        bench.put(Workbook(looks=(STARTED.revised({"day": began}),)))
        tab = bench.page("start")
        assert any("31" in text.value for text in tab.markdown)
        widget(tab, "looks.day-30.strain").set_value(5).run()
        widget(tab, "looks.day-30.crossed").set_value(1).run()
        widget(tab, "looks.day-30.lean").set_value(Lean.RATHER_FOR.value).run()
        assert not tab.exception
        kept = next(look for look in bench.workbook().looks if look.id == "day-30")
        assert (kept.day, kept.strain, kept.crossed, kept.lean) == (bench.today, 5, 1, Lean.RATHER_FOR)
        sides = [text.value for text in tab.markdown if text.value.startswith("- ")]
        with speaking(lang):
            assert Lean.RATHER_AGAINST.label in sides[-2]
            assert Lean.RATHER_FOR.label in sides[-1]
        assert "8" in sides[-2]
        assert "5" in sides[-1]


def test_nobody_is_asked_to_look_again_before_it_is_time() -> None:
    with workbench() as bench:
        bench.put(Workbook(looks=(STARTED.revised({"day": bench.today - timedelta(days=29)}),)))
        assert not [key for key in keys(bench.page("start")) if ".looks." in key]


def test_several_clients_can_be_kept_opened_deleted_and_brought_back() -> None:
    with workbench() as bench:
        tab = bench.page("start")
        widget(tab, "client.client.name").input("Velthaus").run()
        widget(tab, "clients.new").click().run()
        assert widget(tab, "client.client.name").value == ""
        widget(tab, "client.client.name").input("Quayside").run()
        opened = [key for key in keys(tab) if key.startswith("clients.") and key.endswith(".open")]
        assert len(opened) == 1
        widget(tab, opened[0]).click().run()
        assert widget(tab, "client.client.name").value == "Velthaus"
        widget(tab, opened[0].replace(".open", ".delete")).click().run()
        assert not tab.exception
        assert widget(tab, "client.client.name").value == "Quayside"
        widget(tab, opened[0].replace(".open", ".restore")).click().run()
        assert widget(tab, "client.client.name").value == "Velthaus"


def test_a_workbook_file_becomes_a_workbook_of_its_own() -> None:
    with workbench() as bench:
        tab = bench.page("start")
        widget(tab, "client.client.name").input("Velthaus").run()
        book = Workbook(client=Client(name="Quayside"), limits=(Limit(id="a", verdict=Verdict.END),))
        widget(tab, "arrival.file.0").upload("mappe.json", book.to_file(), "application/json").run()
        assert not tab.exception
        assert bench.workbook() == book
        assert len(bench.vault.start_shelf(bench.secret).workbooks()) == 2


@pytest.mark.parametrize(
    ("content", "words"),
    [
        (b"%PDF-1.7 something", "kein Arbeitsbuch"),
        (b'{"some": "thing"}', "kein Arbeitsbuch"),
        (b'{"format": "klartext-workbook", "schema_version": 99}', "neueren Version"),
        (b'{"format": "klartext-workbook", "schema_version": 1, "talk": {"day": "1850-01-01"}}', "beschädigt"),
    ],
)
def test_a_damaged_or_foreign_file_is_refused_and_says_why(content: bytes, words: str) -> None:
    with workbench() as bench:
        tab = bench.page("start")
        widget(tab, "arrival.file.0").upload("mappe.json", content, "application/json").run()
        assert any(words in warning.value for warning in tab.warning)
        assert bench.vault.shelf(bench.secret) is None


def test_a_pasted_return_link_leads_to_its_shelf_and_nonsense_is_told() -> None:
    with workbench() as bench:
        tab = bench.page("start")
        widget(tab, "arrival.link").input("https://example.org/nothing").run()
        assert len(tab.warning) == 1
        widget(tab, "arrival.link").input(f"  https://example.org/open/{new_secret()} ").run()
        assert not tab.warning


def test_the_example_opens_on_the_start_page_and_goes_on_where_it_stopped() -> None:
    with workbench() as bench:
        bench.put(example_workbook("de", bench.today))
        tab = bench.page("start")
        assert not tab.exception
        assert bench.vault.start_shelf(bench.secret).first_workbook(SCHEMA_VERSION).revision() == 1


def test_a_browser_without_our_cookie_is_told_so() -> None:
    with workbench(klartext_shelf="damaged") as bench:
        tab = bench.page("start")
        assert any("Cookies" in warning.value for warning in tab.warning)
        widget(tab, "client.client.name").input("Velthaus").run()
        assert not tab.exception
        assert bench.vault.shelf(bench.secret) is None
