from datetime import date, time, timedelta, timezone
from decimal import Decimal
from typing import Any

import pytest
from pydantic import ValidationError

from klartext.client import Channel, Client, Country
from klartext.contracts.invoice import Invoice
from klartext.distance.step import Checkin, CoreHours, MailSlot, Weekday
from klartext.errors import AnswerRefused
from klartext.i18n import speaking
from klartext.limits.step import Incident, Limit, Verdict
from klartext.model import is_list, kinds
from klartext.record import EARLIEST, LARGEST_AMOUNT, LATEST, LONGEST_TEXT, MOST_PICKS, Choice, Entry, Sheet, new_id
from tests.workbooks import Field, fields, name_of, sample

FREE_TEXTS = [field for field in fields() if field.is_free_text]
PICKS = [field for field in fields() if field.many]
NUMBERS_AND_DAYS = [field for field in fields() if field.type in {int, Decimal, date}]
# A day or a number that is out by the least there is.
STEP: dict[Any, Any] = {int: 1, Decimal: Decimal("0.1"), date: timedelta(days=1)}


def refusal(record: Sheet | Entry, **patch: object) -> tuple[str, object]:
    with pytest.raises(AnswerRefused) as caught:
        record.revised(patch)
    return caught.value.reason, caught.value.limit


def refused(field: Field, answer: object) -> tuple[str, object]:
    record = sample(field.kind)
    assert isinstance(record, Sheet | Entry)
    return refusal(record, **{field.name: answer})


def test_there_are_texts_picks_and_numbers_to_try() -> None:
    assert len(FREE_TEXTS) > 60
    assert len(PICKS) > 4
    assert len(NUMBERS_AND_DAYS) > 50


@pytest.mark.parametrize("field", FREE_TEXTS, ids=str)
@pytest.mark.parametrize("character", ["a", "😀"])
def test_every_free_text_takes_100_000_characters_and_not_one_more(field: Field, character: str) -> None:
    longest = character * LONGEST_TEXT
    assert getattr(sample(field.kind).revised({field.name: longest}), field.name) == longest
    assert refused(field, longest + character) == ("too_long", 100_000)


@pytest.mark.parametrize("field", NUMBERS_AND_DAYS, ids=str)
def test_every_number_and_day_has_a_least_and_a_most(field: Field) -> None:
    assert field.bound("ge") is not None
    assert field.bound("le") is not None


@pytest.mark.parametrize("field", [field for field in NUMBERS_AND_DAYS if field.bound("ge") is not None], ids=str)
def test_every_number_and_day_takes_its_bounds_and_names_the_one_that_was_passed(field: Field) -> None:
    least, most, step = field.bound("ge"), field.bound("le"), STEP[field.type]
    for bound in (least, most):
        assert getattr(sample(field.kind).revised({field.name: bound}), field.name) == bound
    assert refused(field, least - step) == ("too_small", least)
    assert refused(field, most + step) == ("too_large", most)


@pytest.mark.parametrize("field", [field for field in fields() if field.type is Decimal], ids=str)
@pytest.mark.parametrize("answer", ["1e12", "1e14", "1e30", "99999999999999", "1e300"])
def test_an_amount_that_is_far_too_large_names_the_most(field: Field, answer: str) -> None:
    assert refused(field, answer) == ("too_large", field.bound("le"))


@pytest.mark.parametrize("field", [field for field in fields() if field.type is Decimal], ids=str)
@pytest.mark.parametrize("answer", ["0.001", "0.125", "1e-9", "1e-30"])
def test_an_amount_that_is_too_precise_names_the_places(field: Field, answer: str) -> None:
    assert refused(field, answer) == ("too_precise", field.bound("decimal_places"))


@pytest.mark.parametrize("field", PICKS, ids=str)
def test_a_hundred_picks_are_taken_and_not_one_more(field: Field) -> None:
    pick = next(iter(field.type))
    assert len(getattr(sample(field.kind).revised({field.name: (pick,) * MOST_PICKS}), field.name)) == MOST_PICKS
    assert refused(field, (pick,) * (MOST_PICKS + 1)) == ("too_many", 100)


@pytest.mark.parametrize(
    ("field", "answer"),
    [(field, "no such thing") for field in fields() if isinstance(field.type, type) and issubclass(field.type, Choice)],
    ids=str,
)
def test_a_value_that_is_not_offered_is_no_choice(field: Field, answer: str) -> None:
    assert refused(field, (answer,) if field.many else answer) == ("not_a_choice", None)


@pytest.mark.parametrize(
    ("record", "patch"),
    [
        (Client(), {"name": 5}),
        (Client(), {"name": None}),
        (Client(), {"name": b"\xff"}),
        (Client(), {"currency": "ZZZ"}),
        (Client(), {"state": "Bavaria"}),
        (Client(), {"zone": "a" * 65}),
        (Client(), {"channels": "mail"}),
        (Client(), {"no_such_field": 1}),
        (Checkin(id="a"), {"strain": 5.5}),
        (Checkin(id="a"), {"strain": "five"}),
        (Checkin(id="a"), {"sleep": float("nan")}),
        (Checkin(id="a"), {"sleep": "Infinity"}),
        (Checkin(id="a"), {"day": "yesterday"}),
        (Checkin(id="a"), {"day": "2026-02-30"}),
        (Checkin(id="a"), {"day": "99999-01-01"}),
        (Checkin(id="a"), {"rank": float("nan")}),
        (Checkin(id="a"), {"id": ""}),
        (Checkin(id="a"), {"id": "a" * 25}),
        (Checkin(id="a"), {"id": "a b"}),
        (Checkin(id="a"), {"id": "a\n"}),
        (CoreHours(id="mon"), {"id": "xyz"}),
        (CoreHours(id="mon"), {"start": "25:00"}),
        (Invoice(id="a"), {"amount": float("inf")}),
        (Limit(id="a"), {"catalogue": "a" * 25}),
    ],
    ids=lambda value: str(value)[:40] if isinstance(value, dict) else type(value).__name__,
)
def test_what_is_no_value_at_all_is_refused_as_such(record: Sheet | Entry, patch: dict[str, object]) -> None:
    assert refusal(record, **patch) == ("not_a_value", None)


