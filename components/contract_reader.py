"""The contract reader on its page: a file is read and let go, what it says is shown, and one click takes it over."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

import streamlit as st

from components.form import Form
from components.plain import plain, plain_gist
from klartext.contracts import checklist, reading
from klartext.contracts.reading.quoting import as_note, clause_of, offers
from klartext.errors import UnreadableContract
from klartext.i18n import N_, _, ngettext, spoken
from klartext.record import new_id
from klartext.words import gist

if TYPE_CHECKING:
    from components.desk import Desk
    from klartext.contracts.checklist import Item
    from klartext.contracts.reading import Passage, Reading
    from klartext.contracts.reading.quoting import Offer

LONGEST_SHOWN: Final = 900
_REFUSALS: Final = {
    "scan": N_(
        "This PDF holds pictures of pages and no text, like a scan or a photo. Run it through text recognition first "
        "(many scanner programs and phones can do that), or copy the text into a text file."
    ),
    "encrypted": N_("This file is locked with a password. Save a copy without one and choose that."),
    "damaged": N_("This file is damaged or not what its name says. Save it once more and try again."),
    "too_large": N_("This file is too large: at most 25 MB and 500 pages."),
    "too_slow": N_("Reading this file takes too long. Try only the pages of the contract itself."),
    "unknown_format": N_("This file can't be read. Choose a PDF, a Word file (DOCX) or a plain text."),
}


def show_contract_reader(desk: Desk) -> None:
    """Offer to read a contract; what is in the fold is built only while it is open."""
    key = f"{desk.tab}.reader"
    label = _("Have the contract read: find its clauses")
    with st.expander(label, icon=":material/find_in_page:", key=f"{key}.fold", on_change="rerun") as fold:
        if not fold.open:
            return
        st.markdown(
            _(
                "Choose a PDF, a Word file or a text. It is read here: on the server that runs Klartext, with no other "
                "service, by rules that look for words. The file is not kept. What is found stands below until you "
                "close this tab; only what you take over is saved."
            )
        )
        _ask_for_file(key)
        found = st.session_state.get(f"{key}.found")
        if isinstance(found, UnreadableContract):
            st.warning(_(_REFUSALS[found.reason]), icon=":material/error:")
        elif found is not None:
            _show(desk, key, found)


def _ask_for_file(key: str) -> None:
    """Ask for a file, read it, and let it go: the next run asks under another key."""
    turn = st.session_state.setdefault(f"{key}.turn", 0)
    file = st.file_uploader(_("The contract"), ["pdf", "docx", "txt"], key=f"{key}.file.{turn}")
    if file is None:
        return
    with st.spinner(_("Reading the contract …")):
        try:
            st.session_state[f"{key}.found"] = reading.read(file.getvalue(), file.name)
        except UnreadableContract as refusal:
            st.session_state[f"{key}.found"] = refusal
    st.session_state[f"{key}.turn"] = turn + 1
    st.rerun()


def _show(desk: Desk, key: str, found: Reading) -> None:
    count = len(found.passages)
    told = ngettext(
        "Something was found on {count} of {all} points. These are places to look at, no judgement.",
        "Something was found on {count} of {all} points. These are places to look at, no judgement.",
        count,
    )
    st.markdown(told.format(count=count, all=len(checklist.items())))
    _show_data(desk, found)
    for item in checklist.items():
        if item.id in found.passages:
            _show_item(desk, key, item, found.passages[item.id])
    silent = [item.id for item in checklist.items() if item.id not in found.passages]
    if silent:
        st.caption(
            _("Nothing was found on {points}. It may be missing, or worded in a way these rules don't know.").format(
                points=", ".join(silent)
            )
        )


def _show_data(desk: Desk, found: Reading) -> None:
    offered = offers(found.data)
    if not offered:
        return
    st.markdown(_("**Dates and periods** that it names. Nothing is filled in unless you click:"))
    contract = _target(desk)
    for number, offer in enumerate(offered):
        form = Form(desk, "contracts", contract)
        st.button(
            plain_gist(_("Use {words}").format(words=offer.words), 90),
            key=f"{desk.tab}.reader.data.{number}",
            icon=":material/add:",
            on_click=_take_data,
            args=(form, offer),
        )
        st.caption(_("p. {page}: “{quote}”").format(page=offer.page, quote=plain(gist(offer.quote, 160))))


def _target(desk: Desk) -> str:
    """Return the contract into which dates are taken: the one chosen, the only one, or a new one."""
    contracts = desk.workbook.contracts
    key = f"{desk.tab}.reader.target"
    if len(contracts) < 2:
        return contracts[0].id if contracts else str(st.session_state.setdefault(f"{key}.new", new_id()))
    names = {each.id: gist(each.name, 40) or str(number) for number, each in enumerate(contracts, 1)}
    chosen = st.selectbox(
        _("Into which contract?"), list(names), format_func=lambda each: names.get(each, each), key=key
    )
    return chosen or contracts[0].id


def _take_data(form: Form, offer: Offer) -> None:
    form.fill(**offer.values)


def _show_item(desk: Desk, key: str, item: Item, passages: tuple[Passage, ...]) -> None:
    title = f"{item.id} {gist(item.question.in_language(spoken()), 70)}"
    with st.expander(plain(title), key=f"{key}.item.{item.id}", on_change="rerun", type="compact") as fold:
        if fold.open:
            for number, passage in enumerate(passages):
                st.markdown(f"> {plain(gist(passage.quote, LONGEST_SHOWN))}")
                st.caption(_("Page {page}").format(page=passage.page))
                st.button(
                    _("Take over into {point}").format(point=item.id),
                    key=f"{key}.take.{item.id}.{number}",
                    icon=":material/add:",
                    on_click=_take_over,
                    args=(desk, passage),
                )


def _take_over(desk: Desk, passage: Passage) -> None:
    """Put a passage below what the item's note already says; its clause number only where there is none."""
    form = Form(desk, "findings", passage.item)
    note, clause = as_note(passage), clause_of(passage.quote)
    fields = {"note": "\n".join(filter(None, (form.value("note"), note)))}
    if clause and not form.value("clause"):
        fields["clause"] = clause
    form.fill(**fields)
