"""Numbered clauses that run on within one paragraph: "... end. 4.2 Notices. Every ...".

Invariant: a number divides a paragraph only where it goes on counting; any other is a reference to a clause.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from klartext.contracts.reading.markers import PARAGRAPH, SECTION, marker

_SHORTEST: Final = 90
_LAST_NUMBER: Final = 40
_INLINE: Final = re.compile(
    r"(?<=[.;:”\")A-Z])[ \t]{1,8}(?=(?:§ ?)?(\d{1,2})\.(?:(\d{1,2})\.?)?[ \t]{1,6}[\"“(]?[A-ZÄÖÜ]"
    r"|§ ?(\d{1,2}) [A-ZÄÖÜ]|\((\d{1,2})\) [\"“„]?[A-ZÄÖÜ]|(?:Section|SECTION|Article|ARTICLE|Artikel) (\d{1,2})\b)"
)
_OWN: Final = re.compile(r"(?:§ ?)?(\d{1,2})\.(?:(\d{1,2})\.?)?(?=\s)")
_SHOUTED: Final = re.compile(r"[A-Z]{2,}[”\")]?$")


def numbered(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Walk the clauses that begin after `start` within a paragraph: where each begins, and its marker's level."""
    if end - start < _SHORTEST:
        return
    own = _OWN.match(text, start, end)
    counted = [(int(own[1]), int(own[2] or 0))] if own else []
    for found in _INLINE.finditer(text, start, end):
        level, number = _number(found)
        if text[found.start() - 1] not in ".;:" and not (
            level > SECTION and _SHOUTED.search(text, max(start, found.start() - 4), found.start())
        ):
            continue
        if _goes_on(number, counted, level) and marker(text, found.end(), end):
            counted.append(number)
            yield found.end(), level


def _number(found: re.Match[str]) -> tuple[int, tuple[int, int]]:
    main, sub, sign, paragraph, named = found.groups()
    if paragraph:
        return PARAGRAPH, (-1, int(paragraph))
    if sub:
        return SECTION + 1, (int(main), int(sub))
    return SECTION, (int(main or sign or named), 0)


def _goes_on(number: tuple[int, int], counted: list[tuple[int, int]], level: int) -> bool:
    if level == PARAGRAPH:
        last = next((sub for main, sub in reversed(counted) if main == -1), 1)
        return number[1] in {1, 2, last + 1}
    last_main, last_sub = next(((main, sub) for main, sub in reversed(counted) if main > 0), (0, 0))
    if not last_main:
        return number[0] <= _LAST_NUMBER
    main, sub = number
    return (main == last_main and sub == last_sub + 1) or (main == last_main + 1 and sub <= 1)
