"""Buttons that leave the page: a click in a Streamlit page can't set a cookie, a form sent to a route of ours can.

Found out with Streamlit 1.67, its `st.html`, and Chromium 156:

- `st.html` keeps forms, hidden inputs and submit buttons (DOMPurify's html profile), and `form-action 'self'` lets them
  go to our routes. It drops every `target` but `_blank`, so what stands in it stays in the tab. A field whose name is
  already a property of a document or a form (`name`, `action`, `method`, `cookie`, ...) loses that name.
- `[text](/path)` in Markdown, `st.link_button` and `st.page_link` with an address open a new tab.
- Text typed into a field that still has the focus is delivered, and its callback runs, when a form's button is pressed
  by mouse, touch or key (44 of 44, mouse and touch without any hold). With a plain `<a href>` it is lost in one of six
  such clicks: the browser leaves before Streamlit has sent it. So what looks like a link here is a form too.
"""

from collections.abc import Mapping
from html import escape
from urllib.parse import parse_qsl, urlsplit

import streamlit as st

# Streamlit has no style variables for HTML of one's own: inherited font and colour suit both themes, and the browser's
# own focus ring stays, in the colour of the text.
_PLAIN = "font:inherit;color:inherit;background:none;cursor:pointer;outline-color:currentColor;outline-offset:2px"
_BUTTON = f"{_PLAIN};border:1px solid currentColor;border-radius:0.5rem;padding:0.25rem 0.75rem;min-height:2.5rem"
_LINK = f"{_PLAIN};border:0;padding:0;text-align:start;text-decoration:underline;min-height:2rem;min-width:2rem"


def post_button(path: str, label: str, fields: Mapping[str, str]) -> None:
    """Show a button that posts these fields to a route of ours, in the same tab."""
    _show_form("post", path, label, fields, _BUTTON)


def same_tab_link(href: str, label: str) -> None:
    """Show what looks like a link and gets a local address with its query, in the same tab."""
    parts = urlsplit(href)
    _show_form("get", parts.path, label, dict(parse_qsl(parts.query)), _LINK)


def _show_form(method: str, path: str, label: str, fields: Mapping[str, str], style: str) -> None:
    hidden = "".join(f'<input type="hidden" name="{escape(name)}" value="{escape(fields[name])}">' for name in fields)
    button = f'<button type="submit" style="{style}">{escape(label)}</button>'
    st.html(f'<form method="{method}" action="{escape(path)}">{hidden}{button}</form>', width="content")
