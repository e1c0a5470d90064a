"""A contract as its dates and periods; what follows from them is computed, never stored."""

from __future__ import annotations

from typing import Annotated

from pydantic import Field

from klartext.i18n import N_
from klartext.record import MOST_PICKS, Amount, Choice, Day, Entry, Line, Sheet, Text, ask


class Basis(Choice):
    """What the work rests on."""

    RUNNING = "running", N_("a running service")
    ONE_OFF = "one_off", N_("one-off work")
    CALL_OFF = "call_off", N_("orders under a framework")
    NOTHING = "nothing", N_("nothing in writing")


class Unit(Choice):
    """The units of a period."""

    DAYS = "days", N_("days")
    WEEKS = "weeks", N_("weeks")
    MONTHS = "months", N_("months")
    YEARS = "years", N_("years")


class NoticeTo(Choice):
    """To which date notice can be given."""

    TERM_END = "term_end", N_("the end of the term")
    MONTH_END = "month_end", N_("the end of a month")
    QUARTER_END = "quarter_end", N_("the end of a quarter")
    YEAR_END = "year_end", N_("the end of a year")
    ANY_DAY = "any_day", N_("any day")


class Pay(Choice):
    """By what the pay for a service is measured: the law's periods of notice go by it (§ 621 BGB)."""

    DAY = "day", N_("by the hour or day")
    WEEK = "week", N_("by the week")
    MONTH = "month", N_("by the month")
    QUARTER = "quarter", N_("by the quarter or longer")
    PIECE = "piece", N_("not by time")
    MAIN = "main", N_("not by time, and it takes most of my working time")


class Form(Choice):
    """The form that the contract asks for."""

    SIGNED = "signed", N_("a signed letter")
    TEXT = "text", N_("e-mail or other text")
    REGISTERED = "registered", N_("a registered letter")
    PORTAL = "portal", N_("the client's portal")
    NONE = "none", N_("it doesn't say")


class NoticeCheck(Choice):
    """What to look at before a notice is sent."""

    FORM = "form", N_("It has the form that the contract asks for")
    SIGNER = "signer", N_("Everyone signs who has to; whoever signs for someone else encloses an original authority")
    PARTNER = "partner", N_("It goes to the contract partner, at the address that the contract names")
    PARTS = "parts", N_("It names every contract and every order that is to end")
    PROOF = "proof", N_("I can prove that it arrived, and on which day")
    COPY = "copy", N_("I have a copy of what I sent")


Count = Annotated[int, Field(ge=1, le=3660)]


class Ground(Sheet):
    """What was agreed at all, and how one might leave for cause."""

    basis: Basis | None = ask(N_("What did you agree?"))
    cause: Text = ask(
        N_("What makes it impossible to go on"),
        "",
        help=N_("Only if you think of ending it at once. Facts, for the lawyer."),
    )
    cause_known: Day | None = ask(N_("I have known this since"))
    cause_warned: Day | None = ask(N_("I warned the client in writing on"))


class Contract(Entry):
    """One contract with the client."""

    name: Line = ask(N_("Name of the contract"), "", help=N_("A name by which you know it."))
    parties: Text = ask(N_("Who signed it"), "")
    signed: Day | None = ask(N_("Signed on"))
    start: Day | None = ask(N_("Starts on"))
    term: Count | None = ask(N_("Fixed term"))
    term_unit: Unit | None = ask(N_("Unit of the term"))
    renewal: Count | None = ask(N_("Renews by"))
    renewal_unit: Unit | None = ask(N_("Unit of the renewal"))
    notice: Count | None = ask(N_("Notice period"))
    notice_unit: Unit | None = ask(N_("Unit of the notice period"))
    notice_to: NoticeTo | None = ask(N_("Notice can be given"))
    pay: Pay | None = ask(
        N_("Your pay is measured"), help=N_("Only if no notice period was agreed: the law goes by it then.")
    )
    form: Form | None = ask(N_("Form of the notice"))
    wished_end: Day | None = ask(N_("The end I would like"))
    monthly: Amount | None = ask(N_("What it brings in a month"), help=N_("Roughly is enough."))
    note: Text = ask(N_("Note"), "")
    letter: Text = ask(N_("My notice"), "")
    checks: tuple[NoticeCheck, ...] = ask(N_("Before I send the notice"), (), max_length=MOST_PICKS)
