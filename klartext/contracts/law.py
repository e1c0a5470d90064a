"""Whose law and holidays the contracts are reckoned with, as the client card says it.

Invariant: what the card leaves open is assumed and called so: German law, the holidays of the whole country, a client
who is a business. Which law applies in truth may stand in the contract.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from klartext.client import Country, Kind
from klartext.contracts import states
from klartext.contracts.workdays import AUSTRIA, GERMANY, SWITZERLAND, known
from klartext.i18n import N_, _

if TYPE_CHECKING:
    from klartext.client import Client


@dataclass(frozen=True)
class Law:
    """A country and a state by their codes, and whether consumer law applies."""

    country: str
    state: str
    consumer: bool


def of(client: Client) -> Law:
    """Return the law that is reckoned with for a client."""
    country = known(client.country)
    return Law(country, client.state if states.name(country, client.state) else "", client.kind is Kind.CONSUMER)


def tell(client: Client) -> str:
    """Say what is reckoned with, and what of it is only assumed."""
    law = of(client)
    state = states.name(law.country, law.state)
    said = [_(_LAWS[law.country])]
    said.append(
        _("Holidays: {state}.").format(state=state) if state else _("Holidays: those that the whole country has.")
    )
    said.append(_("The client is a private person.") if law.consumer else _("The client is a business."))
    if client.country in {None, Country.OTHER} or client.kind is None:
        said.append(_(_assumption(client)))
    return " ".join(said)


def differences(client: Client) -> str:
    """Say what is different from German law, and for a country that Klartext doesn't know, that it doesn't."""
    return _(_DIFFERENCES.get(client.country, "")) if client.country else ""


def _assumption(client: Client) -> str:
    if client.country not in {None, Country.OTHER}:
        return N_("The last is an assumption: the client card doesn't say it yet.")
    if client.kind is None:
        return N_("All of this is assumed: the client card doesn't say it yet.")
    return N_("The country is an assumption.")


_LAWS = {
    GERMANY: N_("Reckoned with German law."),
    AUSTRIA: N_("Reckoned with Austrian law."),
    SWITZERLAND: N_("Reckoned with Swiss law."),
}
_DIFFERENCES = {
    Country.AUSTRIA: N_(
        "Your client is based in Austria. There a business in default owes 9.2 points above the Austrian base rate and "
        "€40; others owe 4 %. For free service contracts the law names no notice period, so what counts is the "
        "contract, or else a fair time. Whether a weekend moves a day for a notice is disputed; nothing is moved here. "
        "The paragraphs that the points name are German ones."
    ),
    Country.SWITZERLAND: N_(
        "Your client is based in Switzerland. There either side can end a mandate at any time (OR 404), and many "
        "services are one; whoever leaves at a bad moment pays for the damage. Interest is 5 % a year (OR 104), and "
        "there is no lump sum. The paragraphs that the points name are German ones."
    ),
    Country.OTHER: N_(
        "Klartext knows only the law of Germany, Austria and Switzerland. What is worked out here follows German law "
        "and may not hold for this client. Look at point J5, and ask someone who knows the law over there."
    ),
}
