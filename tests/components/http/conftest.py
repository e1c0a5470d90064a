"""Our middleware and routes around a stand-in for Streamlit, on a vault in memory that can be made to fail."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

import pytest
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from components import house
from components.http.layers import middleware
from components.http.routes import routes
from klartext.errors import VaultError
from klartext.settings import Settings
from klartext.vault import Vault, new_secret
from tests.components.http.visitor import Visitor

MakeVisitor = Callable[..., Visitor]


@dataclass
class Site:
    """What a test changes about the server while it runs."""

    real: Vault
    settings: Settings = field(default_factory=lambda: Settings(database_url="sqlite://"))
    down: VaultError | None = None
    calls: int = 0

    def vault(self) -> Vault:
        """Stand in for the house's vault."""
        self.calls += 1
        if self.down:
            raise self.down
        return self.real

    def shelf(self) -> str:
        """Start a shelf with one workbook on it; return its secret."""
        secret = new_secret()
        self.real.start_shelf(secret).create_workbook(1)
        return secret

    def workbooks(self, secret: str) -> set[str]:
        """Return the ids of the workbooks that a secret opens."""
        shelf = self.real.shelf(secret)
        assert shelf
        return {row.id for row in shelf.workbooks()}


@pytest.fixture
def site(monkeypatch: pytest.MonkeyPatch) -> Iterator[Site]:
    vault = Vault.in_memory()
    site = Site(vault)
    monkeypatch.setattr(house, "vault", site.vault)
    monkeypatch.setattr(house, "settings", lambda: site.settings)
    yield site
    vault.close()


@pytest.fixture
def visitor(site: Site) -> MakeVisitor:
    """Make a device; its cookies by keyword, `scheme` for a request over https."""

    async def streamlit(request: Request) -> Response:
        return PlainTextResponse(f"streamlit answers {request.url.path}", headers={"x-frame-options": "ALLOW"})

    def make(scheme: str = "http", **cookies: str) -> Visitor:
        ours = routes()
        everything = Route("/{path:path}", streamlit, methods=["GET", "POST"])
        app = Starlette(routes=[*ours, everything], middleware=middleware(ours, scripts=("/typing.js",)))
        return Visitor(app, dict(cookies), scheme)

    return make
