"""The floor: plain pages with as many widgets of each kind as the pages of the workbook, no logic, nothing saved.

FLOOR_PAGES says which, as JSON: {"limits": {"text_area": 49, "button": 59}}. In place of a kind that is not known here
stands a button.
"""

import json
import os
from collections.abc import Callable, Mapping
from functools import partial

import streamlit as st

CHOICES = ("A", "B", "C", "D")


DRAWN: Mapping[str, Callable[[str], object]] = {
    "text_area": lambda key: st.text_area(key, key=key),
    "text_input": lambda key: st.text_input(key, key=key),
    "number_input": lambda key: st.number_input(key, key=key),
    "date_input": lambda key: st.date_input(key, key=key),
    "time_input": lambda key: st.time_input(key, key=key),
    "checkbox": lambda key: st.checkbox(key, key=key),
    "selectbox": lambda key: st.selectbox(key, CHOICES, key=key),
    "radio": lambda key: st.radio(key, CHOICES, key=key),
    "button_group": lambda key: st.segmented_control(key, CHOICES, key=key),
    "slider": lambda key: st.slider(key, key=key),
    "file_uploader": lambda key: st.file_uploader(key, key=key),
    "download_button": lambda key: st.download_button(key, key, key=key, on_click="ignore"),
}


def button(key: str) -> None:
    st.button(key, key=key)


def show(page: str, widgets: Mapping[str, int]) -> None:
    st.title(page)
    for kind, count in widgets.items():
        for number in range(count):
            DRAWN.get(kind, button)(f"{page} {kind} {number}")


def pages() -> dict[str, Callable[[], None]]:
    return {page: partial(show, page, widgets) for page, widgets in json.loads(os.environ["FLOOR_PAGES"]).items()}


start = st.Page(partial(show, "start", {}), title="start", url_path="start", default=True)
st.navigation([start, *(st.Page(page, title=path, url_path=path) for path, page in pages().items())]).run()
