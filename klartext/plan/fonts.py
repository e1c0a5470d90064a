"""The fonts of the printed plan: FiraGO for words, the Noto fonts for what FiraGO lacks. Nothing else is ever used.

The fonts come packed inside a Python package, the PDF library wants files: each is written once per process into a
private folder, without the tables that only screens need, and with outlines of the one kind that PDF/A validators take.
"""

from __future__ import annotations

import atexit
import os
import shutil
import tempfile
from functools import cache
from io import BytesIO
from pathlib import Path
from typing import Any

import pymupdf_fonts
from fontTools.pens.cu2quPen import Cu2QuPen  # type: ignore[import-untyped]
from fontTools.pens.ttGlyphPen import TTGlyphPen  # type: ignore[import-untyped]
from fontTools.ttLib import TTFont, newTable  # type: ignore[import-untyped]

REGULAR, BOLD, ITALIC, BOLD_ITALIC = "figo", "figbo", "figit", "figbi"
# Asked in this order for a character that FiraGO does not have.
FALLBACKS = ("notos", "symbol2", "math", "symbol1", "music")
_NOT_FOR_PAPER = ("DSIG", "GDEF", "GPOS", "GSUB", "TTFA", "cvt ", "fpgm", "prep", "gasp", "MATH")


@cache
def widths(font: str) -> dict[int, int]:
    """Return the width of each character that the font has, in thousandths of the font size."""
    file = _opened(font)
    scale = 1000 / file["head"].unitsPerEm
    advances = file["hmtx"].metrics
    # Rounded as the PDF library rounds, so that what is measured is what is drawn.
    return {code: round(scale * advances[glyph][0] + 0.001) for code, glyph in file.getBestCmap().items()}


def file_of(font: str) -> Path:
    """Return the font's file; it is written anew when someone has tidied up the temporary folder."""
    path = _folder() / f"{font}.ttf"
    if not path.exists():
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle, draft = tempfile.mkstemp(dir=path.parent)
        with os.fdopen(handle, "wb") as file:
            file.write(_for_paper(font))
        Path(draft).replace(path)
    return path


def _opened(font: str) -> TTFont:
    return TTFont(BytesIO(pymupdf_fonts.myfont(font)), recalcTimestamp=False, lazy=True)


@cache
def _folder() -> Path:
    folder = Path(tempfile.mkdtemp(prefix="klartext-fonts-"))
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder


@cache
def _for_paper(font: str) -> bytes:
    file = _opened(font)
    for table in _NOT_FOR_PAPER:
        if table in file:
            del file[table]
    if "CFF " in file:
        _turn_to_quadratic(file)
    packed = BytesIO()
    file.save(packed)
    return packed.getvalue()


def _turn_to_quadratic(file: TTFont) -> None:
    """Replace cubic CFF outlines by quadratic ones."""
    glyphs, order = file.getGlyphSet(), file.getGlyphOrder()
    table = newTable("glyf")
    table.glyphOrder, table.glyphs = order, {name: _quadratic(glyphs, name) for name in order}
    file["loca"], file["glyf"] = newTable("loca"), table
    for name in order:
        table[name].recalcBounds(table)
        file["hmtx"][name] = (file["hmtx"][name][0], getattr(table[name], "xMin", 0))
    for name in ("CFF ", "VORG"):
        if name in file:
            del file[name]
    file["maxp"].tableVersion = 0x00010000
    for limit in (
        "maxTwilightPoints", "maxStorage", "maxFunctionDefs", "maxInstructionDefs", "maxStackElements",
        "maxSizeOfInstructions", "maxComponentElements",
    ):  # fmt: skip
        setattr(file["maxp"], limit, 0)
    file["maxp"].maxZones = 1
    file["post"].formatType, file["post"].extraNames, file["post"].mapping = 2.0, [], {}
    file.sfntVersion = "\0\1\0\0"


def _quadratic(glyphs: Any, name: str) -> Any:
    pen = TTGlyphPen(glyphs)
    glyphs[name].draw(Cu2QuPen(pen, 1.0, reverse_direction=True))
    return pen.glyph()
