"""The outlook of a contract, held against worked examples and against a search that tries every day."""

from __future__ import annotations

from bisect import bisect_left
from collections import Counter
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import Any

import holidays
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klartext.client import Client, Country
from klartext.contracts.contract import Contract, NoticeTo, Pay, Unit
from klartext.contracts.notice import Outlook, next_deadline, outlook, safe_day
from klartext.contracts.periods import Period
from klartext.model import Workbook
from tests.contracts.worked import day, examples, period

DAY = timedelta(days=1)
TODAY = date(2026, 11, 23)
LAST = date(2100, 12, 31)
GRIDS = {"quarter end": NoticeTo.QUARTER_END, "month end": NoticeTo.MONTH_END, "year end": NoticeTo.YEAR_END}


def contract(
    start: str = "2020-01-01", *, term: str = "", renewal: str = "", notice: str = "", **more: Any
) -> Contract:
    fields: dict[str, Any] = {}
    for name, text in (("term", term), ("renewal", renewal), ("notice", notice)):
        if text:
            fields |= {name: period(text).count, f"{name}_unit": period(text).unit}
    return Contract(**{"id": "c", "start": day(start), **fields, **more})


def seen(made: Contract, on: date = TODAY, **place: str) -> Outlook:
    found = outlook(made, on, **place)
    assert found is not None
    return found


def pair(made: Contract, on: str) -> tuple[str, str]:
    found = seen(made, day(on))
    assert found.arrives_by
    return str(found.end), str(found.arrives_by)


# The worked examples


@pytest.mark.parametrize("example", examples("notice"), ids=lambda example: example["id"])
def test_to_a_wished_end_on_any_day_every_worked_example_comes_out(example: dict[str, Any]) -> None:
    made = contract("2001-01-01", notice=example["period"], notice_to=NoticeTo.ANY_DAY, wished_end=day(example["end"]))
    latest = day(example["latest"])
    for on in (date(2001, 1, 1), latest - DAY, latest):
        found = seen(made, on)
        assert (found.end, found.arrives_by) == (day(example["end"]), latest)
        assert found.last_working_day == day(example["last_workday"])
        assert found.days_left == (latest - on).days
    assert seen(made, latest + DAY).end != day(example["end"])


def gridded() -> list[dict[str, Any]]:
    return [example for example in examples("notice") if any(f" to {grid}" in example["desc"] for grid in GRIDS)]


@pytest.mark.parametrize("example", gridded(), ids=lambda example: example["id"])
def test_to_the_end_of_a_month_quarter_or_year_the_worked_examples_come_out(example: dict[str, Any]) -> None:
    to = next(choice for grid, choice in GRIDS.items() if f" to {grid}" in example["desc"])
    made = contract("2001-01-01", notice=example["period"], notice_to=to)
    found = seen(made, day(example["latest"]))
    assert (found.end, found.days_left) == (day(example["end"]), 0)
    following = seen(made, day(example["latest"]) + DAY)
    assert (following.end, following.arrives_by) == (found.next_end, found.next_arrives_by)
    assert following.end is not None
    assert following.end > day(example["end"])


def test_there_are_worked_examples_for_every_grid() -> None:
    assert len(gridded()) > 12


