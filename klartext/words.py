"""Short forms of what people wrote, for lines that have room for one thought only."""

from __future__ import annotations


def gist(text: str, longest: int = 90) -> str:
    """Return the text as one line of at most `longest` characters, cut at a word."""
    # More words than characters fit cannot be needed; what is left of a very long text stays unsplit.
    line = " ".join(text.split(maxsplit=longest))
    if len(line) <= longest:
        return line
    cut = line[: longest - 1]
    head = cut.rsplit(" ", 1)[0] if " " in cut[longest // 2 :] else cut
    return f"{head.rstrip(' ,;:.-')}…"
