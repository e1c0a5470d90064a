"""The four trades in which the worked examples are told."""

from __future__ import annotations

from klartext.i18n import N_
from klartext.record import Choice


class Trade(Choice):
    """Who an example is about."""

    DESIGNER = "designer", N_("a designer")
    CRAFT = "craft", N_("a joiner")
    IT = "it", N_("an IT consultant")
    COACH = "coach", N_("a coach")
