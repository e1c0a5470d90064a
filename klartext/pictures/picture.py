"""A picture: a chart, what it tells, and the same as a table.

Invariant: a specification carries neither colours nor fonts of its own. The page gives it the reader's theme, the plan
its ink; and what it tells by colour it tells by shape, place or word as well.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from klartext.pictures.wording import locale_options

if TYPE_CHECKING:
    from collections.abc import Mapping

    import altair as alt


@dataclass(frozen=True)
class Picture:
    """A chart with its caption, its takeaway (the text alternative) and its data as rows of words."""

    title: str
    takeaway: str
    spec: Mapping[str, Any] = field(repr=False)
    columns: tuple[str, ...] = ()
    rows: tuple[tuple[str, ...], ...] = field(default=(), repr=False)


def specification(chart: alt.TopLevelMixin) -> dict[str, Any]:
    """Return a chart's Vega-Lite specification, with numbers and dates in the language being spoken."""
    # Validating costs as much as everything else; the tests render every picture, which tells more.
    spec: dict[str, Any] = chart.to_dict(validate=False)
    for unwanted in ("config", "$schema"):
        spec.pop(unwanted, None)
    spec["usermeta"] = {"embedOptions": locale_options()}
    return spec
