from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from klartext.contracts.contract import Contract, Form, NoticeTo, Unit
from klartext.contracts.reading import Extract, read_text


def data(text: str) -> dict[str, object]:
    """Return the first find for each field."""
    found: dict[str, object] = {}
    for each in read_text(Extract(text, (0,))).data:
        found.setdefault(each.field, each.value)
    return found


def has(text: str, **expected: object) -> bool:
    found = data(text)
    return {field: found.get(field) for field in expected} == expected


@pytest.mark.parametrize(
    ("text", "count", "unit", "to"),
    [
        ("Der Vertrag kann mit einer Frist von 3 Monaten zum Quartalsende gekündigt werden.", 3, "m", "quarter_end"),
        ("Kündigungsfrist: 4 Wochen zum Monatsende.", 4, "w", "month_end"),
        ("Die Kündigungsfrist beträgt sechs Monate zum Ende des Kalenderjahres.", 6, "m", "year_end"),
        ("Jede Seite kann mit dreimonatiger Frist zum Monatsletzten kündigen.", 3, "m", "month_end"),
        ("Der Vertrag kann jederzeit mit einer Frist von 30 Tagen gekündigt werden.", 30, "d", "any_day"),
        ("Der Vertrag kann mit einer Frist von einem Quartal zum Jahresende gekündigt werden.", 3, "m", "year_end"),
        ("Either party may terminate on three months' notice to the end of a calendar quarter.", 3, "m", "quarter_end"),
        ("We may terminate upon thirty (30) days' prior written notice to the end of a month.", 30, "d", "month_end"),
        ("Either party may terminate at any time by giving one hundred twenty (120) days notice.", 120, "d", "any_day"),
    ],
)  # fmt: skip
def test_a_notice_period_is_read_with_the_day_it_leads_to(text: str, count: int, unit: str, to: str) -> None:
    units = {"d": Unit.DAYS, "w": Unit.WEEKS, "m": Unit.MONTHS, "y": Unit.YEARS}
    assert has(text, notice=count, notice_unit=units[unit], notice_to=NoticeTo(to))


def test_a_term_that_renews_itself_is_read_with_its_three_periods() -> None:
    text = (
        "Der Vertrag beginnt am 1. März 2026 und hat eine Laufzeit von 24 Monaten. Er verlängert sich um jeweils "
        "12 Monate, wenn er nicht spätestens vier Wochen vor Ablauf gekündigt wird."
    )
    assert has(
        text,
        start=date(2026, 3, 1),
        term=24,
        term_unit=Unit.MONTHS,
        renewal=12,
        renewal_unit=Unit.MONTHS,
        notice=4,
        notice_unit=Unit.WEEKS,
        notice_to=NoticeTo.TERM_END,
    )


def test_an_english_term_that_renews_itself_is_read_alike() -> None:
    text = (
        "The initial term of this Agreement is two years commencing on April 1, 2026. It shall automatically renew for "
        "successive one-year terms unless either party gives notice of non-renewal at least sixty (60) days before the "
        "current term ends."
    )
    assert has(
        text,
        start=date(2026, 4, 1),
        term=2,
        term_unit=Unit.YEARS,
        renewal=1,
        renewal_unit=Unit.YEARS,
        notice=60,
        notice_unit=Unit.DAYS,
        notice_to=NoticeTo.TERM_END,
    )


def test_the_days_of_a_term_give_its_length_when_they_make_whole_months() -> None:
    assert has("Projektbeginn  01.09.2026\nProjektende  31.08.2027", start=date(2026, 9, 1), term=12)
    assert "term" not in data("Projektbeginn  01.09.2026\nProjektende  17.08.2027")


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Die Kündigung muss per Einschreiben erfolgen.", Form.REGISTERED),
        ("Die Kündigung bedarf der Schriftform; eine E-Mail genügt nicht.", Form.SIGNED),
        ("Die Kündigung bedarf der Textform.", Form.TEXT),
        ("Aussteigen können beide mit zwei Wochen Frist, eine kurze Mail reicht.", Form.TEXT),
        ("Die Kündigung ist nur über das Portal des Kunden in schriftlicher Form möglich.", Form.PORTAL),
        ("Any notice must be in writing and sent by certified mail.", Form.REGISTERED),
        ("Either party may terminate this agreement in writing on two weeks' notice.", Form.SIGNED),
    ],
)
def test_the_form_of_the_notice_is_read(text: str, form: Form) -> None:
    assert has(text, form=form)


@pytest.mark.parametrize(
    ("text", "day"),
    [
        (f"{'Der Vertrag endet. ' * 9}\n\nFreiburg, den 9. Februar 2026", date(2026, 2, 9)),
        ("This Agreement is made as of March 2, 2026 between A, Inc. and B.", date(2026, 3, 2)),
        ("Unterzeichnet am 04.05.2026", date(2026, 5, 4)),
    ],
)
def test_the_day_of_signing_is_read(text: str, day: date) -> None:
    assert has(text, signed=day)


@pytest.mark.parametrize(
    "text",
    [
        "Einzelaufträge kann Kolberg mit einer Frist von fünf Werktagen kündigen.",
        "Either party may terminate if the other fails to cure a breach within ten days after written notice.",
        "Rechnungen sind innerhalb von 30 Tagen zu zahlen.",
        "Die Geheimhaltung gilt für eine Dauer von drei Jahren nach Vertragsende.",
    ],
)
def test_periods_of_another_kind_are_not_offered(text: str) -> None:
    assert not {"notice", "term", "renewal"} & set(data(text))


def test_a_find_quotes_the_sentence_it_stands_in_and_no_other() -> None:
    text = (
        "Es gilt deutsches Recht.\n\nDie Kündigungsfrist beträgt vier Wochen zum Monatsende.\n\nGerichtsstand ist Bonn."
    )
    found = read_text(Extract(text, (0, 26))).data
    assert {each.quote for each in found} == {"Die Kündigungsfrist beträgt vier Wochen zum Monatsende."}
    assert {each.page for each in found} == {2}
    assert all(text[each.start : each.end].strip() == each.quote for each in found)


def test_every_field_is_one_of_a_contract_and_takes_the_value() -> None:
    text = (
        "Der Vertrag beginnt am 1. März 2026 und läuft zwölf Monate. Danach verlängert er sich um jeweils ein weiteres "
        "Jahr, wenn er nicht drei Monate vor Ablauf per Einschreiben gekündigt wird.\n\nBonn, den 2. Februar 2026"
    )
    contract = Contract(id="x").revised(data(text))
    assert (contract.term, contract.renewal, contract.notice) == (12, 1, 3)
    assert contract.form is Form.REGISTERED


@given(
    st.text(
        alphabet=st.sampled_from("Kündigung Frist von 3 Monaten zum 1.2.2026 term of (30) days’ notice. \n"),
        max_size=300,
    )
)
@settings(max_examples=60)
def test_any_text_gives_values_that_a_contract_takes(text: str) -> None:
    for each in read_text(Extract(f"Kündigung Laufzeit Vertrag {text}", (0,))).data:
        Contract(id="x").revised({each.field: each.value})
