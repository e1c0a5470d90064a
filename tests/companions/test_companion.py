"""What is ticked on a card is a task of the plan, until it is unticked."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from pydantic import ValidationError

from klartext.companions.companion import CompanionPoint, all_companions, tasks
from klartext.i18n import LANGUAGES, _, speaking
from klartext.model import Workbook
from klartext.plan.pdf import action_plan
from klartext.plan.tasks import tasks as planned
from klartext.steps import STEP_IDS, STEPS
from tests.plan.reading import dense, text_of

TODAY = date(2026, 8, 3)
TICKED = Workbook(companions=(CompanionPoint(id="complaint-check", wanted=True), CompanionPoint(id="mail-keep")))


def test_a_ticked_point_is_a_task_of_its_step() -> None:
    with speaking("en"):
        (task,) = planned(TICKED)
        assert (task.step, task.text) == ("conversation", "Look at the facts: order, e-mails, photos, hours")
    with speaking("de"):
        assert planned(TICKED)[0].text == "Die Tatsachen ansehen: Auftrag, E-Mails, Fotos, Stunden"


def test_an_unticked_point_is_none() -> None:
    (point, other) = TICKED.companions
    assert planned(Workbook(companions=(point.revised({"wanted": False}), other))) == ()


def test_every_point_can_become_a_task_with_an_id_of_its_own() -> None:
    points = tuple(CompanionPoint(id=advice.id, wanted=True) for card in all_companions() for advice in card.points)
    with speaking("en"):
        found = list(tasks(Workbook(companions=points)))
    assert len({task.id for task in found}) == len(points) == 27
    assert all(len(task.id) <= 24 for task in found)
    assert {task.step for task in found} <= set(STEP_IDS)


def test_a_point_that_no_card_has_is_refused() -> None:
    with pytest.raises(ValidationError):
        CompanionPoint(id="complaint-shout", wanted=True)


def test_ticking_is_no_progress_in_a_step() -> None:
    assert not [step.id for step in STEPS if step.is_started(TICKED)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_plan_prints_the_task_and_no_section_of_ticks(language: str, tmp_path: Path) -> None:
    printed = dense(text_of(action_plan(TICKED, language, on=TODAY), tmp_path))
    with speaking(language):
        assert dense(planned(TICKED)[0].text) in printed
        for words in (_("I put this into my plan"), *(card.title for card in all_companions())):
            assert dense(words) not in printed
