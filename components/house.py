"""What a process has exactly one of: its settings and its vault. Made on first use, kept until the process ends."""

from __future__ import annotations

import os
from contextlib import suppress
from functools import cache
from threading import RLock
from time import monotonic
from typing import Final

from klartext.errors import VaultError
from klartext.settings import Settings
from klartext.vault import Vault

_door = RLock()
_DAY: Final = 24 * 60 * 60.0


def settings() -> Settings:
    """Return the settings of this process; raise BadSetting when it cannot start with them."""
    with _door:
        return _read_settings()


def vault() -> Vault:
    """Return the open vault; raise VaultError when it does not open, and try again at the next call.

    Callers that waited at the door while an attempt failed are told so, instead of each waiting for one more attempt.
    """
    asked = monotonic()
    with _door:
        if asked < _last_failure.at:
            raise _last_failure.again()
        try:
            opened = _open_vault()
        except VaultError as error:
            _last_failure.at, _last_failure.error = monotonic(), error
            raise
    _erase_what_is_due(opened)
    return opened


def _erase_what_is_due(opened: Vault) -> None:
    """Erase, once a day, what was deleted too long ago to be brought back, as the privacy page promises."""
    with _door:
        if monotonic() < _erasing.due:
            return
        _erasing.due = monotonic() + _DAY
    with suppress(VaultError):  # whoever asked for the vault did not ask for this; tomorrow is another day
        opened.purge_deleted()


class _Failure:
    at = 0.0
    error = VaultError()

    def again(self) -> VaultError:
        """Make an exception of the same kind; one that was raised belongs to the thread that caught it."""
        return type(self.error)(*self.error.args)


class _Erasing:
    due = 0.0  # by the monotonic clock


_last_failure = _Failure()
_erasing = _Erasing()


@cache
def _read_settings() -> Settings:
    return Settings.from_environment(os.environ)


@cache
def _open_vault() -> Vault:
    return Vault.open(settings().database_url)
