"""The questions a self-employed person puts to a contract, with the terms that lead to the answers.

Every item speaks German and English completely: nobody reads a text in the wrong language or an empty one.
Items are immutable, their order is the order of the review, and an id never changes its meaning, because saved
answers refer to it.
"""

import json
from dataclasses import dataclass
from functools import cache
from importlib import resources
from typing import Literal

Severity = Literal["high", "medium", "low"]


@dataclass(frozen=True)
class Wording:
    """One text in both languages."""

    de: str
    en: str

    def in_language(self, lang: str) -> str:
        """Return the text in "de" or "en"; any other language is a KeyError."""
        return {"de": self.de, "en": self.en}[lang]


@dataclass(frozen=True)
class Terms:
    """The words with which contracts in either language speak of an item."""

    de: tuple[str, ...]
    en: tuple[str, ...]

    def in_language(self, lang: str) -> tuple[str, ...]:
        """Return the terms for contracts in "de" or "en"; any other language is a KeyError."""
        return {"de": self.de, "en": self.en}[lang]


@dataclass(frozen=True)
class Item:
    """One question to the contract.

    `red_flag` lists phrases separated by semicolons, `lawyer` says when to ask one, and `reference` cites the law
    in German notation for both languages.
    """

    id: str
    group: str
    question: Wording
    why: Wording
    red_flag: Wording
    severity: Severity
    lawyer: Wording
    reference: str
    terms: Terms


GROUPS: dict[str, Wording] = {
    "A": Wording("Parteien und Rangfolge", "Parties and order of documents"),
    "B": Wording("Leistung und Änderungen", "Scope and changes"),
    "C": Wording("Abnahme und Mängel", "Acceptance and defects"),
    "D": Wording("Laufzeit, Kündigung, Ausstieg", "Term, notice, way out"),
    "E": Wording("Geld", "Money"),
    "F": Wording("Rechte am Werk", "Rights in the work"),
    "G": Wording("Geheimhaltung und Wettbewerb", "Secrecy and competition"),
    "H": Wording("Haftung", "Liability"),
    "I": Wording("Daten, Personen, Status", "Data, people, status"),
    "J": Wording("Vertragsende und allgemeine Klauseln", "End and general clauses"),
}
"""The headings of the groups, in the order of the review."""

CORE = ("D1", "D2", "D3", "D4", "D5", "D6", "E2")
"""The ids to begin with: how to get out, and when the money comes."""


@cache
def items() -> tuple[Item, ...]:
    """Return all items in the order of the review."""
    source = resources.files(__package__).joinpath("checklist.json").read_text(encoding="utf-8")
    return tuple(
        Item(
            id=entry["id"],
            group=entry["group"],
            question=Wording(**entry["question"]),
            why=Wording(**entry["why"]),
            red_flag=Wording(**entry["red_flag"]),
            severity=entry["severity"],
            lawyer=Wording(**entry["lawyer"]),
            reference=entry["reference"],
            terms=Terms(de=tuple(entry["terms"]["de"]), en=tuple(entry["terms"]["en"])),
        )
        for entry in json.loads(source)
    )


def item(item_id: str) -> Item:
    """Return the item with this id; an unknown id is a KeyError."""
    return _by_id()[item_id]


@cache
def _by_id() -> dict[str, Item]:
    return {entry.id: entry for entry in items()}
