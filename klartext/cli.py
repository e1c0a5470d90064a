"""The `klartext` command.

Invariant: results go to standard output, messages to standard error in one line each. Exit status 2 means bad input,
1 that something else stood in the way. No message shows an answer, the database's address or a secret.
"""

import argparse
import json
import os
import sys
import tempfile
from collections.abc import Mapping, Sequence
from contextlib import closing
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any, Final, NoReturn

from klartext.errors import (
    BadSetting,
    DamagedWorkbook,
    DocumentError,
    DocumentTooLarge,
    DocumentTooNew,
    KlartextError,
    VaultBusy,
    VaultError,
    VaultFull,
    VaultReadOnly,
    VaultTooNew,
    VaultUnreachable,
)
from klartext.i18n import LANGUAGES
from klartext.model import LARGEST_FILE, SCHEMA_VERSION, Workbook, documents, kinds
from klartext.settings import Settings

DEFAULT_BASE_URL: Final = "http://localhost:8501"
STANDARD_STREAM: Final = "-"
# The example reaches back two years and forward half a year, and a workbook holds days from 1990 to 2100.
EARLIEST_EXAMPLE, LATEST_EXAMPLE = date(1995, 1, 1), date(2095, 12, 31)

_FAULTS: Final[Mapping[type[VaultError], str]] = {
    VaultBusy: "The database is busy. Try again in a moment.",
    VaultFull: "There is no room left in the database.",
    VaultReadOnly: "The database can be read but not written.",
    VaultTooNew: "The database belongs to a newer Klartext. Update Klartext.",
    VaultUnreachable: "The database does not answer. Look at KLARTEXT_DATABASE_URL.",
}


class Refused(KlartextError):
    """The command was given something that it cannot work with; the text says what, in one line."""


class Undelivered(KlartextError):
    """The result was ready, but standard output takes no more."""


