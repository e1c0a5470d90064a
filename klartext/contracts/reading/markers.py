"""What stands at the head of a clause: § 5, 5.1, (2), a), Article V, a bullet.

Invariant: a number that only happens to begin a line - a date, an amount, a count of days - is no marker.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

SECTION: Final = 1
PARAGRAPH: Final = 3
ITEM: Final = 5
_NAMES: Final = (
    "article|artikel|art\\.|section|sec\\.|clause|ziffer|ziff\\.|punkt|pkt\\.|abschnitt|teil|kapitel|paragraph|annex|"
    "annexe|anlage|anhang|beilage|exhibit|schedule|appendix|attachment|part"
)
_MONTHS: Final = (
    "januar|jänner|jaenner|februar|märz|maerz|april|mai|juni|juli|august|september|oktober|november|dezember|"
    "january|february|march|may|june|july|october|december|jan\\.|feb\\.|mar\\.|apr\\.|jun\\.|jul\\.|aug\\.|sept?\\.|"
    "okt\\.|oct\\.|nov\\.|dez\\.|dec\\."
)
_MEASURES: Final = (
    "%|€|eur\\b|euro\\b|chf\\b|usd\\b|prozent|percent|uhr\\b|stunden?\\b|tagen?\\b|tage\\b|wochen?\\b|monaten?\\b|"
    "monate\\b|jahren?\\b|jahre\\b|kalender|werktag|arbeitstag|bankarbeits|hours?\\b|days?\\b|weeks?\\b|months?\\b|"
    "years?\\b|business day|calendar day|mio|u\\.s\\.c|cfr\\b"
)
_MARKER: Final = re.compile(
    rf"""[ \t\u00a0#*>_]*(?:
      (?P<sign>§{{1,2}}[ \u00a0]?\d{{1,3}}[a-z]?)(?:[.:)]|\b)(?![ \u00a0]*(?:abs|satz|nr|bgb|hgb|ff\b|ugb|abgb|ustg|urhg))
    | (?P<name>(?:{_NAMES})[ \u00a0]{{1,3}}(?:\d{{1,3}}(?:\.\d{{1,3}})*|[ivxlc]{{1,6}}|[a-z])\b)[.:)]?
    | (?P<number>\d{{1,3}}(?:\.\d{{1,3}}){{0,4}})(?P<dot>[.)]|[ ]?\.|)(?=[ \t\u00a0]|$)
        (?![ \t\u00a0]*(?:{_MONTHS}|{_MEASURES}))
    | (?P<paragraph>\(\d{{1,2}}[a-z]?\))
    | (?P<capital>(?:[IVX]{{1,5}}|[A-K])(?:\.|\)))(?=[ \t\u00a0])
    | (?P<letter>\(?(?:[a-z]|[a-z]{{2}}|[ivx]{{1,5}})\)|[a-z]\.(?=[ \t\u00a0]))
    | (?P<bullet>[-•–—·▪●○◦‣∙*o](?=[ \t\u00a0]))
    )[ \t\u00a0]*""",
    re.VERBOSE | re.IGNORECASE,
)
_OPENS: Final = re.compile(r"[\"“„«‚'(\[*_]*[A-ZÄÖÜ\[“„]")


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker: how deep it lies (1 a section, 3 a paragraph of one, 5 an item of a list) and where it ends."""

    level: int
    end: int
    bare: bool = False  # a number alone, without dot or bracket: only a heading's number may look like that
    named: bool = False  # a section sign or a word, below which plain numbers count paragraphs


def marker(text: str, start: int, end: int) -> Marker | None:
    """Return the marker that the line from `start` to `end` begins with."""
    found = _MARKER.match(text, start, min(end, start + 60))
    if found is None:
        return None
    match found.lastgroup:
        case "sign" | "name":
            return Marker(SECTION, found.end(), named=True)
        case "dot":
            return _numbered(found, text, end)
        case "paragraph":
            return Marker(PARAGRAPH, found.end())
        case "capital" if found["capital"].isupper():
            return Marker(SECTION, found.end())
        case "bullet" if found["bullet"] == "o" and text[found.end() : found.end() + 1].islower():
            return None
        case _:
            return Marker(ITEM, found.end())


def _numbered(found: re.Match[str], text: str, end: int) -> Marker | None:
    depth = found["number"].count(".") + 1
    bare = depth == 1 and not found["dot"].strip()
    if found.end() < end and not _OPENS.match(text, found.end()):
        return None
    return Marker(min(depth, PARAGRAPH), found.end(), bare=bare)
