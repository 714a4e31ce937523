"""Nellcor N-560, N-595 and NPB-290: SpO2 and pulse rate as a printed table, one line in two seconds.

Owns the line's grammar and the meaning of its status codes. Refuses a number beside a code that says the pulse or the
sensor is lost, and to complete a line that did not end, unless it ends with a whole status code.

Sources: mdpnp nellcor-n595.spec; NPB-290 manual p. 72; recorded lines of an N-560.
"""

from __future__ import annotations

import re
from datetime import datetime

from kat_monitor.devices.decoder import Decoded, LinkNote, Measurement, NoteKind, measured
from kat_monitor.devices.piecewise import LineDecoder
from kat_monitor.vitals import Quality, Source

MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
STAMP = re.compile(rb"\d\d-[A-Z][a-z]{2}-\d\d \d\d:\d\d:\d\d ")
ROW = re.compile(
    r"(?P<stamp>\S+ \S+)"
    r" +(?P<spo2>\d{1,3}|-{3})\*?"
    r" +(?P<pulse>\d{1,3}|-{3})\*?"
    r" +(?:\d{1,3}|-{1,3})\*?"
    r"(?P<codes>(?: +[A-Z]{2})*) *"
)
HEADER = re.compile(rb"%SpO2|SpO2 Limit|VERSION|ADULT|NEONATE")

QUALITIES = (
    ("SD", Quality.SENSOR_OFF),
    ("SO", Quality.SENSOR_OFF),
    ("PS", Quality.SEARCHING),
    ("LM", Quality.NO_SIGNAL),
    ("LP", Quality.NO_SIGNAL),
    ("MO", Quality.ARTEFACT),
)
"""Code and what it makes of the numbers, the most severe first: sensor disconnected or off, pulse search, loss of pulse
with and without interference, motion."""
HARMLESS = frozenset({"AO", "AS", "LB", "PH", "PL", "SH", "SL"})
"""Alarm off or silenced, low battery, limits passed."""


class NellcorDecoder(LineDecoder):
    """Lines of a Nellcor oximeter in, one streaming measurement a row out."""

    def _is_whole(self, line: bytes) -> bool:
        """A row that ends with a known status code holds all its numbers."""
        return line[-2:].decode("latin-1") in HARMLESS | dict(QUALITIES).keys()

    def _decode(self, line: bytes) -> list[Decoded]:
        """A row counts from its last time stamp on."""
        start = max((found.start() for found in STAMP.finditer(line)), default=len(line))
        row = ROW.fullmatch(line[start:].decode("latin-1"))
        if row is None:
            return self._header(line)
        self._rejected += start
        quality, when = _judge(row["codes"].split()), _device_time(row["stamp"])
        return [
            Measurement(
                (
                    measured("spo2", _number(row["spo2"]), quality, when),
                    measured("pulse_rate", _number(row["pulse"]), quality, when),
                ),
                Source.STREAMING,
            )
        ]

    def _header(self, line: bytes) -> list[Decoded]:
        if HEADER.search(line):
            return [LinkNote(NoteKind.ALIVE)]
        self._rejected += len(line)
        return []


def _judge(codes: list[str]) -> Quality:
    """An unknown code may be a warning of a newer model: the numbers stay, marked."""
    known = next((quality for code, quality in QUALITIES if code in codes), Quality.OK)
    if known is Quality.OK and not HARMLESS.issuperset(codes):
        return Quality.LOW_SIGNAL
    return known


def _number(text: str) -> int | None:
    """Dashes and 0 are no value."""
    return None if "-" in text else int(text) or None


def _device_time(stamp: str) -> str | None:
    """`07-Jan-04 11:24:50` as ISO 8601; None where it is no time."""
    day, month, rest = stamp.split("-")
    try:
        number = MONTHS.index(month) + 1
        return datetime.strptime(f"{day} {number} 20{rest}", "%d %m %Y %H:%M:%S").isoformat()
    except ValueError:
        return None
