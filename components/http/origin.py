"""Only our own pages may open a websocket: the origin must be the address that was asked for, or the host's setting.

Streamlit has a check of its own, but for an unknown name it asks another site for this machine's address. So ours comes
first, and what passes it is handed on under a name that Streamlit knows.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Receive, Scope, Send

    from klartext.settings import Settings

_KNOWN: Final = b"http://localhost"
_POLICY_VIOLATION: Final = 1008  # RFC 6455, 7.4.1


class OwnOrigin:
    """Middleware that refuses websockets from other sites."""

    def __init__(self, app: ASGIApp, settings: Settings) -> None:
        self._app = app
        self._base_url = settings.base_url

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request through, unless it is a websocket that another site's page opens."""
        if scope["type"] == "websocket":
            headers = dict(scope["headers"])
            if not self._is_own(headers):
                await send({"type": "websocket.close", "code": _POLICY_VIOLATION})
                return
            if b"origin" in headers:
                others = [(name, value) for name, value in scope["headers"] if name != b"origin"]
                scope = {**scope, "headers": [*others, (b"origin", _KNOWN)]}
        await self._app(scope, receive, send)

    def _is_own(self, headers: dict[bytes, bytes]) -> bool:
        """Tell whether the origin is ours. A program that is no browser sends none, and has no cookies to misuse."""
        origin = headers.get(b"origin", b"").decode("latin-1")
        if not origin:
            return True
        own = {headers.get(b"host", b"").decode("latin-1").lower()}
        if self._base_url:
            own.add(urlsplit(self._base_url).netloc.lower())
        return urlsplit(origin).netloc.lower() in own
