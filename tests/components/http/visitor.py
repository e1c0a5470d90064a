"""A browser in thirty lines: speaks ASGI to an application, keeps its cookies, follows nothing by itself."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode, urlsplit

from starlette.datastructures import Headers

if TYPE_CHECKING:
    from starlette.types import ASGIApp, Message

NAVIGATION = {"accept": "text/html,application/xhtml+xml,*/*;q=0.8", "sec-fetch-dest": "document"}


@dataclass
class Answer:
    """What came back."""

    status: int
    headers: Headers
    body: bytes

    @property
    def set_cookies(self) -> dict[str, str]:
        """The Set-Cookie lines by the cookies' names."""
        return {line.split("=", 1)[0]: line for line in self.headers.getlist("set-cookie")}

    @property
    def goes_to(self) -> str | None:
        """Where a redirect leads."""
        return self.headers.get("location") if self.status == 303 else None


@dataclass
class Visitor:
    """One device. `cookies` are what it sends; answers change them."""

    app: ASGIApp
    cookies: dict[str, str] = field(default_factory=dict)
    scheme: str = "http"

    def visit(self, address: str, **headers: str) -> Answer:
        """Open an address in a tab."""
        return self.ask("GET", address, NAVIGATION | headers)

    def submit(self, address: str, **fields: str) -> Answer:
        """Send a form."""
        return self.ask("POST", address, NAVIGATION, urlencode(fields).encode())

    def ask(self, method: str, address: str, headers: dict[str, str] | None = None, body: bytes = b"") -> Answer:
        """Send one request with the headers as given; underscores stand for hyphens."""
        sent = {name.replace("_", "-"): value for name, value in (headers or {}).items()}
        if self.cookies:
            sent["cookie"] = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        # In a thread of its own: a browser test may have left an event loop in this one.
        with ThreadPoolExecutor(1) as pool:
            answer = pool.submit(asyncio.run, self._exchange(method, address, sent, body)).result()
        for name, line in answer.set_cookies.items():
            value = line.split(";", 1)[0].split("=", 1)[1]
            self.cookies[name] = value
            if "Max-Age=0" in line:
                del self.cookies[name]
        return answer

    async def _exchange(self, method: str, address: str, headers: dict[str, str], body: bytes) -> Answer:
        parts = urlsplit(address)
        scope: dict[str, Any] = {
            "type": "http",
            "method": method,
            "scheme": self.scheme,
            "path": parts.path,
            "root_path": "",
            "query_string": parts.query.encode(),
            "headers": [(name.lower().encode(), value.encode("latin-1")) for name, value in headers.items()],
            "server": ("klartext.test", 80),
        }
        messages: list[Message] = []

        async def receive() -> Message:
            return {"type": "http.request", "body": body, "more_body": False}

        async def send(message: Message) -> None:
            messages.append(message)

        await self.app(scope, receive, send)
        raw = messages[0].get("headers", [])
        content = b"".join(message.get("body", b"") for message in messages[1:])
        return Answer(messages[0]["status"], Headers(raw=list(raw)), content)
