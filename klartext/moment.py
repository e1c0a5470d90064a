"""Something just happened: three minutes between the incident and the answer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.client import Address, Tongue
from klartext.i18n import N_, _, speaking, spoken
from klartext.record import Choice, Day, Entry, Ref, Text, ask

if TYPE_CHECKING:
    from klartext.client import Client


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


def holding_reply(client: Client, *, urgent: bool) -> str:
    """Return a reply in the client's language and form of address that promises nothing and buys time."""
    language = client.language.value if client.language else spoken()
    with speaking(Tongue(language).value):
        if client.address is Address.FAMILIAR:
            return (
                _("Hi, I've got your message. I need until tomorrow to look at it calmly, then you'll hear from me.")
                if urgent
                else _("Hi, thanks for your message. I'll look at it and get back to you the day after tomorrow.")
            )
        return (
            _(
                "Hello, I have received your message. I need until tomorrow to look at it calmly; "
                "you will hear from me then."
            )
            if urgent
            else _("Hello, thank you for your message. I will look at it and get back to you the day after tomorrow.")
        )
