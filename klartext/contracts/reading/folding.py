"""A clause's words as the cues compare them: lower case, one space between words, words put together again.

Invariant: a line break stands for the end of a sentence and for nothing else, so that no cue reaches over it.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Final

from klartext.contracts.reading.sentences import sentence_ends

_HYPHENATED: Final = re.compile(
    r"(?<=[a-zäöüß])[-\u00ad\u2010]\s*\n\s*(?!(?:und|oder|bzw|and|or|sowie)\b)(?=[a-zäöüß])"
)
_UMLAUT: Final = re.compile(r"[äöüÄÖÜ]")
_SPACE: Final = re.compile(r"\s+")
_SIGNS: Final = str.maketrans(
    {"’": "'", "‘": "'", "`": "'", "“": '"', "”": '"', "„": '"', "«": '"', "»": '"', "–": "-", "—": "-", "‑": "-",
     "\u2010": "-", "\u00ad": None, "\u200b": None, "ß": "ss", "ﬁ": "fi", "ﬂ": "fl"}
)  # fmt: skip
_WITHOUT: Final = re.compile(
    r"\b(?:fuer|ueber|kuend|verguet|aender|koenn|gemaess|waehr|faell|hoehe|zurueck|muess|moegl)", re.IGNORECASE
)
_SPELT_OUT: Final = re.compile(r"(?<![aeq])ue(?!ll)|ae|oe")


def folded(text: str) -> str:
    """Return a text as cues compare it."""
    joined = _HYPHENATED.sub("", text) if "\n" in text else text
    ends = [end for end in sentence_ends(joined, 0, len(joined)) if ";" not in joined[end - 4 : end]]
    if not ends:
        return _plain(joined)
    return "\n".join(_plain(joined[start:stop]) for start, stop in zip([0, *ends], [*ends, len(joined)], strict=True))


def _plain(text: str) -> str:
    return _SPACE.sub(" ", text).strip().lower().translate(_SIGNS)


def folding(text: str) -> Callable[[str], str]:
    """Return how the parts of a text are folded: one typed without umlauts ("fuer") as if it had been typed with them."""
    if not _UMLAUT.search(text) and _WITHOUT.search(text):
        return lambda part: _with_umlauts(folded(part))
    return folded


def _with_umlauts(text: str) -> str:
    return _SPELT_OUT.sub(lambda found: {"a": "ä", "o": "ö", "u": "ü"}[found[0][0]], text)
