"""The workbook document: all records of one client, with a schema version.

A document of an older version is upgraded when it is read; one of a newer version is refused, so nothing is dropped
unseen. Files are bounded: what is larger than a person can write is not a workbook.
"""

from __future__ import annotations

import json
from functools import cache
from typing import TYPE_CHECKING, Any, Final, get_args

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from klartext.balance.step import Beyond, Decision, Numbers, Reason
from klartext.client import Client
from klartext.companions.companion import CompanionPoint
from klartext.consequences.step import Announcement, LeavingPoint, Rung
from klartext.contracts.contract import Contract, Ground
from klartext.contracts.invoice import Invoice, Payment
from klartext.contracts.review import Finding, Question, Signing
from klartext.conversation.step import Aftermath, Agreement, Good, Objection, Point, Talk
from klartext.distance.step import Activity, Boundary, Checkin, CoreHours, MailSlot, Thought
from klartext.errors import DamagedWorkbook, DocumentTooLarge, DocumentTooNew, NotAWorkbook
from klartext.i18n import N_
from klartext.limits.step import Incident, Limit
from klartext.looking_again import Look
from klartext.message.step import Statement
from klartext.moment import Moment
from klartext.record import Choice, Entry, Record, Sheet, ask
from klartext.task import OwnTask, TaskMark

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

FORMAT: Final = "klartext-workbook"
SCHEMA_VERSION: Final = 2
LARGEST_FILE: Final = 64 * 1024 * 1024
MOST_ENTRIES: Final = 5_000

# From each older schema version to the next: a function of the whole document as JSON values.
# Version 2 only asks more: whatever version 1 holds is still where it was.
UPGRADES: Final[dict[int, Callable[[dict[str, Any]], dict[str, Any]]]] = {1: lambda document: document}


class Mark(Choice):
    """What the owner says of a whole step."""

    ENOUGH = "enough", N_("That is enough for today")
    SKIPPED = "skipped", N_("It does not apply to me")


class StepMark(Entry):
    """The owner's mark on a step; its id is the step's id."""

    mark: Mark | None = ask("", printed=False)


def many() -> Any:
    """Declare a list of records."""
    return Field(default=(), max_length=MOST_ENTRIES)


class Workbook(BaseModel):
    """Everything one person wrote about one client. A field's name is the kind of its records."""

    model_config = ConfigDict(frozen=True, extra="forbid", hide_input_in_errors=True)

    client: Client = Client()
    limits: tuple[Limit, ...] = many()
    incidents: tuple[Incident, ...] = many()
    checkins: tuple[Checkin, ...] = many()
    core_hours: tuple[CoreHours, ...] = many()
    mail_slots: tuple[MailSlot, ...] = many()
    boundary: Boundary = Boundary()
    thoughts: tuple[Thought, ...] = many()
    activities: tuple[Activity, ...] = many()
    statements: tuple[Statement, ...] = many()
    talk: Talk = Talk()
    points: tuple[Point, ...] = many()
    goods: tuple[Good, ...] = many()
    objections: tuple[Objection, ...] = many()
    aftermath: Aftermath = Aftermath()
    agreements: tuple[Agreement, ...] = many()
    rungs: tuple[Rung, ...] = many()
    announcement: Announcement = Announcement()
    leaving: tuple[LeavingPoint, ...] = many()
    reasons: tuple[Reason, ...] = many()
    numbers: Numbers = Numbers()
    beyond: Beyond = Beyond()
    decision: Decision = Decision()
    ground: Ground = Ground()
    contracts: tuple[Contract, ...] = many()
    findings: tuple[Finding, ...] = many()
    questions: tuple[Question, ...] = many()
    invoices: tuple[Invoice, ...] = many()
    payments: tuple[Payment, ...] = many()
    signing: Signing = Signing()
    companions: tuple[CompanionPoint, ...] = many()
    looks: tuple[Look, ...] = many()
    moments: tuple[Moment, ...] = many()
    tasks: tuple[OwnTask, ...] = many()
    task_marks: tuple[TaskMark, ...] = many()
    step_marks: tuple[StepMark, ...] = many()

    @classmethod
    def of(cls, records: Mapping[tuple[str, str], Record]) -> Workbook:
        """Put together a workbook from records by (kind, record id), lists in their order."""
        parts: dict[str, Any] = {}
        for (kind, _record_id), record in records.items():
            if is_list(kind):
                parts.setdefault(kind, []).append(record)
            else:
                parts[kind] = record
        for kind, part in parts.items():
            if is_list(kind):
                parts[kind] = tuple(sorted(part, key=lambda entry: (entry.rank, entry.id)))
        return cls.model_construct(**{**_empty_parts(), **parts})

    def records(self) -> Iterator[tuple[str, str, Record]]:
        """Walk all records that hold an answer, as (kind, record id, record)."""
        for kind, part in self:
            for record in part if is_list(kind) else (part,):
                if is_list(kind) or not record.is_blank():
                    yield kind, record.id if isinstance(record, Entry) else kind, record

    def find(self, kind: str, record_id: str) -> Record | None:
        """Return one record, or None."""
        part = getattr(self, kind)
        if not is_list(kind):
            return part  # type: ignore[no-any-return]
        return next((record for record in part if record.id == record_id), None)

    def to_file(self) -> bytes:
        """Write the workbook file: JSON in UTF-8, only what was answered."""
        document: dict[str, Any] = {"format": FORMAT, "schema_version": SCHEMA_VERSION}
        for kind, part in self:
            stored = [entry.stored() for entry in part] if is_list(kind) else part.stored()
            if stored:
                document[kind] = stored
        return json.dumps(document, ensure_ascii=False, indent=1).encode()

    @classmethod
    def from_file(cls, data: bytes) -> Workbook:
        """Read a workbook file.

        Raises a DocumentError: NotAWorkbook, DocumentTooNew, DocumentTooLarge or DamagedWorkbook (its text names the
        place, never the value).
        """
        if len(data) > LARGEST_FILE:
            raise DocumentTooLarge
        try:
            document = json.loads(data)
        except (ValueError, RecursionError):
            raise NotAWorkbook from None
        if not isinstance(document, dict) or document.get("format") != FORMAT:
            raise NotAWorkbook
        version = document.get("schema_version")
        if not isinstance(version, int) or isinstance(version, bool) or version < 1:
            raise DamagedWorkbook("schema_version")
        parts = upgrade(document, version)
        try:
            book = cls.model_validate(
                {kind: part for kind, part in parts.items() if kind not in {"format", "schema_version"}}
            )
        except (ValidationError, RecursionError) as error:
            raise DamagedWorkbook(_place(error)) from None
        return book.in_order()

    def in_order(self) -> Workbook:
        """Return it with its lists in order; DamagedWorkbook when an id stands twice: one of the two would be lost."""
        for kind, part in self:
            if is_list(kind) and len({entry.id for entry in part}) != len(part):
                raise DamagedWorkbook(kind)
        return type(self).of({(kind, record_id): record for kind, record_id, record in self.records()})


