"""Our own addresses: for the owner, for another device, for the stranger, and while the database is away."""

import pytest

from components.http.routes import PAGES
from klartext.errors import VaultBusy, VaultReadOnly, VaultUnreachable
from klartext.settings import Settings
from klartext.vault import form_token, new_secret
from tests.components.http.conftest import MakeVisitor, Site


def test_a_return_link_opens_its_shelf_on_a_new_device(visitor: MakeVisitor, site: Site) -> None:
    secret = site.shelf()
    device = visitor()
    answer = device.visit(f"/open/{secret}")
    assert answer.goes_to == "/"
    assert answer.headers["cache-control"] == "no-store"
    assert device.cookies == {"klartext_shelf": secret}


def test_a_return_link_to_the_shelf_that_is_open_changes_nothing(visitor: MakeVisitor, site: Site) -> None:
    secret = site.shelf()
    device = visitor(klartext_shelf=secret)
    assert device.visit(f"/open/{secret}").goes_to == "/"
    assert device.cookies == {"klartext_shelf": secret}


def test_a_return_link_replaces_a_shelf_on_which_nothing_was_ever_written(visitor: MakeVisitor, site: Site) -> None:
    secret = site.shelf()
    device = visitor()
    device.visit("/")
    device.visit(f"/open/{secret}")
    assert device.cookies["klartext_shelf"] == secret
    assert "klartext_pending" not in device.cookies


def test_a_return_link_replaces_a_secret_that_was_renewed_elsewhere(visitor: MakeVisitor, site: Site) -> None:
    old = site.shelf()
    shelf = site.real.shelf(old)
    assert shelf
    new = shelf.renew()
    device = visitor(klartext_shelf=old)
    device.visit(f"/open/{new}")
    assert device.cookies == {"klartext_shelf": new}


def test_a_return_link_waits_for_an_answer_where_another_shelf_is_in_use(visitor: MakeVisitor, site: Site) -> None:
    mine, other = site.shelf(), site.shelf()
    device = visitor(klartext_shelf=mine)
    answer = device.visit(f"/open/{other}")
    assert answer.goes_to == "/"
    assert device.cookies == {"klartext_shelf": mine, "klartext_pending": other}
    assert "Max-Age=900" in answer.set_cookies["klartext_pending"]
    assert "HttpOnly" in answer.set_cookies["klartext_pending"]


@pytest.mark.parametrize("own", [True, False])
def test_a_return_link_waits_while_the_database_is_away(visitor: MakeVisitor, site: Site, own: bool) -> None:
    cookies = {"klartext_shelf": site.shelf()} if own else {}
    other = site.shelf()
    site.down = VaultUnreachable()
    device = visitor(**cookies)
    assert device.visit(f"/open/{other}").goes_to == "/"
    assert device.cookies == cookies | {"klartext_pending": other}


def test_a_return_link_to_the_open_shelf_asks_nothing_while_the_database_is_away(
    visitor: MakeVisitor, site: Site
) -> None:
    secret = site.shelf()
    site.down = VaultUnreachable()
    device = visitor(klartext_shelf=secret)
    assert device.visit(f"/open/{secret}").goes_to == "/"
    assert device.cookies == {"klartext_shelf": secret}


@pytest.mark.parametrize("wrong", ["", "x", "../limits", "A" * 43 + "B", "A" * 42 + "B", "a/b", "%2e%2e", "ä" * 43])
def test_a_malformed_link_leads_to_the_page_that_says_so(visitor: MakeVisitor, site: Site, wrong: str) -> None:
    device = visitor()
    assert device.visit(f"/open/{wrong}").goes_to == "/coach"
    assert not device.cookies
    assert site.calls == 0


def test_a_link_that_opens_nothing_leads_to_the_page_that_says_so(visitor: MakeVisitor) -> None:
    own = new_secret()
    device = visitor(klartext_shelf=own)
    assert device.visit(f"/open/{new_secret()}").goes_to == "/coach"
    assert device.cookies == {"klartext_shelf": own}


def test_a_revoked_link_leads_to_the_page_that_says_so(visitor: MakeVisitor, site: Site) -> None:
    old = site.shelf()
    shelf = site.real.shelf(old)
    assert shelf
    site.real.shelf(shelf.renew())
    device = visitor()
    assert device.visit(f"/open/{old}").goes_to == "/coach"
    assert not device.cookies


def test_a_head_request_for_a_return_link_does_nothing(visitor: MakeVisitor, site: Site) -> None:
    secret = site.shelf()
    answer = visitor().ask("HEAD", f"/open/{secret}")
    assert not answer.set_cookies
    assert site.calls == 0


def test_behind_https_both_secrets_are_prefixed(visitor: MakeVisitor, site: Site) -> None:
    site.settings = Settings(database_url="sqlite://", base_url="https://klartext.example.org")
    mine, other = site.shelf(), site.shelf()
    device = visitor()
    device.visit(f"/open/{mine}")
    device.visit(f"/open/{other}")
    assert device.cookies == {"__Host-klartext_shelf": mine, "__Host-klartext_pending": other}


