"""What people wrote, shown as text: no Markdown, no HTML, no directive of Streamlit takes effect in it."""

from __future__ import annotations

import re

from klartext.words import gist

# Everything that can begin Markdown, LaTeX, HTML, an emoji shortcode or a coloured span; a backslash disarms each.
_SIGNS = re.compile(r"([\\`*_{}\[\]()<>#+\-.!|$~:&^=\"'@/])")

JOINER = "\u2060"
_REPLACED = re.compile(r"\\[<>~=-](?:\\?[<>=-])+|\\:\w+\\:")
# Four blanks or a tab at the beginning of a line would make code of it.
_INDENT = re.compile(r"^[ \t]+", re.MULTILINE)


def plain(text: str) -> str:
    """Return the text so that a Markdown element shows it as it was typed."""
    disarmed = _SIGNS.sub(r"\\\1", text)
    return _INDENT.sub(_kept, _keep_signs(disarmed)).replace("\n", "  \n")


def _keep_signs(disarmed: str) -> str:
    """Part what Streamlit would replace even after parsing (arrows, dashes, shortcodes) by a joiner nobody sees."""
    return _REPLACED.sub(lambda found: found[0].replace("\\", f"{JOINER}\\"), disarmed)


def _kept(blanks: re.Match[str]) -> str:
    return "\u00a0" * len(blanks[0].expandtabs(4))


def plain_gist(text: str, longest: int = 60) -> str:
    """Return a short form on one line for labels and headings."""
    return plain(gist(text, longest))
