"""Numbers as contracts write them, in figures and in words of either language."""

from __future__ import annotations

import re
from typing import Final

_ENGLISH: Final = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
]  # fmt: skip
_TENS: Final = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_GERMAN: Final = [
    "eins", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf",
    "dreizehn", "vierzehn", "fünfzehn", "sechzehn", "siebzehn", "achtzehn", "neunzehn",
]  # fmt: skip
_GERMAN_TENS: Final = ["zwanzig", "dreissig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]
_MORE: Final = {
    "ein": 1, "eine": 1, "einem": 1, "einen": 1, "einer": 1, "eines": 1, "zweier": 2, "dreier": 3,
    "hundred": 100, "one hundred": 100, "one hundred twenty": 120, "one hundred and twenty": 120,
    "one hundred eighty": 180, "one hundred and eighty": 180,
    "hundert": 100, "einhundert": 100, "hundertzwanzig": 120, "hundertachtzig": 180, "einhundertachtzig": 180,
}  # fmt: skip


def _spelt_out() -> dict[str, int]:
    words = {word: number for number, word in enumerate(_ENGLISH, 1)}
    words |= {word: number for number, word in enumerate(_GERMAN, 1)}
    for number, (english, german) in enumerate(zip(_TENS, _GERMAN_TENS, strict=True), 2):
        words |= {english: number * 10, german: number * 10}
        words |= {
            f"{english}{sign}{one}": number * 10 + count for count, one in enumerate(_ENGLISH[:9], 1) for sign in "- "
        }
        words |= {f"{one}und{german}": number * 10 + count for count, one in enumerate(["ein", *_GERMAN[1:9]], 1)}
    words |= _MORE
    return words | {word.replace("ss", "ß"): number for word, number in words.items() if "dreissig" in word}


NUMBERS: Final = _spelt_out()
"""What each number word means, in lower case."""

_WORD: Final = "|".join(sorted(NUMBERS, key=len, reverse=True)).replace(" ", r"\s")

EXPRESSION: Final = rf"(?:\d{{1,4}}|(?:{_WORD})\b)"
"""What a number looks like."""

OPENING: Final = rf"(?:\d{{1,4}}|{_WORD})"
"""What a number looks like that opens a longer word, "dreimonatig" say."""

_FIGURES: Final = re.compile(r"\d{1,4}")


def number(text: str) -> int:
    """Return what a number means that `EXPRESSION` has found; KeyError for anything else."""
    return int(text) if _FIGURES.fullmatch(text) else NUMBERS[" ".join(text.lower().split())]
