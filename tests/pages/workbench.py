"""A tab to try a page in: a real vault in a temporary file, our cookie, a language - and no browser."""

from __future__ import annotations

from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from unittest.mock import patch
from zoneinfo import ZoneInfo

from streamlit.runtime.context import ContextProxy
from streamlit.testing.v1 import AppTest

from components import house
from components.desk import Desk
from klartext.vault import Vault, new_secret

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.model import Workbook

ROOT = Path(__file__).resolve().parent.parent.parent
SHELL = ROOT / "components" / "shell.py"


@dataclass
class Workbench:
    """Opens pages as one device would; `vault` is what they are saved in."""

    vault: Vault
    secret: str
    lang: str

    @property
    def today(self) -> date:
        """The day it is where the reader is."""
        return datetime.now(ZoneInfo("Europe/Berlin")).date()

    def page(self, name: str) -> AppTest:
        """Open a fresh tab on a page, by the name of its file."""
        tab = AppTest.from_file(str(SHELL), default_timeout=30)
        tab.context = {"locale": "de-DE" if self.lang == "de" else "en-GB", "timezone": "Europe/Berlin"}
        if name != "start":
            tab.switch_page(f"../pages/{name}.py")
        return tab.run()

    def workbook(self) -> Workbook:
        """Return the workbook as another device would see it."""
        desk = Desk(self.vault, self.secret)
        desk.arrive()
        assert desk.trouble is None
        return desk.workbook

    def put(self, workbook: Workbook) -> None:
        """Lay a workbook on the shelf."""
        desk = Desk(self.vault, self.secret)
        desk.arrive()
        desk.take_in(workbook)


@contextmanager
def workbench(lang: str = "de", folder: Path | None = None, **cookies: str) -> Iterator[Workbench]:
    """Make a device with a well-formed cookie and a vault of its own; in memory unless a folder is given."""
    vault = Vault.open(f"sqlite:///{folder}/vault.db") if folder else Vault.in_memory()
    secret = new_secret()
    sent = {"klartext_shelf": secret, "klartext_language": lang, **cookies}
    with patch.object(ContextProxy, "cookies", sent), patch.object(house, "vault", lambda: vault):
        yield Workbench(vault, secret, lang)
    vault.close()


def widget(tab: AppTest, ending: str) -> Any:
    """Return the widget whose key ends so: "behaviour", or "mon.start" where a page has several."""
    found = [element for element in _keyed(tab) if element.key == ending or element.key.endswith(f".{ending}")]
    assert found, f"no widget {ending}"
    return found[0]


def keys(tab: AppTest) -> list[str]:
    """Return the keys of all widgets on the page, in order."""
    return [element.key for element in _keyed(tab)]


def _keyed(tab: AppTest) -> list[Any]:
    return [element for element in tab if getattr(element, "key", None)]
