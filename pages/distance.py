"""Step 2: check-ins, hours and rules that keep work at work."""

import streamlit as st

from components import reader
from components.activities import ask_activities
from components.calendars import show_week_calendar
from components.cards import cards
from components.checkins import ask_details, checkin_on, mention_helplines, show_earlier
from components.core_hours import ask_core_hours
from components.form import Form
from components.frame import begin_step, example, finish_step, more
from components.replies import ask_replies
from components.thoughts import show_come_up, show_parking
from klartext.distance.step import YesNo
from klartext.distance.worked import WORKED
from klartext.i18n import _

# Two of these stand side by side in a card on a phone.
SIDE_BY_SIDE = 120

desk, step = begin_step(
    "distance",
    guidance=_(
        "Trouble with a client likes to follow you home. Decide when you work, when you read this client's e-mails, "
        "and from what time the phone may ring without you. Begin with a short look at today; it takes a minute."
    ),
    why=_(
        "If you can always be reached, you are never quite off duty, and brooding in the evening costs the strength "
        "you need during the day. Fixed hours hold better than good intentions: what is decided once needn't be "
        "decided anew every evening. And one check-in a day shows you early which way things are going."
    ),
)


def draw_slot(form: Form) -> None:
    form.ask("days")
    with st.container(horizontal=True):
        form.ask("start", "minutes", width=SIDE_BY_SIDE)


show_come_up(desk)

st.subheader(_("How is it today?"), anchor=False)
checkin = checkin_on(desk, str(reader.today()))
checkin.ask("strain")
example(desk, step.id, WORKED)
ask_details(checkin)
mention_helplines(desk)

st.subheader(_("When do you work?"), anchor=False)
ask_core_hours(desk)

st.subheader(_("When does the work phone go silent?"), anchor=False)
boundary = Form(desk, "boundary")
boundary.row("phone_silent", "phone_back")

show_earlier(desk)

with more(desk, _("Fixed times for this client's e-mails"), "mail_slots"):
    st.markdown(_("Read their e-mails at set times, not whenever one arrives. Once or twice a day is often enough."))
    cards(desk, "mail_slots", draw_slot, add=_("Add a time for e-mails"))

with more(
    desk,
    _("Auto-reply and voicemail"),
    *(f"boundary.{name}" for name in ("autoreply_de", "autoreply_en", "voicemail_de", "voicemail_en")),
):
    ask_replies(desk)

with more(desk, _("When thoughts won't let go of you"), "thoughts", "boundary.hard"):
    boundary.ask("hard")
    with st.container():
        if boundary.value("hard") is YesNo.YES or desk.workbook.thoughts:
            st.markdown(_("Park the thought here until your next core hours. Then take it up, or let it go."))
            show_parking(desk)

with more(desk, _("What gives me strength, and how my working day ends"), "activities", "boundary.ritual"):
    st.markdown(
        _(
            "Exercise, rest and people help you switch off. It works best with a fixed place in the week. "
            "Pick something small, or write down your own."
        )
    )
    ask_activities(desk)
    boundary.ask("ritual")

with st.container():
    show_week_calendar(desk)

finish_step(desk, step)
