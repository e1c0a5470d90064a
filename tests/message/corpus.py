"""Sentences with the marks they deserve, and how well the tone check finds them."""

from __future__ import annotations

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from klartext.i18n import speaking
from klartext.message.tone import check

PARTS = ("corpus", "held_out")


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
    """Hold the tone check against a part of the sentences."""
    right, wrong, overlooked = 0, [], []
    with speaking(language):
        for sentence in sentences(language, part):
            is_marked = bool(check(sentence["text"], language).marks)
            right += is_marked and bool(sentence["kinds"])
            if is_marked and not sentence["kinds"]:
                wrong.append(sentence["text"])
            if sentence["kinds"] and not is_marked:
                overlooked.append(sentence["text"])
    return Score(right, tuple(wrong), tuple(overlooked))
