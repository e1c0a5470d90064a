"""Sentence after sentence that begins with "you": no single one need be harsh, together they press."""

import re
from collections.abc import Iterator
from typing import Final

from klartext.message.tone.reading import Reading

_MANY: Final = 3


def rows(reading: Reading, opening: re.Pattern[str], harmless: re.Pattern[str]) -> Iterator[tuple[int, int]]:
    """Walk the openings that make a row, as stretches of the stream: the third one and each that follows it.

    A sentence with something harmless in it, such as an offer, begins the count anew.
    """
    length = 0
    for start, end in reading.sentences():
        match = opening.match(reading.stream, start)
        length = length + 1 if match and not harmless.search(reading.stream, start, end) else 0
        if match and length >= _MANY:
            yield match.span()
