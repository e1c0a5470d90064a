r"""What is looked for: markers made of phrases, in a small notation on top of regular expressions over the stream.

Each line is one way to say it. One that ends with `|` goes on in the next line, as does one that ends with `&`, which
vanishes. A blank parts two words, `~` stands for any ending, ` _3 ` for up to three words within the clause, `<name>`
for a class of words. Umlauts may be written as such. Lines begin and end with whole words.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property

from klartext.message.tone.heads import ANY, LENGTH, heads
from klartext.message.tone.mark import MarkKind
from klartext.message.tone.reading import Reading


@dataclass(frozen=True)
class Phrase:
    """Ways to say one thing.

    `near` must be found in the same clause, `needs` in the same sentence; `unless` must not be found in the clause,
    `never` not in the sentence. There `^` and `$` are the borders. What is `weak` gives way to every other mark that it
    overlaps.
    """

    ways: str
    near: str = ""
    needs: str = ""
    unless: str = ""
    never: str = ""
    weak: bool = False


@dataclass(frozen=True)
class Marker:
    """Phrases with one effect: its kind, why it may hurt (a message id), and what to write instead."""

    kind: MarkKind
    why: str
    suggestions: tuple[str, ...]
    phrases: tuple[Phrase, ...]
    familiar: tuple[str, ...] = ()  # what to write instead to somebody who is not addressed formally


@dataclass(frozen=True)
class _Condition:
    """What must, and what must not, be found around a place; compiled when it is first needed."""

    wanted: str
    unwanted: str
    classes: Mapping[str, str]

    def __call__(self, around: str) -> bool:
        return not (self._wanted and not self._wanted.search(around)) and not (
            self._unwanted and self._unwanted.search(around)
        )

    @cached_property
    def _wanted(self) -> re.Pattern[str] | None:
        return compiled(self.wanted, self.classes) if self.wanted else None

    @cached_property
    def _unwanted(self) -> re.Pattern[str] | None:
        return compiled(self.unwanted, self.classes) if self.unwanted else None


@dataclass(frozen=True)
class _Search:
    """Ways of one phrase that can begin alike, and the conditions of that phrase."""

    marker: Marker
    weak: bool
    ways: str
    clause: _Condition
    sentence: _Condition

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The ways, compiled when they are first needed."""
        return _whole_words(self.ways)

    def fits(self, reading: Reading, match: re.Match[str]) -> bool:
        """Tell whether what stands around a match makes it one."""
        return self.clause(reading.clause(*match.span())) and self.sentence(reading.sentence(*match.span()))


class Finder:
    """Markers made ready for searching; making one takes a while, using it does not."""

    def __init__(self, markers: tuple[Marker, ...], classes: Mapping[str, str]) -> None:
        """Translate the notation; a class that does not exist is a KeyError."""
        self._by_head: dict[str, list[_Search]] = {}
        self._anywhere: list[_Search] = []
        for marker in markers:
            for phrase in marker.phrases:
                self._add(marker, phrase, classes)

    def _add(self, marker: Marker, phrase: Phrase, classes: Mapping[str, str]) -> None:
        clause = _Condition(phrase.near, phrase.unless, classes)
        sentence = _Condition(phrase.needs, phrase.never, classes)
        searches: dict[str, _Search] = {}
        for head, ways in _by_head(phrase, classes).items():
            if ways not in searches:
                searches[ways] = _Search(marker, phrase.weak, ways, clause, sentence)
            if head.endswith(ANY):
                self._anywhere.append(searches[ways])
            else:
                self._by_head.setdefault(head, []).append(searches[ways])

    def find(self, reading: Reading) -> Iterator[tuple[Marker, bool, int, int]]:
        """Walk every place where a marker is found, whether weakly, as a stretch of the stream; places may overlap."""
        for search, match in self._matches(reading):
            if search.fits(reading, match):
                yield search.marker, search.weak, *match.span()

    def _matches(self, reading: Reading) -> Iterator[tuple[_Search, re.Match[str]]]:
        stream = reading.stream
        for search in self._anywhere:
            for found in search.pattern.finditer(stream):
                yield search, found
        for place in reading.places:
            for search in self._by_head.get(stream[place : place + LENGTH], ()):
                if match := search.pattern.match(stream, place - 1):
                    yield search, match


def _by_head(phrase: Phrase, classes: Mapping[str, str]) -> Mapping[str, str]:
    """Return the ways of a phrase, in their order, that can begin with each head."""
    sorted_ways: dict[str, list[str]] = {}
    for line in _joined(phrase.ways):
        way = _regex(line, classes)
        for head in heads(way):
            sorted_ways.setdefault(head, []).append(way)
    return {head: "|".join(ways) for head, ways in sorted_ways.items()}


def compiled(lines: str, classes: Mapping[str, str]) -> re.Pattern[str]:
    """Make lines in the notation a regular expression over the stream; an unknown class is a KeyError."""
    return _whole_words("|".join(_regex(line, classes) for line in _joined(lines)))


def _whole_words(ways: str) -> re.Pattern[str]:
    return re.compile(f" (?:{ways})(?= )")


def _regex(line: str, classes: Mapping[str, str]) -> str:
    while (named := _NAME.sub(lambda match: f"(?:{'|'.join(_joined(classes[match[1]]))})", line)) != line:
        line = named
    spelled = line.translate(_SPELLED).replace("~", "[^ ]*")
    gapped = _GAP.sub(r"(?: [^ .!?,]+){0,\1}?", spelled)
    return _GROUP.sub("(?:", _BORDER.sub(r"\\\g<0>", gapped))


_NAME = re.compile(r"<([a-zäöüß]+)>")
_GAP = re.compile(r" _(\d+)(?= )")
_GROUP = re.compile(r"(?<!\\)\((?!\?)")  # nothing is ever read back from a group
_BORDER = re.compile(r"(?<!\[)[$^]")
_SPELLED = str.maketrans({"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss"})


def _joined(lines: str) -> list[str]:
    whole: list[str] = []
    for line in lines.split("\n"):
        if whole and whole[-1].endswith(("|", "&")):
            whole[-1] = whole[-1].removesuffix("&") + line.strip()
        elif line.strip():
            whole.append(line.strip())
    return whole
