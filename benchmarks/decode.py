"""How fast each serial decoder reads, against its wire's full rate: what a port could carry at most, without a pause.

Each decoder reads what its emulated device says in some minutes, over and over, in the pieces that a link hands over.
The floor is the wire: baud rate / 10 bytes a second at the highest rate of its driver. Limit: a 200th of that time,
on one core, for the slowest of them.

    python benchmarks/decode.py [--bytes 400000] [--rounds 5]
"""

from __future__ import annotations

import argparse
import sys
import time
from statistics import median

import figure
from figure import Figure

from kat_monitor.devices.emulators import EMULATORS
from kat_monitor.devices.emulators.bedside import Bedside, patient
from kat_monitor.devices.link import BITS_A_BYTE
from kat_monitor.devices.registry import DRIVERS, new_decoder

TARGET = 200
SECOND_MS = 1000.0
PIECE = 256
STEP_MS = 50
SECONDS = 300
WALL = 1_767_603_600_000
"""A Monday morning, for the devices that print their clock."""


def said(driver: str) -> bytes:
    """What the device says in five minutes to a host that asks as its dialogue does."""
    emulator, dialogue, decoder = (
        EMULATORS[driver](Bedside(patient("typical"), WALL)),
        DRIVERS[driver].dialogue(),
        new_decoder(driver),
    )
    dialogue.begin(0)
    heard = b""
    for t in range(0, SECONDS * 1_000, STEP_MS):
        dialogue.tick(t)
        if dialogue.can_measure and t % 60_000 == 10_000:
            dialogue.measure(t)
        answer = emulator.hear(t, dialogue.send(t)) + emulator.speak(t)
        for item in decoder.feed(answer):
            dialogue.hear(t, item)
        heard += answer
    return heard


def rate(driver: str, stream: bytes, size: int) -> float:
    """Bytes a second of a core through a fresh decoder, whatever else the machine does meanwhile."""
    data = stream * (size // len(stream) + 1)
    pieces = [data[at : at + PIECE] for at in range(0, len(data), PIECE)]
    decoder = new_decoder(driver)
    began = time.thread_time()
    for piece in pieces:
        decoder.feed(piece)
    return len(data) / (time.thread_time() - began)


def measure(driver: str, size: int, rounds: int) -> dict[str, float]:
    """One decoder's rate, its wire's, and how they stand."""
    stream = said(driver)
    rates = [rate(driver, stream, size) for _ in range(rounds)]
    wire = max(settings.baud for settings in DRIVERS[driver].serial) / BITS_A_BYTE
    times = median(rates) / wire
    return {
        "bytes_a_second": round(median(rates)), "least": round(min(rates)), "most": round(max(rates)),
        "wire_bytes_a_second": round(wire), "times": round(times, 1),
    }  # fmt: skip


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--bytes", type=int, default=400_000, help="through each decoder, each round")
    parser.add_argument("--rounds", type=int, default=5)
    arguments = parser.parse_args()
    decoders = {driver: measure(driver, arguments.bytes, arguments.rounds) for driver in EMULATORS}
    slowest = min(decoders, key=lambda driver: decoders[driver]["times"])
    took = SECOND_MS / decoders[slowest]["times"]
    told = Figure(
        f"decode what a full wire carries in a second, slowest serial decoder ({slowest})", took, SECOND_MS, "ms",
        "the wire", SECOND_MS / TARGET, f"1/{TARGET} of the wire's time",
    )  # fmt: skip
    return figure.show("decode", [told], target_times=TARGET, decoders=decoders)


if __name__ == "__main__":
    sys.exit(main())
