"""The limit map: areas side by side, verdicts below each other, every behaviour in its place, the crossed ones marked.

Invariant: it is drawn on a grid of lines, so that a phone cuts the words and never the map.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Any

from klartext.i18n import _, ngettext, show_list, spoken
from klartext.limits.crossing import crossed
from klartext.limits.step import Group, Verdict
from klartext.pictures.picture import Picture, specification
from klartext.words import gist

if TYPE_CHECKING:
    from datetime import date

    from klartext.limits.step import Limit
    from klartext.model import Workbook

FEWEST = 3
# So many behaviours of one cell are named; what is beyond is counted.
NAMED = 5
LONGEST, LONGEST_CELL = 40, 160
LINE = 22
# Of the width of a column: where its words begin, and how much of it they may fill. Half a dozen pixels are the margin.
MARK, WORDS, ROOM = 0.04, 0.1, 0.86


@dataclass(frozen=True)
class _Cell:
    """The behaviours of one area under one verdict."""

    group: Group
    verdict: Verdict
    limits: tuple[Limit, ...]


def paint(workbook: Workbook, _on: date) -> Picture | None:
    """Return the map; None while fewer than three behaviours have a verdict."""
    placed = [limit for limit in workbook.limits if limit.verdict and limit.behaviour]
    if len(placed) < FEWEST:
        return None
    over = {crossing.limit.id for crossing in crossed(workbook)}
    cells = [
        _Cell(group, verdict, tuple(each for each in placed if each.area is group and each.verdict is verdict))
        for verdict in Verdict
        for group in Group
    ]
    return Picture(
        title=_("Your limits at a glance"),
        takeaway=_takeaway(placed, over),
        spec=_drawn(cells, over),
        columns=("", *(group.label for group in Group)),
        rows=tuple(_row(verdict, cells, over) for verdict in Verdict),
    )


def _row(verdict: Verdict, cells: list[_Cell], over: set[str]) -> tuple[str, ...]:
    return (verdict.label, *(_words(cell, over) for cell in cells if cell.verdict is verdict))


def _words(cell: _Cell, over: set[str]) -> str:
    names = [
        _("{behaviour} (crossed)").format(behaviour=name) if limit.id in over else name
        for limit in cell.limits[:NAMED]
        for name in [gist(limit.behaviour, LONGEST)]
    ]
    more = len(cell.limits) - len(names)
    return "; ".join([*names, _more(more)] if more else names) or "–"


def _more(count: int) -> str:
    return ngettext("and {count} more", "and {count} more", count).format(count=count)


def _takeaway(placed: list[Limit], over: set[str]) -> str:
    """Say how many there are of each, and where those are that would end it."""
    ends = [limit for limit in placed if limit.ends_it]
    raised = sum(limit.verdict is Verdict.RAISE for limit in placed)
    parts = [_("Of {count} behaviours you raise {raised}.").format(count=len(placed), raised=raised)]
    if ends:
        areas = show_list([group.label for group in Group if any(limit.area is group for limit in ends)])
        parts.append(_("{count} would end it ({areas}).").format(count=len(ends), areas=areas))
    if over:
        parts.append(ngettext("{count} is crossed.", "{count} are crossed.", len(over)).format(count=len(over)))
    return " ".join(parts)


def _drawn(cells: list[_Cell], over: set[str]) -> dict[str, Any]:
    heads, words, lines = _laid_out(cells, over)
    edges = [{"y": head["y"] - 0.6 * LINE} for head in heads[len(Group) :]]
    return {**_frame(spoken()), "height": lines * LINE, "datasets": {"heads": heads, "words": words, "edges": edges}}


@cache
def _frame(_language: str) -> dict[str, Any]:
    """Return the chart without anyone's answers, so that it is built once and not at each of them."""
    import altair as alt

    states = [_("not crossed"), _("crossed")]
    wide = alt.Scale(domain=[0, len(Group)], nice=False)
    down = alt.Y("y:Q", axis=None, scale=None)
    fits = alt.ExprRef(expr=f"width / {len(Group)} * {ROOM}")
    legend = alt.Legend(orient="bottom", direction="horizontal", columns=2)
    words = alt.Chart(alt.NamedData("words")).encode(down, tooltip=alt.Tooltip("whole:N", title=_("Behaviour")))
    chart = alt.layer(
        alt.Chart(alt.NamedData("edges")).mark_rule(opacity=0.4).encode(down, x=alt.value(0), x2=alt.value("width")),
        alt.Chart(alt.NamedData("heads"))
        .mark_text(align="left", baseline="middle", fontSize=13, fontWeight="bold")
        .encode(alt.X("x:Q", axis=None, scale=wide), down, text="text:N"),
        words.mark_text(align="left", baseline="middle", fontSize=12, limit=fits).encode(
            alt.X("x:Q", axis=None, scale=wide), text="text:N"
        ),
        words.transform_filter("datum.state != ''")
        .mark_point(filled=True, size=55, opacity=1)
        .encode(
            alt.X("mark:Q", axis=None, scale=wide),
            color=alt.Color("state:N", scale=alt.Scale(domain=states), title=None, legend=legend),
            shape=alt.Shape("state:N", scale=alt.Scale(domain=states, range=["circle", "diamond"]), title=None),
        ),
    )
    # Only the width is made to fit: the rows have their place in pixels.
    fit = alt.AutoSizeParams(type="fit-x", contains="padding")
    return specification(chart.properties(width="container", autosize=fit))


def _laid_out(cells: list[_Cell], over: set[str]) -> tuple[list[dict[str, Any]], list[dict[str, Any]], int]:
    """Return the headings, the behaviours and the number of lines; each has its column, and its place in pixels."""
    heads: list[dict[str, Any]] = [
        {"text": group.label, "x": column + MARK, "y": 0.5 * LINE} for column, group in enumerate(Group)
    ]
    words: list[dict[str, Any]] = []
    line = 1
    for verdict in Verdict:
        heads.append({"text": verdict.label, "x": MARK, "y": (line + 0.7) * LINE})
        row = [cell for cell in cells if cell.verdict is verdict]
        line += 1
        for column, cell in enumerate(row):
            words += _written(cell, column, line, over)
        line += max(1, *(min(len(cell.limits), NAMED + 1) for cell in row)) + 1
    return heads, words, line


def _written(cell: _Cell, column: int, top: int, over: set[str]) -> list[dict[str, Any]]:
    """Return one line for each behaviour of a cell, and one that counts those beyond."""
    states = {True: _("crossed"), False: _("not crossed")}
    lines = [
        (gist(limit.behaviour, LONGEST), gist(limit.behaviour, LONGEST_CELL), states[limit.id in over])
        for limit in cell.limits[:NAMED]
    ]
    if len(cell.limits) > NAMED:
        rest = _more(len(cell.limits) - NAMED)
        lines.append((rest, rest, ""))
    return [
        {
            "text": text,
            "whole": whole,
            "state": state,
            "mark": column + MARK,
            "x": column + WORDS,
            "y": (y + 0.8) * LINE,
        }
        for y, (text, whole, state) in enumerate(lines or [("–", "–", "")], start=top)
    ]
