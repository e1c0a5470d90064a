"""How the ladder is announced: what is needed by when, what follows otherwise, and that all is well if it works out.

Invariant: only rungs that are decided are announced, in their order and with their own words. A threat says what the
other one deserves; this says what the owner does.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.balance.step import Verdict
from klartext.consequences.step import Move, Resolve
from klartext.i18n import _, show_date, speaking
from klartext.letter import is_familiar, tongue
from klartext.limits.step import Known

if TYPE_CHECKING:
    from klartext.client import Client
    from klartext.consequences.step import Rung
    from klartext.message.step import Statement
    from klartext.model import Workbook


def announcement(workbook: Workbook) -> str:
    """Announce the decided rungs in the client's language; "" while none is decided."""
    rungs = [rung for rung in workbook.rungs if rung.resolve is Resolve.DECIDED and _is_announced(rung)]
    if not rungs:
        return ""
    client = workbook.client
    with speaking(tongue(client)):
        stays = workbook.decision.verdict is not Verdict.END
        asked = [_asked(each) for each in workbook.statements if each.request.strip()]
        parts = [
            _wish(client) if stays else "",
            "\n".join([_("This is what I need for that:") if stays else _("This is what I still need:"), *asked])
            if asked
            else "",
            "\n".join([_("If that doesn't happen, I will do this:"), *(_announced(rung) for rung in rungs)]),
            _close(client) if stays else "",
        ]
        return "\n\n".join(filter(None, parts))


def _is_announced(rung: Rung) -> bool:
    """Tell whether a rung belongs into the announcement: the end only once the client knows of it."""
    return bool(rung.action.strip()) and (rung.move is not Move.END or rung.known in {Known.SAID, Known.WRITTEN})


def _wish(client: Client) -> str:
    if is_familiar(client):
        return _("I'd like to go on working with you, and I'm being open about what matters to me.")
    return _("I would like to go on working with you, and I want to be open about what matters to me.")


def _close(client: Client) -> str:
    if is_familiar(client):
        return _("If it's settled by then, we simply carry on. Tell me if something stands in the way.")
    return _("If it is settled by then, we carry on as agreed. Please tell me if something stands in the way.")


def _asked(statement: Statement) -> str:
    request = _plain(statement.request)
    if statement.request_by is None:
        return f"– {request}"
    return _("– {request} (by {day})").format(request=request, day=show_date(statement.request_by, "long"))


def _announced(rung: Rung) -> str:
    what = ": ".join(filter(None, (_plain(rung.trigger), _plain(rung.action))))
    return f"– {what} ({show_date(rung.day, 'long')})" if rung.day else f"– {what}"


def _plain(text: str) -> str:
    return " ".join(text.split()).rstrip(".")
