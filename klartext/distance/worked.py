"""The worked examples of this step, told in four trades."""

from __future__ import annotations

from typing import Final

from klartext.i18n import N_
from klartext.trade import Trade

WORKED: Final = {
    Trade.DESIGNER: N_(
        "**Strain:** 7. **Hours slept:** 5.5. **Minutes spent brooding:** 80. "
        "**A few words about it:** Awake at four, the open invoice on my mind.\n\n"
        "**Core hours:** Monday to Thursday from 9:00 to 17:00, Friday to 14:00. "
        "**Work phone:** silent from 18:30, on again at 9:00."
    ),
    Trade.CRAFT: N_(
        "**Strain:** 6. **Hours slept:** 6.5. **Minutes spent brooding:** 45. "
        "**A few words about it:** The builder shouted in front of the apprentice; it stayed with me until supper.\n\n"
        "**Core hours:** Monday to Friday from 7:00 to 16:00. "
        "**Work phone:** silent from 17:00, on again at 7:00. "
        "**E-mails from this client:** at 6:45 and at 15:30, fifteen minutes each, in the van. "
        "**How I close the working day:** sweep the bench, hang up the apron, write down tomorrow's first cut."
    ),
    Trade.IT: N_(
        "**Strain:** 8. **Hours slept:** 5. **Minutes spent brooding:** 120. "
        "**A few words about it:** Three “urgent” tickets after ten at night, none of them an outage.\n\n"
        "**Core hours:** Monday, Tuesday, Thursday from 10:00 to 18:00, Wednesday from 8:00 to 13:00. "
        "**Work phone:** silent from 19:00, on again at 9:30. "
        "**Parked thought:** Do I owe them an answer about the licences tonight? **Until:** Monday. "
        "**What gives me strength:** bouldering, Wednesday at 17:00, 90 minutes."
    ),
    Trade.COACH: N_(
        "**Strain:** 5. **Hours slept:** 7. **Minutes spent brooding:** 30. "
        "**A few words about it:** She moved the workshop for the third time; today I could put it down sooner.\n\n"
        "**Core hours:** Tuesday to Thursday from 9:00 to 16:30. "
        "**Work phone:** silent from 17:00, on again at 8:30. "
        "**Auto-reply:** I read e-mails on Tuesdays and Thursdays at 11:00 and answer then. "
        "**What gives me strength:** choir on Tuesday at 19:30, a walk with Ines on Friday at noon."
    ),
}
