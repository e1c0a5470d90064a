"""The curve of the strain, as the check-ins tell it; days without one are bridged by a dashed line, never filled in."""

from __future__ import annotations

from datetime import timedelta
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from klartext.distance.strain import strained_days
from klartext.i18n import _, ngettext, show_date, show_day, show_number, spoken
from klartext.pictures.picture import Picture, specification
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence
    from datetime import date

    from klartext.distance.step import Checkin
    from klartext.model import Workbook

FEWEST = 3
# What is longer ago than this before the latest check-in is no longer shown.
SHOWN = timedelta(days=90)
# With more check-ins than this the points become small.
MANY = 31
HEIGHT, LONGEST_WORD = 220, 60


def paint(workbook: Workbook, _on: date) -> Picture | None:
    """Show the strain of the last ninety days with check-ins; None with fewer than three of them."""
    days = strained_days(workbook)
    shown = [(each.day, each) for each in days if each.day and days[-1].day and each.day > days[-1].day - SHOWN]
    if len(shown) < FEWEST:
        return None
    return Picture(
        title=_("How your strain went"),
        takeaway=_takeaway(shown, len(days) - len(shown)),
        spec=_spec(shown),
        columns=(_("Day"), _("Strain"), _("Hours slept"), _("Minutes spent brooding"), _("A few words about it")),
        rows=tuple(_row(day, checkin) for day, checkin in shown),
    )


def _takeaway(shown: Sequence[tuple[date, Checkin]], left_out: int) -> str:
    strains = [checkin.strain or 0 for _day, checkin in shown]
    text = _("{first} on {begin}, {last} on {end}; lowest {least}, highest {most} of 10 ({count} check-ins).")
    words = {"first": strains[0], "last": strains[-1], "least": min(strains), "most": max(strains)}
    days = {"begin": show_date(shown[0][0]), "end": show_date(shown[-1][0])}
    told = [text.format(count=len(shown), **words, **days)]
    if any(_is_gap(before, after) for (before, _b), (after, _a) in pairwise(shown)):
        told.append(_("Where the line is dashed, there are days without a check-in."))
    if left_out:
        told.append(
            ngettext(
                "{count} check-in is older and not in the picture.",
                "{count} check-ins are older and not in the picture.",
                left_out,
            ).format(count=left_out)
        )
    return " ".join(told)


def _row(day: date, checkin: Checkin) -> tuple[str, ...]:
    sleep = "" if checkin.sleep is None else show_number(checkin.sleep)
    brooding = "" if checkin.brooding is None else str(checkin.brooding)
    return show_day(day), str(checkin.strain), sleep, brooding, gist(checkin.word)


def _spec(shown: Sequence[tuple[date, Checkin]]) -> dict[str, Any]:
    import altair as alt

    points = [_point(day, checkin) for day, checkin in shown]
    form = "%-d. %b" if spoken() == "de" else "%-d %b"
    y = alt.Y("strain:Q", title=None, scale=alt.Scale(domain=[0, 10]), axis=alt.Axis(values=[0, 2, 4, 6, 8, 10]))
    x = alt.X("day:T", title=None, axis=alt.Axis(format=form, tickCount=4, labelOverlap=True, grid=False))
    dash = alt.condition("datum.gap", alt.value([2, 5]), alt.value([1, 0]))
    line = (
        alt.Chart(alt.InlineData(values=list(_segments(shown))))
        .mark_line(strokeWidth=2)
        .encode(x=x, y=y, detail="segment:N", strokeDash=dash)
    )
    tooltip = [
        alt.Tooltip("told:N", title=_("Day")),
        alt.Tooltip("strain:Q", title=_("Strain")),
        alt.Tooltip("word:N", title=_("A few words about it")),
    ]
    dots = (
        alt.Chart(alt.InlineData(values=points))
        .mark_circle(size=20 if len(points) > MANY else 70, opacity=1)
        .encode(x=x, y=y, tooltip=tooltip)
    )
    return specification(alt.layer(line, dots).properties(width="container", height=HEIGHT))


def _point(day: date, checkin: Checkin) -> dict[str, Any]:
    word = gist(checkin.word, LONGEST_WORD) or "–"
    return {"day": _moment(day), "strain": checkin.strain, "told": show_day(day), "word": word}


def _segments(shown: Sequence[tuple[date, Checkin]]) -> Iterator[dict[str, Any]]:
    """Walk both ends of each stretch from one check-in to the next."""
    for number, pair in enumerate(pairwise(shown)):
        gap = _is_gap(pair[0][0], pair[1][0])
        for day, checkin in pair:
            yield {"segment": number, "gap": gap, "day": _moment(day), "strain": checkin.strain}


def _is_gap(before: date, after: date) -> bool:
    return after - before > timedelta(days=1)


def _moment(day: date) -> str:
    """Write midnight where the reader is: a bare date would be read as midnight in Greenwich."""
    return f"{day.isoformat()}T00:00:00"
