"""When it is kind to ask first whether a talk is right at all."""

from __future__ import annotations

import pytest

from klartext.conversation.safety import GRAVE, advice, grounds
from klartext.conversation.step import Safety
from klartext.i18n import speaking
from klartext.limits.catalogue import BEHAVIOURS
from klartext.limits.step import Incident, Limit, Verdict
from klartext.model import Workbook

HAPPENED = (Incident(id="i", limit="l"),)


def asks(catalogue: str, verdict: Verdict | None, *incidents: Incident) -> bool:
    limit = Limit(id="l", behaviour="Words", catalogue=catalogue, verdict=verdict)
    return bool(grounds(Workbook(limits=(limit,), incidents=incidents)))


def test_the_grave_behaviours_are_those_of_the_catalogue() -> None:
    assert {behaviour.id for behaviour in BEHAVIOURS} >= GRAVE


@pytest.mark.parametrize("catalogue", sorted(GRAVE))
def test_a_grave_behaviour_that_would_end_it_or_that_happened_is_a_reason_to_ask(catalogue: str) -> None:
    assert asks(catalogue, Verdict.END)
    assert asks(catalogue, None, *HAPPENED)
    assert asks(catalogue, Verdict.LIVE, *HAPPENED)
    assert not asks(catalogue, Verdict.RAISE)
    assert not asks(catalogue, Verdict.LIVE, Incident(id="i", limit="another"))


@pytest.mark.parametrize("catalogue", ["", "late", "evenings"])
def test_other_behaviours_are_none(catalogue: str) -> None:
    assert not asks(catalogue, Verdict.END, *HAPPENED)


def test_each_answer_gets_advice_of_its_own_in_both_languages() -> None:
    answers = (None, *Safety)
    for lang in ("de", "en"):
        with speaking(lang):
            assert len({advice(answer) for answer in answers}) == len(answers)
    with speaking("en"):
        assert "someone you trust beside you" in advice(Safety.COMPANY)
        assert "in writing" in advice(Safety.NO_TALK)
        assert "you needn't talk at all" in advice(None)
