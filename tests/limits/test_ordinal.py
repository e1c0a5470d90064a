"""The how-manieth time, in both languages and up to high numbers."""

import pytest

from klartext.i18n import speaking
from klartext.limits.ordinal import nth_time


@pytest.mark.parametrize(
    ("count", "english", "german"),
    [
        (1, "first time", "ersten Mal"),
        (2, "second time", "zweiten Mal"),
        (3, "third time", "dritten Mal"),
        (7, "seventh time", "siebten Mal"),
        (12, "twelfth time", "zwölften Mal"),
        (13, "13th time", "13. Mal"),
        (21, "21st time", "21. Mal"),
        (22, "22nd time", "22. Mal"),
        (23, "23rd time", "23. Mal"),
        (24, "24th time", "24. Mal"),
        (101, "101st time", "101. Mal"),
        (111, "111th time", "111. Mal"),
        (112, "112th time", "112. Mal"),
        (113, "113th time", "113. Mal"),
        (500, "500th time", "500. Mal"),
        (1001, "1,001st time", "1.001. Mal"),
    ],
)
def test_a_number_of_times_is_written_as_one_says_it(count: int, english: str, german: str) -> None:
    with speaking("en"):
        assert nth_time(count) == english
    with speaking("de"):
        assert nth_time(count) == german


@pytest.mark.parametrize("lang", ["de", "en"])
def test_no_two_times_are_called_the_same(lang: str) -> None:
    with speaking(lang):
        assert len({nth_time(count) for count in range(1, 200)}) == 199
