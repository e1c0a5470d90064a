"""Sentences with the marks they deserve, and how well the tone check finds them.

The rules were written with `corpus` in view. Nobody looked at `held_out` while they were written. The sentences of
`later` came after the rules, in other styles; what they showed has gone into the rules since.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from klartext.i18n import speaking
from klartext.message.tone import check

PARTS = ("corpus", "held_out", "later")


@dataclass(frozen=True)
class Score:
    """How many sentences were marked rightly, wrongly, and not although they should have been."""

    right: int
    wrong: tuple[str, ...]
    overlooked: tuple[str, ...]

    @property
    def precision(self) -> float:
        """The share of marked sentences that deserve it."""
        return self.right / (self.right + len(self.wrong))

    @property
    def recall(self) -> float:
        """The share of sentences that deserve a mark and got one."""
        return self.right / (self.right + len(self.overlooked))


def sentences(language: str, part: str) -> list[dict[str, Any]]:
    """Return the sentences of a part, each with its text and the kinds of marks it deserves."""
    found: dict[str, list[dict[str, Any]]] = json.loads(
        Path(__file__).with_name(f"sentences_{language}.json").read_text(encoding="utf-8")
    )
    return found[part]


def score(language: str, part: str) -> Score:
    """Hold the tone check against a part of the sentences: a sentence counts as a whole."""
    return _score((text, bool(deserved), bool(got)) for text, deserved, got in _judged(language, part))


def score_of(kind: str, language: str) -> Score:
    """Hold one kind of mark against all sentences: a sentence needs this very one."""
    judged = (each for part in PARTS for each in _judged(language, part))
    return _score((text, kind in deserved, kind in got) for text, deserved, got in judged)


def _judged(language: str, part: str) -> Iterator[tuple[str, set[str], set[str]]]:
    """Walk each sentence of a part with the kinds it deserves and those it gets."""
    with speaking(language):
        for sentence in sentences(language, part):
            got = {mark.kind.value for mark in check(sentence["text"], language).marks}
            yield sentence["text"], set(sentence["kinds"]), got


def _score(judged: Iterable[tuple[str, bool, bool]]) -> Score:
    verdicts = list(judged)
    return Score(
        sum(deserved and got for _text, deserved, got in verdicts),
        tuple(text for text, deserved, got in verdicts if got and not deserved),
        tuple(text for text, deserved, got in verdicts if deserved and not got),
    )
