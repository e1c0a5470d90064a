"""Diverging bars: what speaks for the client to the right, what speaks against to the left, as heavy as it counts.

The pale part of a bar is what the owner isn't sure of: the whole length is the weight, the strong part what counts.
"""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

from klartext.balance.reason import HEAVIEST, Side
from klartext.balance.weighing import WHOLE, counted, heaviest, show_weight
from klartext.i18n import _, ngettext
from klartext.pictures.picture import Picture, specification
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from klartext.balance.reason import Reason
    from klartext.model import Workbook

FEWEST: Final = 3
# With more reasons than this the lightest are left out; a phone shows six of them at once.
MOST: Final = 12
# Pixels a row, so that the words stand above their bar.
ROW: Final = 46
THICK: Final = 12
# Pixels for the legend above and the scale below.
AROUND: Final = 90
LONGEST_LABEL: Final = 44


def paint(workbook: Workbook, _on: date) -> Picture | None:
    """Show the reasons that have a weight; None with fewer than three of them."""
    found = heaviest(workbook.reasons)
    if len(found) < FEWEST:
        return None
    shown = sorted(found[:MOST], key=lambda reason: reason.side is Side.CON)
    return Picture(
        title=_("For and against"),
        takeaway=_takeaway(workbook, len(found) - len(shown)),
        spec=_spec(shown),
        columns=(_("Reason"), _("For or against?"), _("Weight"), _("How sure I am"), _("Counts for")),
        rows=tuple(_row(reason) for reason in shown),
    )


def _takeaway(workbook: Workbook, left_out: int) -> str:
    told = [_tell_side(workbook, side) for side in Side]
    if left_out:
        told.append(
            ngettext(
                "The lightest reason is not in the picture.",
                "The {count} lightest reasons are not in the picture.",
                left_out,
            ).format(count=left_out)
        )
    return " ".join(filter(None, told))


def _tell_side(workbook: Workbook, side: Side) -> str:
    """Say how much a side weighs, and what weighs most on it."""
    found = heaviest(workbook.reasons, side)
    if not found:
        return ""
    sentence = (
        _("For the client: {sum} in all, most of it from “{reason}”.")
        if side is Side.PRO
        else _("Against: {sum} in all, most of it from “{reason}”.")
    )
    return sentence.format(sum=show_weight(sum(counted(each) for each in found)), reason=gist(found[0].text, 60))


def _row(reason: Reason) -> tuple[str, ...]:
    side, sure = reason.side.label if reason.side else "", reason.sure.label if reason.sure else ""
    return gist(reason.text), side, str(reason.weight), sure, show_weight(counted(reason))


def _spec(reasons: Sequence[Reason]) -> dict[str, Any]:
    import altair as alt

    sides = {Side.PRO: _("speaks for it"), Side.CON: _("speaks against it")}
    values = [_bar(number, reason, sides) for number, reason in enumerate(reasons)]
    base = alt.Chart(alt.InlineData(values=values)).encode(y=alt.Y("row:O", axis=None))
    ticks = [-4, -2, 0, 2, 4]
    axis = alt.Axis(values=ticks, format="d", labelExpr="abs(datum.value)", title=_("Weight"), grid=False)
    x = alt.X("counts:Q", scale=alt.Scale(domain=[-HEAVIEST, HEAVIEST]), axis=axis)
    colour = alt.Color(
        "side:N",
        scale=alt.Scale(domain=list(sides.values())),
        legend=alt.Legend(title=None, orient="top", direction="horizontal", symbolOpacity=1),
    )
    middle = alt.Chart(alt.InlineData(values=[{"counts": 0}])).mark_rule(opacity=0.25).encode(x="counts:Q")
    return specification(
        alt.layer(
            base.mark_bar(opacity=0.3, height=THICK, yOffset=8).encode(x=alt.X("weight:Q", title=None), color=colour),
            base.mark_bar(height=THICK, yOffset=8).encode(x=x, color=colour),
            middle,
            base.mark_text(align="left", dy=-9).encode(x=alt.value(0), text="label:N"),
            base.transform_filter("datum.weight > 0")
            .mark_text(align="right", dx=-6, dy=8)
            .encode(x=alt.datum(0), text="told:N"),
            base.transform_filter("datum.weight < 0")
            .mark_text(align="left", dx=6, dy=8)
            .encode(x=alt.datum(0), text="told:N"),
        ).properties(width="container", height=ROW * len(reasons) + AROUND)
    )


def _bar(number: int, reason: Reason, sides: dict[Side, str]) -> dict[str, Any]:
    """Return one bar: to the right what speaks for it, so that a con counts below zero."""
    sign = -1 if reason.side is Side.CON else 1
    sure = reason.sure.label if reason.sure else ""
    return {
        "row": number,
        "weight": sign * (reason.weight or 0),
        "counts": float(Decimal(sign * counted(reason)) / WHOLE),
        "side": sides[reason.side or Side.PRO],
        "label": gist(reason.text, LONGEST_LABEL),
        "told": f"{reason.weight} · {sure}" if sure else str(reason.weight),
    }
