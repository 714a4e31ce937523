"""Omron HBP-9020 and HBP-9030: one comma-separated line after each measurement, formats 4 and 5.

Owns both lines and the device's error and movement fields. Refuses to keep the identity field, values beside an error,
and numbers of another width than the three characters that are printed: the lines carry no checksum.

Sources: recorded and quoted lines of format 4; leon80148/BP_checker for format 5 (manual 2873643-0F).
"""

from __future__ import annotations

import re
from datetime import datetime

from kat_monitor.devices.decoder import Decoded, Measurement, measured, pressures
from kat_monitor.devices.frames import masked
from kat_monitor.devices.piecewise import LineDecoder
from kat_monitor.vitals import Quality, Source
from kat_monitor.words import say

FORMAT_4 = re.compile(
    r"bp,[^,]*,(?P<date>\d{4}/\d\d/\d\d),(?P<time>\d\d:\d\d),"
    r"(?P<systolic>.{3}),(?P<map>.{3}),(?P<diastolic>.{3}),(?P<pulse>.{3}),[^,]*$"
)
FORMAT_5 = re.compile(
    r"(?P<date>\d{4},\d\d,\d\d),(?P<time>\d\d,\d\d),[^,]*,(?P<error>\d+),"
    r"(?P<systolic>.{3}),(?P<diastolic>.{3}),(?P<pulse>.{3}),(?P<move>\d)$"
)
NUMBER = re.compile(r"\d{3}", re.ASCII)
EMPTY = re.compile(r"[ -]{3}")

IDENTITY = re.compile(rb"(?<=bp,)[^,\r\n]*(?=,)|(?<=\d{4},\d\d,\d\d,\d\d,\d\d,)[^,\r\n]*(?=,)")

RANGES = {"systolic": (60, 260), "diastolic": (30, 215), "pulse": (40, 180)}
"""What the devices can measure, in mmHg and /min. A number outside was damaged on the way."""


class OmronHbpDecoder(LineDecoder):
    """Lines of an Omron HBP in, cuff measurements out."""

    def _decode(self, line: bytes) -> list[Decoded]:
        text = line.decode("latin-1")
        found = FORMAT_4.search(text) or FORMAT_5.search(text)
        if found is None or not found[0].isascii():
            self._rejected += len(line)
            return []
        self._rejected += found.start()
        return _read(found.groupdict())


def without_names(data: bytes) -> bytes:
    """The same bytes with blanks in place of the identity field of each line."""
    return IDENTITY.sub(lambda found: b" " * len(found[0]), data)


def scrub(data: bytes) -> bytes:
    """What of a capture may leave the room: whole lines without the identity; of anything else only its length."""
    return re.sub(rb"[^\r\n]+", lambda found: _scrub_line(found[0]), data)


def _scrub_line(line: bytes) -> bytes:
    text = without_names(line).decode("latin-1")
    found = FORMAT_4.search(text) or FORMAT_5.search(text)
    start = found.start() if found else len(line)
    return masked(line[:start]) + text[start:].encode("latin-1")


def _read(fields: dict[str, str]) -> list[Decoded]:
    """A measurement; with an error all of it is missing, and it says which."""
    error = int(fields.get("error", "0"))
    quality, when = _judge(fields, error), _device_time(fields)
    readings = (
        *pressures(
            _number(fields["systolic"]),
            _number(fields["diastolic"]),
            _number(fields["map"]) if "map" in fields else None,
            quality,
            when,
        ),
        measured("pulse_rate", _number(fields["pulse"]), quality, when),
    )
    return [Measurement(readings, Source.CUFF, fault=say("error {error}", error=error) if error else "")]


def _judge(fields: dict[str, str], error: int) -> Quality:
    """What all numbers of the line are worth: they were measured, and damaged, together."""
    if error:
        return Quality.NO_SIGNAL
    if not all(NUMBER.fullmatch(fields[name]) or EMPTY.fullmatch(fields[name]) for name in RANGES):
        return Quality.INVALID
    numbers = {name: _number(fields[name]) for name in RANGES}
    if any(number is not None and not RANGES[name][0] <= number <= RANGES[name][1] for name, number in numbers.items()):
        return Quality.IMPLAUSIBLE
    return Quality.ARTEFACT if fields.get("move", "0") != "0" else Quality.OK


def _number(text: str) -> int | None:
    """A printed number; None where there is none: blanks, dashes, 000."""
    return int(text) or None if NUMBER.fullmatch(text) else None


def _device_time(fields: dict[str, str]) -> str | None:
    try:
        return datetime.strptime(
            f"{fields['date']} {fields['time']}".replace("/", ",").replace(":", ","), "%Y,%m,%d %H,%M"
        ).isoformat()
    except ValueError:
        return None
