"""The terms of the contracts on a time line: how long each runs, while a notice is in time, and the ladder's days.

Each contract has a row: above, its name; a bar for the term that runs and one for the term that would follow; below it
a thinner bar for the time in which a notice can still arrive for the nearest end, with its last day. The ladder's days
stand in a row of their own.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any, Final

from klartext.contracts import law
from klartext.contracts.naming import contract_name
from klartext.contracts.notice import outlook
from klartext.contracts.told import is_any_day
from klartext.i18n import _, ngettext, show_date
from klartext.pictures.picture import Picture, specification
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.contracts.contract import Contract
    from klartext.contracts.notice import Outlook
    from klartext.model import Workbook

FEWEST: Final = 3
MOST_ROWS: Final = 8
ROW: Final = 62  # pixels
# The ladder's row needs no room for a bar of its own below.
LADDER_BAND: Final = 0.7
LONGEST_NAME: Final = 34
# The line shows a few months of what lies behind and a few years of what is to come.
BACK, AHEAD = timedelta(days=120), timedelta(days=3 * 365)


@dataclass(frozen=True)
class Bar:
    """A stretch of a row, both ends included; `sort` is its legend."""

    first: date
    last: date
    sort: str


@dataclass(frozen=True)
class Row:
    """A contract on the line: its name, its bars, and its days in words."""

    name: str
    bars: tuple[Bar, ...]
    window: Bar | None
    renews: bool
    days: tuple[tuple[date, str], ...]


def paint(workbook: Workbook, on: date) -> Picture | None:
    """Show the contracts whose end is known; None with fewer than three days to show, those of the ladder included."""
    rows = [row for contract in workbook.contracts if (row := _row(workbook, contract, on))]
    rungs = sorted(
        (rung.day, gist(rung.action, LONGEST_NAME) or _label(rung.move)) for rung in workbook.rungs if rung.day
    )
    if not rows or sum(len(row.days) for row in rows) + len(rungs) < FEWEST:
        return None
    listed = sorted(
        [(day, row.name, words) for row in rows for day, words in row.days]
        + [(day, _("Ladder"), words) for day, words in rungs]
    )
    return Picture(
        title=_("Terms and notices on a time line"),
        takeaway=_takeaway(rows, [day for day, _words in rungs]),
        spec=_spec(rows[:MOST_ROWS], [day for day, _words in rungs], on),
        columns=(_("Date"), _("Contract"), _("What")),
        rows=tuple((show_date(day), name, words) for day, name, words in listed),
    )


def _label(move: Any) -> str:
    return move.label if move else _("a rung")


def _row(workbook: Workbook, contract: Contract, on: date) -> Row | None:
    place = law.of(workbook.client)
    seen = outlook(contract, on, country=place.country, state=place.state)
    if seen is None or seen.end is None or seen.end < on:
        return None
    name = contract_name(workbook, contract)
    any_day = is_any_day(contract, seen)
    window = Bar(on, seen.arrives_by, _("time for a notice")) if seen.arrives_by and not any_day else None
    return Row(
        name,
        tuple(_bars(contract, seen, on, any_day=any_day)),
        window,
        not seen.open_ended,
        tuple(_days(seen, any_day=any_day)),
    )


def _bars(contract: Contract, seen: Outlook, on: date, *, any_day: bool) -> Iterator[Bar]:
    start, end = contract.start or on, seen.end or on
    yield Bar(min(start, end), end, _("runs until the nearest end"))
    if seen.next_end and not any_day:
        yield Bar(end + timedelta(days=1), seen.next_end, _("would run on until then"))


def _days(seen: Outlook, *, any_day: bool) -> Iterator[tuple[date, str]]:
    if seen.arrives_by and not any_day:
        yield seen.arrives_by, _("Last day for a notice")
    if seen.end:
        yield seen.end, _("The contract can end") if seen.arrives_by else _("It ends by itself")
    if seen.next_arrives_by and not any_day:
        yield seen.next_arrives_by, _("Last day for a notice, if the first is missed")
    if seen.next_end and not any_day:
        yield seen.next_end, _("The next end after that")


def _takeaway(rows: list[Row], rungs: list[date]) -> str:
    # Missing the end of a month costs a month; missing the end of a term costs the whole renewal.
    windows = sorted((not row.renews, row.window.last, row.name) for row in rows if row.window)
    if not windows:
        return ngettext(
            "{count} contract on the line; none has a day for a notice that you could miss.",
            "{count} contracts on the line; none has a day for a notice that you could miss.",
            len(rows),
        ).format(count=len(rows))
    _open_ended, last, name = windows[0]
    said = _("The first day to watch is {day}: by then a notice for {contract} must have arrived.").format(
        day=show_date(last), contract=name
    )
    late = sum(day > last for day in rungs)
    if late:
        after = ngettext(
            "{count} rung of your ladder comes after it.", "{count} rungs of your ladder come after it.", late
        ).format(count=late)
        return f"{said} {after}"
    before = _("Your whole ladder lies before it.") if rungs else ""
    return f"{said} {before}".rstrip()


def _spec(rows: list[Row], rungs: list[date], on: date) -> dict[str, Any]:
    import altair as alt

    first, last = _domain(rows, rungs, on)
    middle = first + (last - first) / 2
    bands = len(rows) + (LADDER_BAND if rungs else 0)
    scale = alt.Scale(domain=[_moment(first), _moment(last)])
    x = alt.X("first:T", title=None, scale=scale, axis=alt.Axis(tickCount=4, labelOverlap=True, grid=False))
    sorts = [_("runs until the nearest end"), _("time for a notice"), _("would run on until then")]
    colour = alt.Color(
        "sort:N",
        scale=alt.Scale(domain=sorts),
        legend=alt.Legend(title=None, orient="bottom", columns=1, symbolType="square", labelLimit=320),
    )
    bars = _clipped(rows, first, last)
    base = alt.Chart(alt.InlineData(values=bars)).encode(
        x=x, x2="last:T", y=alt.Y("top:Q", axis=None, scale=alt.Scale(domain=[bands, 0], nice=False)), y2="foot:Q"
    )
    drawn = base.mark_rect(cornerRadius=2).encode(
        color=colour,
        opacity=alt.Opacity("sort:N", scale=alt.Scale(domain=sorts, range=[1, 1, 0.7]), legend=None),
    )
    ladder = [{"first": _moment(first), "at": len(rows) + 0.18, "label": _("Ladder"), "left": True}] if rungs else []
    labels = [
        *ladder,
        *(
            {"first": _moment(first), "at": index + 0.18, "label": row.name, "left": True}
            for index, row in enumerate(rows)
        ),
        *(
            {
                "first": _moment(min(row.window.last, last)),
                "at": index + 0.88,
                "label": _("by {day}").format(day=show_date(row.window.last)),
                "left": row.window.last <= middle,
            }
            for index, row in enumerate(rows)
            if row.window
        ),
    ]
    texts = [
        alt.Chart(alt.InlineData(values=[label for label in labels if label["left"] is left]))
        .mark_text(align="left" if left else "right", baseline="middle", fontSize=12)
        .encode(x=x, y=alt.Y("at:Q"), text="label:N")
        for left in (True, False)
        if any(label["left"] is left for label in labels)
    ]
    layers: list[Any] = [drawn, *texts]
    ticks = [
        {"first": _moment(day), "top": len(rows) + 0.34, "foot": len(rows) + 0.6}
        for day in rungs
        if first <= day <= last
    ]
    if ticks:
        marked = alt.Chart(alt.InlineData(values=ticks)).mark_rule(strokeWidth=2)
        layers.append(marked.encode(x=x, y=alt.Y("top:Q"), y2="foot:Q"))
    today = alt.Chart(alt.InlineData(values=[{"first": _moment(on)}])).mark_rule(strokeDash=[3, 3], opacity=0.6)
    layers.append(today.encode(x=x))
    fit = alt.AutoSizeParams(type="fit-x", contains="padding")  # so that the legend takes no room from the bars
    chart = alt.layer(*layers).properties(width="container", height=int(ROW * bands) + 10, autosize=fit)
    return specification(chart)


def _domain(rows: list[Row], rungs: list[date], on: date) -> tuple[date, date]:
    starts = [bar.first for row in rows for bar in row.bars]
    ends = [bar.last for row in rows for bar in row.bars]
    first = max(min([*starts, on]), on - BACK)
    return first, min(max([*ends, *rungs, on + timedelta(days=30)]), on + AHEAD)


def _clipped(rows: list[Row], first: date, last: date) -> list[dict[str, Any]]:
    """Return what of the bars lies on the line, with their places in the rows."""
    placed = [(index + 0.34, index + 0.6, bar) for index, row in enumerate(rows) for bar in row.bars]
    placed += [(index + 0.64, index + 0.74, row.window) for index, row in enumerate(rows) if row.window]
    return [
        {
            "first": _moment(max(bar.first, first)),
            "last": _moment(min(bar.last + timedelta(days=1), last)),
            "top": top,
            "foot": foot,
            "sort": bar.sort,
        }
        for top, foot, bar in placed
        if bar.first <= last and bar.last >= first
    ]


def _moment(day: date) -> str:
    """Write a day so that a browser takes it for a day of its own zone; the date alone would be one of Greenwich."""
    return f"{day.isoformat()}T00:00:00"
