"""Commands that reckon what the law says: notice, interest, default."""

import argparse
import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Any, Final

from klartext.commands.arguments import day
from klartext.commands.streams import Refused, now, print_json, say
from klartext.contracts import default, interest
from klartext.contracts.contract import Contract, NoticeTo, Pay, Unit
from klartext.contracts.notice import outlook
from klartext.contracts.periods import Period
from klartext.contracts.workdays import COUNTRIES, GERMANY, states
from klartext.record import LARGEST_AMOUNT, LATEST

LONGEST_PERIOD: Final = 3660
UNITS: Final = {"d": Unit.DAYS, "w": Unit.WEEKS, "m": Unit.MONTHS, "y": Unit.YEARS}
NOTICE_TO: Final[Mapping[str, NoticeTo]] = {choice.value.replace("_", "-"): choice for choice in NoticeTo}


def add(commands: Any) -> None:
    """Tell the parser of these commands."""
    command = commands.add_parser("notice", help="reckon when a contract can end and by when notice must arrive")
    command.add_argument("--start", type=day, required=True, metavar="D", help="the contract's first day")
    command.add_argument("--term", type=_period, metavar="24m", help="its term; without one it is open-ended")
    command.add_argument("--renewal", type=_period, metavar="12m", help="by how much it renews itself")
    command.add_argument("--notice", type=_period, metavar="3m", help="the period of notice, in d, w, m or y")
    command.add_argument("--to", choices=NOTICE_TO, help="to which day (default: term-end with a term, else any-day)")
    command.add_argument(
        "--pay", choices=[pay.value for pay in Pay], help="how pay is measured, if no notice was agreed"
    )
    command.add_argument("--wished-end", type=day, metavar="D", help="the end you would like, if it is a possible one")
    command.add_argument("--on", type=day, metavar="D", help="as of this day (default: today)")
    _add_place(command)
    command.set_defaults(run=_notice)

    command = commands.add_parser("interest", help="reckon default interest; the first and the last day count")
    command.add_argument("--amount", type=_amount, required=True, help="the principal, such as 1000 or 1000.50")
    command.add_argument("--from", type=day, required=True, metavar="D", dest="first", help="first day of default")
    command.add_argument("--to", type=day, required=True, metavar="D", dest="last", help="last day")
    command.add_argument("--consumer", action="store_true", help="the client is a private person")
    command.add_argument("--country", choices=COUNTRIES, default=GERMANY, help="whose law applies (default: de)")
    command.set_defaults(run=_interest)

    command = commands.add_parser("default", help="reckon from when on a client is in default")
    trigger = command.add_mutually_exclusive_group(required=True)
    trigger.add_argument("--received", type=day, metavar="D", help="the claim was due and its invoice received by then")
    trigger.add_argument("--due", type=day, metavar="D", help="the agreed day of payment")
    _add_place(command)
    command.set_defaults(run=_default)


def _add_place(command: argparse.ArgumentParser) -> None:
    command.add_argument("--country", choices=COUNTRIES, default=GERMANY, help="whose law and holidays (default: de)")
    command.add_argument(
        "--state", type=str.upper, default="", metavar="XX", help="state or canton whose holidays count too"
    )


def _notice(arguments: argparse.Namespace) -> int:
    _look_at_state(arguments)
    on = arguments.on or now().date()
    seen = outlook(_contract(arguments), on, country=arguments.country, state=arguments.state)
    if seen is None:
        raise Refused(f"This leads beyond {LATEST}.")
    print_json(
        {
            "end": _iso(seen.end),
            "notice_arrives_by": _iso(seen.arrives_by),
            "last_working_day": _iso(seen.last_working_day),
            "next_end": _iso(seen.next_end),
            "next_notice_arrives_by": _iso(seen.next_arrives_by),
            "days_left": seen.days_left,
        }
    )
    return 0