@pytest.mark.parametrize(
    ("made", "on", "expected"),
    [
        (contract("2026-01-01", term="12m", renewal="12m", notice="4w"), "2026-12-03", ("2026-12-31", "2026-12-03")),
        (contract("2026-01-01", term="12m", renewal="12m", notice="4w"), "2026-12-04", ("2027-12-31", "2027-12-03")),
        (contract("2025-03-15", term="24m", renewal="12m", notice="3m"), "2026-11-23", ("2027-03-14", "2026-12-14")),
        (contract("2025-03-15", term="24m", renewal="12m", notice="1m"), "2026-11-23", ("2027-03-14", "2027-02-14")),
        (contract("2025-03-15", term="24m", renewal="12m", notice="6w"), "2026-11-23", ("2027-03-14", "2027-01-31")),
        (
            contract("2025-03-15", term="24m", notice="3m", notice_to=NoticeTo.MONTH_END),
            "2026-11-23",
            ("2027-03-31", "2026-12-31"),
        ),
        (
            contract("2025-03-15", term="24m", renewal="12m", notice="3m", notice_to=NoticeTo.MONTH_END),
            "2026-11-23",
            ("2027-03-31", "2026-12-31"),
        ),
        (contract(notice="3m", notice_to=NoticeTo.QUARTER_END), "2026-03-31", ("2026-06-30", "2026-03-31")),
        (contract(notice="3m", notice_to=NoticeTo.QUARTER_END), "2026-04-01", ("2026-09-30", "2026-06-30")),
        (contract(notice="3m", notice_to=NoticeTo.QUARTER_END), "2026-01-01", ("2026-06-30", "2026-03-31")),
        (contract(notice="6w", notice_to=NoticeTo.MONTH_END), "2026-02-17", ("2026-03-31", "2026-02-17")),
        (contract(notice="6w", notice_to=NoticeTo.MONTH_END), "2026-02-18", ("2026-04-30", "2026-03-19")),
        (contract(notice="1m", notice_to=NoticeTo.MONTH_END), "2026-01-31", ("2026-02-28", "2026-01-31")),
        (contract(notice="1m", notice_to=NoticeTo.MONTH_END), "2026-02-01", ("2026-03-31", "2026-02-28")),
    ],
)
def test_the_next_possible_end_is_the_one_of_the_fact_sheet(made: Contract, on: str, expected: tuple[str, str]) -> None:
    assert pair(made, on) == expected


@pytest.mark.parametrize(
    ("days", "published"),
    [((1, 31), (1, 3)), ((4, 30), (4, 2)), ((2, 28), (1, 31)), ((12, 31), (12, 3))],
)
def test_four_weeks_to_the_end_of_a_month_are_the_days_that_are_published(
    days: tuple[int, int], published: tuple[int, int]
) -> None:
    arrives = date(2026, *published)
    found = seen(contract(notice="4w", notice_to=NoticeTo.MONTH_END), arrives)
    assert (found.end, found.arrives_by) == (date(2026, *days), arrives)
    assert Period(4, Unit.WEEKS).last_arrival(date(2028, 2, 29)) == date(2028, 2, 1)


# What a contract is


def test_a_fixed_term_ends_by_itself() -> None:
    for made in (
        contract(term="24m"),
        contract(term="24m", notice="3m"),
        contract(term="24m", notice_to=NoticeTo.TERM_END),
    ):
        end = date(2021, 12, 31)
        assert seen(made) == Outlook(end, None, None, None, None, None, open_ended=False, minimum_until=end)


def test_a_contract_that_runs_on_after_its_term_is_open_ended() -> None:
    running = seen(contract(term="24m", notice="3m", notice_to=NoticeTo.MONTH_END))
    assert (running.open_ended, running.minimum_until) == (True, date(2021, 12, 31))
    renewing = seen(contract(term="24m", renewal="12m", notice="3m"))
    assert (renewing.open_ended, renewing.minimum_until) == (False, date(2021, 12, 31))
    endless = seen(contract(notice="3m", notice_to=NoticeTo.MONTH_END))
    assert (endless.open_ended, endless.minimum_until) == (True, None)


def test_an_end_may_fall_on_the_last_day_of_the_least_time() -> None:
    made = contract("2025-04-01", term="24m", notice="3m", notice_to=NoticeTo.QUARTER_END)
    assert pair(made, "2026-11-23") == ("2027-03-31", "2026-12-31")


def test_a_contract_does_not_end_before_it_begins() -> None:
    made = contract("2027-05-10", notice="2w", notice_to=NoticeTo.MONTH_END)
    assert pair(made, "2026-11-23") == ("2027-05-31", "2027-05-17")


