"""The how-manieth time, in words: “third time”, „dritten Mal“, so that it fits after “the”, „zum“ and „ab dem“."""

from __future__ import annotations

from klartext.i18n import N_, _, show_number

_WORDS = (
    N_("first time"),
    N_("second time"),
    N_("third time"),
    N_("fourth time"),
    N_("fifth time"),
    N_("sixth time"),
    N_("seventh time"),
    N_("eighth time"),
    N_("ninth time"),
    N_("tenth time"),
    N_("eleventh time"),
    N_("twelfth time"),
)
_ENDINGS = {1: N_("{number}st time"), 2: N_("{number}nd time"), 3: N_("{number}rd time")}
_OTHER = N_("{number}th time")


def nth_time(count: int) -> str:
    """Return the name of the `count`-th time, from 1; up to the twelfth in words, then in figures."""
    if count <= len(_WORDS):
        return _(_WORDS[count - 1])
    # English says 11th, 12th and 13th, also in 111th; German writes a full stop after every number.
    ending = _OTHER if count % 100 in {11, 12, 13} else _ENDINGS.get(count % 10, _OTHER)
    return _(ending).format(number=show_number(count))
