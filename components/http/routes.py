"""Our own addresses beside Streamlit's pages: a click in a page can't set a cookie, these can.

A change needs the form token of the device's own shelf; without it, and whenever the vault has trouble, nothing
changes. Secrets leave the address bar at once by a redirect, and no answer says more than where to go.
"""

from __future__ import annotations

from hmac import compare_digest
from typing import TYPE_CHECKING, Final
from urllib.parse import parse_qsl

from starlette.concurrency import run_in_threadpool
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from components import house
from components.http.cookies import Jar, pending_secret, shelf_secret
from klartext.errors import SecretRevoked, SecretUnknown, VaultError
from klartext.i18n import LANGUAGES
from klartext.steps import STEP_IDS
from klartext.vault import form_token, new_secret, well_formed

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from starlette.requests import Request

    from klartext.vault import Shelf

PAGES: Final = frozenset(("/", *(f"/{name}" for name in STEP_IDS), "/plan", "/coach", "/privacy"))
_FORM_BYTES: Final = 4096


def routes() -> list[Route]:
    """Return the routes to give to `st.App`."""
    return [
        Route("/open/{secret:path}", _open_shelf),
        Route("/adopt", _form(_adopt), methods=["POST"]),
        Route("/renew", _form(_renew), methods=["POST"]),
        Route("/lock", _form(_lock), methods=["POST"]),
        Route("/language/{language}", _choose_language),
        Route("/health", _health),
    ]


def _open_shelf(request: Request) -> Response:
    """Follow a return link: take the shelf where that takes nothing away from the device, else let the page ask."""
    secret = request.path_params["secret"]
    if request.method != "GET":
        return _go("/")
    if not well_formed(secret):
        return _go("/coach")
    current = shelf_secret(request.cookies, house.settings())
    jar = _jar(request)
    try:
        if not _exists(secret):
            return _go("/coach")
        if current is None or current == secret or not _exists(current):
            return _go("/", jar.keep_shelf(secret), jar.forget_pending())
    except VaultError:
        if current == secret:
            return _go("/")
    return _go("/", jar.keep_pending(secret))


def _adopt(request: Request, fields: Mapping[str, str], current: str) -> Response:
    """Do what the reader answered about the pending shelf: switch to it, merge into it, or stay."""
    jar = _jar(request)
    how = fields.get("how")
    pending = pending_secret(request.cookies, house.settings())
    if how == "stay":
        return _go("/", jar.forget_pending())
    if pending is None or how not in {"switch", "merge"}:
        return _go("/")
    target = _find(pending)
    if target is None:
        return _go("/coach", jar.forget_pending())
    source = _find(current) if how == "merge" and pending != current else None
    if source:
        target.absorb(source)
    return _go("/", jar.keep_shelf(pending), jar.forget_pending())


def _renew(request: Request, _fields: Mapping[str, str], current: str) -> Response:
    """Give the device a new secret, so that the return links handed out before stop working."""
    shelf = house.vault().shelf(current)
    return _go("/", _jar(request).keep_shelf(shelf.renew() if shelf else new_secret()))


def _lock(request: Request, _fields: Mapping[str, str], _current: str) -> Response:
    """Let this device forget what it opened."""
    jar = _jar(request)
    return _go("/", jar.forget_shelf(), jar.forget_pending())


def _choose_language(request: Request) -> Response:
    """Remember the language and go back to the page it was chosen on."""
    language = request.path_params["language"]
    back = request.query_params.get("back", "")
    lines = (_jar(request).keep_language(language),) if language in LANGUAGES and request.method == "GET" else ()
    return _go(back if back in PAGES else "/", *lines)


def _health(_request: Request) -> Response:
    """Say whether the database answers, and nothing else."""
    try:
        house.vault().ping()
    except VaultError:
        return PlainTextResponse("unavailable", status_code=503, headers={"cache-control": "no-store"})
    return PlainTextResponse("ok", headers={"cache-control": "no-store"})


def _form(answer: Callable[[Request, Mapping[str, str], str], Response]) -> Callable[[Request], object]:
    """Make an endpoint that reads a small form, checks its token, and answers in a thread that may wait."""

    async def endpoint(request: Request) -> Response:
        fields = await _fields(request)
        current = shelf_secret(request.cookies, house.settings())
        if current is None or not compare_digest(fields.get("token", "").encode(), form_token(current).encode()):
            return _go("/")
        try:
            return await run_in_threadpool(answer, request, fields, current)
        except VaultError:
            return _go("/")

    return endpoint


async def _fields(request: Request) -> dict[str, str]:
    """Read the form's fields; none when it is larger than any form of ours."""
    body = b""
    async for chunk in request.stream():
        body += chunk
        if len(body) > _FORM_BYTES:
            return {}
    try:
        return dict(parse_qsl(body.decode(), max_num_fields=10))
    except ValueError:
        return {}


def _find(secret: str) -> Shelf | None:
    """Return the shelf; None when it was never seen or its secret has been replaced."""
    try:
        return house.vault().shelf(secret)
    except (SecretRevoked, SecretUnknown):
        return None


def _exists(secret: str) -> bool:
    return _find(secret) is not None


def _jar(request: Request) -> Jar:
    return Jar(house.settings(), over_https=request.url.scheme == "https")


def _go(path: str, *cookie_lines: str) -> Response:
    response = Response(status_code=303, headers={"location": path, "cache-control": "no-store"})
    for line in cookie_lines:
        response.headers.append("set-cookie", line)
    return response
