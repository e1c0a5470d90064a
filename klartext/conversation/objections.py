"""Typical objections with a calm answer each, to be picked and reworded; in the words one would say to the client.

Invariant: an answer admits what is true in the objection, holds the line and ends with something that can be done.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from klartext.i18n import N_, _, speaking
from klartext.letter import is_familiar, tongue

if TYPE_CHECKING:
    from klartext.client import Client
    from klartext.model import Workbook


@dataclass(frozen=True)
class Typical:
    """An objection on offer; `familiar` is the answer to someone on first-name terms, where it reads differently."""

    id: str
    says: str
    answer: str
    familiar: str = ""

    @property
    def record_id(self) -> str:
        """The id of the objection that it becomes, so that it is offered once."""
        return f"o-{self.id}"

    def worded(self, client: Client) -> tuple[str, str]:
        """Return the objection and the answer in the client's language and form of address."""
        with speaking(tongue(client)):
            return _(self.says), _(self.familiar if self.familiar and is_familiar(client) else self.answer)


TYPICAL = (
    Typical(
        "always",
        N_("But we have always done it like that."),
        N_("Yes, for a long time. It no longer works for me, and I should have said so sooner. From now on I need it "
           "the way I have just described."),
    ),
    Typical(
        "price",
        N_("That is too expensive."),
        N_("I understand that you have to watch your budget. The price stands for this scope. If it is to be less, "
           "tell me what we can leave out."),
        N_("I get that you have to watch your budget. The price stands for this scope. If it is to be less, tell me "
           "what we can leave out."),
    ),
    Typical(
        "free",
        N_("Others do that for free."),
        N_("That may be. I bill the time I work, so that I can do it properly. You decide whether it is worth it to "
           "you."),
        N_("That may be. I bill the time I work, so that I can do it properly. You decide, it's your call."),
    ),
    Typical(
        "leave",
        N_("Then I'll go somewhere else."),
        N_("That is for you to decide, and I'd be sorry. I am glad to go on if we agree on these points. If not, I'll "
           "hand everything over in good order."),
        N_("That's for you to decide, and I'd be sorry. I'm happy to go on if we agree on these points. If not, I'll "
           "hand everything over in good order."),
    ),
    Typical(
        "urgent",
        N_("But it is urgent."),
        N_("I see that it presses. I can begin tomorrow at nine. If it has to be sooner, I'll move something else, and "
           "that costs a surcharge. Which do you prefer?"),
        N_("I see that it presses. I can begin tomorrow at nine. If it has to be sooner, I'll move something else, and "
           "that costs a surcharge. Which would you rather have?"),
    ),
    Typical(
        "small",
        N_("That's only five minutes' work."),
        N_("It looks like that from outside. With everything around it, it takes me an hour. I'll gladly write you a "
           "short offer for it."),
        N_("It looks like that from outside. With everything around it, it takes me an hour. I'm happy to write you a "
           "quick offer for it."),
    ),
    Typical(
        "included",
        N_("But that's part of it."),
        N_("Let us look at the order together. What is in it, I do. What is not, I'll offer to you separately, and you "
           "decide."),
        N_("Let's look at the order together. What's in it, I do. What isn't, I'll offer to you separately, and you "
           "decide."),
    ),
    Typical(
        "round",
        N_("Just one more round, then it's perfect."),
        N_("Two rounds are included, and we have had them. I'm glad to do a third at my hourly rate. Shall I put that "
           "in writing for you?"),
        N_("Two rounds are included, and we've had them. I'm happy to do a third at my hourly rate. Shall I put that "
           "in writing?"),
    ),
    Typical(
        "fuss",
        N_("It wasn't as bad as all that."),
        N_("We saw that differently. For me it went too far, and so I say it. I would like us to speak calmly with "
           "each other."),
    ),
    Typical(
        "accounts",
        N_("I can't decide that; accounts does."),
        N_("Then please tell me who can, and by when I may expect an answer. I'll gladly call there myself."),
        N_("Then tell me who can, and by when I'll get an answer. I'm happy to call there myself."),
    ),
    Typical(
        "faults",
        N_("I'll pay once everything is right."),
        N_("Please show me what isn't right. We write it down together: what I put right by when, and what is paid now "
           "for the rest."),
        N_("Show me what isn't right. We write it down together: what I put right by when, and what is paid now for "
           "the rest."),
    ),
    Typical(
        "evening",
        N_("I only have time in the evening."),
        N_("In the evening I'm not at my best, and I don't work then. I can offer you two early slots a week. Which "
           "one suits you?"),
        N_("In the evening I'm not at my best, and I don't work then. I can offer two early slots a week. Which one "
           "suits you?"),
    ),
    Typical(
        "success",
        N_("I pay for results, not for hours."),
        N_("I can promise careful work; the result needs both of us. What I deliver by when, we can write down, and "
           "what I need from you for it."),
        N_("I can promise careful work; the result needs the two of us. Let's write down what I deliver by when, and "
           "what I need from you for it."),
    ),
    Typical(
        "trust",
        N_("Why in writing? I thought we trusted each other."),
        N_("We do, and I'd like it to stay that way. With a note, neither of us has to remember everything."),
    ),
)  # fmt: skip


def not_listed(workbook: Workbook) -> list[Typical]:
    """Return the objections that are not in the list yet."""
    listed = {objection.id for objection in workbook.objections}
    return [typical for typical in TYPICAL if typical.record_id not in listed]
