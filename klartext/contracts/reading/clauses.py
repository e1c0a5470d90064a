"""Whole clauses: what a contract says under one number, or in one paragraph, with the headings it stands under.

Invariants: clauses follow each other without overlap; none is empty and none is longer than LONGEST. What is longer is
divided at the ends of sentences. A heading belongs to the clause right below it; the items of a list to the words that
open it.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from klartext.contracts.reading.blocks import PLAIN, Block, blocks, is_name
from klartext.contracts.reading.markers import ITEM, PARAGRAPH
from klartext.contracts.reading.sentences import divided

LONGEST: Final = 2000
_WHOLE: Final = 1400  # up to here a clause stays in one piece
_AIM: Final = 800
_OPEN: Final = re.compile(r"(?:[:;,–-]|\b(?:and|or|und|oder|sowie|bzw\.))$", re.IGNORECASE)
_TITLE: Final = re.compile(
    r"([A-ZÄÖÜ][\w'’&/,()\-]*(?:[ ]{1,2}[\w'’&/,()\-]+){0,8}?)(\.(?=\s)|:(?=\s)|[ ]?[–—](?=\s)|[ ]{3,}|\t"
    r"|[ ](?=(?:Die|Der|Das|Im|Bei|Es|Ein|Eine|Soweit|Sofern|Wenn|Alle|Für|Mit|Nach|Jede|The|This|Each|Any|If|In|Either|"
    r"Neither|All|During|Upon|Subject|No|\(a\))[ ]))"
)
_OPENERS: Final = frozenset(
    {
        "der", "die", "das", "ein", "eine", "einer", "für", "im", "in", "bei", "mit", "wer", "wird", "es", "er",
        "sie", "wir", "ich", "du", "bis", "nach", "vor", "zwei", "keine", "kein", "alle", "jede", "jeder",
        "the", "this", "that", "these", "each", "any", "all", "if", "on", "upon", "for", "no", "we",
        "you", "either", "neither", "both", "it", "he", "she", "such", "there", "nothing",
    }
)  # fmt: skip
_NAME_OF_ALL: Final = re.compile(r"(?:agreement|contract|vertrag|vereinbarung|bedingungen|auftrag)\b", re.IGNORECASE)
_FAR: Final = 300  # headings further above than this are no part of the clause


@dataclass(frozen=True, slots=True)
class Clause:
    """A range of the text; `body` is where its own words begin, `headings` are the words it stands under.

    `opens` says that it is the first clause under its nearest heading.
    """

    start: int
    end: int
    body: int
    headings: tuple[str, ...] = ()
    opens: bool = False


def clauses(text: str) -> list[Clause]:
    """Divide a contract into whole clauses, in reading order."""
    return list(_clauses(text))


def _clauses(text: str) -> Iterator[Clause]:
    path: dict[int, str] = {}  # the headings above, by their level
    above: Block | None = None  # the headings right above the next clause
    for block in _joined(text, blocks(text)):
        touching = above is not None and not text[above.end : block.start].strip()
        if block.heading:
            path = _under(path, block.level, _words(text, block))
            above = Block(above.start, block.end, block.body, block.level) if above and touching else block
            continue
        own = _title(text, block)
        if PLAIN < block.level < PARAGRAPH:
            path = _under(path, block.level, own)
        headings = (*path.values(), own) if own and own not in path.values() else tuple(path.values())
        near = above if above and touching and block.start - above.start <= _FAR else None
        start = near.start if near else block.start
        yield from _pieces(text, block, start, headings, opens=above is not None or bool(own))
        above = None
    if above is not None:
        yield from _pieces(text, Block(above.start, len(text), above.start, PLAIN), above.start, tuple(path.values()))


def _under(path: dict[int, str], level: int, words: str) -> dict[int, str]:
    """Return the headings in force from a heading on; one without a number ends all others."""
    kept = {depth: each for depth, each in path.items() if depth < level and (depth > PLAIN or not words)}
    return kept if not words or _NAME_OF_ALL.search(words) else {**kept, level: words}


def _pieces(text: str, block: Block, start: int, headings: tuple[str, ...], *, opens: bool = False) -> Iterator[Clause]:
    for begin, stop in divided(text, start, block.end, _AIM, _WHOLE):
        part = text[begin:stop]
        first = begin + len(part) - len(part.lstrip())
        last = first + len(part.strip())
        if first < last:
            yield Clause(first, last, max(first, min(block.body, last - 1)), headings, opens)
            opens = False


def _words(text: str, block: Block) -> str:
    return " ".join(text[block.body : block.end].split())


def _title(text: str, block: Block) -> str:
    """Return the title that a clause itself begins with ("9. Notices. Every notice ..."), or nothing."""
    found = _TITLE.match(text, block.body, min(block.end, block.body + 90))
    if found is None or found.end() >= block.end:
        return ""
    words, sign = found[1].split(), found[2]
    if words[0].lower() in _OPENERS or (sign == " " and block.level == PLAIN):
        return ""
    return found[1] if len(words) <= 2 or is_name(found[1]) or (sign == ":" and len(words) <= 5) else ""


def _joined(text: str, parts: list[Block]) -> Iterator[Block]:
    """Join the items of a list to the words that open it, as long as the clause stays whole."""
    current: Block | None = None
    for block in parts:
        if current and not current.heading and not block.heading and _belongs(text, current, block):
            current = Block(current.start, block.end, current.body, current.level)
            continue
        if current:
            yield current
        current = block
    if current:
        yield current


def _belongs(text: str, before: Block, block: Block) -> bool:
    if block.end - before.start > _WHOLE:
        return False
    is_open = _OPEN.search(text, max(before.body, before.end - 8), before.end) is not None
    if block.level >= ITEM:
        return (
            is_open
            or (before.level >= ITEM and text[block.body : block.body + 1].islower())
            or block.end - block.start < 120
        )
    return block.level == PLAIN and is_open and text[before.end - 1] == ":" and block.end - block.start < 400
