"""Cues: the words by which a clause shows what it speaks of, written as a reader would note them.

    kündig*            a word that begins so; *frist one that ends so, *haft* one that holds it
    (days|months)      one of several; an alternative may be of several words
    notice .. renew*   up to eight words in between, within a sentence; ..3 up to three
    # (days|months)    a number, in figures or words
    @                  an amount of money, or a percentage
    (the)? term        left out or not
    exclusive !(remedy|jurisdiction)   not followed by
    ^ term $           the whole of a heading
    a & b & !c         anywhere in the clause, in any order; !c nowhere in it
    a && b && !c       the same within one sentence

Invariant: a cue compares whole words, folded as in `klartext.contracts.reading.folding`; nothing between them counts.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache
from typing import Final

NUMBER, MONEY = "#", "@"
_TOKEN: Final = re.compile(r"!?\([^)]*\)\??|\.\.\d*|\S+")
_STEM: Final = re.compile(r"\*?[\w§]+\*?|[#@%€$£]")
_ALTERNATIVE: Final = re.compile(r"[\w*§#@%€$£'/ -]+")
_INNER: Final = re.compile(r"\w\*\w")
_GAP: Final = 8

Alternative = tuple[str, ...]
"""Stems that follow each other."""


@dataclass(frozen=True, slots=True)
class Step:
    """One of `alternatives`, at most `gap` words after the step before, and none of `unless` right behind it."""

    alternatives: tuple[Alternative, ...]
    gap: int = 0
    optional: bool = False
    unless: tuple[Alternative, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """Steps that follow each other within a sentence; `first` and `last` tie them to its ends."""

    steps: tuple[Step, ...]
    first: bool = False
    last: bool = False


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue: all of `parts` and none of `without` must be in a clause, or in one sentence of it."""

    parts: tuple[Part, ...]
    without: tuple[Part, ...]
    in_sentence: bool


@cache
def cue(source: str) -> Cue:
    """Read a cue; ValueError when it is none."""
    in_sentence = " && " in source
    parts = source.replace("ß", "ss").split(" && " if in_sentence else " & ")
    return Cue(
        tuple(_part(each) for each in parts if not each.startswith("!")),
        tuple(_part(each[1:]) for each in parts if each.startswith("!")),
        in_sentence,
    )


def _part(source: str) -> Part:
    steps: list[Step] = []
    tokens = _TOKEN.findall(source)
    gap = 0
    for sign in tokens:
        if sign.startswith(".."):
            gap = int(sign[2:] or _GAP)
        elif sign.startswith("!"):
            steps[-1] = replace(steps[-1], unless=_alternatives(sign[1:]))
        elif sign not in "^$":
            steps.append(Step(_alternatives(sign.removesuffix("?")), gap, optional=sign.endswith("?")))
            gap = 0
    if not steps or (steps[0].optional and tokens[0] != "^"):
        raise ValueError(f"{source!r} begins with nothing to look for")
    return Part(tuple(steps), first=tokens[0] == "^", last=tokens[-1] == "$")


def _alternatives(token: str) -> tuple[Alternative, ...]:
    return tuple(_stems(each) for each in (token[1:-1].split("|") if token.startswith("(") else [token]))


def _stems(source: str) -> Alternative:
    stems = tuple(_STEM.findall(source))
    if not stems or not _ALTERNATIVE.fullmatch(source) or _INNER.search(source):
        raise ValueError(f"{source!r} is no alternative of a cue")
    return stems
