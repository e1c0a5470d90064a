"""Days and periods that a contract's passages name, as answers to the questions about its dates.

Invariants: nothing is guessed - each find quotes the words it stands in; nothing is filled in unasked - a find is an
offer. Of several finds for a question the better passage's comes first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Final

from klartext.contracts.contract import Form, NoticeTo, Unit
from klartext.contracts.periods import BeyondCalendar, Period
from klartext.contracts.reading.dates import Written, days
from klartext.contracts.reading.numbers import EXPRESSION, OPENING, number
from klartext.contracts.reading.ranking import Ranked
from klartext.contracts.reading.sentences import sentence_ends

Value = int | date | Unit | NoticeTo | Form

_MOST: Final = 3  # offers for one question
_BEST: Final = 2  # passages that are asked for the term: many others name periods of another kind
_LONGEST_TERM: Final = 600  # months
_UNITS: Final = {"t": Unit.DAYS, "d": Unit.DAYS, "w": Unit.WEEKS, "m": Unit.MONTHS, "j": Unit.YEARS, "y": Unit.YEARS}
_PERIOD: Final = re.compile(
    rf"""\b(?:
      (?P<count>{EXPRESSION})(?:\s?\(\s?(?:(?P<figures>\d{{1,4}})|\w+)\s?\))?[\s-]{{1,3}}(?:(?:weitere[sn]?|volle[ns]?|ganze[ns]?|calendar|full)\s+)?
        (?P<unit>(?:kalender)?tage?[ns]?|woche[n]?|(?:kalender)?monat(?:e|en|s)?|jahr(?:e|en|es|s)?
          |days?|weeks?|months?|years?)\b
    | (?P<count2>{OPENING})-?(?P<unit2>tägig|wöchig|monatig|jährig)(?:e[nrms]?)?\b
    | (?P<half>halbe[sn]?\s+jahr(?:es)?|halbjahr(?:es)?|six-month|half\s+a\s+year)\b
    | (?P<quarter>(?:einem|ein|eines|von\s+einem|one)\s+(?:quartals?|vierteljahr(?:es)?|quarter)\b)
    )""",
    re.VERBOSE | re.IGNORECASE,
)
_WORKING: Final = re.compile(r"(?:werk|arbeits|bankarbeits|business|working)\W*$", re.IGNORECASE)
_ENDING: Final = re.compile(
    r"kündig|gekündig|terminat|notice|renew|aussteig|beend|non-renewal|cancel|call it off|lösen|fortsetz|\bend(?:ed)?\s+(?:it|this|by)",
    re.IGNORECASE,
)
_CURING: Final = re.compile(
    r"\b(?:cure|cured|remed\w+|breach\w*|default\w*|nachfrist|abhilfe\w*|abmahn\w+|mahnung)\b", re.IGNORECASE
)
_NOTICE_BEFORE: Final = re.compile(
    r"(?:frist\w*(?:\s+(?:von|beträgt|zur\s+kündigung))*|notice(?:\s+period)?(?:\s+(?:of|is|shall\s+be))*)[\s:]*"
    r"(?:(?:mindestens|jeweils|at\s+least|not\s+less\s+than)\s+)?$|spätestens\s+$",
    re.IGNORECASE,
)
_NOTICE_BEHIND: Final = re.compile(
    r"['’]?\s*(?:\w+['’]?\s+){0,4}?(?:notice|prior|before|in\s+advance|advance|frist|vor\s+(?:dem\s+)?(?:ablauf|ende|vertragsende|laufzeit)"
    r"|zum\s+(?:monats|quartals|jahres|vertrags|ende)|zum\s+ende)",
    re.IGNORECASE,
)
_RENEWAL_BEFORE: Final = re.compile(
    r"(?:verläng\w+|weitere[nrs]?|renew\w*|extend\w*|extension|successive|additional|further|another|jeweils)[^.;]{0,45}$",
    re.IGNORECASE,
)
_TERM_BEFORE: Final = re.compile(
    r"(?:laufzeit|dauer|läuft|geschlossen|befristet|gilt|beginn\w*|term|period|continu\w+|remain\w*|duration|effect|valid|endet|ends|expires|"
    r"bound|gebunden|zunächst|initial)[^.;]{0,60}$",
    re.IGNORECASE,
)
_TERM_BEHIND: Final = re.compile(r"\s*(?:laufzeit|fest|initial\s+term|fixed\s+term|term\b)", re.IGNORECASE)
_DAYS_TO: Final = (
    (NoticeTo.QUARTER_END, (r"quartals?ende|(?:ende|schluss)\s+(?:eines|des|jedes)\s+(?:kalender)?(?:vierteljahre?s|quartals)|"
     r"end\s+of\s+(?:a|the|any|each)\s+(?:calendar\s+)?quarter")),
    (NoticeTo.MONTH_END, (r"monats?(?:ende|letzten)|(?:ende|schluss)\s+(?:eines|des|jedes)\s+(?:kalender)?monats|"
     r"end\s+of\s+(?:a|the|any|each)\s+(?:calendar\s+)?month")),
    (NoticeTo.YEAR_END, r"jahresende|(?:ende|schluss)\s+(?:eines|des|jedes)\s+kalenderjahre?s|end\s+of\s+(?:a|the|any|each)\s+calendar\s+year"),
    (NoticeTo.TERM_END, (r"vor\s+(?:dem\s+)?(?:ablauf|ende\s+der|vertragsende)|(?:zum|ende\s+der|ablauf\s+der)\s+(?:jeweiligen\s+)?"
     r"(?:vertrags)?(?:laufzeit|ende)\b|zum\s+(?:ende\s+der\s+(?:jeweiligen\s+)?)(?:vertrags)?laufzeit|"
     r"(?:prior\s+to|before)\s+[^.;]{0,50}?(?:expir\w+|end\b|renewal)|current\s+(?:term|period)\s+ends")),
    (NoticeTo.ANY_DAY, r"jederzeit|at\s+any\s+time"),
)  # fmt: skip
_FORMS: Final = (
    (Form.REGISTERED, r"einschreiben|eingeschrieben\w*|registered\s+(?:mail|letter|post)|certified\s+mail|recorded\s+delivery"),
    (Form.PORTAL, r"\bportal\b|kundenkonto|control\s+panel|account\s+settings"),
    (Form.TEXT, r"textform|per\s+e-?mail|(?:e-?)?mail\s+(?:reicht|genügt)|kurze\s+mail|by\s+e-?mail|e-?mailing"),
    (Form.SIGNED, r"schriftform|schriftlich\w*|in\s+writing|written\s+(?:notice|form)|eigenhändig"),
)  # fmt: skip
_NOT_BY_MAIL: Final = re.compile(r"e-?mail\s+(?:genügt\s+nicht|reicht\s+nicht|ist\s+ausgeschlossen)", re.IGNORECASE)
_STARTS: Final = re.compile(
    r"(?:begin\w*|start\w*|ab\s+dem|ab|in\s+kraft|los|commenc\w*|effective(?:\s+as\s+of)?|from|gilt\s+ab|wirkung\s+(?:zum|vom|ab)|rückwirkend)"
    r"[\s:]*(?:(?:am|zum|dem|den|auf|on|date|mit|wirkung|es|the|is|as|of|rückwirkend)[\s:]+){0,4}$",
    re.IGNORECASE,
)
_STARTS_BEHIND: Final = re.compile(r"\s*(?:in\s+kraft|beginn|wirksam)", re.IGNORECASE)
_ENDS: Final = re.compile(
    r"(?:bis|end\w*|until|through|expir\w*|ablauf|längstens)[\s:]*(?:(?:am|zum|des|dem|on|date|spätestens|the|and|including)[\s:]+){0,3}$",
    re.IGNORECASE,
)
_EFFECTIVE: Final = re.compile(r"\s*\((?:the\s+)?[\"“']effective\s+date", re.IGNORECASE)
_SIGNED: Final = re.compile(
    r"(?:(?:made|entered\s+into|(?:^|\bis|,|\))\s*dated|executed|signed)(?:\s+(?:as\s+of|on|this|effective))*|unterzeichnet\s+am|unterschrieben\s+am|"
    r"^[^\n,]{2,40},\s+(?:den|am))[\s:]*(?:the\s+)?$",
    re.IGNORECASE | re.MULTILINE,
)
_LINES: Final = re.compile(r"\n\s*\n|\n(?=\s*[-•–*]\s)")
_SIGNED_IN: Final = 3000  # characters at either end of a contract


@dataclass(frozen=True)
class Named:
    """A value for a field of a contract, the words it was read from and where they stand."""

    field: str
    value: Value
    start: int
    end: int


def named(text: str, passages: Mapping[str, Sequence[Ranked]]) -> tuple[Named, ...]:
    """Return what the passages of a contract say about its dates, in the order in which they are asked for."""
    offers = [
        *_signed(text),
        *_starts(text, passages.get("D1", ())),
        *_periods(text, "term", passages.get("D1", ())[:_BEST]),
        *_span(text, passages.get("D1", ())),
        *_periods(text, "renewal", passages.get("D2", ())),
        *_periods(text, "notice", (*passages.get("D3", ()), *passages.get("D2", ()))),
        *_days_to(text, passages.get("D3", ())),
        *_forms(text, (*passages.get("D4", ()), *passages.get("D3", ()))),
    ]
    return tuple(_fewest(offers))


def _fewest(offers: Sequence[Named]) -> Iterator[Named]:
    """Leave out what was offered before; a count and its unit come and go together."""
    seen: dict[str, list[object]] = {}
    for place, offer in enumerate(offers):
        if offer.field.endswith("_unit"):
            continue
        unit = (
            offers[place + 1] if place + 1 < len(offers) and offers[place + 1].field == f"{offer.field}_unit" else None
        )
        value = (offer.value, unit.value if unit else None)
        known = seen.setdefault(offer.field, [])
        if value in known or len(known) >= _MOST:
            continue
        known.append(value)
        yield offer
        if unit:
            yield unit


def _sentences(text: str, passages: Sequence[Ranked]) -> Iterator[tuple[int, int]]:
    for passage in passages:
        begin = passage.clause.start
        for line in (*_LINES.finditer(text, begin, passage.clause.end), None):
            stop = line.start() if line else passage.clause.end
            for end in (*sentence_ends(text, begin, stop), stop):
                yield begin, end
                begin = end


def _periods(text: str, field: str, passages: Sequence[Ranked]) -> Iterator[Named]:
    for begin, end in _sentences(text, passages):
        for match in _PERIOD.finditer(text, begin, end):
            if _role(text, match, begin, end) != field:
                continue
            if period := _period(match):
                yield Named(field, period.count, begin, end)
                yield Named(f"{field}_unit", period.unit, begin, end)


def _role(text: str, match: re.Match[str], begin: int, end: int) -> str:
    """Tell what a period is there for: "notice", "renewal", "term" or nothing that is asked for."""
    before, behind = (
        text[max(begin, match.start() - 90) : match.start()],
        text[match.end() : min(end, match.end() + 70)],
    )
    if _WORKING.search(before):
        return ""
    if _CURING.search(text, begin, end):
        return ""
    if _ENDING.search(text, begin, end) and (_NOTICE_BEFORE.search(before) or _NOTICE_BEHIND.match(behind)):
        return "notice"
    if _RENEWAL_BEFORE.search(before):
        return "renewal"
    return "term" if _TERM_BEFORE.search(before) or _TERM_BEHIND.match(behind) else ""


def _period(match: re.Match[str]) -> Period | None:
    if match["half"]:
        return Period(6, Unit.MONTHS)
    if match["quarter"]:
        return Period(3, Unit.MONTHS)
    count = number(match["figures"] or match["count"] or match["count2"])
    name = (match["unit"] or match["unit2"]).lower().removeprefix("kalender")
    return Period(count, _UNITS[name[0]]) if 0 < count <= 3660 else None


def _starts(text: str, passages: Sequence[Ranked]) -> Iterator[Named]:
    for begin, end in _sentences(text, passages):
        for written in days(text, begin, end):
            if _is_start(text, begin, written):
                yield Named("start", written.day, begin, end)


def _span(text: str, passages: Sequence[Ranked]) -> Iterator[Named]:
    """Return the term between the first and the last day that are named, if it is a whole number of months."""
    firsts: list[tuple[date, int]] = []
    for begin, end in _sentences(text, passages):
        for written in days(text, begin, end):
            if _is(_ENDS, text, begin, written):
                for day, place in firsts:
                    if months := _months(day, written.day):
                        yield Named("term", months, min(place, begin), max(place, end))
                        yield Named("term_unit", Unit.MONTHS, min(place, begin), max(place, end))
            elif _is_start(text, begin, written):
                firsts.append((written.day, begin))


def _months(first: date, last: date) -> int:
    for months in range(1, _LONGEST_TERM):
        try:
            end = Period(months, Unit.MONTHS).term_end(first)
        except BeyondCalendar:
            return 0
        if end >= last:
            return months if end == last else 0
    return 0


def _is_start(text: str, begin: int, written: Written) -> bool:
    behind = _EFFECTIVE.match(text, written.end) or _STARTS_BEHIND.match(text, written.end)
    return behind is not None or _is(_STARTS, text, begin, written)


def _is(before: re.Pattern[str], text: str, begin: int, written: Written) -> bool:
    return before.search(text[max(begin, written.start - 60) : written.start]) is not None


def _signed(text: str) -> Iterator[Named]:
    tail = max(0, len(text) - _SIGNED_IN)
    for begin, end in dict.fromkeys(((tail, len(text)), (0, min(len(text), _SIGNED_IN)))):
        for written in days(text, begin, end):
            before = text[max(begin, written.start - 60) : written.start]
            if _SIGNED.search(before):
                yield Named(
                    "signed", written.day, max(text.rfind("\n", 0, written.start) + 1, written.start - 60), written.end
                )


def _days_to(text: str, passages: Sequence[Ranked]) -> Iterator[Named]:
    for begin, end in _sentences(text, passages):
        if _ENDING.search(text, begin, end) or _PERIOD.search(text, begin, end):
            for choice, words in _DAYS_TO:
                if re.compile(words, re.IGNORECASE).search(text, begin, end):
                    yield Named("notice_to", choice, begin, end)
                    break


def _forms(text: str, passages: Sequence[Ranked]) -> Iterator[Named]:
    for begin, end in _sentences(text, passages):
        if not _ENDING.search(text, begin, end):
            continue
        by_mail = not _NOT_BY_MAIL.search(text, begin, end)
        for choice, words in _FORMS:
            if (choice is not Form.TEXT or by_mail) and re.compile(words, re.IGNORECASE).search(text, begin, end):
                yield Named("form", choice, begin, end)
                break
