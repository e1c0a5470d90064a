"""Pages with everything the policy has to allow, with text and forms, and with failures."""

import os
from pathlib import Path

import altair as alt
import pandas as pd
import streamlit as st

from components import house
from components.http.cookies import shelf_secret
from components.http.forms import post_button, same_tab_link
from klartext.vault import form_token

secret = shelf_secret(st.context.cookies, house.settings()) or ""


def save() -> None:
    """Note down what was typed."""
    with Path(os.environ["TYPED"]).open("a") as file:
        file.write(st.session_state["text"] + "\n")


def start() -> None:
    """Say who is here."""
    st.write("Start for", secret[:6] or "nobody")


def limits() -> None:
    """Offer a text, and ways to leave the page."""
    st.text_area("Text", key="text", on_change=save)
    same_tab_link("/language/en?back=/limits", "English")
    post_button("/lock", "Lock", {"token": form_token(secret)})


def many() -> None:
    """Show what Streamlit draws in its various ways."""
    frame = pd.DataFrame({"a": ["x", "y"], "b": [1, 2]})
    st.altair_chart(alt.Chart(frame).mark_bar().encode(x="a", y="b"))
    st.data_editor(frame)
    st.file_uploader("File")
    st.download_button("Download", lambda: b"abc", file_name="x.txt", on_click="ignore")
    st.html("<p style='color:teal'>Hello</p>")
    st.date_input("Day")
    st.segmented_control("Choice", ["a", "b"])
    st.markdown("An icon: :material/home:")
    st.toast("A toast")


def fail() -> None:
    """Fail with an answer in the exception."""
    raise ValueError(st.session_state["answer"])


def bad() -> None:
    """Offer each way to fail."""
    answer = st.text_input("Answer", key="answer")
    st.button("In a callback", on_click=fail)
    if st.button("In the page"):
        fail()

    @st.fragment
    def part() -> None:
        if st.button("In a fragment"):
            raise KeyError(answer)

    part()


st.navigation(
    [
        st.Page(start, default=True),
        *(st.Page(page, url_path=page.__name__) for page in (limits, many, bad)),
    ]
).run()
