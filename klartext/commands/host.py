"""Commands for whoever runs Klartext: the database brought up to date, everything looked over."""

import argparse
import os
from collections.abc import Mapping
from contextlib import closing
from typing import Any, Final

from klartext.commands.streams import print_json, say
from klartext.errors import (
    BadSetting,
    KlartextError,
    VaultBusy,
    VaultError,
    VaultFull,
    VaultReadOnly,
    VaultTooNew,
    VaultUnreachable,
)
from klartext.settings import Settings

_FAULTS: Final[Mapping[type[VaultError], str]] = {
    VaultBusy: "The database is busy. Try again in a moment.",
    VaultFull: "There is no room left in the database.",
    VaultReadOnly: "The database can be read but not written.",
    VaultTooNew: "The database belongs to a newer Klartext. Update Klartext.",
    VaultUnreachable: "The database does not answer. Look at KLARTEXT_DATABASE_URL.",
}


def add(commands: Any) -> None:
    """Tell the parser of these commands."""
    command = commands.add_parser("migrate", help="bring the database up to date")
    command.set_defaults(run=_migrate)

    command = commands.add_parser("check", help="look whether settings, database and fonts are in order")
    command.set_defaults(run=_check)


def _migrate(_arguments: argparse.Namespace) -> int:
    _bring_up_to_date(Settings.from_environment(os.environ))
    print_json({"database": "up to date"})
    return 0


def _check(_arguments: argparse.Namespace) -> int:
    results = {"settings": "ok", "database": "ok", "fonts": "ok"}
    try:
        settings = Settings.from_environment(os.environ)
    except BadSetting as refusal:
        results |= {"settings": "failed", "database": "not checked"}
        say(str(refusal), 1)
    else:
        try:
            _bring_up_to_date(settings)
        except (BadSetting, VaultError) as fault:
            results["database"] = "failed"
            say(sentence(fault), 1)
    if not _fonts_can_be_read():
        results["fonts"] = "failed"
        say("The fonts of the PDF cannot be read. Install Klartext again.", 1)
    print_json(results)
    return 0 if set(results.values()) == {"ok"} else 1


def _bring_up_to_date(settings: Settings) -> None:
    from klartext.vault import Vault

    with closing(Vault.open(settings.database_url)) as vault:
        vault.ping()


def _fonts_can_be_read() -> bool:
    try:
        from klartext.plan import fonts

        used = (fonts.REGULAR, fonts.BOLD, fonts.ITALIC, fonts.BOLD_ITALIC, *fonts.FALLBACKS)
        return all(fonts.widths(font) for font in used)
    except (ImportError, LookupError, OSError, ValueError):
        return False


def sentence(fault: KlartextError) -> str:
    """Say what went wrong, without an address or a name."""
    if isinstance(fault, BadSetting):
        return str(fault)
    kind = next((kind for kind in _FAULTS if isinstance(fault, kind)), None)
    return _FAULTS[kind] if kind else "The database could not do what was asked."
