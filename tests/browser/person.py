"""A person at a browser: goes to pages, answers by the words on the page, and what was saved can be looked up."""

from __future__ import annotations

import re
import time
from collections.abc import Callable
from datetime import date
from pathlib import Path

from playwright.sync_api import BrowserContext, Locator, Page, expect

from components.desk import Desk
from klartext.i18n import _, speaking
from klartext.model import Workbook, kinds
from klartext.vault import Vault
from tests.browser.server import Server

PATIENCE = 20.0  # seconds until something that should be saved counts as lost
PAGES = (
    "",
    "limits",
    "distance",
    "message",
    "conversation",
    "consequences",
    "balance",
    "contracts",
    "plan",
    "coach",
    "privacy",
)


class Person:
    """Uses the workbook through one tab, in one language."""

    def __init__(self, context: BrowserContext, page: Page, server: Server, lang: str = "de") -> None:
        self.context, self.page, self.server, self.lang = context, page, server, lang

    def says(self, message: str) -> str:
        """Return a message of the catalogs in this person's language."""
        with speaking(self.lang):
            return _(message)

    def label(self, kind: str, field: str) -> str:
        """Return the question of a field, as this person reads it."""
        return self.says(kinds()[kind].model_fields[field].title or "")

    def go(self, path: str) -> None:
        """Open an address and wait until the page stands."""
        self.page.goto(f"{self.server.url}/{path}")
        expect(self.page.get_by_test_id("stMain").get_by_role("heading", level=1)).to_be_visible()
        self.settle()

    def settle(self) -> None:
        """Wait until the server has nothing more to say."""
        expect(self.page.locator("[data-testid=stApp][data-test-script-state=notRunning]")).to_be_visible()

    def box(self, kind: str, field: str, number: int = 0) -> Locator:
        """Return the text box of a field; the number tells apart equal questions on one page."""
        return self.page.get_by_role("textbox", name=self.label(kind, field), exact=True).nth(number)

    def write(self, kind: str, field: str, text: str, number: int = 0) -> None:
        """Write into a text box and leave it."""
        box = self.box(kind, field, number)
        box.fill(text)
        box.blur()

    def choose(self, kind: str, field: str, choice: str, number: int = 0) -> None:
        """Choose one of the values offered side by side."""
        group = self.page.get_by_role("radiogroup", name=self.label(kind, field), exact=True).nth(number)
        group.get_by_text(self.says(choice), exact=True).click()

    def day_box(self, kind: str, field: str) -> Locator:
        """Return the input of a date, which has a part each for day, month and year."""
        return self.page.get_by_role("group", name=self.label(kind, field), exact=True).first

    def enter_day(self, kind: str, field: str, day: date) -> None:
        """Type a date into its parts, the way this person writes dates."""
        self.day_box(kind, field).get_by_role("spinbutton").first.click()
        self.page.keyboard.type(f"{day:%d%m%Y}")
        self.page.keyboard.press("Escape")

    def click(self, message: str, number: int = 0) -> None:
        """Click a button by its words."""
        self.page.get_by_role("button", name=self.says(message), exact=True).nth(number).click()

    def unfold(self, message: str) -> None:
        """Open a part of the page that is folded."""
        self.page.locator("summary").filter(has_text=self.says(message)).click()

    def secret(self) -> str:
        """Return what this browser's cookie holds."""
        return next(cookie["value"] for cookie in self.context.cookies() if cookie["name"] == "klartext_shelf")

    def workbook(self) -> Workbook:
        """Return what is in the vault for this browser."""
        vault = Vault.open(self.server.database_url)
        try:
            desk = Desk(vault, self.secret())
            desk.arrive()
            assert desk.trouble is None
            return desk.workbook
        finally:
            vault.close()

    def lay(self, workbook: Workbook) -> None:
        """Lay a workbook on this browser's shelf, as if it had been written here."""
        vault = Vault.open(self.server.database_url)
        try:
            desk = Desk(vault, self.secret())
            desk.arrive()
            desk.take_in(workbook)
        finally:
            vault.close()

    def saved(self, holds: Callable[[Workbook], object]) -> Workbook:
        """Wait until the vault holds it; fail when it does not get there."""
        deadline = time.monotonic() + PATIENCE
        while not holds(workbook := self.workbook()):
            assert time.monotonic() < deadline, "it was not saved"
            time.sleep(0.1)
        return workbook

    def download(self, message: str, target: Path) -> Path:
        """Click a download and keep the file."""
        with self.page.expect_download() as download:
            self.click(message)
        download.value.save_as(target)
        return target


def main_text(page: Page) -> str:
    """Return what the page says, white space folded."""
    return re.sub(r"\s+", " ", page.get_by_test_id("stMain").inner_text())
