"""Every sentence a reader sees passes through here, in the language that is being spoken.

English sentences are the keys of the catalogs. The language is set per thread of work (a page's run, a PDF), never
stored in a workbook.
"""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from datetime import date, datetime, time, tzinfo
from decimal import Decimal
from functools import cache
from gettext import GNUTranslations
from importlib.resources import files
from io import BytesIO
from typing import TYPE_CHECKING, Literal

from babel import Locale, dates, lists, numbers
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

Language = Literal["de", "en"]
LANGUAGES: tuple[Language, ...] = ("de", "en")
LANGUAGE_NAMES = {"de": "Deutsch", "en": "English"}
# British English writes the day before the month and knows the euro sign before the amount, as our readers do.
_LOCALES = {"de": Locale("de", "DE"), "en": Locale("en", "GB")}
_spoken: ContextVar[Language | None] = ContextVar("language", default=None)
_source: Callable[[], str] | None = None


def N_(message: str) -> str:  # noqa: N802 - the name gettext tools know
    """Mark a message for the catalogs; it is translated where it is shown."""
    return message


def _(message: str) -> str:
    """Return the message in the language being spoken."""
    return _catalog(spoken()).gettext(message) if message else ""


def ngettext(singular: str, plural: str, count: int) -> str:
    """Return the form that fits the count, in the language being spoken."""
    return _catalog(spoken()).ngettext(singular, plural, count)


def listen(source: Callable[[], str]) -> None:
    """Ask this source for the language wherever none was set: a widget's callback runs before its page."""
    global _source  # noqa: PLW0603 - there is one process, and it has one way to know its readers
    _source = source


def speak(language: str) -> None:
    """Speak this language from now on in this thread of work; anything unknown is English."""
    _spoken.set(supported(language) or "en")


@contextmanager
def speaking(language: str) -> Iterator[None]:
    """Speak this language inside the block."""
    token = _spoken.set(supported(language) or "en")
    try:
        yield
    finally:
        _spoken.reset(token)


def spoken() -> Language:
    """Return the language being spoken."""
    return _spoken.get() or (_source and supported(_source())) or "en"


def supported(language: str | None) -> Language | None:
    """Return the language of a tag such as "de-AT" when Klartext speaks it."""
    head = (language or "").replace("_", "-").split("-")[0].lower()
    return head if head in LANGUAGES else None


def show_date(day: date | None, form: str = "medium") -> str:
    """Write a date as the reader is used to ("3. Dez. 2026", "3 Dec 2026"); nothing when there is none."""
    return dates.format_date(day, form, locale=_LOCALES[spoken()]) if day else ""


def show_day(day: date | None) -> str:
    """Write a date with its weekday ("Do., 3. Dez. 2026")."""
    return f"{dates.format_date(day, 'EE', locale=_LOCALES[spoken()])}, {show_date(day)}" if day else ""


def show_time(moment: datetime | time, zone: tzinfo | None = None) -> str:
    """Write a time of day in 24 hours ("21:14")."""
    return dates.format_time(moment, "HH:mm", tzinfo=zone, locale=_LOCALES[spoken()])


def show_number(number: Decimal | float) -> str:
    """Write a number with the reader's signs ("1.234,5")."""
    return numbers.format_decimal(number, locale=_LOCALES[spoken()])


def show_money(amount: Decimal, currency: str = "EUR") -> str:
    """Write an amount of money ("1.234,50 €")."""
    return numbers.format_currency(amount, currency, locale=_LOCALES[spoken()])


def show_estimate(amount: Decimal, currency: str = "EUR") -> str:
    """Write an amount that nobody knows to the cent in whole units ("1.234 €")."""
    locale = _LOCALES[spoken()]
    pattern = locale.currency_formats["standard"].pattern.replace(".00", "")
    whole = amount.quantize(Decimal(1)) + 0  # what rounds to nothing has no sign
    return numbers.format_currency(whole, currency, pattern, locale=locale, currency_digits=False)


def show_list(parts: Sequence[str]) -> str:
    """Join parts as one would say them ("a, b und c")."""
    return lists.format_list(list(parts), locale=_LOCALES[spoken()]) if parts else ""


@cache
def _catalog(language: str) -> GNUTranslations:
    """Read a catalog once; `.po` files are read directly, so that none is ever out of date."""
    source = files("klartext") / "locale" / language / "LC_MESSAGES" / "klartext.po"
    compiled = BytesIO()
    with source.open("rb") as file:
        write_mo(compiled, read_po(file, locale=language))
    compiled.seek(0)
    return GNUTranslations(compiled)
