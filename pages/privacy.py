"""What is kept, where and for how long, and how to take it away."""

import streamlit as st

from components import reader
from components.downloads import show_workbook_file
from components.erase import show_erase
from klartext.i18n import _

desk = reader.desk()
st.title(_("Privacy"), anchor=False)
st.subheader(_("What is kept, and where"), anchor=False)
st.markdown(
    _(
        "Your answers are kept here, on the server that runs Klartext, and with no other service. No "
        "page of Klartext asks another host for anything. "
        "Each answer is encrypted with a key of your workbook. That key is locked with the secret in "
        "your browser and in your return link; "
        "the server stores only a fingerprint of it. So nobody can read your answers in the database "
        "or in a backup, and nobody can restore them if the secret is lost."
    )
)
st.markdown(
    _(
        "Whoever runs this server and changes its program could read along while you work. Use a "
        "server of someone you trust, or run Klartext yourself."
    )
)
st.subheader(_("Cookies"), anchor=False)
st.markdown(
    _(
        "One cookie holds the secret to your workbooks, for 400 days from your last visit. One helps "
        "a large installation to find the right server. "
        "One remembers your language if you chose it. A technical one protects the upload of files. "
        "There is no other, and nothing follows you."
    )
)
st.subheader(_("For how long"), anchor=False)
st.markdown(
    _(
        "Workbooks stay until you delete them. Deleted entries and deleted workbooks can be brought "
        "back for 30 days; then they are erased."
    )
)
st.subheader(_("Take it with you"), anchor=False)
show_workbook_file(desk)
show_erase(desk)
