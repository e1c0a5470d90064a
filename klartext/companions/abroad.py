"""Clients abroad, their language, law, currency and customs: beside the contracts."""

from __future__ import annotations

from klartext.companions.companion import Advice, Companion
from klartext.i18n import N_

ABROAD = Companion(
    "abroad",
    "contracts",
    N_("Clients abroad"),
    (
        N_(
            "Across a border, much that goes without saying at home has to be said. Agree on the language first: in "
            "which one do you write, and which version of the contract counts if there are two? Short sentences help "
            "everyone who reads in a foreign language."
        ),
        N_(
            "Customs differ, too. In some places a “no” is said openly, in others it hides in “we will see”. Ask again "
            "in a friendly way, sum up in writing, and don't take for rudeness what may be habit. Look at the clock "
            "and the holidays over there before you call."
        ),
        N_(
            "Which law applies and which court decides may stand in the contract, or follow from rules that are hard "
            "to see through from outside. Ask a lawyer before you sign, above all if a foreign law, a foreign court or "
            "an arbitration is named. Ask, too, whether a judgment could be enforced where the client's money is, and "
            "what is different if your client is a private person."
        ),
        N_(
            "Settle in which currency you are paid, who bears the fees and the exchange rate, and by when the money is "
            "in your account. The greater the distance, the more a down payment is worth to you. And ask your tax "
            "adviser how the invoice has to look, with or without VAT, before the first one goes out."
        ),
    ),
    (
        Advice("abroad-language", N_("Agree in which language we write and which version of the contract counts")),
        Advice("abroad-law", N_("Ask a lawyer which law and which court apply, and what that means for me")),
        Advice("abroad-currency", N_("Settle currency, fees and exchange rate in writing")),
        Advice("abroad-advance", N_("Ask for a down payment before I begin")),
        Advice("abroad-tax", N_("Ask my tax adviser how the invoice has to look")),
        Advice("abroad-time", N_("Put the client's time zone and holidays into my calendar")),
        Advice("abroad-custom", N_("Ask someone who knows the country how a no is said there")),
    ),
)
