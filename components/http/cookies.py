"""The cookies of a device: who it is (secret), how it is routed, which language it reads.

A well-formed secret is never replaced by a visit, only sent again. Where readers come through HTTPS the two secret
cookies carry the `__Host-` prefix, so that no neighbouring site under the same domain can plant one. The prefix follows
the settings alone: the name is the same for every request, page and route. `Secure` is set there too, and also on a
request that came over HTTPS without such a setting; what a proxy says in X-Forwarded-Proto counts only where the server
trusts that proxy (uvicorn does the reading: loopback by default, FORWARDED_ALLOW_IPS otherwise).
"""

from __future__ import annotations

from dataclasses import dataclass
from secrets import token_urlsafe
from typing import TYPE_CHECKING, Final

from klartext.i18n import LANGUAGES
from klartext.vault import new_secret, well_formed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from klartext.settings import Settings

_DAY: Final = 24 * 60 * 60
_LONG: Final = 400 * _DAY
_PENDING: Final = 15 * 60
_ROUTE: Final = "klartext_route"
LANGUAGE: Final = "klartext_language"


def shelf_name(settings: Settings) -> str:
    """Name the cookie that holds the shelf's secret."""
    return _prefixed("klartext_shelf", settings)


def pending_name(settings: Settings) -> str:
    """Name the cookie that holds a secret which the start page has yet to ask about."""
    return _prefixed("klartext_pending", settings)


def shelf_secret(cookies: Mapping[str, str], settings: Settings) -> str | None:
    """Return the device's shelf secret; None when there is no well-formed one."""
    return _secret(cookies, shelf_name(settings))


def pending_secret(cookies: Mapping[str, str], settings: Settings) -> str | None:
    """Return the secret that waits for an answer on the start page; None when there is no well-formed one."""
    return _secret(cookies, pending_name(settings))


@dataclass(frozen=True, slots=True)
class Jar:
    """Writes the Set-Cookie lines for one device."""

    settings: Settings
    over_https: bool = False

    def keep_shelf(self, secret: str) -> str:
        """Let the device keep this shelf."""
        return self._line(shelf_name(self.settings), secret, _LONG, hidden=True)

    def forget_shelf(self) -> str:
        """Let the device forget its shelf."""
        return self._line(shelf_name(self.settings), "", 0, hidden=True)

    def keep_pending(self, secret: str) -> str:
        """Keep a secret until the start page has asked what to do with it."""
        return self._line(pending_name(self.settings), secret, _PENDING, hidden=True)

    def forget_pending(self) -> str:
        """Forget the secret that the start page would have asked about."""
        return self._line(pending_name(self.settings), "", 0, hidden=True)

    def keep_language(self, language: str) -> str:
        """Remember the language this browser reads."""
        return self._line(LANGUAGE, language, _LONG)

    def renew(self, cookies: Mapping[str, str]) -> Iterator[str]:
        """Give a visitor what is missing, and make what is there last another 400 days."""
        yield self.keep_shelf(shelf_secret(cookies, self.settings) or new_secret())
        route = cookies.get(_ROUTE, "")
        yield self._line(_ROUTE, route if _is_plain(route) else token_urlsafe(9), _LONG, hidden=True)
        if cookies.get(LANGUAGE) in LANGUAGES:
            yield self.keep_language(cookies[LANGUAGE])

    def _line(self, name: str, value: str, seconds: int, *, hidden: bool = False) -> str:
        secure = self.settings.secure or self.over_https
        flags = "; HttpOnly" * hidden + "; Secure" * secure
        return f"{name}={value}; Path=/; Max-Age={seconds}; SameSite=Lax{flags}"


def _prefixed(name: str, settings: Settings) -> str:
    return f"__Host-{name}" if settings.secure else name


def _secret(cookies: Mapping[str, str], name: str) -> str | None:
    value = cookies.get(name, "")
    return value if well_formed(value) else None


def _is_plain(value: str) -> bool:
    """Tell whether a value may be sent back as it came: short, and nothing a header could break on."""
    return 0 < len(value) <= 40 and value.isascii() and value.replace("-", "").replace("_", "").isalnum()
