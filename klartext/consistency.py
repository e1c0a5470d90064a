"""Where answers contradict each other, said kindly, with the steps on whose pages one can look.

Invariant: a hint never says that an answer is wrong; it puts two answers next to each other. Each rule is one function
that yields what it finds, so that a new one is a function and its place in RULES.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise
from typing import TYPE_CHECKING

from klartext.balance.step import Verdict as Decided
from klartext.consequences.step import Move, Would
from klartext.contracts.notice import outlook
from klartext.contracts.workdays import known
from klartext.conversation.step import Safety
from klartext.i18n import _, show_date, show_time
from klartext.limits.crossing import crossed
from klartext.limits.step import Known, Verdict
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from datetime import date

    from klartext.consequences.step import Rung
    from klartext.distance.step import CoreHours, MailSlot
    from klartext.model import Workbook

SHORT = 60
# What one would rather not do before one has talked.
_SHARP = {Move.PAUSE, Move.FORMAL_NOTICE, Move.END}


@dataclass(frozen=True)
class Hint:
    """Two answers that don't fit together yet: a sentence, and the steps on whose pages they stand."""

    text: str
    steps: tuple[str, ...]


def hints(workbook: Workbook, on: date, step_id: str = "") -> list[Hint]:
    """Return what does not fit together, in the language being spoken; for one step when it is named."""
    found = [hint for rule in RULES for hint in rule(workbook, on)]
    return [hint for hint in found if not step_id or step_id in hint.steps]


def _end_without_rung(workbook: Workbook, _on: date) -> Iterator[Hint]:
    linked = {rung.limit for rung in workbook.rungs}
    if any(rung.move is Move.END for rung in workbook.rungs):
        return
    for limit in workbook.limits:
        if limit.verdict is Verdict.END and limit.behaviour and limit.id not in linked:
            text = _("“{behaviour}” would end it for you, and no rung of your ladder says how.")
            yield Hint(text.format(behaviour=gist(limit.behaviour, SHORT)), ("limits", "consequences"))


def _rung_after_notice(workbook: Workbook, on: date) -> Iterator[Hint]:
    deadline = _deadline(workbook, on)
    for rung in workbook.rungs:
        if deadline and rung.move is Move.END and rung.day and rung.day > deadline:
            text = _(
                "Your rung “{rung}” is dated {day}. By the contract, notice has to arrive by {deadline}; after that it "
                "ends later."
            )
            words = {"rung": _name(rung), "day": show_date(rung.day), "deadline": show_date(deadline)}
            yield Hint(text.format(**words), ("consequences", "contracts"))


def _look_again_after_notice(workbook: Workbook, on: date) -> Iterator[Hint]:
    decision, deadline = workbook.decision, _deadline(workbook, on)
    waits = decision.verdict in {Decided.NOT_YET, Decided.CONDITIONS}
    if waits and decision.again and deadline and decision.again > deadline:
        text = _(
            "You look at your decision again on {day}. Notice has to arrive by {deadline}; an earlier look keeps that "
            "way open."
        )
        words = {"day": show_date(decision.again), "deadline": show_date(deadline)}
        yield Hint(text.format(**words), ("balance", "contracts"))


def _request_without_date(workbook: Workbook, _on: date) -> Iterator[Hint]:
    for statement in workbook.statements:
        if statement.request and statement.request_by is None:
            text = _("You ask for “{request}” and name no date. With one, you'll know when to take the next step.")
            yield Hint(text.format(request=gist(statement.request, SHORT)), ("message",))


def _going_on_past_the_end(workbook: Workbook, _on: date) -> Iterator[Hint]:
    if workbook.decision.verdict is not Decided.GO_ON:
        return
    for crossing in crossed(workbook):
        if crossing.limit.verdict is Verdict.END:
            text = _(
                "You want to go on, and you once wrote that “{behaviour}” would end it. It has happened. Both may be "
                "true; perhaps one of them has changed."
            )
            yield Hint(text.format(behaviour=gist(crossing.limit.behaviour, SHORT)), ("balance", "limits"))


def _crossed_and_unsaid(workbook: Workbook, _on: date) -> Iterator[Hint]:
    said = {statement.limit for statement in workbook.statements}
    for crossing in crossed(workbook):
        limit = crossing.limit
        if limit.verdict is Verdict.RAISE and limit.known is Known.NEVER and limit.id not in said:
            text = _("“{behaviour}” has gone past your limit, and the client has never heard of that limit.")
            yield Hint(text.format(behaviour=gist(limit.behaviour, SHORT)), ("limits", "message"))


def _ending_without_rung(workbook: Workbook, _on: date) -> Iterator[Hint]:
    ends = any(rung.move is Move.END for rung in workbook.rungs)
    if workbook.decision.verdict is Decided.END and not ends:
        text = _("You decided to end it. Your ladder has no rung for that yet, with what you do and on which day.")
        yield Hint(text, ("balance", "consequences"))


