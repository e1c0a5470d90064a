"""The tone check below a field: places that may hurt, why, and other words that a click puts in their place.

Invariant: it describes the text, never its writer, and blocks nothing; without a click it changes nothing, and what a
click changed can be taken back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.plain import plain, plain_gist
from klartext.i18n import _, ngettext, show_list, spoken
from klartext.message import tone
from klartext.message.sentence import replaced

if TYPE_CHECKING:
    from components.form import Form
    from klartext.message.tone import Lack, Mark, Tone

# More at once would feel like a red pen; the next ones come when these are done.
MOST_SHOWN: Final = 3
MOST_KEPT: Final = 100
_FOUND: Final = "tone.found"


def show_tone(
    form: Form,
    name: str,
    language: str,
    *,
    complete: bool = False,
    holds: frozenset[Lack] = frozenset(),
    follows: bool = False,
) -> None:
    """Show what the tone check finds in a text field, "de" or "en".

    A text that is `complete`, such as a whole e-mail, is also told what it lacks, apart from what it is known to hold,
    and that nothing was found. In one that `follows` other fields places are only counted: they are changed there. The
    container is always there, so that what comes after keeps its place.
    """
    with st.container(gap="small"):
        text = form.value(name)
        if not text.strip():
            return
        found = _found(text, language)
        if follows:
            _count_places(len(found.marks) + len(found.hints))
        else:
            _show_marks(form, name, found)
        if complete:
            _conclude(found, holds)


def _found(text: str, language: str) -> Tone:
    """Check a text once per session and language; the newest few stay, and they go with the tab."""
    known: dict[tuple[str, str, str], Tone] = st.session_state.setdefault(_FOUND, {})
    key = (text, language, spoken())
    if key not in known:
        for old in list(known)[: max(0, len(known) + 1 - MOST_KEPT)]:
            del known[old]
        known[key] = tone.check(text, language)
    return known[key]


def _show_marks(form: Form, name: str, found: Tone) -> None:
    _offer_back(form, name)
    places = sorted([*found.marks, *found.hints], key=lambda mark: mark.start)
    for number, mark in enumerate(places[:MOST_SHOWN]):
        _show_mark(form, name, mark, number)
    others = len(places) - MOST_SHOWN
    if others > 0:
        st.caption(ngettext("{count} more place follows.", "{count} more places follow.", others).format(count=others))


def _show_mark(form: Form, name: str, mark: Mark, number: int) -> None:
    with st.container(border=True, gap="xsmall"):
        heading = _("“{words}” – {kind}").format(words=plain_gist(mark.text), kind=mark.kind.label)
        st.markdown(f":material/chat_bubble: **{heading}**")
        st.markdown(plain(mark.why))
        with st.container(horizontal=True, gap="xsmall", vertical_alignment="center"):
            st.caption(_("Perhaps:"), width="content")
            for index, suggestion in enumerate(mark.suggestions):
                st.button(
                    plain_gist(suggestion, 90),
                    key=f"{form.key(name)}.tone.{number}.{index}",
                    icon=":material/swap_horiz:",
                    wrap=True,
                    help=_("Puts these words into your text. You can change them or take them back."),
                    on_click=_take,
                    args=(form, name, mark, suggestion),
                )


def _take(form: Form, name: str, mark: Mark, suggestion: str) -> None:
    before = form.value(name)
    form.fill(**{name: replaced(before, mark.start, mark.end, mark.text, suggestion)})
    st.session_state[_before(form, name)] = (before, form.value(name))


def _offer_back(form: Form, name: str) -> None:
    """Offer to bring back the words before the last click, as long as nothing else was changed since."""
    before, now = st.session_state.get(_before(form, name), ("", ""))
    if before and form.value(name) == now:
        with st.container(gap="xsmall"):
            st.caption(_("Days in it are examples and “…” is a gap: put in what only you know."))
            st.button(
                _("Take it back"),
                key=f"{form.key(name)}.tone.back",
                icon=":material/undo:",
                type="tertiary",
                on_click=form.fill,
                kwargs={name: before},
            )


def _before(form: Form, name: str) -> str:
    return f"{form.key(name)}.tone.before"


def _count_places(count: int) -> None:
    if count:
        st.caption(
            ngettext(
                "{count} place comes from your own words above. Change it there, and it changes here.",
                "{count} places come from your own words above. Change them there, and they change here.",
                count,
            ).format(count=count)
        )


def _conclude(found: Tone, holds: frozenset[Lack]) -> None:
    if not found.marks and not found.hints:
        clear = _("The tone check finds nothing that could hurt.")
        st.markdown(f":material/check: {clear}")
    lacks = [lack.label for lack in found.missing if lack not in holds]
    if lacks:
        missing = _("Not in it yet: {things}.").format(things=show_list(lacks))
        st.markdown(f":material/add_notes: {missing}")
