"""The four neighbouring topics, in the order of the steps."""

from __future__ import annotations

from klartext.companions.abroad import ABROAD
from klartext.companions.business_mail import BUSINESS_MAIL
from klartext.companions.companion import Companion
from klartext.companions.complaints import COMPLAINTS
from klartext.companions.dissatisfied import DISSATISFIED

COMPANIONS: tuple[Companion, ...] = (BUSINESS_MAIL, COMPLAINTS, DISSATISFIED, ABROAD)
