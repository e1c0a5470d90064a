"""Why one place is better for the talk than another."""

from __future__ import annotations

from klartext.conversation.step import Place
from klartext.i18n import N_, _


def reason(place: Place | None) -> str:
    """Say what speaks for a place and what to mind there; before one is chosen, which comes first."""
    return _(_REASONS[place])


_REASONS: dict[Place | None, str] = {
    None: N_(
        "Your office comes first: there you set the pace. If that isn't possible, the phone comes next: your notes lie "
        "in front of you, and you can end the talk calmly at any time."
    ),
    Place.OFFICE: N_(
        "Here you set the pace, your papers are at hand, and the way home is the client's. Offer something to drink; "
        "it makes the first minute easier."
    ),
    Place.PHONE: N_(
        "The next best thing to your office: your notes lie in front of you, and nobody sees you read them. Stand up "
        "if it gets difficult; it steadies the voice."
    ),
    Place.VIDEO: N_(
        "Faces help, but a screen is tiring. Keep it short, put your notes beside the camera, and agree on the phone "
        "in case the line breaks."
    ),
    Place.ELSEWHERE: N_(
        "At the client's place it is the client who sets the pace. A quiet table on neutral ground is fairer, and you "
        "can get up and go whenever you want."
    ),
}
