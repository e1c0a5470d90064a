"""The numbers of a DOCX document's clauses, which stand nowhere in its text: counted as Word counts them.

Invariant: a level counts on until one above it is counted; then it begins anew.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final
from xml.etree.ElementTree import Element

_DEEPEST: Final = 9
_ROMAN: Final = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_MOST: Final = 100_000  # a number beyond is no clause's


@dataclass(frozen=True)
class Level:
    """How one level is counted and written; `text` holds %1 to %9 for the numbers of the levels."""

    text: str = "%1."
    format: str = "decimal"
    start: int = 1
    legal: bool = False


@dataclass
class Numbering:
    """The lists of a document, with how far each has been counted."""

    lists: dict[str, tuple[str, dict[int, Level]]] = field(default_factory=dict)
    _counted: dict[str, list[int | None]] = field(default_factory=dict)
    _begun: set[str] = field(default_factory=set)
    _restarts: dict[str, dict[int, int]] = field(default_factory=dict)

    @classmethod
    def read(cls, root: Element | None) -> Numbering:
        """Read the part of a document that defines its lists."""
        numbering = cls()
        if root is None:
            return numbering
        abstract = {attribute(each, "abstractNumId"): _levels(each) for each in children(root, "abstractNum")}
        for each in children(root, "num"):
            name, base = attribute(each, "numId"), value(each, "abstractNumId")
            levels = dict(abstract.get(base, {}))
            for override in children(each, "lvlOverride"):
                depth = _number(attribute(override, "ilvl"))
                levels |= _levels(override)
                start = value(override, "startOverride")
                if start:
                    numbering._restarts.setdefault(name, {})[depth] = _number(start)
            numbering.lists[name] = (base, levels)
        return numbering

    def next(self, name: str, depth: int) -> str:
        """Count the next paragraph of a list's level; return its number as it is written, "" for none."""
        if name not in self.lists or not 0 <= depth < _DEEPEST:
            return ""
        base, levels = self.lists[name]
        counted = self._counted.setdefault(base, [None] * _DEEPEST)
        if name not in self._begun:
            self._begun.add(name)
            for place, start in self._restarts.get(name, {}).items():
                if 0 <= place < _DEEPEST:
                    counted[place] = start - 1
        level = levels.get(depth, Level())
        before = counted[depth]
        counted[depth] = min(_MOST, level.start if before is None else before + 1)
        counted[depth + 1 :] = [None] * (_DEEPEST - depth - 1)
        if level.format == "bullet":
            return "-"
        return "" if level.format == "none" else self._written(level, levels, counted)

    def _written(self, level: Level, levels: dict[int, Level], counted: list[int | None]) -> str:
        text = level.text
        for place in range(_DEEPEST):
            sign = f"%{place + 1}"
            if sign in text:
                each = levels.get(place, Level())
                number = counted[place]
                kind = "decimal" if level.legal else each.format
                text = text.replace(sign, formatted(each.start if number is None else number, kind))
        return text.strip()


def formatted(number: int, kind: str) -> str:
    """Write a number as a list's format asks for."""
    match kind:
        case "lowerLetter" | "upperLetter" if number > 0:
            letters = chr(ord("a") + (number - 1) % 26) * min(9, (number - 1) // 26 + 1)
            return letters.upper() if kind == "upperLetter" else letters
        case "lowerRoman" | "upperRoman" if number > 0:
            roman = _roman(number % 4000)
            return roman.upper() if kind == "upperRoman" else roman
        case "decimalZero":
            return f"{number:02}"
        case "bullet" | "none":
            return ""
        case _:
            return str(number)


def _roman(number: int) -> str:
    text = ""
    for size, sign in _ROMAN:
        text += sign * (number // size)
        number %= size
    return text


def _levels(element: Element) -> dict[int, Level]:
    found = {}
    for each in children(element, "lvl"):
        legal = next(children(each, "isLgl"), None)
        found[_number(attribute(each, "ilvl"))] = Level(
            text=value(each, "lvlText"),
            format=value(each, "numFmt") or "decimal",
            start=_number(value(each, "start") or "1"),
            legal=legal is not None and attribute(legal, "val") not in {"0", "false"},
        )
    return found


def _number(text: str) -> int:
    return int(text) if text.isascii() and text.isdecimal() and len(text) < 7 else 0


def local(element: Element) -> str:
    """Return an element's name without its namespace: transitional and strict documents differ in nothing else."""
    tag = element.tag
    return str(tag).rpartition("}")[2]


def children(element: Element, name: str) -> Iterator[Element]:
    """Walk an element's children of a name."""
    return (each for each in element if local(each) == name)


def attribute(element: Element, name: str) -> str:
    """Return an attribute, whatever its namespace; "" when there is none."""
    return next((text for key, text in element.attrib.items() if key.rpartition("}")[2] == name), "")


def value(element: Element, name: str) -> str:
    """Return the value of an element's child; "" when there is none."""
    found = next(children(element, name), None)
    return "" if found is None else attribute(found, "val")
