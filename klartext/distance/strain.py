"""Where the strain is going, told from the check-ins of two weeks; a description, never a diagnosis.

Two weeks end with the latest check-in. The middle of the values in their first half is held against the middle of
those in their second half, so that one bad day turns nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from decimal import Decimal
from statistics import median
from typing import TYPE_CHECKING

from klartext.i18n import _, show_date, show_number

if TYPE_CHECKING:
    from datetime import date

    from klartext.distance.step import Checkin
    from klartext.model import Workbook

TWO_WEEKS = timedelta(days=14)
FEWEST = 3
# From this many days on one speaks of two weeks.
NEARLY_TWO_WEEKS = 12
# Less than this is no move: a step of strain, half an hour of sleep, a quarter of an hour of brooding.
LEAST_MOVES = {"strain": Decimal(1), "sleep": Decimal("0.5"), "brooding": Decimal(15)}


@dataclass(frozen=True)
class Course:
    """How something went from `first` to `last`: about `before` in the first half, about `now` in the second."""

    first: date
    last: date
    before: Decimal
    now: Decimal
    overall: Decimal
    moved: bool


def strained_days(workbook: Workbook) -> list[Checkin]:
    """Return the check-ins that tell a strain, one a day, the earliest first."""
    told = [each for each in workbook.checkins if each.day and each.strain is not None]
    return list({each.day: each for each in sorted(told, key=lambda each: (str(each.day), each.id))}.values())


def course(workbook: Workbook, what: str = "strain") -> Course | None:
    """Return how "strain", "sleep" or "brooding" went; None with fewer than three check-ins that tell it."""
    days = strained_days(workbook)
    if not days or days[-1].day is None:
        return None
    last = days[-1].day
    found = [(each.day, each) for each in days if each.day and each.day > last - TWO_WEEKS]
    values = [(day, Decimal(getattr(each, what))) for day, each in found if getattr(each, what) is not None]
    middle = found[0][0] + (last - found[0][0]) / 2
    early, late = ([value for day, value in values if (day <= middle) is half] for half in (True, False))
    if len(values) < FEWEST or not early or not late:
        return None
    before, now = median(early), median(late)
    overall = median(value for _day, value in values)
    return Course(found[0][0], last, before, now, overall, abs(now - before) >= LEAST_MOVES[what])


def trend(workbook: Workbook) -> str:
    """Say in words how the strain went, and sleep and brooding if they moved; nothing while there is too little."""
    strain = course(workbook)
    if strain is None:
        return ""
    return " ".join((_strain(strain), *filter(None, (_sleep(workbook), _brooding(workbook)))))


def _strain(strain: Course) -> str:
    words = {"period": _period(strain), **_values(strain)}
    if not strain.moved:
        return _("{period}, your strain stayed at about {overall} of 10.").format(**words)
    if strain.now > strain.before:
        return _("{period}, your strain went up from about {before} to about {now}.").format(**words)
    return _("{period}, your strain went down from about {before} to about {now}.").format(**words)


def _sleep(workbook: Workbook) -> str:
    sleep = course(workbook, "sleep")
    if sleep is None or not sleep.moved:
        return ""
    if sleep.now > sleep.before:
        return _("You sleep more: about {now} hours a night, before that about {before}.").format(**_values(sleep))
    return _("You sleep less: about {now} hours a night, before that about {before}.").format(**_values(sleep))


def _brooding(workbook: Workbook) -> str:
    brooding = course(workbook, "brooding")
    if brooding is None or not brooding.moved:
        return ""
    if brooding.now > brooding.before:
        return _("You brood more: about {now} minutes a day, before that about {before}.").format(**_values(brooding))
    return _("You brood less: about {now} minutes a day, before that about {before}.").format(**_values(brooding))


def _period(went: Course) -> str:
    days = (went.last - went.first).days + 1
    day = show_date(went.last, "long")
    if days >= NEARLY_TWO_WEEKS:
        return _("In the two weeks up to {day}").format(day=day)
    return _("In the {count} days up to {day}").format(count=days, day=day)


def _values(went: Course) -> dict[str, str]:
    rounded = {"before": went.before, "now": went.now, "overall": went.overall}
    return {name: show_number(value.quantize(Decimal("0.1"))) for name, value in rounded.items()}
