"""The contract review: the points of the checklist with an answer each, and what they leave for the lawyer."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components.form import Form
from components.plain import plain, plain_gist
from klartext.contracts import checklist
from klartext.contracts.review import Finding
from klartext.i18n import _, ngettext, spoken

if TYPE_CHECKING:
    from components.desk import Desk
    from klartext.contracts.checklist import Item


def show_review(desk: Desk) -> None:
    """Show how far the review is, the core points, and the others in groups that are folded until they are needed."""
    st.markdown(_progress(desk))
    st.caption(_("The points and the paragraphs named in them follow German law."))
    for item_id in checklist.CORE:
        _show_item(desk, checklist.item(item_id))
    st.markdown(_("**The other points**, in groups. Open what matters to you; nobody needs all of them."))
    for group in checklist.GROUPS:
        _show_group(desk, group)


def show_open_points(desk: Desk) -> None:
    """List the points that need a second look or are ticked for the lawyer."""
    points = [finding for finding in desk.workbook.findings if finding.is_flagged or finding.lawyer]
    if points:
        st.markdown(_("From your review:"))
        st.markdown("\n".join(f"- {_line(finding)}" for finding in points))


def _progress(desk: Desk) -> str:
    answered = [finding for finding in desk.workbook.findings if finding.status]
    flagged = sum(finding.is_flagged for finding in answered)
    said = _("{answered} of {all} answered.")
    if flagged:
        said = ngettext(
            "{answered} of {all} answered, {count} needs a second look.",
            "{answered} of {all} answered, {count} need a second look.",
            flagged,
        )
    return said.format(answered=len(answered), all=len(checklist.items()), count=flagged)


def _show_group(desk: Desk, group: str) -> None:
    """Show a group; its points are built only while it is open."""
    items = [item for item in checklist.items() if item.group == group and item.id not in checklist.CORE]
    key = f"{desk.tab}.review.{group}"
    if key not in st.session_state:
        st.session_state[key] = any(("findings", item.id) in desk.records for item in items)
    with st.expander(f"{group}: {checklist.GROUPS[group].in_language(spoken())}", key=key, on_change="rerun") as folded:
        if folded.open:
            for item in items:
                _show_item(desk, item)


def _show_item(desk: Desk, item: Item) -> None:
    form, lang = Form(desk, "findings", item.id), spoken()
    question = f"{item.id} {plain(item.question.in_language(lang))}"
    with st.container(border=True):
        st.markdown(f"**{question}**")
        form.ask("status", label=question, label_visibility="collapsed")
        with st.expander(_("Why it matters · warning signs"), type="compact"):
            st.markdown(plain(item.why.in_language(lang)))
            st.markdown(_("**Warning signs:** {signs}.").format(signs=plain(item.red_flag.in_language(lang))))
            law = _("**Lawyer:** {when}. **Law:** {reference}.")
            st.markdown(law.format(when=plain(item.lawyer.in_language(lang)), reference=plain(item.reference)))
        form.ask("lawyer", label=_("Ask a lawyer ({point})").format(point=item.id))
        if ("findings", item.id) in desk.records:
            _ask_where(form, item)


def _ask_where(form: Form, item: Item) -> None:
    """Ask for clause and note, once there is an answer: forty-three times two empty fields would be a wall."""
    clause, note = st.columns([1, 2])
    with clause:
        form.ask("clause", label=_("Clause ({point})").format(point=item.id))
    with note:
        form.ask("note", label=_("Note ({point})").format(point=item.id))


def _line(finding: Finding) -> str:
    question = checklist.item(finding.id).question.in_language(spoken())
    clause = _("clause {clause}").format(clause=plain_gist(finding.clause, 40)) if finding.clause else ""
    details = [finding.status.label if finding.status else "", clause, plain_gist(finding.note, 120)]
    said = " · ".join(filter(None, details))
    return f"**{finding.id}** {plain(question)}" + (f" ({said})" if said else "")
