"""The tone check: rules only, on this machine only. It points things out; nothing is ever blocked by it.

Of marks that overlap the longest stays, since it has understood the most. A hint that overlaps a mark is dropped.
The time it takes grows with the length of the text, not faster.
"""

from collections.abc import Iterable, Iterator
from functools import cache
from typing import NamedTuple

from klartext.i18n import _
from klartext.message.tone.english import ENGLISH
from klartext.message.tone.german import GERMAN
from klartext.message.tone.lexicon import Lexicon
from klartext.message.tone.mark import Lack, Mark, Tone
from klartext.message.tone.marker import Finder, Marker
from klartext.message.tone.reading import Reading
from klartext.message.tone.rows import rows
from klartext.message.tone.shouting import shouts

_VOCABULARIES = {"de": GERMAN, "en": ENGLISH}


class _Place(NamedTuple):
    marker: Marker
    start: int
    end: int
    weak: bool = False


def check(text: str, language: str) -> Tone:
    """Check the tone of a text in "de" or "en"; any other language is a KeyError.

    Reasons are told in the language being spoken, other wordings in the language of the text.
    """
    lexicon = _lexicon(language)
    reading = Reading(text, lexicon.words.spelling)
    familiar = bool(lexicon.familiar.search(reading.stream))
    taken = bytearray(len(text))
    marks = _apart([*_found(lexicon.marks, reading), *_rows(lexicon, reading), *_shouts(lexicon, reading)], taken)
    hints = _apart(_found(lexicon.hints, reading), taken)
    return Tone(
        tuple(_mark(place, text, familiar=familiar) for place in marks),
        tuple(_mark(place, text, familiar=familiar) for place in hints),
        tuple(lack for lack in Lack if not reading.holds(lexicon.evidence[lack])),
    )


@cache
def _lexicon(language: str) -> Lexicon:
    return Lexicon(_VOCABULARIES[language])


def _found(finder: Finder, reading: Reading) -> Iterator[_Place]:
    for marker, weak, start, end in finder.find(reading):
        yield _Place(marker, *reading.span(start, end), weak)


def _rows(lexicon: Lexicon, reading: Reading) -> Iterator[_Place]:
    for start, end in rows(reading, lexicon.opening, lexicon.offer):
        yield _Place(lexicon.words.row, *reading.span(start, end))


def _shouts(lexicon: Lexicon, reading: Reading) -> Iterator[_Place]:
    for start, end in shouts(reading, lexicon.words.everyday):
        yield _Place(lexicon.words.shouting, start, end)


def _apart(places: Iterable[_Place], taken: bytearray) -> list[_Place]:
    """Keep what does not overlap, the longest first, the earlier of equals, the weak last; note in `taken` where."""
    kept = []
    for place in sorted(places, key=lambda place: (place.weak, place.start - place.end, place.start)):
        if not taken.count(1, place.start, place.end):
            taken[place.start : place.end] = b"\1" * (place.end - place.start)
            kept.append(place)
    return sorted(kept, key=lambda place: place.start)


def _mark(place: _Place, text: str, *, familiar: bool) -> Mark:
    marker, start, end, _weak = place
    suggestions = marker.familiar if familiar and marker.familiar else marker.suggestions
    return Mark(marker.kind, start, end, text[start:end], _(marker.why), suggestions)
