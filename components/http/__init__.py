"""The HTTP layer around Streamlit: cookies, headers, the page's document, our own routes, and what may reach a log."""
