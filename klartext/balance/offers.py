"""What other answers hold that could be a reason: taken over in one click, to be weighed here.

Invariant: a reason that was taken over keeps the id of its source in `good` or `limit`; what comes from the numbers or
from the whole log has an id of its own, so that there is one of it and its text can follow the figures.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from klartext.balance.reason import Side
from klartext.balance.share import percent, share
from klartext.balance.trouble import list_losses, loss
from klartext.i18n import _
from klartext.limits.step import Verdict
from klartext.record import new_id

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.balance.reason import Reason
    from klartext.model import Workbook

SHARE: Final = "share-of-turnover"
TROUBLE: Final = "cost-of-trouble"
_BOTHERING: Final = {Verdict.RAISE, Verdict.END}


@dataclass(frozen=True)
class Offer:
    """A reason that could be taken over: its first answers, the links to its source, and its id if that is given."""

    text: str
    side: Side
    link: str = ""
    source: str = ""
    given: str = ""

    @property
    def key(self) -> str:
        """A name for the offer among all offers."""
        return f"{self.link}.{self.source}" if self.link else self.given

    @property
    def id(self) -> str:
        """The id of the reason that it becomes."""
        return self.given or new_id()

    def begins(self) -> dict[str, Any]:
        """Return what the reason begins with besides its text."""
        return {"side": self.side, **({self.link: self.source} if self.link else {})}


def offers(workbook: Workbook, side: Side) -> list[Offer]:
    """Return what could still be taken over on a side: nothing twice, and nothing that already stands there."""
    taken = {(name, getattr(reason, name)) for reason in workbook.reasons for name in ("good", "limit")}
    written = {reason.text for reason in workbook.reasons} | {""}
    ids = {reason.id for reason in workbook.reasons}
    return [
        offer
        for offer in _all(workbook)
        if offer.side is side
        and offer.text not in written
        and (offer.link, offer.source) not in taken
        and offer.given not in ids
    ]


def figure(workbook: Workbook, reason: Reason) -> str:
    """Return what a reason says that comes from a figure; nothing for any other, or while the figure is missing."""
    if reason.id == TROUBLE:
        return _trouble(workbook)
    return _share(workbook) if reason.id == SHARE else ""


def _all(workbook: Workbook) -> Iterator[Offer]:
    yield Offer(_share(workbook), Side.PRO, given=SHARE)
    yield from (Offer(good.text, Side.PRO, "good", good.id) for good in workbook.goods)
    for limit in workbook.limits:
        if limit.verdict in _BOTHERING:
            yield Offer(limit.behaviour, Side.CON, "limit", limit.id)
    yield Offer(_trouble(workbook), Side.CON, given=TROUBLE)


def _share(workbook: Workbook) -> str:
    part = share(workbook.numbers)
    return _("{percent} per cent of my turnover").format(percent=percent(part)) if part else ""


def _trouble(workbook: Workbook) -> str:
    lost = loss(workbook.incidents, workbook.numbers.rate)
    losses = list_losses(lost, workbook.client.currency)
    return _("So far the trouble has cost me {losses}").format(losses=losses) if losses else ""
