"""Diverging bars: who stands where, how long, and in which words."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest
from hypothesis import given, settings

from klartext.balance.reason import Reason, Sure
from klartext.i18n import LANGUAGES, speaking
from klartext.model import Workbook
from klartext.pictures import bars
from klartext.pictures.picture import Picture
from tests.balance.reasons import ANY_REASONS, con, pro

ON = date(2026, 11, 23)
THREE = (pro(4, Sure.LIKELY, "Money"), con(5, Sure.CERTAIN, "Sleep"), con(3, text="Noise"))


def painted(*reasons: Reason, language: str = "en") -> Picture:
    with speaking(language):
        picture = bars.paint(Workbook(reasons=reasons), ON)
    assert picture is not None
    return picture


def drawn(picture: Picture) -> list[dict[str, Any]]:
    """Return the bars of a picture from top to bottom."""
    return max(picture.spec["datasets"].values(), key=len)


@pytest.mark.parametrize("few", [(), THREE[:1], THREE[:2], (*THREE[:2], con(None, text="Noise"))])
def test_with_fewer_than_three_weights_there_is_no_picture(few: tuple[Reason, ...]) -> None:
    assert bars.paint(Workbook(reasons=few), ON) is None


def test_what_speaks_for_stands_above_and_to_the_right_the_heaviest_first() -> None:
    assert [(bar["label"], bar["weight"], bar["counts"]) for bar in drawn(painted(con(1, text="Dust"), *THREE))] == [
        ("Money", 4, pytest.approx(8 / 3)),
        ("Sleep", -5, -5),
        ("Noise", -3, -3),
        ("Dust", -1, -1),
    ]


def test_sides_and_sureness_are_told_in_words_as_well() -> None:
    assert [(bar["side"], bar["told"]) for bar in drawn(painted(*THREE))] == [
        ("speaks for it", "4 · likely"),
        ("speaks against it", "5 · certain"),
        ("speaks against it", "3"),
    ]
    assert drawn(painted(*THREE, language="de"))[0]["told"] == "4 · wahrscheinlich"


def test_it_tells_each_side_and_what_is_heaviest_on_it() -> None:
    assert painted(*THREE).takeaway == (
        "For the client: 2.7 in all, most of it from “Money”. Against: 8 in all, most of it from “Sleep”."
    )
    assert painted(*THREE, language="de").takeaway == (
        "Dafür: zusammen 2,7, das meiste davon durch „Money“. Dagegen: zusammen 8, das meiste davon durch „Sleep“."
    )
    assert painted(*(con(1, text=each) for each in "abc")).takeaway.startswith("Against: 3 in all")


def test_its_table_says_what_the_bars_show() -> None:
    picture = painted(*THREE)
    assert picture.columns == ("Reason", "For or against?", "Weight", "How sure I am", "Counts for")
    assert picture.rows[0] == ("Money", "speaks for it", "4", "likely", "2.7")
    assert picture.rows[2] == ("Noise", "speaks against it", "3", "", "3")


def test_the_lightest_of_many_are_left_out_and_said_to_be() -> None:
    many = [con(1 + number % 5, text=f"Reason {number}") for number in range(500)]
    picture = painted(*many)
    assert len(drawn(picture)) == len(picture.rows) == bars.MOST
    assert {bar["weight"] for bar in drawn(picture)} == {-5}
    assert picture.takeaway.endswith("The 488 lightest reasons are not in the picture.")


def test_whatever_was_written_a_label_is_short_and_its_row_is_its_own() -> None:
    texts = ["x" * 100_000, "**a** <b>", "x" * 100_000, "\u202eשלום", "😀" * 100_000]
    shown = drawn(painted(*(Reason(id=str(n), side=con(1).side, text=text, weight=3) for n, text in enumerate(texts))))
    assert all(len(bar["label"]) <= bars.LONGEST_LABEL for bar in shown)
    assert sorted(bar["row"] for bar in shown) == [0, 1, 2, 3, 4]


def test_the_reader_brings_colours_and_width() -> None:
    spec = painted(*THREE).spec
    assert spec["width"] == "container"
    assert "#" not in str(spec)
    assert "range" not in str(spec)


@given(ANY_REASONS)
@settings(max_examples=25)
def test_any_reasons_make_a_picture_or_none(reasons: list[Reason]) -> None:
    for language in LANGUAGES:
        with speaking(language):
            picture = bars.paint(Workbook(reasons=tuple(reasons)), ON)
            if picture:
                assert picture.takeaway
                assert all(abs(bar["counts"]) <= abs(bar["weight"]) <= 5 for bar in drawn(picture))
