"""A text as the tone check reads it: a stream of plain words that remembers where each of them stands.

The stream is lower case, one blank before each token and one at the end. Umlauts are spelled out, apostrophes and
dashes are the plain ones, line breaks do not matter. Its only punctuation tokens are `,` (anything that parts clauses)
and `.` `!` `?` (the end of a sentence), so that a pattern can say "within this clause" cheaply.

What somebody else said is not the writer's tone: a quotation is one token, and quoted lines of a mail are left out.
Every step takes time linear in the length of the text.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Final, NamedTuple
from unicodedata import normalize

_INVISIBLE: Final = "\u00ad\u200b-\u200f\u2060\ufeff"
_LETTERS: Final = rf"[\w\u0300-\u036f{_INVISIBLE}]"
_OPEN, _CLOSED = '„“”«»"', '“”«»"'
_QUOTATION: Final = rf"""
    (?P<quotation>[{_OPEN}](?!\s)(?:[^{_OPEN}\n]|\n(?![ \t]*\n)){{1,600}}[{_CLOSED}]
        |(?<!\w)['‚‘](?=\w)(?:[^'‚‘’\n]|(?<=\w)['’](?=\w)){{1,200}}['‘’](?!\w))
"""
_UNQUOTED: Final = rf"""
      (?P<foreign>^[ \t]*>[^\n]*)                                     # a line quoted from another mail
    | (?P<address>(?:https?://|www\.)\S+|[\w.+-]{{1,64}}@[\w.-]{{1,255}})
    | (?P<number>\d+(?:[.,:/]\d+)*\w*)
    | (?P<word>{_LETTERS}+(?:['’‘ʼ´`‐‑-]{_LETTERS}+)*)
    | (?P<paragraph>\n[ \t\r]*\n\s*|\n[ \t]*(?:[-*•–]|\d{{1,2}}[.)])[ \t])
    | (?P<end>[.!?…！？]+(?:[ \u00a0][!?]+)*)
    | (?P<comma>[,;:()\[\]–—]|(?<=\s)-(?=\s))
    | (?P<sign>[€$£%§])
"""
_TOKEN: Final = re.compile(f"{_QUOTATION}|{_UNQUOTED}", re.VERBOSE | re.MULTILINE)
_BARE_TOKEN: Final = re.compile(_UNQUOTED, re.VERBOSE | re.MULTILINE)
_SPELLED: Final = str.maketrans(
    {"ä": "ae", "ö": "oe", "ü": "ue", "ß": "ss", "’": "'", "‘": "'", "ʼ": "'", "´": "'", "`": "'", "‐": "-", "‑": "-"}
    | dict.fromkeys(".,", "·")
    | dict.fromkeys("_\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff")
)
_LONGEST_SCARE: Final = 3  # words; what is longer in quotation marks was really said by somebody
_LONGEST_WORD: Final = 60  # letters; with the next bound this keeps every search short
_LONGEST_SENTENCE: Final = 120  # tokens
_ENDS: Final = frozenset(".!?")


class Token(NamedTuple):
    """A word or sign of the stream and where it stands in the text."""

    word: str
    start: int
    end: int


@dataclass(frozen=True)
class Spelling:
    """What one must know of a language to find its words and sentences.

    `others` are words that mean somebody else when written small ("sie"), or when one of these `pairs` opens a sentence
    ("Sie wird"); they get a `_` behind them. After `abbreviations` a full stop ends no sentence, nor after a number
    where `ordinals` says so, unless one of the `openers` follows.
    """

    abbreviations: frozenset[str]
    others: frozenset[str] = frozenset()
    pairs: frozenset[str] = frozenset()
    ordinals: bool = False
    openers: frozenset[str] = frozenset()


class Reading:
    """The stream of a text, and the way back to the text."""

    def __init__(self, text: str, spelling: Spelling) -> None:
        """Read a text of any length and script."""
        tokens = _tokens(text, _TOKEN)
        if not any(token.word[0].isalpha() for token in tokens):  # nothing but a quotation: then it is the message
            tokens = _tokens(text, _BARE_TOKEN)
        self.text = text
        self.tokens = _parted(text, tokens, spelling)
        self.stream = " ".join(["", *(token.word for token in self.tokens), ""]) if self.tokens else " "
        self.places: list[int] = []  # where each token begins in the stream
        self._sentence_ends, self._clause_ends = [0], [0]
        place = 1
        for token in self.tokens:
            self.places.append(place)
            place += len(token.word) + 1
            if token.word in _ENDS:
                self._sentence_ends.append(place - 1)
            if token.word in _ENDS or token.word == ",":
                self._clause_ends.append(place - 1)

    def span(self, start: int, end: int) -> tuple[int, int]:
        """Return where a stretch of the stream stands in the text; the blank before it does not count."""
        first, last = bisect_right(self.places, start + 1) - 1, bisect_right(self.places, end - 1) - 1
        return self.tokens[first].start, self.tokens[last].end

    def sentences(self) -> Iterator[tuple[int, int]]:
        """Walk all sentences as stretches of the stream."""
        yield from pairwise(self._sentence_ends)

    def sentence(self, start: int, end: int) -> str:
        """Return the sentence round a stretch of the stream between `^` and `$`, with the sign that ends it."""
        return self._between(self._sentence_ends, start, end)

    def clause(self, start: int, end: int) -> str:
        """Return the clause round a stretch of the stream between `^` and `$`, with the sign that ends it."""
        return self._between(self._clause_ends, start, end)

    def holds(self, pattern: re.Pattern[str]) -> bool:
        """Tell whether a pattern is found in any sentence."""
        return any(pattern.search(f" ^{self.stream[start : end + 1]}$ ") for start, end in self.sentences())

    def _between(self, ends: list[int], start: int, end: int) -> str:
        before, after = bisect_right(ends, start) - 1, bisect_left(ends, end)
        return f" ^{self.stream[ends[before] : ends[after] + 1]}$ "


def plain(word: str) -> str:
    """Return a word in small letters, umlauts spelled out, marks of the invisible kind removed."""
    if word.isascii():
        return word.lower() if word.isalpha() else word.lower().translate(_SPELLED)
    return normalize("NFC", word).lower().translate(_SPELLED)


def _tokens(text: str, token: re.Pattern[str]) -> list[Token]:
    """Find the tokens; a paragraph's end is the word `¶`."""
    return [
        Token(word, match.start(), match.end())
        for match in token.finditer(text)
        if (word := _word(match.lastgroup or "", match.group()))
    ]


def _word(kind: str, raw: str) -> str:
    if kind in {"word", "number"}:
        return plain(raw)[:_LONGEST_WORD]
    if kind == "end":
        return "?" if "?" in raw or "？" in raw else "!" if "!" in raw or "！" in raw else "."
    if kind == "quotation":
        words = raw[1:-1].split()
        return f'"{plain("-".join(words))[:_LONGEST_WORD]}"' if len(words) <= _LONGEST_SCARE else '"'
    return {"comma": ",", "paragraph": "¶", "sign": raw}.get(kind, "")


def _parted(text: str, tokens: list[Token], spelling: Spelling) -> list[Token]:
    """Keep only those full stops that end a sentence; tell "sie" from "Sie"."""
    small = not _writes_capitals(text, tokens)
    parted: list[Token] = []
    length = 0
    for index, token in enumerate(tokens):
        last = parted[-1].word if parted else "."
        word = token.word
        if word in {"¶", ".", ","}:
            following = tokens[index + 1].word if index + 1 < len(tokens) else "¶"
            if last in _ENDS or (word == "." and not _ends(text, token, last, following, spelling)):
                continue
            word = "." if word == "¶" else word
        elif word in spelling.others and _means_others(text, tokens, index, spelling, small=small):
            word += "_"
        parted.append(token if word == token.word else Token(word, token.start, token.end))
        length = 0 if word in _ENDS else length + 1
        if length == _LONGEST_SENTENCE:
            parted.append(Token(".", token.end, token.end))
            length = 0
    if parted and parted[-1].word not in _ENDS:
        parted.append(Token(".", len(text), len(text)))
    return parted


def _means_others(text: str, tokens: list[Token], index: int, spelling: Spelling, *, small: bool) -> bool:
    before = tokens[index - 1].word if index else "."
    pair = " ".join(token.word for token in tokens[index : index + 2])
    opens = before in _ENDS or before == "¶"
    return (opens and pair in spelling.pairs) or (not small and text[tokens[index].start].islower())


def _ends(text: str, stop: Token, last: str, following: str, spelling: Spelling) -> bool:
    if stop.end < len(text) and text[stop.end].isalnum():
        return False
    if last.isdigit() and len(last) <= 2 and spelling.ordinals:
        return following == "¶" or following in spelling.openers
    return following == "¶" or not (last in spelling.abbreviations or (len(last) == 1 and last.isalpha()))


def _writes_capitals(text: str, tokens: list[Token]) -> bool:
    """Tell whether capital letters stand anywhere else than at the beginning of sentences."""
    last = "."
    for token in tokens:
        if last not in _ENDS and last != "¶" and text[token.start].isupper():
            return True
        last = token.word
    return False
