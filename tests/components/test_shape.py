from __future__ import annotations

import ast
from pathlib import Path

import pytest

from components.shape import CLOCK, DAY, LINE, MANY, MONEY, NUMBER, ONE, SCALE, TEXT, TICK, WHOLE, shape
from klartext.client import Channel, Kind
from klartext.distance.step import Weekday
from klartext.model import kinds
from tests.workbooks import Field, fields

ROOT = Path(__file__).resolve().parent.parent.parent
ASKED = [field for field in fields() if field.name not in {"id", "rank"}]
WIDGETS = {TEXT, LINE, ONE, MANY, TICK, SCALE, WHOLE, NUMBER, MONEY, DAY, CLOCK}
# What the app keeps for itself and asks nobody.
SILENT = {"task_marks.place", "step_marks.mark"}


@pytest.mark.parametrize("field", ASKED, ids=str)
def test_every_field_has_a_shape(field: Field) -> None:
    found = shape(field.kind, field.name)
    assert found.widget in WIDGETS
    assert bool(found.choices) == (found.widget in {ONE, MANY, SCALE})


def is_link(field: Field) -> bool:
    """Tell whether a field holds the id of another record."""
    return field.type is str and field.bound("pattern") is not None and "24" in field.bound("pattern")


@pytest.mark.parametrize("field", ASKED, ids=str)
def test_every_field_that_is_asked_has_a_title_unless_it_is_a_link(field: Field) -> None:
    title = shape(field.kind, field.name).title
    assert title.strip() == title
    assert title or is_link(field) or str(field) in SILENT


def test_what_is_a_link_is_known() -> None:
    links = {str(field) for field in ASKED if is_link(field)}
    assert {"limits.catalogue", "incidents.limit", "payments.invoice", "moments.task", "points.statement"} <= links
    assert not links & {"client.state", "client.zone", "client.name"}


def asked_on_pages() -> set[str]:
    """Return the names of all fields that a page or building block asks by name."""
    return {
        argument.value
        for folder in ("pages", "components")
        for path in (ROOT / folder).rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "ask"
        for argument in node.args
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str)
    }


def test_pages_ask_only_for_fields_that_exist() -> None:
    asked = asked_on_pages()
    assert len(asked) > 40
    assert asked - {name for record in kinds().values() for name in record.model_fields} == set()


@pytest.mark.parametrize(
    ("kind", "name", "widget"),
    [
        ("client", "name", LINE),
        ("client", "situation", TEXT),
        ("client", "state", LINE),
        ("client", "kind", ONE),
        ("client", "channels", MANY),
        ("limits", "times", WHOLE),
        ("incidents", "day", DAY),
        ("incidents", "hours", NUMBER),
        ("incidents", "money", MONEY),
        ("checkins", "strain", SCALE),
        ("boundary", "phone_silent", CLOCK),
        ("talk", "nothing_good", TICK),
        ("numbers", "reserve", NUMBER),
        ("invoices", "amount", MONEY),
    ],
)
def test_the_widget_is_read_off_the_type(kind: str, name: str, widget: str) -> None:
    assert shape(kind, name).widget == widget


def test_choices_stand_in_their_order() -> None:
    assert shape("client", "kind").choices == tuple(Kind)
    assert shape("client", "channels").choices == tuple(Channel)
    assert shape("activities", "days").choices == tuple(Weekday)
    assert shape("checkins", "strain").choices == tuple(range(11))
    assert shape("reasons", "weight").choices == (1, 2, 3, 4, 5)


def test_the_question_and_a_word_of_help_come_from_the_field() -> None:
    field = kinds()["limits"].model_fields["point"]
    assert (shape("limits", "point").title, shape("limits", "point").help) == (field.title, field.description)
    assert shape("client", "name").help == ""


def test_a_field_that_does_not_exist_has_no_shape() -> None:
    with pytest.raises(KeyError):
        shape("client", "no_such_field")
    with pytest.raises(KeyError):
        shape("no_such_kind", "name")
