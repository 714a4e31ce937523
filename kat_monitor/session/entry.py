"""The one-line entry: what a nurse types, understood while it is typed.

Owns the grammar. Rules
1. Bare numbers are BP (two), then heart rate, SpO2, respiratory rate, in that order and no other: `158/94 88 97 14`.
   So a third bare number is always the heart rate; a lone SpO2 needs its name. They stand first, or after `bp`.
2. Every other value follows its name: `bp 158/94 hr 88 spo2 97 rr 14 moaas 4 dis 2 temp 36.8 rass 0`.
3. `/`, space, `+`, `.` and `,` separate alike, so that one hand on the number pad is enough; only after `temp` and `pi`
   is one of `.` or `,` a decimal point.
4. `@-3` is three minutes ago, `@14:20` the nearest such time that has passed. `settled` says: not roused, looks well.
5. Case does not matter; digits of any script and full-width signs are read as what they are.

Refuses to guess: what is not understood is named, and nothing is stored until the whole line is. What is echoed is what
is stored, and reads back as itself.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import timedelta
from typing import Literal, NamedTuple

import msgspec

from kat_monitor.clock import MINUTE, Moment, local, zone_of
from kat_monitor.vitals import VITALS, Number, Quality, Reading, is_possible, is_usual, pair_is_possible, reading
from kat_monitor.words import joined, say

NAMES: dict[str, str] = {
    "bp": "bp",
    "map": "map",
    "hr": "heart_rate",
    "pulse": "heart_rate",
    "pr": "heart_rate",
    "spo2": "spo2",
    "sat": "spo2",
    "rr": "resp_rate",
    "resp": "resp_rate",
    "moaa/s": "moaas",
    "moaas": "moaas",
    "moaa": "moaas",
    "dissociation": "dissociation",
    "dis": "dissociation",
    "temp": "temperature",
    "rass": "rass",
    "etco2": "etco2",
    "fico2": "fico2",
    "pi": "perfusion_index",
}
"""Words of the grammar. A typed rate is the heart rate whatever it is called."""

SPELLED = {
    "heart_rate": say("HR"),
    "spo2": say("SpO2"),
    "resp_rate": say("RR"),
    "moaas": say("MOAA/S"),
    "dissociation": say("Dis"),
    "temperature": say("Temp"),
    "rass": "RASS",
    "map": say("MAP"),
    "etco2": say("EtCO2"),
    "fico2": say("FiCO2"),
    "perfusion_index": "PI",
}
"""How the echo names a vital; each is a word of the grammar."""

IN_ORDER = ("systolic", "diastolic", "heart_rate", "spo2", "resp_rate")
"""What bare numbers mean."""

_SIGNS = str.maketrans("／＋．，＠：－−–\u3000", "/+.,@:--- ")
_SEPARATORS = "/ +.,;=\t\u00a0\u202f"
_WORDS = re.compile("|".join(re.escape(word) for word in sorted([*NAMES, "settled"], key=len, reverse=True)))
_NUMBER = re.compile(r"[0-9]+")
_DECIMAL = re.compile(r"[0-9]+([.,][0-9]+)?")
_AT = re.compile(
    r"@ *(?:(?P<sign>[-+]?) *(?P<minutes>[0-9]+)(?![0-9:]|[.][0-9])"
    r"|(?P<hour>[0-9]{1,2})[:.](?P<minute>[0-9]{2})(?![0-9]))"
)
_LONGEST = 6
"""Digits that a number may have before it is refused unread."""


class Entry(msgspec.Struct, frozen=True):
    """A line as understood. It may be stored when `problem` is empty and there is something in it.

    `minutes_ago` or `clock` (hour, minute) say when it was observed; both None: at the first key stroke. `odd` names
    values that are possible but unusual: they need a second Enter and are then stored as confirmed.
    """

    text: str
    readings: tuple[Reading, ...] = ()
    settled: bool = False
    minutes_ago: int | None = None
    clock: tuple[int, int] | None = None
    problem: str | None = None
    odd: tuple[str, ...] = ()

    @property
    def echo(self) -> str:
        """What was understood, in the words of the grammar; reading it gives the same entry."""
        when = ""
        if self.minutes_ago is not None:
            when = f"@-{self.minutes_ago}"
        elif self.clock is not None:
            when = f"@{self.clock[0]:02d}:{self.clock[1]:02d}"
        return joined(" ", (part for part in (spell(self.readings), "settled" if self.settled else "", when) if part))

    @property
    def is_complete(self) -> bool:
        """Whether Enter stores it, once or, with odd values, at the second time."""
        return self.problem is None and (bool(self.readings) or self.settled)

    @property
    def look(self) -> Literal["", "settled", "scored"]:
        """What the measurement says of sedation."""
        if any(one.vital == "moaas" for one in self.readings):
            return "scored"
        return "settled" if self.settled else ""

    def stored(self, confirmed: bool) -> tuple[Reading, ...]:
        """The readings to store; with `confirmed` the odd ones are marked so, the others stay as they are."""
        return tuple(
            msgspec.structs.replace(one, quality=Quality.CONFIRMED) if confirmed and _is_odd(one) else one
            for one in self.readings
        )


class _Refused(Exception):
    """The line cannot be understood; its words say why."""


class _When(NamedTuple):
    minutes_ago: int | None = None
    clock: tuple[int, int] | None = None


def parse_entry(text: str) -> Entry:
    """Understand a line; whatever is wrong stands in `problem`, and nothing is ever raised."""
    try:
        line, when = _take_time(_plain(text))
        values, settled = _values(line)
        _check(values)
    except _Refused as refused:
        return Entry(text, problem=str(refused))
    readings = tuple(reading(vital, value) for vital, value in values.items())
    odd = tuple(
        say("{label} {value}", label=VITALS[one.vital].label, value=one.value) for one in readings if _is_odd(one)
    )
    return Entry(text, readings, settled, when.minutes_ago, when.clock, None, odd)


def spell(readings: tuple[Reading, ...]) -> str:
    """Readings in the words of the grammar: `BP 158/94 HR 88 SpO2 97`; what has no value shows as `--`."""
    known = {one.vital: one.value for one in readings}
    parts = []
    if "systolic" in known or "diastolic" in known:
        parts.append(
            say(
                "BP {digits}/{digits_2}",
                digits=_digits(known.get("systolic")),
                digits_2=_digits(known.get("diastolic")),
            )
        )
    for vital, value in known.items():
        if vital not in ("systolic", "diastolic"):
            parts.append(say("{vital} {digits}", vital=SPELLED.get(vital, VITALS[vital].label), digits=_digits(value)))
    return joined(" ", parts)


def observed_t(entry: Entry, now: Moment, zone_minutes: int, first_key_t: int | None = None) -> int:
    """When the entry was observed, ms on the session's clock: its own time, else the first key stroke, else now.

    A clock time means the nearest one that has passed, in the zone in which the log was opened; nothing lies in the
    future.
    """
    if entry.minutes_ago is not None:
        return now.t - entry.minutes_ago * MINUTE
    if entry.clock is None:
        return now.t if first_key_t is None else first_key_t
    wall = local(now.utc, zone_of(zone_minutes))
    then = wall.replace(hour=entry.clock[0], minute=entry.clock[1], second=0, microsecond=0)
    if then > wall:
        then -= timedelta(days=1)
    return now.t - (wall - then) // timedelta(milliseconds=1)


def time_problem(entry: Entry, now: Moment, zone_minutes: int) -> str | None:
    """Why the entry's own time cannot be, said while it is typed; None if it can."""
    if observed_t(entry, now, zone_minutes) >= 0:
        return None
    if entry.clock is None:
        return say("That lies before this session was opened")
    return say(
        "{clock:02d}:{clock_2:02d} is still to come, or was before this session was opened",
        clock=entry.clock[0],
        clock_2=entry.clock[1],
    )


