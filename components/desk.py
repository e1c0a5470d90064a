"""What lies on the reader's desk in this tab: the shelf, one open workbook, and what is not saved yet.

An answer counts as saved only when the vault has it. Until then it stays here, is shown, and is tried again.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

from klartext.errors import AnswerRefused, DamagedWorkbook, KlartextError, SecretRevoked, VaultError, WorkbookMissing
from klartext.model import SCHEMA_VERSION, Workbook, blank, documents, is_list, kinds, name, place, read_record, upgrade
from klartext.steps import STEPS, Progress
from klartext.thread import ripples

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from klartext.record import Record
    from klartext.vault import Binder, Changes, Shelf, Vault, WorkbookRow

Place = tuple[str, str]
"""Where an answer belongs: the kind of its record and the record's id."""


@dataclass(frozen=True)
class Notice:
    """An answer that was changed in another window or on another device; `other` is the text that lost, if any."""

    kind: str
    field: str
    other: str | None = None


@dataclass(frozen=True)
class Unsaved:
    """Answers that stand on the screen only: refused for a reason, or waiting for the vault."""

    patch: Mapping[str, Any] = field(repr=False)
    refusal: AnswerRefused | None = None


@dataclass
class Desk:
    """The state of one tab. `tab` changes with the open workbook, so that no widget carries over."""

    vault: Vault
    secret: str = field(repr=False)
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
    shelf: Shelf | None = None
    binder: Binder | None = None
    revision: int = 0
    tab: int = 0
    starts_new: bool = False
    revoked: bool = False
    records: dict[Place, Record] = field(default_factory=dict, repr=False)
    seen: dict[Place, dict[str, Any]] = field(default_factory=dict, repr=False)
    unsaved: dict[tuple[str, str, str], Unsaved] = field(default_factory=dict, repr=False)
    notices: list[Notice] = field(default_factory=list, repr=False)
    changed_elsewhere: set[tuple[str, str, str]] = field(default_factory=set, repr=False)
    deleted: tuple[str, str, Record] | None = field(default=None, repr=False)
    page: str = ""
    unfolded: dict[str, bool] = field(default_factory=dict)
    came_for: tuple[str, str] = ("", "")
    wanted: set[str] = field(default_factory=set)
    blanks: dict[str, str] = field(default_factory=dict)
    deleted_workbook: str | None = None
    names: dict[str, tuple[int, str]] = field(default_factory=dict, repr=False)
    drafts: dict[str, list[str]] = field(default_factory=dict, repr=False)
    pictures: dict[str, tuple[Any, Any]] = field(default_factory=dict, repr=False)
    last_kind: str | None = None
    saved_at: datetime | None = None
    trouble: KlartextError | None = None
    loaded: bool = False
    failed_just_now: bool = False
    first_save: bool = False
    _workbook: Workbook | None = field(default=None, repr=False)
    _progress: tuple[Workbook, dict[str, Progress]] | None = field(default=None, repr=False)

    @property
    def workbook(self) -> Workbook:
        """The open workbook as it was last seen or saved; an empty one before the first answer."""
        if self._workbook is None:
            self._workbook = Workbook.of(self.records)
        return self._workbook

    def progress(self) -> dict[str, Progress]:
        """Return how far each step of the open workbook is, by the step's id; worked out once per change."""
        if self._progress is None or self._progress[0] is not self.workbook:
            self._progress = (self.workbook, {step.id: step.progress(self.workbook) for step in STEPS})
        return self._progress[1]

    def arrive(self) -> None:
        """Look at the shelf and take in what changed elsewhere; trouble is kept for the page to tell."""
        try:
            if self.shelf is None:
                self.shelf = self.vault.shelf(self.secret)
            else:
                self.shelf.check()
            if self.shelf and self.binder is None and not self.starts_new:
                latest = max(self.shelf.workbooks(), key=lambda row: row.changed_at, default=None)
                if latest:
                    self._open(self.shelf.open_workbook(latest.id))
            elif self.binder:
                self._catch_up()
            self.loaded = True
            self._try_again()
        except SecretRevoked:
            self.revoked, self.loaded = True, False
        except WorkbookMissing:
            self.put_away()
            self.loaded = True
        except KlartextError as trouble:
            self.trouble = trouble

    def enter(self, page: str) -> None:
        """Come to a page; what was unfolded on the one before is forgotten."""
        if page != self.page:
            self.page, self.unfolded, self.wanted = page, {}, set()
            self.came_for = self.came_for if self.came_for[0] == page else ("", "")

    def workbooks(self) -> tuple[WorkbookRow, ...]:
        """Return the workbooks on the shelf, oldest first."""
        return self.shelf.workbooks() if self.shelf else ()

    def open(self, workbook_id: str) -> None:
        """Open another workbook of the shelf in this tab."""
        if self.shelf is None:
            return
        try:
            binder = self.shelf.open_workbook(workbook_id)
            self.put_away()
            self._open(binder)
        except KlartextError as trouble:
            self._note_failure(trouble)

    def name_of(self, row: WorkbookRow) -> str:
        """Return the client's name in a workbook of the shelf; read anew when the workbook changed."""
        if self.binder and self.binder.workbook_id == row.id:
            return self.workbook.client.name
        known = self.names.get(row.id)
        if known is None or known[0] != row.revision:
            card = self.shelf.peek(row.id, name("client", "client")) if self.shelf else None
            known = self.names[row.id] = (row.revision, str((card or {}).get("name", "")))
        return known[1]

    def delete_workbook(self, workbook_id: str) -> None:
        """Delete a workbook so that it can be brought back for 30 days."""
        if self.shelf and self._attempt(lambda shelf: shelf.delete_workbook(workbook_id)):
            self.deleted_workbook = workbook_id
            if self.binder and self.binder.workbook_id == workbook_id:
                self.put_away()

    def restore_workbook(self, workbook_id: str) -> None:
        """Bring back a deleted workbook and open it."""
        if self._attempt(lambda shelf: shelf.restore_workbook(workbook_id)):
            self.open(workbook_id)

    def _attempt(self, change: Callable[[Shelf], None]) -> bool:
        try:
            change(self._shelf())
        except VaultError as trouble:
            return self._note_failure(trouble)
        return True

    def put_away(self) -> None:
        """Close the open workbook; what was waiting to be saved in it is gone only if it was deleted."""
        self.binder, self.revision, self._workbook = None, 0, None
        self.records, self.seen, self.unsaved, self.drafts, self.pictures = {}, {}, {}, {}, {}
        self.deleted, self.last_kind, self.starts_new = None, None, False
        self.unfolded, self.blanks = {}, {}
        self.tab += 1

    def begin_new(self) -> None:
        """Lay out an empty workbook; it is written with its first answer."""
        self.put_away()
        self.starts_new = True

    def take_in(self, workbook: Workbook) -> None:
        """Put a workbook that came as a file on the shelf and open it."""
        shelf = self._shelf()
        binder = shelf.create_workbook(SCHEMA_VERSION, documents(workbook.records()).items())
        self.put_away()
        self._open(binder)

    def answer(self, kind: str, record_id: str, patch: Mapping[str, Any], *, asked: str | None = None) -> bool:
        """Save answers of one record; True when they are in the vault.

        What is out of bounds or could not be written stays in `unsaved`, by (kind, id, field).
        """
        record = self.records.get((kind, record_id)) or blank(kind, record_id)
        field_name = asked or next(iter(patch))
        key = (kind, record_id, field_name)
        before = self.workbook
        try:
            revised = record.revised(patch)
        except AnswerRefused as refusal:
            self.unsaved[key] = Unsaved(dict(patch), refusal)
            return False
        try:
            self._save(kind, record_id, revised.stored(*patch))
        except VaultError as trouble:
            self.unsaved[key] = Unsaved(dict(patch))
            return self._note_failure(trouble)
        self.unsaved.pop(key, None)
        self._let_follow(before)
        return True

    def _let_follow(self, before: Workbook) -> None:
        """Save what was derived from the answer that changed, and let its widgets show it."""
        for (kind, record_id), patch in ripples(before, self.workbook).items():
            if self.answer_all(kind, {record_id: patch}):
                self.changed_elsewhere |= {(kind, record_id, field_name) for field_name in patch}

    def answer_all(self, kind: str, patches: Mapping[str, Mapping[str, Any]]) -> bool:
        """Save answers of several records of one kind at once; True when they are in the vault."""
        stored = {
            record_id: (self.records.get((kind, record_id)) or blank(kind, record_id)).revised(patch).stored(*patch)
            for record_id, patch in patches.items()
        }
        try:
            binder = self._binder()
            binder.save_all({name(kind, key): patch for key, patch in stored.items()})
            self._catch_up(own=True)
        except VaultError as trouble:
            return self._note_failure(trouble)
        self._note_saved()
        return True

    def delete(self, kind: str, record_id: str) -> bool:
        """Delete a record so that it can be brought back; what was never saved just goes."""
        record = self.records.get((kind, record_id))
        if record is None or self.binder is None:
            return True
        return self._change(lambda binder: binder.delete(name(kind, record_id)), (kind, record_id, record))

    def undo_delete(self) -> bool:
        """Bring back what was deleted last."""
        if self.deleted is None or self.binder is None:
            return False
        kind, record_id, _record = self.deleted
        return self._change(lambda binder: binder.restore(name(kind, record_id)), None)

    def _change(self, change: Callable[[Binder], int], deleted: tuple[str, str, Record] | None) -> bool:
        try:
            change(self._binder())
            self._catch_up(own=True)
        except VaultError as trouble:
            return self._note_failure(trouble)
        self.deleted = deleted
        self._note_saved()
        return True

    def _shelf(self) -> Shelf:
        if self.shelf is None:
            self.shelf = self.vault.start_shelf(self.secret)
            self.first_save = True
        else:
            self.shelf.check()
        return self.shelf

    def _binder(self) -> Binder:
        shelf = self._shelf()
        if self.binder is None:
            self.binder = (
                shelf.create_workbook(SCHEMA_VERSION) if self.starts_new else shelf.first_workbook(SCHEMA_VERSION)
            )
            self.starts_new = False
            self._catch_up(own=True)
        return self.binder

    def _save(self, kind: str, record_id: str, stored: dict[str, Any]) -> None:
        before = self.seen.get((kind, record_id), {})
        defaults = blank(kind, record_id).stored(*stored)
        base = {key: before.get(key, defaults.get(key)) for key in stored}
        saved = self._binder().save(name(kind, record_id), stored, base=base)
        if saved.revision == self.revision + 1:
            self.revision = saved.revision
        self._take(kind, record_id, saved.data)
        self._tell_changes(kind, record_id, before, {**saved.data, **{key: before.get(key) for key in stored}})
        for changed, other in saved.replaced.items():
            if changed in stored and other is not None:
                self.notices.append(Notice(kind, changed, str(other)))
        self.last_kind = kind
        self._note_saved()

    def _note_saved(self) -> None:
        self.saved_at, self.trouble = self.clock(), None

    def _note_failure(self, trouble: KlartextError) -> bool:
        """Keep what went wrong for this run's page to tell; False, as nothing was saved."""
        self.trouble, self.failed_just_now = trouble, True
        return False

    def _try_again(self) -> None:
        """Save what waits, unless it failed a moment ago in this very run: nobody should wait for that twice."""
        if self.failed_just_now:
            self.failed_just_now = False
            return
        self.trouble = None
        for (kind, record_id, field_name), unsaved in list(self.unsaved.items()):
            if unsaved.refusal is None and not self.answer(kind, record_id, unsaved.patch, asked=field_name):
                break  # the next would wait as long in vain
        self.failed_just_now = False

    def _open(self, binder: Binder) -> None:
        changes = binder.load()
        if binder.schema_version != SCHEMA_VERSION:
            self._upgrade(binder, changes)
            changes = binder.load()
        self.binder, self.revision, self._workbook = binder, changes.revision, None
        latest = None
        for row in changes.rows:
            if row.data is not None:
                self._take(*place(row.id), row.data)
                latest = max(latest or row, row, key=lambda one: one.changed_at)
        self.last_kind = place(latest.id)[0] if latest else None

    def _upgrade(self, binder: Binder, changes: Changes) -> None:
        document: dict[str, Any] = {}
        for row in changes.rows:
            kind, record_id = place(row.id)
            if row.data is not None and is_list(kind):
                document.setdefault(kind, []).append({**row.data, "id": record_id})
            elif row.data is not None:
                document[kind] = row.data
        workbook = Workbook.model_validate(upgrade(document, binder.schema_version))
        binder.rewrite(documents(workbook.records()), SCHEMA_VERSION, seen=changes.revision)

    def _catch_up(self, *, own: bool = False) -> None:
        """Take in what changed since; what this tab shows and others changed becomes a notice."""
        if self.binder is None or self.binder.revision() == self.revision:
            return
        changes = self.binder.load(self.revision)
        for row in changes.rows:
            kind, record_id = place(row.id)
            before = self.seen.get((kind, record_id), {})
            if row.data is None:
                self.records.pop((kind, record_id), None)
                self.seen.pop((kind, record_id), None)
                self._workbook = None
                continue
            self._take(kind, record_id, row.data)
            if not own:
                self._tell_changes(kind, record_id, before, row.data)
        self.revision = changes.revision

    def _tell_changes(self, kind: str, record_id: str, before: dict[str, Any], after: dict[str, Any]) -> None:
        for field_name in kinds()[kind].model_fields:
            if field_name in {"id", "rank"} or before.get(field_name) == after.get(field_name):
                continue
            if (kind, record_id, field_name) not in self.unsaved:
                self.changed_elsewhere.add((kind, record_id, field_name))
            if before.get(field_name) not in (None, "", []):
                self.notices.append(Notice(kind, field_name))

    def _take(self, kind: str, record_id: str, data: dict[str, Any]) -> None:
        if kind not in kinds():
            raise DamagedWorkbook("kind")
        self.records[kind, record_id] = read_record(kind, record_id, data)
        self.seen[kind, record_id] = data
        self._workbook = None
