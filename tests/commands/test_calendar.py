import io
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from ical.calendar import Calendar
from ical.calendar_stream import IcsCalendarStream

from klartext.cli import main
from klartext.commands import calendar as command
from klartext.example import workbook
from klartext.model import Workbook

ON = date(2026, 11, 23)
NOW = datetime(2026, 11, 23, 23, 30, tzinfo=UTC)

Capture = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def clock(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(command, "now", lambda: NOW)


@pytest.fixture
def file(tmp_path: Path) -> str:
    path = tmp_path / "workbook.json"
    path.write_bytes(workbook("de", ON).to_file())
    return str(path)


def written(*arguments: str, out: Path) -> Calendar:
    assert main(["calendar", *arguments, "-o", str(out)]) == 0
    return IcsCalendarStream.calendar_from_ics(out.read_bytes().decode())


def refused(capsys: Capture, *arguments: str) -> str:
    try:
        status = main(["calendar", *arguments])
    except SystemExit as left:
        status = int(left.code or 0)
    said = capsys.readouterr()
    assert (status, said.out) == (2, "")
    assert said.err.startswith("klartext: ")
    assert said.err.count("\n") == 1
    return said.err


def test_one_file_holds_the_dates_and_the_week(file: str, tmp_path: Path) -> None:
    whole = written(file, out=tmp_path / "all.ics")
    plan = written(file, "--part", "plan", out=tmp_path / "plan.ics")
    week = written(file, "--part", "week", out=tmp_path / "week.ics")
    talk = written(file, "--part", "talk", out=tmp_path / "talk.ics")
    uids = {event.uid for event in whole.events}
    assert uids == {event.uid for event in (*plan.events, *week.events)}
    assert {event.uid for event in talk.events} <= uids
    assert all(event.rrule for event in week.events)
    assert not any(event.rrule for event in plan.events)


def test_the_language_and_the_zone_can_be_chosen(file: str, tmp_path: Path) -> None:
    found = written(file, "--lang", "en", "--zone", "America/New_York", "--part", "week", out=tmp_path / "a.ics")
    assert [zone.tz_id for zone in found.timezones] == ["America/New_York"]
    assert "Core hours" in {event.summary for event in found.events}


def test_today_is_the_day_it_is_in_the_zone(file: str, tmp_path: Path) -> None:
    def first(zone: str, *more: str) -> date:
        events = written(file, "--part", "week", "--zone", zone, *more, out=tmp_path / "a.ics").events
        return min(event.start_datetime.date() for event in events)

    assert first("Europe/Berlin") == date(2026, 11, 24)
    assert first("America/New_York") == ON
    assert first("Europe/Berlin", "--on", "2027-03-01") == date(2027, 3, 1)


def test_files_of_two_clients_do_not_overwrite_each_other(file: str, tmp_path: Path) -> None:
    book = workbook("de", ON)
    other = tmp_path / "other.json"
    other.write_bytes(book.model_copy(update={"client": book.client.revised({"name": "Grün"})}).to_file())
    one, two = (written(each, out=tmp_path / "a.ics") for each in (file, str(other)))
    assert not {event.uid for event in one.events} & {event.uid for event in two.events}


@pytest.mark.parametrize("zone", ["Europe", "Europe/Nowhere", "../../etc/passwd", "", "Berlin; rm"])
def test_a_zone_that_there_is_not_is_refused(capsys: Capture, file: str, zone: str) -> None:
    assert "time zone such as" in refused(capsys, file, "--zone", zone, "-o", "-")


def test_an_invitation_needs_a_talk_with_a_date(
    capsys: Capture, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(Workbook().to_file())))
    out = tmp_path / "talk.ics"
    assert "no talk with a date" in refused(capsys, "-", "--part", "talk", "-o", str(out))
    assert not out.exists()


def test_a_workbook_without_dates_makes_an_empty_calendar(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(Workbook().to_file())))
    assert written("-", out=tmp_path / "empty.ics").events == []
