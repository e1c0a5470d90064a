"""One evening with the workbook: fill in each step, lose the server, find everything again, take the plan home."""

from __future__ import annotations

import subprocess
from datetime import date, datetime, timedelta
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from klartext.contracts import checklist
from klartext.model import Workbook
from tests.browser.person import Person
from tests.browser.programs import program
from tests.browser.server import Server

TODAY = datetime.now().astimezone().date()
WRITTEN = {
    "client": "Velthaus Küchen Kühnel-Ωmega",
    "limits": "Schreit am Telefon Grenzwert-7",
    "distance": "Zu viel gegrübelt Иван-42",
    "message": "Am Montag um 9:12 Uhr Anruf Tatsache-19",
    "conversation": "Gesprächspunkt Freigaben-23",
    "consequences": "Ab Januar nur gegen Vorkasse Stufe-31",
    "balance": "Zahlt sonst ordentlich Gewicht-37",
    "contracts": "Rahmenvertrag Beistelltisch-41",
    "plan": "Steuerberaterin anrufen Aufgabe-43",
}


@pytest.fixture
def person(context: BrowserContext, page: Page, server: Server) -> Person:
    return Person(context, page, server)


def test_a_whole_workbook_survives_a_killed_server_and_comes_out_as_a_plan(
    person: Person, server: Server, tmp_path: Path
) -> None:
    fill_in_every_step(person)
    before = person.workbook()
    server.kill()
    server.start()
    find_every_step(person)
    assert person.workbook() == before
    plan = person_downloads_the_plan(person, tmp_path)
    text = subprocess.run(
        [program("pdftotext"), "-layout", plan, "-"], check=True, capture_output=True, text=True
    ).stdout
    folded = "".join(text.split())
    for written in WRITTEN.values():
        assert "".join(written.split()) in folded
    nothing_readable_is_left_behind(server, person.secret(), tmp_path)


def fill_in_every_step(person: Person) -> None:
    person.go("")
    person.write("client", "name", WRITTEN["client"])
    person.saved(lambda book: book.client.name)
    person.go("limits")
    person.write("limits", "behaviour", WRITTEN["limits"])
    person.choose("limits", "verdict", "I'll raise it")
    person.saved(lambda book: book.limits and book.limits[0].behaviour and book.limits[0].verdict)
    person.go("distance")
    person.choose("checkins", "strain", "7")
    person.write("checkins", "word", WRITTEN["distance"])
    person.saved(lambda book: book.checkins and book.checkins[0].word and book.checkins[0].strain == 7)
    person.go("message")
    person.write("statements", "fact", WRITTEN["message"])
    person.saved(lambda book: book.statements and book.statements[0].fact)
    person.go("conversation")
    add_if_needed(person, "points", "text", "Add a talking point")
    person.write("points", "text", WRITTEN["conversation"])
    person.saved(lambda book: book.points and book.points[0].text)
    person.go("consequences")
    person.write("rungs", "action", WRITTEN["consequences"])
    person.saved(lambda book: book.rungs and book.rungs[0].action)
    person.go("balance")
    person.write("reasons", "text", WRITTEN["balance"])
    person.saved(lambda book: book.reasons and book.reasons[0].text)
    person.go("contracts")
    person.write("contracts", "name", WRITTEN["contracts"])
    person.saved(lambda book: book.contracts and book.contracts[0].name)
    person.go("plan")
    person.click("Add a task")
    person.write("tasks", "text", WRITTEN["plan"])
    person.saved(lambda book: book.tasks and book.tasks[0].text)


def add_if_needed(person: Person, kind: str, field: str, add: str) -> None:
    if not person.box(kind, field).is_visible():
        person.click(add)


def find_every_step(person: Person) -> None:
    for path, kind, field in (
        ("", "client", "name"),
        ("limits", "limits", "behaviour"),
        ("distance", "checkins", "word"),
        ("message", "statements", "fact"),
        ("conversation", "points", "text"),
        ("consequences", "rungs", "action"),
        ("balance", "reasons", "text"),
        ("contracts", "contracts", "name"),
        ("plan", "tasks", "text"),
    ):
        person.go(path)
        expect(person.box(kind, field)).to_have_value(WRITTEN[path or "client"])


def person_downloads_the_plan(person: Person, folder: Path) -> Path:
    person.go("plan")
    return person.download("Action plan as PDF", folder / "plan.pdf")


def nothing_readable_is_left_behind(server: Server, secret: str, folder: Path) -> None:
    stored = b"".join(path.read_bytes() for path in folder.glob("klartext.db*"))
    assert stored
    for needle in (secret, *WRITTEN.values()):
        assert needle.encode() not in stored
        assert needle.encode("utf-16-le") not in stored
        assert needle.encode("unicode_escape") not in stored
        assert needle not in server.logged()
    assert "Traceback" not in server.logged()


