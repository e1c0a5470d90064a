import json
import re
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal
from itertools import pairwise

import pytest
from dateutil.relativedelta import relativedelta

from klartext.balance.step import Verdict as Decided
from klartext.commands.workbooks import EARLIEST_EXAMPLE, LATEST_EXAMPLE
from klartext.example import workbook
from klartext.example.days import days
from klartext.i18n import LANGUAGES
from klartext.limits.catalogue import BEHAVIOURS
from klartext.limits.step import Group, Verdict
from klartext.model import SCHEMA_VERSION, Workbook, is_list, kinds
from klartext.plan.tasks import dropped_tasks, tasks
from klartext.steps import STEPS, Progress

ON = date(2026, 11, 23)
ALL_DAYS = [date(2024, 1, 1) + timedelta(ago) for ago in range(9 * 365)]

# What stays open for a reason: the next talk is still ahead, there is something good, euros are the default, and the
# order of the tasks is the plan's.
LEFT_OPEN = {"aftermath.held", "talk.nothing_good", "client.currency", "task_marks.place"}

REPROACHES = {
    "de": r"""
        immer|nie|niemals|schon\ wieder|ständig|dauernd|jedes\ Mal|andauernd|Sie\ müssen|Sie\ sollten|Sie\ hätten
        |Warum\ haben\ Sie|Wieso|Wie\ oft|endlich|Ihretwegen|wegen\ Ihnen|Ihre\ Schuld|Ihr\ Problem|Sie\ ignorieren
        |Sie\ weigern|Sie\ halten\ sich\ nicht|Sie\ verstehen\ nicht|doch\ gesagt|bereits\ mehrfach|offensichtlich
        |offenbar|bekanntlich|selbstverständlich|Frechheit|unverschämt|unprofessionell|unfähig|inkompetent|lächerlich
        |unmöglich|inakzeptabel|Chaos|chaotisch|Ausreden?|angeblich|anscheinend|typisch|Leute\ wie|Kunden\ wie
        |alle\ anderen|ein\ für\ alle|nicht\ gefallen|zum\ letzten\ Mal|Fakt\ ist|mit\ Verlaub|enttäuscht|im\ Stich
    """,
    "en": r"""
        always|never|yet\ again|again\ and\ again|constantly|every\ single|you\ people|people\ like\ you|you\ must
        |you\ have\ to|you\ should|you\ failed|you\ refuse|you\ keep|you\ don't|you\ are\ wrong|your\ fault
        |because\ of\ you|your\ problem|why\ didn't|why\ can't|how\ many\ times|already\ told|last\ email|once\ and\ for
        |finally|obviously|clearly|surely|all\ due\ respect|to\ be\ honest|ridiculous|unacceptable|unprofessional
        |incompetent|outrageous|a\ joke|excuses?|so-called|supposedly|allegedly|typical|everyone\ else|any\ normal
        |you\ only|sick\ of|put\ up\ with|or\ else|last\ chance|let\ me\ down|the\ fact\ is|you\ never
    """,
}
FOREIGN = {
    "de": ("the", "and", "with", "you are"),
    "en": ("der", "und die", "nicht", "ich habe"),
}
WORDS_TO_THE_CLIENT = {
    "statements": ("fact", "effect", "boundary", "request", "otherwise", "spoken", "subject", "mail"),
    "talk": ("invitation", "aim", "least", "opening", "closing"),
    "points": ("text",),
    "objections": ("answer",),
    "aftermath": ("mail",),
    "announcement": ("text",),
    "moments": ("holding",),
}


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def book(language: str) -> Workbook:
    return workbook(language, ON)


def entries(book: Workbook, kind: str) -> tuple[object, ...]:
    part = getattr(book, kind)
    return tuple(part) if is_list(kind) else (part,)


def strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for part in value.values():
            yield from strings(part)
    elif isinstance(value, list):
        for part in value:
            yield from strings(part)


def test_the_example_survives_its_own_file(book: Workbook) -> None:
    assert Workbook.from_file(book.to_file()) == book
    assert json.loads(book.to_file())["schema_version"] == SCHEMA_VERSION


def test_every_kind_of_record_is_there_and_every_question_is_answered(book: Workbook) -> None:
    open_questions = set()
    for kind, model in kinds().items():
        answered = {name for record in entries(book, kind) for name in record.answered()}  # type: ignore[attr-defined]
        assert answered, kind
        open_questions |= {f"{kind}.{name}" for name in set(model.model_fields) - model.unanswered - answered}
    assert open_questions == LEFT_OPEN


def test_every_step_is_done(book: Workbook) -> None:
    assert {step.id: step.progress(book) for step in STEPS} == dict.fromkeys((step.id for step in STEPS), Progress.DONE)


