"""Something just happened: three minutes between the incident and the answer."""

from __future__ import annotations

from klartext.i18n import N_
from klartext.record import Choice, Day, Entry, Ref, Text, ask


class AnswerToday(Choice):
    """Whether an answer is due today."""

    NO = "no", N_("No, it can wait")
    YES = "yes", N_("Yes, a short one")


class Moment(Entry):
    """One such evening. The facts are an incident of step 1, tomorrow's task is an own task: nothing is typed twice."""

    unanswered = Entry.unanswered | {"incident", "task"}
    day: Day | None = ask(N_("Date"))
    incident: Ref = ask("", "", printed=False)
    task: Ref = ask("", "", printed=False)
    answer_today: AnswerToday | None = ask(N_("Must you answer today?"))
    holding: Text = ask(N_("A holding reply"), "", help=N_("It promises nothing and buys time."))
    angry: Text = ask(
        N_("The angry version, for you alone"),
        "",
        help=N_("It is never sent, never printed and never shared."),
        printed=False,
    )
