"""Typical rungs of a ladder, to be picked and reworded on the page of consequences; and what to look at first."""

from __future__ import annotations

from dataclasses import dataclass

from klartext.consequences.step import Move
from klartext.i18n import N_, _


@dataclass(frozen=True)
class Offer:
    """A rung on offer: what sets it off and what is done then, each a sentence of its own."""

    move: Move
    if_message: str
    then_message: str

    @property
    def trigger(self) -> str:
        """What sets the rung off, in the language being spoken."""
        return _(self.if_message)

    @property
    def action(self) -> str:
        """What is done then, in the language being spoken."""
        return _(self.then_message)


OFFERS = (
    Offer(
        Move.REMINDER,
        N_("An invoice is still unpaid seven days after it was due."),
        N_("I send a short, friendly reminder with the amount and a new date."),
    ),
    Offer(
        Move.WRITTEN_NOTICE,
        N_("The date in my reminder has passed and nothing has happened."),
        N_("I write down what is missing and set a last date, ten days ahead."),
    ),
    Offer(
        Move.PAUSE,
        N_("An invoice is still unpaid after the last date that I set."),
        N_("I pause the work until it is settled, and say so in writing a week before."),
    ),
    Offer(
        Move.PREPAYMENT,
        N_("Something new comes up while an old invoice is still open."),
        N_("I offer to take it on against payment in advance."),
    ),
    Offer(
        Move.PRICE,
        N_("More is asked for than we agreed, for the third time."),
        N_("I name a price for such extra work and the day from which it applies."),
    ),
    Offer(
        Move.FORMAL_NOTICE,
        N_("It happens once more after our talk."),
        N_("I send a formal letter: what happened, what I ask for and by when, what follows otherwise."),
    ),
    Offer(
        Move.END,
        N_("The date in that letter has passed and nothing has changed."),
        N_("I give notice in writing to the next possible date, and hand everything over in good order."),
    ),
)

_CAUTIONS = {
    Move.PAUSE: N_(
        "If you stop without a right to, it can be you who is in default. Look at point E6 of step 7 first (holding "
        "back work), and announce a pause in writing, with a date. Ask a lawyer if much is at stake."
    ),
    Move.PREPAYMENT: N_(
        "In a running contract, payment is as agreed; you usually can't switch to prepayment on your own. Look at "
        "point E1 of step 7 (how it is billed), and offer it for the next order. Ask a lawyer if much is at stake."
    ),
    Move.PRICE: N_(
        "A price that was agreed usually stands until you both agree on another, or the contract lets you adjust it. "
        "Look at point E4 of step 7 (changing prices), and give the client time. Ask a lawyer if much is at stake."
    ),
}


def caution(move: Move | None) -> str:
    """Say what to look at before this rung is taken; nothing where there is no need."""
    return _(_CAUTIONS[move]) if move in _CAUTIONS else ""
