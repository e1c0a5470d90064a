import re

import pytest

from klartext.i18n import LANGUAGES, speaking
from klartext.limits.catalogue import BEHAVIOURS
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


def test_the_verdicts_are_added_up() -> None:
    limits = [
        Limit(id=f"a{n}", behaviour="A", verdict=verdict)
        for n, verdict in enumerate([Verdict.LIVE] * 3 + [Verdict.RAISE] * 2 + [Verdict.END, None])
    ]
    with speaking("en"):
        assert figures(summary(book(*limits))) == [3, 2, 1]
        assert summary(book(limits[-1])) == ""


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


def test_the_catalogue_offers_at_least_eight_behaviours_in_each_group() -> None:
    for group in Group:
        assert sum(behaviour.group is group for behaviour in BEHAVIOURS) >= 8


def test_every_behaviour_on_offer_has_an_id_and_words_of_its_own_in_both_languages() -> None:
    assert len({behaviour.id for behaviour in BEHAVIOURS}) == len(BEHAVIOURS)
    said = {}
    for language in LANGUAGES:
        with speaking(language):
            said[language] = {behaviour.text for behaviour in BEHAVIOURS}
        assert len(said[language]) == len(BEHAVIOURS)
    assert not said["de"] & said["en"]


def test_every_behaviour_on_offer_can_be_taken_into_a_limit() -> None:
    for behaviour in BEHAVIOURS:
        taken = Limit().revised({"catalogue": behaviour.id, "group": behaviour.group, "behaviour": behaviour.text})
        assert taken.catalogue == behaviour.id
