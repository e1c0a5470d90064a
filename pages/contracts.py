"""Step 7: the contracts, the review, questions for the lawyer, late payment, leaving for cause, the next signature."""

import streamlit as st

from components.cards import cards
from components.contract_reader import show_contract_reader
from components.deadlines import offer_monthly, show_deadline, show_notice
from components.form import Form
from components.frame import begin_step, example, finish_step, more
from components.invoices import ask_if_told, is_folded, show_claim, show_folded, show_reminder
from components.lawyer import show_cause, show_questions
from components.place import show_law
from components.plain import plain
from components.review import show_flags, show_review
from klartext.contracts import lateness
from klartext.contracts.contract import Basis
from klartext.contracts.worked import WORKED
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
    form.ask("name")
    form.row("start", "wished_end")
    form.row("term", "term_unit")
    form.row("renewal", "renewal_unit")
    form.row("notice", "notice_unit")
    form.ask("notice_to")
    with st.container():  # always there, so that what follows keeps its place and the focus stays where it is
        if not form.record.is_blank() and form.value("notice") is None and form.value("term") is None:
            form.ask("pay")
    form.ask("monthly")
    offer_monthly(form)
    show_deadline(form)
    details = ("parties", "signed", "form", "note")
    places = (f"contracts.{form.id}.{name}" for name in details)
    with more(desk, _("Who signed it, the form of the notice, notes"), *places):
        form.ask(*details)
    show_notice(form)


def draw_invoice(form: Form) -> None:
    if is_folded(form):
        show_folded(form)
        return
    form.row("number", "amount")
    form.row("received", "due")
    ask_if_told(form)
    form.row("accepted", "reminded")
    form.row("paid", "disputed")
    if ("invoices", form.id) in desk.records:
        show_payments(form.id)
    show_claim(form)
    show_reminder(form)
    form.ask("note")


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


def show_late_payment() -> None:
    st.markdown(
        _(
            "One card per invoice that is late or disputed. The dates are what counts later, so take them from the "
            "papers."
        )
    )
    cards(desk, "invoices", draw_invoice, add=_("Add an invoice"), open_first=True)
    st.caption(plain(lateness.method(desk.workbook)))


ground = Form(desk, "ground")
ground.ask("basis")
example(desk, step.id, WORKED)
with st.container():
    if ground.value("basis") is Basis.NOTHING:
        st.markdown(
            _(
                "Nothing in writing does not mean that nothing was agreed: what you said to each other can bind you "
                "both. Note below what you know of it; whatever nobody settled, leave empty."
            )
        )

show_contract_reader(desk)

st.subheader(_("My contracts: when can I get out?"), anchor=False)
st.markdown(_("One card per contract. Without a fixed end, leave the term and the renewal empty."))
show_law(desk)
cards(desk, "contracts", draw_contract, add=_("Add a contract"), open_first=True)
st.caption(
    _(
        "A day for a notice is never moved by a weekend or a holiday (Federal Court of Justice, III ZR 172/04). What "
        "counts is the day on which it arrives, so use the working day before."
    )
)

st.subheader(_("Reading the contract, point by point"), anchor=False)
show_review(desk)

st.subheader(_("What needs a second look"), anchor=False)
show_flags(desk)

st.subheader(_("Questions for the lawyer"), anchor=False)
show_questions(desk)
cards(desk, "questions", lambda form: form.ask("text"), add=_("Add a question of my own"), open_first=True)

with more(desk, _("Late payment: the open invoices"), "invoices", "payments"):
    show_late_payment()

with more(
    desk, _("Ending it at once, for a weighty reason"), "ground.cause", "ground.cause_known", "ground.cause_warned"
):
    show_cause(desk)

with more(desk, _("Before I sign the next one"), "signing"):
    st.markdown(
        _(
            "For the next contract, with this client or another one. Decide now what you will look for; with the pen "
            "in your hand it is harder."
        )
    )
    Form(desk, "signing").ask("checks", "lawyer", "term", "exit", "payment", "by")

finish_step(desk, step)
