"""The cash line over twelve months for three futures: staying, staying on new terms, ending.

The model is simple enough to be told in two sentences. The reserve today is so many months of what is needed in a
month. Each month the other clients bring their twelfth of a year, this client brings its own, and the need goes out.
After an end this client's part comes in for the notice period, then nothing takes its place until it is replaced in
full. Without a need of its own a month needs what comes in today.

Invariant: it is reckoned in fractions, exactly, and rounded only where it is shown; nothing is divided by an answer.
"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction
from itertools import pairwise
from math import ceil, floor
from typing import TYPE_CHECKING, Final

from klartext.i18n import N_
from klartext.record import Choice

if TYPE_CHECKING:
    from klartext.balance.numbers import Numbers

YEAR: Final = 12
NEEDED: Final = ("turnover", "total", "reserve")


class Path(Choice):
    """The three futures."""

    STAY = "stay", N_("Staying")
    TERMS = "terms", N_("New terms")
    END = "end", N_("Ending")


# What else a future needs to be reckoned.
ASKS: Final = {Path.STAY: (), Path.TERMS: ("new_turnover",), Path.END: ("replaced",)}


@dataclass(frozen=True)
class Month:
    """A month as it is today: what the other clients and this one bring, and what is needed."""

    others: Fraction
    client: Fraction
    need: Fraction
    reserve: Fraction


@dataclass(frozen=True)
class Future:
    """The cash of twelve months: corners of a line, (months from now, amount), from 0 to 12 and wherever it bends."""

    path: Path
    corners: tuple[tuple[Fraction, Fraction], ...]

    @property
    def start(self) -> Fraction:
        """The reserve today."""
        return self.corners[0][1]

    @property
    def end(self) -> Fraction:
        """What is there after twelve months."""
        return self.corners[-1][1]

    @property
    def lowest(self) -> tuple[int, Fraction]:
        """The month in which the line is at its lowest, 0 for today, and the amount."""
        when, amount = min(self.corners, key=lambda corner: (corner[1], corner[0]))
        return ceil(when), amount

    @property
    def dry(self) -> int | None:
        """The month in which the money runs out; None when it lasts."""
        for (since, before), (until, after) in pairwise(self.corners):
            if after < 0:
                return floor(since + (until - since) * before / (before - after)) + 1
        return None

    @property
    def back(self) -> int | None:
        """The month in which the line is back at today's level; None when it never fell below or doesn't come back."""
        below = False
        for (since, before), (until, after) in pairwise(self.corners):
            if below and after >= self.start:
                return ceil(since + (until - since) * (self.start - before) / (after - before))
            below = below or after < self.start
        return None

    def at(self, month: int) -> Fraction:
        """Return the amount at the end of a month, 0 for today."""
        return next(amount for when, amount in self.corners if when == month)


def month(numbers: Numbers) -> Month | None:
    """Return what a month is like today; None while turnover, total or reserve has no answer.

    A total below this client's turnover counts as if there were no other clients.
    """
    if numbers.turnover is None or numbers.total is None or numbers.reserve is None:
        return None
    client = Fraction(numbers.turnover) / YEAR
    others = max(Fraction(numbers.total) / YEAR - client, Fraction(0))
    need = others + client if numbers.need is None else Fraction(numbers.need)
    return Month(others, client, need, Fraction(numbers.reserve) * need)


def futures(numbers: Numbers) -> list[Future]:
    """Return the futures that can be reckoned, staying first; none while a month can't be."""
    today = month(numbers)
    if today is None:
        return []
    return [
        Future(path, _corners(today, _incomes(path, numbers, today)))
        for path in Path
        if all(getattr(numbers, name) is not None for name in ASKS[path])
    ]


def future(numbers: Numbers, path: Path) -> Future | None:
    """Return one future, if it can be reckoned."""
    return next((each for each in futures(numbers) if each.path is path), None)


def _incomes(path: Path, numbers: Numbers, today: Month) -> list[tuple[Fraction, Fraction]]:
    """Return what this client's place brings in a month, as (from so many months on, amount)."""
    if path is Path.TERMS:
        return [(Fraction(0), Fraction(numbers.new_turnover or 0) / YEAR)]
    incomes = [(Fraction(0), today.client)]
    if path is Path.END:
        gone = Fraction(numbers.notice or 0)
        incomes += [(gone, Fraction(0)), (gone + Fraction(numbers.replaced or 0), today.client)]
    return incomes


def _corners(today: Month, incomes: list[tuple[Fraction, Fraction]]) -> tuple[tuple[Fraction, Fraction], ...]:
    """Walk from month to month and from bend to bend, adding up what comes in and goes out."""
    stops = sorted(
        {Fraction(number) for number in range(YEAR + 1)} | {when for when, _amount in incomes if when < YEAR}
    )
    cash, corners = today.reserve, [(stops[0], today.reserve)]
    for since, until in pairwise(stops):
        income = next(brings for when, brings in reversed(incomes) if when <= since)
        cash += (until - since) * (today.others + income - today.need)
        corners.append((until, cash))
    return tuple(corners)


def amount(exact: Fraction) -> Decimal:
    """Return an exact amount as money, rounded to the cent."""
    return (Decimal(exact.numerator) / Decimal(exact.denominator)).quantize(Decimal("0.01"))