def _contract(arguments: argparse.Namespace) -> Contract:
    """Put together the contract; Refused when something is missing."""
    to = NOTICE_TO.get(arguments.to) or (NoticeTo.TERM_END if arguments.term else NoticeTo.ANY_DAY)
    if arguments.term is None and (arguments.renewal or to is NoticeTo.TERM_END):
        raise Refused("A renewal and notice to the end of the term need --term.")
    ends_by_itself = arguments.term and not arguments.renewal and to is NoticeTo.TERM_END
    if arguments.notice is None and not ends_by_itself:
        if arguments.term or arguments.pay is None:
            raise Refused("Give the period of notice with --notice, or --pay if none was agreed and there is no term.")
        if arguments.country == "at":
            raise Refused("Austrian law names no period of notice for free service contracts. Give --notice.")
    return Contract(
        start=arguments.start,
        **_fields("term", arguments.term),
        **_fields("renewal", arguments.renewal),
        **_fields("notice", arguments.notice),
        notice_to=to,
        pay=arguments.pay,
        wished_end=arguments.wished_end,
    )


def _fields(name: str, period: Period | None) -> dict[str, Any]:
    return {name: period.count, f"{name}_unit": period.unit} if period else {}


def _interest(arguments: argparse.Namespace) -> int:
    if arguments.last < arguments.first:
        raise Refused("--to is before --from.")
    try:
        claim = interest.between(
            arguments.amount, arguments.first, arguments.last, consumer=arguments.consumer, country=arguments.country
        )
    except LookupError:
        raise Refused("The base rate on the first day is not known.") from None
    beyond = claim.beyond_known_rates_from
    print_json(
        {
            "days": claim.days,
            "interest": _number(claim.interest),
            "lump_sum": _number(claim.lump_sum),
            "segments": [
                {
                    "from": _iso(segment.first),
                    "to": _iso(segment.last),
                    "days": segment.days,
                    "principal": _number(segment.principal),
                    "rate": _number(segment.percent),
                    "interest": _number(segment.interest),
                }
                for segment in claim.segments
            ],
            "beyond_known_rates_from": _iso(beyond),
        }
    )
    return say(f"The base rate from {beyond} on is not known; the last known one was used.", 0) if beyond else 0


def _default(arguments: argparse.Namespace) -> int:
    _look_at_state(arguments)
    if arguments.due:
        found = default.after_due(arguments.due, arguments.country, arguments.state)
    elif arguments.country == GERMANY:
        found = default.after_invoice(arguments.received, arguments.state)
    else:
        raise Refused("Only in Germany does an invoice alone lead to default. Give --due.")
    print_json({"last_day_to_pay": _iso(found.last_day_to_pay), "first_interest_day": _iso(found.first_interest_day)})
    return 0


def _look_at_state(arguments: argparse.Namespace) -> None:
    if arguments.state and arguments.state not in states(arguments.country):
        raise Refused(f"--state is one of {', '.join(states(arguments.country))}.")


def _period(text: str) -> Period:
    found = re.fullmatch(r"([1-9][0-9]{0,3})([dwmy])", text)
    if found is None or int(found[1]) > LONGEST_PERIOD:
        raise argparse.ArgumentTypeError(f"give a period as 14d, 6w, 3m or 1y, at most {LONGEST_PERIOD} of them")
    return Period(int(found[1]), UNITS[found[2]])


def _amount(text: str) -> Decimal:
    try:
        found = Decimal(text)
    except InvalidOperation:
        found = Decimal("NaN")
    if not (found.is_finite() and 0 < found <= LARGEST_AMOUNT and found == round(found, 2)):
        raise argparse.ArgumentTypeError(f"give an amount above 0 and up to {LARGEST_AMOUNT}, such as 1000 or 1000.50")
    return found


def _iso(found: date | None) -> str | None:
    return found.isoformat() if found else None


def _number(amount: Decimal) -> float:
    """Return a finished amount as a JSON number: two decimals survive it, and nothing is reckoned with it."""
    return float(amount)
