"""Capnostream 20: told to communicate and to send in real time, and every few seconds that somebody listens.

Owns the order enable, device id, start, link active, stop, disable. Refuses to ask for the patient's id.

Source: mdpnp/mdpnp devices/oridion. The interval of "link active" is not published: 3 s is below all time-outs known.
"""

from __future__ import annotations

from kat_monitor.devices.capnostream import framed
from kat_monitor.devices.decoder import Decoded, LinkNote, Measurement
from kat_monitor.devices.dialogue import Dialogue, Outbox

ENABLE, DISABLE, START, STOP, LINK_ACTIVE = (framed(code) for code in (0x01, 0x02, 0x04, 0x05, 0x06))
DEVICE_ID = "04"
AGAIN_MS = 2_000
"""Numerics come every second: without any for so long the monitor is told again."""
ACTIVE_MS = 3_000


class CapnostreamDialogue(Dialogue):
    """Keeps the monitor sending."""

    def __init__(self) -> None:
        self._outbox = Outbox()
        self._is_ready = False
        self._told_t = 0
        """When it was told to start, or last did as it was told."""
        self._active_t = 0

    @property
    def is_ready(self) -> bool:
        """Whether numerics came since the port was opened."""
        return self._is_ready

    @property
    def is_done(self) -> bool:
        """Whether stop and disable were said."""
        return self._outbox.is_empty

    def begin(self, t: int) -> None:
        """Enable communication; the monitor answers with its id."""
        self._is_ready = False
        self._told_t = self._active_t = t
        self._outbox.replace(ENABLE)

    def hear(self, t: int, item: Decoded) -> list[Decoded]:
        """The id says that it listens, numerics that it sends."""
        if isinstance(item, Measurement):
            self._is_ready, self._told_t = True, t
        elif isinstance(item, LinkNote) and item.code == DEVICE_ID:
            self._told_t = t
            self._outbox.put(START)
        return [item]

    def tick(self, t: int) -> list[Decoded]:
        """Start over when nothing comes; say that somebody listens."""
        if t - self._told_t >= AGAIN_MS:
            self._told_t = t
            self._outbox.put(ENABLE, START)
        if t - self._active_t >= ACTIVE_MS:
            self._active_t = t
            self._outbox.put(LINK_ACTIVE)
        return []

    def send(self, t: int) -> bytes:
        """The next command."""
        return self._outbox.take(t)

    def lost(self) -> str:
        """Nothing can be said."""
        self._outbox.replace()
        return ""

    def hang_up(self, t: int) -> None:
        """Without these the monitor warns that nobody talks to it."""
        self._outbox.replace(STOP, DISABLE)
