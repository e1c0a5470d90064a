"""Typical behaviours: how the client speaks and writes."""

from __future__ import annotations

from klartext.i18n import N_
from klartext.limits.behaviour import Behaviour, Wording
from klartext.limits.step import Group

TONE = (
    Behaviour(
        "shouting",
        Group.TONE,
        1,
        Wording(
            text=N_("Shouts or raises their voice on the phone"),
            point=N_("Loud on the phone, once"),
            need=N_("Working calmly, with a clear head"),
            effect=N_("After a loud call I need an hour before I can work with care again."),
            response=N_("I say that I'll call back tomorrow, hang up, and send the open points by e-mail."),
            boundary=N_("I talk on the phone when we both speak calmly."),
            request=N_("A calm tone on the phone, also when something has gone wrong"),
        ),
    ),
    Behaviour(
        "insults",
        Group.TONE,
        1,
        Wording(
            text=N_("Insults me or my work"),
            point=N_("An insult to me or to someone who works with me, once"),
            need=N_("Respect, also when we disagree"),
            effect=N_("After an insult I can no longer talk about the work itself."),
            response=N_(
                "I end the conversation, write down the words and the time, and tell someone I trust. I answer in"
                " writing, the next day at the earliest."
            ),
            boundary=N_("I talk about the work; a conversation in which someone is insulted, I end."),
            request=N_("Criticism that says which part is meant and what should be different"),
            care=N_(
                "Nobody has to take insults in order to keep a job. Tell someone you trust about it; it weighs "
                "less when two know."
            ),
        ),
    ),
    Behaviour(
        "belittling",
        Group.TONE,
        2,
        Wording(
            text=N_("Belittles me in front of others"),
            point=N_("A disparaging remark about me in front of others, for the second time"),
            need=N_("Respect and my good name"),
            effect=N_("The others trust me less afterwards, and agreements take longer."),
            response=N_("I say calmly: “I'd rather discuss that in private”, and suggest a time on the same day."),
            boundary=N_("I take criticism in private; in front of others I talk about the work only."),
            request=N_("Criticism of my work in private, not in front of others"),
        ),
    ),
    Behaviour(
        "sarcasm",
        Group.TONE,
        3,
        Wording(
            text=N_("Meets questions with sarcasm"),
            point=N_("A sarcastic answer to a factual question, for the third time"),
            need=N_("Answers that I can work with"),
            effect=N_("My question stays open, and I have to guess what is wanted."),
            response=N_("I ask the same question again in writing and go on when it is answered."),
            boundary=N_("I go on working when my questions have been answered."),
            request=N_("A factual answer to each of my questions"),
        ),
    ),
    Behaviour(
        "threats",
        Group.TONE,
        1,
        Wording(
            text=N_("Threatens with bad reviews, a lawyer or “consequences”"),
            point=N_("A threat, spoken or in writing, once"),
            need=N_("Feeling safe, and deciding without fear"),
            effect=N_("Under a threat I can't agree to anything, and every decision is put off."),
            response=N_(
                "I don't reply at once. I keep the message, note the words and the time, and talk to someone on "
                "my side: a friend, my association, a lawyer."
            ),
            boundary=N_("Under a threat I agree to nothing; from then on I answer in writing only."),
            request=N_("The matter in writing: what is wanted and why, without a threat"),
            care=N_(
                "You needn't deal with a threat alone. Keep every message and let someone know today. Don't go to"
                " a meeting by yourself. If you are in danger, call [112](tel:112)."
            ),
        ),
    ),
    Behaviour(
        "blame",
        Group.TONE,
        2,
        Wording(
            text=N_("Blames me for mistakes that others made"),
            point=N_("Blamed for something that was demonstrably not my part, for the second time"),
            need=N_("Fairness and clear responsibilities"),
            effect=N_("I spend hours explaining what went wrong instead of putting it right."),
            response=N_("I send a short overview by e-mail: who was to do what, and what came when."),
            boundary=N_("I answer for my part; for everything else I name who is responsible."),
            request=N_("A list by e-mail of who is responsible for what"),
        ),
    ),
    Behaviour(
        "curt",
        Group.TONE,
        3,
        Wording(
            text=N_("Gives orders, without a greeting or a please"),
            point=N_("The third message in a week that is nothing but an order"),
            need=N_("Working together as equals"),
            effect=N_("Without a reason and a date I can't tell what comes first."),
            response=N_("I answer in a friendly way and ask what it is for and when it is needed."),
            boundary=N_("I take on work that I am asked for politely and with a date."),
            request=N_("Tasks with a greeting, a reason and a date"),
        ),
    ),
    Behaviour(
        "private",
        Group.TONE,
        1,
        Wording(
            text=N_("Gets personal or makes suggestive remarks"),
            point=N_("A suggestive remark or a comment on my body or my private life, once"),
            need=N_("Dignity and safety at work"),
            effect=N_("After such remarks I can't work together at ease."),
            response=N_(
                "I say “I don't want that” and leave. I note the words, the time and the place, tell someone I "
                "trust, and from then on I am never alone with this person."
            ),
            boundary=N_("I talk about the work; I don't accept remarks about my body or my private life."),
            request=N_("Conversations about the work only, and a third person at every meeting"),
            care=N_(
                "You did nothing to cause this, and you needn't bear it alone. Tell someone you trust, and take "
                "someone along from now on. In Germany women can call [116 016](tel:116016) day and night, and "
                "anyone can call [116 123](tel:116123); both are free."
            ),
        ),
    ),
    Behaviour(
        "silence",
        Group.TONE,
        1,
        Wording(
            text=N_("Falls silent for weeks and then is in a hurry"),
            point=N_("No answer for ten working days, then a deadline of less than three"),
            need=N_("Being able to plan"),
            effect=N_("The weeks are lost, and other jobs have to give way to the rush at the end."),
            response=N_(
                "After five working days without an answer I ask once. Then I plan other work, and the date moves"
                " by as many days as the answer takes."
            ),
            boundary=N_("I keep a date when the answers I need for it come in time."),
            request=N_("An answer to open questions within five working days"),
        ),
    ),
)
