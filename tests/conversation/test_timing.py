"""Kind notes on the day and the hour of the talk."""

from __future__ import annotations

from datetime import date, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.client import Client, Country
from klartext.conversation.step import Aftermath, Talk
from klartext.conversation.timing import clock_there, notes
from klartext.distance.step import CoreHours
from klartext.i18n import speaking
from klartext.limits.step import Incident
from klartext.model import Workbook
from tests.workbooks import workbooks

TODAY = date(2026, 11, 23)
THURSDAY = date(2026, 11, 26)
HOURS = (CoreHours(id="thu", start=time(9), end=time(17)),)
BERLIN = ZoneInfo("Europe/Berlin")


def noted(talk: Talk, lang: str = "en", **answers: Any) -> list[str]:
    with speaking(lang):
        return notes(Workbook(talk=talk, **answers), TODAY)


def test_a_working_day_ahead_needs_no_note() -> None:
    assert noted(Talk(day=THURSDAY, start=time(10), minutes=60), core_hours=HOURS) == []
    assert noted(Talk(day=TODAY)) == []
    assert noted(Talk()) == []


@pytest.mark.parametrize("day", [date(2026, 11, 28), date(2026, 11, 29)])
def test_a_weekend_is_named(day: date) -> None:
    (note,) = noted(Talk(day=day))
    assert "is at the weekend" in note


@pytest.mark.parametrize(
    ("client", "day", "country"),
    [
        (Client(), date(2026, 12, 25), "Deutschland"),
        (Client(country=Country.GERMANY), date(2026, 12, 26), "Deutschland"),
        (Client(country=Country.GERMANY, state="BY"), date(2027, 1, 6), "Deutschland"),
        (Client(country=Country.AUSTRIA), date(2026, 12, 8), "Österreich"),
        (Client(country=Country.SWITZERLAND), date(2028, 8, 1), "Schweiz"),
    ],
)
def test_a_holiday_where_the_client_is_is_named_and_says_enough_on_a_weekend(
    client: Client, day: date, country: str
) -> None:
    (note,) = noted(Talk(day=day), "de", client=client)
    assert f"ist ein Feiertag ({country})" in note


@pytest.mark.parametrize(
    ("client", "day"),
    [
        (Client(country=Country.OTHER), date(2026, 12, 25)),
        (Client(country=Country.SWITZERLAND), date(2026, 12, 8)),
        (Client(country=Country.GERMANY), date(2027, 1, 6)),
    ],
)
def test_a_holiday_elsewhere_is_none(client: Client, day: date) -> None:
    assert noted(Talk(day=day), client=client) == []


def test_the_day_on_which_something_happened_is_no_calm_one() -> None:
    incidents = (Incident(id="i", day=THURSDAY), Incident(id="j"))
    (note,) = noted(Talk(day=THURSDAY), incidents=incidents)
    assert note.startswith("Something happened on that very day.")
    assert noted(Talk(day=THURSDAY + timedelta(days=1)), incidents=incidents) == []


def test_a_day_that_has_passed_is_asked_about_until_the_talk_was_held() -> None:
    talk = Talk(day=date(2026, 11, 20))
    (note,) = noted(talk)
    assert note.startswith("That day has passed.")
    assert noted(talk, aftermath=Aftermath(held=talk.day)) == []
    assert len(noted(talk, aftermath=Aftermath(held=date(2026, 11, 2)))) == 1


@pytest.mark.parametrize(
    ("start", "minutes", "within"),
    [
        (time(9), None, True),
        (time(16), 60, True),
        (time(16), 61, False),
        (time(8, 59), None, False),
        (time(17), None, True),
        (time(17, 1), None, False),
        (time(23), 1440, False),
    ],
)
def test_the_whole_talk_should_lie_in_the_core_hours_of_its_day(start: time, minutes: int | None, within: bool) -> None:
    found = noted(Talk(day=THURSDAY, start=start, minutes=minutes), core_hours=HOURS)
    assert found == (
        [] if within else ["That is not quite within your core hours (09:00 to 17:00). Is it what you want?"]
    )


@pytest.mark.parametrize(("start", "within"), [(time(22), True), (time(1), True), (time(3), False), (time(19), False)])
def test_core_hours_may_pass_midnight(start: time, within: bool) -> None:
    hours = (CoreHours(id="thu", start=time(20), end=time(2)),)
    assert (noted(Talk(day=THURSDAY, start=start, minutes=30), core_hours=hours) == []) is within


@pytest.mark.parametrize(
    "hours", [(), (CoreHours(id="fri", start=time(9), end=time(10)),), (CoreHours(id="thu", start=time(9)),)]
)
def test_without_core_hours_for_that_day_there_is_nothing_to_hold_the_hour_against(
    hours: tuple[CoreHours, ...],
) -> None:
    assert noted(Talk(day=THURSDAY, start=time(3)), core_hours=hours) == []


def test_the_clients_clock_is_told_where_it_shows_something_else() -> None:
    def there(zone: str, **talk: Any) -> str:
        with speaking("en"):
            return clock_there(Workbook(client=Client(zone=zone), talk=Talk(**talk)), BERLIN)

    at_noon: dict[str, Any] = {"day": THURSDAY, "start": time(12)}
    assert there("America/New_York", **at_noon) == "For the client that is Thu, 26 Nov 2026 at 06:00."
    assert there("Pacific/Auckland", **at_noon) == "For the client that is Fri, 27 Nov 2026 at 00:00."
    assert there("Europe/Vienna", **at_noon) == ""
    assert there("", **at_noon) == ""
    assert there("Nowhere/Land", **at_noon) == ""
    assert there("America/New_York", day=THURSDAY) == ""
    assert there("America/New_York", start=time(12)) == ""


@settings(max_examples=40)
@given(workbooks(), st.dates(date(1990, 1, 1), date(2100, 12, 31)))
def test_any_workbook_gets_notes_without_a_placeholder(workbook: Workbook, on: date) -> None:
    with speaking("de"):
        assert not [note for note in (*notes(workbook, on), clock_there(workbook, BERLIN)) if "{" in note]
