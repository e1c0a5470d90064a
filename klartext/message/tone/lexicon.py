"""What the check knows of one language; what must be compiled is compiled when it is first used."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

from klartext.message.tone.mark import Lack
from klartext.message.tone.marker import Finder, Marker, compiled
from klartext.message.tone.reading import Spelling


@dataclass(frozen=True)
class Vocabulary:
    """A language as data, in the notation of the markers.

    `opening` and `offer` tell which sentences make a row; `familiar` shows that somebody is addressed familiarly;
    `everyday` are short words that in capitals are loud, not abbreviations; `evidence` shows what a message has.
    """

    spelling: Spelling
    classes: Mapping[str, str]
    markers: tuple[Marker, ...]
    hints: tuple[Marker, ...]
    row: Marker
    opening: str
    offer: str
    shouting: Marker
    everyday: frozenset[str]
    familiar: str
    evidence: Mapping[Lack, str]


class Lexicon:
    """A language ready for use."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        """Keep the words; nothing is compiled yet."""
        self.words = vocabulary

    @cached_property
    def marks(self) -> Finder:
        """What finds marks."""
        return Finder(self.words.markers, self.words.classes)

    @cached_property
    def hints(self) -> Finder:
        """What finds hints."""
        return Finder(self.words.hints, self.words.classes)

    @cached_property
    def opening(self) -> re.Pattern[str]:
        """How a sentence begins that speaks of the other person."""
        return compiled(self.words.opening, self.words.classes)

    @cached_property
    def offer(self) -> re.Pattern[str]:
        """What makes such a sentence harmless."""
        return compiled(self.words.offer, self.words.classes)

    @cached_property
    def familiar(self) -> re.Pattern[str]:
        """What shows that the letter is a familiar one."""
        return compiled(self.words.familiar, self.words.classes)

    @cached_property
    def evidence(self) -> Mapping[Lack, re.Pattern[str]]:
        """What shows that a message has a fact, a limit, a request, a date."""
        return {lack: compiled(pattern, self.words.classes) for lack, pattern in self.words.evidence.items()}
