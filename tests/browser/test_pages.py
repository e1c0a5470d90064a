"""Every address, asked for first on a server that has just started, in both languages, and with a keyboard's eye."""

from __future__ import annotations

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.person import PAGES, Person
from tests.browser.server import Server


@pytest.mark.parametrize("path", PAGES)
def test_a_deep_link_is_the_first_thing_a_fresh_server_is_asked_for(
    browser: Browser, server: Server, path: str
) -> None:
    lang = "de" if len(path) % 2 else "en"
    context = browser.new_context(locale="de-AT" if lang == "de" else "en-GB")
    person = Person(context, context.new_page(), server, lang)
    person.go(path)
    expect(person.page.locator("html")).to_have_attribute("lang", lang)
    expect(person.page.get_by_test_id("stSidebarNav").get_by_text(person.says("Action plan"))).to_be_visible()
    expect(person.page.get_by_role("heading", level=1)).to_have_count(1)
    assert "Traceback" not in server.logged()
    context.close()


def test_no_page_asks_another_host_for_anything(browser: Browser, server: Server) -> None:
    context = browser.new_context(locale="de-DE")
    page = context.new_page()
    asked: list[str] = []
    complaints: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.on(
        "console",
        lambda message: complaints.append(message.text) if "Content Security Policy" in message.text else None,
    )
    person = Person(context, page, server)
    for path in PAGES:
        person.go(path)
    elsewhere = {url for url in asked if not url.startswith((server.url, "data:", "blob:"))}
    assert not elsewhere
    assert not complaints
    context.close()


@pytest.mark.parametrize("path", PAGES)
def test_no_page_is_wider_than_a_small_phone(browser: Browser, shared_server: Server, path: str) -> None:
    context = browser.new_context(locale="de-DE", viewport={"width": 360, "height": 740})
    person = Person(context, context.new_page(), shared_server)
    person.go(path)
    width = person.page.get_by_test_id("stMain").evaluate("main => main.scrollWidth")
    assert width <= 360
    context.close()
