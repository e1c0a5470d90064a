"""A running server, a browser, and for each test a person who has never been here."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, ViewportSize, expect, sync_playwright

from tests.browser.server import Server

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
# A first visit loads the whole frontend; a slow machine may take a while.
PATIENCE = 20_000
# Headless and offline: nothing that a browser does by itself in the background.
FLAGS = (
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
)


def browser_path() -> str:
    """Return where a browser lies, or skip the test that asks for one."""
    path = next(filter(None, map(shutil.which, BROWSERS)), None)
    if path is None:
        pytest.skip(f"no browser here: none of {', '.join(BROWSERS)}")
    return path


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    path = browser_path()
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=path, headless=True, args=list(FLAGS))
        yield browser
        browser.close()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    server = Server(tmp_path)
    server.start()
    yield server
    server.stop()


@pytest.fixture
def viewport() -> ViewportSize:
    """Give the size of the window; a test parametrizes it for a phone."""
    return {"width": 1280, "height": 900}


@pytest.fixture
def context(browser: Browser, server: Server, viewport: ViewportSize) -> Iterator[BrowserContext]:
    """Give a fresh person: no cookies, German, in Berlin."""
    context = browser.new_context(
        base_url=server.url, locale="de-DE", timezone_id="Europe/Berlin", viewport=viewport, accept_downloads=True
    )
    context.set_default_timeout(PATIENCE)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


@pytest.fixture(scope="session")
def shared_server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Give a server that tests share which only look."""
    server = Server(tmp_path_factory.mktemp("shared"))
    server.start()
    yield server
    server.stop()
