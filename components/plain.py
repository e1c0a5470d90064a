"""What people wrote, shown as text: no Markdown, no HTML, no directive of Streamlit takes effect in it."""

from __future__ import annotations

import re

from klartext.words import gist

# Everything that can begin Markdown, LaTeX, HTML, an emoji shortcode or a coloured span; a backslash disarms each.
_SIGNS = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|$~:&^=\"'@/])")


def plain(text: str) -> str:
    """Return the text so that a Markdown element shows it as it was typed."""
    return _SIGNS.sub(r"\\\1", text).replace("\n", "  \n")


def plain_gist(text: str, longest: int = 60) -> str:
    """Return a short form on one line for labels and headings."""
    return _SIGNS.sub(r"\\\1", gist(text, longest))
