"""Whether a talk is the right thing at all: what step 1 holds that speaks against being alone with this client."""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.i18n import N_, _
from klartext.limits.step import Verdict

if TYPE_CHECKING:
    from klartext.conversation.step import Safety
    from klartext.limits.step import Limit
    from klartext.model import Workbook

# The behaviours of the catalogue after which nobody should have to sit down with someone alone.
GRAVE = frozenset({"threats", "private", "insults"})


def grounds(workbook: Workbook) -> tuple[Limit, ...]:
    """Return the limits that make it kind to ask first: grave ones that would end it, or that were crossed once."""
    happened = {incident.limit for incident in workbook.incidents}
    return tuple(
        limit
        for limit in workbook.limits
        if limit.catalogue in GRAVE and (limit.verdict is Verdict.END or limit.id in happened)
    )


def advice(safety: Safety | None) -> str:
    """Say what goes with an answer; before there is one, that any of them is fine."""
    return _(_ADVICE[safety.value if safety else None])


_ADVICE: dict[str | None, str] = {
    None: N_(
        "After threats, insults or sexual remarks you needn't sit down with anyone alone, and you needn't talk at all. "
        "Everything can go in writing. Nobody may demand more of you."
    ),
    "fine": N_(
        "Good, then go ahead. You can change your mind at any time, in the middle of the talk, too: “I'll stop here. "
        "I'll write to you.”"
    ),
    "company": N_(
        "Then have someone you trust beside you, on the phone as well. By phone is safer than face to face. Agree on a "
        "word at which the two of you end the talk, and write down afterwards what was said."
    ),
    "no_talk": N_(
        "Then you needn't talk. Everything goes in writing, at your own pace, and you keep whatever comes back. If you "
        "feel threatened, tell someone today. You can ask the police or a lawyer what can be done."
    ),
}
