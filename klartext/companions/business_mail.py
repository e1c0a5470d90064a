"""Rules for business e-mail: beside the message."""

from __future__ import annotations

from klartext.companions.companion import Advice, Companion
from klartext.i18n import N_

BUSINESS_MAIL = Companion(
    "business_mail",
    "message",
    N_("Rules for business e-mail"),
    (
        N_(
            "An e-mail to a difficult client has two readers: the person who gets it today, and perhaps someone who "
            "has to sort out a quarrel a year from now. Write so that both find the matter in it and nothing else: a "
            "subject that says what it is about and by when, a greeting with the right name, your concern in the first "
            "two sentences, and at the end what happens next."
        ),
        N_(
            "Short is kind. What doesn't fit on one screen belongs in an attachment or in a call. Number your "
            "questions, so that each of them gets an answer. Give dates as dates, not as “soon”. Leave out irony, "
            "capitals and exclamation marks: in writing they sound louder than you meant them. Copy in only those who "
            "have something to do; a copy to the boss easily reads like pressure."
        ),
        N_(
            "And take your time. What was written in anger doesn't go out the same evening. Enter the address last, "
            "read the text aloud in the morning, and strike every sentence about the other person's character. Answer "
            "at hours of your own choosing, not within minutes: people learn from you how fast you are. Keep what "
            "matters in one place, under a name by which you will find it again."
        ),
    ),
    (
        Advice("mail-subject", N_("Write a subject that says what it is about and by when")),
        Advice("mail-one-concern", N_("Raise one concern per e-mail, and send the second one separately")),
        Advice("mail-numbered", N_("Number my questions and give each date as a date")),
        Advice("mail-copies", N_("Copy in only those who have something to do")),
        Advice("mail-address-last", N_("Enter the address only when the text is finished")),
        Advice("mail-morning", N_("Read the e-mail aloud in the morning before it goes out")),
        Advice("mail-keep", N_("Set up one folder for what I may need as proof")),
    ),
)
