"""The command that writes a workbook's dates and week as a calendar file."""

import argparse
from typing import Any, Final
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from klartext.commands.arguments import add_language, day
from klartext.commands.streams import Refused, now, read_workbook, write
from klartext.model import Workbook

DEFAULT_ZONE: Final = "Europe/Berlin"
_PARTS: Final = ("all", "plan", "week", "talk")


def add(commands: Any) -> None:
    """Tell the parser of this command."""
    command = commands.add_parser("calendar", help="write the dates and the week of a workbook file as a calendar")
    command.add_argument("file", metavar="FILE", help="a workbook file; - is standard input")
    add_language(command)
    command.add_argument(
        "--part", choices=_PARTS, default="all", help="plan: its dates; week; talk: the invitation (default: all)"
    )
    command.add_argument(
        "--zone", type=_zone, default=DEFAULT_ZONE, metavar="ZONE", help=f"your time zone (default: {DEFAULT_ZONE})"
    )
    command.add_argument("--on", type=day, metavar="D", help="let the week begin on or after this day (default: today)")
    command.add_argument("-o", "--output", required=True, metavar="OUT.ics", help="where to; - is standard output")
    command.set_defaults(run=_calendar)


def _calendar(arguments: argparse.Namespace) -> int:
    data = _written(arguments, read_workbook(arguments.file))
    if data is None:
        raise Refused("The workbook holds no talk with a date.")
    write(arguments.output, data)
    return 0


def _written(arguments: argparse.Namespace, workbook: Workbook) -> bytes | None:
    from klartext.plan.calendar import plan_calendar, talk_calendar, week_calendar, whole_calendar

    moment, language, zone = now(), arguments.lang, arguments.zone
    on = arguments.on or moment.astimezone(ZoneInfo(zone)).date()
    # A file has no id of its own: the client's name tells its appointments from those of another file.
    name = workbook.client.name
    match arguments.part:
        case "plan":
            return plan_calendar(workbook, language, zone, moment, name)
        case "week":
            return week_calendar(workbook, language, zone, on, moment, name)
        case "talk":
            return talk_calendar(workbook, language, zone, moment, name)
    return whole_calendar(workbook, language, zone, on, moment, name)


def _zone(name: str) -> str:
    """Read the name of a time zone that this machine knows."""
    try:
        return ZoneInfo(name).key
    except (OSError, ValueError, ZoneInfoNotFoundError):  # OSError: a folder of zones
        raise argparse.ArgumentTypeError("give a time zone such as Europe/Vienna") from None
