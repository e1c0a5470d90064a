"""The contract reader: which passages speak of which item of the checklist, and what dates they name."""

from klartext.contracts.extraction.extract import Extract, extract, page_of
from klartext.contracts.reading.reading import Found, Passage, Reading, read, read_text

__all__ = ["Extract", "Found", "Passage", "Reading", "extract", "page_of", "read", "read_text"]
