import pytest

from klartext.errors import VaultBusy, VaultTooNew, WorkbookMissing
from klartext.vault import Binder, Shelf, Vault, new_secret
from tests.vault.answers import at_once, contents
from tests.vault.conftest import Clock, Sql

NASTY = {
    "nul": "before\0after",
    "lone surrogate": "\ud800 and \udfff",
    "right to left": "שלום \u202e مرحبا",
    "emoji": "👩\u200d👩\u200d👧 🇩🇪",
    "combining": "a\u0308\u0301" * 50,
    "long": "Grüße, \"'\\\n\t;--" * 6_667,
    "empty": "",
    "separators": "\u2028\u2029\x85\x1c",
}


def test_a_new_workbook_is_empty_and_at_revision_0(binder: Binder) -> None:
    assert binder.load().rows == ()
    assert binder.load().revision == binder.revision() == 0


@pytest.mark.parametrize("kind", NASTY)
def test_any_text_comes_back_as_it_was_written(binder: Binder, kind: str) -> None:
    assert len(NASTY["long"]) > 100_000
    value = {"text": NASTY[kind], NASTY[kind][:100]: 1}
    assert binder.save(NASTY[kind], value).data == value
    assert contents(binder) == {NASTY[kind]: value}


@pytest.mark.parametrize("value", [None, True, 0, -1.5, 2**63, [], [1, [None, {"a": "b"}]], {"deep": {"er": [""]}}])
def test_any_json_value_comes_back(binder: Binder, value: object) -> None:
    binder.save("r", {"value": value})
    assert contents(binder) == {"r": {"value": value}}


def test_a_patch_replaces_whole_fields_and_leaves_the_others(binder: Binder) -> None:
    binder.save("r", {"a": {"x": 1}, "b": 1})
    assert binder.save("r", {"a": {"y": 2}, "c": 3}).data == {"a": {"y": 2}, "b": 1, "c": 3}


def test_each_change_raises_the_revision_and_tells_the_time(binder: Binder, clock: Clock) -> None:
    clock.advance(hours=1, microseconds=4567)
    saved = binder.save("r", {"a": 1})
    assert saved.revision == binder.revision() == 1
    assert saved.changed_at == binder.load().rows[0].changed_at
    assert clock.time.replace(microsecond=4000) == saved.changed_at
    assert [binder.save("r", {"a": 2}).revision, binder.delete("r"), binder.restore("r")] == [2, 3, 4]


def test_two_tabs_that_change_different_fields_both_keep_their_change(shelf: Shelf) -> None:
    one, two = shelf.first_workbook(1), shelf.first_workbook(1)
    one.save("r", {"a": "one"}, base={"a": None})
    saved = two.save("r", {"b": "two"}, base={"b": None})
    assert saved.data == contents(one)["r"] == {"a": "one", "b": "two"}
    assert saved.replaced == {}


def test_fields_written_at_the_same_moment_all_stay(shelf: Shelf) -> None:
    def write(field: int) -> None:
        binder = shelf.first_workbook(1)
        for value in range(5):
            binder.save("r", {f"{field}.{value}": value})

    at_once(*(lambda field=field: write(field) for field in range(4)))
    assert contents(shelf.first_workbook(1))["r"] == {f"{f}.{v}": v for f in range(4) for v in range(5)}
    assert shelf.first_workbook(1).revision() == 20


