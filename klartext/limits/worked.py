"""The worked examples of this step, told in four trades."""

from __future__ import annotations

from typing import Final

from klartext.i18n import N_
from klartext.trade import Trade

WORKED: Final = {
    Trade.DESIGNER: N_(
        "A graphic designer works on a catalogue for a furniture dealer.\n\n"
        "- **Behaviour:** sends one more round of changes after the last one\n"
        "- **My verdict:** I'll raise it\n"
        "- **When it starts to count:** the third unpaid round of changes\n"
        "- **The need it protects:** being paid for the work I do\n"
        "- **What I do when it happens:** I send the price of the next round and go on when the yes has come by "
        "e-mail.\n\n"
        "E-mails without a greeting she can live with. An insult would end it, the first time."
    ),
    Trade.CRAFT: N_(
        "A joiner fits kitchens for a property developer.\n\n"
        "- **Behaviour:** finds defects only when the invoice arrives\n"
        "- **My verdict:** I'll raise it\n"
        "- **When it starts to count:** a defect first named more than two weeks after the fitting, once\n"
        "- **The need it protects:** being able to finish a job\n"
        "- **What I do when it happens:** I look at it within two days, put right what is my mistake, and ask for the "
        "undisputed part to be paid meanwhile.\n\n"
        "A phone call from the building site at seven he can live with. A second invoice that is more than 45 days "
        "overdue would end it."
    ),
    Trade.IT: N_(
        "An IT consultant looks after the ordering system of a wholesaler.\n\n"
        "- **Behaviour:** calls on Sundays because of a setting\n"
        "- **My verdict:** I'll raise it\n"
        "- **When it starts to count:** a call outside the agreed hours without an outage, for the second time\n"
        "- **The need it protects:** rest, so that I can think on Monday\n"
        "- **What I do when it happens:** I let it ring and reply on Monday at nine with a time at which I can look at "
        "it.\n\n"
        "Three “urgent” tickets in one week he can live with, as long as one of them may wait. Being asked to hide an "
        "error from the auditors would end it."
    ),
    Trade.COACH: N_(
        "A coach works with the managers of a clinic; the HR department is her client.\n\n"
        "- **Behaviour:** wants to hear what was said in confidence\n"
        "- **My verdict:** That ends it\n"
        "- **When it starts to count:** the second time that I am asked for the contents of a session\n"
        "- **The need it protects:** the trust without which I can't work\n"
        "- **What I do when it happens:** I send the page of our agreement that says so, and take no new sessions "
        "until it has been confirmed.\n\n"
        "Sessions that are moved on the day before she can live with twice; the third time she charges for the hour."
    ),
}
