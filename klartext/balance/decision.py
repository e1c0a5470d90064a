"""The decision, which stays with the owner, and what it means apart from money."""

from __future__ import annotations

from klartext.i18n import N_
from klartext.record import Choice, Day, Sheet, Text, ask


class Verdict(Choice):
    """The decision."""

    GO_ON = "go_on", N_("I go on")
    CONDITIONS = "conditions", N_("I go on, with conditions")
    END = "end", N_("I end it")
    NOT_YET = "not_yet", N_("Not yet, I look again later")


class Beyond(Sheet):
    """What ending would mean apart from money."""

    reputation: Text = ask(
        N_("My reputation"), "", help=N_("Who would hear of it, and what would they hear? Who would speak up for you?")
    )
    people: Text = ask(
        N_("People I would miss, or not"), "", help=N_("With whom would you like to stay in touch anyway?")
    )
    time: Text = ask(N_("My time"), "", help=N_("Which hours of the week would be yours again, and what for?"))
    sleep: Text = ask(
        N_("My sleep"), "", help=N_("Which nights would be quieter, and which would be less so at first?")
    )
    possible: Text = ask(
        N_("What becomes possible"), "", help=N_("What do you put off because of this client? Who asked you lately?")
    )


class Decision(Sheet):
    """The decision in the owner's own words."""

    verdict: Verdict | None = ask(N_("My decision"))
    conditions: Text = ask(
        N_("On these conditions"), "", help=N_("What has to be different, by when, and how do you notice?")
    )
    again: Day | None = ask(N_("I'll look again on"))
    words: Text = ask(N_("In my own words"), "")
