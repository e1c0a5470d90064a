"""How much a contract's file may be and cost; both sides of the process keep to it."""

from __future__ import annotations

from typing import Final

LARGEST_FILE: Final = 25 * 1024 * 1024
MOST_PAGES: Final = 500
LONGEST_TEXT: Final = 2_000_000  # characters: 500 pages, closely written
LARGEST_PART: Final = 60 * 1024 * 1024  # bytes of one part of a DOCX, unpacked
MEMORY: Final = 1024 * 1024 * 1024  # bytes of address space, most of it libraries
SECONDS: Final = 20
