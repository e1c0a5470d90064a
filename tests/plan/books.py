"""Workbooks to print: a believable one, and one in which every field of every record is filled."""

from __future__ import annotations

from datetime import date, time, timedelta
from decimal import Decimal
from enum import Enum
from typing import TYPE_CHECKING, Any, get_args

from klartext.balance.step import Beyond, Decision, Numbers, Reason, Side, Sure, Verdict
from klartext.client import Address, Channel, Client, Country, Kind, Tongue
from klartext.consequences.step import Announcement, LeavingPoint, Move, Resolve, Rung, Settled, Would
from klartext.contracts import checklist
from klartext.contracts.contract import Basis, Contract, Form, Ground, NoticeTo, Unit
from klartext.contracts.invoice import Disputed, Invoice, Payment
from klartext.contracts.review import Finding, NextCheck, Question, Signing, Status
from klartext.conversation.step import (
    Aftermath,
    Agreement,
    Good,
    Mood,
    Objection,
    Place,
    Point,
    Safety,
    Talk,
    Undisturbed,
    Who,
)
from klartext.distance.step import (
    Activity,
    Balance,
    Boundary,
    Checkin,
    CoreHours,
    MailSlot,
    Outcome,
    Thought,
    Weekday,
    YesNo,
)
from klartext.limits.step import Group, Incident, Known, Limit
from klartext.limits.step import Verdict as LimitVerdict
from klartext.message.step import MailCheck, Statement
from klartext.model import Mark, StepMark, Workbook, is_list, kinds
from klartext.moment import AnswerToday, Moment
from klartext.record import Choice, Record
from klartext.task import OwnTask, TaskMark

if TYPE_CHECKING:
    from collections.abc import Iterator

TODAY = date(2026, 8, 3)
ANGRY = "Zornige Fassung ZZ9: das geht niemanden etwas an"
_DAYS = tuple(Weekday)


def rich() -> Workbook:
    """Return a workbook as someone might have written it over some weeks."""
    return Workbook(
        **_client(),
        **_limits(),
        **_distance(),
        **_message_and_talk(),
        **_ladder(),
        **_balance(),
        **_contracts(),
        **_tasks(),
    )


def _client() -> dict[str, Any]:
    return {
        "client": Client(
            name="Möbelhaus Grün & Söhne",
            situation="Zahlt seit dem Frühjahr verspätet, schreibt nachts, will Runden umsonst; ich schlafe schlecht.",
            contact="Frau Adler, adler@example.org",
            trade="Grafikdesignerin",
            kind=Kind.BUSINESS,
            address=Address.FORMAL,
            language=Tongue.GERMAN,
            country=Country.GERMANY,
            state="BY",
            zone="Europe/Berlin",
            channels=(Channel.MAIL, Channel.MESSENGER),
        ),
        "moments": (
            Moment(
                id="m1",
                day=date(2026, 7, 29),
                incident="i3",
                answer_today=AnswerToday.NO,
                holding="Danke für Ihre Nachricht. Ich melde mich morgen bis 12 Uhr dazu.",
                angry=ANGRY,
            ),
        ),
    }


def _limits() -> dict[str, Any]:
    rows = (
        (
            "l1",
            Group.PAYING,
            "Zahlt später als vereinbart",
            LimitVerdict.RAISE,
            "mehr als 14 Tage überfällig",
            2,
            Known.SAID,
        ),
        ("l2", Group.TONE, "Wird am Telefon laut", LimitVerdict.END, "Anschreien, einmal", 1, Known.NEVER),
        (
            "l3",
            Group.DEMANDS,
            "Verlangt eine dritte unbezahlte Korrekturrunde",
            LimitVerdict.RAISE,
            "ab der dritten Runde",
            3,
            Known.WRITTEN,
        ),
        ("l4", Group.TONE, "Schreibt nach 22 Uhr", LimitVerdict.LIVE, "", None, None),
    )
    return {
        "limits": tuple(
            Limit(
                id=i,
                rank=n,
                group=g,
                behaviour=b,
                verdict=v,
                point=p,
                times=t,
                known=k,
                need="Planbarkeit und Ruhe",
                response="Ich sage es einmal ruhig und schreibe es danach auf.",
            )
            for n, (i, g, b, v, p, t, k) in enumerate(rows)
        ),
        "incidents": (
            Incident(
                id="i1",
                day=date(2026, 5, 4),
                limit="l1",
                what="Rechnung 2026-014 war am 20. April fällig und ist offen.",
                hours=Decimal("1.5"),
                money=Decimal("1240.50"),
                proof="Ordner Rechnungen, Mail vom 4. Mai",
            ),
            Incident(
                id="i2",
                day=date(2026, 6, 17),
                limit="l3",
                what="„Nur noch schnell“ drei neue Fassungen der Titelseite, ohne Auftrag.",
                hours=Decimal(6),
            ),
            Incident(
                id="i3",
                day=date(2026, 7, 29),
                limit="l2",
                what="Herr Grün rief um 18:40 an, schrie zwei Minuten und legte auf.\nIch habe nichts erwidert.",
                witnesses="Jana im Büro",
                proof="Notiz vom selben Abend",
            ),
        ),
    }


