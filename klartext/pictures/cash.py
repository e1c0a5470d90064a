"""The cash line: what would be there in each of the next twelve months if it stayed, changed or ended."""

from __future__ import annotations

from fractions import Fraction
from typing import TYPE_CHECKING, Any, Final

from klartext.balance.cash import YEAR, Path, amount, futures
from klartext.balance.outlook import tell_assumptions, tell_futures
from klartext.i18n import _, show_estimate
from klartext.pictures.picture import Picture, specification

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from klartext.balance.cash import Future
    from klartext.model import Workbook

FEWEST: Final = 2
HEIGHT: Final = 280
DASHES: Final = {Path.STAY: [1, 0], Path.TERMS: [7, 4], Path.END: [2, 3]}
# Months of the axis that are kept free for the words at the ends of the lines.
ROOM: Final = 6
# Words that stand closer together than this part of the height would run into each other.
APART: Final = 0.08
LARGE: Final = 1_000_000


def paint(workbook: Workbook, _on: date) -> Picture | None:
    """Show the futures that can be reckoned; None with fewer than two, or when there is no money in any of them."""
    found = futures(workbook.numbers)
    if len(found) < FEWEST or not any(cash for line in found for _when, cash in line.corners):
        return None
    currency = workbook.client.currency
    return Picture(
        title=_("The cash line over twelve months"),
        takeaway=" ".join([*tell_futures(workbook), tell_assumptions(workbook)]),
        spec=_spec(found, currency),
        columns=(_("After months"), *(line.path.label for line in found)),
        rows=tuple(
            (str(month), *(show_estimate(amount(line.at(month)), currency) for line in found))
            for month in range(YEAR + 1)
        ),
    )


def _spec(lines: Sequence[Future], currency: str) -> dict[str, Any]:
    import altair as alt

    x = alt.X(
        "month:Q",
        title=_("Months from now"),
        scale=alt.Scale(domain=[0, YEAR + ROOM]),
        axis=alt.Axis(values=[0, 3, 6, 9, 12], grid=False),
    )
    y = alt.Y("cash:Q", title=currency, axis=_axis(lines))
    names = [path.label for path in Path]
    colour = alt.Color("future:N", scale=alt.Scale(domain=names), legend=None)
    dash = alt.StrokeDash("future:N", scale=alt.Scale(domain=names, range=list(DASHES.values())), legend=None)
    drawn = alt.Chart(alt.InlineData(values=[value for line in lines for value in _values(line)]))
    ends = alt.Chart(alt.InlineData(values=_ends(lines)))
    level = alt.Chart(alt.InlineData(values=[{"cash": float(amount(lines[0].start)), "month": 0, "until": YEAR}]))
    zero = alt.Chart(alt.InlineData(values=[{"cash": 0}])).mark_rule(opacity=0.8)
    return specification(
        alt.layer(
            zero.encode(y=alt.Y("cash:Q")),
            level.mark_rule(strokeDash=[1, 3], opacity=0.6).encode(x=alt.X("month:Q"), x2="until:Q", y=y),
            drawn.mark_line(strokeWidth=2.5).encode(x=x, y=y, color=colour, strokeDash=dash),
            ends.mark_text(align="left", dx=6).encode(x=alt.X("month:Q"), y=alt.Y("place:Q"), text="name:N"),
        ).properties(width="container", height=HEIGHT)
    )


def _axis(lines: Sequence[Future]) -> Any:
    """Write large amounts in short, so that the axis fits a phone."""
    import altair as alt

    largest = max(abs(cash) for line in lines for _when, cash in line.corners)
    return alt.Axis(format="~s" if largest >= LARGE else ",.0f" if largest >= YEAR else ",.2f", tickCount=5, grid=False)


def _values(line: Future) -> list[dict[str, Any]]:
    return [
        {"month": float(when), "cash": float(amount(cash)), "future": line.path.label} for when, cash in line.corners
    ]


def _ends(lines: Sequence[Future]) -> list[dict[str, Any]]:
    """Return the words at the ends of the lines and of the reserve's, moved apart where they would collide."""
    everything = [Fraction(0), *(cash for line in lines for _when, cash in line.corners)]
    apart = float(max(everything) - min(everything)) * APART
    names = [(line.end, line.path.label) for line in lines]
    places: list[dict[str, Any]] = []
    for cash, name in sorted([*names, (lines[0].start, _("Reserve today"))]):
        places.append({"month": YEAR, "place": _above(float(amount(cash)), places, apart), "name": name})
    return places


def _above(wanted: float, places: Sequence[dict[str, Any]], apart: float) -> float:
    return max(wanted, places[-1]["place"] + apart) if places else wanted
