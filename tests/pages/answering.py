"""Fill in the inputs of a record as a reader would, and name what is expected to be saved."""

from __future__ import annotations

from decimal import Decimal
from enum import StrEnum
from typing import TYPE_CHECKING, Any

from klartext.model import blank
from tests.pages.workbench import keys, widget

if TYPE_CHECKING:
    from streamlit.testing.v1 import AppTest

    from klartext.record import Record


def fill(tab: AppTest, kind: str, record_id: str, answers: dict[str, Any]) -> None:
    """Answer the fields of one record, one after the other."""
    for name, answer in answers.items():
        if isinstance(answer, tuple) and f"{kind}.{record_id}.{name}" not in _places(tab):
            for choice in answer:
                widget(tab, f"{kind}.{record_id}.{name}.{choice.value}").check().run()
        else:
            widget(tab, f"{kind}.{record_id}.{name}").set_value(_typed(answer)).run()
        assert not tab.exception


def expected(kind: str, record_id: str, answers: dict[str, Any]) -> Record:
    """Return the record that these answers make."""
    return blank(kind, record_id).revised(answers)


def drafted(tab: AppTest, kind: str) -> str:
    """Return the id of the last card of a kind on the page."""
    return [key for key in keys(tab) if f".{kind}." in key and key.endswith(".delete")][-1].split(".")[-2]


def _places(tab: AppTest) -> set[str]:
    return {key.partition(".")[2] for key in keys(tab)}


def _typed(answer: Any) -> Any:
    if isinstance(answer, Decimal):
        return float(answer)
    if isinstance(answer, StrEnum):
        return answer.value
    return [choice.value for choice in answer] if isinstance(answer, tuple) else answer