def test_without_a_first_day_an_open_ended_contract_can_still_be_reckoned() -> None:
    made = Contract(id="c", notice=1, notice_unit=Unit.MONTHS, notice_to=NoticeTo.MONTH_END)
    assert pair(made, "2026-11-23") == ("2026-12-31", "2026-11-30")


def test_each_renewal_begins_on_the_day_after_the_end() -> None:
    made = contract("2025-08-31", term="6m", renewal="6m", notice="1m")
    assert pair(made, "2026-01-28") == ("2026-02-28", "2026-01-31")
    assert pair(made, "2026-02-01") == ("2026-08-31", "2026-07-31")


def test_a_renewal_of_days_is_reckoned_without_walking_through_all_of_them(monkeypatch: pytest.MonkeyPatch) -> None:
    counted = Counter[Period]()
    term_end = Period.term_end

    def counting(self: Period, start: date) -> date:
        counted[self] += 1
        return term_end(self, start)

    monkeypatch.setattr(Period, "term_end", counting)
    made = contract("1990-01-01", term="1d", renewal="2d", notice="1d")
    found = seen(made, date(2100, 12, 29))
    assert (found.end, found.arrives_by, found.next_end) == (date(2100, 12, 30), date(2100, 12, 29), None)
    assert counted.total() < 10


# The wished end


@pytest.mark.parametrize(
    ("wished", "end"),
    [
        ("2027-06-30", "2027-06-30"),
        ("2027-06-29", "2027-03-31"),
        ("2027-03-31", "2027-03-31"),
        ("2026-12-31", "2027-03-31"),
        ("2020-01-01", "2027-03-31"),
    ],
)
def test_a_wished_end_counts_when_the_contract_can_end_on_it_and_it_can_still_be_reached(wished: str, end: str) -> None:
    made = contract(notice="3m", notice_to=NoticeTo.QUARTER_END, wished_end=day(wished))
    assert pair(made, "2026-11-23")[0] == end


def test_a_wished_end_between_two_terms_never_hides_the_next_deadline() -> None:
    made = contract("2026-01-01", term="12m", renewal="12m", notice="4w", wished_end=date(2027, 6, 30))
    assert pair(made, "2026-11-23") == ("2026-12-31", "2026-12-03")
    later = made.revised({"wished_end": date(2027, 12, 31)})
    assert pair(later, "2026-11-23") == ("2027-12-31", "2027-12-03")


def test_a_wish_before_the_least_time_is_over_is_none() -> None:
    made = contract("2026-01-01", term="24m", notice="2w", notice_to=NoticeTo.ANY_DAY, wished_end=date(2027, 3, 10))
    assert pair(made, "2026-11-23") == ("2027-12-31", "2027-12-17")


def test_after_a_missed_wish_the_contract_ends_as_soon_as_it_can() -> None:
    made = contract(notice="30d", notice_to=NoticeTo.ANY_DAY, wished_end=date(2026, 12, 31))
    found = seen(made)
    assert (found.end, found.arrives_by) == (date(2026, 12, 31), date(2026, 12, 1))
    assert (found.next_end, found.next_arrives_by) == (date(2027, 1, 1), date(2026, 12, 2))


# What does not suffice


@pytest.mark.parametrize(
    "made",
    [
        Contract(id="c"),
        contract(),
        contract(notice="3m"),
        contract(notice="3m", notice_to=NoticeTo.TERM_END),
        contract(notice_to=NoticeTo.MONTH_END),
        contract(term="24m", renewal="12m"),
        contract(term="24m", notice_to=NoticeTo.MONTH_END),
        contract(term="24m", renewal="12m", pay=Pay.MONTH),
        contract(renewal="12m", notice_to=NoticeTo.TERM_END, notice="3m"),
        Contract(id="c", term=24, term_unit=Unit.MONTHS),
        Contract(id="c", start=TODAY, term=24),
        contract(term="24m", notice="3m", notice_to=NoticeTo.MONTH_END).revised({"start": None}),
        Contract(id="c", start=TODAY, notice=3, notice_to=NoticeTo.MONTH_END),
        contract(term="24m").revised({"renewal": 12}),
        contract(term="24m", renewal="12m").revised({"notice": 3}),
    ],
    ids=lambda made: str(made.stored()),
)
def test_where_something_is_missing_nothing_is_guessed(made: Contract) -> None:
    assert outlook(made, TODAY) is None
    assert next_deadline(Workbook(contracts=(made,)), TODAY) is None


