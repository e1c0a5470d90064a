"""The catalogue: enough to pick from, worded in both languages, and never in anyone's way."""

from __future__ import annotations

import re

import pytest

from klartext.i18n import LANGUAGES, speaking
from klartext.limits.behaviour import Behaviour, Wording
from klartext.limits.catalogue import BEHAVIOURS, behaviour_of, offered
from klartext.limits.step import Group, Limit
from klartext.model import Workbook

SHARP = ("insults", "threats", "private")


def test_at_least_eight_behaviours_are_offered_in_each_group() -> None:
    for group in Group:
        assert len(offered(Workbook(), group)) >= 8
        assert {each.group for each in offered(Workbook(), group)} == {group}


def test_every_behaviour_has_an_id_and_words_of_its_own_in_both_languages() -> None:
    assert len({behaviour.id for behaviour in BEHAVIOURS}) == len(BEHAVIOURS)
    said = {}
    for language in LANGUAGES:
        with speaking(language):
            said[language] = {behaviour.text for behaviour in BEHAVIOURS}
        assert len(said[language]) == len(BEHAVIOURS)
    assert not said["de"] & said["en"]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("behaviour", BEHAVIOURS, ids=lambda each: each.id)
def test_every_behaviour_offers_all_its_words(behaviour: Behaviour, language: str) -> None:
    with speaking(language):
        texts = {name: getattr(behaviour, name) for name in Wording._fields if name != "care"}
    assert all(texts.values())
    for name in ("effect", "response", "boundary"):
        assert texts[name].endswith((".", "“", "”"))
    for name in ("text", "point", "need", "request"):
        assert not texts[name].endswith(".")
        assert texts[name][0].isupper()


@pytest.mark.parametrize("behaviour", BEHAVIOURS, ids=lambda each: each.id)
def test_what_is_said_to_the_client_needs_no_form_of_address(behaviour: Behaviour) -> None:
    with speaking("de"):
        said = f"{behaviour.effect} {behaviour.boundary} {behaviour.request}"
        mine = f"{behaviour.response} {behaviour.boundary}"
    assert not re.search(r"\b(Sie|Ihr\w*|Ihnen|[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein\w*)\b", said)
    assert re.search(r"\b(ich|mir|mein\w*|mich)\b", mine, re.IGNORECASE)


@pytest.mark.parametrize("behaviour", BEHAVIOURS, ids=lambda each: each.id)
def test_the_point_names_the_number_of_times_from_which_it_counts(behaviour: Behaviour) -> None:
    named = {2: r"\b(second|two)\b", 3: r"\bthird\b"}
    with speaking("en"):
        found = {times for times, word in named.items() if re.search(word, behaviour.point)}
    if behaviour.times > 1:
        assert behaviour.times in found
    else:
        assert 3 not in found


def test_nobody_is_left_alone_with_the_sharp_ones() -> None:
    assert tuple(each.id for each in BEHAVIOURS if each.care) == SHARP
    for language, word in (("de", "allein"), ("en", "alone")):
        with speaking(language):
            for each in BEHAVIOURS:
                if each.id in {"threats", "private"}:
                    assert word in each.care


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("behaviour", BEHAVIOURS, ids=lambda each: each.id)
def test_what_was_taken_over_is_known_as_a_suggestion_until_it_is_reworded(behaviour: Behaviour, language: str) -> None:
    with speaking(language):
        taken = Limit().revised({"catalogue": behaviour.id, "group": behaviour.group, **behaviour.start()})
    for reading in LANGUAGES:
        with speaking(reading):
            assert behaviour.suggested(taken) == set(behaviour.start())
            assert behaviour.suggested(taken.revised({"need": "Ruhe"})) == set(behaviour.start()) - {"need"}
    assert taken.response == ""
    assert behaviour_of(taken) is behaviour


def test_what_was_taken_is_not_offered_again_even_when_reworded() -> None:
    taken = Workbook(limits=(Limit(id="a", catalogue="late", behaviour="Ganz anders"),))
    assert "late" not in {each.id for each in offered(taken, Group.PAYING)}
    assert len(offered(taken, Group.TONE)) == len(offered(Workbook(), Group.TONE))


def test_a_limit_of_ones_own_has_no_behaviour_behind_it() -> None:
    assert behaviour_of(None) is None
    assert behaviour_of(Limit(id="a", behaviour="Eigenes")) is None
    assert behaviour_of(Limit(id="a", catalogue="gone")) is None
