import re
from datetime import date
from decimal import Decimal

import pytest

from klartext.i18n import speaking
from klartext.limits.step import Group, Incident, Known, Limit, Verdict, missing, summary, tasks
from klartext.model import Workbook


def book(*limits: Limit) -> Workbook:
    return Workbook(limits=limits)


def figures(text: str) -> list[int]:
    """Return the figures of a sentence, whatever its words."""
    return [int(each) for each in re.findall(r"\d+", text)]


def lacks(*limits: Limit) -> list[str]:
    with speaking("en"):
        return list(missing(book(*limits)))


def test_the_first_thing_missing_is_a_behaviour_and_nothing_else() -> None:
    assert len(lacks()) == 1


def test_an_incident_is_no_behaviour_yet() -> None:
    with speaking("en"):
        assert list(missing(Workbook(incidents=(Incident(id="a", what="Shouted"),)))) == lacks()


def test_verdicts_that_are_missing_are_counted() -> None:
    live = Limit(id="a", behaviour="A", verdict=Verdict.LIVE)
    assert lacks(live) == []
    assert lacks(live, Limit(id="b", behaviour="B")) != []
    (thing,) = lacks(Limit(id="b", behaviour="B"), Limit(id="c", behaviour="C"))
    assert figures(thing) == [2]


@pytest.mark.parametrize("verdict", [Verdict.RAISE, Verdict.END])
def test_what_is_raised_or_ends_it_needs_a_point_from_which_it_counts(verdict: Verdict) -> None:
    limit = Limit(id="a", behaviour="A", verdict=verdict)
    assert [figures(thing) for thing in lacks(limit)] == [[1]]
    assert [figures(thing) for thing in lacks(limit, limit)] == [[2]]
    assert lacks(limit.revised({"point": "after 14 days"})) == []
    assert lacks(limit.revised({"times": 3})) == []


def test_a_verdict_on_nothing_does_not_complete_the_step() -> None:
    assert lacks(Limit(id="a", verdict=Verdict.LIVE)) != []


def verdicts(**counts: int) -> Workbook:
    limits = [
        Limit(id=f"{name}{number}", behaviour="A", verdict=None if name == "open" else Verdict(name.rstrip("_")))
        for name, count in counts.items()
        for number in range(count)
    ]
    return book(*limits)


@pytest.mark.parametrize(
    ("counts", "german", "english"),
    [
        (
            {"live": 3, "raise_": 2, "end": 1},
            "Von 6 Verhaltensweisen kannst du mit 3 leben, 2 sprichst du an, und bei 1 ist Schluss.",
            "Of 6 behaviours you can live with 3, you raise 2, and 1 would end it.",
        ),
        (
            {"live": 1, "raise_": 1},
            "Von 2 Verhaltensweisen kannst du mit 1 leben, 1 sprichst du an.",
            "Of 2 behaviours you can live with 1, and you raise 1.",
        ),
        (
            {"live": 1, "end": 1},
            "Von 2 Verhaltensweisen kannst du mit 1 leben, bei 1 ist Schluss.",
            "Of 2 behaviours you can live with 1, and 1 would end it.",
        ),
        (
            {"raise_": 1, "end": 2},
            "Von 3 Verhaltensweisen sprichst du 1 an, und bei 2 ist Schluss.",
            "Of 3 behaviours you raise 1, and 2 would end it.",
        ),
        ({"live": 1}, "Mit 1 Verhalten kannst du leben.", "You can live with 1 behaviour."),
        ({"raise_": 2}, "2 Verhaltensweisen sprichst du an.", "You raise 2 behaviours."),
        ({"end": 1}, "Bei 1 Verhalten ist Schluss.", "1 behaviour would end it."),
        (
            {"end": 2, "open": 1},
            "Bei 2 Verhaltensweisen ist Schluss. 1 wartet noch auf dein Urteil.",
            "2 behaviours would end it. 1 still waits for your verdict.",
        ),
        ({"open": 3}, "", ""),
        ({}, "", ""),
    ],
)
def test_the_verdicts_are_added_up_without_a_zero_among_them(counts: dict[str, int], german: str, english: str) -> None:
    with speaking("de"):
        assert summary(verdicts(**counts)) == german
    with speaking("en"):
        assert summary(verdicts(**counts)) == english


def test_the_summary_names_what_is_crossed_and_what_it_cost() -> None:
    limit = Limit(id="a", behaviour="Zahlt spät", verdict=Verdict.RAISE, times=2)
    log = tuple(
        Incident(id=f"i{n}", limit="a", day=date(2026, 11, n), hours=Decimal("0.5"), money=Decimal(20)) for n in (2, 9)
    )
    with speaking("de"):
        assert summary(Workbook(limits=(limit,), incidents=log)) == (
            "1 Verhalten sprichst du an. "
            "Eine Grenze ist überschritten: „Zahlt spät“ (2-mal, seit 09.11.2026). "
            "2 Vorfälle stehen in deinem Protokoll. Das hat dich bisher 1 Stunde und 40,00\u00a0€ gekostet."
        )
        assert summary(Workbook(incidents=log[:1])).startswith("1 Vorfall steht in deinem Protokoll.")


