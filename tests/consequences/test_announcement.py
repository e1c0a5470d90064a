"""The announcement: what is needed by when, what follows otherwise, in the client's language and form of address."""

from __future__ import annotations

from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from klartext.balance.step import Decision
from klartext.balance.step import Verdict as Decided
from klartext.client import Address, Client, Tongue
from klartext.consequences.announcement import announcement
from klartext.consequences.step import Announcement, Move, Resolve, Rung
from klartext.i18n import speaking
from klartext.limits.step import Known
from klartext.message.step import Statement
from klartext.model import Workbook
from klartext.thread import ripples

GERMAN = Client(language=Tongue.GERMAN, address=Address.FORMAL)
REMIND = Rung(
    id="a", trigger="RE-119 ist am 2. Dezember noch offen.", action="Ich schicke eine Erinnerung.",
    day=date(2026, 12, 2), resolve=Resolve.DECIDED,
)  # fmt: skip
LEAVE = Rung(id="b", move=Move.END, action="Ich kündige.", resolve=Resolve.DECIDED, rank=1)
ASKED = Statement(id="s", request="4.760 € auf mein Konto", request_by=date(2026, 12, 1))


def test_it_reads_as_one_would_say_it_in_german() -> None:
    book = Workbook(client=GERMAN, rungs=(REMIND,), statements=(ASKED,))
    with speaking("en"):  # the reader's language does not matter
        assert announcement(book) == (
            "Ich möchte gern weiter mit Ihnen arbeiten und sage Ihnen offen, was mir wichtig ist.\n\n"
            "Dafür brauche ich:\n– 4.760 € auf mein Konto (bis 1. Dezember 2026)\n\n"
            "Geschieht das nicht, gehe ich so vor:\n"
            "– RE-119 ist am 2. Dezember noch offen: Ich schicke eine Erinnerung (2. Dezember 2026)\n\n"
            "Ist es bis dahin geklärt, machen wir weiter wie vereinbart. Bitte sagen Sie mir, wenn etwas im Weg steht."
        )


def test_it_reads_as_one_would_say_it_in_english_between_first_names() -> None:
    client = Client(language=Tongue.ENGLISH, address=Address.FAMILIAR)
    rung = REMIND.revised({"trigger": "", "action": "I send a reminder", "day": None})
    assert announcement(Workbook(client=client, rungs=(rung,))) == (
        "I'd like to go on working with you, and I'm being open about what matters to me.\n\n"
        "If that doesn't happen, I will do this:\n– I send a reminder\n\n"
        "If it's settled by then, we simply carry on. Tell me if something stands in the way."
    )


def test_who_ends_it_promises_nothing_more() -> None:
    book = Workbook(client=GERMAN, rungs=(REMIND,), statements=(ASKED,), decision=Decision(verdict=Decided.END))
    text = announcement(book)
    assert text.startswith("Was ich noch brauche:")
    assert "weiter" not in text


def test_only_what_is_decided_is_announced_and_the_end_only_once_the_client_knows() -> None:
    assert announcement(Workbook(rungs=(REMIND.revised({"resolve": Resolve.OPEN}),))) == ""
    assert announcement(Workbook(rungs=(LEAVE,))) == ""
    assert "kündige" in announcement(Workbook(rungs=(LEAVE.revised({"known": Known.SAID}),)))


def test_it_follows_the_ladder_until_it_is_reworded() -> None:
    before = Workbook(client=GERMAN, rungs=(REMIND,))
    before = before.model_copy(update={"announcement": Announcement(text=announcement(before))})
    after = before.model_copy(update={"rungs": (REMIND.revised({"action": "Ich mahne."}),)})
    (patch,) = ripples(before, after).values()
    assert "Ich mahne" in patch["text"]
    own = before.model_copy(update={"announcement": Announcement(text="Meine Worte")})
    assert ripples(own, own.model_copy(update={"rungs": after.rungs})) == {}


@given(st.text(max_size=80), st.text(max_size=80))
def test_whatever_was_typed_stands_in_it_on_one_line_each(trigger: str, action: str) -> None:
    rung = REMIND.revised({"trigger": trigger, "action": action})
    text = announcement(Workbook(client=GERMAN, rungs=(rung,)))
    assert bool(text) == bool(rung.action.strip())
    for part in (rung.trigger, rung.action):
        assert not text or " ".join(part.split()).rstrip(".") in text
