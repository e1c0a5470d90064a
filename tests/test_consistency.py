"""Answers that contradict each other are put next to each other; answers that fit say nothing."""

from __future__ import annotations

from datetime import date, time
from typing import Any

import pytest
from hypothesis import given, settings

from klartext.balance.step import Decision
from klartext.balance.step import Verdict as Decided
from klartext.consequences.step import Move, Rung, Would
from klartext.consistency import RULES, hints
from klartext.contracts.contract import Contract, NoticeTo, Unit
from klartext.conversation.step import Safety, Talk
from klartext.distance.step import Boundary, CoreHours, MailSlot, Weekday
from klartext.example import workbook
from klartext.i18n import LANGUAGES, speaking
from klartext.limits.step import Incident, Known, Limit, Verdict
from klartext.message.step import Statement
from klartext.model import Workbook
from klartext.steps import STEP_IDS
from tests.workbooks import workbooks

ON = date(2026, 11, 23)
ENDS = Limit(id="insult", behaviour="Insults me", verdict=Verdict.END, times=1)
LEAVE = Rung(id="r", move=Move.END, action="give notice", day=date(2026, 12, 15))
# Runs to 31 December 2026; notice of one month has to arrive by 30 November.
YEARLY = Contract(
    id="c", start=date(2026, 1, 1), term=12, term_unit=Unit.MONTHS, renewal=12, renewal_unit=Unit.MONTHS,
    notice=1, notice_unit=Unit.MONTHS, notice_to=NoticeTo.TERM_END,
)  # fmt: skip
MONDAY = CoreHours(id="mon", start=time(9), end=time(17))


def said(step_id: str = "", **parts: Any) -> list[str]:
    with speaking("en"):
        return [hint.text for hint in hints(Workbook(**parts), ON, step_id)]


