"""With a server that was really started, and a browser."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import time
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, Request, build_opener

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from klartext.vault import Vault, new_secret
from tests.browser.server import ROOT, Server

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from email.message import Message

T = TypeVar("T")
CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
FLAGS = "--no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking --disable-sync"
ANSWER = "Mr Example never pays"


class Small(Server):
    """Serves the small application, with Streamlit's own defaults: no configuration file of ours is in reach."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder)
        self.folder = folder
        self.typed = folder / "typed.txt"
        self.typed.touch()

    def start(self) -> None:
        """Start the server and wait until it answers."""
        script = Path(__file__).parent / "served" / "app.py"
        flags = {"server.headless": "true", "browser.gatherUsageStats": "false", "browser.serverAddress": "localhost"}
        # Where a careless host could go: most talkative, in colour.
        flags |= {"logger.level": "debug", "logger.enableRich": "true", "server.fileWatcherType": "none"}
        options = [f"--{name}={value}" for name, value in (flags | {"server.port": str(self.port)}).items()]
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                [sys.executable, "-m", "streamlit", "run", str(script), *options],
                cwd=self.folder,
                env=os.environ | self.settings | {"TYPED": str(self.typed), "PYTHONPATH": str(ROOT)},
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
            )
        self._wait_for_answer()


@pytest.fixture(scope="module")
def small(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Small]:
    server = Small(tmp_path_factory.mktemp("small"))
    server.start()
    yield server
    server.stop()


@dataclass
class Journeys:
    """A browser in a thread of its own: the session's other browser tests hold the loop of the main one."""

    thread: ThreadPoolExecutor
    browser: Browser

    def go(self, journey: Callable[[BrowserContext], T], **person: object) -> T:
        """Go on a journey as a fresh person."""
        return self.thread.submit(self._go, journey, person).result()

    def _go(self, journey: Callable[[BrowserContext], T], person: dict[str, Any]) -> T:
        context = self.browser.new_context(**person)
        try:
            return journey(context)
        finally:
            context.close()


@pytest.fixture(scope="module")
def journeys() -> Iterator[Journeys]:
    if CHROMIUM is None:
        pytest.skip("no browser here")
    with ThreadPoolExecutor(1) as thread:
        playwright = thread.submit(sync_playwright().start).result()
        launch = partial(playwright.chromium.launch, executable_path=CHROMIUM, args=FLAGS.split())
        browser = thread.submit(launch).result()
        yield Journeys(thread, browser)
        thread.submit(browser.close).result()
        thread.submit(playwright.stop).result()


class _Stay(HTTPRedirectHandler):
    def redirect_request(self, *_args: object) -> None:
        return None


def ask(url: str, **headers: str) -> tuple[int, Message, bytes]:
    """Ask without following redirects."""
    request = Request(url, headers={name.replace("_", "-"): value for name, value in headers.items()})
    try:
        with build_opener(_Stay).open(request, timeout=20) as answer:
            return answer.status, answer.headers, answer.read()
    except HTTPError as answer:
        with answer:
            return answer.code, answer.headers, answer.read()