class TestReplaced:
    """What a save says about the fields that somebody else changed meanwhile."""

    @pytest.fixture(autouse=True)
    def _stored(self, binder: Binder) -> None:
        binder.save("r", {"a": "theirs", "n": None, "list": [1, 2]})

    def test_a_change_the_writer_did_not_know_of_is_handed_back(self, binder: Binder) -> None:
        saved = binder.save("r", {"a": "mine"}, base={"a": "before"})
        assert saved.replaced == {"a": "theirs"}
        assert saved.data["a"] == "mine"

    def test_a_field_that_the_writer_did_not_see_at_all_is_handed_back(self, binder: Binder) -> None:
        assert binder.save("r", {"a": "mine"}, base={}).replaced == {"a": "theirs"}

    def test_what_the_writer_knew_is_not_news(self, binder: Binder) -> None:
        assert binder.save("r", {"a": "mine"}, base={"a": "theirs"}).replaced == {}

    def test_having_written_the_same_is_no_conflict(self, binder: Binder) -> None:
        assert binder.save("r", {"a": "theirs"}, base={"a": "before"}).replaced == {}

    def test_fields_outside_the_patch_are_no_conflict(self, binder: Binder) -> None:
        assert binder.save("r", {"b": 1}, base={"a": "before", "b": None}).replaced == {}

    def test_an_absent_field_and_none_are_the_same_belief(self, binder: Binder) -> None:
        assert binder.save("r", {"n": 1, "new": 1}, base={"new": None}).replaced == {}

    def test_a_tuple_is_compared_as_the_list_it_becomes(self, binder: Binder) -> None:
        assert binder.save("r", {"list": (3,)}, base={"list": (1, 2)}).replaced == {}

    def test_without_a_belief_nothing_is_reported(self, binder: Binder) -> None:
        assert binder.save("r", {"a": "mine"}).replaced == {}


def test_a_deleted_record_is_gone_until_it_is_restored(binder: Binder) -> None:
    binder.save("r", {"a": 1})
    binder.save("s", {})
    binder.delete("r")
    assert contents(binder) == {"s": {}}
    binder.restore("r")
    assert contents(binder) == {"r": {"a": 1}, "s": {}}


def test_a_record_deleted_meanwhile_comes_back_with_its_old_fields_and_the_patch(binder: Binder) -> None:
    binder.save("r", {"a": 1, "b": 1})
    binder.delete("r")
    assert binder.save("r", {"b": 2}).data == {"a": 1, "b": 2}
    assert contents(binder) == {"r": {"a": 1, "b": 2}}


def test_deleting_and_restoring_what_is_not_there_does_no_harm(binder: Binder) -> None:
    binder.delete("never")
    binder.restore("never")
    binder.save("r", {"a": 1})
    binder.restore("r")
    assert contents(binder) == {"r": {"a": 1}}


def test_a_record_stays_restorable_for_30_days_and_is_erased_by_a_later_deletion(
    binder: Binder, clock: Clock, sql: Sql
) -> None:
    for name in ("old", "young", "other"):
        binder.save(name, {"a": 1})
    binder.delete("old")
    clock.advance(days=29)
    binder.delete("young")
    clock.advance(days=1, seconds=1)
    assert sql("SELECT count(*) FROM records") == [(3,)]
    binder.delete("other")
    assert sql("SELECT count(*) FROM records") == [(2,)]
    binder.restore("old")
    binder.restore("young")
    assert contents(binder) == {"young": {"a": 1}}


def test_deleting_twice_does_not_begin_the_30_days_anew(binder: Binder, clock: Clock, sql: Sql) -> None:
    binder.save("r", {})
    binder.delete("r")
    clock.advance(days=20)
    binder.delete("r")
    clock.advance(days=11)
    binder.delete("another")
    assert sql("SELECT count(*) FROM records") == [(0,)]


def test_loading_since_a_revision_brings_only_what_changed_and_says_what_was_deleted(binder: Binder) -> None:
    binder.save("a", {"x": 1})
    binder.save("b", {"x": 1})
    seen = binder.save("c", {"x": 1}).revision
    binder.save("b", {"x": 2})
    binder.delete("c")
    changes = binder.load(seen)
    assert [(row.id, row.data, row.revision) for row in changes.rows] == [("b", {"x": 2}, 4), ("c", None, 5)]
    assert changes.revision == 5
    assert binder.load(5).rows == ()
    assert binder.load(5).revision == 5
    assert {row.id for row in binder.load().rows} == {"a", "b"}


def test_several_records_saved_together_are_one_revision(binder: Binder) -> None:
    binder.save("a", {"x": 1, "y": 1})
    assert binder.save_all({"a": {"x": 2}, "b": {"z": 3}}) == 2
    assert contents(binder) == {"a": {"x": 2, "y": 1}, "b": {"z": 3}}
    assert {row.revision for row in binder.load().rows} == {2}


def test_of_records_saved_together_none_is_kept_when_one_cannot_be_written(binder: Binder) -> None:
    with pytest.raises(TypeError):
        binder.save_all({"a": {"x": 1}, "b": {"x": object()}})
    assert binder.load().rows == ()
    assert binder.revision() == 0