def test_days_or_weeks_alone_mean_any_day() -> None:
    assert pair(contract(notice="14d"), "2026-11-23") == ("2026-12-07", "2026-11-23")
    assert pair(contract(notice="2w"), "2026-11-23") == ("2026-12-07", "2026-11-23")


@pytest.mark.parametrize(
    "made",
    [
        contract(term="3660y"),
        contract(term="3660m", renewal="1m", notice="1m"),
        contract(notice="3660y", notice_to=NoticeTo.ANY_DAY),
        contract(notice="3660w", notice_to=NoticeTo.YEAR_END, wished_end=LAST),
        contract(term="60y", renewal="60y", notice="59y"),
    ],
    ids=lambda made: str(made.stored()),
)
def test_what_leads_beyond_the_calendar_is_no_outlook_and_no_accident(made: Contract) -> None:
    assert outlook(made, date(2090, 6, 1)) is None
    assert next_deadline(Workbook(contracts=(made,)), date(2090, 6, 1)) is None


def test_a_next_end_beyond_the_calendar_is_left_out() -> None:
    found = seen(contract("2100-01-01", term="12m", renewal="12m", notice="1m"), date(2100, 3, 1))
    assert (found.end, found.arrives_by, found.next_end, found.next_arrives_by) == (
        LAST,
        date(2100, 11, 30),
        None,
        None,
    )


# Working days and the safe day


def test_a_weekend_never_moves_the_day_of_arrival() -> None:
    found = seen(contract("2001-01-01", notice="1m", notice_to=NoticeTo.MONTH_END), date(2002, 3, 31))
    assert (found.end, found.arrives_by, found.days_left) == (date(2002, 4, 30), date(2002, 3, 31), 0)
    assert found.last_working_day == date(2002, 3, 28)


def test_the_last_working_day_knows_the_holidays_of_the_place() -> None:
    made = contract(notice="1d", notice_to=NoticeTo.ANY_DAY, wished_end=date(2026, 1, 7))
    on = date(2025, 12, 1)
    assert seen(made, on).last_working_day == date(2026, 1, 6)
    assert seen(made, on, state="BY").last_working_day == date(2026, 1, 5)
    assert seen(made, on, country="at").last_working_day == date(2026, 1, 5)
    assert seen(made, on, country="ch", state="TI").last_working_day == date(2026, 1, 5)
    assert seen(made, on, country="ch").arrives_by == date(2026, 1, 6)


def test_the_safe_day_is_a_day_earlier_where_a_clause_might_count_backwards() -> None:
    made = contract(notice="3m", notice_to=NoticeTo.ANY_DAY, wished_end=date(2026, 5, 30))
    found = seen(made, date(2026, 1, 1))
    assert (found.arrives_by, safe_day(made, found)) == (date(2026, 2, 28), date(2026, 2, 27))
    quarter = contract(notice="3m", notice_to=NoticeTo.QUARTER_END)
    assert safe_day(quarter, seen(quarter)) == seen(quarter).arrives_by


def test_the_safe_day_of_what_needs_no_period_is_the_day_itself() -> None:
    assert safe_day(contract(term="12m"), seen(contract(term="12m"))) is None
    by_law = contract(pay=Pay.MONTH)
    assert safe_day(by_law, seen(by_law)) == seen(by_law).arrives_by


# The next deadline of all