def _distance() -> dict[str, Any]:
    return {
        "checkins": tuple(
            Checkin(
                id=f"c{n}",
                day=TODAY - timedelta(days=14 - n),
                strain=4 + n % 5,
                sleep=Decimal("5.5") + n % 3,
                brooding=20 * n,
                word="lag lange wach" if n % 4 == 0 else "",
            )
            for n in range(12)
        ),
        "core_hours": tuple(
            CoreHours(id=day.value, start=time(9), end=time(17 if day is not Weekday.FRIDAY else 14, 30))
            for day in _DAYS[:5]
        ),
        "mail_slots": (
            MailSlot(id="s1", days=(Weekday.MONDAY, Weekday.WEDNESDAY, Weekday.FRIDAY), start=time(11), minutes=30),
        ),
        "boundary": Boundary(
            phone_silent=time(18),
            phone_back=time(9),
            autoreply_de="Guten Tag,\n\nich lese Ihre Nachricht montags bis freitags ab 11 Uhr.\n\nFreundliche Grüße",
            autoreply_en="Thank you for your message. I read mail at 11 on working days.",
            hard=YesNo.YES,
            ritual="Ich schreibe auf, womit ich morgen anfange, und klappe den Rechner zu.",
        ),
        "thoughts": (
            Thought(
                id="t1",
                text="Soll ich die Mahnung noch heute schreiben?",
                until=date(2026, 8, 4),
                outcome=Outcome.PARKED,
            ),
        ),
        "activities": (
            Activity(
                id="a1",
                kind=Balance.SPORT,
                what="Schwimmen",
                days=(Weekday.TUESDAY, Weekday.THURSDAY),
                start=time(19),
                minutes=60,
            ),
        ),
    }


def _message_and_talk() -> dict[str, Any]:
    return {
        "statements": (
            Statement(
                id="st1",
                limit="l1",
                fact="Die Rechnung 2026-014 war am 20. April fällig. Heute ist der 3. August.",
                effect="Ich musste die Druckerei aus eigener Tasche bezahlen.",
                need="Verlässliche Zahlungen",
                boundary="Ich arbeite nicht weiter, solange eine Rechnung mehr als 14 Tage überfällig ist.",
                request="Bitte überweisen Sie 1.240,50 €.",
                request_by=date(2026, 8, 14),
                otherwise="Sonst ruht die Arbeit am Herbstkatalog ab dem 17. August.",
                spoken="Mir ist wichtig, dass wir die Zahlung heute klären.",
                subject="Offene Rechnung 2026-014: Zahlung bis 14. August",
                mail="Sehr geehrte Frau Adler,\n\ndie Rechnung 2026-014 ist seit dem 20. April offen. "
                "Bitte überweisen Sie den Betrag bis zum 14. August.\n\nFreundliche Grüße",
                checks=(MailCheck.SUBJECT, MailCheck.SHORT, MailCheck.CALM),
                sleep=True,
            ),
        ),
        "talk": Talk(
            safety=Safety.COMPANY,
            place=Place.PHONE,
            reason="Am Telefon bleibe ich ruhiger.",
            where="+49 89 000000",
            day=date(2026, 8, 10),
            start=time(10, 30),
            minutes=30,
            people="Frau Adler, Jana und ich",
            undisturbed=(Undisturbed.DOOR, Undisturbed.NOTES, Undisturbed.CALM),
            invitation="Ich schlage ein Gespräch am 10. August um 10:30 Uhr vor.",
            aim="Zahlung bis 14. August, zwei Runden je Auftrag",
            least="Zahlung bis Ende August",
            opening="Danke, dass Sie sich Zeit nehmen.",
            closing="Ich fasse das heute noch zusammen.",
        ),
        "points": tuple(
            Point(id=f"p{n}", rank=n, text=text)
            for n, text in enumerate(
                (
                    "Die Rechnung ist seit 105 Tagen offen",
                    "Zwei Korrekturrunden sind im Preis, jede weitere kostet 180 €",
                )
            )
        ),
        "goods": (Good(id="g1", text="Die Aufträge sind fachlich spannend"),),
        "objections": (
            Objection(
                id="o1",
                text="Sie sind aber empfindlich.",
                answer="Mir geht es um die Zahlung und um den Ton am Telefon.",
            ),
        ),
        "aftermath": Aftermath(
            held=date(2026, 8, 1),
            mood=Mood.MIXED,
            note="Sie hat zugehört.",
            next_day=date(2026, 9, 1),
            mail="Wie besprochen: Zahlung bis zum 14. August.",
        ),
        "agreements": (
            Agreement(id="ag1", what="Überweisung der offenen Rechnung", who=Who.CLIENT, day=date(2026, 8, 14)),
        ),
    }