def test_a_refusal_holds_nothing_of_the_answer() -> None:
    with pytest.raises(AnswerRefused) as caught:
        Client().revised({"currency": "Frau Adler"})
    assert "Adler" not in str(caught.value)
    assert caught.value.__suppress_context__


def test_a_validation_error_holds_nothing_of_the_answer() -> None:
    with pytest.raises(ValidationError) as caught:
        Client(currency="Frau Adler")
    assert "Adler" not in str(caught.value)


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("\ud800a", "\ufffda"),
        ("a\udc00", "a\ufffd"),
        ("a\udfff\ud800b", "a\ufffd\ufffdb"),
        ("\ud83d\ude00", "😀"),
    ],
    ids=ascii,
)
def test_half_a_character_is_replaced_and_a_pair_put_together(typed: str, kept: str) -> None:
    assert Client().revised({"name": typed, "situation": typed}).name == kept
    assert Client().revised({"name": typed, "situation": typed}).situation == kept


@pytest.mark.parametrize("typed", ["\x00", "a\x00b", "👩‍👩‍👧‍👦", "\u202eשלום", "\ufeffa", "\r\n\t ", "ﬁ"], ids=ascii)
def test_every_other_character_is_kept_as_it_was_typed(typed: str) -> None:
    assert Client().revised({"name": typed}).name == typed


def test_the_bounds_are_what_a_person_can_mean() -> None:
    assert (date(1990, 1, 1), date(2100, 12, 31)) == (EARLIEST, LATEST)
    assert LARGEST_AMOUNT == 1_000_000_000


@pytest.mark.parametrize(
    "given", ["10:30:59.5", time(10, 30, 59), time(10, 30, tzinfo=timezone(timedelta(hours=2)))], ids=str
)
def test_a_time_of_day_has_neither_seconds_nor_a_zone(given: object) -> None:
    assert CoreHours(id="mon").revised({"start": given}).start == time(10, 30)


def test_revising_changes_what_was_answered_and_nothing_else() -> None:
    before = Limit(id="a", rank=3, behaviour="Shouts", verdict=Verdict.RAISE)
    after = before.revised({"verdict": "end", "times": 2})
    assert after == Limit(id="a", rank=3, behaviour="Shouts", verdict=Verdict.END, times=2)
    assert before.verdict is Verdict.RAISE


def test_a_record_cannot_be_changed_in_place() -> None:
    client = Client(name="A")
    with pytest.raises(ValidationError):
        client.name = "B"  # type: ignore[misc]
    assert client.name == "A"


def test_an_answer_can_be_taken_back() -> None:
    assert Checkin(id="a", strain=5).revised({"strain": None}).is_blank()


@pytest.mark.parametrize("kind", kinds())
def test_a_new_record_is_blank(kind: str) -> None:
    record = sample(kind)
    assert record.is_blank()
    assert record.answered() == {}
    assert record.stored() == name_of(kind)


def test_links_and_places_are_no_answers() -> None:
    assert Limit(id="a", rank=9, catalogue="late").is_blank()
    assert Incident(id="a", limit="b").is_blank()
    assert not Incident(id="a", limit="b", what="Shouted").is_blank()


def test_answers_are_told_in_the_order_in_which_they_are_asked() -> None:
    client = Client(channels=(Channel.MAIL,), country=Country.AUSTRIA, name="A", currency="EUR")
    assert list(client.answered().items()) == [("name", "A"), ("country", "at"), ("channels", (Channel.MAIL,))]


def test_a_record_is_stored_as_json_values() -> None:
    invoice = Invoice(id="a", amount=Decimal("1.50"), due=date(2026, 1, 2))
    assert invoice.stored() == {"id": "a", "amount": "1.50", "due": "2026-01-02"}
    slot = MailSlot(id="b", start=time(9, 30), minutes=20, days=(Weekday.MONDAY, Weekday.FRIDAY))
    assert slot.stored() == {"id": "b", "start": "09:30:00", "minutes": 20, "days": ["mon", "fri"]}


def test_fields_that_are_named_are_stored_even_when_they_were_emptied() -> None:
    assert Invoice(id="a", number="7").stored("amount", "number") == {"amount": None, "number": "7"}
    assert Client().stored("name") == {"name": ""}


def test_new_ids_are_short_and_never_the_same() -> None:
    ids = {new_id() for _count in range(2_000)}
    assert len(ids) == 2_000
    assert all(len(Limit(id=each).id) == 12 for each in ids)
    assert Limit().id != Limit().id


def test_a_choice_says_its_words_in_the_language_being_spoken() -> None:
    with speaking("en"):
        assert Verdict.END.label == "That ends it"
    with speaking("de"):
        assert Verdict.END.label == "Dann ist Schluss"
    assert Verdict("end") is Verdict.END
    assert str(Verdict.END) == "end"


def test_a_workbook_holds_one_of_each_sheet_and_many_of_the_rest() -> None:
    for kind, model in kinds().items():
        assert issubclass(model, Entry if is_list(kind) else Sheet)
