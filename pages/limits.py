"""Step 1: the limits and the incident log."""

from functools import partial

import streamlit as st

from components import reader
from components.cards import cards
from components.form import Form
from components.frame import begin_step, example, finish_step, more
from klartext.i18n import _
from klartext.limits.catalogue import BEHAVIOURS
from klartext.limits.step import Group, Limit
from klartext.words import gist

desk, step = begin_step(
    "limits",
    guidance=_(
        "Before you talk to anyone, find out where you stand. Pick what bothers you, put it in your own words, "
        "and decide for each: can you live with it, do you want to raise it, or would it end things? "
        "Two or three behaviours are enough to begin with."
    ),
    why=_(
        "A limit that you only feel gives way under pressure. A limit that you have written down, "
        "with the point from which it "
        "counts, can be said calmly, and you notice in time when it is crossed."
    ),
)


def draw_limit(form: Form) -> None:
    form.ask("behaviour", "verdict")
    form.ask("point")
    form.row("times", "known")
    form.ask("need", "response")


def draw_incident(form: Form) -> None:
    form.row("day", "hours", "money")
    form.pick(
        "limit",
        {limit.id: gist(limit.behaviour, 60) for limit in desk.workbook.limits if limit.behaviour},
        none=_("another one"),
    )
    form.ask("what", "witnesses", "proof")


def is_in(group: Group, limit: Limit) -> bool:
    return limit.group is group


def pick_behaviours(group: Group) -> None:
    """Offer typical behaviours that are not in the list yet; a click takes one over, to be reworded at will."""
    taken = {limit.catalogue for limit in desk.workbook.limits}
    offered = [behaviour for behaviour in BEHAVIOURS if behaviour.group is group and behaviour.id not in taken]
    with st.popover(_("Typical behaviours"), icon=":material/list:"):
        for behaviour in offered:
            st.button(
                behaviour.text,
                key=f"{desk.tab}.catalogue.{behaviour.id}",
                type="tertiary",
                on_click=take_over,
                args=(behaviour.id,),
            )


def take_over(behaviour_id: str) -> None:
    behaviour = next(behaviour for behaviour in BEHAVIOURS if behaviour.id == behaviour_id)
    rank = max((limit.rank for limit in desk.workbook.limits), default=-1) + 1
    form = Form(
        desk, "limits", f"c-{behaviour.id}", {"catalogue": behaviour.id, "group": behaviour.group, "rank": rank}
    )
    form.put(behaviour=behaviour.text)


for group in Group:
    st.subheader(group.label, anchor=False)
    pick_behaviours(group)
    cards(
        desk,
        "limits",
        draw_limit,
        among=partial(is_in, group),
        seed={"group": group},
        add=_("Add my own: {group}").format(group=group.label),
        open_first=group is Group.TONE,
    )
    if group is Group.TONE:
        example(
            _(
                "**Behaviour:** shouts when something is late. **Verdict:** I'll raise it. **From "
                "when it counts:** loud on the phone, once. "
                "**Need:** calm work. **What I do:** I say that I'll call back in an hour, and hang up."
            )
        )

with more(desk, _("Incident log: what happened, with dates"), "incidents"):
    st.markdown(
        _(
            "Write down what a camera would have seen. The log is first of all for you; later it "
            "shows which limit was crossed, and how often."
        )
    )
    cards(desk, "incidents", draw_incident, seed={"day": reader.today()}, add=_("Add an incident"), movable=False)

finish_step(desk, step)
