"""The contract review: the core points openly, the others in groups, and what needs a second look.

A group is built only while it is open, and in it a point that was answered earlier is one line with a button, so that
a page with all points answered stays quick.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.form import Form
from components.plain import plain
from klartext.contracts import checklist
from klartext.contracts.flags import details, flags
from klartext.contracts.review import Finding
from klartext.i18n import _, ngettext, spoken

if TYPE_CHECKING:
    from collections.abc import Sequence

    from components.desk import Desk
    from klartext.contracts.checklist import Item


def show_review(desk: Desk) -> None:
    """Show how far the review is, the core points, and the others in groups that are folded until they are needed."""
    st.markdown(_tally(desk, checklist.items()) or _("Nothing answered yet; seven points are enough to begin with."))
    st.caption(_("The points and the paragraphs named in them follow German law."))
    for item_id in checklist.CORE:
        _show_item(desk, checklist.item(item_id))
    st.markdown(_("**The other points**, in groups. Open what matters to you; nobody needs all of them."))
    for group in checklist.GROUPS:
        _show_group(desk, group)


def show_flags(desk: Desk) -> None:
    """List the points that need a second look, the risky ones first; the container is always there."""
    with st.container():
        found = flags(desk.workbook)
        if not found:
            st.caption(
                _("Nothing yet. What you mark as risky or unclear shows up here, and weighty points that are missing.")
            )
            return
        st.markdown("\n".join(f"- {_line(finding)}" for finding in found))


def _show_group(desk: Desk, group: str) -> None:
    items = [item for item in checklist.items() if item.group == group and item.id not in checklist.CORE]
    key = f"{desk.tab}.review.{group}"
    # The label stays the same whatever is answered: with another one it would be another expander, and fold.
    label = f"{group}: {checklist.GROUPS[group].in_language(spoken())}"
    with st.expander(label, key=key, on_change="rerun") as folded:
        if folded.open:
            for item in items:
                _show_in_group(desk, item)
        else:
            _fold(desk, items)
    with st.container():  # always there, so that what follows keeps its place
        if tally := _tally(desk, items):
            st.caption(tally)


def _tally(desk: Desk, items: Sequence[Item]) -> str:
    """Say how far some points are, once something in them was answered."""
    found = [finding for item in items if (finding := _finding(desk, item)) and finding.status]
    flagged = sum(finding.is_flagged for finding in found)
    said = _("{answered} of {all} answered.") if found else ""
    if flagged:
        said = ngettext(
            "{answered} of {all} answered, {count} needs a second look.",
            "{answered} of {all} answered, {count} need a second look.",
            flagged,
        )
    return said.format(answered=len(found), all=len(items), count=flagged)


def _show_in_group(desk: Desk, item: Item) -> None:
    """Show a point as one line once it was answered; what was answered just now stays open under the reader's hands."""
    finding = _finding(desk, item)
    key = f"review.{desk.tab}.{item.id}"
    if finding and finding.status and not desk.unfolded.get(key):
        with st.container(horizontal=True, vertical_alignment="center", horizontal_alignment="distribute"):
            st.markdown(_line(finding), width="stretch")
            label = _("Change {point}").format(point=item.id)
            unfold = {key: True}
            st.button(label, key=f"{key}.change", type="tertiary", on_click=desk.unfolded.update, args=(unfold,))
    else:
        desk.unfolded[key] = True
        _show_item(desk, item)


def _fold(desk: Desk, items: Sequence[Item]) -> None:
    for item in items:
        desk.unfolded.pop(f"review.{desk.tab}.{item.id}", None)


def _finding(desk: Desk, item: Item) -> Finding | None:
    found = desk.records.get(("findings", item.id))
    return found if isinstance(found, Finding) else None


def _show_item(desk: Desk, item: Item) -> None:
    form, lang = Form(desk, "findings", item.id), spoken()
    question = f"{item.id} {plain(item.question.in_language(lang))}"
    with st.container(border=True):
        st.markdown(f"**{question}**")
        form.ask("status", label=question, label_visibility="collapsed")
        with st.expander(
            _("Why it matters · warning signs"), type="compact", key=form.key("why"), on_change="rerun"
        ) as why:
            if why.open:
                _show_why(item, lang)
        form.ask("lawyer", label=_("Ask a lawyer ({point})").format(point=item.id))
        if ("findings", item.id) in desk.records:
            _ask_where(form, item)


def _show_why(item: Item, lang: str) -> None:
    st.markdown(plain(item.why.in_language(lang)))
    st.markdown(_("**Warning signs:** {signs}.").format(signs=plain(item.red_flag.in_language(lang))))
    law = _("**Lawyer:** {when}. **Law:** {reference}.")
    st.markdown(law.format(when=plain(item.lawyer.in_language(lang)), reference=plain(item.reference)))


def _ask_where(form: Form, item: Item) -> None:
    """Ask for clause and note, once there is an answer: forty-three times two empty fields would be a wall."""
    clause, note = st.columns([1, 2])
    with clause:
        form.ask("clause", label=_("Clause ({point})").format(point=item.id))
    with note:
        form.ask("note", label=_("Note ({point})").format(point=item.id))


def _line(finding: Finding) -> str:
    question = plain(checklist.item(finding.id).question.in_language(spoken()))
    said = plain(details(finding))
    return f"**{finding.id}** {question}" + (f" ({said})" if said else "")
