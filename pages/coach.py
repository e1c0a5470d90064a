"""Where a link leads that opens nothing."""

import streamlit as st

from components.navigation import page_of
from klartext.i18n import _

st.title(_("This link opens nothing"), anchor=False)
st.markdown(
    _(
        "No shared link is open in this browser. If you came here through a link, it is mistyped, or "
        "it was replaced by a newer one."
    )
)
st.markdown(_("Ask the person who gave it to you for a new one. Your own workbooks on this device are as they were."))
st.page_link(page_of("start"), label=_("To the start page"), icon=":material/home:")
