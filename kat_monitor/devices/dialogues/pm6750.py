"""Berry PM6750: its parts are switched on, and its cuff is started and stopped when somebody asks.

Owns the switches and the rule that the module's result counts only after it was seen to measure: it repeats its last
one twice a second, since whenever that was. Refuses the module's calibration and leak tests (0B, 0C, 10), and to start
the cuff at connect. One packet alone is not believed that it measures: eight bits of checksum let one in 256 broken
ones pass, and an old result would count as new.

Source: Abrunacci/berry_med, protocol and serial manager (50 ms between writes, 90 s for a measurement).
"""

from __future__ import annotations

from kat_monitor.devices.decoder import Decoded, LinkNote, Measurement, NoteKind
from kat_monitor.devices.dialogue import CuffDialogue, has_pressures
from kat_monitor.devices.pm6750 import framed

GAP_MS = 50
SWITCHES = tuple(framed(part, 1) for part in (0x01, 0x03, 0x04))
"""ECG, from which the breaths come too; SpO2; temperature."""
AGAIN_MS = 3_000
"""Without anything for so long the module was switched off and on, and says nothing until it is told to."""
BELIEVED = 2


class Pm6750Dialogue(CuffDialogue):
    """Switches the module's parts on; its cuff on request."""

    guard_ms = 90_000
    start_command = framed(0x02, 1)
    cancel_command = framed(0x02, 0)
    opening = SWITCHES

    def __init__(self) -> None:
        super().__init__(GAP_MS)
        self._is_ready = False
        self._heard_t = 0
        self._busy = 0
        """Packets in a row that say "measuring"."""

    @property
    def is_ready(self) -> bool:
        """Whether a measurement came since the port was opened."""
        return self._is_ready

    def begin(self, t: int) -> None:
        """Switch on what measures by itself."""
        super().begin(t)
        self._is_ready, self._heard_t, self._busy = False, t, 0

    def hear(self, t: int, item: Decoded) -> list[Decoded]:
        """Values of the sensors as they are; of the cuff only what is new."""
        self._heard_t = t
        self._is_ready = self._is_ready or isinstance(item, Measurement)
        if isinstance(item, LinkNote) and item.kind is NoteKind.MEASURING:
            self._busy += 1
            return self._on_busy(t, item) if self._busy >= BELIEVED else [LinkNote(NoteKind.ALIVE)]
        is_failure = isinstance(item, LinkNote) and item.kind is NoteKind.FAILED
        if not is_failure and not has_pressures(item):
            return [item]
        self._busy = 0
        return self._on_over(item) if self._seen_busy else [LinkNote(NoteKind.ALIVE)]

    def tick(self, t: int) -> list[Decoded]:
        """Switch the parts on again when nothing comes."""
        if t - self._heard_t >= AGAIN_MS:
            self._heard_t = t
            self.outbox.put(*SWITCHES)
        return super().tick(t)
