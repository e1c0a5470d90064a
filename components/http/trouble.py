"""A page that fails tells its reader an id, and the log the same id with the place of the failure - nothing more."""

from __future__ import annotations

import logging
from secrets import token_hex

from components.http.logs import outline

_log = logging.getLogger("klartext")


def report_script_error(error: Exception) -> bool:
    """Log where a page or a callback failed and show a calm message; True: Streamlit shows nothing of its own."""
    error_id = token_hex(4)
    _log.error("A page failed, id %s: %s", error_id, outline(error))
    try:
        from components.trouble import show_script_error  # the launcher starts without any page

        show_script_error(error_id)
    except Exception as second:  # noqa: BLE001 - logged with the id; Streamlit's own is better than none
        _log.error("The message about %s could not be shown: %s", error_id, outline(second))
        return False
    return True
