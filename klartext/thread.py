"""The thread through the steps: what one answer is made from, and how it follows when its source changes.

Invariant: a derived text is stored like any other. It follows its source as long as it still reads as the app would
have written it, in either language; once the owner reworded it, or while it is empty, it stays as it is.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from klartext.i18n import LANGUAGES, speaking, spoken
from klartext.model import is_list
from klartext.sources import DERIVED

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.model import Workbook
    from klartext.record import Record
    from klartext.sources import Derived

Place = tuple[str, str]
# A text follows a text that follows a text: limit, message, e-mail. No chain is longer than this.
LONGEST_CHAIN = 5


def ripples(before: Workbook, after: Workbook) -> dict[Place, dict[str, Any]]:
    """Return what else changes when a workbook went from `before` to `after`, by (kind, record id)."""
    patches: dict[Place, dict[str, Any]] = {}
    for _link in range(LONGEST_CHAIN):
        found = dict(_next(before, after))
        new = {place: patch for place, patch in found.items() if patch.items() - patches.get(place, {}).items()}
        if not new:
            break
        for place, patch in new.items():
            patches[place] = patches.get(place, {}) | patch
        after = _patched(after, new)
    return patches


def _next(before: Workbook, after: Workbook) -> Iterator[tuple[Place, dict[str, Any]]]:
    changed = {kind for kind, part in after if part is not getattr(before, kind) and part != getattr(before, kind)}
    patches: dict[Place, dict[str, Any]] = {}
    for derived in DERIVED:
        if changed & set(derived.sources):
            for record_id, old, new in _pairs(before, after, derived.kind):
                text = _followed(derived, before, after, old, new)
                if text is not None:
                    patches.setdefault((derived.kind, record_id), {})[derived.field] = text
    yield from patches.items()


def _followed(derived: Derived, before: Workbook, after: Workbook, old: Record, new: Record) -> str | None:
    """Return the text that a field follows to; None when it stays."""
    text = getattr(old, derived.field)
    if not text or getattr(new, derived.field) != text:
        return None
    for language in sorted(LANGUAGES, key=lambda each: each != spoken()):
        with speaking(language):
            if derived.text(before, old) == text:
                follows = derived.text(after, new)
                return follows if follows and follows != text else None
    return None


def _pairs(before: Workbook, after: Workbook, kind: str) -> Iterator[tuple[str, Record, Record]]:
    if not is_list(kind):
        yield kind, getattr(before, kind), getattr(after, kind)
        return
    known = {record.id: record for record in getattr(before, kind)}
    for record in getattr(after, kind):
        if record.id in known:
            yield record.id, known[record.id], record


def _patched(workbook: Workbook, patches: dict[Place, dict[str, Any]]) -> Workbook:
    parts = {}
    for kind in {kind for kind, _record_id in patches}:
        part = getattr(workbook, kind)
        parts[kind] = (
            tuple(record.revised(patches.get((kind, record.id), {})) for record in part)
            if is_list(kind)
            else part.revised(patches[kind, kind])
        )
    return workbook.model_copy(update=parts)
