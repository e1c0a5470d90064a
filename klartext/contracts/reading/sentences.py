"""Where a sentence ends, so that what is too long for a clause can be divided without cutting a thought.

Invariant: the parts follow each other, hold every character that is no white space, and none is longer than the bound.
"""

from __future__ import annotations

import re
from collections.abc import Generator, Iterator
from typing import Final

_END: Final = re.compile(r"[.!?;]['\"”“’»)\]]{0,2}\s+(?=[\"“„«(\[']{0,2}[A-ZÄÖÜ(0-9])")
_ABBREVIATED: Final = re.compile(
    r"(?:\b(?:abs|art|bzw|ca|co|corp|dr|e\.g|etc|evtl|exkl|gem|ggf|i\.e|inc|inkl|lit|ltd|max|min|mr|mrs|ms|nr|no|nos|prof|"
    r"rz|s|sec|sog|st|str|tel|u\.a|usw|vgl|vs|z\.b|ziff|zzgl|d\.h|i\.d\.r|i\.s\.d|i\.v\.m|u\.s|\d{1,2})|[. ][a-z])\.$",
    re.IGNORECASE,
)


def sentence_ends(text: str, start: int, end: int) -> Iterator[int]:
    """Walk the places between `start` and `end` at which a sentence ends."""
    for found in _END.finditer(text, start, end):
        stop = found.start() + 1
        if text[found.start()] == "." and _ABBREVIATED.search(text, max(start, stop - 8), stop):
            continue
        yield found.end()


def divided(text: str, start: int, end: int, aim: int, longest: int) -> Iterator[tuple[int, int]]:
    """Divide a range at ends of sentences into parts of about `aim` characters, none longer than `longest`."""
    if end - start <= longest:
        yield start, end
        return
    begin = last = start
    for stop in (*sentence_ends(text, start, end), end):
        if stop - begin > longest:
            if last > begin:
                yield begin, last
            begin = yield from _cut(text, last, stop, longest)
        elif stop - begin >= aim:
            yield begin, stop
            begin = stop
        last = stop
    if end > begin:
        yield begin, end


def _cut(text: str, start: int, end: int, longest: int) -> Generator[tuple[int, int], None, int]:
    """Cut a sentence without an end, at white space where there is any; return where the rest begins."""
    while end - start > longest:
        space = max(
            text.rfind(" ", start + longest // 2, start + longest),
            text.rfind("\n", start + longest // 2, start + longest),
        )
        stop = space + 1 if space > 0 else start + longest
        yield start, stop
        start = stop
    return start
