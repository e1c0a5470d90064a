"""Coming back: with a return link, with a file, or with a link on a device that already has workbooks."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import streamlit as st

from components import reader
from components.http.forms import post_button, same_tab_link
from components.return_link import return_link
from components.trouble import sentence
from klartext import errors
from klartext.errors import DocumentError, VaultError
from klartext.i18n import _
from klartext.model import Workbook
from klartext.vault import form_token, well_formed

if TYPE_CHECKING:
    from components.desk import Desk

_SECRET = re.compile(r"(?:^|/open/)([A-Za-z0-9_-]{43})(?:$|[/?#\s])")
_REFUSED = "arrival.refused"
_TAKEN = "arrival.taken"
_ROUND = "arrival.round"


def ask_about_pending(desk: Desk) -> None:
    """Ask what a return link means for a device that already has workbooks; neither shelf is lost either way."""
    pending = reader.pending()
    if pending is None or pending == desk.secret:
        return
    token = form_token(desk.secret)
    with st.container(border=True):
        st.subheader(_("You opened a return link"), anchor=False)
        st.markdown(_("This browser already opens other workbooks. What would you like to do?"))
        post_button("/adopt", _("Put both together under the new link"), {"token": token, "how": "merge"})
        st.markdown(
            _(
                "Or switch to the new link only. The workbooks that this browser opens now stay "
                "stored; they open again with their own return link, which you should keep first:"
            )
        )
        st.code(return_link(desk.secret), language=None, wrap_lines=True)
        post_button("/adopt", _("Switch, I have kept the link above"), {"token": token, "how": "switch"})
        post_button("/adopt", _("Leave everything as it is"), {"token": token, "how": "stay"})


def been_here_before(desk: Desk) -> None:
    """Take a return link or a workbook file."""
    with st.expander(_("Been here before?"), icon=":material/history:"):
        _take_link()
        _take_file(desk)


def _take_link() -> None:
    pasted = st.text_input(_("Your return link"), key="arrival.link", autocomplete="off")
    found = _SECRET.search(pasted.strip()) if pasted else None
    if found and well_formed(found[1]):
        same_tab_link(f"/open/{found[1]}", _("Open this link"))
    elif pasted:
        st.warning(_("This does not look like a return link. It ends with 43 characters after “/open/”."))


def _take_file(desk: Desk) -> None:
    key = f"arrival.file.{st.session_state.setdefault(_ROUND, 0)}"
    st.file_uploader(_("Or your workbook file (.json)"), type="json", key=key, on_change=_read_file, args=(desk, key))
    st.caption(_("The file is read here, on the server that runs Klartext, and becomes a workbook of its own."))
    refused = st.session_state.pop(_REFUSED, None)
    if refused:
        st.warning(_refusal(refused))
    elif st.session_state.pop(_TAKEN, False):
        st.success(_("The workbook is back, as a new one in your list."))


def _read_file(desk: Desk, key: str) -> None:
    file = st.session_state.get(key)
    if file is None:
        return
    try:
        desk.take_in(Workbook.from_file(file.getvalue()))
        st.session_state[_TAKEN] = True
    except (DocumentError, VaultError) as error:
        st.session_state[_REFUSED] = error
    st.session_state[_ROUND] += 1


def _refusal(error: Exception) -> str:
    if isinstance(error, errors.DocumentTooNew):
        return _(
            "This file was written by a newer version of Klartext, so it can't be read here without losing something."
        )
    if isinstance(error, errors.DocumentTooLarge):
        return _("This file is larger than any workbook can be.")
    if isinstance(error, errors.DamagedWorkbook):
        return _("This is a workbook file, but it is damaged at this place: {place}. Nothing was taken in.").format(
            place=str(error)[:100]
        )
    if isinstance(error, errors.NotAWorkbook):
        return _("This file is not a Klartext workbook. Nothing was taken in.")
    return sentence(error) if isinstance(error, VaultError) else _("This file can't be read. Nothing was taken in.")
