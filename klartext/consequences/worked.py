"""The worked examples of this step, told in four trades."""

from __future__ import annotations

from typing import Final

from klartext.i18n import N_
from klartext.trade import Trade

WORKED: Final = {
    Trade.DESIGNER: N_(
        "**Kind of rung:** pause the work. **What sets it off:** the two invoices of January aren't in my account on "
        "10 March. **What I do then:** I pause the second part until they are. **On or before:** 11 March. "
        "**Does the client know?** in writing, since the talk. **Is it decided?** yes. **Would I really do it?** yes, "
        "I looked at the contract first."
    ),
    Trade.CRAFT: N_(
        "**Kind of rung:** change the price. **What sets it off:** for the third time something is added on site that "
        "isn't in the order. **What I do then:** I write down what it costs and begin when the client has signed. "
        "**On or before:** from 2 May. **Does the client know?** said, on site. **Is it decided?** yes. **Would I "
        "really do it?** yes, even if the fitters have to wait a day."
    ),
    Trade.IT: N_(
        "**Kind of rung:** written deadline. **What sets it off:** the approval of the second milestone is a fortnight "
        "late. **What I do then:** I write down what is missing and set a last date; after that the people I planned "
        "move to the next project. **On or before:** 18 June. **Does the client know?** never said. **Is it decided?** "
        "still open. **Would I really do it?** not sure, so there is a smaller rung before it."
    ),
    Trade.COACH: N_(
        "**Kind of rung:** end the relationship. **What sets it off:** a session is cancelled on the same day for the "
        "fourth time, or there is one more remark about my looks. **What I do then:** I end it in writing, with the "
        "next possible date, and name two colleagues. **On or before:** 30 September. **Does the client know?** in "
        "writing. **Is it decided?** yes. **Would I really do it?** yes; the rent is covered for three months."
    ),
}
