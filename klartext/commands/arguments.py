"""Arguments that several commands share."""

import argparse
from collections.abc import Callable
from datetime import date

from klartext.i18n import LANGUAGES
from klartext.record import EARLIEST, LATEST


def add_language(command: argparse.ArgumentParser) -> None:
    """Ask for a language."""
    command.add_argument("--lang", choices=LANGUAGES, default="de", help="de (default) or en")


def day(text: str, earliest: date = EARLIEST, latest: date = LATEST) -> date:
    """Read a day written as YYYY-MM-DD, within bounds."""
    try:
        found = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("give a day as YYYY-MM-DD") from None
    if not earliest <= found <= latest:
        raise argparse.ArgumentTypeError(f"give a day from {earliest} to {latest}")
    return found


def day_between(earliest: date, latest: date) -> Callable[[str], date]:
    """Return what reads a day within these bounds."""
    return lambda text: day(text, earliest, latest)
