"""Typical behaviours: what the client wants, and when."""

from __future__ import annotations

from klartext.i18n import N_
from klartext.limits.behaviour import Behaviour, Wording
from klartext.limits.step import Group

DEMANDS = (
    Behaviour(
        "extras",
        Group.DEMANDS,
        1,
        Wording(
            text=N_("Wants extra work that nobody ordered or pays for"),
            point=N_("Anything over half an hour that was not ordered in writing"),
            need=N_("Being paid for the work I do"),
            effect=N_("The extra hours are missing from the work that was agreed."),
            response=N_("I name the price and the date, and begin when the yes has come by e-mail."),
            boundary=N_("I do extra work when it has been ordered with a price."),
            request=N_("An order by e-mail, with a price and a date, for everything extra"),
        ),
    ),
    Behaviour(
        "rounds",
        Group.DEMANDS,
        3,
        Wording(
            text=N_("Asks for one more round of changes, again and again"),
            point=N_("The third unpaid round of changes"),
            need=N_("An end that I can plan with"),
            effect=N_("With each further round the date moves by two days."),
            response=N_("I say how many rounds are included and send the price of the next one before I go on."),
            boundary=N_("Two rounds are included; further ones I do at a price that we agree beforehand."),
            request=N_("All wishes for changes together in one e-mail"),
        ),
    ),
    Behaviour(
        "evenings",
        Group.DEMANDS,
        2,
        Wording(
            text=N_("Calls in the evening or at weekends"),
            point=N_("A call after 6 p.m. or at a weekend, for the second time"),
            need=N_("Rest, and time for the people I live with"),
            effect=N_("I get no rest, and on the next day I work more slowly."),
            response=N_("I let it ring and call back on the next working day at nine."),
            boundary=N_("I answer the phone on working days from 9 a.m. to 6 p.m."),
            request=N_("Calls on working days between nine and six; anything else by e-mail"),
        ),
    ),
    Behaviour(
        "rush",
        Group.DEMANDS,
        3,
        Wording(
            text=N_("Calls everything urgent"),
            point=N_("The third “urgent” task in one week"),
            need=N_("Doing things in an order that makes sense"),
            effect=N_("What I had begun is left lying, and mistakes happen."),
            response=N_("I ask what is to wait instead, and go on when I have the answer."),
            boundary=N_("I do urgent things one after the other; a rush order costs extra."),
            request=N_("A list of what comes first, what next and what can wait"),
        ),
    ),
    Behaviour(
        "moving",
        Group.DEMANDS,
        2,
        Wording(
            text=N_("Changes the goal while I am working on it"),
            point=N_("A change after the goal was fixed in writing, for the second time"),
            need=N_("A goal that holds until it is reached"),
            effect=N_("I have to do finished work a second time."),
            response=N_("I stop, write down what the change means in days and money, and go on after the yes."),
            boundary=N_("I change the goal when the new date and the new price are agreed."),
            request=N_("A written goal with a date and a price that holds until the next stage"),
        ),
    ),
    Behaviour(
        "input",
        Group.DEMANDS,
        1,
        Wording(
            text=N_("Delivers material late and still insists on the deadline"),
            point=N_("Material more than three days late, while the deadline is to stay"),
            need=N_("Enough time for good work"),
            effect=N_("Every day by which the material is late is missing from my work."),
            response=N_("I write on the same day that the date moves by as many days as the material is late."),
            boundary=N_("I need five working days from the day on which everything is there."),
            request=N_("The complete material five working days before the deadline"),
        ),
    ),
    Behaviour(
        "instant",
        Group.DEMANDS,
        3,
        Wording(
            text=N_("Expects an answer within minutes"),
            point=N_("A second message about the same thing within two hours, for the third time"),
            need=N_("Working without interruptions"),
            effect=N_("After each interruption I need a quarter of an hour to get back into the work."),
            response=N_("I answer at fixed times, at eleven and at four, and mute the messenger in between."),
            boundary=N_("I answer messages within one working day."),
            request=N_("Questions together in one e-mail, with the day by which they need an answer"),
        ),
    ),
    Behaviour(
        "bypass",
        Group.DEMANDS,
        2,
        Wording(
            text=N_("Gives orders through several people who contradict each other"),
            point=N_("Two instructions that contradict each other, for the second time"),
            need=N_("One person who decides"),
            effect=N_("I do the same thing twice, and in the end it suits nobody."),
            response=N_("I send both instructions to everyone, ask which one holds, and wait for the answer."),
            boundary=N_("I take orders from the one person who was named to me."),
            request=N_("The name of the one person who decides and places orders"),
        ),
    ),
    Behaviour(
        "free",
        Group.DEMANDS,
        2,
        Wording(
            text=N_("Asks for free samples and “a quick look”"),
            point=N_("The second request for something unpaid that takes more than 15 minutes"),
            need=N_("Being paid for what I know"),
            effect=N_("The time is missing from work that others pay for."),
            response=N_("I say what it costs and offer a date for it."),
            boundary=N_("I am glad to look at things in an hour that has been booked."),
            request=N_("An order for one hour of advice"),
        ),
    ),
)
