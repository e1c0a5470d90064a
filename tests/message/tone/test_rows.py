from klartext.message.tone import MarkKind, check


def test_the_third_sentence_in_a_row_that_begins_with_you_is_marked() -> None:
    text = "Sie kamen um neun. Sie gingen um zehn. Sie riefen um elf an. Sie schrieben um zwölf."
    marks = check(text, "de").marks
    assert [(mark.kind, mark.text, mark.start) for mark in marks] == [
        (MarkKind.BLAME, "Sie", text.index("Sie riefen")),
        (MarkKind.BLAME, "Sie", text.index("Sie schrieben")),
    ]


def test_another_beginning_or_an_offer_starts_the_count_anew() -> None:
    assert not check("Sie kamen um neun. Sie gingen um zehn. Ich rief um elf an. Sie schrieben um zwölf.", "de").marks
    assert not check("You get the draft. You read it at leisure. You can call me then. You have my number.", "en").marks
