"""A typical behaviour with the words on offer for it: where it begins to count, what to do, what to say.

Invariant: its id never changes, so that one that was taken is not offered again. What it offers is a start in the
owner's own name; nothing here addresses the client, so that it fits whoever is written to.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, NamedTuple

from klartext.i18n import LANGUAGES, _, speaking

if TYPE_CHECKING:
    from klartext.limits.step import Group, Limit


class Wording(NamedTuple):
    """What is on offer, in English, marked for the catalogs."""

    text: str
    point: str
    need: str
    effect: str
    response: str
    boundary: str
    request: str
    care: str = ""


class Behaviour(NamedTuple):
    """A behaviour on offer. Its texts come in the language being spoken."""

    id: str
    group: Group
    times: int
    wording: Wording

    @property
    def text(self) -> str:
        """The behaviour, told of the client: “Pays weeks late”."""
        return _(self.wording.text)

    @property
    def point(self) -> str:
        """From when it counts, as something that can be counted or dated; no full stop."""
        return _(self.wording.point)

    @property
    def need(self) -> str:
        """The need behind the limit, as a noun phrase or an infinitive; no full stop."""
        return _(self.wording.need)

    @property
    def effect(self) -> str:
        """What it causes, as a sentence."""
        return _(self.wording.effect)

    @property
    def response(self) -> str:
        """What the owner does when it happens, as one or two sentences: only what is in their own hands."""
        return _(self.wording.response)

    @property
    def boundary(self) -> str:
        """The limit as a sentence in the first person, to be said to the client."""
        return _(self.wording.boundary)

    @property
    def request(self) -> str:
        """What to ask for, as a noun phrase that begins with a capital and has no full stop."""
        return _(self.wording.request)

    @property
    def care(self) -> str:
        """A word to the owner where it would be wrong to stay alone with it, in Markdown; else nothing."""
        return _(self.wording.care)

    def start(self) -> dict[str, Any]:
        """Return what a limit begins with when the behaviour is taken over."""
        return {"behaviour": self.text, "point": self.point, "times": self.times, "need": self.need}

    def suggested(self, limit: Limit) -> frozenset[str]:
        """Return the fields of a limit that still read as they were taken over, in whichever language."""
        found: set[str] = set()
        for language in LANGUAGES:
            with speaking(language):
                found |= {name for name, value in self.start().items() if getattr(limit, name) == value}
        return frozenset(found)
