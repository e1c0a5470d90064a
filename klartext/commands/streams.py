"""Standard input, standard output and files, as every command uses them; no message shows what they hold."""

import json
import os
import sys
import tempfile
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, Final

from klartext.errors import DamagedWorkbook, DocumentError, DocumentTooLarge, DocumentTooNew, KlartextError
from klartext.model import LARGEST_FILE, Workbook, kinds

STANDARD_STREAM: Final = "-"


class Refused(KlartextError):
    """The command was given something that it cannot work with; the text says what, in one line."""


class Undelivered(KlartextError):
    """The result was ready, but standard output takes no more."""


def read_workbook(file: str) -> Workbook:
    """Read a workbook file; Refused says in one line why it is none."""
    name = "Standard input" if file == STANDARD_STREAM else repr(file)
    data = read(file, name, LARGEST_FILE)
    try:
        return Workbook.from_file(data)
    except DocumentTooLarge:
        raise Refused(f"{name} is larger than any workbook.") from None
    except DocumentTooNew:
        raise Refused(f"{name} was written by a newer Klartext. Update Klartext.") from None
    except DamagedWorkbook as damage:
        raise Refused(f"{name} is damaged{_place(damage)}.") from None
    except DocumentError:
        raise Refused(f"{name} is not a Klartext workbook.") from None


def _place(damage: DamagedWorkbook) -> str:
    """Name the damaged part if the name is one of ours: what else stands there may be an answer."""
    part = str(damage).split(".", 1)[0]
    return f' in its part "{part}"' if part in {*kinds(), "schema_version"} else ""


def read(file: str, name: str, largest: int) -> bytes:
    """Read no more than it takes to see that a file is too large; Refused when it cannot be read."""
    try:
        if file == STANDARD_STREAM:
            return sys.stdin.buffer.read(largest + 1)
        with Path(file).open("rb") as stream:
            return stream.read(largest + 1)
    except (OSError, ValueError):  # ValueError: no file can have such a name
        raise Refused(f"{name} cannot be read.") from None


def write(file: str, data: bytes) -> None:
    """Write a file as a whole, or to standard output; Refused when it cannot be written."""
    if file == STANDARD_STREAM:
        print_bytes(data)
        return
    try:
        _replace(Path(file).resolve(), data)
    except (OSError, ValueError):
        raise Refused(f"{file!r} cannot be written.") from None


def _replace(path: Path, data: bytes) -> None:
    """Write a file so that it is there as a whole or not at all; a device or a pipe is written to as it is."""
    if path.exists() and not path.is_file():
        path.write_bytes(data)
        return
    handle, draft = tempfile.mkstemp(dir=path.parent, prefix=".klartext-")
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        Path(draft).replace(path)
    except BaseException:
        Path(draft).unlink(missing_ok=True)
        raise


def print_json(result: Mapping[str, Any]) -> None:
    """Print a result as one line of JSON."""
    print_bytes(json.dumps(result, ensure_ascii=False).encode() + b"\n")


def print_bytes(data: bytes) -> None:
    """Write to standard output as it is, so in UTF-8 whatever the locale says."""
    try:
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()
    except OSError as error:
        # What is left in the buffer must not be tried again when Python ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):
            raise
        raise Undelivered from None


def say(sentence: str, status: int) -> int:
    """Tell a person at a terminal one sentence; return the exit status."""
    print(f"klartext: {sentence}", file=sys.stderr)  # noqa: T201 - a message to a person at a terminal
    return status


def now() -> datetime:
    """Return the moment, in this machine's time zone."""
    return datetime.now(tz=UTC).astimezone()