class _Parser(argparse.ArgumentParser):
    def __init__(self, **options: Any) -> None:
        super().__init__(**options, allow_abbrev=False)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"klartext: {' '.join(message.split())}\n")


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command; return its exit status."""
    arguments = _parser().parse_args(argv)
    try:
        return int(arguments.run(arguments))
    except (Refused, BadSetting) as refusal:
        return _say(str(refusal), 2)
    except VaultError as fault:
        return _say(_fault(fault), 1)
    except BrokenPipeError:
        return 1  # whoever was reading has seen enough
    except Undelivered:
        return _say("Standard output cannot be written.", 1)
    except KeyboardInterrupt:
        return 130


def _parser() -> _Parser:
    parser = _Parser(prog="klartext", description="A workbook for self-employed people with a difficult client.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    command = commands.add_parser("example", help="print a complete example as a workbook file")
    _add_language(command)
    command.add_argument("--on", type=_day, metavar="D", help="tell the story as of this day (default: today)")
    command.set_defaults(run=_example)

    command = commands.add_parser("plan", help="write the action plan of a workbook file as a PDF")
    command.add_argument("file", metavar="FILE", help="a workbook file; - is standard input")
    _add_language(command)
    command.add_argument("--no-attachment", action="store_true", help="leave the workbook file out of the PDF")
    command.add_argument("-o", "--output", required=True, metavar="OUT.pdf", help="where to; - is standard output")
    command.set_defaults(run=_plan)

    command = commands.add_parser("shelf", help="put workbook files on a new shelf and print its return link")
    command.add_argument("files", nargs="+", metavar="FILE", help="a workbook file; - is standard input")
    command.set_defaults(run=_shelf)

    command = commands.add_parser("migrate", help="bring the database up to date")
    command.set_defaults(run=_migrate)

    command = commands.add_parser("check", help="look whether settings, database and fonts are in order")
    command.set_defaults(run=_check)
    return parser


def _add_language(command: argparse.ArgumentParser) -> None:
    command.add_argument("--lang", choices=LANGUAGES, default="de", help="de (default) or en")


def _day(text: str) -> date:
    try:
        day = date.fromisoformat(text)
    except ValueError:
        raise argparse.ArgumentTypeError("give a day as YYYY-MM-DD") from None
    if not EARLIEST_EXAMPLE <= day <= LATEST_EXAMPLE:
        raise argparse.ArgumentTypeError(f"give a day from {EARLIEST_EXAMPLE} to {LATEST_EXAMPLE}")
    return day


def _example(arguments: argparse.Namespace) -> int:
    from klartext.example import workbook

    _print(workbook(arguments.lang, arguments.on or _now().date()).to_file() + b"\n")
    return 0


def _plan(arguments: argparse.Namespace) -> int:
    workbook = _read_workbook(arguments.file)
    from klartext.plan.pdf import action_plan

    now = _now()
    _write(arguments.output, action_plan(workbook, arguments.lang, on=now.date(), written=now))
    return 0


def _shelf(arguments: argparse.Namespace) -> int:
    workbooks = [_read_workbook(file) for file in arguments.files]
    settings = Settings.from_environment(os.environ)
    from klartext.vault import Vault, new_secret

    secret = new_secret()
    with closing(Vault.open(settings.database_url)) as vault:
        shelf = vault.start_shelf(secret)
        for workbook in workbooks:
            shelf.create_workbook(SCHEMA_VERSION, documents(workbook.records()).items())
    _print_json({"return_link": f"{settings.base_url or DEFAULT_BASE_URL}/open/{secret}"})
    return 0


def _migrate(_arguments: argparse.Namespace) -> int:
    _bring_up_to_date(Settings.from_environment(os.environ))
    _print_json({"database": "up to date"})
    return 0


def _check(_arguments: argparse.Namespace) -> int:
    results = {"settings": "ok", "database": "ok", "fonts": "ok"}
    try:
        settings = Settings.from_environment(os.environ)
    except BadSetting as refusal:
        results |= {"settings": "failed", "database": "not checked"}
        _say(str(refusal), 1)
    else:
        try:
            _bring_up_to_date(settings)
        except (BadSetting, VaultError) as fault:
            results["database"] = "failed"
            _say(_fault(fault), 1)
    if not _fonts_can_be_read():
        results["fonts"] = "failed"
        _say("The fonts of the PDF cannot be read. Install Klartext again.", 1)
    _print_json(results)
    return 0 if set(results.values()) == {"ok"} else 1


def _bring_up_to_date(settings: Settings) -> None:
    from klartext.vault import Vault

    with closing(Vault.open(settings.database_url)) as vault:
        vault.ping()


def _fonts_can_be_read() -> bool:
    try:
        from klartext.plan import fonts

        used = (fonts.REGULAR, fonts.BOLD, fonts.ITALIC, fonts.BOLD_ITALIC, *fonts.FALLBACKS)
        return all(fonts.widths(font) for font in used)
    except (ImportError, LookupError, OSError, ValueError):
        return False


def _fault(fault: KlartextError) -> str:
    if isinstance(fault, BadSetting):
        return str(fault)
    kind = next((kind for kind in _FAULTS if isinstance(fault, kind)), None)
    return _FAULTS[kind] if kind else "The database could not do what was asked."


def _read_workbook(file: str) -> Workbook:
    name = "Standard input" if file == STANDARD_STREAM else repr(file)
    data = _read(file, name)
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


def _read(file: str, name: str) -> bytes:
    """Read no more than it takes to see that a file is too large."""
    try:
        if file == STANDARD_STREAM:
            return sys.stdin.buffer.read(LARGEST_FILE + 1)
        with Path(file).open("rb") as stream:
            return stream.read(LARGEST_FILE + 1)
    except (OSError, ValueError):  # ValueError: no file can have such a name
        raise Refused(f"{name} cannot be read.") from None


def _write(file: str, data: bytes) -> None:
    if file == STANDARD_STREAM:
        _print(data)
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


def _print_json(result: Mapping[str, Any]) -> None:
    _print(json.dumps(result, ensure_ascii=False).encode() + b"\n")


def _print(data: bytes) -> None:
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


def _say(sentence: str, status: int) -> int:
    print(f"klartext: {sentence}", file=sys.stderr)  # noqa: T201 - a message to a person at a terminal
    return status


def _now() -> datetime:
    return datetime.now(tz=UTC).astimezone()
