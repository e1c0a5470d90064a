"""The incidents on a line of time, one row for each behaviour; what was past its limit has another shape and colour."""

from __future__ import annotations

from collections import Counter
from functools import cache
from typing import TYPE_CHECKING, Any

from klartext.i18n import _, ngettext, show_date, show_number, spoken
from klartext.limits.timeline import gathered, timeline
from klartext.pictures.picture import Picture, specification

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from klartext.limits.timeline import Mark, Timeline
    from klartext.model import Workbook

FEWEST = 3
ROW = 56
# Pixels that the count at the end of a row needs; the behaviour before it is cut.
COUNT_WIDTH = 90
# Square pixels of a mark: of one incident, and at most.
SMALLEST, LARGEST = 70, 260
# Pixels before the first mark and after the last.
MARGIN = 14
# Up to so many days the axis names days, then months, then years.
DAYS, MONTHS = 120, 1100


def paint(workbook: Workbook, _on: date) -> Picture | None:
    """Return the line of time; None while fewer than three incidents have a day."""
    line = timeline(workbook)
    if len(line.happened) < FEWEST:
        return None
    marks = gathered(line.happened)
    return Picture(
        title=_("What happened when"),
        takeaway=_takeaway(line),
        spec=_drawn(marks, line),
        columns=(_("When"), _("Behaviour"), _("How often"), _("Hours lost"), _("Your limit")),
        rows=tuple(_row(mark, line.names) for mark in marks),
    )


def _row(mark: Mark, names: Sequence[str]) -> tuple[str, ...]:
    hours = show_number(mark.hours) if mark.hours else "–"
    return mark.when, names[mark.row], show_number(mark.count), hours, _past(is_over=mark.is_over)


def _past(*, is_over: bool) -> str:
    return _("over your limit") if is_over else _("within your limit")


def _takeaway(line: Timeline) -> str:
    """Say how much happened in what time, how much of it past a limit, and what happened most."""
    days = [each.day for each in line.happened]
    over = sum(each.is_over for each in line.happened)
    sentence = _("{count} incidents between {first} and {last}.")
    if min(days) == max(days):
        sentence = _("{count} incidents on {last}.")
    parts = [sentence.format(count=show_number(len(days)), first=show_date(min(days)), last=show_date(max(days)))]
    if over:
        sentence = ngettext("{count} was over your limit.", "{count} were over your limit.", over)
        parts.append(sentence.format(count=show_number(over)))
    count = Counter(each.row for each in line.happened if each.row < line.named)
    row, most = count.most_common(1)[0] if count else (0, 0)
    if len(line.names) > 1 and most > 1:
        sentence = _("Most often: “{behaviour}”, {count} times.")
        parts.append(sentence.format(behaviour=line.names[row], count=show_number(most)))
    return " ".join(parts)


def _drawn(marks: Sequence[Mark], line: Timeline) -> dict[str, Any]:
    days = (max(mark.day for mark in marks) - min(mark.day for mark in marks)).days
    points = [_point(mark, line.names) for mark in marks]
    sets = {"heads": _heads(line), "marks": points}
    return {**_frame(spoken(), _format(days)), "height": len(line.names) * ROW, "datasets": sets}


@cache
def _frame(_language: str, written: str) -> dict[str, Any]:
    """Return the chart without anyone's answers, so that it is built once and not at each of them."""
    import altair as alt

    states = [_past(is_over=False), _past(is_over=True)]
    legend = alt.Legend(orient="bottom", direction="horizontal", columns=2)
    axis = alt.Axis(title=None, orient="bottom", tickCount=4, grid=True, format=written)
    down = alt.Y("y:Q", axis=None, scale=None)
    heads = alt.Chart(alt.NamedData("heads")).encode(down)
    room = alt.ExprRef(expr=f"width - {COUNT_WIDTH}")
    chart = alt.layer(
        heads.mark_text(align="left", baseline="middle", fontSize=12, limit=room).encode(x=alt.value(0), text="text:N"),
        heads.mark_text(align="right", baseline="middle", fontSize=12).encode(x=alt.value("width"), text="sum:N"),
        alt.Chart(alt.NamedData("marks"))
        .mark_point(filled=True, opacity=0.85)
        .encode(
            alt.X("day:T", axis=axis, scale=alt.Scale(nice=False, padding=MARGIN)),
            down,
            size=alt.Size("size:Q", scale=None),
            color=alt.Color("state:N", title=None, scale=alt.Scale(domain=states), legend=legend),
            shape=alt.Shape("state:N", title=None, scale=alt.Scale(domain=states, range=["circle", "diamond"])),
            tooltip=[
                alt.Tooltip("when:N", title=_("When")),
                alt.Tooltip("name:N", title=_("Behaviour")),
                alt.Tooltip("count:N", title=_("How often")),
                alt.Tooltip("hours:N", title=_("Hours lost")),
            ],
        ),
    )
    # Only the width is made to fit: the rows have their place in pixels.
    fit = alt.AutoSizeParams(type="fit-x", contains="padding")
    return specification(chart.properties(width="container", autosize=fit))


def _heads(line: Timeline) -> list[dict[str, Any]]:
    """Return the words above each row: the behaviour, and how often it happened."""
    count = Counter(each.row for each in line.happened)
    often = [ngettext("once", "{count} times", count[row]) for row in range(len(line.names))]
    return [
        {"text": name, "sum": often[row].format(count=show_number(count[row])), "y": (row + 0.22) * ROW}
        for row, name in enumerate(line.names)
    ]


def _point(mark: Mark, names: Sequence[str]) -> dict[str, Any]:
    """Return a mark with its place in pixels; its area grows with how often it happened, up to a bound."""
    return {
        "day": f"{mark.day}T00:00:00",
        "when": mark.when,
        "name": names[mark.row],
        "count": mark.count,
        "hours": show_number(mark.hours) if mark.hours else "–",
        "state": _past(is_over=mark.is_over),
        "size": min(SMALLEST * mark.count, LARGEST),
        "y": (mark.row + (0.56 if mark.is_over else 0.74)) * ROW,
    }


def _format(days: int) -> str:
    """Return how the axis writes its days, as d3 wants it: the longer the time, the coarser."""
    if days <= DAYS:
        return "%-d. %b" if spoken() == "de" else "%-d %b"
    return "%b %Y" if days <= MONTHS else "%Y"
