"""The names of states and cantons, for the codes that the client card keeps.

Invariant: every code of `workdays.states` has a name, and Klartext shows no other one.
"""

from __future__ import annotations

from typing import Final

from klartext.contracts.workdays import states
from klartext.i18n import N_, _


def names(country: str) -> dict[str, str]:
    """Return the names of a country's states or cantons by their codes, in the order of the alphabet."""
    named = {code: name(country, code) for code in states(country)}
    return dict(sorted(named.items(), key=lambda pair: pair[1].casefold().translate(_SORTED_AS)))


def name(country: str, code: str) -> str:
    """Return the name of a state or canton in the language being spoken; "" for a code that the country lacks."""
    return _(_NAMES.get(country, {}).get(code, ""))


_SORTED_AS = str.maketrans({"ä": "a", "ö": "o", "ü": "u"})
_NAMES: Final[dict[str, dict[str, str]]] = {
    "de": {
        "BB": N_("Brandenburg"),
        "BE": N_("Berlin"),
        "BW": N_("Baden-Württemberg"),
        "BY": N_("Bavaria"),
        "HB": N_("Bremen"),
        "HE": N_("Hesse"),
        "HH": N_("Hamburg"),
        "MV": N_("Mecklenburg-Western Pomerania"),
        "NI": N_("Lower Saxony"),
        "NW": N_("North Rhine-Westphalia"),
        "RP": N_("Rhineland-Palatinate"),
        "SH": N_("Schleswig-Holstein"),
        "SL": N_("Saarland"),
        "SN": N_("Saxony"),
        "ST": N_("Saxony-Anhalt"),
        "TH": N_("Thuringia"),
    },
    "at": {
        "1": N_("Burgenland"),
        "2": N_("Carinthia"),
        "3": N_("Lower Austria"),
        "4": N_("Upper Austria"),
        "5": N_("Salzburg"),
        "6": N_("Styria"),
        "7": N_("Tyrol"),
        "8": N_("Vorarlberg"),
        "9": N_("Vienna"),
    },
    "ch": {
        "AG": N_("Aargau"),
        "AI": N_("Appenzell Innerrhoden"),
        "AR": N_("Appenzell Ausserrhoden"),
        "BE": N_("Bern"),
        "BL": N_("Basel-Landschaft"),
        "BS": N_("Basel-Stadt"),
        "FR": N_("Fribourg"),
        "GE": N_("Geneva"),
        "GL": N_("Glarus"),
        "GR": N_("Grisons"),
        "JU": N_("Jura"),
        "LU": N_("Lucerne"),
        "NE": N_("Neuchâtel"),
        "NW": N_("Nidwalden"),
        "OW": N_("Obwalden"),
        "SG": N_("St. Gallen"),
        "SH": N_("Schaffhausen"),
        "SO": N_("Solothurn"),
        "SZ": N_("Schwyz"),
        "TG": N_("Thurgau"),
        "TI": N_("Ticino"),
        "UR": N_("Uri"),
        "VD": N_("Vaud"),
        "VS": N_("Valais"),
        "ZG": N_("Zug"),
        "ZH": N_("Zurich"),
    },
}
