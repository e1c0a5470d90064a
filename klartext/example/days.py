"""When everything in the story happens, counted from the day it is told on.

Invariant: what lies behind is before that day, what is planned is after it and in the order it is planned; apart from
one Sunday evening, business is done on working days.
"""

from datetime import date, timedelta
from functools import cache

from dateutil.relativedelta import relativedelta
from holidays import country_holidays

DAYS_TO_PAY = 30
CHECKINS = 16
SUNDAY = 6


def days(on: date) -> dict[str, date]:
    """Return the story's days by name."""
    return _checkins(on) | _behind(on) | _invoices(on) | _ahead(on) | _contracts(on)


def _checkins(on: date) -> dict[str, date]:
    return {f"ago_{ago}": on - timedelta(ago) for ago in range(1, CHECKINS + 1)}


def _behind(on: date) -> dict[str, date]:
    second = _before(on, 22)
    call = _after(second, 2)
    promised = _after(call, 9)
    unordered = _after(call, 4)
    third = max(_before(on, 6), _after(promised, 1))
    return {
        "first_shouting": _before(on, 84),
        "fourth_round": _before(on, 57),
        "sunday": _sunday(on - timedelta(42)),
        "second_shouting": second,
        "call": call,
        "confirmed": _after(call, 1),
        "list_sent": _after(call, 2),
        "unordered": unordered,
        "promised": promised,
        "third_shouting": third,
        "day_after": _after(third, 1),
    }


def _invoices(on: date) -> dict[str, date]:
    received = {1: _before(on, 112), 2: _before(on, 76), 3: _before(on, 49), 4: _before(on, 20)}
    received[5] = _after(_behind(on)["unordered"], 5)
    due = {number: day + timedelta(DAYS_TO_PAY) for number, day in received.items()}
    late = _after(due[2], 15)
    return {
        **{f"received_{number}": day for number, day in received.items()},
        **{f"due_{number}": day for number, day in due.items()},
        "late_1": _after(due[1], 15),
        "paid_1": _before(on, 54),
        "accepted_2": _before(received[2], 3),
        "reminded_2": _before(on, 38),
        "late_2": late,
        "part_2": max(_before(on, 26), _after(late, 1)),
    }


def _ahead(on: date) -> dict[str, date]:
    reply = _after(on, 6)
    talk = max(_after(on, 8), _after(reply, 1))
    orders = _after(talk, 1)
    pay = max(_after(on, 13), _after(orders, 2))
    pause = _after(pay, 7)
    prepay = _after(pause, 7)
    formal = _after(prepay, 6)
    return {
        "tomorrow": _after(on, 1),
        "remind": _after(on, 2),
        "advice": _after(on, 4),
        "reply": reply,
        "talk": talk,
        "orders": orders,
        "pay": pay,
        "sign": _after(on, 16),
        "pause": pause,
        "prepay": prepay,
        "formal": formal,
        "look_again": _after(formal, 1),
    }


def _contracts(on: date) -> dict[str, date]:
    """Date the contracts so that notice for the end of the term must arrive in two to three months."""
    first = on.replace(day=1)
    start = first - relativedelta(months=18)
    arrives = first + relativedelta(months=3, days=-1)
    return {
        "signed": _before(start, 12),
        "start": start,
        "term_end": first + relativedelta(months=6, days=-1),
        "arrives": arrives,
        "notice": _before(arrives, 14),
        "care_signed": _before(first - relativedelta(months=11), 5),
        "care_start": first - relativedelta(months=11),
    }


def _before(day: date, ago: int) -> date:
    """Return the last working day that lies at least so many days before."""
    found = day - timedelta(ago)
    while not _is_working_day(found):
        found -= timedelta(1)
    return found


def _after(day: date, ahead: int) -> date:
    """Return the first working day that lies at least so many days after."""
    found = day + timedelta(ahead)
    while not _is_working_day(found):
        found += timedelta(1)
    return found


def _sunday(day: date) -> date:
    return day - timedelta((day.weekday() - SUNDAY) % 7)


def _is_working_day(day: date) -> bool:
    quiet = (day.month, day.day) in {(12, 24), (12, 31)}
    return day.weekday() < 5 and not quiet and day not in _holidays(day.year)


@cache
def _holidays(year: int) -> frozenset[date]:
    return frozenset(country_holidays("DE", subdiv="HH", years=year))
