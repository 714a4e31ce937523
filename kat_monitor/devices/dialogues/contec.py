"""Contec CMS50 with protocol V7.0: told to send in real time, and every 5 s that somebody listens.

Owns those three commands. Refuses to say anything to an oximeter of the 5-byte kind once it is known as one, and to
read out what the device knows of its user.

Source: Contec communication protocol V7.0; a session recorded by headrotor/contec_data.
"""

from __future__ import annotations

from kat_monitor.devices.contec import command
from kat_monitor.devices.decoder import Decoded, Measurement
from kat_monitor.devices.dialogue import Dialogue, Outbox

START, STOP, LISTENING = command(0xA1), command(0xA2), command(0xAF)
LISTENING_MS = 5_000
AGAIN_MS = 2_000
"""Sixty packets come a second: without any for so long the device is told again."""
V7_READINGS = 3
"""A V7 packet says something of the perfusion index too, a 5-byte one never."""


class ContecDialogue(Dialogue):
    """Keeps a V7 oximeter sending."""

    def __init__(self) -> None:
        self._outbox = Outbox()
        self._is_ready = self._is_other = False
        self._told_t = 0
        self._listening_t = 0

    @property
    def is_ready(self) -> bool:
        """Whether measurements came since the port was opened."""
        return self._is_ready

    @property
    def is_done(self) -> bool:
        """Whether stop was said."""
        return self._outbox.is_empty

    def begin(self, t: int) -> None:
        """Start; there is no answer but the stream."""
        self._is_ready = self._is_other = False
        self._told_t = self._listening_t = t
        self._outbox.replace(START)

    def hear(self, t: int, item: Decoded) -> list[Decoded]:
        """A measurement says that it sends, and of which kind it is."""
        if isinstance(item, Measurement):
            self._is_ready, self._told_t = True, t
            self._is_other = len(item.readings) < V7_READINGS
        return [item]

    def tick(self, t: int) -> list[Decoded]:
        """Start again when nothing comes; say that somebody listens."""
        if t - self._told_t >= AGAIN_MS:
            self._told_t, self._is_other = t, False
            self._outbox.put(START)
        if self._is_other:
            self._outbox.replace()
        elif t - self._listening_t >= LISTENING_MS:
            self._listening_t = t
            self._outbox.put(LISTENING)
        return []

    def send(self, t: int) -> bytes:
        """The next command."""
        return self._outbox.take(t)

    def lost(self) -> str:
        """Nothing can be said."""
        self._outbox.replace()
        return ""

    def hang_up(self, t: int) -> None:
        """Stop, which saves the battery."""
        self._outbox.replace(*([] if self._is_other else [STOP]))
