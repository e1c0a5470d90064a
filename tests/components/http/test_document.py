"""The HTML that every page starts from."""

import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

import pytest
import streamlit

from components.http.document import document, inline_script_hashes
from tests.components.http.conftest import MakeVisitor

INDEX = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(("language", "sentence"), [("de", "schalte es in deinem Browser ein"), ("en", "switch it on")])
def test_it_speaks_the_readers_language_and_bears_our_name(language: str, sentence: str) -> None:
    html = document(language).decode()
    assert html.count(f'<html lang="{language}"') == 1
    assert html.count("<html") == 1
    assert html.count("<title>Klartext</title>") == 1
    assert html.count("<title>") == 1
    noscript = re.findall(r"<noscript>(.*?)</noscript>", html, flags=re.DOTALL)
    assert len(noscript) == 1
    assert sentence in noscript[0]


def test_it_points_nobody_to_streamlits_agent_api() -> None:
    assert "agent" in INDEX
    assert "agent" not in document("de").decode()


def test_everything_it_loads_is_local() -> None:
    addresses = re.findall(r'(?:src|href)="([^"]*)"', document("de", ("/typing.js",)).decode())
    assert len(addresses) > 10
    assert all(address.startswith(("./", "/typing.js")) for address in addresses)


def test_streamlits_scripts_and_styles_are_all_there() -> None:
    def loaded(html: str) -> list[str]:
        return re.findall(r'(?:src|href)="(\./static[^"]*)"', html)

    assert loaded(document("en").decode()) == loaded(INDEX)


def test_the_hashes_fit_the_inline_scripts_of_the_document_that_is_sent() -> None:
    scripts = re.findall(r"<script>(.*?)</script>", document("de", ("/typing.js",)).decode(), flags=re.DOTALL)
    assert scripts
    expected = [f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'" for script in scripts]
    assert list(inline_script_hashes()) == expected


@pytest.mark.parametrize(
    ("cookies", "header", "language"),
    [({}, "en-US,en;q=0.9", "en"), ({}, "de-CH", "de"), ({}, "fr", "de"), ({"klartext_language": "de"}, "en", "de")],
)
def test_the_page_that_is_sent_is_in_the_readers_language_and_of_the_stated_length(
    visitor: MakeVisitor, cookies: dict[str, str], header: str, language: str
) -> None:
    answer = visitor(**cookies).visit("/limits", accept_language=header, accept_encoding="gzip", range="bytes=0-10")
    assert f'<html lang="{language}">'.encode() in answer.body
    assert answer.headers["content-language"] == language
    assert int(answer.headers["content-length"]) == len(answer.body)
    assert answer.headers["content-type"] == "text/html; charset=utf-8"
    assert answer.body.rstrip().endswith(b"</html>")


def test_our_own_scripts_are_loaded_once_from_here(visitor: MakeVisitor) -> None:
    assert visitor().visit("/").body.count(b'<script src="/typing.js" defer></script></head>') == 1
