"""By what a clause is known to speak of an item: cues of three weights, headings, and what speaks against it.

The cues stand in cues_de.json and cues_en.json, by item and weight, written as `klartext.contracts.reading.cues` reads
them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib import resources

from klartext.contracts.reading.cues import Cue, cue


@dataclass(frozen=True)
class Rules:
    """The cues of one item in one language.

    A strong cue makes a passage by itself; of the fair ones it takes two, or one and a heading; weak ones only help.
    `title` is a heading under which nothing else is spoken of, `topic` one that promises it among others. `against`
    are cues of a clause that uses the same words for something else; one with a cue of `never` is no passage at all.
    """

    strong: tuple[Cue, ...] = ()
    fair: tuple[Cue, ...] = ()
    weak: tuple[Cue, ...] = ()
    title: tuple[Cue, ...] = ()
    topic: tuple[Cue, ...] = ()
    against: tuple[Cue, ...] = ()
    never: tuple[Cue, ...] = ()


@cache
def rules(language: str) -> Mapping[str, Rules]:
    """Return the rules of all items for contracts in "de" or "en"; any other language is a FileNotFoundError."""
    source = resources.files(__package__).joinpath(f"cues_{language}.json").read_text(encoding="utf-8")
    return {item: Rules(**_read(weights)) for item, weights in json.loads(source).items()}


def _read(weights: Mapping[str, Sequence[str]]) -> dict[str, tuple[Cue, ...]]:
    return {weight: tuple(map(cue, lines)) for weight, lines in weights.items()}
