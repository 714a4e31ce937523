"""A&D TM-2657P: one record after each measurement, `STX fields ETX`, fields told by their first letter.

Owns the letters: S systolic, D diastolic, M mean, P pulse, i irregular pulse, m movement. Their order differs by model
and is not used. Refuses a record in which a field stands twice or none is known, and half a blood pressure.

Source: a driver for the device; no recorded bytes were found.
"""

from __future__ import annotations

import re

from kat_monitor.devices.decoder import Decoded, LinkNote, Measurement, NoteKind, measured, pressures
from kat_monitor.devices.frames import STX, find_record
from kat_monitor.devices.piecewise import FrameDecoder
from kat_monitor.vitals import Quality, Source

SEPARATOR = b"\x1e"
FIELD = re.compile(r"([SDMP])\s*(\d{0,3})\s*|([im])(.*)", re.ASCII | re.DOTALL)
NOT_SET = re.compile(r"\s*0+\s*")
NUMBERS = ("S", "D", "M", "P")


class AndTm2657Decoder(FrameDecoder):
    """Records of a TM-2657P in, cuff measurements out."""

    def __init__(self) -> None:
        super().__init__(find_record, STX)

    def _decode(self, frame: bytes) -> list[Decoded]:
        parts = (FIELD.fullmatch(part.decode("ascii")) for part in frame[1:-1].split(SEPARATOR))
        found = [(part[1] or part[3], part[2] or part[4] or "") for part in parts if part]
        fields = dict(found)
        if len(fields) != len(found) or not fields:
            self._rejected += len(frame)
            return []
        if not any(letter in fields for letter in NUMBERS):
            return [LinkNote(NoteKind.ALIVE)]
        systolic, diastolic, mean, pulse = (int(fields.get(letter) or 0) or None for letter in NUMBERS)
        quality = _judge(fields)
        readings = (*pressures(systolic, diastolic, mean, quality), measured("pulse_rate", pulse, quality))
        return [Measurement(readings, Source.CUFF)]


def _judge(fields: dict[str, str]) -> Quality:
    """A mark counts when it is there, with whatever follows it but 0."""
    movement, irregular = (not NOT_SET.fullmatch(fields.get(letter, "0")) for letter in "mi")
    return Quality.ARTEFACT if movement else Quality.IRREGULAR if irregular else Quality.OK
