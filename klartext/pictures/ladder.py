"""The ladder on a time line, with the days that the contracts set and the day of looking again."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from klartext.consequences.step import Move, Resolve
from klartext.contracts.notice import outlook
from klartext.contracts.workdays import known
from klartext.i18n import _, ngettext, show_date
from klartext.pictures.picture import Picture, specification
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.model import Workbook

FEWEST, MOST = 3, 14
ROW = 44  # pixels a row, so that a label stands free above its sign
LONGEST_LABEL = 34


@dataclass(frozen=True)
class Mark:
    """A day on the time line: what it is, in words, and of which sort."""

    day: date
    label: str
    sort: str


def paint(workbook: Workbook, on: date) -> Picture | None:
    """Show the dated rungs among the contract's days; None with fewer than three of them."""
    marks = sorted([*_rungs(workbook), *_contract_days(workbook, on), *_looking(workbook)], key=lambda mark: mark.day)
    rungs = [mark for mark in marks if mark.sort in {_("decided"), _("still open")}]
    if len(rungs) < FEWEST:
        return None
    return Picture(
        title=_("The ladder on a time line"),
        takeaway=_takeaway(workbook, rungs, on),
        spec=_spec(marks[:MOST], on),
        columns=(_("Date"), _("What"), _("Status")),
        rows=tuple((show_date(mark.day), mark.label, mark.sort) for mark in marks),
    )


def _rungs(workbook: Workbook) -> Iterator[Mark]:
    for rung in workbook.rungs:
        words = gist(rung.move.label if rung.move and rung.move is not Move.OTHER else rung.action, LONGEST_LABEL)
        if rung.day and words:
            yield Mark(rung.day, words, _("decided") if rung.resolve is Resolve.DECIDED else _("still open"))


def _contract_days(workbook: Workbook, on: date) -> Iterator[Mark]:
    country, state = known(workbook.client.country), workbook.client.state
    for contract in workbook.contracts:
        seen = outlook(contract, on, country=country, state=state)
        if seen and seen.arrives_by and not seen.open_ended:
            yield Mark(seen.arrives_by, _("Last day for a notice"), _("the contract"))
        if seen and seen.end and not seen.open_ended:
            yield Mark(seen.end, _("The contract can end"), _("the contract"))


def _looking(workbook: Workbook) -> Iterator[Mark]:
    if workbook.decision.again:
        yield Mark(workbook.decision.again, _("I look again"), _("the decision"))


def _takeaway(workbook: Workbook, rungs: list[Mark], on: date) -> str:
    said = ngettext(
        "{count} dated rung, on {first}.", "{count} dated rungs, from {first} to {last}.", len(rungs)
    ).format(count=len(rungs), first=show_date(rungs[0].day), last=show_date(rungs[-1].day))
    undated = sum(rung.day is None for rung in workbook.rungs)
    if undated:
        missing = ngettext("{count} has no date yet.", "{count} have no date yet.", undated)
        said = f"{said} {missing.format(count=undated)}"
    return " ".join(filter(None, (said, _margin(workbook, rungs, on))))


def _margin(workbook: Workbook, rungs: list[Mark], on: date) -> str:
    """Say how the last rung lies to the last day for a notice."""
    notices = [mark.day for mark in _contract_days(workbook, on) if mark.label == _("Last day for a notice")]
    if not notices:
        return ""
    days = (min(notices) - rungs[-1].day).days
    if days < 0:
        return ngettext(
            "The last one comes {count} day after the last day for a notice.",
            "The last one comes {count} days after the last day for a notice.",
            -days,
        ).format(count=-days)
    if days == 0:
        return _("The last one is the last day for a notice.")
    return ngettext(
        "The last one leaves {count} day until the last day for a notice.",
        "The last one leaves {count} days until the last day for a notice.",
        days,
    ).format(count=days)


def _spec(marks: list[Mark], on: date) -> dict[str, Any]:
    import altair as alt

    first, last = min(on, marks[0].day), max(on, marks[-1].day)
    middle = first + (last - first) / 2
    rows = [
        {
            "row": number,
            "day": _moment(mark.day),
            "label": f"{show_date(mark.day)} · {mark.label}{_doubt(mark)}",
            "sort": mark.sort,
            "from_left": mark.day <= middle,
        }
        for number, mark in enumerate(marks)
    ]
    room = max((last - first) / 12, timedelta(days=2))
    x = alt.X(
        "day:T",
        title=None,
        scale=alt.Scale(domain=[_moment(first - room), _moment(last + room)]),
        axis=alt.Axis(tickCount=4, labelOverlap=True, grid=False),
    )
    y = alt.Y("row:O", axis=None, scale=alt.Scale(paddingOuter=0.6))
    sorts = [_("decided"), _("still open"), _("the contract"), _("the decision")]
    present = [sort for sort in sorts if any(row["sort"] == sort for row in rows)]
    shapes = dict(zip(sorts, ("circle", "circle", "diamond", "square"), strict=True))
    base = alt.Chart(alt.InlineData(values=rows)).encode(x=x, y=y)
    points = base.mark_point(size=130, strokeWidth=2.5, filled=False).encode(
        color=alt.Color("sort:N", scale=alt.Scale(domain=sorts), legend=None),
        shape=alt.Shape(
            "sort:N", scale=alt.Scale(domain=present, range=[shapes[each] for each in present]), legend=None
        ),
        fill=alt.Fill("sort:N", scale=alt.Scale(domain=sorts), legend=None),
        fillOpacity=alt.condition(f"datum.sort === {_quoted(_('still open'))}", alt.value(0), alt.value(1)),
    )
    texts = [
        base.transform_filter(f"datum.from_left === {'true' if left else 'false'}")
        .mark_text(align="left" if left else "right", dx=-8 if left else 8, dy=-15, fontSize=12)
        .encode(text="label:N")
        for left in (True, False)
    ]
    today = (
        alt.Chart(alt.InlineData(values=[{"day": _moment(on)}]))
        .mark_rule(strokeDash=[3, 3], opacity=0.6)
        .encode(x=alt.X("day:T"))
    )
    climb = base.mark_line(interpolate="step-after", opacity=0.35, strokeWidth=1.5).encode(order=alt.Order("row:Q"))
    return specification(
        alt.layer(today, climb, points, *texts).properties(width="container", height=ROW * len(rows) + 10)
    )


def _doubt(mark: Mark) -> str:
    still_open = _("still open")
    return f" ({still_open})" if mark.sort == still_open else ""


def _moment(day: date) -> str:
    """Write a day so that a browser takes it for a day of its own zone; the date alone would be one of Greenwich."""
    return f"{day.isoformat()}T00:00:00"


def _quoted(text: str) -> str:
    return json.dumps(text)
