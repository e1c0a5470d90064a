"""One client's story in full, so that a workbook can be seen before the first answer is written.

Invariant: each language tells its own story in its own files; both keep the same ids, amounts and dates, and every date
follows from the day the story is told on.
"""

from klartext.example.story import workbook

__all__ = ["workbook"]
