"""The clauses that speak of an item, best first; nothing where the contract is silent."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from klartext.contracts.reading.clauses import Clause, clauses
from klartext.contracts.reading.cues import Cue
from klartext.contracts.reading.folding import folding
from klartext.contracts.reading.index import Index
from klartext.contracts.reading.language import languages
from klartext.contracts.reading.rules import Rules, rules

ENOUGH: Final = 1.0
"""The score from which a clause is offered."""

MOST: Final = 6
"""How many clauses are offered for an item."""

_SHARE: Final = 0.4  # of the best score: what is further behind only distracts
_STRONG, _AGAIN = 1.0, 0.35
_FAIR, _MOST_FAIR = 0.55, 1.4
_WEAK, _MOST_WEAK = 0.25, 0.5
_TITLE, _TITLE_ABOVE, _TOPIC = 1.0, 0.6, 0.45
_AGAINST: Final = 0.8
_ROUNDING: Final = 1e-9


@dataclass(frozen=True, slots=True)
class Ranked:
    """A clause and how strongly it speaks of an item; ENOUGH is just enough."""

    clause: Clause
    score: float


def ranked(text: str, lang: str | None = None) -> dict[str, tuple[Ranked, ...]]:
    """Return for each item that a contract speaks of its clauses, best first."""
    parts = clauses(text)
    contract = _Contract(text, parts)
    found: dict[str, dict[Clause, float]] = {}
    for language in (lang,) if lang else languages(text):
        titled = Counter(words for each in rules(language).values() for words in contract.under(each.title))
        for item, each in rules(language).items():
            best = found.setdefault(item, {})
            for place, score in contract.scores(each, titled).items():
                best[parts[place]] = max(score, best.get(parts[place], 0.0))
    return {item: _best(scores) for item, scores in sorted(found.items()) if scores}


def _best(scores: Mapping[Clause, float]) -> tuple[Ranked, ...]:
    ordered = sorted(
        (Ranked(clause, score) for clause, score in scores.items()), key=lambda each: (-each.score, each.clause.start)
    )
    return tuple(each for each in ordered[:MOST] if each.score >= _SHARE * ordered[0].score)


class _Contract:
    """The clauses of a contract and the headings they stand under, ready to be scored."""

    def __init__(self, text: str, parts: Sequence[Clause]) -> None:
        self._size = len(parts)
        self._below: dict[str, list[int]] = {}
        self._first: dict[str, set[int]] = {}
        for place, part in enumerate(parts):
            for words in part.headings:
                self._below.setdefault(words, []).append(place)
            if part.opens and part.headings:
                self._first.setdefault(part.headings[-1], set()).add(place)
        self._headings = list(self._below)
        fold = folding(text)
        bodies = [fold(text[part.body : part.end]) for part in parts]
        self._index = Index([*bodies, *map(fold, self._headings)])

    def under(self, titles: Iterable[Cue]) -> set[str]:
        """Return the headings that show a cue."""
        places = {place for cue in titles for place in self._index.matches(cue) if place >= self._size}
        return {self._headings[place - self._size] for place in places}

    def scores(self, rules: Rules, titled: Mapping[str, int]) -> dict[int, float]:
        """Return the places of the clauses that speak of an item, with their scores.

        `titled` tells of how many items a heading is the title: one of several is no more than a hint.
        """
        scores = self._by_headings(rules, titled)
        for place, times in self._counted(rules.strong).items():
            scores[place] = scores.get(place, 0.0) + _STRONG + _AGAIN * (times - 1)
        for place, times in self._counted(rules.fair).items():
            scores[place] = scores.get(place, 0.0) + min(_FAIR * times, _MOST_FAIR)
        for place, times in self._counted(rules.weak).items():
            scores[place] = scores.get(place, 0.0) + min(_WEAK * times, _MOST_WEAK)
        for place, times in self._counted(rules.against).items():
            scores[place] = scores.get(place, 0.0) - _AGAINST * times
        never = self._counted(rules.never)
        return {place: score for place, score in scores.items() if score >= ENOUGH - _ROUNDING and place not in never}

    def _counted(self, cues: Iterable[Cue]) -> Counter[int]:
        """Count for each clause how many of the cues it shows."""
        return Counter(place for cue in cues for place in self._index.matches(cue) if place < self._size)

    def _by_headings(self, rules: Rules, titled: Mapping[str, int]) -> dict[int, float]:
        weights = {place: _TOPIC for words in self.under(rules.topic) for place in self._below[words]}
        for words in self.under(rules.title):
            for place in self._below[words]:
                alone = titled.get(words, 0) == 1 and place in self._first.get(words, ())
                weights[place] = max(_TITLE if alone else _TITLE_ABOVE, weights.get(place, 0.0))
        return weights
