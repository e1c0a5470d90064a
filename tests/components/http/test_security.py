"""The protective headers."""

import pytest

from components.http.document import inline_script_hashes
from klartext.settings import Settings
from tests.components.http.conftest import MakeVisitor, Site

EVERYWHERE = ["/", "/media/x.pdf", "/_stcore/health", "/_stcore/metrics", "/health", "/open/x", "/language/en", "/a/b"]


@pytest.mark.parametrize("path", EVERYWHERE)
def test_every_answer_carries_them(visitor: MakeVisitor, path: str) -> None:
    headers = visitor().visit(path).headers
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["cross-origin-opener-policy"] == "same-origin"
    assert "camera=()" in headers["permissions-policy"]
    assert len(headers.getlist("content-security-policy")) == 1


def test_the_policy_allows_nothing_from_elsewhere(visitor: MakeVisitor) -> None:
    policy = visitor().visit("/").headers["content-security-policy"]
    rules = {rule.split()[0]: rule.split()[1:] for rule in policy.split("; ")}
    assert rules["default-src"] == ["'none'"]
    assert rules["script-src"] == ["'self'", *inline_script_hashes()]
    assert rules["connect-src"] == ["'self'"]
    assert rules["form-action"] == ["'self'"]
    assert rules["base-uri"] == rules["frame-ancestors"] == ["'none'"]
    assert not {source for sources in rules.values() for source in sources if "." in source or "*" in source}


def test_https_is_demanded_only_where_readers_come_through_it(visitor: MakeVisitor, site: Site) -> None:
    assert "strict-transport-security" not in visitor(scheme="https").visit("/").headers
    site.settings = Settings(database_url="sqlite://", base_url="https://klartext.example.org")
    assert visitor().visit("/").headers["strict-transport-security"] == "max-age=31536000"
