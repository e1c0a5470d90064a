"""With which letters a pattern can begin, so that it is tried only where it has a chance.

A head is what a match may begin with, LENGTH characters of it. One that ends with `*` stands for anything from there.
Only as much of a regular expression is understood as the notation of the markers gives rise to.
"""

import re
from typing import Final

LENGTH: Final = 3
ANY: Final = "*"
_QUANTIFIER: Final = re.compile(r"(?:[?*+]|\{(\d*),?\d*\})\??")
_GROUP: Final = re.compile(r"\(\?(?::|=|!|<=|<!)")
_CLASS: Final = re.compile(r"\[\^?\]?[^\]]*\]")
_SIGN: Final = re.compile(rf"\\.|{_CLASS.pattern}|[()|]")


def heads(pattern: str) -> frozenset[str]:
    """Return the heads of a regular expression, those of a shorter match padded with `*`."""
    found, _end = _alternatives(pattern, 0)
    return frozenset(head if _is_full(head) else head + ANY for head in found)


def _alternatives(pattern: str, place: int) -> tuple[set[str], int]:
    """Read alternatives up to a closing parenthesis or the end."""
    found: set[str] = set()
    while True:
        one, place = _sequence(pattern, place)
        found |= one
        if place == len(pattern) or pattern[place] == ")":
            return found, place
        place += 1  # the sign between two alternatives


def _sequence(pattern: str, place: int) -> tuple[set[str], int]:
    found = {""}
    while place < len(pattern) and pattern[place] not in "|)":
        if all(map(_is_full, found)):
            return found, _end_of_sequence(pattern, place)
        item, place = _item(pattern, place)
        if quantifier := _QUANTIFIER.match(pattern, place):
            place = quantifier.end()
            item = _repeated(item, quantifier)
        found = _joined(found, item)
    return found, place


def _end_of_sequence(pattern: str, place: int) -> int:
    depth = 0
    for sign in _SIGN.finditer(pattern, place):
        if sign.group() == "(":
            depth += 1
        elif depth == 0 and sign.group() in {"|", ")"}:
            return sign.start()
        elif sign.group() == ")":
            depth -= 1
    return len(pattern)


def _item(pattern: str, place: int) -> tuple[set[str], int]:
    if group := _GROUP.match(pattern, place):
        inner, end = _alternatives(pattern, group.end())
        return inner if group.group() == "(?:" else {""}, end + 1  # what is looked at but not taken has no letters
    if several := _CLASS.match(pattern, place):
        return _members(several.group()), several.end()
    if pattern[place] == "\\":
        return {ANY} if pattern[place + 1].isalpha() else {pattern[place + 1]}, place + 2
    return {ANY} if pattern[place] == "." else {pattern[place]}, place + 1


def _members(several: str) -> set[str]:
    inner = several[1:-1]
    return {ANY} if inner[0] == "^" or "-" in inner or "\\" in inner else set(inner)


def _repeated(item: set[str], quantifier: re.Match[str]) -> set[str]:
    sign = quantifier.group()[0]
    often = item if sign == "?" else _joined(item, _joined(item, item | {""}) | {""})
    least = sign == "+" or (sign == "{" and quantifier.group(1) not in {"", "0"})
    return often if least else often | {""}


def _joined(first: set[str], second: set[str]) -> set[str]:
    return {head if _is_full(head) else _cut(head + more) for head in first for more in second}


def _cut(head: str) -> str:
    return head[:LENGTH] if ANY not in head[:LENGTH] else head[: head.index(ANY) + 1]


def _is_full(head: str) -> bool:
    return len(head) == LENGTH or head.endswith(ANY)
