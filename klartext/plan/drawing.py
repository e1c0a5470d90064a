"""A chart becomes a drawing on paper: lines and real text, in the plan's own fonts and inks.

Invariant: nothing is fetched for it, and what a person wrote reaches the chart's engine as plain letters only - the
engine brings down the whole process over a control character.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

from klartext.plan import fonts, glyphs, svg
from klartext.plan.canvas import BOTTOM, TEXT_WIDTH, TOP
from klartext.plan.ink import SMALL, SMALL_STRONG
from klartext.plan.standins import StandIns
from klartext.plan.theme import print_theme

if TYPE_CHECKING:
    from types import ModuleType

    from klartext.pictures.picture import Picture
    from klartext.plan.canvas import Canvas
    from klartext.plan.ink import Drawing

_log = logging.getLogger("klartext")
# Leaves room for the step's heading above and the takeaway below.
TALLEST = (BOTTOM - TOP) * 0.75


def write_picture(canvas: Canvas, picture: Picture) -> None:
    """Write a picture with its caption above and what it tells below.

    What can't be drawn is left out and logged by its caption: the takeaway says it too, and a plan without a drawing is
    better than no plan.
    """
    canvas.space(8)
    canvas.paragraph((picture.title, SMALL_STRONG), keep=True)
    try:
        drawing = drawn(picture.spec)
    except ValueError:
        _log.warning("a picture could not be drawn: %s", picture.title)
        canvas.paragraph((picture.takeaway, SMALL))
    else:
        canvas.space(3)
        canvas.drawing(drawing, (picture.takeaway, SMALL))
    canvas.space(6)


def drawn(spec: Mapping[str, Any]) -> Drawing:
    """Draw a Vega-Lite specification, at most as wide as the text; what has room for more width takes all of it.

    Raises ValueError for a specification that can't be worked out or holds more than lines, areas and text.
    """
    options = spec.get("usermeta", {}).get("embedOptions", {})
    text = json.dumps(_for_paper(spec), ensure_ascii=False, allow_nan=False)
    stand_ins = StandIns(text)
    drawing = _engine().vegalite_to_svg(
        stand_ins.put_in(text),
        config=print_theme(),
        allowed_base_urls=[],
        format_locale=options.get("formatLocale"),
        time_format_locale=options.get("timeFormatLocale"),
    )
    return svg.read(drawing, (TEXT_WIDTH, TALLEST), stand_ins.put_back)


def _engine() -> ModuleType:
    """Return the chart's engine; it knows the font by which it measures, even after someone has tidied up."""
    for font in (fonts.REGULAR, fonts.BOLD, fonts.ITALIC):
        fonts.file_of(font)
    return _prepared()


@cache
def _prepared() -> ModuleType:
    import vl_convert

    vl_convert.register_font_directory(str(fonts.file_of(fonts.REGULAR).parent))
    return vl_convert


def _for_paper(spec: Mapping[str, Any]) -> Any:
    width = spec.get("width")
    widest = TEXT_WIDTH / svg.PIXEL
    if width == "container" or (isinstance(width, int | float) and width > widest):
        spec = {**spec, "width": widest, "autosize": {"type": "fit-x", "contains": "padding"}}
    return _printable(spec)


def _printable(value: Any) -> Any:
    """Return the same with printable texts."""
    match value:
        case str():
            return glyphs.printable(value)
        case Mapping():
            return {_printable(name): _printable(each) for name, each in value.items()}
        case list() | tuple():
            return [_printable(each) for each in value]
    return value
