"""Known bytes of each protocol and what must come out of them."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from kat_monitor.devices.decoder import Decoded, Decoder, readings_of
from kat_monitor.vitals import Number, Reading

FOLDER = Path(__file__).parent / "vectors"


def vectors(driver: str) -> list[dict[str, Any]]:
    """The vectors of one driver: `text` or `hex`, and `readings` (None: no value; {}: nothing comes out)."""
    return [json.loads(line) for line in (FOLDER / f"{driver}.jsonl").read_text("utf-8").splitlines()]


def raw(vector: dict[str, Any]) -> bytes:
    """The exact bytes of a vector."""
    return bytes.fromhex(vector["hex"]) if "hex" in vector else vector["text"].encode("latin-1")


def whole(decoder: Decoder, data: bytes) -> list[Decoded]:
    """What comes out of all bytes at once, the end included."""
    return decoder.feed(data) + decoder.end()


def bytewise(decoder: Decoder, data: bytes) -> list[Decoded]:
    """The same, one byte at a time."""
    return [item for at in range(len(data)) for item in decoder.feed(data[at : at + 1])] + decoder.end()


def values(readings: list[Reading]) -> dict[str, Number | None]:
    """The last value of each vital."""
    return {reading.vital: reading.value for reading in readings}


def decoded_values(decoder: Decoder, data: bytes) -> dict[str, Number | None]:
    """The last value of each vital in these bytes."""
    return values(readings_of(whole(decoder, data)))
