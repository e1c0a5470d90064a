"""The thread in a real browser: from "it happened again" to a task with a date on paper, one click a step.

Told by a joiner whose client, a private person, keeps adding work on the building site.
"""

from __future__ import annotations

import re
import subprocess
from datetime import datetime, timedelta
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Locator, Page, expect

from klartext.balance.step import Side
from klartext.client import Address, Client, Kind, Tongue
from klartext.example import workbook
from klartext.limits.step import Incident
from klartext.model import Workbook
from tests.browser.person import Person
from tests.browser.programs import program
from tests.browser.server import Server

TODAY = datetime.now().astimezone().date()
SOON = TODAY + timedelta(days=9)
HAPPENED = "Mrs Hill asked for two more shelves on site; nobody wrote it down."
CORRECTED = "Mrs Hill asked for two more shelves and a plinth on site; nobody wrote it down."


@pytest.fixture
def person(context: BrowserContext, page: Page, server: Server) -> Person:
    return Person(context, page, server, "en")


def keyed(person: Person, ending: str) -> Locator:
    """Return the widget whose key ends so."""
    return person.page.locator(f'[class*="{ending.replace(".", "-")}"]').first


def press(person: Person, ending: str) -> None:
    """Press the button whose key ends so, once the page stands still."""
    person.settle()
    keyed(person, ending).get_by_role("button").first.click(delay=60)
    person.settle()


def open_incident(person: Person) -> None:
    """Unfold the incident of today in the log."""
    incident = f"incidents-m-{TODAY}-1"
    person.go("limits")
    press(person, f"{incident}-open")
    expect(keyed(person, f"{incident}-what")).to_be_visible()


def fill(person: Person, ending: str, text: str) -> None:
    box = keyed(person, ending).get_by_role("textbox").first
    box.fill(text)
    box.blur()
    person.settle()


def onward(person: Person, card: str, message: str) -> None:
    """Take a record further by the button on its card, to another page."""
    before = person.page.get_by_role("heading", level=1).inner_text()
    person.page.locator(f'[class*="st-key-card-{card}"]').get_by_role("button", name=person.says(message)).first.click(
        delay=60
    )
    expect(person.page.get_by_role("heading", level=1)).not_to_have_text(before)
    person.settle()


def test_from_what_happened_to_a_task_with_a_date_on_paper(person: Person, tmp_path: Path) -> None:
    person.go("language/en?back=/")
    begin_with_what_happened(person)
    limit = set_the_limit(person)
    statement = write_the_message(person, limit)
    say_it_in_the_talk(person, statement)
    rung = put_it_on_the_ladder(person, statement)
    weigh_it(person, limit, rung)
    text = read_the_plan(person, tmp_path)
    for part in ("two more shelves", "I stop and write an offer", f"{SOON.day} "):
        assert part in text
    what_happened_is_corrected_everywhere(person, statement)


def begin_with_what_happened(person: Person) -> None:
    press(person, "door.happened")
    fill(person, f"incidents-m-{TODAY}-1-what", HAPPENED)
    person.saved(lambda book: book.incidents and book.incidents[0].what == HAPPENED)


def set_the_limit(person: Person) -> str:
    """Take over a typical behaviour, raise it, and hold the log against it."""
    person.go("limits")
    person.page.get_by_role("button", name=person.says("Typical behaviours")).nth(2).click()
    press(person, "catalogue.extras")
    person.page.keyboard.press("Escape")
    limit = person.saved(lambda book: book.limits).limits[0].id
    keyed(person, f"limits-{limit}-verdict").get_by_text(person.says("I'll raise it"), exact=True).click()
    person.saved(lambda book: book.limits[0].verdict)
    card = person.page.locator(f'[class*="st-key-card-limits-{limit}"]')
    card.locator("summary").filter(has_text=person.says("More about it")).click()
    box = keyed(person, f"limits-{limit}-times").get_by_role("spinbutton")
    box.fill("1")
    box.blur()
    person.settle()
    fill(person, f"limits-{limit}-response", "I stop and write an offer first.")
    person.saved(lambda book: book.limits[0].times == 1 and book.limits[0].response)
    open_incident(person)
    choose_limit(person, limit)
    person.saved(lambda book: book.incidents[0].limit == limit)
    expect(person.page.get_by_text("The first time. You meant to raise it then.").first).to_be_visible()
    return limit


def choose_limit(person: Person, limit: str) -> None:
    picker = keyed(person, f"incidents-m-{TODAY}-1-limit")
    picker.get_by_role("combobox").click()
    words = person.workbook().find("limits", limit).behaviour  # type: ignore[union-attr]
    person.page.get_by_role("option", name=words[:30]).first.click()
    person.settle()


