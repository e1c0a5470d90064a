"""The numbers of a year with this client, and of the year that could follow."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated

from pydantic import Field

from klartext.i18n import N_, _
from klartext.record import Amount, Sheet, ask

Hours = Annotated[Decimal, Field(ge=0, le=10_000, decimal_places=2)]
Months = Annotated[Decimal, Field(ge=0, le=600, decimal_places=1)]


class Numbers(Sheet):
    """What the client brings and costs in a year, and what is known of the next one."""

    turnover: Amount | None = ask(N_("Turnover with this client in a year"))
    total: Amount | None = ask(N_("My total turnover in a year"), help=N_("All clients together, this one included."))
    billed: Hours | None = ask(N_("Hours billed in a year"))
    unbilled: Hours | None = ask(
        N_("Hours not billed in a year"), help=N_("Calls, extra rounds, waiting, chasing money.")
    )
    rate: Amount | None = ask(N_("The hourly rate I want"))
    need: Amount | None = ask(
        N_("What I need in a month"),
        help=N_("Business, taxes, insurance and living together. Left empty, it counts as much as comes in today."),
    )
    reserve: Months | None = ask(N_("Months my reserve will last"), help=N_("If nothing came in at all."))
    replaced: Months | None = ask(
        N_("Months until the turnover is replaced"), help=N_("Counted from the last month with this client.")
    )
    notice: Months | None = ask(
        N_("Months the work runs on after notice"), help=N_("Step 7 works out when you can get out of a contract.")
    )
    new_turnover: Amount | None = ask(N_("Turnover in a year on my new terms"))
    new_unbilled: Hours | None = ask(N_("Hours not billed in a year on my new terms"))


def unanswered(numbers: Numbers, *names: str) -> list[str]:
    """Quote the questions among these fields that have no answer yet, in the language being spoken."""
    titles = [Numbers.model_fields[name].title or "" for name in names if getattr(numbers, name) is None]
    return [_("“{question}”").format(question=_(title)) for title in titles]
