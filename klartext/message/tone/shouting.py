"""Words in capitals and heaps of signs, but no names, numbers or abbreviations.

A word in capitals is loud when it is an everyday word, or a long one that can be spoken, or stands between loud ones.
Abbreviations are short, known, mixed with digits or bound to something by a hyphen; names have a title before them, a
legal form or a number after them.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from klartext.message.tone.reading import Reading, Token


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_SIGNS: Final = re.compile(r"[!?！？]")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_VOWEL: Final = re.compile(r"[AEIOUYÄÖÜ]")
_LONG: Final = 5  # letters from which a word in capitals is rarely an abbreviation
_SPELLED_OUT: Final = 4  # single letters in a row: S T O P
_ABBREVIATIONS: Final = _words("""
    ADHS ASCAP ASCII BAFIN CMYK COVID DATEV DSGVO EBICS EBITDA ELSTER EORI EPUB ERASMUS FIDIC GAEB GDPR GEMA HDMI HMRC
    HOAI HTML HTTP HTTPS IBAN IKEA INTERREG ISBN JPEG JSON KUNUU LINUX LUCID MIDI MWST MYSQL NASA NATO NGINX OAUTH PAYE
    PAYPAL POSIX SAAS SCRUM SELECT SEPA SMTP SVERWEIS SWIFT TIFF UNESCO UNICEF UNICODE UNIX USTID VERDI VLOOKUP WHATSAPP
    WLAN WYSIWYG XRECHNUNG YAML ZUGFERD
""")
_TITLES: Final = _words("""
    herr herrn frau familie firma fa mr mrs ms dr prof company ordner datei ebene marke projekt taste feld spalte folder
    file layer brand project button key field column called named namens heisst variable parameter font schrift
""")
_LEGAL_FORMS: Final = _words("gmbh ag ug kg ohg gbr ltd inc llc plc se ev mbh")


def shouts(reading: Reading, everyday: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Walk the places in the text where it shouts; `everyday` are short words that are never abbreviations."""
    run: list[Token] = []
    for index, token in enumerate(reading.tokens):
        raw = reading.text[token.start : token.end]
        if token.word in {"!", "?"} and len(_SIGNS.findall(raw)) > 1:
            yield token.start, token.end
        if raw.isupper() and _WORD.fullmatch(raw) and not _is_a_name(reading.tokens, index):
            run.append(token)
        elif run and token.word != ",":
            yield from _loud(reading.text, run, everyday)
            run = []
    yield from _loud(reading.text, run, everyday)


def _loud(text: str, run: Sequence[Token], everyday: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Judge words in capitals that follow one another."""
    sure = [token for token in run if _is_loud(text[token.start : token.end], token.word, everyday)]
    if len(sure) > 1:
        yield run[0].start, run[-1].end
    elif sure:
        yield sure[0].start, sure[0].end
    elif len(run) >= _SPELLED_OUT and all(len(token.word) == 1 for token in run):
        yield run[0].start, run[-1].end


def _is_loud(raw: str, word: str, everyday: frozenset[str]) -> bool:
    speakable = len(raw) >= _LONG and len(_VOWEL.findall(raw)) > 1
    return word in everyday or (speakable and raw not in _ABBREVIATIONS)


def _is_a_name(tokens: Sequence[Token], index: int) -> bool:
    before = tokens[index - 1].word if index else ""
    after = tokens[index + 1].word if index + 1 < len(tokens) else ""
    return before in _TITLES or after in _LEGAL_FORMS or after.isdigit()
