"""Something just happened: facts first, then a breath, a reply that buys time, and one task for tomorrow.

The facts are an incident of step 1 and tomorrow's task is one of the plan, so nothing is typed twice. The ids are
made of the day, so that the same evening is found again.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING, Any

import streamlit as st

from components import reader
from components.doors import close_door
from components.form import Form
from klartext.i18n import _
from klartext.moment import AnswerToday, holding_reply

if TYPE_CHECKING:
    from components.desk import Desk

_NUMBER = "moment.number"
_KINDS = ("moments", "incidents", "tasks")


def show_moment(desk: Desk) -> None:
    """Lead through the three minutes."""
    name = _name(desk)
    seeds: dict[str, dict[str, Any]] = {
        "moments": {"incident": name, "task": name, "day": reader.today()},
        "incidents": {"day": reader.today()},
        "tasks": {"day": reader.today() + timedelta(days=1)},
    }
    moment, incident, task = (Form(desk, kind, name, seeds[kind]) for kind in _KINDS)
    with st.container(border=True):
        st.subheader(_("Something just happened"), anchor=False)
        st.markdown(_("You needn't reply at once. First note what happened. It takes three minutes."))
        _heading(1, _("Write down the facts"))
        incident.ask("what")
        _heading(2, _("Take one minute"))
        st.markdown(
            _(
                "Put both feet on the floor. Breathe in and count to four. Breathe out and count to "
                "six. Let your shoulders drop. Do that six times. Nothing has to be decided in this "
                "minute."
            )
        )
        _heading(3, _("Does it have to be today?"))
        moment.ask("answer_today")
        _heading(4, _("A reply that buys time"))
        _offer_replies(desk, moment)
        moment.ask("holding")
        _heading(5, _("Everything you would like to say"))
        moment.ask("angry")
        _heading(6, _("One thing for tomorrow"))
        task.ask("text", label=_("What I do about it tomorrow"))
        st.markdown(_("That is enough for today. The incident is now in your log, the task in your plan."))
        with st.container(horizontal=True):
            st.button(_("Close"), key="moment.close", on_click=close_door)
            if any((kind, name) in desk.records for kind in _KINDS):
                st.button(_("One more thing happened today"), key="moment.next", on_click=_next, args=(desk,))


def _heading(number: int, text: str) -> None:
    st.markdown(f"**{number}. {text}**")


def _offer_replies(desk: Desk, moment: Form) -> None:
    if moment.value("holding"):
        return
    client = desk.workbook.client
    needs_short_answer = moment.value("answer_today") is AnswerToday.YES
    st.button(
        _("Suggest wording"),
        key=f"{moment.key('holding')}.offer",
        icon=":material/edit_note:",
        on_click=moment.fill,
        kwargs={"holding": holding_reply(client, urgent=needs_short_answer)},
    )


def _name(desk: Desk) -> str:
    """Name this evening: the one that was begun today, unless another was asked for."""
    number = st.session_state.get(_NUMBER) or _last(desk) or 1
    return f"m-{reader.today()}-{number}"


def _last(desk: Desk) -> int:
    begun = {record_id for kind, record_id in desk.records if kind in _KINDS}
    return max((number for number in range(1, 100) if f"m-{reader.today()}-{number}" in begun), default=0)


def _next(desk: Desk) -> None:
    st.session_state[_NUMBER] = _last(desk) + 1
