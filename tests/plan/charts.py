"""Charts to print: one of each sort that the pictures are made of."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import altair as alt
import pandas as pd

from klartext.pictures.picture import Picture, specification

if TYPE_CHECKING:
    from collections.abc import Callable

TAKEAWAY = "Drei Gründe sprechen dafür, zwei dagegen; am schwersten wiegt das Geld. So ist es heute, am 3. August 2026."


def diverging() -> Any:
    """Return bars to both sides of a line, with a number at each."""
    data = pd.DataFrame(
        {
            "reason": [
                "Ein Drittel meines Umsatzes",
                "Zahlt spät",
                "Gute Referenz",
                "Schreit am Telefon",
                "Kurzer Weg",
            ],
            "weight": [4.5, -3.0, 2.25, -4.75, 1.0],
        }
    )
    base = alt.Chart(data).encode(y=alt.Y("reason:N", sort=None, title=None, axis=alt.Axis(labelLimit=200)))
    bars = base.mark_bar().encode(
        x=alt.X("weight:Q", title="Gewicht", axis=alt.Axis(format=".1f")),
        color=alt.condition("datum.weight > 0", alt.value("#12383d"), alt.value("#c27a1e")),
    )
    words = base.mark_text(align="left", dx=4).encode(
        x=alt.X("max(weight):Q"), text=alt.Text("weight:Q", format="+.2f")
    )
    return (bars + words).properties(width="container", height=alt.Step(24))


def dated() -> Any:
    """Return points on a time line, told apart by shape."""
    data = pd.DataFrame(
        {
            "day": ["2026-03-04T00:00:00", "2026-05-17T00:00:00", "2026-07-29T00:00:00", "2026-07-30T00:00:00"],
            "what": ["Zahlung", "Ton", "Ton", "Forderung"],
            "crossed": ["ja", "nein", "ja", "nein"],
        }
    )
    return (
        alt.Chart(data)
        .mark_point(filled=True, size=80, opacity=0.8)
        .encode(
            x=alt.X("day:T", title=None, axis=alt.Axis(format="%b %Y", tickCount="month")),
            y=alt.Y("what:N", title=None),
            shape=alt.Shape("crossed:N", title="überschritten"),
            color=alt.Color("crossed:N", title="überschritten"),
        )
        .properties(width="container", height=120)
    )


def series() -> Any:
    """Return three lines told apart by dashes, with a legend and a shaded band below."""
    cases = enumerate(("mit Kunde", "ohne Kunde", "mit Ersatz"))
    rows = [
        (week, name, 1000 * (3 + index) + 700 * ((week * (index + 2)) % 5 - 2))
        for index, name in cases
        for week in range(12)
    ]
    data = pd.DataFrame(rows, columns=["week", "case", "money"])
    lines = (
        alt.Chart(data)
        .mark_line(point=alt.OverlayMarkDef(filled=False, fill="white"), interpolate="monotone", clip=True)
        .encode(
            x=alt.X("week:Q", title="Woche"),
            y=alt.Y("money:Q", title="Geld am Ende der Woche", axis=alt.Axis(format="$,.0f")),
            color=alt.Color("case:N", title=None, sort=None, legend=alt.Legend(orient="top")),
            strokeDash=alt.StrokeDash("case:N", title=None, sort=None),
        )
    )
    band = alt.Chart(pd.DataFrame({"low": [0], "high": [1500]})).mark_rect(opacity=0.2).encode(y="low:Q", y2="high:Q")
    return (band + lines).properties(width="container", height=180)


def grid() -> Any:
    """Return fields of a table, coloured by number, with the number in each and a legend of the scale."""
    groups, verdicts = ("Ton", "Zahlung", "Forderungen", "Zeit"), ("hinnehmen", "ansprechen", "beenden")
    rows = [(group, verdict, (len(group) * len(verdict)) % 6) for group in groups for verdict in verdicts]
    data = pd.DataFrame(rows, columns=["group", "verdict", "count"])
    base = alt.Chart(data).encode(
        x=alt.X(
            "verdict:N", sort=None, title=None, axis=alt.Axis(orient="top", labelAngle=0, domain=False, ticks=False)
        ),
        y=alt.Y("group:N", sort=None, title=None, axis=alt.Axis(domain=False, ticks=False)),
    )
    fields = base.mark_rect(stroke="white", strokeWidth=2, cornerRadius=3).encode(
        color=alt.Color("count:Q", title="Anzahl")
    )
    return (fields + base.mark_text().encode(text="count:Q")).properties(width="container", height=alt.Step(26))


def ladder() -> Any:
    """Return rungs on a time line, with rules and labels."""
    data = pd.DataFrame(
        {
            "day": [f"2026-{month:02}-15T00:00:00" for month in (8, 9, 11)],
            "rung": [1, 2, 3],
            "label": ["Erinnern|am Telefon", "Schriftlich|mit Frist", "Auftrag|ruht"],
        }
    )
    base = alt.Chart(data).encode(
        x=alt.X("day:T", title=None, axis=alt.Axis(format="%d. %b", grid=False)),
        y=alt.Y("rung:Q", title="Stufe", axis=alt.Axis(tickMinStep=1, grid=False), scale=alt.Scale(domain=[0, 4])),
    )
    stems = base.mark_rule(strokeDash=[2, 2], strokeCap="round").encode(y2=alt.value(160))
    words = base.mark_text(align="left", dx=8, lineBreak="|").encode(text="label:N")
    turned = base.mark_text(angle=330, dy=-14, fontStyle="italic", fontWeight="bold").encode(text=alt.value("fällig"))
    return (stems + base.mark_point(shape="triangle-up", size=90) + words + turned).properties(
        width="container", height=160
    )


SPECIMENS: dict[str, Callable[[], Any]] = {
    "diverging": diverging, "dated": dated, "series": series, "grid": grid, "ladder": ladder,
}  # fmt: skip


def picture(name: str) -> Picture:
    """Return a specimen as a picture in the language being spoken."""
    return Picture(f"Bild: {name}", TAKEAWAY, specification(SPECIMENS[name]()))
