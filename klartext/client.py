"""The client card: who it is about and how the two of you write to each other. All of it is optional."""

from __future__ import annotations

from typing import Annotated

from pydantic import AfterValidator, Field

from klartext.i18n import N_
from klartext.record import MOST_PICKS, Choice, Line, Sheet, Text, ask


class Address(Choice):
    """How client and owner address each other in German."""

    FORMAL = "sie", N_("formally (Sie)")
    FAMILIAR = "du", N_("by first name (du)")


class Tongue(Choice):
    """The language of the letters to the client."""

    GERMAN = "de", N_("German")
    ENGLISH = "en", N_("English")


class Kind(Choice):
    """Whether consumer law applies."""

    BUSINESS = "business", N_("business")
    CONSUMER = "consumer", N_("private person")


class Country(Choice):
    """Whose law and holidays apply, as far as Klartext knows them."""

    GERMANY = "de", N_("Germany")
    AUSTRIA = "at", N_("Austria")
    SWITZERLAND = "ch", N_("Switzerland")
    OTHER = "other", N_("another country")


class Channel(Choice):
    """How the client reaches the owner."""

    MAIL = "mail", N_("e-mail")
    PHONE = "phone", N_("phone")
    MESSENGER = "messenger", N_("messenger")
    MEETING = "meeting", N_("in person")
    VIDEO = "video", N_("video")


# ISO 4217 codes of the countries whose clients are likely; the card keeps the code.
CURRENCIES = ("EUR", "CHF", "USD", "GBP", "DKK", "SEK", "NOK", "PLN", "CZK", "HUF", "RON", "BGN", "CAD", "AUD", "JPY")


def _known_currency(code: str) -> str:
    if code not in CURRENCIES:
        raise ValueError
    return code


Currency = Annotated[str, AfterValidator(_known_currency)]
# A subdivision as the `holidays` library names it ("BY", "9", "ZH"); empty when it does not matter.
State = Annotated[str, Field(pattern=r"^[A-Z0-9]{0,3}$")]
# An IANA name. Which ones exist is the machine's knowledge, so the picker offers them and the card keeps the name.
Zone = Annotated[str, Field(pattern=r"^[A-Za-z0-9_+/-]{0,64}$")]


class Client(Sheet):
    """The card of one client."""

    name: Line = ask(N_("Name or pseudonym of the client"), "")
    situation: Text = ask(N_("The situation in one sentence"), "")
    contact: Text = ask(N_("Contact"), "", help=N_("Person, e-mail, phone – whatever you want at hand."))
    person: Line = ask(
        N_("Who you write to"), "", help=N_("As you would greet them: “Mr Dorn”, “Jana”. Your drafts begin with it.")
    )
    signature: Line = ask(N_("How you sign"), "", help=N_("Your name as it stands below a letter."))
    trade: Line = ask(N_("What you do for a living"), "")
    kind: Kind | None = ask(N_("The client is a"))
    partner: Text = ask(
        N_("Contract partner, if it is someone else"), "", help=N_("For example an agency or a parent company.")
    )
    address: Address | None = ask(N_("You address each other"))
    language: Tongue | None = ask(N_("You write to each other in"))
    country: Country | None = ask(N_("The client is based in"))
    state: State = ask(N_("State or canton"), "")
    zone: Zone = ask(N_("Time zone of the client"), "")
    currency: Currency = ask(N_("Currency of your invoices"), "EUR")
    channels: tuple[Channel, ...] = ask(N_("How you are in touch"), (), max_length=MOST_PICKS)
