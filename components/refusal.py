"""What a reader is told when an answer is out of bounds: a sentence, and that nothing was lost."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import streamlit as st

from klartext.i18n import _, show_date, show_number

if TYPE_CHECKING:
    from klartext.errors import AnswerRefused


def show_refusal(refusal: AnswerRefused) -> None:
    """Say which bound was passed, below the field."""
    kept = _("It is not saved yet; what you entered still stands here.")
    st.warning(f"{sentence(refusal)} {kept}", icon=":material/edit:")


def sentence(refusal: AnswerRefused) -> str:
    """Return the sentence for a refused answer in the language being spoken."""
    sentences = _of_dates() if isinstance(refusal.limit, date) else _of_others()
    unknown = _("This can't be read as an answer to this question.")
    if refusal.limit is None:
        return _without_limit().get(refusal.reason, unknown)
    return sentences.get(refusal.reason, unknown).format(limit=_shown(refusal.limit))


def _of_dates() -> dict[str, str]:
    return {
        "too_small": _("This date is too early: {limit} is the first possible day."),
        "too_large": _("This date is too late: {limit} is the last possible day."),
    }


def _of_others() -> dict[str, str]:
    return {
        "too_long": _("This text is too long: at most {limit} characters fit."),
        "too_small": _("This is too small: it must be at least {limit}."),
        "too_large": _("This is too much: it must be at most {limit}."),
        "too_precise": _("Decimal places: at most {limit}, please."),
        "too_many": _("These are too many: at most {limit}."),
    }


def _without_limit() -> dict[str, str]:
    return {
        "not_a_choice": _("Please choose one of the values offered."),
    }


def _shown(limit: object) -> str:
    if isinstance(limit, date):
        return show_date(limit, "long")
    return show_number(limit) if isinstance(limit, int | float | Decimal) else str(limit or "")
