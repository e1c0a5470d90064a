import pytest

from klartext.contracts.reading.cues import cue
from klartext.contracts.reading.folding import folded
from klartext.contracts.reading.index import Index


def shows(source: str, text: str) -> bool:
    return bool(Index([folded(text)]).matches(cue(source)))


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("kündig*", "Eine Kündigung ist möglich."),
        ("*frist", "Die Kündigungsfrist läuft."),
        ("*haft*", "Die Vermögensschadenhaftpflicht gilt."),
        ("(days|months)", "Three months."),
        ("(good cause|just cause)", "For just cause."),
        ("notice .. renew*", "Notice must be given before the term renews."),
        ("# (days|months)", "Within thirty (30) days."),
        ("# (tage|tagen)", "Binnen fünfundvierzig Tagen."),
        ("pay @", "You pay $75 per hour."),
        ("honorar .. @", "Das Honorar beträgt 1.200,00 EUR."),
        ("set-off", "No set-off, no set off."),
        ("the (early)? end", "The end. The early end."),
        ("exclusive !(remedy|jurisdiction)", "The exclusive remedy and the exclusive right."),
        ("^ term $", "Term."),
        ("a & b", "A is here. And b there."),
        ("a && b", "A and b."),
        ("a & !c", "A is here."),
        ("strasse", "Straße"),
        ("§ 648", "Nach § 648 BGB."),
    ],
)
def test_a_cue_is_shown_by(source: str, text: str) -> None:
    assert shows(source, text)


@pytest.mark.parametrize(
    ("source", "text"),
    [
        ("kündig*", "Unkündbar."),
        ("kündigung", "Kündigungen"),
        ("notice .. renew*", "Notice. The term renews."),
        ("notice ..2 renew*", "Notice must be given before it renews."),
        ("# days", "Some days."),
        ("pay @", "You pay fairly."),
        ("exclusive !(remedy|jurisdiction)", "The exclusive remedy."),
        ("^ term $", "Payment term."),
        ("^ term $", "Term of payment."),
        ("a & b", "A is here."),
        ("a && b", "A is here. And b there."),
        ("a & !c", "A is here. So is c."),
        ("a && !c", "A and c."),
        ("anything", ""),
    ],
)
def test_a_cue_is_not_shown_by(source: str, text: str) -> None:
    assert not shows(source, text)


@pytest.mark.parametrize("source", ["", "^ $", "(the)? term", "(a|(b|c)) d", "half*way", "(a|) b", "a.b", "(a .. b) c"])
def test_what_is_no_cue_is_refused(source: str) -> None:
    with pytest.raises(ValueError, match=r"'"):
        cue(source)


def test_texts_are_named_by_their_place() -> None:
    assert Index(["no", "yes", "yes and no", ""]).matches(cue("yes")) == {1, 2}