def test_ids_and_enumerated_values_are_short(book: Workbook) -> None:
    texts = {(kind, name) for kind, model in kinds().items() for name in model.model_fields if is_text(kind, name)}
    document = json.loads(book.to_file())
    for kind in kinds():
        for fields in document[kind] if is_list(kind) else [document[kind]]:
            for name, value in fields.items():
                if (kind, name) not in texts:
                    assert all(len(text) <= 24 for text in strings(value)), (kind, name)


def is_text(kind: str, name: str) -> bool:
    return any(getattr(part, "max_length", 0) == 100_000 for part in kinds()[kind].model_fields[name].metadata)


def test_references_lead_somewhere(book: Workbook) -> None:
    limits = {limit.id for limit in book.limits}
    assert {incident.limit for incident in book.incidents} <= limits
    assert {statement.limit for statement in book.statements} <= limits
    assert {rung.limit for rung in book.rungs} <= limits
    assert {point.statement for point in book.points} <= {statement.id for statement in book.statements} | {""}
    assert {payment.invoice for payment in book.payments} <= {invoice.id for invoice in book.invoices}
    assert {moment.incident for moment in book.moments} <= {incident.id for incident in book.incidents}
    assert {moment.task for moment in book.moments} <= {task.id for task in book.tasks}
    assert {task.step for task in book.tasks} <= {step.id for step in STEPS}
    assert {mark.id for mark in book.step_marks} <= {step.id for step in STEPS}
    assert {mark.id for mark in book.task_marks} <= {task.id for task in tasks(book) + dropped_tasks(book)}
    offered = {behaviour.id: behaviour.group for behaviour in BEHAVIOURS}
    assert all(offered[limit.catalogue] is limit.group for limit in book.limits if limit.catalogue)


def test_every_task_can_be_marked(book: Workbook) -> None:
    assert all(re.fullmatch(r"[A-Za-z0-9_-]{1,24}", task.id) for task in tasks(book))


def test_limits_hold_each_verdict_in_each_field(book: Workbook) -> None:
    assert {(limit.group, limit.verdict) for limit in book.limits} == {(g, v) for g in Group for v in Verdict}


def test_both_languages_tell_the_same_story() -> None:
    told = [json.loads(workbook(language, ON).to_file()) for language in LANGUAGES]
    frames = [
        {
            kind: [
                {name: value for name, value in fields.items() if not is_text(kind, name)}
                for fields in (document[kind] if is_list(kind) else [document[kind]])
            ]
            for kind in kinds()
            if kind not in {"client", "findings"}  # another client, another contract
        }
        for document in told
    ]
    assert frames[0] == frames[1]


def test_each_language_keeps_to_itself(language: str, book: Workbook) -> None:
    document = json.loads(book.to_file())
    for name in ("autoreply", "voicemail"):
        del document["boundary"][f"{name}_{'en' if language == 'de' else 'de'}"]
    text = "\n".join(strings(document))
    assert not re.findall(rf"(?i)\b({'|'.join(FOREIGN[language])})\b", text)
    assert "{" not in text


def test_even_the_replies_in_the_other_language_do_without_its_commonest_word() -> None:
    assert b" the " not in workbook("de", ON).to_file()
    assert b" der " not in workbook("en", ON).to_file()


def test_what_is_said_to_the_client_holds_no_reproach(language: str, book: Workbook) -> None:
    marker = re.compile(rf"\b({REPROACHES[language]})\b", re.VERBOSE | re.IGNORECASE)
    for kind, names in WORDS_TO_THE_CLIENT.items():
        for record in entries(book, kind):
            for name in names:
                text = getattr(record, name)
                assert not marker.findall(text), (kind, name)
                assert "!" not in text
                assert not re.search(r"\b(?!INV\b|GmbH\b)[A-ZÄÖÜ]{3,}\b", text)
    assert marker.search(book.moments[0].angry), "the angry version is allowed to"


def test_mails_have_a_greeting_a_date_and_a_close(language: str, book: Workbook) -> None:
    greeting, close = {"de": ("Sehr geehrte", "Mit freundlichen Grüßen"), "en": ("Hello ", "Kind regards")}[language]
    for statement in book.statements:
        assert statement.mail.startswith(greeting)
        assert statement.mail.splitlines()[-2] == close
        assert statement.request_by is not None
        assert re.search(rf"\b{statement.request_by.day}\b", statement.mail)
        assert len(statement.mail) < 1000


def test_another_day_moves_the_whole_story(language: str) -> None:
    later = workbook(language, ON + timedelta(365))
    assert later.talk.day is not None
    assert later.talk.day > ON + timedelta(365)
    assert later.to_file() != workbook(language, ON).to_file()
    assert str(ON.year - 1) not in later.to_file().decode()


def test_the_same_day_tells_the_same_story(language: str) -> None:
    assert workbook(language, ON).to_file() == workbook(language, ON).to_file()


def test_the_story_can_be_told_on_the_first_and_the_last_day(language: str) -> None:
    for on in (EARLIEST_EXAMPLE, LATEST_EXAMPLE):
        assert workbook(language, on).talk.day == days(on)["talk"]