def test_a_deleted_workbook_can_be_neither_read_nor_written(shelf: Shelf, binder: Binder) -> None:
    binder.save("r", {"a": 1})
    shelf.delete_workbook(binder.workbook_id)
    for attempt in (binder.revision, binder.load, lambda: binder.save("r", {}), lambda: binder.delete("r")):
        with pytest.raises(WorkbookMissing):
            attempt()
    shelf.restore_workbook(binder.workbook_id)
    assert contents(binder) == {"r": {"a": 1}}
    assert binder.revision() == 1


class TestRewrite:
    """Replacing every record after an upgrade of the document's schema."""

    @pytest.fixture(autouse=True)
    def _stored(self, binder: Binder) -> None:
        binder.save_all({"kept": {"old": 1}, "dropped": {"old": 1}, "deleted": {"old": 1}})
        binder.delete("deleted")

    def test_afterwards_there_are_exactly_the_new_records_in_the_new_schema(self, binder: Binder, shelf: Shelf) -> None:
        assert binder.rewrite({"kept": {"new": 1}, "added": {"new": 2}}, 2) == 3
        assert binder.schema_version == shelf.open_workbook(binder.workbook_id).schema_version == 2
        assert contents(binder) == {"kept": {"new": 1}, "added": {"new": 2}}

    def test_other_tabs_learn_what_was_left_out(self, binder: Binder, shelf: Shelf) -> None:
        binder.rewrite({"kept": {"new": 1}}, 2)
        changes = {row.id: row.data for row in shelf.open_workbook(binder.workbook_id).load(2).rows}
        assert changes == {"kept": {"new": 1}, "dropped": None, "deleted": None}

    def test_nothing_of_the_old_schema_can_come_back(self, binder: Binder) -> None:
        binder.rewrite({}, 2)
        binder.restore("dropped")
        assert binder.save("deleted", {"new": 1}).data == {"new": 1}
        assert contents(binder) == {"dropped": {}, "deleted": {"new": 1}}

    def test_who_comes_second_has_to_open_the_workbook_again(self, binder: Binder, shelf: Shelf) -> None:
        other = shelf.open_workbook(binder.workbook_id)
        binder.rewrite({"kept": {"new": 1}}, 2)
        with pytest.raises(VaultBusy):
            other.rewrite({"kept": {"new": 0}}, 2)
        assert contents(binder) == {"kept": {"new": 1}}
        assert shelf.open_workbook(binder.workbook_id).save("kept", {"more": 1}).data == {"new": 1, "more": 1}

    def test_an_answer_given_meanwhile_is_not_overwritten(self, binder: Binder, shelf: Shelf) -> None:
        seen = binder.load().revision
        shelf.open_workbook(binder.workbook_id).save("kept", {"old": 2})
        with pytest.raises(VaultBusy):
            binder.rewrite({"kept": {"new": 1}}, 2, seen=seen)
        assert contents(binder)["kept"] == {"old": 2}
        assert binder.rewrite({"kept": {"new": 2}}, 2, seen=binder.revision()) == 4

    def test_a_process_that_only_knows_the_old_schema_writes_nothing_into_the_new(
        self, binder: Binder, shelf: Shelf
    ) -> None:
        other = shelf.open_workbook(binder.workbook_id)
        binder.rewrite({"kept": {"new": 1}}, 2)
        with pytest.raises(VaultTooNew):
            other.save("kept", {"old": 2})
        assert contents(binder) == {"kept": {"new": 1}}


def test_workbooks_do_not_see_each_other(vault: Vault, shelf: Shelf, binder: Binder) -> None:
    binder.save("r", {"a": 1})
    for other in (shelf.create_workbook(1), vault.start_shelf(new_secret()).first_workbook(1)):
        other.save("r", {"a": 2})
        other.delete("r")
    assert contents(binder) == {"r": {"a": 1}}


def test_no_repr_shows_an_answer(binder: Binder) -> None:
    saved = binder.save("r", {"a": "very private"}, base={"a": "x"})
    again = binder.save("r", {"a": "other"}, base={"a": "x"})
    assert "very private" not in repr([saved, again, binder.load(), binder])
