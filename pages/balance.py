"""Step 6: what speaks for and against this client, and the decision, which stays with the reader."""

import streamlit as st

from components.cards import cards
from components.form import Form
from components.frame import begin_step, example, finish_step, more
from components.plain import plain_gist
from klartext.balance.step import Side, Verdict
from klartext.i18n import _
from klartext.limits.step import Verdict as LimitVerdict
from klartext.record import new_id

desk, step = begin_step(
    "balance",
    guidance=_(
        "Put both sides next to each other: what do you get from this client, and what does it cost you? Give each "
        "reason a weight. Two or three on each side are enough to begin with. The list decides nothing; you do, and "
        "later is fine."
    ),
    why=_(
        "As long as everything stays in your head, the latest annoyance or the next invoice is the loudest. Written "
        "down, the quiet reasons count as well, and you see what an end would cost you and what it would give you "
        "back."
    ),
)


def draw_reason(form: Form) -> None:
    form.ask("text", "weight", "sure")


def offer_earlier(side: Side) -> None:
    """Offer what earlier steps already hold; a click takes it over as a reason, to be weighed here."""
    written = {reason.text for reason in desk.workbook.reasons}
    offered = {key: text for key, text in earlier(side).items() if text and text not in written}
    if offered:
        with st.popover(_("From earlier steps"), icon=":material/list:"):
            for key, text in offered.items():
                st.button(plain_gist(text), key=f"{desk.tab}.earlier.{key}", on_click=take_over, args=(side, text))


def earlier(side: Side) -> dict[str, str]:
    """Return what is good about working together, or what is to be raised or ends it, by where it stands."""
    if side is Side.PRO:
        return {f"goods.{good.id}": good.text for good in desk.workbook.goods}
    bothering = {LimitVerdict.RAISE, LimitVerdict.END}
    return {f"limits.{limit.id}": limit.behaviour for limit in desk.workbook.limits if limit.verdict in bothering}


def take_over(side: Side, text: str) -> None:
    rank = max((reason.rank for reason in desk.workbook.reasons), default=-1) + 1
    Form(desk, "reasons", new_id(), {"side": side, "rank": rank}).put(text=text)


def ask_for_decision() -> None:
    form = Form(desk, "decision")
    form.ask("verdict")
    verdict = form.value("verdict")
    if verdict is Verdict.CONDITIONS:
        form.ask("conditions")
    if verdict in {Verdict.CONDITIONS, Verdict.NOT_YET}:
        form.ask("again")
    form.ask("words")


pros, cons = st.columns(2)
with pros:
    st.subheader(_("Speaks for this client"), anchor=False)
    offer_earlier(Side.PRO)
    cards(
        desk,
        "reasons",
        draw_reason,
        among=lambda reason: reason.side is Side.PRO,
        seed={"side": Side.PRO},
        add=_("Add a reason for it"),
        open_first=True,
    )
    example(
        _(
            "**Speaks for it:** a third of my turnover, and the work shows what I can do. Weight 4, certain. "
            "**Speaks against it:** every third weekend is gone. Weight 5, certain. "
            "**My decision:** I go on under conditions: no calls at weekends. I look again on 30 June."
        )
    )
with cons:
    st.subheader(_("Speaks against this client"), anchor=False)
    offer_earlier(Side.CON)
    cards(
        desk,
        "reasons",
        draw_reason,
        among=lambda reason: reason.side is Side.CON,
        seed={"side": Side.CON},
        add=_("Add a reason against it"),
        open_first=True,
    )

st.subheader(_("What I decide"), anchor=False)
st.markdown(_("Nothing here works it out for you. “Not yet” is a decision too, if it comes with a day."))
ask_for_decision()

with more(desk, _("The numbers of a year"), "numbers"):
    st.markdown(_("Rough figures will do. Take the last twelve months, or the year that you know best."))
    numbers = Form(desk, "numbers")
    numbers.row("turnover", "total")
    numbers.row("billed", "unbilled")
    numbers.ask("rate")
    numbers.row("reserve", "replaced")

with more(desk, _("What an end would mean apart from money"), "beyond"):
    st.markdown(_("Write down what would get harder and what would get easier. Both may stand side by side."))
    Form(desk, "beyond").ask("reputation", "people", "time", "sleep", "possible")

finish_step(desk, step)
