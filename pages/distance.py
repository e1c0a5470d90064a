"""Step 2: check-ins, hours and rules that keep work at work."""

from datetime import time

import streamlit as st

from components import reader
from components.cards import cards
from components.form import Form
from components.frame import begin_step, example, finish_step, more
from components.plain import plain_gist
from klartext.distance import helplines
from klartext.distance.step import Outcome, Weekday, YesNo
from klartext.i18n import _, show_day, spoken
from klartext.record import EARLIEST

# Two of these stand side by side on a phone.
CLOCK_WIDTH = 150
SHOWN_AT_FIRST = 7

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
workbook = desk.workbook
today = reader.today()
opened_day, all_days, other_day = (f"{desk.tab}.{name}" for name in ("opened_day", "all_days", "other_day"))


def checkin_on(day: str) -> Form:
    return Form(desk, "checkins", day, {"day": day})


def hours_on(weekday: Weekday) -> Form:
    return Form(desk, "core_hours", weekday.value, {"rank": list(Weekday).index(weekday)})


def mention_helplines() -> None:
    """Say kindly where someone listens."""
    intro = _(
        "You noted a very high strain several times in the last two weeks. You needn't carry that alone. "
        "At these numbers someone listens, day and night, whatever it is about:"
    )
    lines = "\n".join(f"- {_(line)}" for line in helplines.HELPLINES)
    outro = _("Your doctor is there for you, too. In an emergency, call [112](tel:112).")
    st.info(f"{intro}\n\n{lines}\n\n{outro}", icon=":material/call:")


def draw_hours(weekday: Weekday) -> None:
    form = hours_on(weekday)
    with st.container(horizontal=True):
        form.ask("start", label=_("{weekday} from").format(weekday=weekday.label), width=CLOCK_WIDTH)
        form.ask("end", label=_("{weekday} to").format(weekday=weekday.label), width=CLOCK_WIDTH)


def offer_same_hours() -> None:
    """Offer Monday's hours for the other working days while these are empty."""
    monday = hours_on(Weekday.MONDAY)
    others = [hours_on(day) for day in (Weekday.TUESDAY, Weekday.WEDNESDAY, Weekday.THURSDAY, Weekday.FRIDAY)]
    start, end = monday.value("start"), monday.value("end")
    if start and end and all(form.record.is_blank() for form in others):
        label = _("The same from Tuesday to Friday")
        icon = ":material/content_copy:"
        st.button(label, key=f"{desk.tab}.same_hours", icon=icon, on_click=fill_hours, args=(others, start, end))


def fill_hours(forms: list[Form], start: time, end: time) -> None:
    for form in forms:
        form.fill(start=start, end=end)


def draw_slot(form: Form) -> None:
    form.ask("days")
    form.row("start", "minutes")


def draw_thought(form: Form) -> None:
    form.ask("text", "until", "outcome")


def draw_activity(form: Form) -> None:
    form.ask("kind", "what", "days")
    form.row("start", "minutes")


def headline(checkin: Form) -> str:
    """Name a check-in on one line."""
    strain, word = checkin.value("strain"), plain_gist(checkin.value("word"), 40)
    rated = "" if strain is None else _("strain {strain} of 10").format(strain=strain)
    return " · ".join(filter(None, (show_day(checkin.value("day")), rated, word)))


def earlier_days() -> list[str]:
    """Return the days that were checked in on and the one that is being looked at, the latest first."""
    days = {checkin.id for checkin in workbook.checkins} | {st.session_state.get(opened_day, "")}
    return sorted(days - {"", str(today)}, reverse=True)


def is_deleted() -> bool:
    return desk.deleted is not None and desk.deleted[0] == "checkins"


def draw_earlier() -> None:
    """List earlier check-ins, each to be opened and changed."""
    opened, days = st.session_state.get(opened_day), earlier_days()
    for index, day in enumerate(days):
        if index < SHOWN_AT_FIRST or day == opened or st.session_state.get(all_days):
            draw_day(day, is_open=day == opened)
    if len(days) > SHOWN_AT_FIRST and not st.session_state.get(all_days):
        st.button(_("Show all"), key=f"{all_days}.show", on_click=show_all_days)
    if is_deleted():
        offer_undo()
    st.date_input(
        _("Look at another day or add one"), value=None, min_value=EARLIEST, max_value=today, key=other_day,
        format="DD.MM.YYYY" if spoken() == "de" else "DD/MM/YYYY", on_change=open_other_day,
    )  # fmt: skip


