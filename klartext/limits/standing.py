"""What the log says of a limit, in a few calm sentences: which time it was, since when it counts, what was decided.

Invariant: nothing here blames, and nothing urges; it repeats what the owner decided in a quiet hour.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from klartext.i18n import N_, _, ngettext, show_date, show_list
from klartext.limits.crossing import crossed, history
from klartext.limits.ordinal import nth_time
from klartext.words import gist

if TYPE_CHECKING:
    from klartext.limits.crossing import Crossing
    from klartext.limits.step import Incident, Limit
    from klartext.model import Workbook

LONGEST_RESPONSE, LONGEST_BEHAVIOUR = 240, 60
NAMED = 3
_ENDS = (".", "!", "?", "…", "“", "”", "‘", "’", ")")


class Standing(NamedTuple):
    """How things stand with a limit, in sentences; none before anything happened."""

    sentences: tuple[str, ...] = ()
    is_crossed: bool = False


def standing(workbook: Workbook, limit: Limit) -> Standing:
    """Tell how often it happened, whether that is past the limit, since when, and what was decided."""
    past = history(workbook, limit)
    if not past.count:
        return Standing()
    which = _which_time(past, past.count)
    return Standing((which, _since(past), promise(limit)), True) if past.is_crossed else Standing((which,))


def standing_of(workbook: Workbook, incident: Incident) -> Standing:
    """Tell which time an incident was, and what was decided for it; nothing when it belongs to no limit."""
    limit = next((each for each in workbook.limits if each.id == incident.limit), None)
    if limit is None or not incident.is_told:
        return Standing()
    past = history(workbook, limit)
    nth = past.nth(incident)
    which = _which_time(past, nth)
    return Standing((which, promise(limit)), True) if past.counts(nth) else Standing((which,))


def promise(limit: Limit) -> str:
    """Say what the owner decided for the case that a limit is crossed."""
    if not limit.response:
        return _("What you do then is still open. Decide it in a quiet moment, under “What I do when it happens”.")
    return _("For this case you decided: {response}").format(response=closed(gist(limit.response, LONGEST_RESPONSE)))


def crossed_in_words(workbook: Workbook) -> str:
    """Say which limits are crossed, how often and since when, the most serious one first; nothing when none is."""
    found = crossed(workbook)
    if not found:
        return ""
    first, rest, more = found[0], found[1:NAMED], len(found[NAMED:])
    parts = [
        ngettext("One limit is crossed: {which}.", "{count} limits are crossed, above all {which}.", len(found)).format(
            count=len(found), which=_named(first)
        )
    ]
    if first.limit.ends_it:
        parts.append(_("You had decided that this ends it."))
    if rest:
        others = [_named(each) for each in rest]
        if more:
            others.append(ngettext("{count} more", "{count} more", more).format(count=more))
        parts.append(_("Also crossed: {others}.").format(others=show_list(others)))
    return " ".join(parts)


def closed(text: str) -> str:
    """Return the text with a full stop, unless it already ends with a sign."""
    return text if not text or text.endswith(_ENDS) else f"{text}."


_FIRST = {
    "live": N_("The {nth}. You said that you can live with it. You may change your mind."),
    "raise": N_("The {nth}. You meant to raise it then."),
    "end": N_("The {nth}. You had decided that this ends it. When and how is up to you."),
    "": N_("The {nth}. You have not decided yet what it means to you."),
}
_LATER = {
    "raise": N_("The {nth}. You meant to raise it from the {allowed} on."),
    "end": N_("The {nth}. You had decided that the {allowed} ends it. When and how is up to you."),
}


def _which_time(past: Crossing, nth: int) -> str:
    """Say which time it was and what that means under the verdict."""
    verdict = past.limit.verdict or ""
    if past.limit.is_drawn and nth < past.allowed:
        sentence = _("The {nth}. For you it counts from the {allowed} on.")
    elif nth > past.allowed and verdict in _LATER:
        sentence = _(_LATER[verdict])
    else:
        sentence = _(_FIRST[verdict])
    return sentence.format(nth=nth_time(nth), allowed=nth_time(past.allowed))


def _since(past: Crossing) -> str:
    """Say since when a crossed limit is crossed, and when it happened last."""
    latest = past.latest.day if past.latest else None
    if past.since is None:
        return _("Your limit is crossed.")
    if latest is None or latest == past.since:
        return _("Your limit has been crossed since {day}.").format(day=show_date(past.since))
    return _("Your limit has been crossed since {day}, most recently on {latest}.").format(
        day=show_date(past.since), latest=show_date(latest)
    )


def _named(past: Crossing) -> str:
    behaviour = gist(past.limit.behaviour, LONGEST_BEHAVIOUR) or _("a behaviour without a name")
    often = ngettext("once", "{count} times", past.count).format(count=past.count)
    if past.since is None:
        return _("“{behaviour}” ({often})").format(behaviour=behaviour, often=often)
    return _("“{behaviour}” ({often}, since {day})").format(behaviour=behaviour, often=often, day=show_date(past.since))