def test_the_next_deadline_is_the_earliest_of_all_contracts() -> None:
    later = contract(id="later", notice="1m", notice_to=NoticeTo.YEAR_END, wished_end=date(2027, 12, 31))
    sooner = contract("2026-01-01", id="sooner", term="12m", renewal="12m", notice="4w")
    fixed = contract("2026-01-01", id="fixed", term="11m")
    vague = Contract(id="vague")
    assert next_deadline(Workbook(contracts=(later, fixed, vague, sooner)), TODAY) == (sooner, seen(sooner))
    assert next_deadline(Workbook(contracts=(fixed, vague)), TODAY) is None
    assert next_deadline(Workbook(), TODAY) is None


def test_a_contract_that_can_end_on_any_day_has_no_deadline_unless_an_end_is_wished_for() -> None:
    free = contract(id="free", notice="14d")
    bound = contract("2026-01-01", id="bound", term="12m", renewal="12m", notice="4w")
    assert next_deadline(Workbook(contracts=(free, bound)), TODAY) == (bound, seen(bound))
    wishing = free.revised({"wished_end": date(2026, 12, 10)})
    assert next_deadline(Workbook(contracts=(wishing, bound)), TODAY) == (wishing, seen(wishing))
    least = contract("2026-01-01", id="least", term="11m", notice="3d", notice_to=NoticeTo.ANY_DAY)
    assert next_deadline(Workbook(contracts=(least, bound)), TODAY) == (least, seen(least))
    assert next_deadline(Workbook(contracts=(least, bound)), date(2026, 11, 28)) == (
        bound,
        seen(bound, date(2026, 11, 28)),
    )


def test_the_next_deadline_goes_by_the_clients_country_and_state() -> None:
    made = contract(notice="1d", notice_to=NoticeTo.ANY_DAY, wished_end=date(2026, 1, 7))
    book = Workbook(client=Client(country=Country.AUSTRIA), contracts=(made,))
    found = next_deadline(book, date(2025, 12, 1))
    assert found is not None
    assert found[1].last_working_day == date(2026, 1, 5)
    bavarian = Workbook(client=Client(country=Country.GERMANY, state="BY"), contracts=(made,))
    assert next_deadline(bavarian, date(2025, 12, 1)) == found


# Against a search that tries every day


@dataclass(frozen=True)
class Clause:
    start: date
    term: tuple[int, str] | None
    renewal: tuple[int, str] | None
    notice: tuple[int, str]
    to: NoticeTo
    wished: date | None

    def contract(self) -> Contract:
        fields: dict[str, Any] = {}
        for name in ("term", "renewal", "notice"):
            if counted := getattr(self, name):
                fields |= {name: counted[0], f"{name}_unit": Unit(counted[1])}
        return Contract(id="c", start=self.start, notice_to=self.to, wished_end=self.wished, **fields)


EVERY_DAY = [date(1990, 1, 1) + DAY * days for days in range((LAST - date(1990, 1, 1)).days + 1)]
ON_GRID = {
    NoticeTo.ANY_DAY: EVERY_DAY,
    NoticeTo.MONTH_END: [each for each in EVERY_DAY if (each + DAY).day == 1],
    NoticeTo.QUARTER_END: [each for each in EVERY_DAY if (each + DAY).day == 1 and (each + DAY).month % 3 == 1],
    NoticeTo.YEAR_END: [each for each in EVERY_DAY if (each + DAY).day == (each + DAY).month == 1],
}
GERMAN_HOLIDAYS = frozenset(holidays.country_holidays("DE", years=range(1990, 2102)))


