"""What every letter to the client has: their language, a greeting, a close and the owner's name.

Invariant: who has not said how they address each other is addressed formally; who has not named a language writes in
the one being spoken.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from klartext.client import Address
from klartext.i18n import _, spoken

if TYPE_CHECKING:
    from klartext.client import Client


def tongue(client: Client) -> str:
    """Return the language in which the owner writes to this client: "de" or "en"."""
    return client.language.value if client.language else spoken()


def is_familiar(client: Client) -> bool:
    """Tell whether the two of them are on first-name terms (du)."""
    return client.address is Address.FAMILIAR


def greeting(client: Client) -> str:
    """Return the line a letter begins with, in the language being spoken."""
    person = " ".join(client.person.split())
    if is_familiar(client):
        return _("Hello {person},").format(person=person) if person else _("Hello,")
    return _("Dear {person},").format(person=person) if person else _("Good day,")


def close(client: Client) -> str:
    """Return the lines a letter ends with, in the language being spoken."""
    words = _("All the best") if is_familiar(client) else _("Kind regards")
    return f"{words}\n{client.signature}" if client.signature else words


def letter(client: Client, *paragraphs: str) -> str:
    """Put paragraphs between greeting and close; those that are empty are left out."""
    return "\n\n".join([greeting(client), *filter(None, paragraphs), close(client)])
