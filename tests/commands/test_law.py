import json
from datetime import datetime
from typing import Any

import pytest

from klartext.cli import main
from tests.contracts.worked import examples

Capture = pytest.CaptureFixture[str]


def told(capsys: Capture, command: str) -> dict[str, Any]:
    assert main(command.split()) == 0
    said = capsys.readouterr()
    assert said.err == ""
    result: dict[str, Any] = json.loads(said.out)
    return result


def refused(capsys: Capture, command: str) -> str:
    try:
        status = main(command.split())
    except SystemExit as left:
        status = int(left.code or 0)
    said = capsys.readouterr()
    assert (status, said.out) == (2, "")
    assert said.err.startswith("klartext: ")
    assert said.err.count("\n") == 1
    return said.err


# notice


def test_notice_tells_both_pairs_and_the_days_left(capsys: Capture) -> None:
    command = "notice --start 2026-01-01 --term 12m --renewal 12m --notice 4w --to term-end --on 2026-11-23"
    assert told(capsys, command) == {
        "end": "2026-12-31",
        "notice_arrives_by": "2026-12-03",
        "last_working_day": "2026-12-03",
        "next_end": "2027-12-31",
        "next_notice_arrives_by": "2027-12-03",
        "days_left": 10,
    }


@pytest.mark.parametrize(
    ("command", "end", "arrives_by"),
    [
        ("--start 2025-03-15 --term 24m --renewal 12m --notice 3m", "2027-03-14", "2026-12-14"),
        ("--start 2025-03-15 --term 2y --renewal 1y --notice 6w --to term-end", "2027-03-14", "2027-01-31"),
        ("--start 2025-03-15 --term 24m --notice 3m --to month-end", "2027-03-31", "2026-12-31"),
        ("--start 2020-01-01 --notice 3m --to quarter-end", "2027-03-31", "2026-12-31"),
        ("--start 2020-01-01 --notice 6m --to year-end", "2027-12-31", "2027-06-30"),
        ("--start 2020-01-01 --notice 30d --to any-day", "2026-12-23", "2026-11-23"),
        ("--start 2020-01-01 --notice 30d", "2026-12-23", "2026-11-23"),
        ("--start 2020-01-01 --notice 30d --wished-end 2027-06-30", "2027-06-30", "2027-05-31"),
        ("--start 2020-01-01 --pay month", "2026-12-31", "2026-12-15"),
        ("--start 2020-01-01 --pay piece --country ch", "2026-11-23", "2026-11-23"),
    ],
)
def test_notice_knows_every_kind_of_clause(command: str, end: str, arrives_by: str, capsys: Capture) -> None:
    found = told(capsys, f"notice {command} --on 2026-11-23")
    assert (found["end"], found["notice_arrives_by"]) == (end, arrives_by)


def test_on_the_last_day_itself_notice_still_counts(capsys: Capture) -> None:
    clause = "notice --start 2025-01-01 --notice 1m --to month-end --on"
    assert told(capsys, f"{clause} 2026-01-31")["days_left"] == 0
    assert told(capsys, f"{clause} 2026-01-31")["end"] == "2026-02-28"
    assert told(capsys, f"{clause} 2026-02-01")["end"] == "2026-03-31"


def test_a_fixed_term_needs_no_notice(capsys: Capture) -> None:
    found = told(capsys, "notice --start 2026-01-01 --term 12m --notice 3m --to term-end --on 2026-11-23")
    assert found.pop("end") == "2026-12-31"
    assert set(found.values()) == {None}


def test_the_holidays_of_the_place_count(capsys: Capture) -> None:
    clause = "notice --start 2020-01-01 --notice 1d --wished-end 2026-01-07 --on 2025-12-01"
    assert told(capsys, clause)["last_working_day"] == "2026-01-06"
    assert told(capsys, f"{clause} --state by")["last_working_day"] == "2026-01-05"
    assert told(capsys, f"{clause} --country at")["last_working_day"] == "2026-01-05"
    assert told(capsys, f"{clause} --country at")["notice_arrives_by"] == "2026-01-06"


def test_notice_is_as_of_today_unless_told_otherwise(capsys: Capture) -> None:
    found = told(capsys, "notice --start 2020-01-01 --notice 1d --to any-day")
    assert found["notice_arrives_by"] == datetime.now().astimezone().date().isoformat()


