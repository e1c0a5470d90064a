from __future__ import annotations

import json
import traceback
from contextlib import suppress
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from klartext import model
from klartext.client import Client
from klartext.contracts import checklist
from klartext.conversation.step import Talk
from klartext.errors import DamagedWorkbook, DocumentError, DocumentTooLarge, DocumentTooNew, NotAWorkbook
from klartext.limits.catalogue import BEHAVIOURS
from klartext.limits.step import Limit
from klartext.model import (
    FORMAT,
    MOST_ENTRIES,
    SCHEMA_VERSION,
    UPGRADES,
    Workbook,
    blank,
    documents,
    is_list,
    kinds,
    read_record,
    upgrade,
)
from klartext.record import Choice, Entry
from klartext.steps import STEP_IDS
from tests.plan.books import full, rich
from tests.workbooks import FIXED_IDS, TEXTS, fields, fields_of, name_of, parts, records, sample, workbooks

SECRET = "Adler-weint"
BIG = [HealthCheck.too_slow, HealthCheck.data_too_large, HealthCheck.large_base_example]
EMPTY = {"format": FORMAT, "schema_version": SCHEMA_VERSION}


def file(**kinds_of_records: Any) -> bytes:
    return json.dumps({**EMPTY, **kinds_of_records}).encode()


def trouble(data: bytes) -> DocumentError:
    with pytest.raises(DocumentError) as caught:
        Workbook.from_file(data)
    return caught.value


def all_of(error: BaseException) -> str:
    """Return everything that a log could hold of an error."""
    return "".join(traceback.format_exception(error)) + repr(error) + repr(error.args)


# Out into a file and back


@pytest.mark.parametrize("kind", kinds())
@settings(max_examples=6, suppress_health_check=BIG)
@given(data=st.data())
def test_records_of_every_kind_survive_their_file(kind: str, data: st.DataObject) -> None:
    workbook = Workbook(**{kind: data.draw(parts(kind))})
    assert Workbook.from_file(workbook.to_file()) == workbook.in_order()


@settings(max_examples=30, suppress_health_check=BIG)
@given(workbook=workbooks())
def test_any_workbook_survives_its_file(workbook: Workbook) -> None:
    assert Workbook.from_file(workbook.to_file()) == workbook.in_order()


@pytest.mark.parametrize("text", TEXTS, ids=lambda text: ascii(text[:8]))
def test_any_text_survives_in_every_field(text: str) -> None:
    answered: dict[str, Any] = {}
    for kind in kinds():
        record = sample(kind, **{field.name: text for field in fields_of(kind) if field.is_free_text})
        answered[kind] = (record,) if is_list(kind) else record
    workbook = Workbook(**answered)
    again = Workbook.from_file(workbook.to_file())
    assert again == workbook
    assert again.client.name == again.limits[0].point == text


def test_half_a_character_in_a_file_is_replaced() -> None:
    data = b'{"format": "klartext-workbook", "schema_version": 1, "client": {"name": "a\\ud800b"}}'
    assert Workbook.from_file(data).client.name == "a\ufffdb"


@pytest.mark.parametrize("workbook", [rich(), full("x"), Workbook()], ids=["rich", "full", "empty"])
def test_a_written_workbook_survives_its_file(workbook: Workbook) -> None:
    assert Workbook.from_file(workbook.to_file()) == workbook.in_order()


def test_an_empty_workbook_makes_a_file_that_says_what_it_is() -> None:
    assert json.loads(Workbook().to_file()) == {"format": "klartext-workbook", "schema_version": SCHEMA_VERSION}


def test_a_file_holds_what_was_answered_and_nothing_else() -> None:
    workbook = Workbook(client=Client(name="Möbel Grün"), limits=(Limit(id="a", times=2),))
    assert json.loads(workbook.to_file()) == {
        **EMPTY,
        "client": {"name": "Möbel Grün"},
        "limits": [{"id": "a", "times": 2}],
    }
    assert "Möbel Grün".encode() in workbook.to_file()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_file_that_an_editor_saved_in_another_unicode_encoding_is_read(encoding: str) -> None:
    text = Workbook(client=Client(name="Grün 😀")).to_file().decode()
    assert Workbook.from_file(text.encode(encoding)).client.name == "Grün 😀"


def test_a_file_may_leave_out_every_kind_and_any_field() -> None:
    assert Workbook.from_file(file()) == Workbook()
    assert Workbook.from_file(file(limits=[{"id": "a"}])).limits == (Limit(id="a"),)


