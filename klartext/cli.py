"""The `klartext` command.

Invariant: results go to standard output, messages to standard error in one line each. Exit status 2 means bad input,
1 that something else stood in the way. No message shows an answer, the database's address or a secret.
"""

import argparse
from collections.abc import Sequence
from typing import Any, NoReturn

from klartext.commands import calendar, host, law, read, tone, workbooks
from klartext.commands.streams import Refused, Undelivered, say
from klartext.errors import BadSetting, VaultError

_FAMILIES = (workbooks, calendar, tone, law, read, host)


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
        return say(str(refusal), 2)
    except VaultError as fault:
        return say(host.sentence(fault), 1)
    except BrokenPipeError:
        return 1  # whoever was reading has seen enough
    except Undelivered:
        return say("Standard output cannot be written.", 1)
    except KeyboardInterrupt:
        return 130


def _parser() -> _Parser:
    parser = _Parser(prog="klartext", description="A workbook for self-employed people with a difficult client.")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    for family in _FAMILIES:
        family.add(commands)
    return parser
