"""Step 3: saying it firmly, respectfully and with facts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.i18n import N_, _, ngettext
from klartext.record import MOST_PICKS, Choice, Day, Entry, Line, Ref, Text, ask
from klartext.task import Task, task_id
from klartext.words import gist

if TYPE_CHECKING:
    from collections.abc import Iterator

    from klartext.model import Workbook


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

    unanswered = Entry.unanswered | {"limit"}
    limit: Ref = ask(N_("Which behaviour is it about?"), "", printed=False)
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
    """Say in one sentence how many messages stand."""
    ready = sum(bool(s.fact and s.request and s.request_by) for s in workbook.statements)
    if not workbook.statements:
        return ""
    return _("Messages with a fact, a request and a date: {ready} of {count}.").format(
        ready=ready, count=len(workbook.statements)
    )


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
            )
        elif statement.mail or statement.spoken:
            yield Task(task_id("say", statement.id), "message", _("Say or send it: {about}").format(about=about))
        if statement.request and statement.request_by:
            yield Task(
                task_id("request", statement.id),
                "message",
                _("Has it happened? {request}").format(request=gist(statement.request)),
                statement.request_by,
            )
