"""Calendar files as the page makes them."""

from __future__ import annotations

import re
from datetime import date, time
from typing import TYPE_CHECKING

import pytest

from components import calendars
from components.desk import Desk
from klartext.conversation.step import Talk
from klartext.distance.step import Activity, Weekday
from klartext.model import Workbook
from klartext.task import OwnTask
from klartext.vault import Vault, new_secret

if TYPE_CHECKING:
    from collections.abc import Iterator

MONDAY = date(2026, 11, 23)
BOOK = Workbook(
    activities=(Activity(id="a", what="Schwimmen", days=(Weekday.THURSDAY,), start=time(19)),),
    tasks=(OwnTask(id="t", text="Steuerberaterin anrufen", day=MONDAY),),
    talk=Talk(day=MONDAY, start=time(10)),
)


@pytest.fixture
def vault() -> Iterator[Vault]:
    vault = Vault.in_memory()
    yield vault
    vault.close()


def desk_with(vault: Vault, secret: str) -> Desk:
    desk = Desk(vault, secret)
    desk.arrive()
    desk.take_in(BOOK)
    return desk


def uids(data: bytes) -> set[bytes]:
    return set(re.findall(rb"UID:(\S+)", data))


def test_each_file_holds_what_the_workbook_is_when_it_is_asked_for(vault: Vault) -> None:
    desk = desk_with(vault, new_secret())
    assert b"SUMMARY:Schwimmen" in calendars._week(desk, "de", "Europe/Berlin", MONDAY)
    desk.answer("activities", "a", {"what": "Laufen"})
    assert b"SUMMARY:Laufen" in calendars._week(desk, "de", "Europe/Berlin", MONDAY)
    assert b"SUMMARY:Steuerberaterin anrufen" in calendars._plan(desk, "de", "Europe/Berlin")
    assert b"DTSTART;TZID=Europe/Vienna:20261123T100000" in calendars._talk(desk, "en", "Europe/Vienna")


def test_two_workbooks_of_one_shelf_keep_their_appointments_apart(vault: Vault) -> None:
    secret = new_secret()
    desk = desk_with(vault, secret)
    first = uids(calendars._plan(desk, "de", "Europe/Berlin"))
    assert first == uids(calendars._plan(desk, "en", "Europe/Vienna"))
    second = uids(calendars._plan(desk_with(vault, secret), "de", "Europe/Berlin"))
    assert first
    assert not first & second
