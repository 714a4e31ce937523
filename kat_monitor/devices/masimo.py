"""Masimo ASCII 1 lines and the trend (ASCII 2) form: SpO2, pulse rate and perfusion index, one line a second.

Owns the line's grammar and the meaning of its exception flags. The lines have no checksum, so numbers are read only
where they have the printed width (three digits; two and two for PI): a digit that was lost on the wire gives no value
instead of another one. Refuses to trust numbers without readable flags, and to complete a line that did not end.

Sources: Rad-8 manual p. 4-20, 4-24, 7-3, 7-4; Rad-87 manual p. 7-4; recorded lines of Rad-8, Radical-5 and Radical-7.
"""

from __future__ import annotations

import re
from datetime import datetime

from kat_monitor.devices.decoder import Decoded, Measurement, News, measured
from kat_monitor.devices.piecewise import LineDecoder
from kat_monitor.vitals import NO_VALUE, Quality, Reading, Source, reading
from kat_monitor.words import say

STAMP = re.compile(rb"NN/NN/NN NN:NN:NN ".replace(b"NN", rb"(?:\d\d|--)"))
FIELD = re.compile(r"(?<!\S)([A-Z0-9]+)=(\S*)")
FLAGS = re.compile(r"([0-9A-F]{1,8})(?::.*)?")
PRINTABLE = re.compile(rb"[\x20-\x7e]*")
NO_NUMBER = re.compile(r"[-+.]*-[-+.]*%?")
WHOLE = re.compile(r"(\d{3})%?")
DECIMAL = re.compile(r"(\d{2}\.\d{2})%?")

HIGHEST_PULSE = 300
"""/min. The devices are specified for 25 to 240; above this the digits are not a pulse."""

EXCEPTIONS: tuple[tuple[int, Quality, str], ...] = (
    (0x000001, Quality.SENSOR_OFF, say("no sensor")),
    (0x001000, Quality.SENSOR_OFF, say("no cable")),
    (0x000020, Quality.SENSOR_OFF, ""),
    (0x000002, Quality.UNAVAILABLE, say("defective sensor")),
    (0x000080, Quality.UNAVAILABLE, say("sensor not recognised")),
    (0x008000, Quality.UNAVAILABLE, say("cable not recognised")),
    (0x010000, Quality.UNAVAILABLE, say("defective cable")),
    (0x020000, Quality.UNAVAILABLE, say("sensor calibrating")),
    (0x000008, Quality.SEARCHING, ""),
    (0x000010, Quality.ARTEFACT, ""),
    (0x000040, Quality.ARTEFACT, say("too much ambient light")),
    (0x000400, Quality.LOW_SIGNAL, ""),
    (0x000004, Quality.LOW_PERFUSION, ""),
)
"""Flag of the EXC field, what it makes of the numbers, what to tell people; the first that is set decides.

Interference (010) and ambient light (040) disturb the signal itself: artefact. Low signal IQ (400) and low perfusion
(004) are weak but measured. 800 (the algorithm runs) and the flags not listed say nothing against SpO2 and pulse.
"""

VITALS = (
    ("SPO2", "spo2", WHOLE),
    ("BPM", "pulse_rate", WHOLE),
    ("PI", "perfusion_index", DECIMAL),
)
"""Key, vital, the printed shape of its number."""
ALIASES = {"PR": "BPM"}
"""Keys of the trend form that mean the same."""


class MasimoDecoder(LineDecoder):
    """Lines of a Masimo oximeter in, one streaming measurement a line out."""

    def __init__(self) -> None:
        super().__init__()
        self._news = News()

    def _decode(self, line: bytes) -> list[Decoded]:
        """A line counts from its last time stamp on: what stands before is noise, or a line that lost its end."""
        start = max((found.start() for found in STAMP.finditer(line)), default=len(line))
        stamp, fields = line[start : start + 17], _fields(line[start:])
        if not any(key in fields for key, _, _ in VITALS):
            self._rejected += len(line)
            return []
        self._rejected += start
        quality, fault = _judge(fields.get("EXC", ""))
        when = _device_time(stamp)
        readings = tuple(
            _read(vital, fields[key], shape, quality, when) for key, vital, shape in VITALS if key in fields
        )
        return [*self._news.tell(fault), Measurement(readings, Source.STREAMING)]


def _fields(line: bytes) -> dict[str, str]:
    """KEY=value of a line; none at all if it is damaged: a key twice or a byte that is not printable."""
    if not PRINTABLE.fullmatch(line):
        return {}
    pairs = [(ALIASES.get(key, key), value) for key, value in FIELD.findall(line.decode("ascii").upper())]
    fields = dict(pairs)
    return fields if len(fields) == len(pairs) else {}


def _judge(text: str) -> tuple[Quality, str]:
    """What the EXC field makes of the numbers; without a readable one nothing vouches for them."""
    found = FLAGS.fullmatch(text)
    if not found:
        return Quality.INVALID, ""
    flags = int(found[1], 16)
    for flag, quality, fault in EXCEPTIONS:
        if flags & flag:
            return quality, fault
    return Quality.OK, ""


def _read(vital: str, text: str, shape: re.Pattern[str], quality: Quality, when: str | None) -> Reading:
    """One value: dashes and the trend's 000 are no signal, another width than printed is not readable."""
    if quality in NO_VALUE:
        return reading(vital, None, quality, when)
    if NO_NUMBER.fullmatch(text):
        return reading(vital, None, Quality.NO_SIGNAL, when)
    found = shape.fullmatch(text)
    if not found:
        return reading(vital, None, Quality.INVALID, when)
    value = float(found[1])
    if vital == "pulse_rate" and value > HIGHEST_PULSE:
        return reading(vital, None, Quality.IMPLAUSIBLE, when)
    return measured(vital, value or None, quality, when)


def _device_time(stamp: bytes) -> str | None:
    """The device's clock as it printed it, `2018-02-24T04:48:53`; None where it is no time."""
    try:
        month, day, year, hour, minute, second = (int(part) for part in re.split(rb"[/ :]", stamp.strip()))
        return datetime(2000 + year, month, day, hour, minute, second).isoformat()
    except ValueError:
        return None
