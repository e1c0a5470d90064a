"""Words in capitals and heaps of signs, but no names, numbers or abbreviations.

A word in capitals is loud when it is an everyday word, a long one, or stands beside another loud one. Abbreviations
are short, known, mixed with digits, or bound to something by a hyphen.
"""

import re
from collections.abc import Iterator
from typing import Final

from klartext.message.tone.reading import Reading, Token

_SIGNS: Final = re.compile(r"[!?！？]")
_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
_VOWEL: Final = re.compile(r"[AEIOUYÄÖÜ]")
_LONG: Final = 5  # letters from which a word in capitals is rarely an abbreviation
ABBREVIATIONS: Final = frozenset(
    "ADFC ADHS AGB AGBS ASAP ASCII BAFIN BIMSCHV CMYK COVID DATEV DHL DSGVO ELSTER EBICS EORI EPUB ERASMUS FIDIC GDPR GEMA HDMI HOAI HTML HTTPS "
    "IKEA INTERREG JPEG KUNUU LUCID MIDI MWST NASA NATO OAUTH PAYPAL POSIX PSD REST SCRUM SEPA SMTP SWIFT TIFF UNESCO UNICEF UNICODE USTID "
    "UTF VERDI VLOOKUP SVERWEIS WHATSAPP WLAN WYSIWYG XRECHNUNG ZUGFERD HTTP JSON YAML MYSQL LINUX UNIX AWS ISO DIN USB VPN NDA "
    "HMRC VAT IBAN BIC ASCAP FAQ EBITDA NGINX SAAS GMBH INC LLC LTD PAYE CRUD SELECT INSERT UPDATE DELETE".split()
)
_NAMED: Final = frozenset(
    "herr herrn frau familie firma mr mrs ms dr prof company fa ordner datei ebene marke projekt taste feld spalte folder "
    "file layer brand project button key field column called named namens heisst variable parameter font schrift".split()
)
_LEGAL: Final = frozenset("gmbh ag ug kg ohg gbr ltd inc llc plc se ev mbh".split())


def shouts(reading: Reading, everyday: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Walk the places in the text where it shouts; `everyday` are short words that are never abbreviations."""
    text, tokens = reading.text, reading.tokens
    run: list[int] = []
    for index, token in enumerate(tokens):
        raw = text[token.start : token.end]
        if token.word in {"!", "?"} and len(_SIGNS.findall(raw)) > 1:
            yield token.start, token.end
        if _is_in_capitals(raw) and not _is_a_name(tokens, index):
            run.append(index)
        elif token.word != ",":
            yield from _loud(reading, run, everyday)
            run = []
    yield from _loud(reading, run, everyday)


def _loud(reading: Reading, run: list[int], everyday: frozenset[str]) -> Iterator[tuple[int, int]]:
    """Judge words in capitals that follow one another."""
    words = [(index, reading.text[reading.tokens[index].start : reading.tokens[index].end]) for index in run]
    sure = [index for index, raw in words if _is_loud(reading.tokens[index].word, raw, everyday)]
    if sure:
        yield reading.tokens[sure[0]].start, reading.tokens[sure[-1]].end
    elif len(words) >= 4 and all(len(raw) == 1 for _index, raw in words):  # N O W
        yield reading.tokens[run[0]].start, reading.tokens[run[-1]].end


def _is_in_capitals(raw: str) -> bool:
    return raw.isupper() and bool(_WORD.fullmatch(raw))


def _is_loud(word: str, raw: str, everyday: frozenset[str]) -> bool:
    if word in everyday:
        return True
    return len(raw) >= _LONG and len(_VOWEL.findall(raw)) > 1 and raw not in ABBREVIATIONS


def _is_a_name(tokens: list[Token] | tuple[Token, ...], index: int) -> bool:
    before = tokens[index - 1].word if index else ""
    after = tokens[index + 1].word if index + 1 < len(tokens) else ""
    return before in _NAMED or after in _LEGAL or after.isdigit()
