"""Step 3: saying it firmly, respectfully and with facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.i18n import N_, _, ngettext, show_list
from klartext.letter import tongue
from klartext.message import draft, tone
from klartext.message.tone.mark import Lack
from klartext.record import MOST_PICKS, Choice, Day, Entry, Line, Ref, Text, ask
from klartext.task import Task, task_id
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from klartext.model import Workbook

# The next messages that lack something are named, the others counted.
MOST_NAMED, LONGEST_NAME = 2, 40
PARTS = ("fact", "effect", "need", "boundary", "request", "otherwise")
WORDING = ("spoken", "subject", "mail")


class MailCheck(Choice):
    """What a good business e-mail has."""

    SUBJECT = "subject", N_("The subject says what it is about")
    GREETING = "greeting", N_("There is a greeting with a name")
    ONE_CONCERN = "one_concern", N_("It has one concern only")
    SHORT = "short", N_("It fits on one screen")
    NEXT_STEP = "next_step", N_("It names the next step and a date")
    CLOSE = "close", N_("It ends politely")
    CALM = "calm", N_("I did not write it in anger")


class Statement(Entry):
    """What I want to say about one behaviour."""

    unanswered = Entry.unanswered | {"limit", "incident", "sleep_until"}
    limit: Ref = ask(N_("Which behaviour is it about?"), "", printed=False)
    incident: Ref = ask("", "", printed=False)
    fact: Text = ask(N_("What happened"), "", help=N_("One observable fact with its date, without judging."))
    effect: Text = ask(N_("What it causes"), "", help=N_("For you, for the work, for the client's own date."))
    need: Text = ask(N_("The need behind it"), "")
    boundary: Text = ask(N_("What I won't accept"), "", help=N_("One clear sentence: I work ... / I do not ..."))
    request: Text = ask(N_("What I ask for"), "", help=N_("Something the client can do or stop doing."))
    request_by: Day | None = ask(N_("By when"))
    otherwise: Text = ask(
        N_("What follows otherwise"),
        "",
        help=N_("Something that is in your own hands, said calmly: I can't go on with this unless ..."),
    )
    spoken: Text = ask(N_("How I say it"), "", help=N_("A few lines as you would speak them."))
    subject: Line = ask(N_("Subject of the e-mail"), "")
    mail: Text = ask(N_("The e-mail"), "")
    checks: tuple[MailCheck, ...] = ask(N_("Checked before sending"), (), max_length=MOST_PICKS)
    sleep: bool = ask(N_("I sleep on it before I send it"), default=False)
    sleep_until: Day | None = ask(N_("I read it again on"), printed=False)


def missing(workbook: Workbook) -> Iterator[str]:
    """Name what the core of this step still lacks."""
    if not workbook.statements:
        yield _("one thing you want to say")
        return
    factless = sum(not statement.fact for statement in workbook.statements)
    if factless:
        yield ngettext("a fact in {count} message", "a fact in {count} messages", factless).format(count=factless)
    aimless = sum(not statement.request for statement in workbook.statements)
    if aimless:
        yield ngettext("a request in {count} message", "a request in {count} messages", aimless).format(count=aimless)
    undated = sum(bool(statement.request and not statement.request_by) for statement in workbook.statements)
    if undated:
        yield ngettext("a date in {count} message", "a date in {count} messages", undated).format(count=undated)


def summary(workbook: Workbook) -> str:
    """Say how many messages are ready, what the next ones lack, and what the tone check finds."""
    if not workbook.statements:
        return ""
    count = len(workbook.statements)
    unready = [statement for statement in workbook.statements if any(True for _lack in lacks(statement))]
    said = []
    if not unready:
        said.append(ngettext("Your message is ready.", "All {count} messages are ready.", count).format(count=count))
    elif count > 1:
        ready = count - len(unready)
        said.append(
            ngettext("{ready} of {count} messages is ready.", "{ready} of {count} messages are ready.", ready).format(
                ready=ready, count=count
            )
        )
    for statement in unready[:MOST_NAMED]:
        things = show_list([lack.label for lack in lacks(statement)])
        said.append(_("“{about}” still lacks {things}.").format(about=name_of(workbook, statement), things=things))
    return " ".join([*said, *_tone_of(workbook)])


def tasks(workbook: Workbook) -> Iterator[Task]:
    """Contribute sending each message and seeing whether the request was met."""
    for statement in workbook.statements:
        about = gist(statement.subject or statement.request or statement.fact)
        if not about:
            continue
        if statement.sleep:
            yield Task(
                task_id("sleep", statement.id),
                "message",
                _("Read it again after a night, then send it: {about}").format(about=about),
                statement.sleep_until,
            )
        elif statement.mail or statement.spoken:
            yield Task(
                task_id("say", statement.id),
                "message",
                _("Say or send it: {about}").format(about=about),
                _day_of_talk(workbook, statement),
            )
        if statement.request and statement.request_by:
            yield Task(
                task_id("request", statement.id),
                "message",
                _("Has it happened? {request}").format(request=gist(statement.request)),
                statement.request_by,
            )


def lacks(statement: Statement) -> Iterator[Lack]:
    """Walk what a message needs and lacks: a fact, a request, and a date once there is a request."""
    if not statement.fact:
        yield Lack.FACT
    if not statement.request:
        yield Lack.REQUEST
    elif not statement.request_by:
        yield Lack.DATE


def name_of(workbook: Workbook, statement: Statement) -> str:
    """Return a short name for a message: what it is about, as far as anything says so."""
    limit = next((limit for limit in workbook.limits if statement.limit and limit.id == statement.limit), None)
    about = statement.subject or (limit.behaviour if limit else "") or statement.request or statement.fact
    return gist(about or statement.boundary or statement.effect, LONGEST_NAME) or _("New message")


def words_of(workbook: Workbook, statement: Statement) -> tuple[str, ...]:
    """Return the owner's own words that the client gets to read or hear.

    These are the parts, as long as nothing is worded or some wording follows them, and whatever was reworded.
    """
    worded = [name for name in WORDING if getattr(statement, name)]
    own = [name for name in worded if not draft.follows(workbook, statement, name)]
    parts = () if own and own == worded else PARTS
    return tuple(getattr(statement, name) for name in (*parts, *own))


def _tone_of(workbook: Workbook) -> Iterator[str]:
    language = tongue(workbook.client)
    texts = [text for statement in workbook.statements for text in words_of(workbook, statement) if text]
    count = sum(len(tone.check(text, language).marks) for text in texts)
    if count:
        yield ngettext(
            "The tone check finds {count} place to look at.", "The tone check finds {count} places to look at.", count
        ).format(count=count)
    elif texts:
        yield _("The tone check finds nothing that could hurt.")


def _day_of_talk(workbook: Workbook, statement: Statement) -> date | None:
    """Return the day on which the message will be said, if it is a talking point of a talk that has one."""
    is_point = any(point.statement == statement.id for point in workbook.points)
    return workbook.talk.day if is_point else None
