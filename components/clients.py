"""My clients: the workbooks on this shelf, to open, begin, delete and bring back; and the card of the open one."""

from __future__ import annotations

from typing import TYPE_CHECKING

import streamlit as st

from components import reader
from components.form import Form
from components.place import ask_place
from components.plain import plain
from klartext.client import CURRENCIES
from klartext.errors import VaultError
from klartext.i18n import _, show_date
from klartext.words import gist

if TYPE_CHECKING:
    from components.desk import Desk
    from klartext.vault import WorkbookRow

# Where the clients of German, Austrian and Swiss people mostly sit; the whole list of zones would not fit a phone.
ZONES = (
    "Europe/Berlin",
    "Europe/Vienna",
    "Europe/Zurich",
    "Europe/London",
    "Europe/Lisbon",
    "Europe/Athens",
    "Europe/Istanbul",
    "America/New_York",
    "America/Chicago",
    "America/Denver",
    "America/Los_Angeles",
    "America/Sao_Paulo",
    "Asia/Dubai",
    "Asia/Kolkata",
    "Asia/Singapore",
    "Asia/Shanghai",
    "Asia/Tokyo",
    "Australia/Sydney",
)


def show_client_card(desk: Desk) -> None:
    """Show the card of the open workbook; all of it is optional."""
    form = Form(desk, "client")
    st.subheader(_("Who is it about?"), anchor=False)
    form.ask("name", "situation")
    with st.expander(_("Client card: how you work and write together (all optional)"), icon=":material/badge:"):
        form.ask("person", "address", "language", "signature", "contact", "channels")
        form.ask("trade", "kind", "partner")
        ask_place(form)
        form.pick("zone", {zone: zone.replace("_", " ") for zone in ZONES}, none=_("the same as mine"))
        form.pick("currency", {code: code for code in CURRENCIES})


def show_clients(desk: Desk) -> None:
    """List the workbooks on this shelf."""
    st.subheader(_("My clients"), anchor=False)
    try:
        rows = desk.workbooks()
        for row in rows:
            _show_row(desk, row)
        if desk.binder is None and desk.starts_new:
            st.markdown(_("A new workbook lies open. It is stored with your first answer."))
        st.button(_("Add another client"), key="clients.new", icon=":material/person_add:", on_click=desk.begin_new)
        _show_deleted(desk)
    except VaultError as trouble:
        desk.trouble = trouble


def _show_row(desk: Desk, row: WorkbookRow) -> None:
    is_open = desk.binder is not None and desk.binder.workbook_id == row.id
    name = desk.name_of(row) or _("client without a name")
    with st.container(border=True):
        st.markdown(f"**{plain(gist(name))}**")
        changed = _("last changed on {day}").format(day=show_date(row.changed_at.astimezone(reader.zone()).date()))
        st.caption(_("open now · {changed}").format(changed=changed) if is_open else changed)
        with st.container(horizontal=True):
            if not is_open:
                st.button(_("Open"), key=f"clients.{row.id}.open", on_click=desk.open, args=(row.id,))
            st.button(
                _("Delete"),
                key=f"clients.{row.id}.delete",
                icon=":material/delete:",
                type="tertiary",
                on_click=desk.delete_workbook,
                args=(row.id,),
            )


def _show_deleted(desk: Desk) -> None:
    deleted = desk.shelf.deleted_workbooks() if desk.shelf else ()
    if not deleted:
        return
    just_now = desk.deleted_workbook in {row.id for row in deleted}
    with st.expander(_("Deleted clients"), expanded=just_now, icon=":material/restore_from_trash:"):
        st.markdown(_("They can be brought back for 30 days. Then they are erased."))
        for row in deleted:
            with st.container(horizontal=True, vertical_alignment="center"):
                st.markdown(plain(gist(desk.name_of(row) or _("client without a name"))))
                st.button(
                    _("Bring back"),
                    key=f"clients.{row.id}.restore",
                    icon=":material/undo:",
                    on_click=desk.restore_workbook,
                    args=(row.id,),
                )
