"""The log held against the limits: the order of writing never matters, and counting by hand gives the same."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.limits.crossing import crossed, crossings, history, over_the_limit
from klartext.limits.step import Incident, Limit, Verdict
from klartext.model import Workbook
from klartext.record import EARLIEST, LATEST

DAY = date(2026, 11, 3)


def incident(number: int, day: date | None = None, limit: str = "a") -> Incident:
    return Incident(id=f"i{number}", rank=number, limit=limit, day=day, what="Rief an")


def book(limit: Limit, *days: date | None) -> Workbook:
    return Workbook(limits=(limit,), incidents=tuple(incident(number, day) for number, day in enumerate(days)))


def limit(verdict: Verdict | None = Verdict.RAISE, times: int | None = None) -> Limit:
    return Limit(id="a", behaviour="Schreit", verdict=verdict, times=times)


incidents = st.lists(
    st.builds(
        Incident,
        id=st.uuids().map(lambda value: value.hex[:12]),
        rank=st.integers(-3, 3),
        limit=st.sampled_from(["a", "b", "gone", ""]),
        day=st.none() | st.dates(EARLIEST, LATEST),
        what=st.sampled_from(["", "Rief an"]),
    ),
    max_size=12,
    unique_by=lambda each: each.id,
)
limits = st.tuples(
    *(
        st.builds(
            Limit,
            id=st.just(name),
            verdict=st.none() | st.sampled_from(list(Verdict)),
            times=st.none() | st.integers(1, 4),
        )
        for name in ("a", "b")
    )
)


@given(limits, incidents, st.randoms(use_true_random=False))
@settings(max_examples=60)
def test_whatever_order_incidents_were_written_in_the_result_is_the_same(
    drawn: tuple[Limit, ...], log: list[Incident], chance: object
) -> None:
    mixed = list(log)
    chance.shuffle(mixed)  # type: ignore[attr-defined]
    first, second = (Workbook(limits=drawn, incidents=tuple(each)) for each in (log, mixed))
    assert crossings(first) == crossings(second)
    assert crossed(first) == crossed(second)
    assert over_the_limit(first) == over_the_limit(second)


@given(limits, incidents)
@settings(max_examples=60)
def test_a_limit_is_crossed_when_counting_by_hand_says_so(drawn: tuple[Limit, ...], log: list[Incident]) -> None:
    workbook = Workbook(limits=drawn, incidents=tuple(log))
    found = {each.limit.id: each for each in crossed(workbook)}
    over = over_the_limit(workbook)
    for each in drawn:
        real = [one for one in log if one.limit == each.id and (one.day or one.what)]
        counts = each.verdict in {Verdict.RAISE, Verdict.END} and len(real) >= (each.times or 1)
        assert (each.id in found) == counts
        assert history(workbook, each).count == len(real)
        past = len([one for one in real if one.id in over])
        assert past == (len(real) - (each.times or 1) + 1 if counts else 0)
        if counts:
            days = sorted(one.day for one in real if one.day)
            nth = each.times or 1
            assert found[each.id].since == (days[nth - 1] if nth <= len(days) else None)


@pytest.mark.parametrize("verdict", [Verdict.LIVE, None])
def test_what_one_can_live_with_or_has_not_decided_is_never_crossed(verdict: Verdict | None) -> None:
    workbook = book(limit(verdict, times=1), DAY, DAY)
    assert crossed(workbook) == crossings(workbook) == ()
    assert over_the_limit(workbook) == frozenset()
    assert history(workbook, workbook.limits[0]).count == 2


def test_a_limit_is_crossed_from_the_time_on_that_was_named_and_since_that_day() -> None:
    days = [DAY + timedelta(days=number) for number in (9, 0, 4)]
    assert not crossed(book(limit(times=3), *days[:2]))
    (found,) = crossed(book(limit(times=3), *days))
    assert (found.count, found.allowed, found.since) == (3, 3, DAY + timedelta(days=9))
    (found,) = crossed(book(limit(times=2), *days))
    assert found.since == DAY + timedelta(days=4)
    assert found.latest is not None
    assert found.latest.day == DAY + timedelta(days=9)


def test_without_a_number_the_first_time_counts() -> None:
    (found,) = crossed(book(limit(times=None), DAY))
    assert (found.allowed, found.since) == (1, DAY)


def test_incidents_without_a_day_count_and_come_last() -> None:
    workbook = book(limit(times=2), None, DAY)
    (found,) = crossed(workbook)
    assert [each.day for each in found.incidents] == [DAY, None]
    assert found.since is None
    assert found.latest is not None
    assert found.latest.day == DAY
    assert crossed(book(limit(), None))[0].latest is None


def test_each_incident_knows_which_time_it_was() -> None:
    workbook = book(limit(times=2), DAY, DAY - timedelta(days=1), DAY, None)
    past = history(workbook, workbook.limits[0])
    assert [past.nth(each) for each in workbook.incidents] == [2, 1, 3, 4]
    assert over_the_limit(workbook) == {"i0", "i2", "i3"}


def test_an_incident_that_holds_nothing_yet_is_not_counted() -> None:
    workbook = Workbook(limits=(limit(),), incidents=(Incident(id="i", limit="a"),))
    assert crossed(workbook) == ()


def test_the_most_serious_comes_first() -> None:
    three = (
        Limit(id="a", behaviour="A", verdict=Verdict.RAISE),
        Limit(id="b", behaviour="B", verdict=Verdict.RAISE),
        Limit(id="c", behaviour="C", verdict=Verdict.END),
    )
    log = tuple(incident(number, DAY, limit=each) for number, each in enumerate("abbc"))
    assert [each.limit.id for each in crossed(Workbook(limits=three, incidents=log))] == ["c", "b", "a"]
    assert [each.limit.id for each in crossings(Workbook(limits=three, incidents=log))] == ["a", "b", "c"]
