"""The command that reads a contract: which passages speak of which item of the checklist."""

import argparse
from typing import Any, Final

from klartext.commands.streams import STANDARD_STREAM, Refused, print_json, read
from klartext.errors import UnreadableContract
from klartext.i18n import LANGUAGES

_REFUSALS: Final = {
    "scan": "holds pictures of pages and no text.",
    "encrypted": "is locked with a password.",
    "damaged": "is damaged.",
    "too_large": "is larger than any contract.",
    "too_slow": "takes too long to read.",
    "unknown_format": "is neither PDF, DOCX nor plain text.",
}


def add(commands: Any) -> None:
    """Tell the parser of this command."""
    command = commands.add_parser("read", help="find the passages of a contract that speak of the checklist's items")
    command.add_argument("file", metavar="FILE", help="a PDF, DOCX or text file; - is standard input")
    command.add_argument("--lang", choices=LANGUAGES, help="de or en (default: told by the text)")
    command.set_defaults(run=_read)


def _read(arguments: argparse.Namespace) -> int:
    from klartext.contracts import reading
    from klartext.contracts.extraction.bounds import LARGEST_FILE

    name = "Standard input" if arguments.file == STANDARD_STREAM else repr(arguments.file)
    data = read(arguments.file, name, LARGEST_FILE)
    try:
        found = reading.read(data, arguments.file, arguments.lang)
    except UnreadableContract as refusal:
        raise Refused(f"{name} {_REFUSALS[refusal.reason]}") from None
    print_json({item: [_shown(each) for each in passages] for item, passages in found.passages.items()})
    return 0


def _shown(passage: Any) -> dict[str, Any]:
    return {name: getattr(passage, name) for name in ("page", "start", "end", "quote", "score")}