def draw_day(day: str, *, is_open: bool) -> None:
    form = checkin_on(day)
    key = f"{desk.tab}.checkins.{day}"
    icon = ":material/expand_less:" if is_open else ":material/expand_more:"
    st.button(
        headline(form), key=f"{key}.open", type="tertiary", icon=icon, on_click=turn_to, args=("" if is_open else day,)
    )
    if is_open:
        with st.container(border=True):
            form.ask("strain")
            form.row("sleep", "brooding")
            form.ask("word")
            st.button(
                _("Delete"),
                key=f"{key}.delete",
                type="tertiary",
                icon=":material/delete:",
                on_click=delete_day,
                args=(day,),
            )


def open_other_day() -> None:
    """Open the day that was picked; it is written with its first answer."""
    turn_to(str(st.session_state[other_day] or ""))
    st.session_state[other_day] = None


def turn_to(day: str) -> None:
    st.session_state[opened_day] = day


def show_all_days() -> None:
    st.session_state[all_days] = True


def delete_day(day: str) -> None:
    desk.delete("checkins", day)
    turn_to("")


def undo() -> None:
    desk.undo_delete()


def offer_undo() -> None:
    with st.container(horizontal=True, vertical_alignment="center"):
        st.markdown(_("Deleted."))
        st.button(_("Undo"), key=f"{desk.tab}.checkins.undo", icon=":material/undo:", on_click=undo)


st.subheader(_("How is it today?"), anchor=False)
checkin = checkin_on(str(today))
checkin.ask("strain")
example(
    _(
        "**Strain:** 7. **Hours slept:** 5.5. **Minutes spent brooding:** 80. "
        "**A few words about it:** Awake at four, the open invoice on my mind.\n\n"
        "**Core hours:** Monday to Thursday from 9:00 to 17:00, Friday to 14:00. "
        "**Work phone:** silent from 18:30, on again at 9:00."
    )
)
checkin.row("sleep", "brooding")
checkin.ask("word")
with st.container():  # always there, so that what follows keeps its place and the focus stays where it is
    if helplines.are_worth_mentioning(workbook, today):
        mention_helplines()

st.subheader(_("When do you work?"), anchor=False)
st.markdown(_("Your core hours. Leave the days on which you don't work empty."))
for weekday in Weekday:
    draw_hours(weekday)
    if weekday is Weekday.MONDAY:
        with st.container():
            offer_same_hours()

st.subheader(_("When does the work phone go silent?"), anchor=False)
boundary = Form(desk, "boundary")
boundary.row("phone_silent", "phone_back")

with st.expander(_("Earlier check-ins"), expanded=bool(earlier_days()) or is_deleted()):
    draw_earlier()

with more(desk, _("Fixed times for this client's e-mails"), "mail_slots"):
    st.markdown(_("Read their e-mails at set times, not whenever one arrives. Once or twice a day is often enough."))
    cards(desk, "mail_slots", draw_slot, add=_("Add a time for e-mails"))

with more(
    desk,
    _("Auto-reply and voicemail"),
    *(f"boundary.{name}" for name in ("autoreply_de", "autoreply_en", "voicemail_de", "voicemail_en")),
):
    st.markdown(_("Say when you can be reached and when to expect an answer. You owe nobody a reason."))
    boundary.ask("autoreply_de", "autoreply_en", "voicemail_de", "voicemail_en")

with more(desk, _("When thoughts won't let go of you"), "thoughts", "boundary.hard"):
    boundary.ask("hard")
    if boundary.value("hard") is YesNo.YES or workbook.thoughts:
        st.markdown(_("Park the thought here until your next core hour. Then take it up, or let it go."))
        cards(desk, "thoughts", draw_thought, add=_("Park a thought"), seed={"outcome": Outcome.PARKED}, movable=False)

with more(desk, _("What gives me strength, and how my working day ends"), "activities", "boundary.ritual"):
    st.markdown(_("Exercise, rest and people help you switch off. It works best with a fixed place in the week."))
    cards(desk, "activities", draw_activity, add=_("Add an activity"))
    boundary.ask("ritual")

finish_step(desk, step)
