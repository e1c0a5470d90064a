"""Who is reading: the language and the desk of this tab.

A tab without our cookie has a desk in memory only; so has one that was asked to keep nothing.
"""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import streamlit as st
from streamlit.runtime.scriptrunner import get_script_run_ctx

from components import house
from components.desk import Desk
from components.http.cookies import pending_secret, shelf_secret
from components.http.language import reader_language
from klartext.i18n import listen
from klartext.vault import Vault, new_secret

if TYPE_CHECKING:
    from datetime import tzinfo

_DESK = "desk"
_VISIT = "only_this_visit"


def language() -> str:
    """Return the language chosen in this browser, else the one it asks for, else the host's."""
    wished = st.context.headers.get("Accept-Language") or st.context.locale
    return reader_language(st.context.cookies, wished, house.settings().language)


def desk() -> Desk:
    """Return this tab's desk; VaultError when the vault does not open."""
    if _DESK not in st.session_state:
        secret = shelf_secret(st.context.cookies, house.settings())
        st.session_state[_DESK] = Desk(house.vault(), secret) if secret else _desk_in_memory()
    return st.session_state[_DESK]  # type: ignore[no-any-return]


def keep_nothing() -> None:
    """Use a desk that is gone with the tab."""
    st.session_state[_DESK] = _desk_in_memory()
    st.session_state[_VISIT] = True


def keeps_nothing() -> bool:
    """Tell whether this tab was asked to keep nothing."""
    return bool(st.session_state.get(_VISIT))


def has_no_cookies() -> bool:
    """Tell whether the browser sends no cookie of ours, so that nothing could be found again."""
    return shelf_secret(st.context.cookies, house.settings()) is None


def pending() -> str | None:
    """Return the secret of a return link that this device has yet to decide on."""
    return pending_secret(st.context.cookies, house.settings())


def zone() -> tzinfo:
    """Return the reader's time zone, UTC when the browser does not tell."""
    try:
        return ZoneInfo(st.context.timezone or "UTC")
    except (ZoneInfoNotFoundError, ValueError):
        return UTC


def today() -> date:
    """Return the day it is where the reader is."""
    return datetime.now(zone()).date()


def _desk_in_memory() -> Desk:
    return Desk(Vault.in_memory(), new_secret())


def _language_of_session() -> str:
    return language() if get_script_run_ctx(suppress_warning=True) else ""


listen(_language_of_session)