def test_switching_takes_the_pending_shelf(visitor: MakeVisitor, site: Site) -> None:
    mine, other = site.shelf(), site.shelf()
    device = visitor(klartext_shelf=mine, klartext_pending=other)
    assert device.submit("/adopt", token=form_token(mine), how="switch").goes_to == "/"
    assert device.cookies == {"klartext_shelf": other}
    assert len(site.workbooks(mine)) == len(site.workbooks(other)) == 1


def test_merging_brings_the_workbooks_of_both_shelves_together(visitor: MakeVisitor, site: Site) -> None:
    mine, other = site.shelf(), site.shelf()
    both = site.workbooks(mine) | site.workbooks(other)
    device = visitor(klartext_shelf=mine, klartext_pending=other)
    assert device.submit("/adopt", token=form_token(mine), how="merge").goes_to == "/"
    assert device.cookies == {"klartext_shelf": other}
    assert site.workbooks(other) == both


def test_merging_a_shelf_on_which_nothing_was_written_is_switching(visitor: MakeVisitor, site: Site) -> None:
    mine, other = new_secret(), site.shelf()
    device = visitor(klartext_shelf=mine, klartext_pending=other)
    device.submit("/adopt", token=form_token(mine), how="merge")
    assert device.cookies == {"klartext_shelf": other}
    assert len(site.workbooks(other)) == 1


def test_staying_forgets_the_pending_shelf_and_touches_nothing(visitor: MakeVisitor, site: Site) -> None:
    mine, other = site.shelf(), site.shelf()
    device = visitor(klartext_shelf=mine, klartext_pending=other)
    assert device.submit("/adopt", token=form_token(mine), how="stay").goes_to == "/"
    assert device.cookies == {"klartext_shelf": mine}
    assert site.calls == 0


def test_a_pending_link_that_has_been_revoked_meanwhile_is_dropped(visitor: MakeVisitor, site: Site) -> None:
    mine, other = site.shelf(), site.shelf()
    shelf = site.real.shelf(other)
    assert shelf
    site.real.shelf(shelf.renew())
    device = visitor(klartext_shelf=mine, klartext_pending=other)
    assert device.submit("/adopt", token=form_token(mine), how="switch").goes_to == "/coach"
    assert device.cookies == {"klartext_shelf": mine}


@pytest.mark.parametrize("how", ["", "delete", "SWITCH"])
def test_an_unknown_answer_changes_nothing(visitor: MakeVisitor, site: Site, how: str) -> None:
    mine, other = site.shelf(), site.shelf()
    device = visitor(klartext_shelf=mine, klartext_pending=other)
    answer = device.submit("/adopt", token=form_token(mine), how=how)
    assert answer.goes_to == "/"
    assert not answer.set_cookies


def test_without_a_pending_shelf_there_is_nothing_to_adopt(visitor: MakeVisitor, site: Site) -> None:
    mine = site.shelf()
    answer = visitor(klartext_shelf=mine).submit("/adopt", token=form_token(mine), how="switch")
    assert answer.goes_to == "/"
    assert not answer.set_cookies


@pytest.mark.parametrize("how", ["switch", "merge"])
@pytest.mark.parametrize("trouble", [VaultUnreachable, VaultBusy, VaultReadOnly])
def test_nothing_is_adopted_while_the_database_has_trouble(
    visitor: MakeVisitor, site: Site, how: str, trouble: type[VaultUnreachable]
) -> None:
    mine, other = site.shelf(), site.shelf()
    site.down = trouble()
    answer = visitor(klartext_shelf=mine, klartext_pending=other).submit("/adopt", token=form_token(mine), how=how)
    assert answer.goes_to == "/"
    assert not answer.set_cookies


def test_renewing_gives_this_device_a_new_secret_and_ends_the_old_link(visitor: MakeVisitor, site: Site) -> None:
    old = site.shelf()
    kept = site.workbooks(old)
    device = visitor(klartext_shelf=old)
    assert device.submit("/renew", token=form_token(old)).goes_to == "/"
    new = device.cookies["klartext_shelf"]
    assert new != old
    assert site.workbooks(new) == kept
    assert visitor().visit(f"/open/{old}").goes_to == "/coach"


def test_renewing_before_anything_was_written_writes_nothing(visitor: MakeVisitor, site: Site) -> None:
    old = new_secret()
    device = visitor(klartext_shelf=old)
    device.submit("/renew", token=form_token(old))
    assert device.cookies["klartext_shelf"] != old
    assert site.real.shelf(device.cookies["klartext_shelf"]) is None


def test_nothing_is_renewed_while_the_database_is_away(visitor: MakeVisitor, site: Site) -> None:
    old = site.shelf()
    site.down = VaultUnreachable()
    answer = visitor(klartext_shelf=old).submit("/renew", token=form_token(old))
    assert answer.goes_to == "/"
    assert not answer.set_cookies


