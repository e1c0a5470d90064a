"""The keys to a shelf: cookie and return link, on this device and on others, right and wrong ones."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect

from klartext.vault import new_secret
from tests.browser.conftest import FLAGS, browser_path
from tests.browser.person import Person
from tests.browser.server import Server


@pytest.fixture
def devices(browser: Browser, shared_server: Server) -> Iterator[tuple[Person, Person]]:
    """Give two people or one with two devices: nothing is shared but the server."""
    contexts = [browser.new_context(locale="de-DE", timezone_id="Europe/Berlin") for _device in range(2)]
    first, second = (Person(context, context.new_page(), shared_server) for context in contexts)
    yield first, second
    for context in contexts:
        context.close()


def name(person: Person, text: str) -> None:
    """Write the client's name on the start page and wait until it is kept."""
    person.go("")
    person.write("client", "name", text)
    person.saved(lambda book: book.client.name == text)


def test_a_return_link_opens_the_workbooks_on_another_device(devices: tuple[Person, Person]) -> None:
    first, second = devices
    name(first, "Velthaus")
    first.click("Show the return link")
    link = first.page.get_by_test_id("stCode").inner_text().strip()
    assert re.fullmatch(rf"{re.escape(first.server.url)}/open/[A-Za-z0-9_-]{{43}}", link)
    second.page.goto(link)
    expect(second.box("client", "name")).to_have_value("Velthaus")
    assert second.page.url == f"{second.server.url}/"
    assert second.secret() == first.secret()


def test_a_return_link_asks_first_on_a_device_with_workbooks_and_can_put_both_together(
    devices: tuple[Person, Person],
) -> None:
    first, second = devices
    name(first, "Velthaus")
    name(second, "Quayside")
    own = second.secret()
    second.page.goto(f"{second.server.url}/open/{first.secret()}")
    expect(second.page.get_by_text(second.says("You opened a return link"))).to_be_visible()
    expect(second.box("client", "name")).to_have_value("Quayside")
    assert second.secret() == own
    second.click("Put both together under the new link")
    expect(second.page.get_by_test_id("stMain").get_by_text("Velthaus").first).to_be_visible()
    expect(second.page.get_by_test_id("stMain").get_by_text("Quayside").first).to_be_visible()
    first.go("")
    expect(first.page.get_by_test_id("stMain").get_by_text("Quayside").first).to_be_visible()


def test_staying_keeps_the_device_as_it_is(devices: tuple[Person, Person]) -> None:
    first, second = devices
    name(first, "Velthaus")
    name(second, "Quayside")
    second.page.goto(f"{second.server.url}/open/{first.secret()}")
    second.click("Leave everything as it is")
    expect(second.page.get_by_text(second.says("You opened a return link"))).to_have_count(0)
    expect(second.box("client", "name")).to_have_value("Quayside")
    assert not second.page.get_by_text("Velthaus").count()


def test_a_new_return_link_ends_the_old_one_and_the_other_devices(devices: tuple[Person, Person]) -> None:
    first, second = devices
    name(first, "Velthaus")
    old = first.secret()
    second.page.goto(f"{second.server.url}/open/{old}")
    expect(second.box("client", "name")).to_have_value("Velthaus")
    first.click("Return link")
    first.click("Make a new return link")
    expect(first.box("client", "name")).to_have_value("Velthaus")
    first.settle()
    assert first.secret() != old
    second.go("limits")
    expect(second.page.get_by_text(second.says("This key has been replaced"))).to_be_visible()
    assert not second.page.get_by_text("Velthaus").count()
    second.page.goto(f"{second.server.url}/open/{old}")
    expect(second.page).to_have_url(f"{second.server.url}/coach")
    second.page.goto(f"{second.server.url}/open/{first.secret()}")
    expect(second.box("client", "name")).to_have_value("Velthaus")


def test_signing_out_forgets_the_shelf_here_and_the_link_brings_it_back(devices: tuple[Person, Person]) -> None:
    first, _second = devices
    name(first, "Velthaus")
    secret = first.secret()
    first.click("Sign out on this device")
    first.page.locator("form[action='/lock'] button").click()
    expect(first.box("client", "name")).to_have_value("")
    assert first.secret() != secret
    first.page.goto(f"{first.server.url}/open/{secret}")
    expect(first.box("client", "name")).to_have_value("Velthaus")


@pytest.mark.parametrize("value", ["", "x", "A" * 43, "ä" * 43, "../../etc/passwd", "B" * 5000])
def test_a_damaged_cookie_begins_a_new_shelf_and_shows_nobody_elses(devices: tuple[Person, Person], value: str) -> None:
    first, second = devices
    name(first, "Velthaus")
    if value.isascii() and 0 < len(value) < 4000:
        second.context.add_cookies([{"name": "klartext_shelf", "value": value, "url": second.server.url}])
    else:
        second.page.set_extra_http_headers({"Cookie": f"klartext_shelf={value.encode().hex()}"})
    second.go("")
    assert not second.page.get_by_text("Velthaus").count()
    assert "Traceback" not in second.server.logged()


def test_an_unknown_but_well_formed_key_is_kept_and_opens_an_empty_shelf(devices: tuple[Person, Person]) -> None:
    first, second = devices
    name(first, "Velthaus")
    unknown = new_secret()
    second.context.add_cookies([{"name": "klartext_shelf", "value": unknown, "url": second.server.url}])
    second.go("")
    expect(second.box("client", "name")).to_have_value("")
    assert second.secret() == unknown
    name(second, "Quayside")
    assert second.secret() == unknown


def test_blocked_cookies_are_said_before_the_first_answer(
    browser: Browser, shared_server: Server, tmp_path: Path
) -> None:
    (tmp_path / "Default").mkdir()
    blocked = {"profile": {"default_content_setting_values": {"cookies": 2}}}
    (tmp_path / "Default" / "Preferences").write_text(json.dumps(blocked))
    context = browser.browser_type.launch_persistent_context(
        tmp_path, executable_path=browser_path(), headless=True, args=list(FLAGS), locale="de-DE"
    )
    person = Person(context, context.pages[0], shared_server)
    person.go("")
    expect(person.page.get_by_text("Dein Browser blockiert hier Cookies")).to_be_visible()
    person.write("client", "name", "Velthaus")
    person.page.get_by_test_id("stSidebarNav").get_by_text(person.says("Limits")).click()
    expect(person.page.get_by_text("blockiert Cookies. Darum ist dieses Arbeitsbuch weg")).to_be_visible()
    assert not context.cookies()
    context.close()


def test_only_this_visit_leaves_nothing_in_the_database(devices: tuple[Person, Person]) -> None:
    first, _second = devices
    first.go("")
    first.click("Only this visit: keep nothing")
    expect(first.page.get_by_text("Nur dieser Besuch: Sobald du diesen Tab schließt, ist alles weg.")).to_be_visible()
    first.write("client", "name", "Velthaus")
    first.settle()
    first.page.get_by_test_id("stSidebarNav").get_by_text(first.says("Limits")).click()
    first.write("limits", "behaviour", "Schreit")
    first.page.get_by_test_id("stSidebarNav").get_by_text("Start").click()
    expect(first.box("client", "name")).to_have_value("Velthaus")
    assert first.workbook().client.name == ""
    first.page.reload()
    expect(first.box("client", "name")).to_have_value("")