def _ladder() -> dict[str, Any]:
    return {
        "rungs": (
            Rung(
                id="r1",
                rank=1,
                move=Move.WRITTEN_NOTICE,
                trigger="am 14. August kein Geld da ist",
                action="schicke ich eine Mahnung per Brief",
                day=date(2026, 8, 15),
                known=Known.SAID,
                resolve=Resolve.DECIDED,
                would=Would.YES,
            ),
            Rung(
                id="r2",
                rank=2,
                move=Move.PAUSE,
                trigger="auch am 24. August nichts da ist",
                action="ruht die Arbeit am Katalog",
                day=date(2026, 8, 25),
                resolve=Resolve.OPEN,
                would=Would.UNSURE,
            ),
            Rung(
                id="r3",
                rank=3,
                move=Move.END,
                trigger="es noch einmal laut wird",
                action="beende ich die Zusammenarbeit",
                day=date(2026, 9, 30),
                resolve=Resolve.DECIDED,
                would=Would.YES,
            ),
        ),
        "announcement": Announcement(text="Wenn bis zum 14. August nichts eingeht, ruht die Arbeit ab dem 17. August."),
        "leaving": (
            LeavingPoint(id="invoices", settled=Settled.OPEN, note="2026-014 und 2026-019"),
            LeavingPoint(id="access", settled=Settled.DONE),
        ),
    }


def _balance() -> dict[str, Any]:
    return {
        "reasons": (
            Reason(id="re1", side=Side.PRO, text="Ein Drittel meines Umsatzes", weight=4, sure=Sure.CERTAIN),
            Reason(id="re2", side=Side.CON, text="Ich schlafe seit Wochen schlecht", weight=5, sure=Sure.CERTAIN),
            Reason(id="re3", side=Side.CON, text="Unbezahlte Runden", weight=3, sure=Sure.LIKELY),
        ),
        "numbers": Numbers(
            turnover=Decimal(24000),
            total=Decimal(68000),
            billed=Decimal(310),
            unbilled=Decimal(95),
            rate=Decimal(85),
            reserve=Decimal("4.5"),
            replaced=Decimal(6),
        ),
        "beyond": Beyond(
            reputation="In der Branche kennt man sich, aber auch ihn.",
            sleep="Endlich wieder durchschlafen.",
            possible="Zeit für das Buchprojekt",
        ),
        "decision": Decision(
            verdict=Verdict.CONDITIONS,
            conditions="Zahlung bis 14. August und kein lautes Wort mehr.",
            again=date(2026, 9, 15),
            words="Ich gebe es noch einmal sechs Wochen, mit klaren Regeln.",
        ),
    }


