"""The pictures of a step on its page. Each is made once per data, kept in the tab, and never shared between people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import streamlit as st

from components import reader
from components.plain import plain
from klartext.i18n import _, spoken
from klartext.pictures.gallery import GALLERY

if TYPE_CHECKING:
    from components.desk import Desk
    from klartext.pictures.gallery import Painting
    from klartext.pictures.picture import Picture


def show_pictures(desk: Desk, step_id: str) -> None:
    """Show what there is to see of a step; nothing while there is too little."""
    for painting in GALLERY.get(step_id, ()):
        picture = _painted(desk, painting)
        if picture:
            _show(desk, painting, picture)


def _painted(desk: Desk, painting: Painting) -> Picture | None:
    """Return a picture, made anew only when what it shows, the day or the language changed."""
    workbook, today = desk.workbook, reader.today()
    data = (*(getattr(workbook, kind) for kind in painting.kinds), today, spoken())
    kept = desk.pictures.get(painting.id)
    if kept is None or kept[0] != data:
        kept = desk.pictures[painting.id] = (data, painting.paint(workbook, today))
    return kept[1]


def _show(desk: Desk, painting: Painting, picture: Picture) -> None:
    st.markdown(f"**{plain(picture.title)}**")
    st.vega_lite_chart(_themed(picture), width="stretch", alt=picture.takeaway, key=f"{desk.tab}.{painting.id}")
    st.markdown(plain(picture.takeaway))
    if picture.rows:
        with st.expander(
            _("The same as a table"), key=f"{desk.tab}.{painting.id}.table", on_change="rerun", type="compact"
        ) as table:
            if table.open:
                st.markdown(_as_table(picture))


def _themed(picture: Picture) -> dict[str, Any]:
    """Return the chart as Streamlit needs it.

    Its theme colours axes and legends only, so that words and rules inside a chart would stay black in the dark; and it
    passes on no locale but the one of the configuration.
    """
    options, ink = picture.spec["usermeta"]["embedOptions"], {"color": "currentColor"}
    locale = {"number": options["formatLocale"], "time": options["timeFormatLocale"]}
    return {**picture.spec, "config": {"locale": locale, "text": ink, "rule": ink}}


def _as_table(picture: Picture) -> str:
    lines = [picture.columns, tuple("---" for _column in picture.columns), *picture.rows]
    return "\n".join("| " + " | ".join(_cell(cell) for cell in line) + " |" for line in lines)


def _cell(text: str) -> str:
    return text if text == "---" else plain(" ".join(text.split()))
