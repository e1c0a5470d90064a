"""The tone of a message: what in it may hurt, and what a firm message still lacks."""

from klartext.message.tone.checker import check
from klartext.message.tone.mark import Lack, Mark, MarkKind, Tone

__all__ = ["Lack", "Mark", "MarkKind", "Tone", "check"]
