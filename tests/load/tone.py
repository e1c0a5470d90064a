"""The tone check on its own: how right it is on written sentences, and how long 5,000 characters take."""

from __future__ import annotations

import statistics
import time
from itertools import cycle
from typing import Final

from klartext.i18n import LANGUAGES
from klartext.message.tone import MarkKind, check
from tests.message.corpus import PARTS, score, score_of, sentences

LONG: Final = 5_000
RUNS: Final = 20
KINDS: Final = (MarkKind.BLAME, MarkKind.GENERALISATION, MarkKind.INSULT, MarkKind.THREAT, MarkKind.SHOUTING)


def tone_figures() -> list[dict[str, object]]:
    """Return precision and recall by language and part, then by language and kind, and the median milliseconds."""
    return [
        {"language": language, "part": name, "precision": found.precision, "recall": found.recall, "ms": ms}
        for language in LANGUAGES
        for ms in [_speed(language)]
        for name, found in [
            *((part, score(language, part)) for part in PARTS),
            *((f"all, {kind.value}", score_of(kind.value, language)) for kind in KINDS),
        ]
    ]


def _speed(language: str) -> float:
    text = _long_mail(language)
    check(text, language)  # the first one compiles the patterns
    times = []
    for _run in range(RUNS):
        began = time.perf_counter()
        check(text, language)
        times.append(time.perf_counter() - began)
    return statistics.median(times) * 1000


def _long_mail(language: str) -> str:
    text = ""
    for sentence in cycle(sentences(language, "corpus")):
        text += f"{sentence['text']} "
        if len(text) >= LONG:
            return text[:LONG]
    return text
