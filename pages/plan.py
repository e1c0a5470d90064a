"""The action plan: the situation, the decision, the next three things, deadlines, all tasks, and the downloads."""

import streamlit as st

from components import reader
from components.downloads import show_downloads
from components.plan import show_deadlines, show_next, show_situation, show_tasks
from klartext.i18n import _

desk = reader.desk()
st.title(_("Your action plan"), anchor=False)
show_situation(desk)
show_next(desk)
show_deadlines(desk)
show_downloads(desk)
show_tasks(desk)
