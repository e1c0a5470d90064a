"""Short forms of what people wrote, for lines that have room for one thought only."""

from __future__ import annotations


def gist(text: str, longest: int = 90) -> str:
    """Return the text as one line of at most `longest` characters, cut at a word."""
    line = " ".join(text[: 8 * longest].split())
    if len(line) <= longest:
        return line
    cut = line[: longest - 1]
    head = cut.rsplit(" ", 1)[0] if " " in cut[longest // 2 :] else cut
    return f"{head.rstrip(' ,;:.-')}…"
