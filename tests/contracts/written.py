"""Contracts written to try the reader on, the clauses that were marked in them, and what a reader has found of those.

`GOLD` holds for each contract, by item, the ranges of its text that speak of the item.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path
from typing import Final

_FOLDER: Final = Path(__file__).with_name("contracts")

GOLD: Final[Mapping[str, Mapping[str, list[list[int]]]]] = json.loads((_FOLDER / "gold.json").read_text("utf-8"))


@cache
def text_of(name: str) -> str:
    """Return the text of a contract; its name begins with its language."""
    return (_FOLDER / f"{name}.txt").read_text("utf-8")


def found_among_first(name: str, found: Mapping[str, Sequence[tuple[int, int]]], first: int) -> tuple[int, int]:
    """Return how many of a contract's items one of the first passages hits, and how many it has."""
    marked = GOLD[name]
    hit = sum(
        any(_hits(each, gold) for each in found.get(item, ())[:first] for gold in ranges)
        for item, ranges in marked.items()
    )
    return hit, len(marked)


def _hits(passage: tuple[int, int], gold: Sequence[int]) -> bool:
    """Tell whether a passage covers half of what was marked, or lies within it."""
    shared = min(passage[1], gold[1]) - max(passage[0], gold[0])
    within = gold[0] <= passage[0] and passage[1] <= gold[1]
    return shared >= 0.5 * (gold[1] - gold[0]) or (within and shared > 0)
