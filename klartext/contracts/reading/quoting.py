"""What the reader found, as answers: a passage as clause and note of an item, finds as one offer each."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from klartext.contracts.contract import Contract
from klartext.i18n import _, show_date
from klartext.record import Choice
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterable

    from klartext.contracts.reading.data import Value
    from klartext.contracts.reading.reading import Found, Passage

LONGEST_QUOTE: Final = 600
_NUMBER: Final = re.compile(
    r"\s*(?:(§+\s?\d+\w?(?:\s?(?:Abs\.|\()\s?\d+\)?)?)|((?:Art(?:ikel|icle)?|Ziffer|Clause|Section)\.?\s?\d+(?:\.\d+)*)"
    r"|(\d{1,2}(?:\.\d{1,2}){0,3})[.)]?(?=\s))",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Offer:
    """Finds that belong together, such as a number and its unit, with the words they were read from."""

    values: dict[str, Value]
    quote: str
    page: int

    @property
    def words(self) -> str:
        """The finds in words: the question, then what was found."""
        names = list(self.values)
        question = Contract.model_fields[names[0]].title or names[0]
        parts = [_word(self.values[name]) for name in names if not name.endswith("_unit")]
        unit = next((_word(self.values[name]) for name in names if name.endswith("_unit")), "")
        return f"{_(question)}: {', '.join([' '.join(filter(None, (parts[0], unit))), *parts[1:]])}"


def clause_of(quote: str) -> str:
    """Return the number that a clause begins with ("§ 9", "4.2", "Clause 7"); nothing where there is none."""
    found = _NUMBER.match(quote)
    return next((group for group in found.groups() if group), "") if found else ""


def as_note(passage: Passage) -> str:
    """Return a passage as a note: the page and the words."""
    return _("p. {page}: “{quote}”").format(page=passage.page, quote=gist(passage.quote, LONGEST_QUOTE))


def offers(found: Iterable[Found]) -> list[Offer]:
    """Return the finds as offers, those of one place together."""
    together: dict[tuple[int, int, str], dict[str, Value]] = {}
    quotes: dict[tuple[int, int, str], tuple[str, int]] = {}
    for each in found:
        place = (each.start, each.end, each.field.split("_")[0])
        together.setdefault(place, {})[each.field] = each.value
        quotes[place] = (each.quote, each.page)
    return [Offer(values, *quotes[place]) for place, values in together.items()]


def _word(value: Value) -> str:
    if isinstance(value, Choice):
        return value.label
    return str(value) if isinstance(value, int) else show_date(value)
