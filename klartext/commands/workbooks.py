"""Commands about workbooks: the example, the plan of one, and a shelf for several."""

import argparse
import os
from contextlib import closing
from datetime import date
from typing import Any, Final

from klartext.commands.arguments import add_language, day_between
from klartext.commands.streams import now, print_bytes, print_json, read_workbook, write
from klartext.model import SCHEMA_VERSION, documents
from klartext.settings import Settings

DEFAULT_BASE_URL: Final = "http://localhost:8501"
# The example reaches back two years and forward half a year, and a workbook holds days from 1990 to 2100.
EARLIEST_EXAMPLE, LATEST_EXAMPLE = date(1995, 1, 1), date(2095, 12, 31)


def add(commands: Any) -> None:
    """Tell the parser of these commands."""
    command = commands.add_parser("example", help="print a complete example as a workbook file")
    add_language(command)
    day = day_between(EARLIEST_EXAMPLE, LATEST_EXAMPLE)
    command.add_argument("--on", type=day, metavar="D", help="tell the story as of this day (default: today)")
    command.set_defaults(run=_example)

    command = commands.add_parser("plan", help="write the action plan of a workbook file as a PDF")
    command.add_argument("file", metavar="FILE", help="a workbook file; - is standard input")
    add_language(command)
    command.add_argument("--no-attachment", action="store_true", help="leave the workbook file out of the PDF")
    command.add_argument("-o", "--output", required=True, metavar="OUT.pdf", help="where to; - is standard output")
    command.set_defaults(run=_plan)

    command = commands.add_parser("shelf", help="put workbook files on a new shelf and print its return link")
    command.add_argument("files", nargs="+", metavar="FILE", help="a workbook file; - is standard input")
    command.set_defaults(run=_shelf)


def _example(arguments: argparse.Namespace) -> int:
    from klartext.example import workbook

    print_bytes(workbook(arguments.lang, arguments.on or now().date()).to_file() + b"\n")
    return 0


def _plan(arguments: argparse.Namespace) -> int:
    workbook = read_workbook(arguments.file)
    from klartext.plan.pdf import action_plan

    moment = now()
    write(arguments.output, action_plan(workbook, arguments.lang, on=moment.date(), written=moment))
    return 0


def _shelf(arguments: argparse.Namespace) -> int:
    workbooks = [read_workbook(file) for file in arguments.files]
    settings = Settings.from_environment(os.environ)
    from klartext.vault import Vault, new_secret

    secret = new_secret()
    with closing(Vault.open(settings.database_url)) as vault:
        shelf = vault.start_shelf(secret)
        for workbook in workbooks:
            shelf.create_workbook(SCHEMA_VERSION, documents(workbook.records()).items())
    print_json({"return_link": f"{settings.base_url or DEFAULT_BASE_URL}/open/{secret}"})
    return 0
