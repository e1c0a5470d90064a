"""Reasons to weigh: made by hand in a line, or any list of them."""

from __future__ import annotations

from hypothesis import strategies as st

from klartext.balance.reason import Reason, Side, Sure


def reason(side: Side, weight: int | None, sure: Sure | None = None, text: str = "") -> Reason:
    """Return a reason whose text is its side and weight unless one is given; its id is its text."""
    text = text or f"{side.value}{weight}"
    return Reason(id=text.replace(" ", "-")[:24], side=side, text=text, weight=weight, sure=sure)


def pro(weight: int | None, sure: Sure | None = None, text: str = "") -> Reason:
    return reason(Side.PRO, weight, sure, text)


def con(weight: int | None, sure: Sure | None = None, text: str = "") -> Reason:
    return reason(Side.CON, weight, sure, text)


ANY_REASON = st.builds(
    Reason,
    side=st.sampled_from([*Side, None]),
    text=st.sampled_from(["", "Geld", "Schlaf"]),
    weight=st.sampled_from([None, 1, 2, 3, 4, 5]),
    sure=st.sampled_from([*Sure, None]),
)
ANY_REASONS = st.lists(ANY_REASON, max_size=8)
