"""Which clauses show which cues: texts as sentences of words, searched by what their sentences hold.

Invariant: a cue is only tried on sentences that hold a word for each of its steps, so that a long contract costs little
more than the clauses that matter.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import Final

from klartext.contracts.reading.cues import MONEY, NUMBER, Alternative, Cue, Part, Step
from klartext.contracts.reading.numbers import NUMBERS

_WORD: Final = re.compile(r"\w+|[§%€$£]")
_NUMERAL: Final = re.compile(r"\d+|_+|x{2,}")
_LAST: Final = "\U0010ffff"
_END: Final = 0  # behind the last word of a sentence
_CURRENCIES: Final = frozenset(
    {
        "$", "€", "£", "%", "us", "usd", "eur", "euro", "euros", "chf", "fr", "gbp", "dollar", "dollars",
        "pounds", "prozent", "percent", "franken",
    }
)  # fmt: skip

Rests = tuple[tuple[frozenset[int], ...], ...]
"""What may follow a word that begins an alternative: nothing, or words out of these sets one after the other."""


class Index:
    """The words of folded texts; a text is named by its place."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._ids: dict[str, int] = {}
        self._sentences: list[list[int]] = []
        self._places: list[int] = []
        ids = self._ids
        holding: dict[int, list[int]] = {}
        for place, text in enumerate(texts):
            for sentence in text.split("\n"):
                words = [ids.setdefault(word, len(ids) + 1) for word in _WORD.findall(sentence)]
                for word in set(words):
                    holding.setdefault(word, []).append(len(self._sentences))
                words.append(_END)
                self._sentences.append(words)
                self._places.append(place)
        self._holding = {word: frozenset(sentences) for word, sentences in holding.items()}
        self._stems: dict[str, frozenset[int]] = {}
        self._steps: dict[tuple[Alternative, ...], dict[int, Rests]] = {}
        self._holders: dict[tuple[Alternative, ...], frozenset[int]] = {}
        self._found: dict[int, dict[int, list[int]]] = {}
        self._shown: dict[Part, frozenset[int]] = {}

    def matches(self, cue: Cue) -> set[int]:
        """Return the places of the texts that show a cue."""
        if cue.in_sentence:
            sentences = set.intersection(*(set(self._showing(part)) for part in cue.parts))
            for part in cue.without:
                sentences -= self._showing(part, among=sentences)
            return {self._places[each] for each in sentences}
        found = set.intersection(*({self._places[each] for each in self._showing(part)} for part in cue.parts))
        for part in cue.without:
            if found:
                found -= {self._places[each] for each in self._showing(part)}
        return found

    def _showing(self, part: Part, among: set[int] | None = None) -> frozenset[int]:
        """Return the sentences that show a part; only some of them when no others are asked for."""
        if part in self._shown:
            return self._shown[part]
        sentences = self._candidates(part)
        if among is not None:
            sentences = sentences & among
        if len(part.steps) > 1 or part.first or part.last or not self._is_plain(part.steps[0]):
            steps = [(step, self._step(step.alternatives)) for step in part.steps]
            sentences = frozenset(each for each in sentences if self._shows(each, part, steps))
        if among is None:
            self._shown[part] = sentences
        return sentences

    def _candidates(self, part: Part) -> frozenset[int]:
        """Return the sentences that hold a word for each step."""
        holders = sorted((self._held(step) for step in part.steps if not step.optional), key=len)
        found = holders[0]
        for each in holders[1:]:
            if not found:
                break
            found &= each
        return found

    def _held(self, step: Step) -> frozenset[int]:
        if step.alternatives not in self._holders:
            firsts = self._step(step.alternatives)
            self._holders[step.alternatives] = frozenset().union(*(self._holding[word] for word in firsts))
        return self._holders[step.alternatives]

    def _is_plain(self, step: Step) -> bool:
        return not step.unless and all(len(each) == 1 and each != (MONEY,) for each in step.alternatives)

    def _shows(self, sentence: int, part: Part, steps: Sequence[tuple[Step, dict[int, Rests]]]) -> bool:
        words = self._sentences[sentence]
        if part.first:
            return self._follows(words, 0, part, steps, 0, gap=0)
        places = self._places_in(sentence)
        for word in steps[0][1].keys() & places.keys():
            for start in places[word]:
                if self._follows(words, start, part, steps, 0, gap=0):
                    return True
        return False

    def _places_in(self, sentence: int) -> dict[int, list[int]]:
        """Return where in a sentence each of its words stands."""
        if sentence not in self._found:
            places: dict[int, list[int]] = {}
            for place, word in enumerate(self._sentences[sentence]):
                places.setdefault(word, []).append(place)
            self._found[sentence] = places
        return self._found[sentence]

    def _follows(
        self,
        words: list[int],
        start: int,
        part: Part,
        steps: Sequence[tuple[Step, dict[int, Rests]]],
        at: int,
        gap: int,
    ) -> bool:
        """Tell whether the steps from `at` on follow from a word on, the next after no more than `gap` words."""
        if at == len(steps):
            return not part.last or words[start] == _END
        step, firsts = steps[at]
        following = steps[at + 1][0].gap if at + 1 < len(steps) else 0
        for place in range(start, start + gap + 1):
            if words[place] == _END:
                break
            rests = firsts.get(words[place])
            if rests is None:
                continue
            for rest in rests:
                end = place + 1
                for allowed in rest:
                    if words[end] not in allowed:
                        break
                    end += 1
                else:
                    if step.unless and self._begins(words, end, step.unless):
                        continue
                    if self._follows(words, end, part, steps, at + 1, following):
                        return True
        return step.optional and self._follows(words, start, part, steps, at + 1, max(gap, following))

    def _begins(self, words: list[int], start: int, alternatives: tuple[Alternative, ...]) -> bool:
        rests = self._step(alternatives).get(words[start], ())
        return any(
            all(
                words[start + 1 + index] in allowed
                for index, allowed in enumerate(rest)
                if start + 1 + index < len(words)
            )
            for rest in rests
        )

    def _step(self, alternatives: tuple[Alternative, ...]) -> dict[int, Rests]:
        """Return for each word that begins an alternative what may follow it."""
        if alternatives not in self._steps:
            found: dict[int, Rests] = {}
            for stems in self._spelt(alternatives):
                first, *others = (self._words(stem) for stem in stems)
                if all(others):
                    for word in first:
                        found[word] = (*found.get(word, ()), tuple(others))
            self._steps[alternatives] = found
        return self._steps[alternatives]

    def _spelt(self, alternatives: tuple[Alternative, ...]) -> Iterator[Alternative]:
        for stems in alternatives:
            if MONEY in stems:
                at = stems.index(MONEY)
                yield (*stems[:at], NUMBER, _MONEY_NAME, *stems[at + 1 :])
                yield (*stems[:at], _MONEY_NAME, NUMBER, *stems[at + 1 :])
            else:
                yield stems

    def _words(self, stem: str) -> frozenset[int]:
        if stem not in self._stems:
            self._stems[stem] = frozenset(self._ids[word] for word in self._spellings(stem))
        return self._stems[stem]

    def _spellings(self, stem: str) -> list[str]:
        if stem == NUMBER:
            return [word for word in self._sorted if word in NUMBERS or _NUMERAL.fullmatch(word)]
        if stem == _MONEY_NAME:
            return [word for word in _CURRENCIES if word in self._ids]
        body = stem.strip("*")
        match stem.startswith("*"), stem.endswith("*"):
            case False, False:
                return [body] if body in self._ids else []
            case False, True:
                return _beginning(self._sorted, body)
            case True, False:
                return [word[::-1] for word in _beginning(self._mirrored, body[::-1])]
            case _:
                return [word for word in self._sorted if body in word]

    @cached_property
    def _sorted(self) -> list[str]:
        return sorted(self._ids)

    @cached_property
    def _mirrored(self) -> list[str]:
        return sorted(word[::-1] for word in self._ids)


_MONEY_NAME: Final = "@name"


def _beginning(words: Sequence[str], body: str) -> list[str]:
    return list(words[bisect_left(words, body) : bisect_left(words, body + _LAST)])