CASES: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    # what is said, when it is said, and what makes it fall silent
    (
        "“Insults me” would end it for you, and no rung of your ladder says how.",
        {"limits": (ENDS,)},
        {"rungs": (Rung(id="r", limit="insult", action="leave"),)},
    ),
    (
        (
            "You want to go on, and you once wrote that “Insults me” would end it. It has happened. Both may be true; "
            "perhaps one of them has changed."
        ),
        {
            "limits": (ENDS,),
            "incidents": (Incident(id="i", limit="insult", what="x"),),
            "decision": Decision(verdict=Decided.GO_ON),
            "rungs": (LEAVE,),
        },
        {"incidents": ()},
    ),
    (
        "You decided to end it. Your ladder has no rung for that yet, with what you do and on which day.",
        {"decision": Decision(verdict=Decided.END)},
        {"rungs": (LEAVE,)},
    ),
    (
        (
            "Your rung “give notice” is dated 15 Dec 2026. By the contract, notice has to arrive by 30 Nov 2026; after "
            "that it ends later."
        ),
        {"rungs": (LEAVE,), "contracts": (YEARLY,)},
        {"rungs": (LEAVE.revised({"day": date(2026, 11, 30)}),)},
    ),
    (
        (
            "You look at your decision again on 1 Dec 2026. Notice has to arrive by 30 Nov 2026; an earlier look keeps "
            "that way open."
        ),
        {"decision": Decision(verdict=Decided.NOT_YET, again=date(2026, 12, 1)), "contracts": (YEARLY,)},
        {"decision": Decision(verdict=Decided.NOT_YET, again=date(2026, 11, 30))},
    ),
    (
        "You ask for “Pay invoice 7” and name no date. With one, you'll know when to take the next step.",
        {"statements": (Statement(id="s", request="Pay invoice 7"),)},
        {"statements": (Statement(id="s", request="Pay invoice 7", request_by=ON),)},
    ),
    (
        "“pause” stands above “remind” on your ladder and comes earlier, on 1 Dec 2026.",
        {
            "rungs": (
                Rung(id="a", action="remind", day=date(2026, 12, 8)),
                Rung(id="b", action="pause", day=date(2026, 12, 1), rank=1),
            )
        },
        {"rungs": (Rung(id="a", action="remind"), Rung(id="b", action="pause", day=date(2026, 12, 1), rank=1))},
    ),
    (
        "The client knows of “pause”, and you say that you wouldn't do it. A smaller rung may hold better.",
        {"rungs": (Rung(id="a", action="pause", would=Would.NO, known=Known.SAID),)},
        {"rungs": (Rung(id="a", action="pause", would=Would.NO, known=Known.NEVER),)},
    ),
    (
        "You read this client's e-mails on Monday at 20:00. That lies outside your core hours.",
        {"core_hours": (MONDAY,), "mail_slots": (MailSlot(id="m", days=(Weekday.MONDAY,), start=time(20)),)},
        {"mail_slots": (MailSlot(id="m", days=(Weekday.MONDAY,), start=time(17)),)},
    ),
    (
        "The work phone goes silent at 16:00, and you work until 17:00. Is that how you want it?",
        {"core_hours": (MONDAY,), "boundary": Boundary(phone_silent=time(16))},
        {"boundary": Boundary(phone_silent=time(17))},
    ),
    (
        "The talk is on Tuesday, 24 November 2026, a day on which you have no core hours.",
        {"core_hours": (MONDAY,), "talk": Talk(day=date(2026, 11, 24))},
        {"talk": Talk(day=date(2026, 11, 24), safety=Safety.NO_TALK)},
    ),
    (
        "“pause” comes on 1 Dec 2026, before the talk on 2 Dec 2026. The talk may make it unnecessary.",
        {
            "rungs": (Rung(id="a", action="pause", move=Move.PAUSE, day=date(2026, 12, 1)),),
            "talk": Talk(day=date(2026, 12, 2)),
        },
        {"talk": Talk(day=date(2026, 12, 1))},
    ),
    (
        "“Pays late” has gone past your limit, and the client has never heard of that limit.",
        {
            "limits": (Limit(id="late", behaviour="Pays late", verdict=Verdict.RAISE, known=Known.NEVER),),
            "incidents": (Incident(id="i", limit="late", what="x"),),
        },
        {"statements": (Statement(id="s", limit="late", fact="x"),)},
    ),
]


@pytest.mark.parametrize(("sentence", "parts", "mended"), CASES, ids=[str(number) for number in range(len(CASES))])
def test_what_does_not_fit_is_said_and_falls_silent_once_it_fits(
    sentence: str, parts: dict[str, Any], mended: dict[str, Any]
) -> None:
    assert said(**parts) == [sentence]
    assert sentence not in said(**{**parts, **mended})


def test_every_rule_has_its_case() -> None:
    assert len(CASES) == len(RULES)


def test_a_hint_is_shown_on_the_pages_of_its_steps_only() -> None:
    parts = {"limits": (ENDS,)}
    shown = {step_id for step_id in STEP_IDS if said(step_id, **parts)}
    assert shown == {"limits", "consequences"}


def test_a_mail_slot_before_midnight_fits_hours_that_pass_it() -> None:
    night = CoreHours(id="mon", start=time(20), end=time(2))
    slot = MailSlot(id="m", days=(Weekday.MONDAY,), start=time(23))
    assert said(core_hours=(night,), mail_slots=(slot,)) == []
    assert len(said(core_hours=(night,), mail_slots=(slot.revised({"start": time(12)}),))) == 1


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_example_contradicts_itself_nowhere(language: str) -> None:
    with speaking(language):
        assert hints(workbook(language, ON), ON) == []


@settings(max_examples=40, deadline=None)
@given(workbooks())
def test_any_workbook_can_be_looked_over(book: Workbook) -> None:
    for language in LANGUAGES:
        with speaking(language):
            assert all(set(hint.steps) <= set(STEP_IDS) and hint.text for hint in hints(book, ON))
