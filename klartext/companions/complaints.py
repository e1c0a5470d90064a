"""Handling a complaint: beside the conversation."""

from __future__ import annotations

from klartext.companions.companion import Advice, Companion
from klartext.i18n import N_

COMPLAINTS = Companion(
    "complaints",
    "conversation",
    N_("Handling a complaint"),
    (
        N_(
            "A complaint feels like an attack, and sometimes it comes as one. Still, someone who complains wants "
            "something from you: that a thing is put right. So the first minute belongs to listening. Let the client "
            "finish, note what is said, and repeat it in your own words. That alone takes out much of the heat, and "
            "you learn what it is really about."
        ),
        N_(
            "Then keep three things apart: what happened, what the client wants, and what you will do. You needn't "
            "decide on the spot. “I'll look at it today, and you'll have my answer by noon tomorrow” is better than a "
            "promise that you regret in the evening. Being sorry for the trouble is not the same as owning up to a "
            "mistake: say the first freely, and the second only once you have checked."
        ),
        N_(
            "If the fault is yours, say so in one sentence, put it right soon and note what was done. If it isn't, "
            "show calmly how you see it and offer a way all the same: a repair at your rate, a second look, someone "
            "neutral who judges it. If the tone turns insulting, the matter can wait until tomorrow. And look at it "
            "once more a week later: each complaint shows a place in your own work that can be made clearer."
        ),
    ),
    (
        Advice("complaint-listen", N_("Let the client finish, and write down what is said")),
        Advice("complaint-repeat", N_("Repeat the complaint in my own words and ask whether I got it right")),
        Advice("complaint-time", N_("Name a day by which I answer, instead of promising something at once")),
        Advice("complaint-check", N_("Look at the facts: order, e-mails, photos, hours")),
        Advice("complaint-offer", N_("Offer one way to put it right, with a date")),
        Advice("complaint-write", N_("Confirm in writing how we settled the complaint")),
        Advice("complaint-learn", N_("Change one thing in my work, so that it doesn't happen again")),
    ),
)