def wait_until(done: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 10
    while not done():
        assert time.monotonic() < deadline
        time.sleep(0.05)


def test_the_browser_finds_nothing_to_complain_about(small: Small, journeys: Journeys) -> None:
    def journey(context: BrowserContext) -> None:
        page, said = context.new_page(), []
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        asked: list[str] = []
        page.on("request", lambda request: asked.append(request.url))
        page.goto(f"{small.url}/many")
        expect(page.get_by_role("button", name="Download", exact=True)).to_be_visible(timeout=20_000)
        expect(page.get_by_test_id("stVegaLiteChart").locator("canvas, svg").first).to_be_visible()
        expect(page.get_by_test_id("stDataFrame").locator("canvas").first).to_be_visible()
        # While the script runs, a button may still hold a download that is gone.
        expect(page.get_by_test_id("stApp")).to_have_attribute("data-test-script-state", "notRunning")
        with page.expect_download() as download:
            page.get_by_role("button", name="Download", exact=True).click(delay=60)
        assert Path(download.value.path()).read_bytes() == b"abc"
        page.locator("input[type=file]").set_input_files({"name": "a.txt", "mimeType": "text/plain", "buffer": b"x"})
        expect(page.get_by_text("a.txt")).to_be_visible()
        # Streamlit looks for its base path; these two are meant to be not found.
        searched = "Failed to load resource: the server responded with a status of 404"
        assert [text for text in said if "Content Security Policy" in text or "Refused" in text] == []
        assert [text for text in said if "rror" in text and not text.startswith(searched)] == []
        assert all(url.startswith((small.url, "blob:", "data:")) for url in asked)
        assert page.evaluate("document.documentElement.lang") == "de"

    journeys.go(journey, locale="de-DE")


def test_the_first_page_run_knows_the_shelf_and_a_reload_keeps_it(small: Small, journeys: Journeys) -> None:
    def journey(context: BrowserContext) -> None:
        page = context.new_page()
        page.goto(f"{small.url}/")
        shown = page.get_by_text("Start for")
        expect(shown).to_be_visible(timeout=20_000)
        before = shown.inner_text()
        assert "nobody" not in before
        page.reload()
        expect(shown).to_have_text(before)
        assert {cookie["name"]: cookie["httpOnly"] for cookie in context.cookies()}["klartext_shelf"]

    journeys.go(journey)


@pytest.mark.parametrize("touch", [False, True])
def test_text_that_is_still_being_typed_is_saved_when_a_form_leaves_the_page(
    small: Small, journeys: Journeys, touch: bool
) -> None:
    def leave(page: Page, button: str, text: str) -> None:
        page.goto(f"{small.url}/limits")
        field = page.get_by_label("Text")
        expect(field).to_be_visible(timeout=20_000)
        expect(page.get_by_test_id("stStatusWidget")).to_have_count(0)
        field.press_sequentially(text)
        target = page.get_by_role("button", name=button)
        with page.expect_navigation():
            target.tap() if touch else target.click()
        wait_until(lambda: text in small.typed.read_text())

    def journey(context: BrowserContext) -> None:
        page = context.new_page()
        leave(page, "English", f"english {touch}")
        assert len(context.pages) == 1
        assert page.url == f"{small.url}/limits"
        assert page.evaluate("document.documentElement.lang") == "en"
        leave(page, "Lock", f"lock {touch}")
        assert page.url == f"{small.url}/"

    journeys.go(journey, locale="de-DE", has_touch=touch)


def test_the_lock_gives_the_device_another_shelf(small: Small, journeys: Journeys) -> None:
    def journey(context: BrowserContext) -> None:
        page = context.new_page()
        page.goto(f"{small.url}/limits")
        before = {cookie["name"]: cookie["value"] for cookie in context.cookies()}
        button = page.get_by_role("button", name="Lock")
        button.focus(timeout=20_000)
        assert button.evaluate("element => element.getBoundingClientRect().height") >= 24
        with page.expect_navigation(url=f"{small.url}/"):
            page.keyboard.press("Enter")
        expect(page.get_by_text("Start for")).to_be_visible(timeout=20_000)
        after = {cookie["name"]: cookie["value"] for cookie in context.cookies()}
        assert after["klartext_shelf"] != before["klartext_shelf"]
        assert after["klartext_route"] == before["klartext_route"]

    journeys.go(journey)


@pytest.mark.parametrize(
    ("place", "kind"), [("In a callback", "ValueError"), ("In the page", "ValueError"), ("In a fragment", "KeyError")]
)
def test_a_failure_reaches_reader_and_log_without_the_answer(
    small: Small, journeys: Journeys, place: str, kind: str
) -> None:
    def journey(context: BrowserContext) -> tuple[str, str]:
        page = context.new_page()
        page.goto(f"{small.url}/bad")
        field = page.get_by_label("Answer")
        field.fill(ANSWER, timeout=20_000)
        field.press("Enter")
        page.get_by_role("button", name=place).click(delay=60)
        alert = page.get_by_test_id("stAlert")
        expect(alert).to_be_visible(timeout=20_000)
        expect(page.get_by_test_id("stException")).to_have_count(0)
        return alert.inner_text(), page.get_by_test_id("stApp").inner_text()

    message, everything = journeys.go(journey)
    found = re.search(r"\b[0-9a-f]{8}\b", message)
    assert found
    assert f"id {found[0]}: builtins.{kind}" in small.logged()
    assert ANSWER not in small.logged()
    assert ANSWER not in everything


def test_no_secret_of_a_link_or_a_cookie_is_logged(small: Small) -> None:
    known, unknown = new_secret(), new_secret()
    vault = Vault.open(small.database_url)
    vault.start_shelf(known)
    vault.close()
    status, headers, _ = ask(f"{small.url}/open/{known}", cookie=f"klartext_shelf={unknown}")
    assert (status, headers["location"]) == (303, "/")
    assert known in headers["set-cookie"]
    assert ask(f"{small.url}/open/{unknown}")[1]["location"] == "/coach"
    ask(f"{small.url}/open/{known}/{unknown}")
    ask(f"{small.url}/open/%ff%00{known}")
    ask(f"{small.url}/_stcore/health", cookie=f"klartext_shelf={known}")
    for secret in (known, unknown):
        assert secret not in small.logged()


def test_the_workbook_itself_is_served_behind_all_of_this(tmp_path: Path) -> None:
    server = Server(tmp_path)
    server.start()
    try:
        status, headers, body = ask(f"{server.url}/limits", accept="text/html", accept_language="en")
        assert status == 200
        assert b'<html lang="en">' in body
        assert headers["content-length"] == str(len(body))
        assert "klartext_shelf=" in str(headers.get_all("set-cookie"))
        assert "script-src 'self' 'sha256-" in headers["content-security-policy"]
        assert ask(f"{server.url}/health")[2] == b"ok"
        assert ask(f"{server.url}/_stcore/metrics")[0] == 404
        assert ask(f"{server.url}/_stcore/agent/openapi.json")[0] == 404
        asset = re.search(rb'src="\.(/static/js/[^"]+)"', body)
        assert asset
        status, headers, _ = ask(server.url + asset[1].decode())
        assert status == 200
        assert headers["x-content-type-options"] == "nosniff"
        assert "set-cookie" not in headers
    finally:
        server.stop()