# What is no workbook


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\x00",
        b"\xff\xfe\xfd",
        b"%PDF-1.7",
        SECRET.encode(),
        b'{"format": "klartext-workbook"',
        b"[" * 100_000,
        b'{"a":' * 100_000,
        b"null",
        b"17",
        b"NaN",
        b'"klartext-workbook"',
        b"[]",
        b"{}",
        json.dumps([SECRET]).encode(),
        json.dumps({"name": SECRET}).encode(),
        json.dumps({"format": SECRET, "schema_version": 1}).encode(),
        json.dumps({"format": [FORMAT], "schema_version": 1}).encode(),
        json.dumps({"schema_version": 1, "client": {"name": SECRET}}).encode(),
    ],
    ids=lambda data: ascii(data[:24]),
)
def test_what_is_no_workbook_is_called_so(data: bytes) -> None:
    error = trouble(data)
    assert type(error) is NotAWorkbook
    assert SECRET not in all_of(error)


@settings(max_examples=60)
@given(st.binary(max_size=200))
def test_no_bytes_at_all_raise_anything_else(data: bytes) -> None:
    assert isinstance(trouble(data), DocumentError)


@settings(max_examples=60)
@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
        lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner, max_size=3),
        max_leaves=8,
    ),
    st.sampled_from([*kinds(), "no such kind"]),
)
def test_a_damaged_part_raises_a_document_error_or_nothing(part: object, kind: str) -> None:
    with suppress(DocumentError):
        Workbook.from_file(file(**{kind: part}))


# What is damaged

DAMAGED = {
    "an unknown kind": file(**{SECRET: []}),
    "an unknown field of a sheet": file(client={SECRET: 1}),
    "an unknown field of an entry": file(limits=[{"id": "a", SECRET: 1}]),
    "text where a list belongs": file(limits=SECRET),
    "text where an entry belongs": file(limits=[SECRET]),
    "text where a sheet belongs": file(client=SECRET),
    "a sheet where a list belongs": file(limits={"id": SECRET}),
    "a list where a sheet belongs": file(client=[{"name": SECRET}]),
    "null where a list belongs": file(limits=None),
    "a number where text belongs": file(client={"name": 17}),
    "text where a number belongs": file(checkins=[{"id": "a", "strain": SECRET}]),
    "no such currency": file(client={"currency": SECRET}),
    "no such choice": file(client={"kind": SECRET}),
    "no such day": file(checkins=[{"id": "a", "day": SECRET}]),
    "a day too early": file(checkins=[{"id": "a", "day": "1989-12-31"}]),
    "a day too late": file(checkins=[{"id": "a", "day": "2101-01-01"}]),
    "not a number": file(invoices=[{"id": "a", "amount": float("nan")}]),
    "not a number for a place": file(limits=[{"id": "a", "rank": float("nan")}]),
    "an infinite amount": file(numbers={"turnover": float("inf")}),
    "an infinite place": file(limits=[{"id": "a", "rank": float("-inf")}]),
    "a place beyond every list": file(limits=[{"id": "a", "rank": 2**53 + 1}]),
    "a text too long": file(client={"name": SECRET * 10_000}),
    "an id too long": file(limits=[{"id": SECRET + "a" * 24}]),
    "an id with a blank": file(limits=[{"id": SECRET + " "}]),
    "an empty id": file(limits=[{"id": ""}]),
    "an id that is a number": file(limits=[{"id": 7}]),
    "an id twice": file(limits=[{"id": SECRET}, {"id": SECRET, "behaviour": "x"}]),
    "too many entries": file(limits=[{"id": f"a{number}"} for number in range(MOST_ENTRIES + 1)]),
    "nested deeply": file().replace(b"}", b', "limits": ' + b"[" * 900 + b"]" * 900 + b"}"),
    "no version": json.dumps({"format": FORMAT, "client": {"name": SECRET}}).encode(),
    **{
        f"an id that {kind} do not have": file(**{kind: [{"id": SECRET}]})
        for kind in FIXED_IDS
    },
    **{
        f"no id for {kind}": file(**{kind: [{"rank": 1}]})
        for kind in FIXED_IDS
    },
    **{
        f"version {version!r}": json.dumps({"format": FORMAT, "schema_version": version}).encode()
        for version in (0, -1, True, 1.0, 1.5, "1", SECRET, None, [1], {"a": 1}, float("nan"), float("inf"))
    },
}  # fmt: skip