# --- reading the line -------------------------------------------------------------------------------------------------


def _plain(text: str) -> str:
    """Lower case, with every decimal digit as 0-9 and full-width signs as plain ones."""
    signs = text.translate(_SIGNS)
    return "".join(_plain_character(one) for one in signs)


def _plain_character(one: str) -> str:
    digit = unicodedata.decimal(one, None)
    if digit is not None:
        return str(digit)
    wide = unicodedata.normalize("NFKC", one)
    return wide.lower() if len(wide) == 1 and wide.isascii() and wide.isalpha() else one.lower()


def _take_time(line: str) -> tuple[str, _When]:
    """Cut the time out of the line."""
    if "@" not in line:
        return line, _When()
    found = _AT.search(line)
    if line.count("@") > 1:
        raise _Refused(say("Two times: write only one, such as @-3 or @14:20"))
    if found is None or (found["minutes"] and not found["sign"]):
        raise _Refused(say("Write the time as @-3 (three minutes ago) or @14:20"))
    rest = f"{line[: found.start()]} {line[found.end() :]}"
    if found["minutes"]:
        if found["sign"] == "+":
            raise _Refused(say("That time is still to come: a measurement lies in the past"))
        if len(found["minutes"]) > 4:
            raise _Refused(say("That is too long ago"))
        return rest, _When(minutes_ago=int(found["minutes"]))
    hour, minute = int(found["hour"]), int(found["minute"])
    if hour > 23 or minute > 59:
        raise _Refused(say("{hour}:{minute:02d} is not a time of day", hour=hour, minute=minute))
    return rest, _When(clock=(hour, minute))


