"""What a reader is told when something does not work: what is going on, and that nothing is lost."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from klartext import errors
from klartext.i18n import _

if TYPE_CHECKING:
    from klartext.errors import KlartextError


def show_trouble(trouble: KlartextError) -> None:
    """Fill the page with a calm sentence about why the workbook can't be opened now, and a way to try again."""
    st.title(_("Just a moment"))
    st.markdown(sentence(trouble))
    st.markdown(_("What was saved before stays where it is. You needn't do anything; try again in a little while."))
    st.button(_("Try again"), icon=":material/refresh:")


def show_script_error(error_id: str) -> None:
    """Say that a page failed; the id leads the host to the place in the log."""
    st.error(
        _(
            "Something went wrong on this page. What you saved is safe. Please reload the page; if "
            "it happens again, tell the host this number: {id}"
        ).format(id=error_id),
        icon=":material/sentiment_calm:",
    )


def sentence(trouble: KlartextError) -> str:
    """Return what is going on, in the language being spoken."""
    for kind, text in (
        (errors.VaultBusy, _("The place where your answers are kept is busy right now.")),
        (errors.VaultFull, _("There is no room left to save anything. The host of this workbook has to make room.")),
        (errors.VaultReadOnly, _("Your answers can be read right now, but nothing new can be saved.")),
        (
            errors.VaultTooNew,
            _("The stored answers were written by a newer version of Klartext. The host has to update this server."),
        ),
        (
            errors.DocumentTooNew,
            _("This workbook was written by a newer version of Klartext. The host has to update this server."),
        ),
        (errors.VaultDamaged, _("A part of what is stored can't be read. The host can restore it from a backup.")),
        (errors.DocumentError, _("A part of what is stored can't be read. The host can restore it from a backup.")),
    ):
        if isinstance(trouble, kind):
            return text
    return _("The place where your answers are kept does not answer right now.")
