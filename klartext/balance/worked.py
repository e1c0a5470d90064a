"""The worked examples of this step, told in four trades."""

from __future__ import annotations

from typing import Final

from klartext.i18n import N_
from klartext.trade import Trade

WORKED: Final = {
    Trade.DESIGNER: N_(
        "**Speaks for it:** a third of my turnover. Weight 4, certain. Work that shows what I can do. Weight 3, "
        "likely.\n\n"
        "**Speaks against it:** every third weekend is gone. Weight 5, certain. That makes 6 to 5.\n\n"
        "**Numbers:** €24,000 a year for 300 billed and 100 unbilled hours, so €60 an hour; I want €75.\n\n"
        "**My decision:** I go on, with conditions: no calls at weekends, and a third round is billed. I look again "
        "on 30 June."
    ),
    Trade.CRAFT: N_(
        "**Speaks for it:** orders even in January. Weight 4, certain. Short ways, most sites are in town. Weight 3, "
        "likely.\n\n"
        "**Speaks against it:** every final invoice is cut. Weight 5, certain. My people stand on site and "
        "wait. Weight 4, certain. That makes 6 to 9.\n\n"
        "**Numbers:** €45,000 a year for 820 billed and 80 unbilled hours, so €50 an hour; I want €58.\n\n"
        "**My decision:** I end it once the staircase is accepted. I look again on 15 September."
    ),
    Trade.IT: N_(
        "**Speaks for it:** half of my turnover. Weight 5, certain. A technology that I'd like to know better. "
        "Weight 3, a guess.\n\n"
        "**Speaks against it:** on call without pay. Weight 4, certain. What was decided on "
        "Monday is off by Friday. Weight 3, likely. That makes 6 to 6.\n\n"
        "**Numbers:** €60,000 a year for 500 billed and 250 unbilled hours, so €80 an hour; I want €100.\n\n"
        "**My decision:** not yet. I look again on 1 October, after the talk about the on-call weeks."
    ),
    Trade.COACH: N_(
        "**Speaks for it:** the groups are a joy. Weight 5, certain. They recommend me. Weight 3, likely.\n\n"
        "**Speaks against it:** dates are called off the evening before. Weight 4, certain. That makes 7 to 4.\n\n"
        "**Numbers:** €12,000 a year for 96 billed and 54 unbilled hours, so €80 an hour; I want €90.\n\n"
        "**My decision:** I go on, and every date is confirmed together with what calling it off costs."
    ),
}