@pytest.mark.parametrize(
    ("command", "word"),
    [
        ("", "--start"),
        ("--start 2020-02-30 --notice 1m", "--start"),
        ("--start 1989-12-31 --notice 1m", "--start"),
        ("--start 2020-01-01", "--notice"),
        ("--start 2020-01-01 --notice 0m", "--notice"),
        ("--start 2020-01-01 --notice -3m", "--notice"),
        ("--start 2020-01-01 --notice 3x", "--notice"),
        ("--start 2020-01-01 --notice 3", "--notice"),
        ("--start 2020-01-01 --notice 3661d", "--notice"),
        ("--start 2020-01-01 --notice ３m", "--notice"),
        ("--start 2020-01-01 --notice 3m --to tuesday", "--to"),
        ("--start 2020-01-01 --notice 3m --to term-end", "--term"),
        ("--start 2020-01-01 --notice 3m --renewal 1y", "--term"),
        ("--start 2020-01-01 --term 1y --renewal 1y", "--notice"),
        ("--start 2020-01-01 --term 1y --to month-end", "--notice"),
        ("--start 2020-01-01 --pay month --country at", "Austrian"),
        ("--start 2020-01-01 --notice 3m --country fr", "--country"),
        ("--start 2020-01-01 --notice 3m --state ZH", "--state"),
        ("--start 2020-01-01 --term 100y --to term-end", "2100-12-31"),
        ("--start 2020-01-01 --notice 3660y --to year-end", "2100-12-31"),
        ("--start 2020-01-01 --notice 3m --on 2101-01-01", "--on"),
        ("--start 2020-01-01 --notice 3m --on tomorrow", "--on"),
    ],
)
def test_notice_refuses_what_makes_no_sense(command: str, word: str, capsys: Capture) -> None:
    assert word in refused(capsys, f"notice {command}")


# interest


@pytest.mark.parametrize("example", examples("interest"), ids=lambda example: example["id"])
def test_interest_is_that_of_the_worked_example(example: dict[str, Any], capsys: Capture) -> None:
    country = "ch" if example["id"].endswith("CH") else "de"
    consumer = example["lines"][0][3] == "6.27"
    found = told(
        capsys,
        f"interest --amount {example['P']} --from {example['from_']} --to {example['to']} --country {country}"
        + " --consumer" * consumer,
    )
    assert (found["days"], f"{found['interest']:.2f}") == (example["days"], example["actact"])
    assert found["lump_sum"] == (0 if consumer or country == "ch" else 40)
    assert found["beyond_known_rates_from"] is None
    assert [[each["from"], each["to"], each["days"], each["rate"], each["interest"]] for each in found["segments"]] == [
        [*line[:3], float(line[3]), float(line[5])] for line in example["lines"]
    ]


def test_interest_takes_cents(capsys: Capture) -> None:
    found = told(capsys, "interest --amount 1000.50 --from 2026-01-01 --to 2026-01-01")
    assert found["segments"][0]["principal"] == 1000.5


def test_beyond_the_known_rates_interest_says_so(capsys: Capture) -> None:
    assert main(["interest", "--amount", "1000", "--from", "2026-12-31", "--to", "2100-12-31"]) == 0
    said = capsys.readouterr()
    beyond = json.loads(said.out)["beyond_known_rates_from"]
    assert beyond >= "2027-01-01"
    assert said.err == f"klartext: The base rate from {beyond} on is not known; the last known one was used.\n"


@pytest.mark.parametrize(
    ("command", "word"),
    [
        ("--from 2026-01-01 --to 2026-02-01", "--amount"),
        ("--amount 1000 --from 2026-01-02 --to 2026-01-01", "--to"),
        ("--amount 1000 --from 2001-12-31 --to 2026-01-01", "base rate"),
        ("--amount 1000 --from 2026-01-02 --to 2026-02-30", "--to"),
        *(
            (f"--amount {amount} --from 2026-01-01 --to 2026-02-01", "--amount")
            for amount in ("0", "-5", "1,50", "1.005", "NaN", "Infinity", "1e99", "1e-99999", "1000000000.01", "zehn")
        ),
        ("--amount 1000 --from 2026-01-01 --to 2026-02-01 --country other", "--country"),
    ],
)
def test_interest_refuses_what_makes_no_sense(command: str, word: str, capsys: Capture) -> None:
    assert word in refused(capsys, f"interest {command}")


# default


@pytest.mark.parametrize("example", examples("default"), ids=lambda example: example["id"])
def test_default_begins_on_the_day_of_the_worked_example(example: dict[str, Any], capsys: Capture) -> None:
    given = f"--received {example['start']}" if example["kind"] == "30d" else f"--due {example['raw']}"
    assert told(capsys, f"default {given}") == {
        "last_day_to_pay": example["last"],
        "first_interest_day": example["default"],
    }


def test_default_knows_the_holidays_of_a_state(capsys: Capture) -> None:
    assert told(capsys, "default --due 2026-01-06 --state BY")["last_day_to_pay"] == "2026-01-07"
    assert told(capsys, "default --due 2026-11-21 --country ch")["last_day_to_pay"] == "2026-11-21"


@pytest.mark.parametrize(
    ("command", "word"),
    [
        ("", "--received"),
        ("--received 2026-01-01 --due 2026-01-31", "--due"),
        ("--received never", "--received"),
        ("--received 2026-01-01 --country at", "--due"),
        ("--due 2026-01-01 --state QQ", "--state"),
    ],
)
def test_default_refuses_what_makes_no_sense(command: str, word: str, capsys: Capture) -> None:
    assert word in refused(capsys, f"default {command}")
