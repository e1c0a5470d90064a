"""Step 7: the contracts, the review, questions for the lawyer, late payment, leaving for cause, the next signature."""

import streamlit as st

from components.cards import cards
from components.form import Form
from components.frame import begin_step, example, finish_step, more
from components.review import show_open_points, show_review
from klartext.contracts.contract import Basis
from klartext.i18n import _

desk, step = begin_step(
    "contracts",
    guidance=_(
        "Look at what binds you before you decide or sign anything. Have the contract at hand, or the mails in which "
        "you agreed. Begin with its dates and the seven points below; everything else can wait."
    ),
    why=_(
        "Whoever knows the dates feels less trapped: most contracts have a day on which you can leave, and a last "
        "day on which to say so. And an unclear clause costs least as long as nobody has signed it."
    ),
)
st.info(
    _(
        "This page gives information. It is no legal advice and can't replace it; when in doubt, ask a lawyer before "
        "you sign or give notice."
    ),
    icon=":material/info:",
)


def draw_contract(form: Form) -> None:
    form.ask("name", "parties")
    form.row("signed", "start")
    form.row("term", "term_unit")
    form.row("renewal", "renewal_unit")
    form.row("notice", "notice_unit")
    form.ask("notice_to", "form", "wished_end", "note")


def draw_invoice(form: Form) -> None:
    form.row("number", "amount")
    form.row("received", "due")
    form.row("accepted", "reminded")
    form.row("paid", "disputed")
    form.ask("note")
    if ("invoices", form.id) in desk.records:
        show_payments(form.id)


def show_payments(invoice_id: str) -> None:
    """Show the part payments of an invoice that is saved; the button's words tell the invoices apart."""
    number = [invoice.id for invoice in desk.workbook.invoices].index(invoice_id) + 1
    cards(
        desk,
        "payments",
        lambda form: form.row("day", "amount"),
        among=lambda payment: payment.invoice == invoice_id,
        seed={"invoice": invoice_id},
        add=_("Add a part payment on invoice {number}").format(number=number),
        movable=False,
    )


ground = Form(desk, "ground")
ground.ask("basis")
example(
    _(
        "**What my work rests on:** a running service. **Contract:** upkeep of the website. **Starts on** 1 March "
        "2024. **Fixed term:** 24 months. **Renews by:** 12 months. **Notice period:** 3 months, to the end of the "
        "term. **D4, form of the notice:** unclear, clause 9. Note: it says “in writing”; does an e-mail do?"
    )
)
if ground.value("basis") is Basis.NOTHING:
    st.markdown(
        _(
            "Nothing in writing does not mean that nothing was agreed: what you said to each other can bind you both. "
            "Note below what you know of it; whatever nobody settled, leave empty."
        )
    )

st.subheader(_("My contracts"), anchor=False)
st.markdown(_("One card per contract. Without a fixed end, leave the term and the renewal empty."))
cards(desk, "contracts", draw_contract, add=_("Add a contract"), open_first=True)

st.subheader(_("Reading the contract, point by point"), anchor=False)
show_review(desk)

st.subheader(_("Questions for the lawyer"), anchor=False)
show_open_points(desk)
cards(desk, "questions", lambda form: form.ask("text"), add=_("Add a question of my own"), open_first=True)

with more(desk, _("Late payment: the open invoices"), "invoices", "payments"):
    st.markdown(
        _(
            "One card per invoice that is late or disputed. The dates are what counts later, so take them from the "
            "papers."
        )
    )
    cards(desk, "invoices", draw_invoice, add=_("Add an invoice"), open_first=True)

with more(
    desk, _("Ending it at once, for a weighty reason"), "ground.cause", "ground.cause_known", "ground.cause_warned"
):
    st.markdown(
        _(
            "Sometimes it can't go on, not even until the notice period is over. For service contracts German law "
            "then gives you two weeks from the day on which you know the facts (§ 626 BGB), and often a warning has "
            "to come first. So ask a lawyer soon, and before you write to the client."
        )
    )
    ground.ask("cause")
    ground.row("cause_known", "cause_warned")

with more(desk, _("Before I sign the next one"), "signing"):
    st.markdown(
        _(
            "For the next contract, with this client or another one. Decide now what you will look for; with the pen "
            "in your hand it is harder."
        )
    )
    Form(desk, "signing").ask("checks", "lawyer", "term", "exit", "payment", "by")

finish_step(desk, step)
