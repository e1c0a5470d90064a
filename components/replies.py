"""Auto-reply and voicemail in both languages, drafted from the hours when asked, and following them until reworded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.form import Form
from klartext.distance.replies import autoreply, voicemail
from klartext.i18n import LANGUAGE_NAMES, LANGUAGES, _
from klartext.letter import tongue

if TYPE_CHECKING:
    from components.desk import Desk


def ask_replies(desk: Desk) -> None:
    """Ask for the texts, those in the client's language first."""
    st.markdown(
        _(
            "Say when you can be reached and when to expect an answer. You owe nobody a reason. "
            "A suggested wording follows your hours until you reword it."
        )
    )
    first = tongue(desk.workbook.client)
    for language in sorted(LANGUAGES, key=lambda each: each != first):
        names = (f"autoreply_{language}", f"voicemail_{language}")
        with st.container():  # always there, so that what follows keeps its place
            _offer(desk, language, names)
        Form(desk, "boundary").ask(*names)


def _offer(desk: Desk, language: str, names: tuple[str, str]) -> None:
    """Offer to fill what is still empty from the hours."""
    form, workbook = Form(desk, "boundary"), desk.workbook
    drafts = dict(zip(names, (autoreply(workbook, language), voicemail(workbook, language)), strict=True))
    wanted = {name: text for name, text in drafts.items() if text and not form.value(name)}
    if wanted:
        st.button(
            _("Suggest wording: {language}").format(language=LANGUAGE_NAMES[language]),
            key=f"{form.key(language)}.offer",
            icon=":material/edit_note:",
            on_click=form.fill,
            kwargs=wanted,
        )
    elif not any(drafts.values()):
        st.caption(_("Once your hours are set above, you can have a wording suggested here."))
