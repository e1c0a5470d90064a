"""Who may open a websocket."""

from __future__ import annotations

import asyncio
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from components.http.origin import OwnOrigin
from klartext.settings import Settings

HOME = Settings(database_url="sqlite:///x.db")
HOSTED = Settings(database_url="sqlite:///x.db", base_url="https://klartext.example")


def knock(settings: Settings, kind: str = "websocket", **headers: str) -> tuple[list[Any], list[Any]]:
    """Send one request through the middleware; return the scopes that got through and what was sent back."""
    passed: list[Any] = []
    answered: list[Any] = []

    async def app(scope: Any, _receive: Any, _send: Any) -> None:
        passed.append(scope)

    async def send(message: Any) -> None:
        answered.append(message)

    async def receive() -> Any:
        return {"type": "websocket.connect"}

    scope = {"type": kind, "headers": [(name.encode(), value.encode()) for name, value in headers.items()]}
    with ThreadPoolExecutor(1) as pool:  # a browser test may have left an event loop in this thread
        pool.submit(lambda: asyncio.run(_serve(OwnOrigin(app, settings), scope, receive, send))).result()
    return passed, answered


async def _serve(app: OwnOrigin, scope: Any, receive: Any, send: Any) -> None:
    await app(scope, receive, send)


@pytest.mark.parametrize(
    ("settings", "origin", "host"),
    [
        (HOME, "http://localhost:8501", "localhost:8501"),
        (HOME, "http://192.168.1.7:8501", "192.168.1.7:8501"),
        (HOSTED, "https://klartext.example", "klartext.example"),
        (HOSTED, "https://klartext.example", "127.0.0.1:8501"),
        (HOSTED, "https://KLARTEXT.example", "klartext.EXAMPLE"),
    ],
)
def test_our_own_page_comes_in_under_a_name_that_streamlit_knows(settings: Settings, origin: str, host: str) -> None:
    (scope,), answered = knock(settings, origin=origin, host=host)
    assert dict(scope["headers"])[b"origin"] == b"http://localhost"
    assert not answered


@pytest.mark.parametrize("settings", [HOME, HOSTED])
@pytest.mark.parametrize("origin", ["https://evil.example", "null", "https://klartext.example.evil.example", "x"])
def test_a_page_of_another_site_stays_outside(settings: Settings, origin: str) -> None:
    passed, answered = knock(settings, origin=origin, host="klartext.example:8501")
    assert not passed
    assert answered == [{"type": "websocket.close", "code": 1008}]


def test_a_program_without_an_origin_comes_in_and_plain_requests_are_left_alone() -> None:
    assert knock(HOME, host="localhost")[0]
    (scope,), _answered = knock(HOME, "http", origin="https://evil.example", host="localhost")
    assert dict(scope["headers"])[b"origin"] == b"https://evil.example"
