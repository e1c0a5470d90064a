"""Typical behaviours of difficult clients, to be picked and reworded on the page of limits."""

from __future__ import annotations

from dataclasses import dataclass

from klartext.i18n import N_, _
from klartext.limits.step import Group


@dataclass(frozen=True)
class Behaviour:
    """A behaviour on offer; its id never changes, so that one that was taken is not offered again."""

    id: str
    group: Group
    message: str

    @property
    def text(self) -> str:
        """The behaviour in the language being spoken."""
        return _(self.message)


BEHAVIOURS = (
    Behaviour("shouting", Group.TONE, N_("Shouts or raises their voice on the phone")),
    Behaviour("insults", Group.TONE, N_("Insults me or my work")),
    Behaviour("belittling", Group.TONE, N_("Belittles me in front of others")),
    Behaviour("sarcasm", Group.TONE, N_("Meets questions with sarcasm")),
    Behaviour("threats", Group.TONE, N_("Threatens with bad reviews, a lawyer or “consequences”")),
    Behaviour("blame", Group.TONE, N_("Blames me for mistakes that others made")),
    Behaviour("curt", Group.TONE, N_("Gives orders, without a greeting or a please")),
    Behaviour("private", Group.TONE, N_("Gets personal or makes suggestive remarks")),
    Behaviour("silence", Group.TONE, N_("Falls silent for weeks and then is in a hurry")),
    Behaviour("late", Group.PAYING, N_("Pays weeks late")),
    Behaviour("partial", Group.PAYING, N_("Pays only part of an invoice without saying why")),
    Behaviour("haggling", Group.PAYING, N_("Haggles about the price after the work is done")),
    Behaviour("defects", Group.PAYING, N_("Finds defects only when the invoice arrives")),
    Behaviour("hours", Group.PAYING, N_("Doubts the hours that I billed")),
    Behaviour("deposit", Group.PAYING, N_("Refuses a down payment")),
    Behaviour("promises", Group.PAYING, N_("Promises to pay and lets the date pass")),
    Behaviour("setoff", Group.PAYING, N_("Deducts amounts without asking")),
    Behaviour("approval", Group.PAYING, N_("Holds back the approval, so that nothing falls due")),
    Behaviour("extras", Group.DEMANDS, N_("Wants extra work that nobody ordered or pays for")),
    Behaviour("rounds", Group.DEMANDS, N_("Asks for one more round of changes, again and again")),
    Behaviour("evenings", Group.DEMANDS, N_("Calls in the evening or at weekends")),
    Behaviour("rush", Group.DEMANDS, N_("Calls everything urgent")),
    Behaviour("moving", Group.DEMANDS, N_("Changes the goal while I am working on it")),
    Behaviour("input", Group.DEMANDS, N_("Delivers material late and still insists on the deadline")),
    Behaviour("instant", Group.DEMANDS, N_("Expects an answer within minutes")),
    Behaviour("bypass", Group.DEMANDS, N_("Gives orders through several people who contradict each other")),
    Behaviour("free", Group.DEMANDS, N_("Asks for free samples and “a quick look”")),
)
