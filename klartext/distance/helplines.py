"""Where someone listens, day and night, and when the workbook mentions it. It never says what is wrong with anyone."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from klartext.i18n import N_

if TYPE_CHECKING:
    from datetime import date

    from klartext.model import Workbook

HELPLINES = (
    N_(
        "**Germany:** TelefonSeelsorge, [0800 1110111](tel:08001110111), [0800 1110222](tel:08001110222) or "
        "[116 123](tel:116123), free and anonymous, also by chat and e-mail: "
        "[telefonseelsorge.de](https://www.telefonseelsorge.de)"
    ),
    N_("**Austria:** Telefonseelsorge, [142](tel:142), free"),
    N_("**Switzerland:** Die Dargebotene Hand, [143](tel:143), also by chat and e-mail: [143.ch](https://www.143.ch)"),
)
HIGH_STRAIN = 8
DAYS_TO_MENTION = 3
TWO_WEEKS = timedelta(days=14)


def are_worth_mentioning(workbook: Workbook, today: date) -> bool:
    """Tell whether the strain was high on several of the last fourteen days, today included."""
    high = {
        checkin.day
        for checkin in workbook.checkins
        if checkin.day and checkin.strain is not None and checkin.strain >= HIGH_STRAIN
    }
    return sum(today - TWO_WEEKS < day <= today for day in high) >= DAYS_TO_MENTION
