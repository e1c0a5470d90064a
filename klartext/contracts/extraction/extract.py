"""The text of a contract's file, with its pages.

Invariants: the file is read in a process of its own that gets no environment of ours, is stopped when it takes too
long, and is not believed beyond bounds; neither the file nor its text is written anywhere.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from bisect import bisect_right
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from functools import cache
from importlib.util import find_spec
from pathlib import Path
from threading import BoundedSemaphore, Thread, Timer
from typing import IO, Any, Final

from klartext.contracts.extraction import bounds
from klartext.errors import UnreadableContract

_CHILD: Final = "klartext.contracts.extraction.child"
_REASONS: Final = frozenset({"scan", "encrypted", "damaged", "too_large", "too_slow", "unknown_format"})
_LONGEST_NAME: Final = 1000
_LARGEST_ANSWER: Final = 12 * bounds.LONGEST_TEXT + 64 * 1024  # JSON writes a character in up to twelve bytes
_XCPU: Final = 24  # the signal that ends a process which used up its time
_PATIENCE: Final = 60  # seconds that one waits for the others
_at_once: Final = BoundedSemaphore(max(1, (os.cpu_count() or 2)))


@dataclass(frozen=True)
class Extract:
    """The text of a file; `pages` says where each page begins, the first at 0."""

    text: str
    pages: tuple[int, ...]


def extract(data: bytes, name: str) -> Extract:
    """Return the text of a PDF, DOCX or plain text file; UnreadableContract says why there is none."""
    if len(data) > bounds.LARGEST_FILE:
        raise UnreadableContract("too_large")
    with _turn():
        answer = _asked(data, name)
    try:
        return _believed(json.loads(answer))
    except (ValueError, RecursionError):  # what crashes on a file says that the file is broken
        raise UnreadableContract("damaged") from None


def page_of(extract: Extract, offset: int) -> int:
    """Return the page, counted from 1, on which a character of the text stands."""
    return max(1, bisect_right(extract.pages, offset))


@contextmanager
def _turn() -> Iterator[None]:
    """Wait until there are few enough others."""
    if not _at_once.acquire(timeout=_PATIENCE):
        raise UnreadableContract("too_slow")
    try:
        yield
    finally:
        _at_once.release()


def _asked(data: bytes, name: str) -> bytes:
    """Let the child read; return what it says, cut at its bound."""
    with subprocess.Popen(  # noqa: S603 - our own module under our own Python
        [sys.executable, "-S", "-P", "-B", "-m", _CHILD],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=_environment(),
    ) as child:
        late: list[bool] = []

        def stop() -> None:
            late.append(True)
            child.kill()

        clock = Timer(bounds.SECONDS, stop)
        clock.daemon = True
        clock.start()
        try:
            assert child.stdin  # noqa: S101 - it was opened as a pipe
            assert child.stdout  # noqa: S101
            Thread(target=_hand_over, args=(child.stdin, data, name), daemon=True).start()
            answer = child.stdout.read(_LARGEST_ANSWER + 1)
        finally:
            clock.cancel()
            child.kill()
    if late or child.returncode == -_XCPU:
        raise UnreadableContract("too_slow")
    return answer


def _hand_over(pipe: IO[bytes], data: bytes, name: str) -> None:
    label = name.encode(errors="replace")[:_LONGEST_NAME]
    with suppress(OSError), pipe:  # a child that has gone tells by its answer
        pipe.write(len(label).to_bytes(2) + label + data)


@cache
def _environment() -> dict[str, str]:
    """Return the child's environment: where its modules are, and nothing else.

    It starts without `site`, which saves it half its time.
    """
    modules = (find_spec(name) for name in ("klartext", "pypdfium2"))
    roots = [str(Path(spec.origin).parents[1]) for spec in modules if spec and spec.origin]
    return {"PYTHONPATH": os.pathsep.join(dict.fromkeys(roots)), "PYTHONUTF8": "1"}


def _believed(answer: Any) -> Extract:
    """Check what the child said; ValueError when it is not what it was asked for."""
    match answer:
        case {"reason": str(reason)} if reason in _REASONS:
            raise UnreadableContract(reason)
        case {"text": str(text), "pages": [0, *pages]} if len(text) <= bounds.LONGEST_TEXT:
            starts = (0, *pages)
            are_numbers = len(starts) <= bounds.MOST_PAGES and all(type(each) is int for each in starts)
            if are_numbers and max(starts) <= len(text) and sorted(starts) == list(starts):
                return Extract(text.encode("utf-8", "replace").decode(), starts)
    raise ValueError("no answer to what was asked")
