"""Where a contract speaks of the checklist's items."""

from __future__ import annotations

from klartext.contracts.reading.ranking import ranked


def find(text: str, lang: str | None = None) -> dict[str, list[tuple[int, int]]]:
    """Return for each item of the checklist that a contract speaks of the ranges of its clauses, best first.

    An item on which the contract is silent has no entry. `lang` is "de" or "en"; without it the text tells.
    """
    return {
        item: [(each.clause.start, each.clause.end) for each in found] for item, found in ranked(text, lang).items()
    }