def _mail_outside_core_hours(workbook: Workbook, _on: date) -> Iterator[Hint]:
    hours = {each.id: each for each in workbook.core_hours if each.start and each.end}
    if not hours:
        return
    for slot in workbook.mail_slots:
        outside = [day for day in slot.days if slot.start and not _holds(hours.get(day.value), slot)]
        if outside:
            text = _("You read this client's e-mails on {day} at {time}. That lies outside your core hours.")
            yield Hint(text.format(day=outside[0].label, time=show_time(slot.start)), ("distance",))  # type: ignore[arg-type]


def _holds(hours: CoreHours | None, slot: MailSlot) -> bool:
    """Tell whether a slot begins within the core hours of a day; hours that pass midnight hold both ends."""
    if hours is None or hours.start is None or hours.end is None or slot.start is None:
        return False
    if hours.start <= hours.end:
        return hours.start <= slot.start <= hours.end
    return slot.start >= hours.start or slot.start <= hours.end


def _phone_silent_at_work(workbook: Workbook, _on: date) -> Iterator[Hint]:
    silent = workbook.boundary.phone_silent
    ends = [each.end for each in workbook.core_hours if each.start and each.end and each.start < each.end]
    if silent and ends and silent < max(ends):
        text = _("The work phone goes silent at {silent}, and you work until {end}. Is that how you want it?")
        yield Hint(text.format(silent=show_time(silent), end=show_time(max(ends))), ("distance",))


def _talk_on_a_day_off(workbook: Workbook, _on: date) -> Iterator[Hint]:
    talk = workbook.talk
    days = {each.id for each in workbook.core_hours if each.start and each.end}
    if talk.day and days and talk.safety is not Safety.NO_TALK:
        names = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
        if names[talk.day.weekday()] not in days:
            text = _("The talk is on {day}, a day on which you have no core hours.")
            yield Hint(text.format(day=show_date(talk.day, "full")), ("conversation", "distance"))


def _talk_after_a_rung(workbook: Workbook, on: date) -> Iterator[Hint]:
    talk = workbook.talk
    if talk.day is None or talk.safety is Safety.NO_TALK or workbook.aftermath.held:
        return
    before = [rung for rung in workbook.rungs if rung.day and on <= rung.day < talk.day and rung.move in _SHARP]
    for rung in before[:1]:
        text = _("“{rung}” comes on {day}, before the talk on {talk}. The talk may make it unnecessary.")
        words = {"rung": _name(rung), "day": show_date(rung.day), "talk": show_date(talk.day)}
        yield Hint(text.format(**words), ("conversation", "consequences"))


def _ladder_out_of_order(workbook: Workbook, _on: date) -> Iterator[Hint]:
    dated = [rung for rung in workbook.rungs if rung.day]
    for lower, upper in pairwise(dated):
        if lower.day and upper.day and upper.day < lower.day:
            text = _("“{upper}” stands above “{lower}” on your ladder and comes earlier, on {day}.")
            words = {"upper": _name(upper), "lower": _name(lower), "day": show_date(upper.day)}
            yield Hint(text.format(**words), ("consequences",))


def _announced_and_not_meant(workbook: Workbook, _on: date) -> Iterator[Hint]:
    for rung in workbook.rungs:
        if rung.would is Would.NO and rung.known in {Known.SAID, Known.WRITTEN}:
            text = _(
                "The client knows of “{rung}”, and you say that you wouldn't do it. A smaller rung may hold better."
            )
            yield Hint(text.format(rung=_name(rung)), ("consequences",))


def _deadline(workbook: Workbook, on: date) -> date | None:
    """Return the earliest day by which notice must arrive at a contract whose terms renew themselves.

    One that can be left at the end of any month is no reason to hurry: missing a day costs a month at most.
    """
    country, state = known(workbook.client.country), workbook.client.state
    seen = [outlook(contract, on, country=country, state=state) for contract in workbook.contracts]
    return min((each.arrives_by for each in seen if each and each.arrives_by and not each.open_ended), default=None)


def _name(rung: Rung) -> str:
    return gist(rung.action, SHORT) or (rung.move.label if rung.move else gist(rung.trigger, SHORT))


RULES: tuple[Callable[[Workbook, date], Iterator[Hint]], ...] = (
    _end_without_rung,
    _going_on_past_the_end,
    _crossed_and_unsaid,
    _ending_without_rung,
    _rung_after_notice,
    _look_again_after_notice,
    _request_without_date,
    _ladder_out_of_order,
    _announced_and_not_meant,
    _mail_outside_core_hours,
    _phone_silent_at_work,
    _talk_on_a_day_off,
    _talk_after_a_rung,
)
