"""What can be seen of an e-mail before it is sent: the points of the e-mail check, each with a finding in words.

Invariant: a finding describes the mail, never its writer, and keeps nobody from sending it.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from klartext.i18n import _, ngettext, show_list
from klartext.letter import tongue
from klartext.message import tone
from klartext.message.draft import LONGEST_SUBJECT, held
from klartext.message.step import MailCheck
from klartext.message.tone.mark import Lack
from klartext.words import gist

if TYPE_CHECKING:
    from klartext.message.step import Statement
    from klartext.model import Workbook

MOST_WORDS: Final = 150
MOST_QUESTIONS: Final = 2
LONGEST_GREETING: Final = 40
# The polite close stands among the last lines, before name and address.
LAST_LINES: Final = 8
# A subject made of these words alone says that something is the matter, not what.
_GENERIC: Final = re.compile(
    r"(?i)(?:\b(?:rechnung|rechnungen|frage|fragen|anfrage|nachfrage|info|information|wichtig|dringend|hallo|update|zahlung"
    r"|termin|projekt|projekte|auftrag|gespräch|bitte|feedback|rückmeldung|thema|anliegen|zusammenarbeit"
    r"|problem|mail|e-mail|invoice|invoices|question|questions|inquiry|enquiry|important|urgent|hello|hi"
    r"|payment|date|meeting|project|order|call|please|request|issue|email|message|topic|cooperation|news|unser"
    r"|unsere|unserem|unserer|mein|meine|ihr|ihre|ihrer|dein|deine|zu|zum|zur|wegen|betreff|eine|ein|der|die"
    r"|das|our|my|your|about|the|a|an|to|regarding|re)\b|[\W_])*"
)
_REPLY: Final = re.compile(r"(?i)^\s*(?:(?:re|aw|wg|fwd?|antw)\s*:\s*)+")
_GREETING: Final = re.compile(
    r"(?i)^\s*(?:sehr geehrte[rs]?|liebe[rs]?|hallo|hi|hey|hello|dear|guten (?:tag|morgen|abend)|good (?:day|morning|"
    r"afternoon|evening)|moin|servus|grüß (?:gott|dich|sie)|grüezi|salut)\b[\s,]*(.*)$"
)
_NOBODY: Final = re.compile(
    r"(?i)^(damen und herren|zusammen|alle|team|all|everyone|everybody|sir or madam|sirs|there)?[\s,.!:–-]*$"
)
_CLOSE: Final = re.compile(
    r"(?i)\b(grüße|grüßen|grüsse|grüssen|gruß|gruss|lg|vg|mfg|regards|wishes|sincerely|faithfully|cheers|"
    r"all the best|yours)\b"
)
_SECOND_CONCERN: Final = re.compile(
    r"(?i)(?<!\w)(außerdem|ausserdem|übrigens|im übrigen|des weiteren|noch etwas|zweitens|bei der gelegenheit|"
    r"ps:|p\.\s?s\.|ps(?=\s)|besides|by the way|furthermore|moreover|another thing|in addition|secondly)(?!\w)"
)


@dataclass(frozen=True)
class Finding:
    """What can be seen on one point: whether it is met, and a sentence about it."""

    check: MailCheck
    is_met: bool
    words: str


def look(workbook: Workbook, statement: Statement) -> tuple[Finding, ...]:
    """Return what can be seen on every point of the check, in the language being spoken; nothing without a mail."""
    if not statement.mail.strip():
        return ()
    found = tone.check(statement.mail, tongue(workbook.client))
    seen = {
        MailCheck.SUBJECT: _subject(statement.subject),
        MailCheck.GREETING: _greeting(statement.mail),
        MailCheck.ONE_CONCERN: _one_concern(statement.mail),
        MailCheck.SHORT: _short(statement.mail),
        MailCheck.NEXT_STEP: _next_step(set(found.missing) - held(statement, statement.mail)),
        MailCheck.CLOSE: _close(statement.mail),
        MailCheck.CALM: _calm(len(found.marks)),
    }
    return tuple(Finding(check, is_met, words) for check, (is_met, words) in seen.items())


def _subject(subject: str) -> tuple[bool, str]:
    topic = _REPLY.sub("", subject).strip()
    if not topic:
        return False, _("The subject is still empty.")
    if len(topic) > LONGEST_SUBJECT:
        return False, _("It has {count} characters; about 60 are shown in full.").format(count=len(topic))
    if _GENERIC.fullmatch(topic):
        return False, _("“{subject}” doesn't say yet what you want, or by when.").format(subject=gist(topic))
    return True, _("With {count} characters it is shown in full.").format(count=len(topic))


def _greeting(mail: str) -> tuple[bool, str]:
    first = mail.strip().splitlines()[0]
    match = _GREETING.match(first)
    if match is None:
        return False, _("It begins without a greeting.")
    if _NOBODY.match(match[1]):
        return False, _("The greeting has no name yet.")
    return True, _("It begins with “{greeting}”.").format(greeting=gist(first.rstrip(" ,"), LONGEST_GREETING))


def _one_concern(mail: str) -> tuple[bool, str]:
    second = _SECOND_CONCERN.search(mail)
    if second:
        found = _("“{words}” sounds like a second concern. It could go into a message of its own.")
        return False, found.format(words=" ".join(second[0].split()))
    questions = len(re.findall(r"[?？؟]+", mail))
    if questions > MOST_QUESTIONS:
        return False, _("It asks {count} questions. One is answered sooner.").format(count=questions)
    return True, _("Nothing in it looks like a second concern.")


def _short(mail: str) -> tuple[bool, str]:
    count = len(mail.split())
    if count > MOST_WORDS:
        return False, _("It has {count} words. With up to 150 it is read to the end.").format(count=count)
    return True, ngettext("It has {count} word.", "It has {count} words.", count).format(count=count)


def _next_step(missing: set[Lack]) -> tuple[bool, str]:
    lacks = [lack.label for lack in (Lack.REQUEST, Lack.DATE) if lack in missing]
    if lacks:
        return False, _("It still lacks {things}.").format(things=show_list(lacks))
    return True, _("It says what you ask for and by when.")


def _close(mail: str) -> tuple[bool, str]:
    last = [line for line in mail.splitlines() if line.strip()][-LAST_LINES:]
    if _CLOSE.search("\n".join(last)):
        return True, _("It ends with a polite close.")
    return False, _("It ends without a polite close.")


def _calm(places: int) -> tuple[bool, str]:
    if not places:
        return True, _("The tone check finds nothing. Whether you are calm, only you know.")
    return False, ngettext(
        "The tone check finds {count} place that may sound angry.",
        "The tone check finds {count} places that may sound angry.",
        places,
    ).format(count=places)
