"""How words that somebody typed become part of a letter: kept as they are, ended once, and told apart by their shape.

Invariant: what was typed stands in the result letter by letter, without the blanks around it.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final

from babel import Locale
from babel.dates import get_month_names

from klartext.i18n import LANGUAGES

if TYPE_CHECKING:
    from datetime import date

_ENDS: Final = ".!?…。！？؟।"
# What may stand behind the end of a sentence, and behind a word that still needs one.
_CLOSING: Final = "\"'”“’‘»«›‹)]}"
_SIGNS: Final = f"{_CLOSING}%€$£°"
_GAP: Final = ": …"
# A full stop behind a number is part of a date, more often than not.
_BORDER: Final = re.compile(rf"(?:[!?…。！？]|(?<!\d)\.)+[{re.escape(_CLOSING)}]*(?=\s|$)|\n")
# Words that ask for something, so that what they begin is a sentence of its own even without a full stop.
_ASKS: Final = re.compile(r"(?i)(bitte|please|could you|can you|would you|kannst du|könn(te)?n sie|könntest du)\b")
# Words that say by themselves under which condition something follows; German also begins such a clause with its verb.
_CONDITION: Final = re.compile(
    r"(?i)\b(?:sonst|ansonsten|andernfalls|ohne|wenn|falls|sollten?|solange|otherwise|if|without|unless|should)\b"
    r"|^\s*(?:fehlt|fehlen|ist|sind|kommt|kommen|bleibt|bleiben|wird|werden|geht|gehen|passiert|geschieht|ändert)\b"
)
# "On 3 November:" – words that lead to what follows them. Longer ones are sentences with a colon in them.
_LEAD: Final = re.compile(r"[^\n:]{1,40}:\s")


def finished(text: str) -> str:
    """Return the text with a full stop if it ends in a word; a list or what already ends stays as it is."""
    text = text.strip()
    if not text or text.rstrip(_CLOSING)[-1:] in _ENDS or _is_list(text):
        return text
    return f"{text}." if text[-1].isalnum() or text[-1] in _SIGNS else text


def is_whole(text: str) -> bool:
    """Tell whether the text reads as a sentence: begun with no small letter and ended, or plainly asking."""
    text = text.strip()
    if not text or text[0].islower():
        return False
    return text.rstrip(_CLOSING)[-1:] in _ENDS or _ASKS.match(text) is not None


def begins_with_lead(text: str) -> bool:
    """Tell whether the text begins with words and a colon, as "On 3 November 2026: ..." does."""
    text = text.strip()
    return text[:1].isupper() and _LEAD.match(text) is not None


def is_question(text: str) -> bool:
    """Tell whether the text ends by asking."""
    return text.strip().rstrip(_CLOSING)[-1:] in {"?", "？", "؟"}


def is_conditional(text: str) -> bool:
    """Tell whether the text says under which condition it holds, so that it needs no "if nothing changes"."""
    return _CONDITION.search(text) is not None


def names_day(text: str, day: date) -> bool:
    """Tell whether the text already names a day of the month, written as Germans or the British write it."""
    return _day_written(day).search(text) is not None


def flow(*sentences: str) -> str:
    """Put sentences behind each other; where one has several lines, below each other."""
    said = [sentence for sentence in sentences if sentence]
    return ("\n" if any("\n" in sentence for sentence in said) else " ").join(said)


def replaced(text: str, start: int, end: int, was: str, now: str) -> str:
    """Return the text with other words at a place: a whole sentence where they begin as one, else those words alone.

    What is left of the sentence goes into a gap at the end of the new one ("Today for the second time: …"). If the text
    has changed meanwhile, the first place that still says so is taken; without one, nothing changes.
    """
    if text[start:end] != was:
        start = text.find(was)
        end = start + len(was)
    if start < 0 or not was:
        return text
    if now[:1].isupper():
        first, last = _sentence(text, start, end)
        rest = " ".join(f"{text[first:start]} {text[end:last]}".split())
        if now.endswith(_GAP) and any(sign.isalpha() for sign in rest):
            now = now.removesuffix("…") + rest
        start, end = first, last
    elif was[0].isupper():
        now = now[:1].upper() + now[1:]
    return text[:start] + now + text[end:]


def _sentence(text: str, start: int, end: int) -> tuple[int, int]:
    """Return where the sentence around a place begins and ends; a line break ends it, too."""
    first, last = 0, len(text)
    for border in _BORDER.finditer(text):
        if border.end() <= start:
            first = border.end()
        elif border.end() >= end:
            last = border.start() if border[0] == "\n" else border.end()
            break
    while first < start and text[first].isspace():
        first += 1
    return first, last


def _is_list(text: str) -> bool:
    """Tell whether the last line is an item of a list, which needs no full stop."""
    *_before, last = text.splitlines()
    return len(_before) > 0 and last.lstrip().startswith(("-", "–", "•", "*"))


def _day_written(day: date) -> re.Pattern[str]:
    months = {
        re.escape(get_month_names(width, "format", Locale(language))[day.month].rstrip("."))
        for language in LANGUAGES
        for width in ("wide", "abbreviated")
    }
    name = "|".join(sorted(months, key=len, reverse=True))
    ordinal = r"(?:\.|st|nd|rd|th)?"
    return re.compile(
        rf"(?i)(?<!\d)(?:0?{day.day}{ordinal}\s*(?:of\s+)?(?:{name})\b"
        rf"|(?:{name})\.?\s+0?{day.day}{ordinal}(?!\d)"
        rf"|0?{day.day}\.\s?0?{day.month}(?:\.|(?!\d))"
        rf"|0?{day.day}/0?{day.month}(?!\d)"
        rf"|{day.isoformat()})"
    )
