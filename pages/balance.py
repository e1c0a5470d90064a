"""Step 6: what speaks for and against this client, and the decision, which stays with the reader."""

import streamlit as st

from components.cards import cards
from components.form import Form
from components.frame import begin_step, example, finish_step, more
from components.looking_again import remember
from components.navigation import page_of
from components.plain import plain, plain_gist
from components.thread import show_thread
from klartext.balance.figures import figures, tell_unanswered
from klartext.balance.offers import Offer, offers
from klartext.balance.outlook import tell_unanswered_futures
from klartext.balance.step import Side, Verdict
from klartext.balance.support import support
from klartext.balance.trouble import loss_of_limit, tell_loss
from klartext.balance.worked import WORKED
from klartext.i18n import _

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
    with st.container():
        cost = tell_loss(loss_of_limit(desk.workbook, form.value("limit")), desk.workbook.client.currency)
        if cost:
            st.markdown(f":material/receipt_long: {plain(cost)}")
    show_thread(form)


def offer_earlier(side: Side) -> None:
    """Offer what earlier steps already hold; a click takes it over as a reason, to be weighed here."""
    offered = offers(desk.workbook, side)
    if offered:
        with st.popover(_("From earlier steps"), icon=":material/list:"):
            for offer in offered:
                st.button(
                    plain_gist(offer.text),
                    key=f"{desk.tab}.earlier.{offer.key}",
                    icon=":material/add:",
                    type="tertiary",
                    on_click=take_over,
                    args=(offer,),
                )


def take_over(offer: Offer) -> None:
    rank = max((reason.rank for reason in desk.workbook.reasons), default=-1) + 1
    Form(desk, "reasons", offer.id, {**offer.begins(), "rank": rank}).put(text=offer.text)


def show_list_of(sentences: list[str]) -> None:
    st.markdown("\n".join(f"- {plain(sentence)}" for sentence in sentences))


def show_support() -> None:
    """Put beside each decision what the answers say for it; none is preferred."""
    found = support(desk.workbook)
    if found:
        st.markdown(_("What your own answers say for each:"))
    for each in found:
        st.markdown(f"**{each.title}**")
        show_list_of(list(each.sentences))


def decide(name: str) -> None:
    """Save the decision, and remember how things stood when it was first made."""
    form = Form(desk, "decision")
    form.save(name)
    if form.value(name):
        remember(desk)


def ask_for_decision() -> None:
    form = Form(desk, "decision")
    form.ask("verdict", on_change=decide)
    verdict = form.value("verdict")
    if verdict is Verdict.CONDITIONS:
        form.ask("conditions")
        st.page_link(
            page_of("message"),
            label=_("A condition works once the client knows it: write the message"),
            icon=":material/arrow_forward:",
        )
    if verdict in {Verdict.CONDITIONS, Verdict.NOT_YET, Verdict.END}:
        form.ask("again")
    form.ask("words")


def ask_for_numbers() -> None:
    numbers = Form(desk, "numbers")
    numbers.row("turnover", "total")
    numbers.row("billed", "unbilled")
    numbers.ask("rate")
    with st.container():
        show_list_of([*figures(desk.workbook), *tell_unanswered(desk.workbook.numbers)])
    st.markdown(
        _(
            "**The next twelve months:** what if it stays as it is, changes, or ends? The picture of it stands further "
            "down, with what it all adds up to."
        )
    )
    numbers.row("need", "reserve")
    numbers.row("replaced", "notice")
    numbers.row("new_turnover", "new_unbilled")
    with st.container():
        show_list_of(tell_unanswered_futures(desk.workbook.numbers))


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
    example(desk, step.id, WORKED)
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
with st.container():
    show_support()

with more(desk, _("The numbers of a year"), "numbers"):
    st.markdown(_("Rough figures will do. Take the last twelve months, or the year that you know best."))
    ask_for_numbers()

with more(desk, _("What an end would mean apart from money"), "beyond"):
    st.markdown(_("Write down what would get harder and what would get easier. Both may stand side by side."))
    Form(desk, "beyond").ask("reputation", "people", "time", "sleep", "possible")

finish_step(desk, step)