def write_the_message(person: Person, limit: str) -> str:
    """Go from the incident to its message: fact and consequence are there; ask for something, by a day."""
    person.page.get_by_role("button", name=person.says("Write the message")).last.click(delay=60)
    expect(person.page).to_have_url(re.compile("/message"))
    book = person.saved(lambda each: each.statements and each.statements[0].otherwise)
    (statement,) = book.statements
    assert HAPPENED in statement.fact
    assert (statement.limit, statement.incident) == (limit, book.incidents[0].id)
    assert statement.otherwise == "I stop and write an offer first."
    fill(person, f"statements-{statement.id}-request", "A signed line for every extra piece of work")
    keyed(person, f"statements-{statement.id}-request_by").get_by_role("spinbutton").first.click()
    person.page.keyboard.type(f"{SOON:%d%m%Y}")
    person.page.keyboard.press("Escape")
    person.saved(lambda each: each.statements[0].request_by == SOON and each.statements[0].request)
    return statement.id


def say_it_in_the_talk(person: Person, statement: str) -> None:
    person.go("message")
    onward(person, f"statements-{statement}", "Make it a talking point")
    expect(person.page).to_have_url(re.compile("/conversation"))
    (point,) = person.saved(lambda book: book.points).points
    assert (point.statement, point.text) == (statement, "A signed line for every extra piece of work")
    person.page.get_by_role("link", name=re.compile("^Message: ")).first.click()
    expect(person.page).to_have_url(re.compile("/message"))


def put_it_on_the_ladder(person: Person, statement: str) -> str:
    onward(person, f"statements-{statement}", "Put it on the ladder")
    expect(person.page).to_have_url(re.compile("/consequences"))
    (rung,) = person.saved(lambda book: book.rungs).rungs
    assert (rung.statement, rung.day, rung.action) == (statement, SOON, "I stop and write an offer first.")
    return rung.id


def weigh_it(person: Person, limit: str, rung: str) -> None:
    onward(person, f"rungs-{rung}", "Weigh it in the balance")
    expect(person.page).to_have_url(re.compile("/balance"))
    (reason,) = person.saved(lambda book: book.reasons).reasons
    assert (reason.limit, reason.side) == (limit, Side.CON)


def read_the_plan(person: Person, tmp_path: Path) -> str:
    person.go("plan")
    plan = person.download("Action plan as PDF", tmp_path / "plan.pdf")
    made = subprocess.run([program("pdftotext"), "-layout", plan, "-"], check=True, capture_output=True, text=True)
    return " ".join(made.stdout.split())


def what_happened_is_corrected_everywhere(person: Person, statement: str) -> None:
    """Mend the incident: the message follows, unless it was reworded."""
    open_incident(person)
    fill(person, f"incidents-m-{TODAY}-1-what", CORRECTED)
    book = person.saved(lambda each: CORRECTED in each.statements[0].fact)
    assert book.statements[0].id == statement
    person.go("message")
    fill(person, f"statements-{statement}-fact", "In my own words.")
    open_incident(person)
    fill(person, f"incidents-m-{TODAY}-1-what", HAPPENED)
    book = person.saved(lambda each: each.incidents[0].what == HAPPENED)
    assert book.statements[0].fact == "In my own words."


def test_the_example_shows_the_whole_thread(context: BrowserContext, page: Page, server: Server) -> None:
    """Each link of the example's thread leads to the page that it names."""
    reader = Person(context, page, server, "de")
    reader.go("language/de?back=/")
    reader.lay(workbook("de", TODAY))
    reader.go("limits")
    for link, there in (
        ("Message", "message"), ("Talking point", "conversation"), ("Message", "message"), ("Rung", "consequences"),
        ("Balance", "balance"), ("Limit", "limits"),
    ):  # fmt: skip
        page.get_by_role("link", name=re.compile(f"^{reader.says(link)}: ")).first.click()
        expect(page).to_have_url(re.compile(f"/{there}"))
        reader.settle()


def test_the_facts_for_a_client_who_writes_english_are_told_in_english(
    context: BrowserContext, page: Page, server: Server
) -> None:
    reader = Person(context, page, server, "de")
    reader.go("language/de?back=/")
    card = Client(kind=Kind.CONSUMER, language=Tongue.ENGLISH, address=Address.FAMILIAR, person="Ann")
    reader.lay(Workbook(client=card, incidents=(Incident(id="i", day=TODAY, what="Two more shelves."),)))
    reader.go("limits")
    press(reader, "incidents-i-open")
    page.get_by_role("button", name=reader.says("Write the message")).last.click(delay=60)
    expect(page).to_have_url(re.compile("/message"))
    (statement,) = reader.saved(lambda book: book.statements).statements
    assert statement.fact.startswith("On ")
