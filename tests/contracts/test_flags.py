from __future__ import annotations

from klartext.contracts.flags import as_text, details, flags, for_the_lawyer
from klartext.contracts.review import Finding, Question, Status
from klartext.i18n import speaking
from klartext.model import Workbook


def test_risky_points_come_first_then_what_weighs_most() -> None:
    findings = (
        Finding(id="A1", status=Status.UNCLEAR),
        Finding(id="D1", status=Status.CLEAR),
        Finding(id="D6", status=Status.ABSENT),
        Finding(id="E5", status=Status.RISKY),
        Finding(id="F3", status=Status.ABSENT),
        Finding(id="H1", status=Status.RISKY),
    )
    assert [finding.id for finding in flags(Workbook(findings=findings))] == ["H1", "E5", "D6", "A1"]


def test_what_is_ticked_and_what_was_asked_make_one_list_to_copy() -> None:
    findings = (
        Finding(id="H1", status=Status.RISKY, clause="§ 9", note="no\nceiling", lawyer=True),
        Finding(id="D1", status=Status.RISKY),
        Finding(id="A1", lawyer=True),
    )
    questions = (Question(id="q", text="May I\nstop?"), Question(id="r", text="  "))
    with speaking("en"):
        text = as_text(for_the_lawyer(Workbook(findings=findings, questions=questions)))
    assert text.split("\n") == [
        "1. A1: Who exactly is my contract partner, and who may sign for it?",
        "2. H1: Is my liability limited, and how high can it get? (risky · clause § 9 · no ceiling)",
        "3. May I stop?",
    ]
    with speaking("de"):
        assert for_the_lawyer(Workbook(findings=findings))[0].startswith("A1: Wer genau")


def test_nothing_flagged_and_nothing_asked_is_nothing() -> None:
    assert flags(Workbook()) == ()
    assert for_the_lawyer(Workbook()) == ()
    assert details(Finding(id="D1")) == ""


def test_a_long_note_is_told_in_short() -> None:
    assert len(details(Finding(id="D1", note="x " * 50_000, clause="y" * 100_000))) < 250
