"""The one HTML document every page starts from: Streamlit's index.html, in the reader's language and under our name.

It is made from the installed file, once per language. The policy that goes with it names its inline scripts by their
hashes, computed from the same text, so a newer Streamlit needs no edit here.
"""

from __future__ import annotations

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from html import escape
from pathlib import Path
from typing import Final

import streamlit

_NOSCRIPT: Final = {
    "de": "Klartext braucht JavaScript. Bitte schalte es in deinem Browser ein und lade die Seite neu.",
    "en": "Klartext needs JavaScript. Please switch it on in your browser and load the page again.",
}


@cache
def document(language: str, scripts: tuple[str, ...] = ()) -> bytes:
    """Return the page's HTML in a language, with local scripts of ours added to its head."""
    html = re.sub(r'<html lang="[^"]*"', f'<html lang="{language}"', _index())
    html = re.sub(r"<title>.*?</title>", "<title>Klartext</title>", html, flags=re.DOTALL)
    html = re.sub(r'<link rel="service-desc"[^>]*>', "", html)
    noscript = f"<noscript><p>{escape(_NOSCRIPT[language])}</p></noscript>"
    html = re.sub(r"<noscript>.*?</noscript>", noscript, html, flags=re.DOTALL)
    ours = "".join(f'<script src="{escape(script)}" defer></script>' for script in scripts)
    return html.replace("</head>", f"{ours}</head>", 1).encode()


@cache
def inline_script_hashes() -> tuple[str, ...]:
    """Return the policy's source expression for each inline script of the document."""
    scripts = re.findall(r"<script>(.*?)</script>", _index(), flags=re.DOTALL)
    return tuple(f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'" for script in scripts)


@cache
def _index() -> str:
    """Read the installed document without its comments, which speak to programmers."""
    html = (Path(streamlit.__file__).parent / "static" / "index.html").read_text(encoding="utf-8")
    return re.sub(r"<!--.*?-->\s*", "", html, flags=re.DOTALL)
