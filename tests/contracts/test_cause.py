from __future__ import annotations

from datetime import date

import pytest

from klartext.client import Client, Country
from klartext.contracts import cause
from klartext.contracts.contract import Ground
from klartext.i18n import LANGUAGES, speaking
from klartext.limits.step import Incident, Limit, Verdict
from klartext.model import Workbook

ON = date(2026, 11, 23)
KNOWN = Ground(cause="He shouted again", cause_known=date(2026, 11, 17), cause_warned=date(2026, 11, 3))


def said(ground: Ground, client: Client | None = None, on: date = ON) -> list[str]:
    with speaking("en"):
        return cause.tell(Workbook(ground=ground, client=client or Client()), on)


def test_the_two_weeks_run_from_the_day_on_which_the_facts_are_known() -> None:
    assert said(KNOWN) == ["The two weeks end on Tue, 1 Dec 2026: 8 days left. By then the notice has to be there."]
    assert said(KNOWN, on=date(2026, 11, 30))[0].startswith("The two weeks end on Tue, 1 Dec 2026: 1 day left.")
    assert said(KNOWN, on=date(2026, 12, 1))[0].startswith("The two weeks end today.")
    assert said(KNOWN, on=date(2026, 12, 2))[0].startswith("The two weeks ended on Tue, 1 Dec 2026.")


def test_german_counts_them_too() -> None:
    with speaking("de"):
        (line,) = cause.tell(Workbook(ground=KNOWN), ON)
    assert line == "Die zwei Wochen enden am Di., 01.12.2026: noch 8 Tage. Bis dahin muss die Kündigung da sein."


def test_abroad_there_are_no_two_weeks() -> None:
    austrian = Client(country=Country.AUSTRIA)
    assert cause.last_day(Workbook(ground=KNOWN, client=austrian)) is None
    assert said(KNOWN, austrian)[0].startswith("The two weeks are German law.")


def test_a_missing_or_late_warning_is_a_question_to_ask() -> None:
    assert said(KNOWN.revised({"cause_warned": None}))[1] == (
        "You noted no warning yet. Ask whether one has to come first."
    )
    assert said(KNOWN.revised({"cause_warned": ON}))[1].startswith("The warning came after")


def test_nothing_is_told_before_anything_is_noted() -> None:
    assert said(Ground()) == []
    assert cause.question(Workbook()) == ""


@pytest.mark.parametrize("facts", ["He shouted again", "He shouted again."])
def test_the_question_for_the_lawyer_holds_day_and_facts(facts: str) -> None:
    with speaking("en"):
        question = cause.question(Workbook(ground=KNOWN.revised({"cause": facts})))
        undated = cause.question(Workbook(ground=Ground(cause=facts)))
    assert question.startswith("Known since 17 Nov 2026: He shouted again. Is that a weighty reason")
    assert undated.startswith("He shouted again. Is that")


def test_the_latest_incident_on_an_ending_limit_is_offered() -> None:
    limits = (Limit(id="end", verdict=Verdict.END), Limit(id="raise", verdict=Verdict.RAISE))
    incidents = (
        Incident(id="a", limit="end", day=date(2026, 11, 3)),
        Incident(id="b", limit="end", day=date(2026, 11, 17)),
        Incident(id="c", limit="end", day=date(2026, 12, 17)),
        Incident(id="d", limit="raise", day=date(2026, 11, 20)),
        Incident(id="e", limit="end"),
    )
    found = cause.latest_incident(Workbook(limits=limits, incidents=incidents), ON)
    assert found is not None
    assert found.id == "b"
    assert cause.latest_incident(Workbook(limits=limits), ON) is None


def test_what_it_needs_is_said_in_both_languages() -> None:
    spoken = []
    for language in LANGUAGES:
        with speaking(language):
            spoken.append(cause.needs())
    assert [len(needs) for needs in spoken] == [4, 4]
    assert not set(spoken[0]) & set(spoken[1])
