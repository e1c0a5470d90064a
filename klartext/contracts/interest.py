"""Interest on a claim in default, segment by segment.

Method: the days that passed, both ends counted, over 365 days a year, 366 in a leap year; the exact sum is rounded
once, half a cent up. No statute fixes it; calculators of courts may differ by a few euros, as they often count 30 days
a month.

Payments: what is paid reduces the principal from the day of payment on, and that day no longer bears interest on it.
That is the lower reading. Without an agreement the creditor may set payments off against interest first (§ 367 BGB).
There is no interest on interest (§ 289 BGB).
"""

from __future__ import annotations

from calendar import isleap
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from math import floor

from klartext.contracts import tariff
from klartext.contracts.default import Default, starts
from klartext.contracts.invoice import Invoice, Payment
from klartext.contracts.periods import ONE_DAY
from klartext.contracts.tariff import NOTHING, Tariff
from klartext.contracts.workdays import GERMANY


@dataclass(frozen=True)
class Segment:
    """A stretch of days with one principal, one rate and one length of the year; both ends count."""

    first: date
    last: date
    principal: Decimal
    percent: Decimal

    @property
    def days(self) -> int:
        """The number of days that bear interest."""
        return (self.last - self.first).days + 1

    @property
    def interest(self) -> Decimal:
        """The interest, rounded to cents; the sum of a claim is rounded by itself and may differ by a cent."""
        return _in_cents(self.exact)

    @property
    def exact(self) -> Fraction:
        """The interest before rounding."""
        days_a_year = 366 if isleap(self.first.year) else 365
        return Fraction(self.principal) * Fraction(self.percent) * self.days / (100 * days_a_year)


@dataclass(frozen=True)
class Claim:
    """What is owed on a day: the open principal, interest up to and including that day, and the lump sum.

    `default` is None as long as the client is not in default. From `beyond_known_rates_from` on the last known base
    rate was used; None when every rate is known. Each late payment is worth one lump sum, also within one running
    contract (CJEU C-370/21).
    """

    principal: Decimal
    interest: Decimal
    lump_sum: Decimal
    segments: tuple[Segment, ...]
    default: Default | None = None
    beyond_known_rates_from: date | None = None

    @property
    def days(self) -> int:
        """The number of days that bear interest."""
        return sum(segment.days for segment in self.segments)

    @property
    def total(self) -> Decimal:
        """The sum of all three."""
        return self.principal + self.interest + self.lump_sum


def owed(
    invoice: Invoice,
    payments: Iterable[Payment],
    on: date,
    *,
    consumer: bool,
    country: str = GERMANY,
    state: str = "",
) -> Claim:
    """Return what an invoice comes to on a day, with its part payments (those of other invoices are left out).

    A payment without a day counts as made in time, and interest from before the first known base rate (Germany 2002,
    Austria 2013) is left out: nobody claims too much.
    """
    balance = _Balance(invoice, tuple(payments))
    default = starts(invoice, consumer=consumer, country=country, state=state)
    if default is None or default.first_interest_day > on or not balance.on(default.last_day_to_pay):
        return Claim(balance.on(on), NOTHING, NOTHING, ())
    first = default.first_interest_day
    rates = tariff.of(country, consumer=consumer, first_day=first)
    first_reckoned = max(first, rates.known_from)
    days = [first_reckoned, *(day for day in balance.changes if day > first_reckoned)]
    segments = accrue({day: balance.on(day) for day in days}, on, rates)
    return Claim(
        principal=balance.on(on),
        interest=_sum(segments),
        lump_sum=rates.lump_sum,
        segments=segments,
        default=default,
        beyond_known_rates_from=_beyond(segments, rates),
    )


def between(principal: Decimal, first: date, last: date, *, consumer: bool, country: str = GERMANY) -> Claim:
    """Return the claim for a principal that is in default from `first` to `last`.

    LookupError when the base rate on the first day is not known.
    """
    rates = tariff.of(country, consumer=consumer, first_day=first)
    segments = accrue({first: principal}, last, rates)
    return Claim(principal, _sum(segments), rates.lump_sum, segments, beyond_known_rates_from=_beyond(segments, rates))


def accrue(principals: Mapping[date, Decimal], last: date, rates: Tariff) -> tuple[Segment, ...]:
    """Return the segments for principals by the day from which each is open, up to and including `last`.

    A new segment begins with each principal, each base rate and each year; stretches in which nothing is open are left
    out, as are days after `last`.
    """
    first = min(principals)
    new_years = (date(year, 1, 1) for year in range(first.year + 1, last.year + 1))
    begins = sorted({day for day in (*principals, *rates.changes, *new_years) if first <= day <= last})
    segments = []
    principal = NOTHING
    for day, following in pairwise([*begins, last + ONE_DAY]):
        principal = principals.get(day, principal)
        if principal:
            segments.append(Segment(day, following - ONE_DAY, principal, rates.percent(day)))
    return tuple(segments)


@dataclass(frozen=True)
class _Balance:
    """How much of an invoice is open on which day."""

    invoice: Invoice
    payments: Sequence[Payment]

    def on(self, day: date) -> Decimal:
        """Return the principal that is open at the end of a day, never less than nothing."""
        if self.invoice.paid and self.invoice.paid <= day:
            return NOTHING
        came = sum((amount for paid, amount in self._parts() if paid <= day), NOTHING)
        return max((self.invoice.amount or NOTHING) - came, NOTHING)

    @property
    def changes(self) -> tuple[date, ...]:
        """The days on which money came."""
        full = (self.invoice.paid,) if self.invoice.paid else ()
        return tuple(sorted({*full, *(day for day, _amount in self._parts())}))

    def _parts(self) -> Iterator[tuple[date, Decimal]]:
        for payment in self.payments:
            if payment.invoice == self.invoice.id and payment.amount:
                yield payment.day or date.min, payment.amount


def _sum(segments: Iterable[Segment]) -> Decimal:
    return _in_cents(sum((segment.exact for segment in segments), Fraction(0)))


def _in_cents(amount: Fraction) -> Decimal:
    return Decimal(floor(amount * 100 + Fraction(1, 2))).scaleb(-2)


def _beyond(segments: Sequence[Segment], rates: Tariff) -> date | None:
    known_until = rates.known_until
    return known_until + ONE_DAY if segments and segments[-1].last > known_until else None