def _contracts() -> dict[str, Any]:
    statuses = (Status.CLEAR, Status.UNCLEAR, Status.RISKY, Status.ABSENT, Status.MOOT)
    return {
        "ground": Ground(
            basis=Basis.RUNNING, cause="Am 29. Juli hat Herr Grün am Telefon geschrien.", cause_known=date(2026, 7, 29)
        ),
        "contracts": (
            Contract(
                id="k1",
                name="Rahmenvertrag Katalog",
                parties="Möbelhaus Grün & Söhne GmbH und ich",
                signed=date(2025, 1, 10),
                start=date(2025, 2, 1),
                term=24,
                term_unit=Unit.MONTHS,
                renewal=12,
                renewal_unit=Unit.MONTHS,
                notice=3,
                notice_unit=Unit.MONTHS,
                notice_to=NoticeTo.TERM_END,
                form=Form.SIGNED,
                wished_end=date(2026, 12, 31),
            ),
        ),
        "findings": tuple(
            Finding(
                id=item.id,
                status=statuses[n % 5],
                clause=f"§ {n + 1} Abs. 2",
                note="Der Auftraggeber darf den Umfang einseitig ändern; eine Vergütung dafür ist nicht genannt."
                if n % 3 == 0
                else "",
                lawyer=n % 7 == 2,
            )
            for n, item in enumerate(checklist.items()[:22])
        ),
        "questions": (Question(id="q1", text="Darf ich die Arbeit ruhen lassen, solange die Rechnung offen ist?"),),
        "invoices": (
            Invoice(
                id="in1",
                number="2026-014",
                amount=Decimal("1240.50"),
                received=date(2026, 3, 21),
                due=date(2026, 4, 20),
                reminded=date(2026, 5, 4),
                disputed=Disputed.NO,
                note="Herbstkatalog, erste Rate",
            ),
            Invoice(id="in2", number="2026-019", amount=Decimal(860), received=date(2026, 7, 6), due=date(2026, 8, 5)),
        ),
        "payments": (Payment(id="pa1", invoice="in1", day=date(2026, 6, 1), amount=Decimal(300)),),
        "signing": Signing(
            checks=(NextCheck.TERM, NextCheck.NIGHT),
            lawyer="Kanzlei am Markt",
            term="12 Monate",
            exit="vier Wochen zum Monatsende",
            payment="die Hälfte vorab",
            by=date(2026, 10, 1),
        ),
    }


def _tasks() -> dict[str, Any]:
    return {
        "tasks": (
            OwnTask(id="ot1", text="Steuerberaterin anrufen", day=date(2026, 7, 31)),
            OwnTask(id="ot2", text="Notizen vom Gespräch abheften", done=True),
        ),
        "task_marks": (TaskMark(id="distance-phone", done=True),),
        "step_marks": (StepMark(id="limits", mark=Mark.ENOUGH),),
    }


def full(text: str) -> Workbook:
    """Return a workbook in which every field is filled, each text field with this text and its own name."""
    parts: dict[str, Any] = {}
    for kind, model in kinds().items():
        if kind in {"task_marks", "step_marks", "companions"}:
            continue
        record = filled(model, text)
        parts[kind] = (record,) if is_list(kind) else record
    return Workbook(**parts)


def filled(model: type[Record], text: str) -> Record:
    """Return a record with an answer in every field."""
    ids = {"core_hours": "mon", "leaving": "data", "findings": "D3"}
    values: dict[str, Any] = {}
    for name, field in model.model_fields.items():
        if name == "id":
            values[name] = next((ids[kind] for kind, each in kinds().items() if each is model and kind in ids), "x1")
        elif name != "rank":
            values[name] = _value(name, field.annotation, f"{text} {model.__name__}.{name}")
    return model(**values)


def _value(name: str, annotation: Any, text: str) -> Any:
    if name in {"catalogue", "limit", "statement", "invoice", "incident", "good", "agreement", "task", "step"}:
        return "x1"
    fixed = {"state": "BY", "zone": "Europe/Berlin", "currency": "CHF"}
    if name in fixed:
        return fixed[name]
    types = list(_types(annotation))
    choices = [each for each in types if isinstance(each, type) and issubclass(each, Enum)]
    if choices:
        return tuple(choices[0]) if tuple in types else next(iter(choices[0]))
    samples = {bool: True, date: date(2026, 9, 17), time: time(14, 35), Decimal: Decimal(12), int: 5}
    return next((value for kind, value in samples.items() if kind in types), text)


def _types(annotation: Any) -> Iterator[Any]:
    yield annotation
    yield getattr(annotation, "__origin__", None)
    for part in get_args(annotation):
        yield from _types(part)


def texts(workbook: Workbook) -> Iterator[str]:
    """Walk every text that someone typed and that may be printed."""
    for _kind, _record_id, record in workbook.records():
        for name, value in record.answered().items():
            extra = type(record).model_fields[name].json_schema_extra
            hidden = isinstance(extra, dict) and extra.get("printed") is False
            if isinstance(value, str) and not isinstance(value, Choice) and not hidden:
                yield value
