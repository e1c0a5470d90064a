"""Step 1: the limits and the incident log."""

from functools import partial

import streamlit as st

from components.cards import cards
from components.form import Form
from components.frame import begin_step, example, finish_step, more
from components.incident_log import show_log
from components.limit_card import draw_limit
from klartext.i18n import _
from klartext.limits.behaviour import Behaviour
from klartext.limits.catalogue import offered
from klartext.limits.step import Group, Limit
from klartext.limits.worked import WORKED

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


def is_in(group: Group, limit: Limit) -> bool:
    return limit.area is group


def pick_behaviours(group: Group) -> None:
    """Offer typical behaviours that are not in the list yet; a click takes one over, to be reworded at will."""
    with st.popover(_("Typical behaviours"), icon=":material/list:"):
        st.caption(_("A click puts it on your list, with a first suggestion from when it could count."))
        for behaviour in offered(desk.workbook, group):
            st.button(
                behaviour.text,
                key=f"{desk.tab}.catalogue.{behaviour.id}",
                type="tertiary",
                on_click=take_over,
                args=(behaviour,),
            )


def take_over(behaviour: Behaviour) -> None:
    """Begin a limit with what the catalogue suggests; what is already on the list stays as it is."""
    rank = max((limit.rank for limit in desk.workbook.limits), default=-1) + 1
    seed = {"catalogue": behaviour.id, "group": behaviour.group, "rank": rank}
    form = Form(desk, "limits", f"c-{behaviour.id}", seed)
    if ("limits", form.id) not in desk.records:
        form.put(**behaviour.start())


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
        example(desk, step.id, WORKED)

with more(desk, _("Incident log: what happened, with dates"), "incidents"):
    st.markdown(
        _(
            "Write down what a camera would have seen. The log is first of all for you; later it "
            "shows which limit was crossed, and how often."
        )
    )
    show_log(desk)

finish_step(desk, step)
