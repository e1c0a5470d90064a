"""The worked examples show the core of the page, in every trade."""

from __future__ import annotations

import re

import pytest

from klartext.conversation.step import Good, Point, Talk
from klartext.conversation.worked import WORKED
from klartext.i18n import LANGUAGES, _, speaking
from klartext.trade import Trade

LABELS = (Point.model_fields["text"], Good.model_fields["text"], Talk.model_fields["least"])


@pytest.mark.parametrize("trade", Trade)
@pytest.mark.parametrize("language", LANGUAGES)
def test_every_trade_shows_the_core_under_the_words_of_the_page(trade: Trade, language: str) -> None:
    with speaking(language):
        text = _(WORKED[trade])
        said = [" ".join(_(label.title or "").split()) for label in LABELS]
    bold = re.findall(r"\*\*([^*]+):\*\*", text)
    assert len(bold) == 4
    # Of several lines one is asked for at a time, so the question is in the singular.
    assert bold[1].startswith(said[0])
    assert bold[2:] == said[1:]
    assert re.search(r"\d", text)
