"""Pages, cookies, and what is shut."""

import pytest

from klartext.errors import VaultUnreachable
from klartext.settings import Settings
from klartext.vault import new_secret, well_formed
from tests.components.http.conftest import MakeVisitor, Site

PAGES = ["/", "/limits", "/coach", "/no-such-page"]
NOT_PAGES = ["/favicon.png", "/static/js/index.js", "/media/ab.pdf", "/component/x/index.html", "/_stcore/health"]


@pytest.mark.parametrize("path", PAGES)
def test_a_first_visit_gets_a_shelf_and_a_route(visitor: MakeVisitor, path: str) -> None:
    device = visitor()
    answer = device.visit(path)
    assert answer.status == 200
    assert set(answer.set_cookies) == {"klartext_shelf", "klartext_route"}
    assert well_formed(device.cookies["klartext_shelf"])
    line = answer.set_cookies["klartext_shelf"]
    assert {"Path=/", "Max-Age=34560000", "SameSite=Lax", "HttpOnly"} == set(line.split("; ")[1:])


def test_two_devices_get_different_shelves(visitor: MakeVisitor) -> None:
    first, second = visitor(), visitor()
    first.visit("/")
    second.visit("/")
    assert first.cookies["klartext_shelf"] != second.cookies["klartext_shelf"]


def test_a_visit_neither_reads_nor_writes_the_database(visitor: MakeVisitor, site: Site) -> None:
    visitor().visit("/")
    visitor(klartext_shelf=new_secret()).visit("/limits")
    assert site.calls == 0


def test_a_well_formed_secret_that_nobody_has_seen_is_kept_and_renewed(visitor: MakeVisitor) -> None:
    secret = new_secret()
    device = visitor(klartext_shelf=secret, klartext_route="abc", klartext_language="en")
    answer = device.visit("/limits")
    assert device.cookies == {"klartext_shelf": secret, "klartext_route": "abc", "klartext_language": "en"}
    assert all("Max-Age=34560000" in line for line in answer.set_cookies.values())
    assert len(answer.set_cookies) == 3


def test_an_unreachable_database_replaces_no_cookie(visitor: MakeVisitor, site: Site) -> None:
    secret = site.shelf()
    site.down = VaultUnreachable()
    device = visitor(klartext_shelf=secret)
    assert device.visit("/").status == 200
    assert device.cookies["klartext_shelf"] == secret


@pytest.mark.parametrize("damaged", ["", "abc", "x" * 44, "!" * 43, '"' + "A" * 43 + '"', "ä" * 43])
def test_a_damaged_cookie_is_replaced(visitor: MakeVisitor, damaged: str) -> None:
    device = visitor(klartext_shelf=damaged)
    device.visit("/")
    assert well_formed(device.cookies["klartext_shelf"])


@pytest.mark.parametrize("planted", ["a b", "x" * 41, "a,b", "é", '"a"'])
def test_a_strange_route_is_not_echoed(visitor: MakeVisitor, planted: str) -> None:
    device = visitor(klartext_route=planted, klartext_language=planted)
    answer = device.visit("/")
    assert planted not in "".join(answer.set_cookies.values())
    assert "klartext_language" not in answer.set_cookies


@pytest.mark.parametrize("path", NOT_PAGES)
def test_an_asset_gets_no_cookie_and_comes_from_streamlit(visitor: MakeVisitor, path: str) -> None:
    answer = visitor().visit(path)
    assert answer.body.startswith(b"streamlit answers")
    assert not answer.set_cookies


@pytest.mark.parametrize(
    "headers",
    [
        {"accept": "*/*"},
        {"accept": "text/html", "sec-fetch-dest": "empty"},
        {"accept": "text/html", "sec-fetch-dest": "iframe"},
        {"accept": "image/*", "sec-fetch-dest": "image"},
        {},
    ],
)
def test_what_is_not_opened_in_a_tab_gets_no_cookie(visitor: MakeVisitor, headers: dict[str, str]) -> None:
    answer = visitor().ask("GET", "/limits", headers)
    assert answer.status == 200
    assert not answer.set_cookies


def test_a_browser_without_fetch_metadata_gets_its_cookie(visitor: MakeVisitor) -> None:
    assert "klartext_shelf" in visitor().ask("GET", "/", {"accept": "text/html,*/*"}).set_cookies


def test_a_head_request_gets_no_cookie_and_no_body_of_another_kind(visitor: MakeVisitor) -> None:
    answer = visitor().ask("HEAD", "/limits", {"accept": "text/html"})
    assert answer.status == 200
    assert not answer.set_cookies


@pytest.mark.parametrize("path", PAGES)
def test_no_cache_may_store_a_page(visitor: MakeVisitor, path: str) -> None:
    assert visitor().visit(path).headers["cache-control"] == "no-store"


def test_behind_https_the_cookies_are_secure_and_prefixed(visitor: MakeVisitor, site: Site) -> None:
    site.settings = Settings(database_url="sqlite://", base_url="https://klartext.example.org")
    lines = visitor().visit("/").set_cookies
    assert set(lines) == {"__Host-klartext_shelf", "klartext_route"}
    assert all("; Secure" in line and "Domain" not in line for line in lines.values())


def test_over_https_without_such_a_setting_the_cookies_are_secure_under_their_plain_names(visitor: MakeVisitor) -> None:
    lines = visitor(scheme="https").visit("/").set_cookies
    assert set(lines) == {"klartext_shelf", "klartext_route"}
    assert all("; Secure" in line for line in lines.values())


def test_a_header_that_anyone_can_send_makes_nothing_secure(visitor: MakeVisitor) -> None:
    lines = visitor().visit("/", x_forwarded_proto="https").set_cookies
    assert not any("Secure" in line for line in lines.values())


def test_a_cookie_without_the_prefix_is_not_trusted_behind_https(visitor: MakeVisitor, site: Site) -> None:
    site.settings = Settings(database_url="sqlite://", base_url="https://klartext.example.org")
    planted = new_secret()
    device = visitor(klartext_shelf=planted)
    device.visit("/")
    assert device.cookies["__Host-klartext_shelf"] != planted


SHUT = ["/_stcore/metrics", "/_stcore/metrics/", "/_stcore/agent", "/_stcore/agent/openapi.json", "/_stcore/agent/mcp"]


@pytest.mark.parametrize("path", SHUT)
@pytest.mark.parametrize("method", ["GET", "POST", "HEAD", "OPTIONS"])
def test_streamlits_open_doors_are_shut(visitor: MakeVisitor, path: str, method: str) -> None:
    assert visitor().ask(method, path).status == 404


@pytest.mark.parametrize("path", ["/index.html", "/a/b", "/robots.txt", "/.well-known/x", "/limits.html"])
def test_an_address_that_is_no_page_never_shows_streamlits_own_document(visitor: MakeVisitor, path: str) -> None:
    assert visitor().visit(path).goes_to == "/"
    assert visitor().ask("GET", path, {"accept": "*/*"}).status == 404


def test_a_trailing_slash_is_streamlits_to_redirect(visitor: MakeVisitor) -> None:
    assert visitor().visit("/limits/").body == b"streamlit answers /limits/"


@pytest.mark.parametrize("path", ["//evil.example", "//evil.example/limits", "/\\evil.example"])
def test_no_address_leads_to_another_site(visitor: MakeVisitor, path: str) -> None:
    assert visitor().visit(path).goes_to in {None, "/"}
