"""The script that every page runs in: language, desk, navigation, then the page, then what is saved."""

from pathlib import Path

import streamlit as st

from components import reader
from components.desk import Desk
from components.greeting import offer_return_link, tell_about_key
from components.navigation import navigate, show_sidebar
from components.status import show_notices, show_status
from components.trouble import show_trouble
from klartext.errors import KlartextError, VaultError
from klartext.i18n import speak

FAVICON = Path(__file__).resolve().parent / "favicon.svg"

speak(reader.language())
st.set_page_config(page_title="Klartext", page_icon=str(FAVICON), layout="centered")
desk: Desk | None = None
trouble: KlartextError | None = None
try:
    desk = reader.desk()
    desk.arrive()
    trouble = desk.trouble
except VaultError as error:
    trouble = error
page = navigate(desk)
show_sidebar(desk, page)
if desk and desk.loaded:
    desk.enter(page.url_path)
    with st.container():  # always there, so that what comes and goes in it moves no field below
        show_notices(desk)
        offer_return_link(desk)
    page.run()
    show_status(desk)
elif desk and desk.revoked:
    tell_about_key()
elif trouble:
    show_trouble(trouble)
