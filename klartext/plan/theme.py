"""The looks of a picture on paper, as Vega-Lite's configuration: the plan's font, and inks that survive a grey printer.

The category inks differ in lightness and each stands out from white paper; the scales from light to dark end where
dark text on them can still be read.
"""

from __future__ import annotations

from typing import Any

from klartext.plan.ink import DARK, GREY, TEAL, Colour

FAMILY = "FiraGO"
# Of words, in pixels: 9 points.
SIZE = 12
CATEGORIES = ("#12383d", "#c27a1e", "#7a4a78", "#447084", "#5a3a1e", "#c2614a")
LIGHT_TO_DARK = ("#e3eeef", "#c3dde0", "#9ecbcf", "#7db5ba", "#4f9aa1")
DIVERGING = ("#c98a45", "#e6c9a5", "#f4f1ea", "#a9cfd3", "#5fa0a6")
_LINE, _GRID = "#7d8f91", "#dde6e7"


def print_theme() -> dict[str, Any]:
    """Return the configuration."""
    dark, grey, teal = map(_code, (DARK, GREY, TEAL))
    words = {"labelFontSize": SIZE, "labelColor": dark, "titleFontSize": SIZE, "titleColor": grey}
    return {
        "font": FAMILY,
        "aria": False,
        "background": None,
        "padding": 1,
        "view": {"stroke": None},
        "mark": {"color": teal},
        "text": {"color": dark, "fontSize": SIZE},
        "rule": {"color": dark},
        "tick": {"color": dark},
        "axis": {
            **words, "titleFontWeight": "normal", "domainColor": _LINE, "tickColor": _LINE, "gridColor": _GRID,
            "gridWidth": 0.8, "domainWidth": 0.8, "tickWidth": 0.8,
        },
        "legend": {**words, "titleFontWeight": "normal"},
        "header": {**words, "titleFontWeight": "normal"},
        "title": {"fontSize": SIZE + 1, "color": dark, "anchor": "start", "subtitleFontSize": SIZE},
        "range": {
            "category": list(CATEGORIES),
            "ordinal": list(LIGHT_TO_DARK),
            "heatmap": list(LIGHT_TO_DARK),
            "ramp": list(LIGHT_TO_DARK),
            "diverging": list(DIVERGING),
        },
    }  # fmt: skip


def _code(colour: Colour) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
