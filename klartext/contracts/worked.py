"""The worked examples of this step, told in four trades."""

from __future__ import annotations

from typing import Final

from klartext.i18n import N_
from klartext.trade import Trade

WORKED: Final = {
    Trade.DESIGNER: N_(
        "**What we agreed:** a running service. **Contract:** upkeep of the website. **Starts on** 1 March 2025. "
        "**Fixed term:** 24 months. **Renews by:** 12 months. **Notice period:** 3 months, to the end of the term. "
        "**What it brings in a month:** €900.\n\n"
        "**Comes out:** the notice must have arrived by 30 November 2026, a Monday, and the contract ends on "
        "28 February 2027. If I miss it, it runs for another year.\n\n"
        "**D4, form of the notice:** unclear, clause 9. Note: it says “in writing”; does an e-mail do? Ask a lawyer."
    ),
    Trade.CRAFT: N_(
        "**What we agreed:** orders under a framework. **Contract:** fitting doors for the developer. **Starts on** "
        "15 April 2026. **Fixed term:** 12 months. **Renews by:** 12 months. **Notice period:** 6 weeks, to the end "
        "of the term.\n\n"
        "**Comes out:** it ends on 14 April 2027 if the notice has arrived by 3 March.\n\n"
        "**Invoice:** no. 88, €7,140, due on 15 July 2026, accepted on 30 June. By 31 August that makes 47 days of "
        "interest, €96.72, and a lump sum of €40.\n\n"
        "**E2, when must the client pay:** risky, clause 6. Note: 60 days, and only from “approval by the architect”."
    ),
    Trade.IT: N_(
        "**What we agreed:** a running service. **Contract:** operating the shop. **Starts on** 1 January 2026. No "
        "fixed term. **Notice period:** 3 months, to the end of a quarter. **What it brings in a month:** €4,500.\n\n"
        "**Comes out:** a notice that arrives by 31 March 2026 ends it on 30 June, one on 1 April only on "
        "30 September. That day more would be three months and €13,500.\n\n"
        "**H1, liability:** not in it. So I'd be liable without a ceiling; that goes to the lawyer."
    ),
    Trade.COACH: N_(
        "**What we agreed:** nothing in writing, only mails. **Contract:** coaching for the team leaders. **Starts "
        "on** 1 September 2025. No notice period was agreed. **Your pay is measured:** by the month.\n\n"
        "**Comes out:** a notice that arrives by the 15th ends it at the end of that month (§ 621 BGB).\n\n"
        "**Before I sign the next one:** twelve months at most, six weeks to the end of a month, and what a session "
        "costs that is called off the day before."
    ),
}
