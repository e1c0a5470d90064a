"""The worked examples of deadlines, default, interest and limitation, each reckoned twice by other means."""

import json
from datetime import date
from pathlib import Path
from typing import Any

from klartext.contracts.contract import Unit
from klartext.contracts.periods import Period

UNITS = {"d": Unit.DAYS, "w": Unit.WEEKS, "m": Unit.MONTHS, "P": Unit.MONTHS, "y": Unit.YEARS}
WEEKDAYS = ("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun")
_FILE = Path(__file__).with_name("examples.json")


def examples(kind: str) -> list[dict[str, Any]]:
    """Return the examples of "notice", "forward", "interest", "default" or "limitation"."""
    found: list[dict[str, Any]] = json.loads(_FILE.read_text())[kind]
    return found


def day(text: str) -> date:
    """Read a day."""
    return date.fromisoformat(text)


def period(text: str) -> Period:
    """Read a period such as "3m"; a "P" stands for the months of a term."""
    return Period(int(text[:-1]), UNITS[text[-1]])
