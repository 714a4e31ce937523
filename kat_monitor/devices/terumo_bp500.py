"""Terumo BP-500: one record after each measurement, `STX R1,id,yymmdd,hhmmss,SYS,MAP,DIA,PR,... ETX`.

Owns the record's order. Refuses to keep the identity field, a record of another kind or with what is no number, and
half a blood pressure.

Source: a driver for the device; no recorded bytes were found.
"""

from __future__ import annotations

import re
from datetime import datetime

from kat_monitor.devices.decoder import Decoded, LinkNote, Measurement, NoteKind, measured, pressures
from kat_monitor.devices.frames import STX, find_record, masked, pieces
from kat_monitor.devices.piecewise import FrameDecoder
from kat_monitor.vitals import Quality, Source

NUMBER = r" *(\d{2,3}|-*) *"
"""Whether it is filled up to three characters, and with what, is not known: one digit alone is no vital sign."""
RECORD = re.compile(rf"R1,[^,]*,(\d{{6}}),(\d{{6}}),{NUMBER},{NUMBER},{NUMBER},{NUMBER}(?:,.*)?", re.ASCII | re.DOTALL)


KIND = re.compile(r"[A-Z]\d,", re.ASCII)
"""How every record begins, a measurement or another one."""
IDENTITY = re.compile(rb"(?<=R1,)[^,\r\n]*(?=,\d{6},\d{6},)")


def without_names(data: bytes) -> bytes:
    """The same bytes with blanks in place of the identity field of each record."""
    return IDENTITY.sub(lambda found: b" " * len(found[0]), data)


def scrub(data: bytes) -> bytes:
    """What of a capture may leave the room: whole records without the identity; of anything else only its length."""
    return b"".join(_scrub(is_frame, piece) for is_frame, piece in pieces(data, find_record))


def _scrub(is_frame: bool, piece: bytes) -> bytes:
    is_known = is_frame and RECORD.fullmatch(piece[1:-1].decode("latin-1"))
    return without_names(piece) if is_known else masked(piece)


class TerumoBp500Decoder(FrameDecoder):
    """Records of a BP-500 in, cuff measurements out."""

    def __init__(self) -> None:
        super().__init__(find_record, STX)

    def _decode(self, frame: bytes) -> list[Decoded]:
        text = frame[1:-1].decode("ascii")
        if not KIND.match(text):
            self._rejected += len(frame)
            return []
        return [_measurement(text)]


def _measurement(text: str) -> Decoded:
    found = RECORD.fullmatch(text)
    if found is None:
        return LinkNote(NoteKind.ALIVE)
    systolic, mean, diastolic, pulse = (int(text) or None if text.isdigit() else None for text in found.groups()[2:])
    when = _device_time(found[1] + found[2])
    return Measurement(
        (
            *pressures(systolic, diastolic, mean, Quality.OK, when),
            measured("pulse_rate", pulse, Quality.OK, when),
        ),
        Source.CUFF,
    )


def _device_time(digits: str) -> str | None:
    try:
        return datetime.strptime(f"20{digits}", "%Y%m%d%H%M%S").isoformat()
    except ValueError:
        return None
