"""Start Klartext with `streamlit run app.py`: the pages of the shell, behind our headers, cookies and routes."""

from pathlib import Path

import streamlit as st

from components.http.layers import middleware
from components.http.logs import keep_logs_clean
from components.http.patience import keep_downloads_for_a_while
from components.http.routes import routes
from components.http.trouble import report_script_error
from klartext.errors import BadSetting

keep_logs_clean()
keep_downloads_for_a_while()
own_routes = routes()
try:
    layers = middleware(own_routes)
except BadSetting as error:
    raise SystemExit(f"Klartext cannot start: {error}") from None
shell = Path(__file__).resolve().parent / "components" / "shell.py"
app = st.App(shell, routes=own_routes, middleware=layers, on_script_error=report_script_error)
