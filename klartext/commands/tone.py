"""The tone check from the command line."""

import argparse
from typing import Any, Final

from klartext.commands.arguments import add_language
from klartext.commands.streams import STANDARD_STREAM, Refused, print_json, read
from klartext.i18n import speaking
from klartext.message.tone import Mark, check

# As much as an answer may hold, in the longest encoding of UTF-8.
LARGEST_TEXT: Final = 400_000


def add(commands: Any) -> None:
    """Tell the parser of this command."""
    command = commands.add_parser("tone", help="say where the text on standard input may hurt, and what it lacks")
    add_language(command)
    command.set_defaults(run=_tone)


def _tone(arguments: argparse.Namespace) -> int:
    data = read(STANDARD_STREAM, "Standard input", LARGEST_TEXT)
    if len(data) > LARGEST_TEXT:
        raise Refused("Standard input is longer than any message.")
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise Refused("Standard input is not text in UTF-8.") from None
    with speaking(arguments.lang):
        found = check(text, arguments.lang)
    print_json(
        {
            "marks": [_told(mark) for mark in found.marks],
            "hints": [_told(mark) for mark in found.hints],
            "missing": [lack.value for lack in found.missing],
        }
    )
    return 0


def _told(mark: Mark) -> dict[str, Any]:
    return {
        "kind": mark.kind.value,
        "start": mark.start,
        "end": mark.end,
        "text": mark.text,
        "why": mark.why,
        "suggestions": list(mark.suggestions),
    }
