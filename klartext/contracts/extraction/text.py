"""Plain text in the encodings that mails and editors use."""

from __future__ import annotations

import re
from typing import Final

from klartext.contracts.extraction import bounds
from klartext.contracts.extraction.kinds import Extracted
from klartext.errors import UnreadableContract

_MARKS: Final = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
_BREAK: Final = re.compile(r"\r\n?|[\x0b\x85\u2028\u2029]")
_CONTROL: Final = re.compile(r"[\x00-\x08\x0e-\x1f\x7f]")
_MOST_CONTROLS: Final = 0.01  # of all characters: more is no text
_FORMATS: Final = ("{\\rtf", "<!doctype html", "<html", "<?xml")


def read_text(data: bytes, *, is_named_text: bool = True) -> Extracted:
    """Return the text of a plain file; a form feed begins a page."""
    text = _decoded(data, is_named_text=is_named_text)
    if text.lstrip()[:20].lower().startswith(_FORMATS):
        raise UnreadableContract("unknown_format")
    controls = len(_CONTROL.findall(text))
    if controls > max(2, _MOST_CONTROLS * len(text)):
        raise UnreadableContract("unknown_format")
    text = _BREAK.sub("\n", _CONTROL.sub("", text))
    pages = [0, *(place + 1 for place, sign in enumerate(text) if sign == "\f")]
    return text, pages[: bounds.MOST_PAGES]


def _decoded(data: bytes, *, is_named_text: bool) -> str:
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return data.decode(encoding, errors="replace")
    sample = data[:4000]
    if sample.count(0) > len(sample) // 4:  # UTF-16 without its mark: every other byte of Latin letters is zero
        return data.decode("utf-16-be" if sample[:1] == b"\0" else "utf-16-le", errors="replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        if not is_named_text and sample.count(0):
            raise UnreadableContract("unknown_format") from None
        return data.decode("cp1252", errors="replace")
