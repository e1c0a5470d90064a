"""How a notice gets there in time, in the right form, and with proof.

Sources: for the arrival § 130 BGB, for the forms §§ 126-127 BGB; a posting receipt with online tracking proves nothing
(BAG 30 Jan 2025, 2 AZR 68/24).
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING, Final

from klartext.contracts.contract import Form
from klartext.contracts.workdays import last_working_day
from klartext.i18n import N_, _

if TYPE_CHECKING:
    from klartext.contracts.law import Law

# What the post may take, with room for a second try.
BY_POST: Final = timedelta(days=10)


def sending_day(arrives_by: date, law: Law) -> date:
    """Return the working day on which a notice should be in the post: ten days before it must have arrived."""
    return last_working_day(arrives_by - BY_POST, law.country, law.state)


def advice(form: Form | None) -> str:
    """Say in which form to send a notice, so that nobody can argue about it later."""
    return _(_ADVICE[form or Form.NONE])


def proof() -> str:
    """Say how one proves that a notice arrived."""
    return _(
        "What counts is the day on which it arrives, and you are the one who has to prove it. Handing it over with a "
        "signed receipt, or a messenger who knows what is in the envelope, is the surest way. With a registered letter "
        "the posting receipt and the online tracking are not enough; ask for the delivery record as well."
    )


_ADVICE: Final = {
    Form.SIGNED: N_(
        "The contract asks for a signed letter. So sign it by hand and send the original. A scan by e-mail on the same "
        "day does no harm; it doesn't replace the letter."
    ),
    Form.TEXT: N_(
        "An e-mail will do. Send it during office hours, to the address that the contract names, and ask for a short "
        "confirmation. If none comes, send the letter by post as well."
    ),
    Form.REGISTERED: N_(
        "The contract asks for a registered letter. Follow that to the letter, even if another way seems simpler."
    ),
    Form.PORTAL: N_(
        "The contract sends you to a portal. Do it there, save a picture of the confirmation, and send the same text "
        "by e-mail."
    ),
    Form.NONE: N_(
        "The card doesn't say which form the contract asks for. The safe way is both: a signed letter with proof of "
        "arrival, and the same as a signed PDF by e-mail."
    ),
}