@pytest.mark.parametrize(
    ("verdict", "known", "is_task"),
    [
        (Verdict.RAISE, None, True),
        (Verdict.RAISE, Known.NEVER, True),
        (Verdict.RAISE, Known.SAID, False),
        (Verdict.RAISE, Known.WRITTEN, False),
        (Verdict.END, None, True),
        (Verdict.END, Known.NEVER, True),
        (Verdict.END, Known.SAID, True),
        (Verdict.END, Known.WRITTEN, False),
        (Verdict.LIVE, Known.NEVER, False),
        (None, None, False),
    ],
)
def test_a_limit_that_the_client_does_not_know_well_enough_is_a_task(
    verdict: Verdict | None, known: Known | None, is_task: bool
) -> None:
    listed = list(tasks(book(Limit(id="a", behaviour="Shouts", verdict=verdict, known=known))))
    assert [(task.id, task.day) for task in listed] == ([("limit-a", None)] if is_task else [])
    assert all("Shouts" in task.text for task in listed)


def test_what_is_raised_is_said_and_what_ends_it_is_written() -> None:
    raised, ended = (
        next(tasks(book(Limit(id="a", behaviour="Shouts", verdict=verdict))))
        for verdict in (Verdict.RAISE, Verdict.END)
    )
    assert raised.text != ended.text


def test_a_limit_without_words_is_no_task_yet() -> None:
    assert list(tasks(book(Limit(id="a", verdict=Verdict.RAISE), Limit(id="b", verdict=Verdict.END)))) == []


def crossed_book(**fields: object) -> Workbook:
    limit = Limit(id="a", behaviour="Schreit", times=2).revised(fields)
    return Workbook(limits=(limit,), incidents=tuple(Incident(id=f"i{n}", limit="a", what="x") for n in range(3)))


@pytest.mark.parametrize(
    ("fields", "ids"),
    [
        ({"verdict": Verdict.RAISE, "response": "Ich lege auf"}, ["crossed-i2", "limit-a"]),
        ({"verdict": Verdict.RAISE, "response": "Ich lege auf", "known": Known.SAID}, ["crossed-i2"]),
        ({"verdict": Verdict.RAISE}, ["limit-a"]),
        ({"verdict": Verdict.RAISE, "known": Known.WRITTEN}, ["crossed-i2"]),
        ({"verdict": Verdict.END, "response": "Ich kündige"}, ["end-a", "limit-a"]),
        ({"verdict": Verdict.END, "known": Known.WRITTEN}, ["end-a"]),
        ({"verdict": Verdict.LIVE, "response": "Nichts"}, []),
        ({"verdict": Verdict.RAISE, "times": 4, "response": "Ich lege auf", "known": Known.SAID}, []),
    ],
)
def test_a_crossed_limit_puts_what_was_decided_into_the_plan(fields: dict[str, object], ids: list[str]) -> None:
    workbook = crossed_book(**fields)
    listed = list(tasks(workbook))
    assert [task.id for task in listed] == ids
    assert all(task.day is None for task in listed)
    assert all("Schreit" in task.text for task in listed)
    if workbook.limits[0].response and ids:
        assert str(workbook.limits[0].response) in listed[0].text


def test_what_was_decided_is_to_be_done_anew_with_every_incident() -> None:
    once = crossed_book(verdict=Verdict.RAISE, response="Ich lege auf", known=Known.SAID)
    again = once.model_copy(update={"incidents": (*once.incidents, Incident(id="i3", limit="a", what="x"))})
    assert [task.id for task in tasks(again)] == ["crossed-i3"] != [task.id for task in tasks(once)]


def test_a_crossed_limit_without_a_response_is_missing_one() -> None:
    silent = crossed_book(verdict=Verdict.RAISE)
    with speaking("de"):
        assert list(missing(silent)) == ["was du bei 1 überschrittenen Grenze tust"]
    with speaking("en"):
        assert list(missing(silent)) == ["what you do about 1 limit that is crossed"]
        assert list(missing(crossed_book(verdict=Verdict.RAISE, response="Ich lege auf"))) == []


def test_a_limit_that_names_no_area_is_listed_with_the_first() -> None:
    assert Limit(id="a").area is Group.TONE
    assert Limit(id="a", group=Group.DEMANDS).area is Group.DEMANDS