@pytest.mark.parametrize("damage", DAMAGED)
def test_damage_is_named_by_its_place_and_never_by_its_value(damage: str) -> None:
    error = trouble(DAMAGED[damage])
    assert type(error) is DamagedWorkbook
    assert SECRET not in all_of(error)


@pytest.mark.parametrize(
    ("data", "place"),
    [
        (file(client={"name": 17}), "client.name"),
        (file(limits=[{"id": "a"}, {"id": "b", "times": 0}]), "limits.1.times"),
        (file(client={"channels": ["mail", "fax"]}), "client.channels.1"),
        (file(goods=[{"id": "a"}, {"id": "a"}]), "goods"),
        (json.dumps({"format": FORMAT}).encode(), "schema_version"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_place_of_the_damage_is_told(data: bytes, place: str) -> None:
    assert str(trouble(data)) == place


def test_one_id_may_stand_in_two_lists() -> None:
    workbook = Workbook.from_file(file(limits=[{"id": "a"}], goods=[{"id": "a"}]))
    assert workbook.limits[0].id == workbook.goods[0].id == "a"


def test_the_most_entries_are_taken() -> None:
    entries = [{"id": f"a{number}"} for number in range(MOST_ENTRIES)]
    assert len(Workbook.from_file(file(goods=entries)).goods) == MOST_ENTRIES == 5_000


@pytest.mark.parametrize("version", [SCHEMA_VERSION + 1, 10**9, 10**400])
def test_a_newer_version_is_refused_and_called_so(version: int) -> None:
    data = json.dumps({"format": FORMAT, "schema_version": version, "client": {"name": SECRET}}).encode()
    error = trouble(data)
    assert type(error) is DocumentTooNew
    assert SECRET not in all_of(error)


def test_a_file_is_taken_up_to_the_largest_and_not_one_byte_more(monkeypatch: pytest.MonkeyPatch) -> None:
    data = Workbook(client=Client(name=SECRET)).to_file()
    monkeypatch.setattr(model, "LARGEST_FILE", len(data))
    assert Workbook.from_file(data).client.name == SECRET
    error = trouble(data + b" ")
    assert type(error) is DocumentTooLarge
    assert SECRET not in all_of(error)


def test_the_largest_file_is_64_mib() -> None:
    assert type(trouble(bytes(64 * 1024 * 1024 + 1))) is DocumentTooLarge


# Older versions


def test_an_older_document_climbs_every_version_in_order() -> None:
    climbed = upgrade(
        {"path": []},
        2,
        {number: lambda document, number=number: {"path": [*document["path"], number]} for number in range(1, 5)},  # type: ignore[misc]
        newest=5,
    )
    assert climbed == {"path": [2, 3, 4]}


def test_a_document_of_the_newest_version_is_left_alone() -> None:
    document = {"client": {"name": "A"}}
    assert upgrade(document, 3, {}, newest=3) is document


def test_a_document_beyond_the_newest_version_is_not_upgraded() -> None:
    with pytest.raises(DocumentTooNew):
        upgrade({}, 4, {}, newest=3)


def test_there_is_a_way_up_from_every_older_version() -> None:
    assert set(UPGRADES) == set(range(1, SCHEMA_VERSION))


# Records and documents


def test_a_workbook_is_put_together_in_the_order_of_ranks_and_equal_ranks_by_id() -> None:
    entries = [Limit(id=name, rank=rank) for name, rank in (("d", 1), ("b", 2), ("c", 1), ("a", 2), ("e", -5))]
    workbook = Workbook.of({("limits", entry.id): entry for entry in entries})
    assert [entry.id for entry in workbook.limits] == ["e", "c", "d", "a", "b"]


@settings(max_examples=20, suppress_health_check=BIG)
@given(workbook=workbooks(), data=st.data())
def test_a_workbook_is_the_same_whatever_order_its_records_come_in(workbook: Workbook, data: st.DataObject) -> None:
    shuffled = data.draw(st.permutations(list(workbook.records())))
    again = Workbook.of({(kind, record_id): record for kind, record_id, record in shuffled})
    assert again == workbook.in_order()
    for kind in filter(is_list, kinds()):
        assert all((one.rank, one.id) < (other.rank, other.id) for one, other in pairwise(getattr(again, kind)))


def test_a_file_is_read_in_the_order_of_ranks() -> None:
    read = Workbook.from_file(file(points=[{"id": "a", "rank": 2}, {"id": "b", "rank": 1}]))
    assert [point.id for point in read.points] == ["b", "a"]


def test_a_workbook_of_nothing_is_the_empty_one() -> None:
    assert Workbook.of({}) == Workbook()


def test_an_id_that_stands_twice_is_never_silently_one() -> None:
    with pytest.raises(DamagedWorkbook):
        Workbook(limits=(Limit(id="a"), Limit(id="a", behaviour="x"))).in_order()


def test_walking_the_records_leaves_out_blank_sheets_and_keeps_blank_entries() -> None:
    workbook = Workbook(talk=Talk(aim="A"), limits=(Limit(id="b"),))
    assert list(workbook.records()) == [("limits", "b", Limit(id="b")), ("talk", "talk", Talk(aim="A"))]


def test_a_record_is_found_by_its_kind_and_id() -> None:
    workbook = Workbook(client=Client(name="A"), limits=(Limit(id="a"), Limit(id="b", times=3)))
    assert workbook.find("limits", "b") == Limit(id="b", times=3)
    assert workbook.find("limits", "c") is None
    assert workbook.find("goods", "a") is None
    assert workbook.find("client", "client") == Client(name="A")


@pytest.mark.parametrize("kind", kinds())
@settings(max_examples=5, suppress_health_check=BIG)
@given(data=st.data())
def test_what_the_vault_keeps_of_a_record_is_read_as_the_same_record(kind: str, data: st.DataObject) -> None:
    record = data.draw(records(kind))
    record_id = record.id if isinstance(record, Entry) else kind
    ((name, kept),) = documents([(kind, record_id, record)]).items()
    assert name == f"{kind}/{record_id}"
    assert read_record(kind, record_id, json.loads(json.dumps(kept))) == record


@pytest.mark.parametrize(
    ("kind", "record_id", "answers"),
    [
        (SECRET, "a", {}),
        ("limits", "a", {SECRET: 1}),
        ("limits", "a", {"verdict": SECRET}),
        ("limits", SECRET + " ", {}),
        ("client", "client", {"currency": SECRET}),
        *((kind, SECRET, {}) for kind in FIXED_IDS),
    ],
)
def test_a_stored_record_that_does_not_fit_its_kind_is_damaged(
    kind: str, record_id: str, answers: dict[str, object]
) -> None:
    with pytest.raises(DamagedWorkbook) as caught:
        read_record(kind, record_id, answers)
    assert SECRET not in all_of(caught.value)


@pytest.mark.parametrize("kind", kinds())
def test_a_record_before_its_first_answer_is_blank_and_bears_its_id(kind: str) -> None:
    record = blank(kind, name_of(kind).get("id", kind))
    assert record.is_blank()
    assert record == sample(kind)
    assert blank(kind, name_of(kind).get("id", kind)) == record


@pytest.mark.parametrize("kind", FIXED_IDS)
def test_records_whose_ids_are_given_take_each_of_them_and_no_other(kind: str) -> None:
    entries = [{"id": each} for each in FIXED_IDS[kind]]
    assert len(getattr(Workbook.from_file(file(**{kind: entries})), kind)) == len(entries)
    assert type(trouble(file(**{kind: [{"id": "x1"}]}))) is DamagedWorkbook


# What others rely on


def test_ids_take_24_characters_and_not_one_more() -> None:
    for kind in filter(is_list, kinds()):
        if kind not in FIXED_IDS:
            assert read_record(kind, "a" * 24, {}) == blank(kind, "a" * 24)
            with pytest.raises(DamagedWorkbook):
                read_record(kind, "a" * 25, {})


def test_every_name_in_a_document_has_at_most_24_characters() -> None:
    choices = {
        value.value for field in fields() if field.type is not str and _is_choice(field.type) for value in field.type
    }
    assert len(choices) > 80
    names = [*choices, *kinds(), *STEP_IDS, *(one.id for one in BEHAVIOURS), *(item.id for item in checklist.items())]
    names += [field.name for field in fields()]
    names += [each for ids in FIXED_IDS.values() for each in ids]
    assert [name for name in names if len(name) > 24] == []


def _is_choice(type_: object) -> bool:
    return isinstance(type_, type) and issubclass(type_, Choice)


def test_the_strategy_draws_every_field_of_the_document() -> None:
    assert {str(field) for field in fields()} == {
        f"{kind}.{name}" for kind, record in kinds().items() for name in record.model_fields
    }