def _values(line: str) -> tuple[dict[str, Number], bool]:
    """Walk through the line: bare numbers in order, then named ones."""
    values: dict[str, Number] = {}
    settled = False
    bare = 0
    """How many bare numbers were read; -1 once another name than bp came."""
    at = 0
    while (at := _skip(line, at)) < len(line):
        word = _WORDS.match(line, at)
        if word is None:
            at, number = _number(line, at, whole=True)
            if bare < 0:
                raise _Refused(say("{digits}: say what it is, such as rr {digits}", digits=_digits(number)))
            if bare >= len(IN_ORDER):
                raise _Refused(say("Too many numbers: BP, HR, SpO2, RR, then name the rest, such as temp 36.8"))
            _put(values, IN_ORDER[bare], number)
            bare += 1
            continue
        at = _skip(line, word.end())
        vital = NAMES.get(word.group())
        if vital == "bp":
            if "systolic" in values:
                raise _Refused(say("BP is there twice"))
            bare = 0
        elif vital is None:
            settled = True
        else:
            bare = -1
            at, number = _number(line, at, whole=VITALS[vital].whole, signed=vital == "rass", name=word.group())
            _put(values, vital, number)
    return values, settled


def _skip(line: str, at: int) -> int:
    while at < len(line) and (line[at] in _SEPARATORS or line[at].isspace()):
        at += 1
    return at


def _number(line: str, at: int, *, whole: bool, signed: bool = False, name: str = "") -> tuple[int, Number]:
    """The number at `at`, and where it ends."""
    minus = signed and line[at : at + 1] == "-"
    start = at + 1 if minus else at
    found = (_NUMBER if whole else _DECIMAL).match(line, start)
    if found is None:
        raise _Refused(_not_a_number(line, at, name))
    digits = found.group().replace(",", ".")
    if len(digits) > _LONGEST:
        raise _Refused(say("{digits}... is not possible", digits=digits[:_LONGEST]))
    end = found.end()
    if end < len(line) and line[end] not in _SEPARATORS and not line[end].isspace() and not _WORDS.match(line, end):
        raise _Refused(say("{line} is not understood", line=line[start : end + 1]))
    value: Number = float(digits) if "." in digits else int(digits)
    return end, -value if minus else value


def _not_a_number(line: str, at: int, name: str) -> str:
    rest = line[at:].split()
    word = rest[0][:20] if rest else ""
    if name:
        return say("{name} needs a number", name=name) + (say(", not {word}", word=word) if word else "")
    return say("{word} is not understood; the words are bp, hr, spo2, rr, moaas, dis, temp, rass", word=word)


def _put(values: dict[str, Number], vital: str, number: Number) -> None:
    if vital in values:
        raise _Refused(say("{label} is there twice", label=VITALS[vital].label))
    values[vital] = number


def _check(values: dict[str, Number]) -> None:
    """What cannot be true: values that no adult shows, half a pressure, a diastolic that is not below the systolic."""
    for vital, value in values.items():
        if not is_possible(vital, value):
            known = VITALS[vital]
            raise _Refused(
                say(
                    "{label} {digits} is not possible ({lowest}-{highest})",
                    label=known.label,
                    digits=_digits(value),
                    lowest=known.lowest,
                    highest=known.highest,
                )
            )
    systolic, diastolic = values.get("systolic"), values.get("diastolic")
    if (systolic is None) != (diastolic is None):
        raise _Refused(
            say("Half a blood pressure: type both, such as 120/80; one value alone needs its name, such as hr 88")
        )
    if systolic is not None and diastolic is not None and not pair_is_possible(systolic, diastolic):
        raise _Refused(
            say(
                "{digits}/{digits_2}: the diastolic must be below the systolic",
                digits=_digits(systolic),
                digits_2=_digits(diastolic),
            )
        )


def _is_odd(one: Reading) -> bool:
    return one.value is not None and not is_usual(one.vital, one.value)


def _digits(value: Number | None) -> str:
    return "--" if value is None else f"{value:g}"
