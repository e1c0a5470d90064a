from collections import Counter

from klartext.distance.step import Activity, Balance
from klartext.distance.suggestions import SUGGESTIONS
from klartext.i18n import LANGUAGES, speaking


def test_each_kind_has_at_least_four_to_pick_from() -> None:
    kinds = Counter(suggestion.kind for suggestion in SUGGESTIONS)
    assert all(kinds[kind] >= 4 for kind in (Balance.SPORT, Balance.RELAXATION, Balance.PEOPLE))


def test_each_makes_an_activity_of_its_own_in_both_languages() -> None:
    for language in LANGUAGES:
        with speaking(language):
            made = [
                Activity(id=each.activity_id, kind=each.kind, what=each.text, minutes=each.minutes)
                for each in SUGGESTIONS
            ]
        assert len({activity.id for activity in made}) == len({activity.what for activity in made}) == len(SUGGESTIONS)


def test_nothing_takes_longer_than_an_evening() -> None:
    assert all(5 <= suggestion.minutes <= 90 for suggestion in SUGGESTIONS)
