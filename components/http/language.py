"""The reader's language belongs to the browser: what was chosen, else what the browser asks for, else the host's."""

from __future__ import annotations

from typing import TYPE_CHECKING

from components.http.cookies import LANGUAGE
from klartext.i18n import LANGUAGES, supported

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping


def reader_language(cookies: Mapping[str, str], accept_language: str | None, default: str) -> str:
    """Choose "de" or "en" from the cookies of a browser, its Accept-Language header and the host's default."""
    chosen = cookies.get(LANGUAGE)
    if chosen in LANGUAGES:
        return str(chosen)
    wishes = sorted(_wishes(accept_language or ""), key=lambda wish: -wish[0])
    spoken = (supported(tag) for quality, tag in wishes if quality > 0)
    return next((language for language in spoken if language), default)


def _wishes(header: str) -> Iterator[tuple[float, str]]:
    for part in header[:1000].split(","):
        tag, _, parameter = part.partition(";")
        name, _, quality = parameter.partition("=")
        try:
            yield (float(quality) if name.strip() == "q" else 1.0), tag.strip()
        except ValueError:
            continue
