import pytest
from pydantic import ValidationError

from klartext.contracts import checklist
from klartext.contracts.review import Finding, Status
from klartext.errors import AnswerRefused

WEIGHTY = next(item.id for item in checklist.items() if item.severity == "high")
LIGHT = next(item.id for item in checklist.items() if item.severity != "high")


@pytest.mark.parametrize(
    ("item_id", "status", "flagged"),
    [
        *((item_id, Status.RISKY, True) for item_id in (WEIGHTY, LIGHT)),
        *((item_id, Status.UNCLEAR, True) for item_id in (WEIGHTY, LIGHT)),
        (WEIGHTY, Status.ABSENT, True),
        (LIGHT, Status.ABSENT, False),
        *((item_id, status, False) for item_id in (WEIGHTY, LIGHT) for status in (Status.CLEAR, Status.MOOT, None)),
    ],
)
def test_what_is_risky_or_unclear_or_weighty_and_absent_is_flagged(
    item_id: str, status: Status | None, flagged: bool
) -> None:
    assert Finding(id=item_id, status=status).is_flagged is flagged


def test_asking_a_lawyer_flags_nothing_by_itself() -> None:
    assert not Finding(id=WEIGHTY, status=Status.CLEAR, lawyer=True).is_flagged


def test_every_point_of_the_checklist_can_be_answered() -> None:
    for item in checklist.items():
        assert Finding(id=item.id).is_blank()


@pytest.mark.parametrize("foreign", ["", "Z9", "d1", "D1 ", "x1"])
def test_a_finding_on_a_point_that_does_not_exist_is_refused(foreign: str) -> None:
    with pytest.raises(ValidationError) as caught:
        Finding(id=foreign)
    assert caught.value.error_count() == 1
    with pytest.raises(AnswerRefused):
        Finding(id="D1").revised({"id": foreign})


def test_a_finding_does_not_say_which_wrong_id_it_was_given() -> None:
    with pytest.raises(ValidationError) as caught:
        Finding(id="Adler")
    assert "Adler" not in str(caught.value)
