"""Small things that give strength, to be picked from and reworded; nobody has to do any of them."""

from __future__ import annotations

from dataclasses import dataclass

from klartext.distance.step import Balance
from klartext.i18n import N_, _

# An activity that was picked keeps the suggestion's id behind this, so that it is not offered again.
PREFIX = "s-"


@dataclass(frozen=True)
class Suggestion:
    """Something to do, with a length in minutes that fits an ordinary day; its id never changes."""

    id: str
    kind: Balance
    message: str
    minutes: int

    @property
    def text(self) -> str:
        """The suggestion in the language being spoken."""
        return _(self.message)

    @property
    def activity_id(self) -> str:
        """The id of the activity that it becomes."""
        return f"{PREFIX}{self.id}"


SUGGESTIONS = (
    Suggestion("walk", Balance.SPORT, N_("A brisk walk"), 30),
    Suggestion("cycle", Balance.SPORT, N_("A ride on the bike"), 45),
    Suggestion("swim", Balance.SPORT, N_("Swimming"), 45),
    Suggestion("stretch", Balance.SPORT, N_("Stretching at the open window"), 10),
    Suggestion("run", Balance.SPORT, N_("An easy run"), 30),
    Suggestion("breathe", Balance.RELAXATION, N_("Breathing slowly, longer out than in"), 5),
    Suggestion("yoga", Balance.RELAXATION, N_("Yoga at home"), 30),
    Suggestion("read", Balance.RELAXATION, N_("Reading something that has nothing to do with work"), 30),
    Suggestion("music", Balance.RELAXATION, N_("Music, lying down, without a phone"), 20),
    Suggestion("bath", Balance.RELAXATION, N_("A hot bath"), 30),
    Suggestion("call", Balance.PEOPLE, N_("Phoning someone I like"), 20),
    Suggestion("coffee", Balance.PEOPLE, N_("Coffee with a friend"), 60),
    Suggestion("supper", Balance.PEOPLE, N_("Supper at a table, without a screen"), 60),
    Suggestion("play", Balance.PEOPLE, N_("Playing with the children or with friends"), 45),
    Suggestion("choir", Balance.PEOPLE, N_("An evening with the choir, the club or the team"), 90),
)
