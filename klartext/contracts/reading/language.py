"""Which language a contract is written in, told by its small words."""

from __future__ import annotations

import re
from typing import Final

GERMAN, ENGLISH = "de", "en"
_WORD: Final = re.compile(r"[a-zäöüß]+")
_SMALL: Final = {
    GERMAN: frozenset(
        {
            "der", "die", "das", "den", "dem", "des", "und", "oder", "ist", "sind", "wird", "werden", "nicht",
            "ein", "eine", "einer", "einem", "eines", "von", "zu", "zum", "zur", "mit", "für", "auf", "bei",
            "nach", "sich", "auch", "nur", "durch", "über", "vom", "im", "am", "als", "bis", "dass", "wenn",
            "kann", "haben", "hat", "ich", "du", "wir", "sie", "es",
        }
    ),
    ENGLISH: frozenset(
        {
            "the", "of", "and", "or", "to", "in", "is", "are", "be", "shall", "will", "not", "any", "by", "for",
            "this", "that", "with", "as", "on", "such", "from", "at", "it", "its", "has", "have", "may", "if",
            "all", "other", "which", "under", "upon", "party", "you", "we", "i", "our", "your", "us",
        }
    ),
}  # fmt: skip
_SAMPLE: Final = 60_000
_SHARE: Final = 0.2


def languages(text: str) -> tuple[str, ...]:
    """Return the language of a text, the more frequent first; both when each holds a fifth of the small words."""
    words = _WORD.findall(_sample(text).lower())
    counts = {lang: sum(word in small for word in words) for lang, small in _SMALL.items()}
    ordered = sorted(counts, key=lambda lang: -counts[lang])
    enough = max(1, _SHARE * sum(counts.values()))
    return tuple(lang for lang in ordered if counts[lang] >= enough) or (GERMAN, ENGLISH)


def _sample(text: str) -> str:
    """Return enough of a long text, from its beginning, its middle and its end: an annex may speak another language."""
    if len(text) <= _SAMPLE:
        return text
    third, middle = _SAMPLE // 3, len(text) // 2
    return " ".join((text[:third], text[middle : middle + third], text[-third:]))
