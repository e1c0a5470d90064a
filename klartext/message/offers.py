"""What earlier steps can put into a message: facts from the log, words from the limits, days by which to ask.

Invariant: an offer is never written unasked. What goes to the client is in the client's language.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Final

from klartext.client import Country
from klartext.contracts.workdays import SATURDAY, is_working_day
from klartext.i18n import LANGUAGES, _, ngettext, show_date, show_money, show_number, speaking
from klartext.letter import tongue
from klartext.limits.catalogue import behaviour_of
from klartext.limits.step import Verdict
from klartext.message.draft import limit_of
from klartext.message.sentence import is_question

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from klartext.client import Client
    from klartext.limits.behaviour import Behaviour
    from klartext.limits.step import Incident, Limit
    from klartext.message.step import Statement
    from klartext.model import Workbook

WEEKS_AHEAD: Final = (1, 2)
MOST_INCIDENTS: Final = 5
# A longer request is not said a second time in one sentence.
LONGEST_CONDITION: Final = 90


def unsaid(workbook: Workbook) -> tuple[Limit, ...]:
    """Return the limits that are raised or end it and that no message is about; those that end it come first."""
    said = {statement.limit for statement in workbook.statements}
    found = [
        limit
        for limit in workbook.limits
        if limit.behaviour and limit.verdict in {Verdict.RAISE, Verdict.END} and limit.id not in said
    ]
    return tuple(sorted(found, key=lambda limit: limit.verdict is not Verdict.END))


def incidents(workbook: Workbook, statement: Statement) -> tuple[Incident, ...]:
    """Return what happened against the limit of the message, or at all while it has none: the latest first."""
    told = {each.incident for each in workbook.statements if each.id != statement.id}
    found = [
        incident
        for incident in workbook.incidents
        if incident.what and (incident.limit == statement.limit if statement.limit else incident.id not in told)
    ]
    found.sort(key=lambda incident: (incident.id not in told, str(incident.day or "")), reverse=True)
    return tuple(found[:MOST_INCIDENTS])


def effects(workbook: Workbook, statement: Statement) -> tuple[str, ...]:
    """Return what it may have caused: the hours and the money noted with the incident, and what is typical."""
    return _several(cost(workbook, statement), effect(workbook, statement))


def effect(workbook: Workbook, statement: Statement) -> str:
    """Return what a behaviour like this causes."""
    return _typical(workbook, statement, lambda behaviour: behaviour.effect)


def boundary(workbook: Workbook, statement: Statement) -> str:
    """Return how a limit like this can be said."""
    return _typical(workbook, statement, lambda behaviour: behaviour.boundary)


def request(workbook: Workbook, statement: Statement) -> str:
    """Return what can be asked for where a limit like this was crossed."""
    return _typical(workbook, statement, lambda behaviour: behaviour.request)


def consequences(workbook: Workbook, statement: Statement) -> tuple[str, ...]:
    """Return what may follow: what was decided in step 1, and that it can't go on."""
    return _several(announced(limit_of(workbook, statement)), unless(workbook, statement))


def announced(limit: Limit | None) -> str:
    """Return what was decided for a limit if it is fit to be told to the client.

    What the catalogue advises after insults, threats and suggestive remarks is for the owner alone.
    """
    behaviour = behaviour_of(limit)
    if limit is None or behaviour is None or not behaviour.care:
        return limit.response if limit else ""
    for language in LANGUAGES:
        with speaking(language):
            if limit.response == behaviour.response:
                return ""
    return limit.response


def cost(workbook: Workbook, statement: Statement) -> str:
    """Tell the client what the incident of this message cost; "" while neither hours nor money were noted."""
    found = (each for each in workbook.incidents if statement.incident and each.id == statement.incident)
    incident = next(found, None)
    if incident is None:
        return ""
    with speaking(tongue(workbook.client)):
        money = show_money(incident.money, workbook.client.currency) if incident.money else ""
        if not incident.hours:
            return _("It cost me {money}.").format(money=money) if money else ""
        form, hours = 1 if incident.hours == 1 else 2, show_number(incident.hours)
        if not money:
            return ngettext("It cost me {hours} hour of work.", "It cost me {hours} hours of work.", form).format(
                hours=hours
            )
        return ngettext(
            "It cost me {hours} hour of work and {money}.", "It cost me {hours} hours of work and {money}.", form
        ).format(hours=hours, money=money)


def unless(workbook: Workbook, statement: Statement) -> str:
    """Say that it can't go on unless the request is met, by its day if it has one."""
    wish = statement.request.strip().rstrip(".!")
    fits = wish and len(wish) <= LONGEST_CONDITION and "\n" not in wish and not is_question(wish)
    with speaking(tongue(workbook.client)):
        day = show_date(statement.request_by, "long")
        if fits and day:
            return _("I can't go on with this unless the following happens by {day}: {request}.").format(
                day=day, request=wish
            )
        if fits:
            return _("I can't go on with this unless the following happens: {request}.").format(request=wish)
        if day:
            return _("I can't go on with this unless something has changed by {day}.").format(day=day)
        return _("I can't go on with this unless something changes.")


def days(client: Client, on: date) -> tuple[tuple[int, date], ...]:
    """Return days to ask by, as (weeks from `on`, day); one that is no working day where the client is moves on."""
    return tuple((weeks, _working_day(client, on + timedelta(weeks=weeks))) for weeks in WEEKS_AHEAD)


def after_a_night(on: date) -> date:
    """Return the day on which to read again what was written on a day."""
    return on + timedelta(days=1)


def _working_day(client: Client, day: date) -> date:
    while day.weekday() >= SATURDAY or (
        client.country is not Country.OTHER and not is_working_day(day, client.country or Country.GERMANY, client.state)
    ):
        day += timedelta(days=1)
    return day


def _typical(workbook: Workbook, statement: Statement, part: Callable[[Behaviour], str]) -> str:
    behaviour = behaviour_of(limit_of(workbook, statement))
    with speaking(tongue(workbook.client)):
        return part(behaviour) if behaviour else ""


def _several(*texts: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(text for text in texts if text))
