"""The week at a glance: a column for each day, from midnight to midnight, with everything that has its place in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from babel import Locale, dates

from klartext.distance.week import (
    MINUTES_AN_HOUR,
    WEEKDAYS,
    Sort,
    blocks,
    pieces,
    show_length,
    weekly_minutes,
)
from klartext.i18n import _, ngettext, show_list, spoken
from klartext.pictures.picture import Picture, specification
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Sequence
    from datetime import date

    from klartext.distance.week import Piece, Weekday
    from klartext.model import Workbook

FEWEST = 3
HEIGHT = 400
# Each sort is known by its width and its mark as well as by its colour; what is small lies on what is wide.
WIDTHS = {Sort.SILENT: 0.9, Sort.CORE: 0.7, Sort.MAIL: 0.4, Sort.BALANCE: 0.4}
SHAPES = {Sort.SILENT: "M-1,-0.4H1V0.4H-1Z", Sort.CORE: "square", Sort.MAIL: "diamond", Sort.BALANCE: "circle"}
OPACITIES = {Sort.SILENT: 0.25, Sort.CORE: 0.45, Sort.MAIL: 1.0, Sort.BALANCE: 1.0}


def paint(workbook: Workbook, _on: date) -> Picture | None:
    """Show the week; None while fewer than three things have a place in it."""
    found = [piece for block in blocks(workbook) for piece in pieces(block)]
    if len(found) < FEWEST:
        return None
    return Picture(
        title=_("Your week"),
        takeaway=_takeaway(workbook),
        spec=_spec(found),
        columns=(_("Day"), *(sort.label for sort in Sort)),
        rows=tuple(_row(day, found) for day in WEEKDAYS),
    )


def _takeaway(workbook: Workbook) -> str:
    """Say how long each sort takes in a week."""
    told = []
    core, balance, silent = (weekly_minutes(workbook, sort) for sort in (Sort.CORE, Sort.BALANCE, Sort.SILENT))
    if core:
        told.append(_("Core hours: {length} a week.").format(length=show_length(core)))
    slots = sum(len(block.days) for block in blocks(workbook) if block.sort is Sort.MAIL)
    if slots:
        text = ngettext("E-mails: {count} fixed time a week.", "E-mails: {count} fixed times a week.", slots)
        told.append(text.format(count=slots))
    if balance:
        told.append(_("Sport, rest, people: {length} a week.").format(length=show_length(balance)))
    if silent and workbook.boundary.phone_back:
        told.append(_("Phone silent: {length} a day.").format(length=show_length(silent // len(WEEKDAYS))))
    return " ".join(told)


def _row(day: Weekday, found: Sequence[Piece]) -> tuple[str, ...]:
    cells = (
        show_list([_words(piece) for piece in found if piece.sort is sort and piece.day is day]) or "–" for sort in Sort
    )
    return (day.label, *cells)


def _words(piece: Piece) -> str:
    span = f"{_clock(piece.begins)}–{_clock(piece.ends)}"
    return f"{span} {piece.what}".strip()


def _clock(minutes: int) -> str:
    hour, minute = divmod(minutes, MINUTES_AN_HOUR)
    return f"{hour}:{minute:02}"


def _spec(found: Sequence[Piece]) -> dict[str, Any]:
    import altair as alt

    names = dates.get_day_names("abbreviated", "stand-alone", Locale(spoken()))
    shorts = [names[day.number] for day in WEEKDAYS]
    # What is wide is drawn first, so that what is small lies on it.
    values = {sort: [_value(piece, shorts) for piece in found if piece.sort is sort] for sort in WIDTHS}
    x = alt.X(
        "day:O",
        title=None,
        sort=shorts,
        scale=alt.Scale(domain=shorts),
        axis=alt.Axis(orient="top", labelAngle=0, ticks=False, grid=False),
    )
    hours = alt.Axis(values=[0, 6, 12, 18, 24], labelExpr="datum.value + ':00'", grid=True)
    y = alt.Y("begins:Q", title=None, scale=alt.Scale(domain=[0, 24], reverse=True), axis=hours)
    labels = [sort.label for sort in Sort]
    present = [sort.label for sort in Sort if values[sort]]
    legend = alt.Legend(title=None, orient="bottom", columns=2, symbolOpacity=1, values=present)
    colour = alt.Color("sort:N", scale=alt.Scale(domain=labels), legend=legend)
    shape = alt.Shape("sort:N", scale=alt.Scale(domain=labels, range=[SHAPES[sort] for sort in Sort]), legend=legend)
    tooltip = [alt.Tooltip("sort:N", title=_("What")), alt.Tooltip("told:N", title=_("When"))]
    layers: list[alt.Chart] = [
        alt.Chart(alt.InlineData(values=values[sort]))
        .mark_bar(width=alt.RelativeBandSize(band=width), opacity=OPACITIES[sort])
        .encode(x=x, y=y, y2="ends:Q", color=colour, tooltip=tooltip)
        for sort, width in WIDTHS.items()
        if values[sort]
    ]
    marks = [value for sort in (Sort.MAIL, Sort.BALANCE) for value in values[sort]]
    if marks:
        points = alt.Chart(alt.InlineData(values=marks)).mark_point(size=90, filled=True, opacity=1)
        layers.append(points.encode(x=x, y=alt.Y("middle:Q"), color=colour, shape=shape, tooltip=tooltip))
    return specification(alt.layer(*layers).properties(width="container", height=HEIGHT))


def _value(piece: Piece, shorts: Sequence[str]) -> dict[str, Any]:
    begins, ends = piece.begins / MINUTES_AN_HOUR, piece.ends / MINUTES_AN_HOUR
    return {
        "day": shorts[piece.day.number],
        "sort": piece.sort.label,
        "begins": begins,
        "ends": ends,
        "middle": (begins + ends) / 2,
        "told": gist(_words(piece), 120),
    }