def test_locking_forgets_both_secrets_and_keeps_the_language(visitor: MakeVisitor, site: Site) -> None:
    mine, other = site.shelf(), site.shelf()
    site.down = VaultUnreachable()
    device = visitor(klartext_shelf=mine, klartext_pending=other, klartext_language="en", klartext_route="r")
    assert device.submit("/lock", token=form_token(mine)).goes_to == "/"
    assert device.cookies == {"klartext_language": "en", "klartext_route": "r"}


@pytest.mark.parametrize("path", ["/adopt", "/renew", "/lock"])
@pytest.mark.parametrize("token", ["", "x", "ä", "somebody else's", "twice"])
def test_a_wrong_token_changes_nothing(visitor: MakeVisitor, site: Site, path: str, token: str) -> None:
    mine, other = site.shelf(), site.shelf()
    token = {"somebody else's": form_token(other), "twice": form_token(mine) * 2}.get(token, token)
    answer = visitor(klartext_shelf=mine, klartext_pending=other).submit(path, token=token, how="switch")
    assert answer.goes_to == "/"
    assert not answer.set_cookies
    assert site.calls == 0


@pytest.mark.parametrize("path", ["/adopt", "/renew", "/lock"])
@pytest.mark.parametrize("shelf", [None, "damaged"])
def test_a_stranger_without_a_shelf_changes_nothing(visitor: MakeVisitor, path: str, shelf: str | None) -> None:
    answer = visitor(**({"klartext_shelf": shelf} if shelf else {})).submit(path, token="", how="switch")
    assert answer.goes_to == "/"
    assert not answer.set_cookies


@pytest.mark.parametrize("path", ["/adopt", "/renew", "/lock"])
def test_a_change_is_never_made_by_following_a_link(visitor: MakeVisitor, site: Site, path: str) -> None:
    mine = site.shelf()
    answer = visitor(klartext_shelf=mine).visit(f"{path}?token={form_token(mine)}&how=switch")
    assert "klartext_shelf" not in answer.set_cookies
    assert site.calls == 0


@pytest.mark.parametrize("body", [b"x=" + b"y" * 5000, b"&".join([b"a=b"] * 50), b"\xff\xfe", b"{}", b"a" * 100_000])
def test_a_form_that_is_none_of_ours_changes_nothing(visitor: MakeVisitor, site: Site, body: bytes) -> None:
    mine = site.shelf()
    sent = f"token={form_token(mine)}&".encode() + body
    answer = visitor(klartext_shelf=mine).ask("POST", "/lock", body=body if body == b"{}" else sent)
    assert answer.goes_to == "/"
    assert not answer.set_cookies


@pytest.mark.parametrize("page", sorted(PAGES))
def test_a_chosen_language_is_remembered_and_leads_back(visitor: MakeVisitor, page: str) -> None:
    device = visitor(klartext_shelf=(secret := new_secret()))
    answer = device.visit(f"/language/en?back={page}")
    assert answer.goes_to == page
    assert device.cookies == {"klartext_shelf": secret, "klartext_language": "en"}
    assert "Max-Age=34560000" in answer.set_cookies["klartext_language"]


ELSEWHERE = [
    "//evil.example", "https://evil.example", "/\\evil.example", "\\\\evil", "javascript:alert(1)", "limits",
    "/limits//", "/%2f%2fevil.example", "/limits%0d%0aset-cookie:x=y", "", "/open/x", "/nowhere",
    "/limits?x=1", "/LIMITS",
]  # fmt: skip


@pytest.mark.parametrize("back", ELSEWHERE)
def test_a_language_link_leads_nowhere_else(visitor: MakeVisitor, back: str) -> None:
    assert visitor().visit(f"/language/de?back={back}").goes_to == "/"


@pytest.mark.parametrize("language", ["fr", "DE", "de-DE", "x;Path=evil"])
def test_an_unknown_language_is_not_remembered(visitor: MakeVisitor, language: str) -> None:
    answer = visitor().visit(f"/language/{language}?back=/limits")
    assert answer.goes_to == "/limits"
    assert not answer.set_cookies


def test_a_head_request_chooses_no_language(visitor: MakeVisitor) -> None:
    assert not visitor().ask("HEAD", "/language/en").set_cookies


def test_health_is_the_databases(visitor: MakeVisitor, site: Site) -> None:
    answer = visitor().ask("GET", "/health")
    assert (answer.status, answer.body) == (200, b"ok")
    site.down = VaultUnreachable("at db.internal:5432")
    answer = visitor().ask("GET", "/health")
    assert (answer.status, answer.body) == (503, b"unavailable")
    assert not answer.set_cookies


def test_health_notices_a_database_that_went_away(
    visitor: MakeVisitor, site: Site, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail() -> None:
        raise VaultUnreachable

    monkeypatch.setattr(site.real, "ping", fail)
    assert visitor().ask("GET", "/health").status == 503
