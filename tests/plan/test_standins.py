"""Letters that stand in for others are put back without loss."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.plan.glyphs import printable
from klartext.plan.standins import LAST, StandIns


@given(st.text(max_size=80))
@settings(max_examples=100)
def test_any_text_comes_back_and_is_plain_in_between(text: str) -> None:
    shown = printable(text).replace("\n", " ")
    stand_ins = StandIns(shown)
    plain = stand_ins.put_in(shown)
    assert len(plain) == len(shown)
    assert stand_ins.put_back(plain) == shown
    assert all(ord(sign) < 0x10000 for sign in plain)
    assert {unicodedata.category(sign) for sign in plain}.isdisjoint({"Lo", "Mn", "Mc", "Me", "Cf", "Cc", "Cs"})
    assert {unicodedata.bidirectional(sign) for sign in plain}.isdisjoint({"R", "AL", "AN"})


@pytest.mark.parametrize("text", ["Grüße, 12,5 % – „ja“ … €", "Ωmega Привет", '{"a": "\\n"}'])
def test_plain_letters_stay_as_they_are(text: str) -> None:
    assert StandIns(text).put_in(text) == text


def test_a_piece_of_the_text_comes_back_too() -> None:
    stand_ins = StandIns("שלום ✓ Œuvre")
    assert stand_ins.put_back(stand_ins.put_in("שלום ✓")[1:-1]) == "לום "


def test_no_letter_of_the_text_stands_in_for_another() -> None:
    text = "".join(chr(code) for code in range(0x100, 0x180)) + "שלום"
    assert not set(StandIns(text).put_in("שלום")) & set(text)


def test_when_the_letters_run_out_the_rest_is_a_question_mark() -> None:
    text = printable("".join(chr(code) for code in range(0x590, 0x2C00)))
    stand_ins = StandIns(text)
    plain = stand_ins.put_in(text)
    assert LAST in plain
    assert len(plain) == len(text)
    assert stand_ins.put_back(LAST) == LAST
