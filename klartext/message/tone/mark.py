"""What the tone check finds: places in a text, and what the text as a whole still lacks.

Invariant: a mark quotes its text, `text == whole[start:end]`, and offers at least one other wording.
"""

from dataclasses import dataclass

from klartext.i18n import N_
from klartext.record import Choice


class MarkKind(Choice):
    """What a place in a text may do to its reader; the last two are hints about firmness."""

    BLAME = "blame", N_("Reproach")
    GENERALISATION = "generalisation", N_("Generalisation")
    INSULT = "insult", N_("Insult")
    THREAT = "threat", N_("Threat")
    SHOUTING = "shouting", N_("Shouting")
    VAGUENESS = "vagueness", N_("Vague")
    APOLOGY = "apology", N_("Apology that takes the message back")


class Lack(Choice):
    """What a firm message has."""

    FACT = "fact", N_("a fact")
    LIMIT = "limit", N_("a limit")
    REQUEST = "request", N_("a request")
    DATE = "date", N_("a date")


@dataclass(frozen=True)
class Mark:
    """One place: offsets in characters, why it may hurt (in the reader's language), other wordings (in the text's)."""

    kind: MarkKind
    start: int
    end: int
    text: str
    why: str
    suggestions: tuple[str, ...]


@dataclass(frozen=True)
class Tone:
    """Marks and hints, each in the order of the text and without overlap, and what is missing."""

    marks: tuple[Mark, ...]
    hints: tuple[Mark, ...]
    missing: tuple[Lack, ...]