def test_check_ins_are_daily_and_end_yesterday(book: Workbook) -> None:
    assert [checkin.day for checkin in book.checkins] == [ON - timedelta(ago) for ago in range(16, 0, -1)]
    assert all(checkin.id == str(checkin.day) for checkin in book.checkins)


@pytest.mark.parametrize(
    "order",
    [
        "first_shouting late_1 fourth_round sunday second_shouting call promised third_shouting day_after",
        "call confirmed",
        "call unordered received_5 on",
        "received_1 due_1 late_1 paid_1 on",
        "accepted_2 received_2 due_2 reminded_2 late_2 part_2 call",
        "received_3 due_3 on due_4",
        "third_shouting on due_5",
        "on reply talk orders pay pause prepay formal look_again notice arrives term_end",
        "on remind pay",
        "on tomorrow sign",
        "on advice sign",
        "signed start care_signed care_start on",
    ],
)
def test_things_happen_one_after_the_other_whatever_the_day(order: str) -> None:
    for on in ALL_DAYS:
        told = days(on) | {"on": on}
        happened = [told[name] for name in order.split()]
        assert all(earlier < later for earlier, later in pairwise(happened)), (on, happened)


def test_business_is_done_on_working_days() -> None:
    free = {(1, 1), (5, 1), (10, 3), (12, 24), (12, 25), (12, 26), (12, 31)}
    at_any_time = {"sunday", "start", "care_start", "arrives", "term_end"}
    for on in ALL_DAYS:
        for name, day in days(on).items():
            if name not in at_any_time and not name.startswith(("ago_", "due_")):
                assert day.weekday() < 5, (on, name)
                assert (day.month, day.day) not in free, (on, name)
        assert days(on)["sunday"].weekday() == 6


def test_what_the_lawyer_is_asked_still_lies_within_two_weeks() -> None:
    assert all(timedelta(0) < on - days(on)["third_shouting"] <= timedelta(14) for on in ALL_DAYS)


def test_the_behaviour_that_was_logged_as_late_is_late(book: Workbook) -> None:
    due = {invoice.id: invoice.due for invoice in book.invoices}
    logged = {incident.id: incident.day for incident in book.incidents}
    for incident, invoice in (("late-109", "inv-109"), ("late-114", "inv-114")):
        late, on_time = logged[incident], due[invoice]
        assert late is not None
        assert on_time is not None
        assert late - on_time > timedelta(14)


def test_notice_is_sent_in_time_for_the_end_of_the_term() -> None:
    for on in ALL_DAYS:
        told = days(on)
        assert told["term_end"] == told["start"] + relativedelta(months=24, days=-1)
        assert told["arrives"] + relativedelta(months=3, day=31) == told["term_end"]
        assert told["arrives"] - told["notice"] >= timedelta(14)


def test_the_last_rung_is_the_notice_and_the_decision_comes_before_it(book: Workbook) -> None:
    dates = [rung.day for rung in book.rungs if rung.day]
    assert dates == sorted(set(dates))
    assert book.decision.verdict is Decided.CONDITIONS
    assert book.decision.again is not None
    assert dates[-2] < book.decision.again < dates[-1] == days(ON)["notice"]


def test_amounts_agree_with_each_other(book: Workbook) -> None:
    paid_in_part = sum((payment.amount or Decimal() for payment in book.payments), Decimal())
    overdue = [invoice for invoice in book.invoices if not invoice.paid and invoice.due and invoice.due < ON]
    assert [invoice.id for invoice in overdue] == ["inv-114", "inv-119"]
    assert sum((invoice.amount or Decimal() for invoice in overdue), -paid_in_part) == 4760
    money = next(statement for statement in book.statements if statement.id == "money")
    assert re.search(r"4[.,]760", money.subject)
    numbers = book.numbers
    assert numbers.turnover
    assert numbers.billed
    assert numbers.total
    assert numbers.turnover / numbers.billed == numbers.rate
    assert numbers.turnover / numbers.total == Decimal("0.4")


def test_extra_work_costs_its_hours(book: Workbook) -> None:
    for incident in book.incidents:
        if incident.limit in {"extra-rounds", "unordered", "weekend"}:
            assert incident.hours
            assert incident.money == incident.hours * 80
    extra = next(incident for incident in book.incidents if incident.id == "five-images")
    invoice = next(invoice for invoice in book.invoices if invoice.id == "inv-124")
    assert extra.money is not None
    assert invoice.amount == extra.money * Decimal("1.19")


def test_what_was_agreed_and_not_kept_is_asked_for_again(book: Workbook) -> None:
    broken = next(agreement for agreement in book.agreements if agreement.id == "rest-114")
    task = next(task for task in tasks(book) if task.id == f"agree-{broken.id}")
    assert broken.day == days(ON)["promised"]
    assert task.day == days(ON)["pay"]
    assert not task.done
