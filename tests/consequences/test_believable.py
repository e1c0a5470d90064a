"""What makes a ladder believable, and how each of it is told."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from klartext.consequences.believable import checks
from klartext.consequences.step import Move, Resolve, Rung, Would
from klartext.contracts.contract import Contract, NoticeTo, Unit
from klartext.i18n import LANGUAGES, speaking
from klartext.limits.step import Known, Limit, Verdict
from klartext.model import Workbook

ON = date(2026, 11, 23)
FIRM = Rung(
    id="a", trigger="Invoice 7 is open.", action="I remind them.", day=date(2026, 12, 1), would=Would.YES,
    resolve=Resolve.DECIDED, known=Known.SAID,
)  # fmt: skip
ENDS = Limit(id="insult", behaviour="Insults me", verdict=Verdict.END)
# Notice has to arrive by 30 November 2026.
YEARLY = Contract(
    id="c", start=date(2026, 1, 1), term=12, term_unit=Unit.MONTHS, renewal=12, renewal_unit=Unit.MONTHS,
    notice=1, notice_unit=Unit.MONTHS, notice_to=NoticeTo.TERM_END,
)  # fmt: skip


def stand(**parts: Any) -> dict[str, bool]:
    """Return whether each check is met, by its name."""
    with speaking("en"):
        return {check.id: check.is_met for check in checks(Workbook(**parts), ON)}


def test_without_a_rung_there_is_nothing_to_check() -> None:
    assert stand() == {}


def test_a_firm_ladder_meets_every_check() -> None:
    leave = FIRM.revised({"move": Move.END, "day": date(2026, 11, 30), "limit": "insult"})
    met = stand(rungs=(leave,), limits=(ENDS,), contracts=(YEARLY,))
    assert met == dict.fromkeys(("trigger", "day", "last", "told", "ends", "contract"), True)


@pytest.mark.parametrize(
    ("changes", "check"),
    [
        ({"trigger": ""}, "trigger"),
        ({"day": None}, "day"),
        ({"would": Would.NO}, "last"),
        ({"would": Would.UNSURE}, "last"),
        ({"would": None}, "last"),
        ({"resolve": Resolve.OPEN}, "told"),
    ],
)
def test_each_gap_shows_in_its_own_check_and_in_no_other(changes: dict[str, Any], check: str) -> None:
    met = stand(rungs=(FIRM.revised(changes),))
    assert [name for name, is_met in met.items() if not is_met] == [check]


def test_only_the_last_rung_has_to_be_one_that_would_really_be_taken() -> None:
    unsure = FIRM.revised({"id": "b", "would": Would.NO, "rank": -1})
    assert stand(rungs=(unsure, FIRM))["last"]


def test_what_ends_it_needs_a_rung_and_the_end_must_come_in_time() -> None:
    assert stand(rungs=(FIRM,), limits=(ENDS,))["ends"] is False
    late = FIRM.revised({"move": Move.END, "day": date(2026, 12, 1)})
    assert stand(rungs=(late,), contracts=(YEARLY,))["contract"] is False


@pytest.mark.parametrize("language", LANGUAGES)
def test_each_check_says_how_many_rungs_it_is_about(language: str) -> None:
    bare = Rung(id="x", action="x")
    with speaking(language):
        one, two = (checks(Workbook(rungs=rungs), ON) for rungs in ((bare,), (bare, bare.revised({"id": "y"}))))
    assert "1" in one[0].text
    assert "2" in two[0].text
    assert one[0].text.replace("1", "2") != two[0].text
