"""How a chart writes numbers and dates: the reader's way, in the form that Vega's d3 understands."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal

from babel import Locale, dates

from klartext.i18n import spoken

_LOCALES = {"de": Locale("de", "DE"), "en": Locale("en", "GB")}


def locale_options() -> dict[str, Any]:
    """Return the number and time locales of d3 in the language being spoken."""
    return _options(spoken())


@cache
def _options(language: str) -> dict[str, Any]:
    locale = _LOCALES[language]
    symbols = locale.number_symbols["latn"]
    return {
        "formatLocale": {
            "decimal": symbols["decimal"],
            "thousands": symbols["group"],
            "grouping": [3],
            "currency": ["", "\u00a0€"] if language == "de" else ["€", ""],
        },
        "timeFormatLocale": {
            "dateTime": "%a %e %b %X %Y",
            "date": "%d.%m.%Y" if language == "de" else "%d/%m/%Y",
            "time": "%H:%M:%S",
            "periods": ["AM", "PM"],
            "days": _days("wide", locale),
            "shortDays": _days("abbreviated", locale),
            "months": _months("wide", locale),
            "shortMonths": _months("abbreviated", locale),
        },
    }


def _days(width: Literal["wide", "abbreviated"], locale: Locale) -> list[str]:
    names = dates.get_day_names(width, "stand-alone", locale)
    return [names[index] for index in (6, 0, 1, 2, 3, 4, 5)]


def _months(width: Literal["wide", "abbreviated"], locale: Locale) -> list[str]:
    names = dates.get_month_names(width, "stand-alone", locale)
    return [names[index] for index in range(1, 13)]
