"""An invoice and what was paid on it, as it was; interest and default follow from it."""

from __future__ import annotations

from klartext.i18n import N_
from klartext.record import Amount, Choice, Day, Entry, Line, Ref, Text, ask


class Disputed(Choice):
    """Whether the client contests the invoice."""

    NO = "no", N_("not disputed")
    PARTLY = "partly", N_("partly disputed")
    YES = "yes", N_("disputed")


class Invoice(Entry):
    """An invoice to the client."""

    number: Line = ask(N_("Invoice number or name"), "", help=N_("Number or name."))
    amount: Amount | None = ask(N_("Amount"))
    received: Day | None = ask(N_("Received by the client on"))
    due: Day | None = ask(N_("Due on"))
    told: bool = ask(
        N_("The invoice says that after 30 days the client is in default"),
        default=False,
        help=N_("It only matters with private persons."),
    )
    accepted: Day | None = ask(N_("Work accepted on"))
    reminded: Day | None = ask(N_("Reminded on"))
    paid: Day | None = ask(N_("Paid in full on"))
    disputed: Disputed | None = ask(N_("Is it disputed?"))
    reminder: Text = ask(N_("My reminder"), "")
    note: Text = ask(N_("Note"), "")


class Payment(Entry):
    """A part payment on an invoice."""

    unanswered = Entry.unanswered | {"invoice"}
    invoice: Ref = ask(N_("Invoice number or name"), "", printed=False)
    day: Day | None = ask(N_("Paid on"))
    amount: Amount | None = ask(N_("Part payment"))
