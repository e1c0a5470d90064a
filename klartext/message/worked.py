"""The worked examples of this step, told in four trades."""

from __future__ import annotations

from typing import Final

from klartext.i18n import N_
from klartext.trade import Trade

WORKED: Final = {
    Trade.DESIGNER: N_(
        "A designer makes brochures for a travel company that sends corrections at night.\n\n"
        "- **What happened:** On 3 November the corrections came at 22:40, to be done by 8:00 the next day.\n"
        "- **What I won't accept:** I don't work overnight.\n"
        "- **What I ask for:** Corrections by 15:00; then they are done on the next working day\n"
        "- **By when:** 16 November\n"
        "- **What it causes:** I worked until two, and another client had to wait.\n"
        "- **What follows otherwise:** What comes later is done one working day later.\n\n"
        "She leaves out that it was the third time. One night with its date is enough."
    ),
    Trade.CRAFT: N_(
        "A joiner has built a staircase for a property developer and waits for his money.\n\n"
        "- **What happened:** Invoice 2026-031 for the staircase, €6,420, was due on 12 October and has not been "
        "paid.\n"
        "- **What I won't accept:** I begin new work when the invoices that are due have been paid.\n"
        "- **What I ask for:** Payment of the €6,420, or an e-mail that says what is missing\n"
        "- **By when:** 20 November\n"
        "- **What it causes:** I have paid for the oak myself and can't order the next lot.\n"
        "- **What follows otherwise:** Otherwise I fit the banister once the invoice has been paid.\n\n"
        "He asks for one of two things. That makes it easy to answer."
    ),
    Trade.IT: N_(
        "An IT consultant builds an online shop, and the list of wishes keeps growing.\n\n"
        "- **What happened:** Since 1 October nine wishes have come by messenger that are not in the offer. They took "
        "me 22 hours.\n"
        "- **What I won't accept:** I do extra work when it has been ordered with a price.\n"
        "- **What I ask for:** One e-mail a week with everything new; it gets a price and a date\n"
        "- **By when:** 27 November\n"
        "- **What it causes:** The launch has moved by a week.\n"
        "- **What follows otherwise:** A wish without an order stays on the list, and the launch keeps its date.\n\n"
        "He doesn't say no to the wishes. He says how they come to him."
    ),
    Trade.COACH: N_(
        "A coach works with the managers of a clinic, one of whom gets loud.\n\n"
        "- **What happened:** In the meeting of 9 November my proposal was called “nonsense” in front of the team, so "
        "loudly that two people left the room.\n"
        "- **What I won't accept:** I go on in meetings in which nobody is shouted at.\n"
        "- **What I ask for:** Criticism of my work in private, in a calm voice\n"
        "- **By when:** 18 November, before the next meeting\n"
        "- **What it causes:** Afterwards nobody in the team said what they thought.\n"
        "- **What follows otherwise:** If it gets loud, I end the meeting and write the next day.\n\n"
        "She quotes the word and what could be seen. What it says about him she leaves to him."
    ),
}
