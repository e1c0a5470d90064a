"""The process that reads an untrusted file: `python -m klartext.contracts.extraction.child`.

It takes the length of a name, the name and the file from standard input, and prints {"text", "pages"} or {"reason"} as
JSON. Invariant: it can neither write a file nor grow or run beyond its bounds.
"""

from __future__ import annotations

import json
import sys

from klartext.contracts.extraction import bounds
from klartext.contracts.extraction.kinds import extracted
from klartext.errors import UnreadableContract


def main() -> int:
    """Read one file and print its text."""
    _limit()
    length = int.from_bytes(sys.stdin.buffer.read(2))
    name = sys.stdin.buffer.read(length).decode(errors="replace")
    data = sys.stdin.buffer.read(bounds.LARGEST_FILE + 1)
    try:
        text, pages = extracted(data, name)
        answer = {"text": text, "pages": pages} if len(text) <= bounds.LONGEST_TEXT else {"reason": "too_large"}
    except UnreadableContract as refusal:
        answer = {"reason": refusal.reason}
    except (MemoryError, RecursionError):
        answer = {"reason": "too_large"}
    sys.stdout.buffer.write(json.dumps(answer).encode())
    return 0


def _limit() -> None:
    """Bound memory, time and files, as far as the system knows how to."""
    try:
        import resource
    except ImportError:  # Windows
        return
    wanted = (
        (resource.RLIMIT_AS, bounds.MEMORY),
        (resource.RLIMIT_CPU, bounds.SECONDS),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_CORE, 0),
    )
    for kind, most in wanted:
        try:
            resource.setrlimit(kind, (most, most))
        except (OSError, ValueError):  # the system's own bound is narrower, or it has none of this kind
            continue


if __name__ == "__main__":
    sys.exit(main())
