"""Typical behaviours: how the client deals with money."""

from __future__ import annotations

from klartext.i18n import N_
from klartext.limits.behaviour import Behaviour, Wording
from klartext.limits.step import Group

PAYING = (
    Behaviour(
        "late",
        Group.PAYING,
        1,
        Wording(
            text=N_("Pays weeks late"),
            point=N_("An invoice more than 14 days overdue"),
            need=N_("Being paid on time, so that I can pay my own bills"),
            effect=N_("Until the money comes, I pay material, rent and tax from my reserve."),
            response=N_("I send a payment reminder on the 15th day and begin nothing new until the money is there."),
            boundary=N_("I begin new work when the invoices that are due have been paid."),
            request=N_("Payment of the open invoice, and an e-mail that says on which day it comes"),
        ),
    ),
    Behaviour(
        "partial",
        Group.PAYING,
        1,
        Wording(
            text=N_("Pays only part of an invoice without saying why"),
            point=N_("Part of an invoice is missing a week after it was due, and no reason was given"),
            need=N_("Knowing what is still owed"),
            effect=N_("I can't tell whether something is wrong with the work or with the invoice."),
            response=N_("I ask for the reason in writing and name a date for the rest."),
            boundary=N_("I talk about a deduction when I have the reason for it in writing."),
            request=N_("The reason for the missing amount in writing, or its payment"),
        ),
    ),
    Behaviour(
        "haggling",
        Group.PAYING,
        2,
        Wording(
            text=N_("Haggles about the price after the work is done"),
            point=N_("An attempt to lower an agreed price after delivery, for the second time"),
            need=N_("Being able to rely on what was agreed"),
            effect=N_("I planned my time for this job on that price."),
            response=N_(
                "I send the confirmed offer again and leave the invoice as it is. For the next order I ask for "
                "part of the money beforehand."
            ),
            boundary=N_("I talk about the price before I begin; after that it stands."),
            request=N_("Payment of the price that we agreed"),
        ),
    ),
    Behaviour(
        "defects",
        Group.PAYING,
        1,
        Wording(
            text=N_("Finds defects only when the invoice arrives"),
            point=N_("A defect first named after the invoice, more than two weeks after delivery"),
            need=N_("Hearing about mistakes while I am still at it"),
            effect=N_("I have to go back into finished work while the next job waits."),
            response=N_(
                "I look at it within two days, put right what is my mistake, and ask for the undisputed part of "
                "the invoice to be paid meanwhile."
            ),
            boundary=N_("I put right what is my mistake; for everything else the agreed price holds."),
            request=N_("A list of the defects, each with its place, and payment of the undisputed part"),
        ),
    ),
    Behaviour(
        "hours",
        Group.PAYING,
        2,
        Wording(
            text=N_("Doubts the hours that I billed"),
            point=N_("Hours on the time sheet doubted for the second time"),
            need=N_("Trust in my work"),
            effect=N_("On top of the hours I work, I spend hours proving them."),
            response=N_(
                "I send the time sheet and offer to go through it together for 20 minutes. From then on I have my"
                " hours approved every week."
            ),
            boundary=N_("I bill the hours that I write down, and I have them approved every week."),
            request=N_("Questions about hours within a week of receiving the time sheet"),
        ),
    ),
    Behaviour(
        "deposit",
        Group.PAYING,
        1,
        Wording(
            text=N_("Refuses a down payment"),
            point=N_("An order of more than two weeks' work without a down payment"),
            need=N_("Not bearing the whole risk by myself"),
            effect=N_("I buy material and keep weeks free without knowing that they will be paid for."),
            response=N_("I keep the weeks free for seven days. Without a down payment I then offer them to others."),
            boundary=N_("I begin large orders when a third has been paid."),
            request=N_("A down payment of a third before I begin"),
        ),
    ),
    Behaviour(
        "promises",
        Group.PAYING,
        2,
        Wording(
            text=N_("Promises to pay and lets the date pass"),
            point=N_("The second promised date for a payment that passes without money"),
            need=N_("Being able to rely on a promise"),
            effect=N_("I plan with money that doesn't come, and ask again instead of working."),
            response=N_(
                "I set a last date in writing and say what follows. If it passes, I get advice on how to claim "
                "the money."
            ),
            boundary=N_("I agree to one new date; after that I take the next step."),
            request=N_("A payment date that holds, confirmed by e-mail"),
        ),
    ),
    Behaviour(
        "setoff",
        Group.PAYING,
        1,
        Wording(
            text=N_("Deducts amounts without asking"),
            point=N_("An amount deducted from an invoice without asking me, once"),
            need=N_("Being asked before something is decided about my money"),
            effect=N_("My books don't add up, and I learn of a complaint from my bank statement."),
            response=N_(
                "I write on the same day that I don't agree, ask for the reason, and name a date for the difference."
            ),
            boundary=N_("I accept deductions that we agreed on beforehand."),
            request=N_("Payment of the difference, and a word with me before anything is deducted"),
        ),
    ),
    Behaviour(
        "approval",
        Group.PAYING,
        1,
        Wording(
            text=N_("Holds back the approval, so that nothing falls due"),
            point=N_("Neither an approval nor a list of defects two weeks after delivery"),
            need=N_("Being able to finish a job"),
            effect=N_("The work is done, and still I can't send the final invoice."),
            response=N_("I ask in writing for the approval or a list of defects and name a date two weeks ahead."),
            boundary=N_("I finish one stage with an approval before I begin the next."),
            request=N_("The approval, or a list of what is missing"),
        ),
    ),
)
