"""Where someone listens, day and night, and when the workbook mentions it. It never says what is wrong with anyone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from typing import TYPE_CHECKING

from klartext.i18n import N_, _

if TYPE_CHECKING:
    from datetime import date

    from klartext.model import Workbook

HIGH_STRAIN = 8
DAYS_TO_MENTION = 3
TWO_WEEKS = timedelta(days=14)


@dataclass(frozen=True)
class Helpline:
    """Who listens in one country, as Markdown with numbers that a phone can dial; `zones` are the time zones there."""

    zones: frozenset[str]
    message: str

    @property
    def text(self) -> str:
        """The line in the language being spoken."""
        return _(self.message)


HELPLINES = (
    Helpline(
        frozenset({"Europe/Berlin", "Europe/Busingen"}),
        N_(
            "**Germany:** TelefonSeelsorge, [0800 1110111](tel:08001110111), [0800 1110222](tel:08001110222) or "
            "[116 123](tel:116123), free and anonymous, day and night, also by chat and e-mail: "
            "[telefonseelsorge.de](https://www.telefonseelsorge.de). "
            "A doctor on call when your own is closed: [116 117](tel:116117)"
        ),
    ),
    Helpline(frozenset({"Europe/Vienna"}), N_("**Austria:** Telefonseelsorge, [142](tel:142), free, day and night")),
    Helpline(
        frozenset({"Europe/Zurich", "Europe/Vaduz"}),
        N_(
            "**Switzerland and Liechtenstein:** Die Dargebotene Hand, [143](tel:143), day and night, "
            "also by chat and e-mail: [143.ch](https://www.143.ch)"
        ),
    ),
)


def nearest_first(zone: str) -> tuple[Helpline, ...]:
    """Return the helplines, those of the country in this IANA time zone first; Germany's first anywhere else."""
    return tuple(sorted(HELPLINES, key=lambda each: zone not in each.zones))


def are_worth_mentioning(workbook: Workbook, today: date) -> bool:
    """Tell whether the strain was high on several of the last fourteen days, today included."""
    high = {
        checkin.day
        for checkin in workbook.checkins
        if checkin.day and checkin.strain is not None and checkin.strain >= HIGH_STRAIN
    }
    return sum(today - TWO_WEEKS < day <= today for day in high) >= DAYS_TO_MENTION