def forward(event: date, count: int, unit: str) -> date:
    """Return the day with the same number so many months later, or the next lower one that exists."""
    if unit in {"days", "weeks"}:
        return event + timedelta(**{unit: count})
    month = event.month - 1 + (count if unit == "months" else 12 * count)
    number = event.day
    while True:
        try:
            return date(event.year + month // 12, month % 12 + 1, number)
        except ValueError:
            number -= 1


def last_of_term(start: date, count: int, unit: str) -> date:
    """Return the day before the one with the start's number, or the last of a month that has none."""
    if unit in {"days", "weeks"}:
        return start + timedelta(**{unit: count}) - DAY
    first = forward(start.replace(day=1), count, unit)
    last = forward(first, 1, "months") - DAY
    return min(first + timedelta(days=start.day - 2), last)


@cache
def term_ends(start: date, term: tuple[int, str], renewal: tuple[int, str]) -> list[date]:
    found = [last_of_term(start, *term)]
    while found[-1].year < start.year + 25:
        found.append(last_of_term(found[-1] + DAY, *renewal))
    return found


def search(clause: Clause, on: date) -> tuple[date, date, date, date, date]:
    """Try one day of arrival after the other: the end, its last arrival and working day, and the pair after it."""
    if clause.to is NoticeTo.TERM_END:
        assert clause.term
        assert clause.renewal
        candidates = term_ends(clause.start, clause.term, clause.renewal)
        bound = candidates[0]
    else:
        candidates = ON_GRID[clause.to]
        bound = last_of_term(clause.start, *clause.term) if clause.term else clause.start

    def earliest(arrival: date) -> date:
        return candidates[bisect_left(candidates, max(forward(arrival, *clause.notice), bound))]

    end, arrival = earliest(on), on
    if clause.wished and clause.wished > end and clause.wished in candidates:
        end = clause.wished
        while forward(arrival + DAY, *clause.notice) <= end:
            arrival += DAY
    while earliest(arrival + DAY) == end:
        arrival += DAY
    following, next_arrival = earliest(arrival + DAY), arrival + DAY
    while earliest(next_arrival + DAY) == following:
        next_arrival += DAY
    working = arrival
    while working.weekday() > 4 or working in GERMAN_HOLIDAYS:
        working -= DAY
    return end, arrival, working, following, next_arrival


YEARS = st.sampled_from([1992, 1999, 2023, 2026, 2027, 2070])
MONTHLY = st.tuples(st.sampled_from([1, 2, 3, 6, 12, 24]) | st.integers(1, 36), st.just("months"))
COUNTED = (
    MONTHLY
    | MONTHLY
    | st.tuples(st.sampled_from([2, 4, 6]) | st.integers(1, 30), st.just("weeks"))
    | st.tuples(st.sampled_from([14, 30, 90]) | st.integers(1, 200), st.just("days"))
    | st.tuples(st.integers(1, 3), st.just("years"))
)
# Where months differ in length the traps lie, so the days around their ends come more often.
NUMBERS = st.integers(1, 31) | st.sampled_from([1, 28, 29, 30, 31])


@st.composite
def days(draw: st.DrawFn, year: int) -> date:
    first = date(year + draw(st.integers(0, 5)), draw(st.integers(1, 12)), 1)
    return min(first + DAY * (draw(NUMBERS) - 1), forward(first, 1, "months") - DAY)


@st.composite
def cases(draw: st.DrawFn) -> tuple[Clause, date]:
    year = draw(YEARS)
    to = draw(st.sampled_from(NoticeTo))
    needs_term = to is NoticeTo.TERM_END
    clause = Clause(
        start=draw(days(year)),
        term=draw(COUNTED if needs_term else COUNTED | st.none()),
        renewal=draw(COUNTED) if needs_term else None,
        notice=draw(COUNTED),
        to=to,
        wished=draw(st.none() | days(year)),
    )
    return clause, draw(days(year))


@settings(max_examples=2_600, suppress_health_check=[HealthCheck.too_slow], database=None)
@given(cases())
def test_the_outlook_is_what_a_search_through_all_days_finds(case: tuple[Clause, date]) -> None:
    """Look at each clause on four days: one of any kind, the last day for notice, the day after, and one much later."""
    clause, on = case
    made = clause.contract()
    deadline = seen(made, on).arrives_by
    assert deadline is not None
    for asked in (on, deadline, deadline + DAY, deadline + 500 * DAY):
        found = seen(made, asked)
        assert (found.end, found.arrives_by, found.last_working_day, found.next_end, found.next_arrives_by) == search(
            clause, asked
        )
        assert found.arrives_by is not None
        assert found.days_left == (found.arrives_by - asked).days >= 0
