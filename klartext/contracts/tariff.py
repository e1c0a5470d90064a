"""What late payment costs a client: the rate of interest and the lump sum for collecting it.

Invariant: a tariff holds for one claim from its first day of default on; only the base rate in it changes.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Final

from klartext.contracts import base_rates
from klartext.contracts.workdays import AUSTRIA, GERMANY, SWITZERLAND, known

LUMP_SUM: Final = Decimal(40)
NOTHING: Final = Decimal(0)


@dataclass(frozen=True)
class Tariff:
    """Points above a country's base rate, or a fixed rate where `base` is empty; percent a year."""

    points: Decimal
    lump_sum: Decimal = NOTHING
    base: str = ""

    def percent(self, day: date) -> Decimal:
        """Return the rate on a day, after `known_until` by the last known base; LookupError before `known_from`."""
        return self.points + base_rates.base_rate(day, self.base).percent if self.base else self.points

    @property
    def changes(self) -> tuple[date, ...]:
        """The days on which a new base rate comes into force."""
        return tuple(rate.valid_from for rate in base_rates.rates(self.base)) if self.base else ()

    @property
    def known_from(self) -> date:
        """The first day on which the rate is known."""
        return self.changes[0] if self.base else date.min

    @property
    def known_until(self) -> date:
        """The last day on which the rate is known."""
        return base_rates.known_until(self.base) if self.base else date.max


def of(country: str, *, consumer: bool, first_day: date) -> Tariff:
    """Return the tariff for a claim whose first day of default this is.

    Germany: 9 points and EUR 40, or 5 points where a consumer takes part (§ 288 (1), (2) and (5) BGB); obligations from
    before 29 July 2014 keep 8 points and know no lump sum (Art. 229 § 34 EGBGB). What was in default by then was agreed
    before. Austria: 9.2 points and EUR 40 for contracts since 16 March 2013 (§§ 456, 458 UGB), 8 points before; 4 %
    where the client is no business (§ 1000 ABGB). Switzerland: 5 % (OR 104 (1)).
    """
    place = known(country)
    if place == SWITZERLAND:
        return Tariff(Decimal(5))
    if consumer:
        return Tariff(Decimal(5), base=GERMANY) if place == GERMANY else Tariff(Decimal(4))
    points, since = _BUSINESS[place]
    if first_day < since:
        return Tariff(Decimal(8), base=place)
    return Tariff(points, LUMP_SUM, base=place)


_BUSINESS: Final = {GERMANY: (Decimal(9), date(2014, 7, 29)), AUSTRIA: (Decimal("9.2"), date(2013, 3, 16))}
