"""Every request passes here first: pages are answered with our document, Streamlit's open side doors are shut.

Only the visit of a page - a document that a browser opens in a tab - gets cookies; nothing here touches the database.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from starlette.datastructures import Headers
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.routing import Match

from components.http.cookies import Jar
from components.http.document import document
from components.http.language import reader_language

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.routing import BaseRoute
    from starlette.types import ASGIApp, Receive, Scope, Send

    from klartext.settings import Settings

_SHUT: Final = re.compile(r"/_stcore/(metrics|agent(/.*)?)/*")
# Everything of Streamlit that is not a page; a trailing slash is its to redirect.
_STREAMLIT: Final = re.compile(r"/favicon\.png|/(_stcore|media|component|static|app/static)/.*|.*/_stcore/.*|/.+/")
_PAGE: Final = re.compile(r"/[^/.]*")


class Gate:
    """Pure ASGI middleware; `routes` are our own, which it lets pass, `scripts` local scripts that each page loads."""

    def __init__(
        self, app: ASGIApp, settings: Settings, routes: Sequence[BaseRoute] = (), scripts: tuple[str, ...] = ()
    ) -> None:
        self.app = app
        self.settings = settings
        self.routes = routes
        self.scripts = scripts

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a page or a shut door; pass everything else on."""
        answer = self._answer(scope) if scope["type"] == "http" else None
        await (answer or self.app)(scope, receive, send)

    def _answer(self, scope: Scope) -> Response | None:
        path = scope["path"]
        if _SHUT.fullmatch(path):
            return PlainTextResponse("Not Found", status_code=404)
        if scope["method"] not in {"GET", "HEAD"} or _STREAMLIT.fullmatch(path) or self._is_ours(scope):
            return None
        if _PAGE.fullmatch(path):
            return self._page(scope)
        # Streamlit would answer any other path with its own index.html, whose scripts are not found from there.
        return RedirectResponse("/", status_code=303) if _visits(scope) else PlainTextResponse("Not Found", 404)

    def _is_ours(self, scope: Scope) -> bool:
        return any(route.matches(scope)[0] is not Match.NONE for route in self.routes)

    def _page(self, scope: Scope) -> Response:
        request = HTTPConnection(scope)
        language = reader_language(request.cookies, request.headers.get("accept-language"), self.settings.language)
        # no-store: a cache on the way must never hand one visitor's cookie to the next.
        headers = {"cache-control": "no-store", "content-language": language, "vary": "accept-language, cookie"}
        page = Response(document(language, self.scripts), headers=headers, media_type="text/html")
        if _visits(scope):
            jar = Jar(self.settings, over_https=scope.get("scheme") == "https")
            for line in jar.renew(request.cookies):
                page.headers.append("set-cookie", line)
        return page


def _visits(scope: Scope) -> bool:
    """Tell whether a browser opens this in a tab: not an asset, a frame, a fetch or a HEAD.

    Browsers say so in Sec-Fetch-Dest; older ones, and all of them over plain http beyond localhost, only in Accept.
    """
    headers = Headers(scope=scope)
    if scope["method"] != "GET":
        return False
    destination = headers.get("sec-fetch-dest")
    return destination == "document" if destination else "text/html" in headers.get("accept", "")
