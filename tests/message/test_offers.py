"""What earlier steps put on offer for a message."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from klartext.client import Address, Client, Country, Tongue
from klartext.contracts.workdays import is_working_day
from klartext.i18n import speaking
from klartext.limits.catalogue import BEHAVIOURS
from klartext.limits.step import Incident, Limit, Verdict
from klartext.message import offers
from klartext.message.step import Statement
from klartext.model import Workbook
from klartext.onward import statement_from
from klartext.thread import ripples

GERMAN = Client(language=Tongue.GERMAN)
LATE = Limit(id="late", catalogue="late", behaviour="Zahlt spät", verdict=Verdict.RAISE, response="Ich mahne.")
LOUD = Limit(id="loud", behaviour="Schreit", verdict=Verdict.END)
CURT = Limit(id="curt", behaviour="Schreibt knapp", verdict=Verdict.LIVE)
OPEN = Limit(id="open", behaviour="Redet viel")
OLD = Incident(id="old", limit="late", day=date(2026, 3, 2), what="Drei Wochen offen")
NEW = Incident(id="new", limit="late", day=date(2026, 11, 3), what="Wieder offen", hours=Decimal("1.5"))
ELSE = Incident(id="else", limit="loud", what="Geschrei")
MUTE = Incident(id="mute", limit="late", day=date(2026, 12, 1))


def book(*statements: Statement, **parts: Any) -> Workbook:
    base: dict[str, Any] = {"client": GERMAN, "limits": (CURT, OPEN, LATE, LOUD), "incidents": (OLD, MUTE, ELSE, NEW)}
    return Workbook(**{**base, "statements": statements, **parts})


def ids(records: tuple[Any, ...]) -> list[str]:
    return [record.id for record in records]


def test_what_is_raised_or_ends_it_waits_until_a_message_is_about_it() -> None:
    assert ids(offers.unsaid(book())) == ["loud", "late"]
    assert ids(offers.unsaid(book(Statement(id="a", limit="loud")))) == ["late"]
    assert offers.unsaid(Workbook()) == ()


def test_incidents_of_the_limit_come_latest_first() -> None:
    message = Statement(id="a", limit="late")
    assert ids(offers.incidents(book(message), message)) == ["new", "old"]


def test_an_incident_that_another_message_tells_comes_last() -> None:
    message = Statement(id="a", limit="late")
    assert ids(offers.incidents(book(message, Statement(id="b", incident="new")), message)) == ["old", "new"]


def test_a_message_about_nothing_yet_is_offered_the_whole_log_but_what_is_told() -> None:
    message = Statement(id="a")
    assert ids(offers.incidents(book(message), message)) == ["new", "old", "else"]
    assert ids(offers.incidents(book(message, Statement(id="b", incident="new")), message)) == ["old", "else"]


def test_no_more_incidents_are_offered_than_one_can_look_over() -> None:
    many = tuple(OLD.revised({"id": f"i{n}", "day": OLD.day and OLD.day + timedelta(n)}) for n in range(50))
    assert ids(offers.incidents(book(incidents=many), Statement(limit="late"))) == ["i49", "i48", "i47", "i46", "i45"]


@pytest.mark.parametrize(
    ("hours", "money", "german", "english"),
    [
        ("1.5", None, "Das hat mich 1,5 Stunden Arbeit gekostet.", "It cost me 1.5 hours of work."),
        ("1", None, "Das hat mich 1 Stunde Arbeit gekostet.", "It cost me 1 hour of work."),
        (None, "40", "Das hat mich 40,00\xa0€ gekostet.", "It cost me €40.00."),
        (
            "2",
            "40",
            "Das hat mich 2 Stunden Arbeit und 40,00\xa0€ gekostet.",
            "It cost me 2 hours of work and €40.00.",
        ),
        (None, None, "", ""),
        ("0", "0", "", ""),
    ],
)
def test_what_it_cost_is_told_in_the_clients_language(
    hours: str | None, money: str | None, german: str, english: str
) -> None:
    incident = NEW.revised({"hours": hours and Decimal(hours), "money": money and Decimal(money)})
    message = Statement(incident="new")
    for client, said in ((GERMAN, german), (Client(language=Tongue.ENGLISH), english)):
        assert offers.cost(book(incidents=(incident,), client=client), message) == said
    assert offers.cost(book(), Statement()) == ""


def test_a_limit_of_the_catalogue_offers_its_words_in_the_clients_language() -> None:
    message = Statement(limit="late")
    with speaking("de"):
        known = next(each for each in BEHAVIOURS if each.id == "late")
        words = (known.boundary, known.request, known.effect)
    with speaking("en"):
        workbook = book()
        offered = (
            offers.boundary(workbook, message),
            offers.request(workbook, message),
            offers.effect(workbook, message),
        )
    assert offered == words
    assert all(words)


def test_ones_own_limit_offers_no_words_of_ours() -> None:
    message = Statement(limit="loud")
    assert offers.boundary(book(), message) == offers.request(book(), message) == ""
    assert offers.effects(book(), message) == ()


def test_both_what_it_cost_and_what_is_typical_are_offered_as_the_effect() -> None:
    first, second = offers.effects(book(), Statement(limit="late", incident="new"))
    assert first == "Das hat mich 1,5 Stunden Arbeit gekostet."
    assert second == offers.effect(book(), Statement(limit="late"))


@pytest.mark.parametrize(
    ("answers", "german"),
    [
        (
            {"request": "Zahlung der Rechnung.", "request_by": date(2026, 12, 4)},
            "Ich kann so nur weitermachen, wenn bis zum 4. Dezember 2026 Folgendes geschieht: Zahlung der Rechnung.",
        ),
        (
            {"request": "Zahlung der Rechnung"},
            "Ich kann so nur weitermachen, wenn Folgendes geschieht: Zahlung der Rechnung.",
        ),
        (
            {"request": "Geht das?", "request_by": date(2026, 12, 4)},
            "Ich kann so nicht weitermachen, wenn sich bis zum 4. Dezember 2026 nichts geändert hat.",
        ),
        ({"request": "lang " * 30}, "Ich kann so nicht weitermachen, wenn sich nichts ändert."),
        ({}, "Ich kann so nicht weitermachen, wenn sich nichts ändert."),
    ],
    ids=["request and day", "request", "question", "long", "nothing"],
)
def test_what_follows_is_what_was_decided_or_that_it_cant_go_on(answers: dict[str, Any], german: str) -> None:
    assert offers.consequences(book(), Statement(limit="late", **answers)) == ("Ich mahne.", german)
    assert offers.consequences(book(), Statement(limit="loud", **answers)) == (german,)


@pytest.mark.parametrize("language", ["de", "en"])
def test_what_the_catalogue_advises_after_an_insult_is_not_told_to_the_client(language: str) -> None:
    insult = next(each for each in BEHAVIOURS if each.id == "insults")
    with speaking(language):
        limit = Limit(id="l", catalogue="insults", behaviour="Beleidigt", response=insult.response)
    own = limit.revised({"response": "Ich beende das Gespräch."})
    assert insult.care
    assert offers.announced(limit) == offers.announced(None) == ""
    assert offers.announced(own) == "Ich beende das Gespräch."
    assert offers.announced(LATE) == "Ich mahne."
    assert "otherwise" not in statement_from(book(), limit).begins
    assert statement_from(book(), own).begins["otherwise"] == "Ich beende das Gespräch."


def test_what_was_taken_over_follows_its_sources() -> None:
    message = Statement(id="a", limit="late", incident="new", request="Zahlung", request_by=date(2026, 12, 4))
    workbook = book(message)
    taken = message.revised(
        {
            "effect": offers.cost(workbook, message),
            "boundary": offers.boundary(workbook, message),
            "otherwise": offers.unless(workbook, message),
        }
    )
    before = book(taken)
    english = before.model_copy(update={"client": Client(language=Tongue.ENGLISH, address=Address.FAMILIAR)})
    patch = ripples(before, english)["statements", "a"]
    assert patch["effect"] == "It cost me 1.5 hours of work."
    assert patch["boundary"].startswith("I begin new work")
    assert patch["otherwise"].startswith("I can't go on with this unless the following happens by 4 December 2026: ")
    asked = book(taken.revised({"request": "Anzahlung"}))
    assert ripples(before, asked)["statements", "a"]["otherwise"].endswith(": Anzahlung.")


@given(st.dates(date(1991, 1, 1), date(2100, 12, 1)), st.none() | st.sampled_from(tuple(Country)))
def test_days_to_ask_by_are_working_days_a_week_or_two_ahead(on: date, country: Country | None) -> None:
    found = offers.days(Client(country=country), on)
    assert [weeks for weeks, _day in found] == [1, 2]
    for weeks, day in found:
        assert day.weekday() < 5
        assert timedelta(0) <= day - (on + timedelta(weeks=weeks)) <= timedelta(6)
        assert country is Country.OTHER or is_working_day(day, country or Country.GERMANY)


def test_a_holiday_of_the_clients_state_moves_the_day() -> None:
    before_epiphany = date(2026, 12, 30)  # 6 January 2027 is a holiday in Bavaria, not in Hamburg
    bavaria = Client(country=Country.GERMANY, state="BY")
    assert offers.days(bavaria, before_epiphany)[0] == (1, date(2027, 1, 7))
    assert offers.days(Client(), before_epiphany)[0] == (1, date(2027, 1, 6))
    assert offers.days(Client(country=Country.OTHER), date(2026, 12, 18))[0] == (1, date(2026, 12, 25))


def test_one_sleeps_a_night_on_it() -> None:
    assert offers.after_a_night(date(2026, 12, 31)) == date(2027, 1, 1)