def test_text_of_every_kind_comes_back_as_it_was_typed(person: Person) -> None:
    nasty = '<b>fett</b> *Stern* [Link](https://example.org) :red[rot] $x^2$ =1+1 😀 שלום مرحبا \\ ` "'
    person.go("limits")
    person.write("limits", "behaviour", nasty)
    person.saved(lambda book: book.limits and book.limits[0].behaviour == nasty)
    person.choose("limits", "verdict", "I'll raise it")
    person.saved(lambda book: book.limits[0].verdict)
    expect(person.page.get_by_test_id("stMain").get_by_text(nasty).first).to_be_visible()
    assert person.page.get_by_role("link", name="Link", exact=True).count() == 0
    person.go("plan")
    expect(person.page.get_by_test_id("stMain").get_by_text(nasty).first).to_be_visible()


def test_a_date_out_of_range_is_refused_in_words_and_stays_on_the_screen(person: Person) -> None:
    person.go("conversation")
    person.enter_day("talk", "day", date(1950, 1, 2))
    refused = person.says("It is not saved yet; what you entered still stands here.")
    expect(person.page.get_by_text(refused)).to_be_visible()
    expect(person.day_box("talk", "day")).to_contain_text("1950")
    assert person.workbook() == Workbook.of({})
    good = TODAY + timedelta(days=30)
    person.enter_day("talk", "day", good)
    person.saved(lambda book: book.talk.day == good)
    expect(person.page.get_by_text(refused)).not_to_be_visible()


def test_the_language_can_be_changed_in_the_middle_of_a_sentence_and_nothing_is_lost(person: Person) -> None:
    person.go("message")
    person.box("statements", "fact").fill("mitten im Satz")
    person.page.get_by_role("button", name="English", exact=True).click()
    expect(person.page.locator("html")).to_have_attribute("lang", "en")
    english = Person(person.context, person.page, person.server, "en")
    expect(english.box("statements", "fact")).to_have_value("mitten im Satz")
    english.go("limits")
    expect(english.page.get_by_role("heading", level=1)).to_have_text(
        "What do I put up with, what do I raise, what ends it?"
    )


@pytest.mark.parametrize("item", ["A1", "J6"])
def test_every_point_of_the_checklist_can_be_reached(person: Person, item: str) -> None:
    person.go("contracts")
    group = person.page.locator("summary").filter(has_text=checklist.GROUPS[item[0]].de)
    group.click()
    expect(person.page.get_by_text(checklist.item(item).question.de).first).to_be_visible()


def test_two_tabs_answer_different_fields_and_both_answers_stay(person: Person) -> None:
    person.go("")
    person.write("client", "name", "Velthaus")
    person.saved(lambda book: book.client.name)
    second = Person(person.context, person.context.new_page(), person.server)
    second.go("")
    person.write("client", "situation", "Zahlt spät")
    person.saved(lambda book: book.client.situation)
    second.write("client", "name", "Velthaus Küchen")
    person.saved(lambda book: (book.client.name, book.client.situation) == ("Velthaus Küchen", "Zahlt spät"))
    expect(second.box("client", "situation")).to_have_value("Zahlt spät")


def test_the_later_answer_to_one_field_wins_and_the_other_tab_is_told(person: Person) -> None:
    person.go("")
    person.write("client", "situation", "Ganz am Anfang")
    person.saved(lambda book: book.client.situation)
    second = Person(person.context, person.context.new_page(), person.server)
    second.go("")
    person.write("client", "situation", "Aus dem ersten Fenster")
    person.saved(lambda book: book.client.situation == "Aus dem ersten Fenster")
    second.write("client", "situation", "Aus dem zweiten Fenster")
    person.saved(lambda book: book.client.situation == "Aus dem zweiten Fenster")
    expect(second.page.get_by_text("Aus dem ersten Fenster")).to_be_visible()
    person.write("client", "name", "Velthaus")
    expect(person.box("client", "situation")).to_have_value("Aus dem zweiten Fenster")
    expect(person.page.get_by_text("in einem anderen Fenster oder auf einem anderen Gerät geändert")).to_be_visible()


def test_a_plan_can_be_taken_right_after_typing(person: Person, tmp_path: Path) -> None:
    person.go("plan")
    person.click("Add a task")
    person.write("tasks", "text", "Vertrag suchen")
    person.saved(lambda book: book.tasks)
    for number in range(3):
        text = f"Vertrag suchen {number}"
        person.box("tasks", "text").fill(text)
        plan = person.download("Action plan as PDF", tmp_path / f"{number}.pdf")
        assert plan.read_bytes().startswith(b"%PDF-")
        person.saved(partial(_has_task, text))


def _has_task(text: str, book: Workbook) -> bool:
    return book.tasks[0].text == text
