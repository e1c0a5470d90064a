"""The return link: the key to a person's workbooks, to be kept like one."""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import segno
import streamlit as st

from components import house
from components.http.forms import post_button
from klartext.i18n import _
from klartext.vault import form_token

if TYPE_CHECKING:
    from components.desk import Desk


def show_return_link(desk: Desk) -> None:
    """Show the link as text and QR code, and offer a new one."""
    st.markdown(_("With this link you come back from another device, or after the browser has forgotten this page."))
    st.markdown(_("**Keep it like a key. Nobody can replace it**, and whoever has it can read and change everything."))
    link = return_link(desk.secret)
    st.code(link, language=None, wrap_lines=True)
    code = segno.make(link, error="m").svg_inline(scale=4, border=2, dark="#14353a", light="#ffffff")
    st.image(code, width=220, alt=_("QR code of the return link, for the camera of your phone"))
    st.caption(_("Did someone see it? A new link makes the old one and all other devices stop working."))
    post_button("/renew", _("Make a new return link"), {"token": form_token(desk.secret)})


def return_link(secret: str) -> str:
    """Return the address that opens the shelf of a secret."""
    return f"{_base_url()}/open/{secret}"


def _base_url() -> str:
    """Return the address people reach this server at: the host's setting, else what this browser used."""
    configured = house.settings().base_url
    if configured:
        return configured
    here = urlsplit(st.context.url or "http://localhost:8501")
    return f"{here.scheme}://{here.netloc}"
