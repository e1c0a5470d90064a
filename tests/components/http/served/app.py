"""As the real launcher, but for a script with what a test wants to see."""

from pathlib import Path

import streamlit as st

from components.http.layers import middleware
from components.http.logs import keep_logs_clean
from components.http.routes import routes
from components.http.trouble import report_script_error

keep_logs_clean()
own_routes = routes()
app = st.App(
    Path(__file__).resolve().parent / "script.py",
    routes=own_routes,
    middleware=middleware(own_routes),
    on_script_error=report_script_error,
)
