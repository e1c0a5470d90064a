"""The worked examples of this step, told in four trades."""

from __future__ import annotations

from typing import Final

from klartext.i18n import N_
from klartext.trade import Trade

WORKED: Final = {
    Trade.DESIGNER: N_(
        "**Where and when:** by phone, Thursday at 10:00, 30 minutes. "
        "**Talking points:** corrections by 15:00; extra rounds are billed by the hour. "
        "**What is good about working together:** the briefs are clear. "
        "**The least I accept:** no calls after 18:00."
    ),
    Trade.CRAFT: N_(
        "**Where and when:** in my workshop, Tuesday at 8:00, 45 minutes, before the machines start. "
        "**Talking points:** the second instalment for the stairs has been due since 2 May; changes to the banister "
        "need a drawing and a signature; on site only the site manager gives me instructions. "
        "**What is good about working together:** the site is tidy, and there is always coffee. "
        "**The least I accept:** the instalment is paid before I fit the handrail."
    ),
    Trade.IT: N_(
        "**Where and when:** by video, Wednesday at 14:00, 30 minutes; a colleague listens in. "
        "**Talking points:** four calls last month between 21:00 and midnight; “urgent” means that the shop stands "
        "still, nothing else; a new interface is an order of its own. "
        "**What is good about working together:** they test quickly and describe faults precisely. "
        "**The least I accept:** outside 9:00 to 17:00 there is the emergency number, at the emergency rate."
    ),
    Trade.COACH: N_(
        "**Where and when:** in my practice, Friday at 11:00, 20 minutes, not within a session. "
        "**Talking points:** three sessions called off on the same day; messages at the weekend; between sessions I "
        "answer by Tuesday. "
        "**What is good about working together:** she does what she sets herself. "
        "**The least I accept:** a session called off less than 24 hours ahead is paid for."
    ),
}
