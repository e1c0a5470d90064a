"""The middleware around Streamlit, outermost first. Settings that Klartext cannot start with stop it here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from starlette.middleware import Middleware

from components import house
from components.http.gate import Gate
from components.http.origin import OwnOrigin
from components.http.security import SecurityHeaders

if TYPE_CHECKING:
    from collections.abc import Sequence

    from starlette.routing import BaseRoute


def middleware(routes: Sequence[BaseRoute], scripts: tuple[str, ...] = ()) -> list[Middleware]:
    """Return the middleware to give to `st.App`; `scripts` are addresses of ours that every page loads."""
    settings = house.settings()
    return [
        Middleware(OwnOrigin, settings=settings),
        Middleware(SecurityHeaders, settings=settings),
        Middleware(Gate, settings=settings, routes=routes, scripts=scripts),
    ]