def upgrade(
    document: dict[str, Any],
    version: int,
    upgrades: Mapping[int, Callable[[dict[str, Any]], dict[str, Any]]] = UPGRADES,
    newest: int = SCHEMA_VERSION,
) -> dict[str, Any]:
    """Bring a document from its version to the newest; DocumentTooNew when it is newer than that."""
    if version > newest:
        raise DocumentTooNew
    for step in range(version, newest):
        document = upgrades[step](document)
    return document


@cache
def kinds() -> dict[str, type[Record]]:
    """Return the record type of each kind, in the order of the workbook."""
    return {name: _record_type(field.annotation) for name, field in Workbook.model_fields.items()}


def _record_type(annotation: Any) -> type[Record]:
    parts = get_args(annotation)
    return parts[0] if parts else annotation  # type: ignore[no-any-return]


@cache
def is_list(kind: str) -> bool:
    """Tell whether a workbook holds many records of this kind."""
    return not issubclass(kinds()[kind], Sheet)


def read_record(kind: str, record_id: str, fields: Mapping[str, Any]) -> Record:
    """Read one stored record; DamagedWorkbook when it does not fit its kind."""
    try:
        model = kinds()[kind]
        return model.model_validate({**fields, "id": record_id} if is_list(kind) else dict(fields))
    except (KeyError, ValidationError) as error:
        raise DamagedWorkbook(_place(error)) from None


def blank(kind: str, record_id: str) -> Record:
    """Return the record as it is before the first answer."""
    model = kinds()[kind]
    return model(id=record_id) if issubclass(model, Entry) else model()


def documents(records: Iterable[tuple[str, str, Record]]) -> dict[str, dict[str, Any]]:
    """Return records as the vault keeps them: by a name that holds their kind and id."""
    return {name(kind, record_id): record.stored() for kind, record_id, record in records}


def name(kind: str, record_id: str) -> str:
    """Return the name of a record inside its workbook."""
    return f"{kind}/{record_id}"


def place(record_name: str) -> tuple[str, str]:
    """Return the kind and the id that a record's name is made of."""
    kind, _slash, record_id = record_name.partition("/")
    return kind, record_id


@cache
def _empty_parts() -> dict[str, Any]:
    return {kind: field.get_default() for kind, field in Workbook.model_fields.items()}


def _place(error: Exception) -> str:
    """Name where a document is damaged by the names that Klartext itself gave; others may be what a person wrote."""
    if not isinstance(error, ValidationError):
        return "structure"
    known = {*kinds(), *(field for model in kinds().values() for field in model.model_fields)}
    parts = error.errors(include_url=False, include_input=False)[0]["loc"]
    return ".".join(str(part) if isinstance(part, int) or part in known else "?" for part in parts)
