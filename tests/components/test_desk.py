"""The desk: what is saved, what waits, what other tabs see."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from components.desk import Desk
from klartext import errors
from klartext.limits.step import Limit, Verdict
from klartext.model import Workbook
from klartext.vault import Binder, Shelf, Vault, new_secret

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator


@pytest.fixture
def vault() -> Iterator[Vault]:
    vault = Vault.in_memory()
    yield vault
    vault.close()


@pytest.fixture
def secret() -> str:
    return new_secret()


def tab(vault: Vault, secret: str) -> Desk:
    desk = Desk(vault, secret)
    desk.arrive()
    assert desk.trouble is None
    return desk


def test_nothing_is_stored_before_the_first_answer(vault: Vault, secret: str) -> None:
    desk = tab(vault, secret)
    desk.begin_new()
    desk.arrive()
    assert desk.workbook == Workbook.of({})
    assert vault.shelf(secret) is None


def test_an_answer_is_found_by_the_next_tab(vault: Vault, secret: str) -> None:
    assert tab(vault, secret).answer("client", "client", {"name": "Köhler & Söhne"})
    assert tab(vault, secret).workbook.client.name == "Köhler & Söhne"


def test_the_time_of_saving_is_told_only_after_it_was_saved(
    vault: Vault, secret: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = tab(vault, secret)
    monkeypatch.setattr(Vault, "start_shelf", _raise(errors.VaultFull))
    assert not desk.answer("client", "client", {"name": "A"})
    assert desk.saved_at is None
    assert isinstance(desk.trouble, errors.VaultFull)
    monkeypatch.undo()
    desk.arrive()  # of the run in which it failed: tells it
    assert isinstance(desk.trouble, errors.VaultFull)
    desk.arrive()  # of the next one: tries again
    assert desk.saved_at is not None
    assert not desk.unsaved
    assert tab(vault, secret).workbook.client.name == "A"


def test_every_further_run_tries_again_and_stops_at_the_first_failure(
    vault: Vault, secret: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = tab(vault, secret)
    desk.answer("client", "client", {"name": "A"})
    tried: list[str] = []

    def full(_binder: Binder, record_id: str, *_args: object, **_kwargs: object) -> None:
        tried.append(record_id)
        raise errors.VaultFull

    monkeypatch.setattr(Binder, "save", full)
    desk.answer("client", "client", {"situation": "B"})
    desk.arrive()
    desk.answer("talk", "talk", {"aim": "C"})
    desk.arrive()
    assert len(tried) == 2
    desk.arrive()
    desk.arrive()
    assert len(tried) == 4
    monkeypatch.undo()
    desk.arrive()
    assert not desk.unsaved
    assert desk.trouble is None
    assert tab(vault, secret).workbook.talk.aim == "C"


def test_a_refused_answer_stays_beside_the_saved_one(vault: Vault, secret: str) -> None:
    desk = tab(vault, secret)
    desk.answer("talk", "talk", {"day": date(2026, 12, 1)})
    assert not desk.answer("talk", "talk", {"day": date(1875, 1, 1)})
    unsaved = desk.unsaved["talk", "talk", "day"]
    assert unsaved.refusal is not None
    assert unsaved.refusal.reason == "too_small"
    assert tab(vault, secret).workbook.talk.day == date(2026, 12, 1)


def test_two_tabs_that_answer_different_fields_both_keep_theirs(vault: Vault, secret: str) -> None:
    first = tab(vault, secret)
    first.answer("limits", "one", {"behaviour": "shouts"})
    second = tab(vault, secret)
    first.answer("limits", "one", {"need": "calm"})
    second.answer("limits", "one", {"verdict": Verdict.RAISE})
    seen = tab(vault, secret).workbook.limits[0]
    assert (seen.behaviour, seen.need, seen.verdict) == ("shouts", "calm", Verdict.RAISE)
    assert not second.notices


def test_two_tabs_on_a_fresh_shelf_write_into_one_workbook(vault: Vault, secret: str) -> None:
    first, second = tab(vault, secret), tab(vault, secret)
    first.answer("client", "client", {"name": "A"})
    second.answer("client", "client", {"situation": "B"})
    assert len(tab(vault, secret).workbooks()) == 1
    card = tab(vault, secret).workbook.client
    assert (card.name, card.situation) == ("A", "B")


def test_the_later_answer_to_one_field_wins_and_both_tabs_are_told(vault: Vault, secret: str) -> None:
    first = tab(vault, secret)
    first.answer("client", "client", {"situation": "old"})
    second = tab(vault, secret)
    first.answer("client", "client", {"situation": "from the first"})
    second.answer("client", "client", {"situation": "from the second"})
    assert [(notice.field, notice.other) for notice in second.notices] == [("situation", "from the first")]
    first.arrive()
    assert first.workbook.client.situation == "from the second"
    assert [(notice.field, notice.other) for notice in first.notices] == [("situation", None)]
    assert ("client", "client", "situation") in first.changed_elsewhere


def test_a_deleted_record_comes_back_with_undo(vault: Vault, secret: str) -> None:
    desk = tab(vault, secret)
    desk.answer("limits", "one", {"behaviour": "shouts"})
    assert desk.delete("limits", "one")
    assert tab(vault, secret).workbook.limits == ()
    assert desk.undo_delete()
    assert tab(vault, secret).workbook.limits[0].behaviour == "shouts"


def test_a_deletion_that_failed_is_told_in_the_same_run(
    vault: Vault, secret: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = tab(vault, secret)
    desk.answer("limits", "one", {"behaviour": "shouts"})
    monkeypatch.setattr(Binder, "delete", _raise(errors.VaultReadOnly))
    assert not desk.delete("limits", "one")
    desk.arrive()
    assert isinstance(desk.trouble, errors.VaultReadOnly)
    assert desk.workbook.limits
    desk.arrive()
    assert desk.trouble is None


def test_what_one_tab_deletes_the_other_no_longer_shows(vault: Vault, secret: str) -> None:
    first = tab(vault, secret)
    first.answer("limits", "one", {"behaviour": "shouts"})
    second = tab(vault, secret)
    first.delete("limits", "one")
    second.arrive()
    assert second.workbook.limits == ()


def test_a_deleted_workbook_is_put_away_in_every_tab_and_can_be_restored(vault: Vault, secret: str) -> None:
    first = tab(vault, secret)
    first.answer("client", "client", {"name": "A"})
    second = tab(vault, secret)
    (row,) = first.workbooks()
    first.delete_workbook(row.id)
    second.arrive()
    assert second.workbook.client.name == ""
    assert first.shelf is not None
    assert [first.name_of(gone) for gone in first.shelf.deleted_workbooks()] == ["A"]
    first.restore_workbook(row.id)
    assert first.workbook.client.name == "A"


def test_a_workbook_that_can_not_be_opened_is_told_and_the_open_one_stays(
    vault: Vault, secret: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = tab(vault, secret)
    desk.answer("client", "client", {"name": "A"})
    monkeypatch.setattr(Shelf, "open_workbook", _raise(errors.VaultUnreachable))
    desk.open("0" * 32)
    assert isinstance(desk.trouble, errors.VaultUnreachable)
    assert desk.workbook.client.name == "A"


def test_a_workbook_that_vanished_while_it_was_opened_leaves_an_empty_desk(
    vault: Vault, secret: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    tab(vault, secret).answer("client", "client", {"name": "A"})
    monkeypatch.setattr(Shelf, "open_workbook", _raise(errors.WorkbookMissing))
    desk = Desk(vault, secret)
    desk.arrive()
    assert desk.loaded
    assert desk.trouble is None
    assert desk.workbook == Workbook.of({})


def test_several_workbooks_keep_their_answers_apart(vault: Vault, secret: str) -> None:
    desk = tab(vault, secret)
    desk.answer("client", "client", {"name": "A"})
    desk.begin_new()
    desk.arrive()
    desk.answer("client", "client", {"name": "B"})
    rows = desk.workbooks()
    assert [desk.name_of(row) for row in rows] == ["A", "B"]
    desk.open(rows[0].id)
    assert desk.workbook.client.name == "A"


def test_a_replaced_secret_opens_nothing_more(vault: Vault, secret: str) -> None:
    desk = tab(vault, secret)
    desk.answer("client", "client", {"name": "A"})
    assert desk.shelf is not None
    fresh = desk.shelf.renew()
    assert tab(vault, fresh).workbook.client.name == "A"
    late = Desk(vault, secret)
    late.arrive()
    assert late.revoked
    assert late.workbook.client.name == ""
    assert not desk.answer("client", "client", {"name": "written by who holds the old key"})
    desk.arrive()
    assert desk.revoked
    assert not desk.loaded
    assert tab(vault, fresh).workbook.client.name == "A"


def test_a_workbook_of_a_newer_schema_is_refused_and_left_alone(vault: Vault, secret: str) -> None:
    vault.start_shelf(secret).create_workbook(99, [("client/client", {"kind": "client", "id": "client", "future": 1})])
    desk = Desk(vault, secret)
    desk.arrive()
    assert isinstance(desk.trouble, errors.DocumentTooNew)
    assert not desk.loaded


def test_moving_swaps_ranks_and_reaches_the_other_tab(vault: Vault, secret: str) -> None:
    desk = tab(vault, secret)
    desk.take_in(Workbook(limits=(Limit(id="a", rank=0, behaviour="A"), Limit(id="b", rank=1, behaviour="B"))))
    assert desk.answer_all("limits", {"a": {"rank": 1}, "b": {"rank": 0}})
    assert [limit.id for limit in tab(vault, secret).workbook.limits] == ["b", "a"]


def test_trouble_while_a_workbook_lies_open_keeps_what_is_on_the_screen(
    vault: Vault, secret: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = tab(vault, secret)
    desk.answer("client", "client", {"name": "A"})
    monkeypatch.setattr(Binder, "revision", _raise(errors.VaultUnreachable))
    monkeypatch.setattr(Shelf, "workbooks", _raise(errors.VaultUnreachable))
    desk.arrive()
    assert isinstance(desk.trouble, errors.VaultUnreachable)
    assert desk.loaded
    assert desk.workbook.client.name == "A"


def test_the_desk_tells_a_log_nothing(vault: Vault, secret: str) -> None:
    desk = tab(vault, secret)
    desk.answer("client", "client", {"name": "Köhler"})
    desk.answer("talk", "talk", {"day": date(1875, 1, 1)})
    desk.answer("goods", "one", {"text": "Köhler pays the next day"})
    desk.delete("goods", "one")
    shown = repr(desk) + repr(desk.unsaved) + repr(desk.shelf)
    assert secret not in shown
    assert "Köhler" not in shown


def _raise(error: type[Exception]) -> Callable[..., None]:
    def stand_in(*_args: object, **_kwargs: object) -> None:
        raise error

    return stand_in


def test_what_was_derived_is_saved_along_with_its_source_and_shown_anew(vault: Vault, secret: str) -> None:
    desk = tab(vault, secret)
    assert desk.answer("limits", "l", {"response": "hang up", "behaviour": "Shouts"})
    assert desk.answer("statements", "s", {"otherwise": "hang up", "limit": "l"})
    assert desk.answer("rungs", "r", {"action": "my own words", "limit": "l"})
    assert desk.answer("limits", "l", {"response": "hang up and write"})
    book = tab(vault, secret).workbook
    assert book.statements[0].otherwise == "hang up and write"
    assert book.rungs[0].action == "my own words"
    assert ("statements", "s", "otherwise") in desk.changed_elsewhere
    assert not desk.notices


def test_a_derived_text_that_could_not_be_saved_leaves_the_answer_saved_and_is_told(
    vault: Vault, secret: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = tab(vault, secret)
    assert desk.answer("limits", "l", {"response": "hang up"})
    assert desk.answer("statements", "s", {"otherwise": "hang up", "limit": "l"})
    monkeypatch.setattr(Binder, "save_all", _raise(errors.VaultBusy))
    assert desk.answer("limits", "l", {"response": "write"})
    assert isinstance(desk.trouble, errors.VaultBusy)
    assert tab(vault, secret).workbook.limits[0].response == "write"
