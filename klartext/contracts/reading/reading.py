"""A contract read as a whole: its language, its passages for each item, and the dates that it names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from klartext.contracts.extraction.extract import Extract, extract, page_of
from klartext.contracts.reading.data import Value, named
from klartext.contracts.reading.language import languages
from klartext.contracts.reading.ranking import ranked


@dataclass(frozen=True)
class Passage:
    """Words of a contract that speak of an item: the page, counted from 1, the range of the text, and how strongly.

    A `score` of 1.0 is just enough to be offered.
    """

    item: str
    page: int
    start: int
    end: int
    quote: str
    score: float


@dataclass(frozen=True)
class Found:
    """A value for a field of `klartext.contracts.contract.Contract`, with the words it was read from."""

    field: str
    value: Value
    quote: str
    page: int
    start: int
    end: int


@dataclass(frozen=True)
class Reading:
    """What was read, in "de" or "en"; `passages` has no entry for an item on which the contract is silent."""

    language: str
    passages: Mapping[str, tuple[Passage, ...]]
    data: tuple[Found, ...]


def read(data: bytes, name: str, lang: str | None = None) -> Reading:
    """Read a contract's file; UnreadableContract says why it has no text."""
    return read_text(extract(data, name), lang)


def read_text(source: Extract, lang: str | None = None) -> Reading:
    """Read a contract's text."""
    text = source.text
    passages = ranked(text, lang)
    return Reading(
        lang or languages(text)[0],
        {
            item: tuple(
                Passage(
                    item,
                    page_of(source, each.clause.body),
                    each.clause.start,
                    each.clause.end,
                    text[each.clause.start : each.clause.end],
                    round(each.score, 2),
                )
                for each in clauses
            )
            for item, clauses in passages.items()
        },
        tuple(
            Found(
                each.field,
                each.value,
                text[each.start : each.end].strip(),
                page_of(source, each.start),
                each.start,
                each.end,
            )
            for each in named(text, passages)
        ),
    )
